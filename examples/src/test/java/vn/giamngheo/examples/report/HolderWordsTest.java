package vn.giamngheo.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.examples.report.Holdings.AGRICULTURE;
import static vn.giamngheo.examples.report.Holdings.DAY;
import static vn.giamngheo.examples.report.Holdings.GIA_LAI;
import static vn.giamngheo.examples.report.Holdings.INTERIOR;
import static vn.giamngheo.examples.report.Holdings.LABOUR;
import static vn.giamngheo.examples.report.Holdings.held;
import static vn.giamngheo.examples.report.Holdings.holder;
import static vn.giamngheo.examples.report.Holdings.nobody;
import static vn.giamngheo.examples.report.Holdings.part;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

class HolderWordsTest {

    private final HolderWords vietnamese = new HolderWords(new Words(Language.VIETNAMESE));
    private final HolderWords english = new HolderWords(new Words(Language.ENGLISH));

    @Test
    void namesTheHolderWithTheOfficeAndMarksWhatWasNotRead() {
        assertThat(brief(vietnamese, holder(held(AGRICULTURE, Confidence.DERIVED), Optional.empty())))
                .containsExactly("Sở Nông nghiệp và Môi trường tỉnh Gia Lai");
        assertThat(brief(english, holder(held(AGRICULTURE, Confidence.UNVERIFIED), Optional.of("Giám đốc"))))
                .containsExactly("Giám đốc Sở Nông nghiệp và Môi trường tỉnh Gia Lai [unverified]");
    }

