package vn.giamngheo.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.Fixtures.STANDARD;
import static vn.giamngheo.directory.Fixtures.WITH_AREAS;
import static vn.giamngheo.directory.Fixtures.WITH_DISTRICTS;
import static vn.giamngheo.directory.Fixtures.binhDinh;
import static vn.giamngheo.directory.Fixtures.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.Expansion.Reason;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Designation;
import vn.giamngheo.place.Place;

class ExpandTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            các sở                                                                   | NOT_ALL_KNOWN
            các sở, ngành                                                            | NOT_ALL_KNOWN
            các sở, ban, ngành của tỉnh                                              | NOT_ALL_KNOWN
            các sở, ban, ngành cấp tỉnh                                              | NOT_ALL_KNOWN
            các sở, ban, ngành, địa phương                                           | NOT_ALL_KNOWN
            các sở, ngành có liên quan                                               | WHICH_NOT_SAID
            các sở, ban, ngành của tỉnh liên quan                                    | WHICH_NOT_SAID
            Sở, ngành có liên quan                                                   | WHICH_NOT_SAID
            một số sở, ngành                                                         | WHICH_NOT_SAID
            các sở, ban, ngành chủ trì Chương trình                                  | WHICH_NOT_SAID
            Các sở, ban, ngành đã được phân công đỡ đầu các xã có tỷ lệ hộ nghèo cao | WHICH_NOT_SAID
            """)
    void ofDepartmentsThoseThatAreKnownAreNamed(String wording, Reason reason) {
        Expansion.Symbolic symbolic = symbolic(STANDARD, wording, binhDinh());
        assertThat(symbolic.reason()).isEqualTo(reason);
        assertThat(symbolic.among())
                .extracting(agency -> agency.id().code())
                .contains("so-ldtbxh", "so-y-te", "so-tai-chinh")
                .doesNotContain("so-nnmt", "ubnd-tinh", "mttq-tinh");
        assertThat(symbolic.among())
                .allSatisfy(agency -> assertThat(agency.name()).endsWith(" tỉnh Bình Định"));
    }

    @Test
    void theDepartmentsAreThoseOfTheDayAskedForAndOfTheProvinceOfThatDay() {
        Setting later = new Setting(
                LocalDate.of(2025, 7, 1),
                AdministrativeLevel.PROVINCE,
                binhDinh().province(),
                Optional.empty());
        assertThat(symbolic(STANDARD, "các sở, ngành", later).among())
                .extracting(Agency::name)
                .contains("Sở Nông nghiệp và Môi trường tỉnh Gia Lai")
                .doesNotContain("Sở Lao động - Thương binh và Xã hội tỉnh Gia Lai")
                .allMatch(name -> name.endsWith("tỉnh Gia Lai"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các cơ quan liên quan",
                "các đơn vị có liên quan",
                "cấp có thẩm quyền",
                "địa phương nào không hoàn thành nhiệm vụ",
                "các địa phương",
                "các huyện, thị xã, thành phố",
                "các xã, phường, thị trấn",
                "cấp xã",
                "các phòng, ban chức năng",
            })
    void whereTheWordingMeansSomeItIsSaidSo(String wording) {
        Expansion.Symbolic symbolic = symbolic(WITH_AREAS, wording, binhDinh());
        assertThat(symbolic.reason()).isEqualTo(Reason.WHICH_NOT_SAID);
        assertThat(symbolic.among()).isEmpty();
    }

    @Test
    void ofMassOrganisationsThoseThatAreKnownAreNamed() {
        Expansion.Symbolic symbolic = symbolic(STANDARD, "các tổ chức chính trị - xã hội tỉnh", binhDinh());
        assertThat(symbolic.reason()).isEqualTo(Reason.NOT_ALL_KNOWN);
        assertThat(symbolic.among())
                .extracting(agency -> agency.id().code())
                .containsExactly("hoi-ccb-tinh", "hoi-lhpn-tinh", "hoi-nong-dan-tinh", "ldld-tinh", "tinh-doan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND các huyện, thị xã, thành phố",
                "Ủy ban nhân dân các huyện, thị xã thành phố",
                "UBND huyện, thị xã, thành phố",
                "UBND cấp huyện",
                "UBND các huyện, thị xã, thành phố của tỉnh",
                "UBND các huyện, thị xã, thành phố trên địa bàn tỉnh",
            })
    void committeesOfAllDistrictsAreListedWhereTheDistrictsAreKnown(String wording) {
        assertThat(symbolic(STANDARD, wording, binhDinh()).reason()).isEqualTo(Reason.NO_UNITS);
        assertThat(members(WITH_DISTRICTS, wording, binhDinh()))
                .containsExactly(
                        "Ủy ban nhân dân thành phố Quy Nhơn, tỉnh Bình Định",
                        "Ủy ban nhân dân huyện An Lão, tỉnh Bình Định",
                        "Ủy ban nhân dân thị xã Hoài Nhơn, tỉnh Bình Định");
    }

    @Test
    void onlyTheKindsThatAreNamedAreMeant() {
        assertThat(members(WITH_DISTRICTS, "UBND các huyện", binhDinh()))
                .containsExactly("Ủy ban nhân dân huyện An Lão, tỉnh Bình Định");
        assertThat(members(WITH_DISTRICTS, "UBND các huyện, thành phố Quy Nhơn", binhDinh()))
                .containsExactly(
                        "Ủy ban nhân dân thành phố Quy Nhơn, tỉnh Bình Định",
                        "Ủy ban nhân dân huyện An Lão, tỉnh Bình Định");
        assertThat(symbolic(WITH_DISTRICTS, "UBND các quận", binhDinh()).reason())
                .isEqualTo(Reason.NO_MEMBER);
        assertThat(symbolic(WITH_DISTRICTS, "UBND các huyện miền núi", binhDinh())
                        .reason())
                .isEqualTo(Reason.WHICH_NOT_SAID);
        Expansion.Symbolic some =
                symbolic(WITH_DISTRICTS, "UBND các huyện, thị xã, thành phố có liên quan", binhDinh());
        assertThat(some.reason()).isEqualTo(Reason.WHICH_NOT_SAID);
        assertThat(some.among()).hasSize(3);
    }

    @Test
    void officersOfAClassAreThoseOfItsMembers() {
        Resolution found = WITH_DISTRICTS.resolve("Chủ tịch UBND các huyện, thị xã, thành phố", binhDinh());
        Resolution.OfClass ofClass = (Resolution.OfClass) found;
        assertThat(ofClass.office()).contains("Chủ tịch");
        assertThat(((Expansion.Members) ofClass.expansion()).members()).hasSize(3);
        Resolution.OfClass directors = (Resolution.OfClass) STANDARD.resolve("Giám đốc các sở, ngành", binhDinh());
        assertThat(directors.office()).contains("Giám đốc");
        assertThat(((Expansion.Symbolic) directors.expansion()).reason()).isEqualTo(Reason.NOT_ALL_KNOWN);
    }

    @Test
    void someMembersOfOneBodyAreSomeOfThatBody() {
        Resolution.OfClass some = (Resolution.OfClass) STANDARD.resolve(
                "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách các địa bàn", document("46", "2023-03-03"));
        assertThat(some.office()).contains("Các đồng chí Ủy viên");
        assertThat(((Expansion.Symbolic) some.expansion()).reason()).isEqualTo(Reason.WHICH_NOT_SAID);
        assertThat(((Expansion.Symbolic) some.expansion()).among())
                .extracting(Agency::name)
                .containsExactly("Ban Thường vụ Tỉnh ủy Thừa Thiên Huế");
    }

    @Test
    void committeesOfThePartyAreNamedAfterTheKindOfTheirPlace() {
        assertThat(members(WITH_DISTRICTS, "Ban Thường vụ các huyện ủy, thị ủy, thành ủy", binhDinh()))
                .containsExactly(
                        "Ban Thường vụ Thành ủy Quy Nhơn, tỉnh Bình Định",
                        "Ban Thường vụ Huyện ủy An Lão, tỉnh Bình Định",
                        "Ban Thường vụ Thị ủy Hoài Nhơn, tỉnh Bình Định");
        assertThat(symbolic(STANDARD, "Ban Thường vụ các huyện ủy, thị ủy, thành ủy Huế", document("46", "2023-03-03"))
                        .reason())
                .isEqualTo(Reason.NO_UNITS);
    }

    @ParameterizedTest
    @CsvSource({"UBND các huyện nghèo", "'UBND các huyện, nghèo'"})
    void poorDistrictsAreThoseOfTheListOfTheDay(String wording) {
        assertThat(symbolic(STANDARD, wording, binhDinh()).reason()).isEqualTo(Reason.NO_LIST);
        assertThat(symbolic(WITH_DISTRICTS, wording, binhDinh()).reason()).isEqualTo(Reason.NO_LIST);
        assertThat(members(WITH_AREAS, wording, binhDinh()))
                .containsExactly("Ủy ban nhân dân huyện An Lão, tỉnh Bình Định");
        assertThat(members(WITH_AREAS, wording, document("52", "2022-01-01"))).hasSize(1);
        assertThat(symbolic(WITH_AREAS, wording, document("52", "2021-12-31")).reason())
                .isEqualTo(Reason.NO_LIST);
        assertThat(symbolic(WITH_AREAS, wording, document("38", Fixtures.DAY_768))
                        .reason())
                .isEqualTo(Reason.NO_UNITS);
        assertThat(symbolic(WITH_AREAS, wording, document("31", Fixtures.DAY_768))
                        .reason())
                .isEqualTo(Reason.NO_MEMBER);
    }

    @Test
    void districtsThatHaveSuchCommunesAreFoundThroughTheCommunes() {
        String wording = "UBND các huyện có xã đặc biệt khó khăn";
        assertThat(symbolic(STANDARD, wording, binhDinh()).reason()).isEqualTo(Reason.NO_LIST);
        assertThat(members(WITH_AREAS, wording, binhDinh()))
                .containsExactly("Ủy ban nhân dân huyện An Lão, tỉnh Bình Định");
        // Of the district of Hải Phòng no communes are known.
        assertThat(symbolic(WITH_AREAS, wording, document("31", Fixtures.DAY_768))
                        .reason())
                .isEqualTo(Reason.NO_UNITS);
        Directory others = WITH_DISTRICTS.with(DesignatedAreas.of(List.of(new DesignatedAreaList(
                Designation.EXTREMELY_DISADVANTAGED_COMMUNE,
                AdministrativeLevel.COMMUNE,
                Set.of("21637"),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2025, 12, 31),
                InstrumentReference.of("861/QĐ-TTg"),
                Fixtures.READ))));
        assertThat(symbolic(others, wording, binhDinh()).reason()).isEqualTo(Reason.NO_MEMBER);
    }

    @Test
    void committeesOfCommunesAreListedWhereTheCommunesAreKnown() {
        assertThat(symbolic(STANDARD, "UBND cấp xã", binhDinh()).reason()).isEqualTo(Reason.NO_UNITS);
        assertThat(members(WITH_DISTRICTS, "UBND cấp xã", binhDinh()))
                .containsExactly(
                        "Ủy ban nhân dân xã An Hòa, tỉnh Bình Định",
                        "Ủy ban nhân dân xã An Toàn, tỉnh Bình Định",
                        "Ủy ban nhân dân phường Bồng Sơn, tỉnh Bình Định");
        assertThat(members(WITH_DISTRICTS, "UBND các xã, phường, thị trấn", binhDinh()))
                .hasSize(3);
        assertThat(members(WITH_AREAS, "UBND các xã đặc biệt khó khăn", binhDinh()))
                .containsExactly("Ủy ban nhân dân xã An Toàn, tỉnh Bình Định");
        Setting district = new Setting(
                Fixtures.DAY_768,
                AdministrativeLevel.DISTRICT,
                binhDinh().province(),
                Optional.of(Place.parse("huyện An Lão")));
        assertThat(members(WITH_DISTRICTS, "UBND các xã, thị trấn", district)).hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-06-30, NO_UNITS", "2025-07-01, LEVEL_ENDED", "2026-01-01, LEVEL_ENDED"})
    void r30TheLevelOfDistrictsEnded(LocalDate day, Reason reason) {
        Setting asked =
                new Setting(day, AdministrativeLevel.PROVINCE, binhDinh().province(), Optional.empty());
        for (String wording : List.of(
                "UBND các huyện, thị xã, thành phố",
                "UBND cấp huyện",
                "UBND các huyện có liên quan",
                "Ban Thường vụ các huyện ủy, thị ủy",
                "Chủ tịch UBND các huyện")) {
            boolean some = wording.contains("liên quan") && reason != Reason.LEVEL_ENDED;
            assertThat(symbolic(STANDARD, wording, asked).reason())
                    .as(wording)
                    .isEqualTo(some ? Reason.WHICH_NOT_SAID : reason);
        }
        assertThat(symbolic(STANDARD, "UBND cấp xã", asked).reason()).isEqualTo(Reason.NO_UNITS);
    }

    @Test
    void theProvincesAreBuiltIn() {
        String wording = "UBND các tỉnh, thành phố trực thuộc Trung ương";
        assertThat(members(STANDARD, wording, Setting.ofTheCentre(Fixtures.LAST_OF_DISTRICTS)))
                .hasSize(63);
        assertThat(members(STANDARD, wording, Setting.ofTheCentre(LocalDate.of(2025, 7, 1))))
                .hasSize(34)
                .contains("Ủy ban nhân dân thành phố Huế", "Ủy ban nhân dân tỉnh Gia Lai");
        assertThat(members(STANDARD, "UBND cấp tỉnh", binhDinh())).containsExactly("Ủy ban nhân dân tỉnh Bình Định");
        assertThat(members(STANDARD, "UBND cấp tỉnh", Setting.ofTheCentre(Fixtures.LAST_OF_DISTRICTS)))
                .hasSize(63);
    }

    @Test
    void theMinistriesThatAreKnownAreNamed() {
        Expansion.Symbolic ministries = symbolic(STANDARD, "Các bộ, ngành", Setting.ofTheCentre(Fixtures.DAY_768));
        assertThat(ministries.reason()).isEqualTo(Reason.NOT_ALL_KNOWN);
        assertThat(ministries.among())
                .extracting(Agency::name)
                .contains("Bộ Y tế")
                .doesNotContain("Chính phủ");
    }

    @Test
    void withoutAProvinceThereAreNoUnits() {
        Expansion.Symbolic symbolic =
                symbolic(WITH_AREAS, "UBND các huyện, thị xã, thành phố", Setting.ofSomeProvince(Fixtures.DAY_768));
        assertThat(symbolic.reason()).isEqualTo(Reason.NO_UNITS);
        assertThat(symbolic.words().vietnamese()).isEqualTo("không rõ là tỉnh nào");
    }

    @Test
    void aBodyThatIsNotInTheDirectoryHasNoMembers() {
        assertThat(symbolic(WITH_DISTRICTS, "Trung tâm Y tế các huyện, thị xã, thành phố", binhDinh())
                        .reason())
                .isEqualTo(Reason.NOT_ALL_KNOWN);
        Setting march = document("52", "2025-03-01");
        assertThat(symbolic(WITH_DISTRICTS, "Phòng LĐTBXH các huyện, thị xã, thành phố", march)
                        .reason())
                .isEqualTo(Reason.NO_MEMBER);
        assertThat(members(WITH_DISTRICTS, "Phòng LĐTBXH các huyện, thị xã, thành phố", document("52", "2025-02-28")))
                .hasSize(3);
    }

    @Test
    void oneAgencyIsAClassOfOne() {
        assertThat(members(STANDARD, "Giám đốc Sở Y tế", binhDinh())).containsExactly("Sở Y tế tỉnh Bình Định");
        assertThat(symbolic(STANDARD, "Sở Văn hóa", binhDinh()).among()).hasSize(2);
        assertThat(symbolic(STANDARD, "Sở NN&MT", binhDinh()).reason()).isEqualTo(Reason.NO_MEMBER);
        assertThat(symbolic(STANDARD, "Như trên", binhDinh()).reason()).isEqualTo(Reason.NOT_ALL_KNOWN);
    }

    private static List<String> members(Directory directory, String wording, Setting setting) {
        Expansion expansion = directory.expand(AgencyRef.parse(wording), setting);
        assertThat(expansion).as(wording).isInstanceOf(Expansion.Members.class);
        assertThat(expansion.day()).isEqualTo(setting.day());
        return ((Expansion.Members) expansion)
                .members().stream().map(Agency::name).toList();
    }

    private static Expansion.Symbolic symbolic(Directory directory, String wording, Setting setting) {
        Expansion expansion = directory.expand(AgencyRef.parse(wording), setting);
        assertThat(expansion).as(wording).isInstanceOf(Expansion.Symbolic.class);
        assertThat(expansion.day()).isEqualTo(setting.day());
        return (Expansion.Symbolic) expansion;
    }
}
