package vn.giamngheo.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AgencyListProperties {

    private static final List<String> ENTRIES = List.of(
            "Sở Lao động - Thương binh và Xã hội",
            "Sở Nông nghiệp và Phát triển nông thôn",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Ban Dân tộc tỉnh",
            "Công an tỉnh",
            "Bộ Chỉ huy Quân sự tỉnh",
            "UBND các huyện, thị xã, thành phố",
            "các sở, ban, ngành có liên quan",
            "các tổ chức chính trị - xã hội tỉnh",
            "Ban Thường vụ các huyện ủy, thị ủy, thành ủy Huế",
            "Giám đốc các sở, ngành",
            "Chủ tịch UBND tỉnh",
            "Thủ trưởng các cơ quan, đơn vị, địa phương liên quan",
            "UB MTTQVN tỉnh",
            "Tỉnh Đoàn TNCS Hồ Chí Minh",
            "Chi nhánh Ngân hàng Chính sách xã hội tỉnh",
            "Văn phòng Đoàn ĐBQH và HĐND tỉnh");

    @Property
    void entriesThatArePrintedTogetherAreFoundAgain(
            @ForAll("entries") List<String> entries, @ForAll("separators") String separator) {
        String wording = String.join(separator, entries);
        assertThat(AgencyList.parse(wording).agencies())
                .extracting(AgencyRef::text)
                .isEqualTo(entries);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("entries") List<String> entries, @ForAll("bareNames") List<String> bare) {
        List<AgencyRef> agencies = IntStream.range(0, entries.size() + bare.size())
                .mapToObj(i -> i < bare.size()
                        ? new AgencyRef.Named(bare.get(i), "Sở " + bare.get(i))
                        : AgencyRef.parse(entries.get(i - bare.size())))
                .toList();
        AgencyList written = AgencyList.of(agencies);
        assertThat(written.agencies()).isEqualTo(agencies);
        assertThat(AgencyList.parse(written.text())).isEqualTo(written);
        assertThat(AgencyList.parse(written.toString()).agencies()).isEqualTo(agencies);
    }

    @Property
    void nothingIsLost(@ForAll("wordings") String wording) {
        AgencyList list = AgencyList.parse(wording);
        assertThat(list.text()).isEqualTo(Normalizer.normalize(wording, Normalizer.Form.NFC));
        String found = list.agencies().stream().map(AgencyRef::text).collect(Collectors.joining(" "));
        // Of the letters only the word "và" and the heads of lists may be missing; none may be added or change places.
        assertThat(missing(words(wording), words(found)))
                .isSubsetOf("và", "các", "sở", "giám", "đốc", "thường", "trực", "ttr", "bộ", "ban", "ngành");
    }

    @Property
    void whoNamesNobodyIsKnownBeforeTheEntriesAre(@ForAll("wordings") String wording, @ForAll String text) {
        for (String one : List.of(wording, text, wording + text, text + wording)) {
            boolean empty = AgencyList.parse(one).isEmpty();
            assertThat(AgencyList.parse(one).agencies().isEmpty()).isEqualTo(empty);
        }
    }

    @Property
    void anyTextIsReadAndKept(@ForAll String text) {
        AgencyList list = AgencyList.parse(text);
        assertThat(AgencyList.parse(list.text()).agencies()).isEqualTo(list.agencies());
        assertThat(list.agencies()).allSatisfy(ref -> {
            assertThat(ref.kind()).isNotNull();
            assertThat(ref.level()).isNotNull();
            assertThat(ref.text()).isNotBlank();
        });
    }

    @Property
    void spellingNoiseDoesNotChangeKeys(
            @ForAll("entries") List<String> entries,
            @ForAll("spaces") String space,
            @ForAll("dashes") String dash,
            @ForAll Normalizer.Form form,
            @ForAll boolean upper) {
        String wording = String.join("; ", entries);
        String noisy = wording.replace(" - ", dash).replace(" ", space);
        if (upper) {
            noisy = noisy.toUpperCase(Locale.ROOT);
        }
        assertThat(AgencyList.parse(Normalizer.normalize(noisy, form)).agencies())
                .extracting(AgencyRef::key)
                .isEqualTo(AgencyList.parse(wording).agencies().stream()
                        .map(AgencyRef::key)
                        .toList());
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll("wordings") String wording) {
        AgencyList.parse(wording)
                .agencies()
                .forEach(ref -> assertThat(NameKey.of(ref.key())).isEqualTo(ref.key()));
    }

    @Property
    void entriesAreReadAloneAsInTheList(@ForAll("entries") List<String> entries) {
        assertThat(AgencyList.parse(String.join("; ", entries)).agencies())
                .isEqualTo(entries.stream().map(AgencyRef::parse).toList());
    }

    @Property
    void bareNamesAreDepartments(@ForAll("bareNames") List<String> bare, @ForAll @IntRange(min = 0, max = 2) int form) {
        String last = bare.get(bare.size() - 1);
        String all = bare.size() == 1
                ? last
                : String.join(", ", bare.subList(0, bare.size() - 1)) + (form == 0 ? ", " : " và ") + last;
        assertThat(AgencyList.parse((form == 2 ? "Các sở " : "Các Sở: ") + all).agencies())
                .extracting(AgencyRef::name)
                .isEqualTo(bare.stream().map(name -> "Sở " + name).toList());
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** What has to be left out of the one to get the other; fails if that is not enough. */
    private static List<String> missing(List<String> all, List<String> kept) {
        List<String> left = new ArrayList<>();
        int next = 0;
        for (String word : all) {
            if (next < kept.size() && kept.get(next).equals(word)) {
                next++;
            } else {
                left.add(word);
            }
        }
        assertThat(next).as("words of %s found in order in %s", kept, all).isEqualTo(kept.size());
        return left;
    }

    @Provide
    Arbitrary<List<String>> entries() {
        return Arbitraries.of(ENTRIES).list().ofMinSize(1).ofMaxSize(6).uniqueElements();
    }

    @Provide
    Arbitrary<List<String>> bareNames() {
        return Arbitraries.of(
                        "Y tế",
                        "Tài chính",
                        "Nội vụ",
                        "Giáo dục và Đào tạo",
                        "Lao động - Thương binh và Xã hội",
                        "KHĐT",
                        "Văn hóa, Thể thao và Du lịch")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements();
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", "; ", " và ", ", và ", " ;", ";\n- ", " , ");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "  ", "\u00a0", "\u202f", "\n", " \u200b");
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of(" - ", "-", "\u2013", " \u2014 ", " -", "\u2011 ");
    }

    /** Words of such lists in any order, which makes sense to nobody. */
    @Provide
    Arbitrary<String> wordings() {
        Arbitrary<String> word = Arbitraries.of(
                "Sở",
                "các",
                "Các Sở:",
                "Ban",
                "Dân tộc",
                "UBND",
                "huyện",
                "thị xã",
                "và",
                "ngành",
                "Giám đốc",
                "Y tế",
                "Tài chính",
                "Đề nghị",
                "Hội",
                "tỉnh",
                "Lao động - Thương binh và Xã hội",
                "LĐ-TB&XH",
                "TTr:",
                "(",
                ")",
                "-",
                "abc",
                "KHĐT",
                "Chủ tịch",
                "cấp xã",
                "Tỉnh ủy",
                "thị ủy",
                "liên quan");
        Arbitrary<String> joint = Arbitraries.of(" ", " ", " ", ", ", "; ", " và ", ": ", ". ");
        return Combinators.combine(word, joint)
                .as((first, second) -> first + second)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
