package vn.giamngheo.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giamngheo.directory.Fixtures.STANDARD;
import static vn.giamngheo.directory.Fixtures.binhDinh;
import static vn.giamngheo.directory.Fixtures.document;
import static vn.giamngheo.directory.Fixtures.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

class DirectoryTest {

    private static final LocalDate LAST = LocalDate.of(2025, 2, 28);
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "so-ldtbxh",
        "so-nnptnt",
        "so-tnmt",
        "so-khdt",
        "so-gtvt",
        "so-tttt",
        "ban-dan-toc",
        "bo-ldtbxh",
        "bo-nnptnt",
        "bo-tnmt",
        "bo-khdt",
        "bo-gtvt",
        "bo-tttt",
        "uy-ban-dan-toc",
        "phong-ldtbxh"
    })
    void whatEndedWithTheReorganisationHasItsLastDay(String id) {
        AgencyEntry entry = standard(id);
        assertThat(entry.validUntil()).contains(LAST);
        assertThat(entry.isOn(LAST)).isTrue();
        assertThat(entry.isOn(FIRST)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"so-nnmt", "bo-nnmt", "so-dan-toc-ton-giao", "bo-dan-toc-ton-giao", "phong-nnmt"})
    void whatBeganWithTheReorganisationHasItsFirstDayAndTakesItsChargesFromOthers(String id) {
        AgencyEntry entry = standard(id);
        assertThat(entry.validFrom()).contains(FIRST);
        assertThat(entry.functions()).isEmpty();
        assertThat(entry.isBeforeKnown(LAST)).isFalse();
    }

    @Test
    void whatKeptItsNameGoesOn() {
        for (String id : List.of("so-tai-chinh", "so-xay-dung", "so-khcn", "so-noi-vu", "so-y-te", "so-gddt")) {
            assertThat(standard(id).validFrom()).as(id).isEmpty();
            assertThat(standard(id).validUntil()).as(id).isEmpty();
        }
    }

    @Test
    void allBodiesOfDistrictsEndWithTheirLevelAtTheLatest() {
        LocalDate last = Fixtures.LAST_OF_DISTRICTS;
        assertThat(STANDARD.entries())
                .filteredOn(entry -> entry.level() == AdministrativeLevel.DISTRICT)
                .hasSize(9)
                .allSatisfy(entry -> assertThat(entry.validUntil())
                        .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(last)));
        assertThat(standard("ubnd-huyen").validUntil()).contains(last);
        assertThat(STANDARD.agenciesOn(AdministrativeLevel.DISTRICT, document("46", last.plusDays(1))))
                .isEmpty();
    }

    @Test
    void whatWasNotReadIsSaidToBeUnverified() {
        for (String id : List.of("tinh-uy", "mttq-tinh", "tinh-doan", "nhcsxh-tinh", "bo-chqs-tinh", "bo-y-te")) {
            assertThat(standard(id).provenance().confidence()).as(id).isEqualTo(Confidence.UNVERIFIED);
        }
        assertThat(standard("so-ldtbxh").provenance().confidence()).isEqualTo(Confidence.CONFIRMED);
    }

    @Test
    void whatIsOlderThanItsFirstMentionIsNotKnownThen() {
        AgencyEntry entry = standard("so-tnmt");
        assertThat(entry.seen()).contains(Fixtures.DAY_768);
        assertThat(entry.isBeforeKnown(Fixtures.DAY_768.minusDays(1))).isTrue();
        assertThat(entry.isBeforeKnown(Fixtures.DAY_768)).isFalse();
    }

    @Test
    void theDepartmentOfLabourHasItsEightCharges() {
        assertThat(standard("so-ldtbxh").functions())
                .extracting(AgencyFunction::code)
                .containsExactlyInAnyOrder(
                        "poverty-reduction",
                        "labour-employment",
                        "meritorious-people",
                        "vocational-education",
                        "social-protection",
                        "children",
                        "social-evils",
                        "drug-rehabilitation");
    }

    @Test
    void entriesAreInTheOrderOfTheirIdsWhateverOrderTheyAreGivenIn() {
        AgencyEntry one = entry("so-a", "Sở A").build();
        AgencyEntry other = entry("so-b", "Sở B").build();
        Gazetteer places = STANDARD.gazetteer();
        assertThat(Directory.of(List.of(other, one), places).entries()).containsExactly(one, other);
        assertThat(Directory.of(List.of(other), places).with(List.of(one)).entries())
                .containsExactly(one, other);
        assertThat(STANDARD.entries()).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(STANDARD.entry(new AgencyId("so-khong-co"))).isEmpty();
    }

    @Test
    void theSameIdTwiceIsRefused() {
        List<AgencyEntry> entries =
                List.of(entry("so-a", "Sở A").build(), entry("so-a", "Sở B").build());
        assertThat(Directory.check(entries))
                .extracting(DirectoryFault::kind)
                .containsExactly(DirectoryFault.Kind.ID_TWICE);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Directory.of(entries, STANDARD.gazetteer()))
                .withMessage("the id 'so-a' is there twice")
                .satisfies(e -> assertThat(e.reason().vietnamese()).isEqualTo("mã “so-a” lặp lại"));
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        AgencyEntry own = entry("so-a", "Sở A").build();
        AgencyEntry alias =
                entry("so-b", "Sở B").addAliases(new AgencyAlias("Sở  a")).build();
        assertThat(Directory.check(List.of(own, alias)))
                .containsExactly(new DirectoryFault(
                        DirectoryFault.Kind.NAME_TAKEN,
                        List.of(new AgencyId("so-b"), new AgencyId("so-a")),
                        new Phrase(
                                "“Sở a” của “so-b” là tên của “so-a” trong cùng thời gian",
                                "'Sở a' of 'so-b' is the name of 'so-a' at the same time")));
        assertThat(Directory.check(List.of(own, entry("so-b", "Sở A").build())))
                .extracting(DirectoryFault::kind)
                .containsExactly(DirectoryFault.Kind.NAME_TAKEN);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> STANDARD.with(List.of(entry("so-b", "Sở LĐTBXH").build())));
    }

    @Test
    void aNameMayBeTakenUpWhenTheOtherEnded() {
        AgencyEntry.Builder own = entry("so-a", "Sở A").validUntil(LAST);
        AgencyEntry.Builder later = entry("so-b", "Sở B");
        assertThat(Directory.check(List.of(
                        own.build(),
                        later.aliases(List.of(new AgencyAlias("Sở A", Optional.of(FIRST), Optional.empty())))
                                .build())))
                .isEmpty();
        assertThat(Directory.check(List.of(
                        own.build(),
                        later.aliases(List.of(new AgencyAlias("Sở A", Optional.of(LAST), Optional.empty())))
                                .build())))
                .hasSize(1);
        assertThat(Directory.check(List.of(
                        own.build(),
                        entry("cap-khac", "Sở A")
                                .level(AdministrativeLevel.NATION)
                                .build())))
                .isEmpty();
    }

    @Test
    void twoOtherNamesMayBeTheSame() {
        AgencyAlias both = new AgencyAlias("Sở Chung");
        assertThat(Directory.check(List.of(
                        entry("so-a", "Sở A").addAliases(both).build(),
                        entry("so-b", "Sở B").addAliases(both).build())))
                .isEmpty();
    }

    @Test
    void anAgencyOfOneProvinceIsInNoOther() {
        Directory directory = STANDARD.with(List.of(entry("so-rieng", "Sở An toàn thực phẩm")
                .province(Province.current("52"))
                .build()));
        assertThat(directory.resolve("Sở An toàn thực phẩm", document("52", "2025-07-01")))
                .isInstanceOf(Resolution.Found.class);
        assertThat(directory.resolve("Sở An toàn thực phẩm", document("48", "2025-07-01")))
                .isInstanceOf(Resolution.NotFound.class);
        // The code 52 was that of Bình Định.
        assertThat(directory.resolve("Sở An toàn thực phẩm", binhDinh())).isInstanceOf(Resolution.NotFound.class);
        assertThat(directory.agenciesOn(AdministrativeLevel.PROVINCE, document("52", "2025-07-01")))
                .extracting(Agency::name)
                .contains("Sở An toàn thực phẩm tỉnh Gia Lai");
        assertThat(directory.agenciesOn(AdministrativeLevel.PROVINCE, binhDinh()))
                .extracting(Agency::title)
                .doesNotContain("Sở An toàn thực phẩm");
    }

    @Test
    void agenciesOfALevelAreThoseOfTheDayAndTheProvince() {
        assertThat(STANDARD.agenciesOn(AdministrativeLevel.PROVINCE, binhDinh()))
                .extracting(Agency::name)
                .contains("Sở Lao động - Thương binh và Xã hội tỉnh Bình Định", "Tỉnh ủy Bình Định")
                .doesNotContain("Sở Nông nghiệp và Môi trường tỉnh Bình Định");
        assertThat(STANDARD.agenciesOn(AdministrativeLevel.NATION, binhDinh()))
                .allSatisfy(agency -> assertThat(agency.province()).isEmpty());
        assertThat(STANDARD.agenciesOn(AdministrativeLevel.PROVINCE, Setting.ofSomeProvince(FIRST)))
                .extracting(Agency::name)
                .contains("Sở Nông nghiệp và Môi trường");
    }

    private static AgencyEntry standard(String id) {
        return STANDARD.entry(new AgencyId(id)).orElseThrow();
    }
}