    @Test
    void namesEachPartWithItsFunctionsOrItsProvince() {
        Holding functions = new Holding.Parted(List.of(
                part(AgencyFunction.CHILDREN, held(INTERIOR, Confidence.UNVERIFIED)),
                part(AgencyFunction.PRESS, nobody(Holding.Reason.PROVINCE_DECIDES, AGRICULTURE, INTERIOR))));
        assertThat(brief(vietnamese, holder(functions, Optional.empty())))
                .containsExactly(
                        "Sở Nội vụ tỉnh Gia Lai [chưa đối chiếu] (trẻ em)",
                        "do tỉnh quyết định; có thể là: Sở Nông nghiệp và Môi trường tỉnh Gia Lai; Sở Nội vụ tỉnh Gia"
                                + " Lai (báo chí, xuất bản)");
        assertThat(said(vietnamese.reasons(holder(functions, Optional.empty()))))
                .containsExactly("do tỉnh quyết định (báo chí, xuất bản)");
        assertThat(HolderWords.candidates(holder(functions, Optional.empty()))).containsExactly(AGRICULTURE, INTERIOR);

        Holding places = new Holding.Parted(List.of(
                new Holding.Part(List.of(), Optional.of(GIA_LAI), held(INTERIOR, Confidence.CONFIRMED)),
                new Holding.Part(List.of(), Optional.of(GIA_LAI), nobody(Holding.Reason.NOT_YET))));
        assertThat(brief(english, holder(places, Optional.empty())))
                .containsExactly("Sở Nội vụ tỉnh Gia Lai (Tỉnh Gia Lai)", "not there yet (Tỉnh Gia Lai)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEVEL_ENDED | cấp tỉnh đã kết thúc hoạt động | the province level has ended
            NO_SUCCESSOR | cơ quan đã kết thúc hoạt động, không rõ cơ quan tiếp nhận | ended without a known successor
            PROVINCE_DECIDES | do tỉnh quyết định | for the province to decide
            NOT_ITS_FUNCTION | cơ quan không có chức năng này | not charged with this
            NOT_YET | khi đó chưa có cơ quan này | not there yet
            NOT_KNOWN_THEN | không có tư liệu về thời điểm đó | nothing is known of that day
            PLACE_NOT_KNOWN | thiếu dữ liệu đơn vị hành chính | units not supplied
            """)
    void saysWhyNobodyCanBeNamed(Holding.Reason reason, String vietnamesePhrase, String englishPhrase) {
        RoleHolder holder = holder(nobody(reason), Optional.empty());

        assertThat(brief(vietnamese, holder)).containsExactly(vietnamesePhrase);
        assertThat(said(vietnamese.reasons(holder))).containsExactly(vietnamesePhrase);
        assertThat(brief(english, holder)).containsExactly(englishPhrase);
        assertThat(HolderWords.candidates(holder)).isEmpty();
    }

    @Test
    void aClassIsCountedWhereItsMembersAreKnown() {
        RoleHolder members = ofClass(new Expansion.Members(DAY, List.of(LABOUR, AGRICULTURE)));

        assertThat(brief(vietnamese, members)).containsExactly("vẫn là nhóm cơ quan (2)");
        assertThat(vietnamese.reasons(members)).isEmpty();
        assertThat(HolderWords.candidates(members)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WHICH_NOT_SAID", "NOT_ALL_KNOWN", "NO_UNITS", "NO_LIST"})
    void aClassStaysOneWhateverIsMissing(Expansion.Reason reason) {
        RoleHolder open = ofClass(symbolic(reason));

        assertThat(brief(english, open)).containsExactly("still a class of agencies");
        assertThat(english.reasons(open)).isEmpty();
    }

    @Test
    void aClassThatEndedIsUnresolved() {
        RoleHolder ended = ofClass(symbolic(Expansion.Reason.LEVEL_ENDED, INTERIOR));
        assertThat(brief(vietnamese, ended))
                .containsExactly("cấp huyện đã kết thúc hoạt động; có thể là: Sở Nội vụ tỉnh Gia Lai");
        assertThat(said(vietnamese.reasons(ended))).containsExactly("cấp huyện đã kết thúc hoạt động");
        assertThat(HolderWords.candidates(ended)).containsExactly(INTERIOR);

        assertThat(brief(english, ofClass(symbolic(Expansion.Reason.NO_MEMBER))))
                .containsExactly("in words");
    }

    @Test
    void aNameThatMeansNoOneAgencyIsSaidToBeOne() {
        AgencyRef named = AgencyRef.parse("Sở Văn hóa");
        RoleHolder ambiguous = holder(
                "Sở Văn hóa",
                new Standing.NotIdentified(new Resolution.Ambiguous(named, List.of(AGRICULTURE, INTERIOR))));
        assertThat(brief(vietnamese, ambiguous))
                .containsExactly(
                        "chưa rõ là cơ quan nào; có thể là: Sở Nông nghiệp và Môi trường tỉnh Gia Lai; Sở Nội vụ"
                                + " tỉnh Gia Lai");
        assertThat(HolderWords.candidates(ambiguous)).containsExactly(AGRICULTURE, INTERIOR);

        assertThat(brief(
                        english,
                        holder(
                                "Sở Văn hóa",
                                new Standing.NotIdentified(new Resolution.NotThen(named, DAY, List.of(INTERIOR))))))
                .containsExactly("not there on the day of issue");
        assertThat(brief(
                        english,
                        holder(
                                "Sở Văn hóa",
                                new Standing.NotIdentified(new Resolution.NotFound(named, List.of(INTERIOR))))))
                .containsExactly("not in the directory of agencies");
    }

    @Test
    void anAgencyIsMarkedOnlyWhereItIsUnsureThatItHoldsSomething() {
        List<RoleHolder> holders = List.of(holder(
                new Holding.Parted(List.of(
                        part(AgencyFunction.CHILDREN, held(INTERIOR, Confidence.UNVERIFIED)),
                        part(AgencyFunction.PRESS, held(AGRICULTURE, Confidence.CONFIRMED)))),
                Optional.empty()));

        assertThat(vietnamese.mark(INTERIOR, holders).words()).isEqualTo(" [chưa đối chiếu]");
        assertThat(vietnamese.mark(AGRICULTURE, holders).isEmpty()).isTrue();
    }

    private static RoleHolder ofClass(Expansion now) {
        return holder("UBND các huyện, thị xã, thành phố", new Standing.OfClass(Optional.empty(), now));
    }

    private static Expansion symbolic(Expansion.Reason reason, Agency... among) {
        return new Expansion.Symbolic(DAY, reason, new Phrase("bằng lời", "in words"), List.of(among));
    }

    private static List<String> brief(HolderWords words, RoleHolder holder) {
        return said(words.brief(holder));
    }

    private static List<String> said(List<Text> lines) {
        return lines.stream().map(Text::words).toList();
    }
}
