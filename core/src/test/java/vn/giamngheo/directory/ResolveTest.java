package vn.giamngheo.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.Fixtures.STANDARD;
import static vn.giamngheo.directory.Fixtures.WITH_DISTRICTS;
import static vn.giamngheo.directory.Fixtures.binhDinh;
import static vn.giamngheo.directory.Fixtures.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;

class ResolveTest {

    private static final String LABOUR = "Sở Lao động - Thương binh và Xã hội tỉnh Bình Định";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Lao động - Thương binh và Xã hội",
                "Sở Lao động-Thương binh và Xã hội",
                "Sở Lao động -Thương binh và Xã hội",
                "Sở Lao động – Thương binh và Xã hội",
                "Sở Lao động, Thương binh và Xã hội",
                "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                "Sở LĐTBXH",
                "Sở LĐ-TB&XH",
                "Sở LĐ - TB & XH",
                "Sở LĐTB&XH",
                "SLĐTBXH",
                "Sở\u00a0Lao động\u00a0– Thương binh và Xã hội",
                "Sở Lao động - TB và XH",
                "Sở LĐTBXH tỉnh",
                "Sở LĐTBXH của tỉnh",
                "Sở LĐTBXH tỉnh Bình Định",
                "Sở LĐTBXH Bình Định",
            })
    void theDepartmentOfLabourIsFoundHoweverItIsSpelt(String name) {
        assertThat(agency(name, binhDinh())).extracting(Agency::name).isEqualTo(LABOUR);
        assertThat(agency(Normalizer.normalize(name, Normalizer.Form.NFD), binhDinh())
                        .name())
                .isEqualTo(LABOUR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sở NN&PTNT                          | so-nnptnt
            Sở KHĐT                             | so-khdt
            Sở VH,TT&DL                         | so-vhttdl
            Sở Quy hoạch – Kiến trúc            | so-qhkt
            UB MTQVN tỉnh                       | mttq-tinh
            UBMTTQ Việt Nam tỉnh                | mttq-tinh
            NHCSXH tỉnh                         | nhcsxh-tinh
            Chi nhánh Ngân hàng CSXH tỉnh       | nhcsxh-tinh
            Ngân hàng CSXH chi nhánh tỉnh       | nhcsxh-tinh
            Tỉnh Đoàn TNCS Hồ Chí Minh          | tinh-doan
            Bộ CHQS tỉnh                        | bo-chqs-tinh
            Hội LHPN tỉnh                       | hoi-lhpn-tinh
            VP UBND tỉnh                        | van-phong-ubnd-tinh
            Thường trực HĐND tỉnh               | thuong-truc-hdnd-tinh
            Ban Chỉ đạo các CTMTQG tỉnh         | ban-chi-dao-ctmtqg-tinh
            BLĐTBXH                             | bo-ldtbxh
            Ủy ban Dân tộc                      | uy-ban-dan-toc
            """)
    void usualNamesAndAbbreviationsAreFound(String name, String id) {
        Agency agency = agency(name, binhDinh());
        assertThat(agency.id().code()).isEqualTo(id);
        boolean national = agency.level() == AdministrativeLevel.NATION;
        assertThat(agency.province().map(unit -> unit.name()))
                .isEqualTo(national ? Optional.empty() : Optional.of("Tỉnh Bình Định"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế tỉnh Gia Lai                | Sở Y tế tỉnh Gia Lai
            Sở Y tế Gia Lai                     | Sở Y tế tỉnh Gia Lai
            Sở Y tế, tỉnh Gia Lai               | Sở Y tế tỉnh Gia Lai
            Sở Y tế thành phố Hồ Chí Minh       | Sở Y tế thành phố Hồ Chí Minh
            Sở Y tế TP. Hồ Chí Minh             | Sở Y tế thành phố Hồ Chí Minh
            Sở Y tế TP.HCM                      | Sở Y tế thành phố Hồ Chí Minh
            Sở Y tế tỉnh Bà Rịa – Vũng Tàu      | Sở Y tế tỉnh Bà Rịa - Vũng Tàu
            Tỉnh ủy Thanh Hóa                   | Tỉnh ủy Thanh Hóa
            Thành ủy Đà Nẵng                    | Thành ủy Đà Nẵng
            Ban Thường vụ Tỉnh ủy Thanh Hoá     | Ban Thường vụ Tỉnh ủy Thanh Hóa
            Công an thành phố Hải Phòng         | Công an thành phố Hải Phòng
            """)
    void aProvinceBehindTheNameIsThatProvince(String name, String full) {
        assertThat(agency(name, binhDinh()).name()).isEqualTo(full);
    }

    /** The province of Thừa Thiên Huế became the city of Huế on 01/01/2025; the city before was of the level of districts. */
    @Test
    void theCityOfHueIsOfTheLevelThatItHadOnTheDay() {
        Agency before = agency("UBND thành phố Huế", document("46", "2024-12-31"));
        assertThat(before.id().code()).isEqualTo("ubnd-huyen");
        assertThat(before.name()).isEqualTo("Ủy ban nhân dân thành phố Huế, tỉnh Thừa Thiên Huế");
        Agency after = agency("UBND thành phố Huế", document("46", "2025-01-01"));
        assertThat(after.id().code()).isEqualTo("ubnd-tinh");
        assertThat(after.name()).isEqualTo("Ủy ban nhân dân thành phố Huế");
        assertThat(agency("Thành ủy Huế", document("46", "2024-12-31")).name())
                .isEqualTo("Thành ủy Huế, tỉnh Thừa Thiên Huế");
        assertThat(agency("Thành ủy Huế", document("46", "2025-01-01")).id().code())
                .isEqualTo("tinh-uy");
        assertThat(agency("UBND thành phố", document("46", "2025-01-01")).name())
                .isEqualTo("Ủy ban nhân dân thành phố Huế");
    }

    /** Decision 768/QĐ-UBND, III.8. */
    @Test
    void r32EightAgenciesLeadOneTask() {
        AgencyList lead =
                AgencyList.parse("Các Sở: Tài nguyên và Môi trường, Lao động -Thương binh và Xã hội, Y tế, Giáo"
                        + " dục và Đào tạo, Xây dựng, Thông tin và Truyền thông, Nông nghiệp và Phát triển nông thôn và Ban Dân"
                        + " tộc tỉnh");
        assertThat(STANDARD.resolve(lead, binhDinh()))
                .extracting(one -> ((Resolution.Found) one).agency().id().code())
                .containsExactly(
                        "so-tnmt",
                        "so-ldtbxh",
                        "so-y-te",
                        "so-gddt",
                        "so-xay-dung",
                        "so-tttt",
                        "so-nnptnt",
                        "ban-dan-toc");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ban Dân tộc, ban-dan-toc, true",
        "Ban Dân tộc tỉnh, ban-dan-toc, false",
        "Mặt trận Tổ quốc, mttq-tinh, true",
        "Mặt trận Tổ quốc tỉnh, mttq-tinh, false",
        "Ủy ban Mặt trận Tổ quốc Việt Nam, mttq-tinh, true",
        "UBND, ubnd-tinh, true",
        "Sở Y tế, so-y-te, false",
        "Phòng Văn hóa và Thông tin, phong-vhtt, false",
        "Bộ Nội vụ, bo-noi-vu, false",
    })
    void aLevelThatTheNameDoesNotTellIsThatOfTheDocument(String name, String id, boolean supplied) {
        Resolution.Found found = (Resolution.Found) STANDARD.resolve(name, binhDinh());
        assertThat(found.agency().id().code()).isEqualTo(id);
        assertThat(found.levelSupplied()).isEqualTo(supplied);
    }

    @Test
    void theSameNameMeansAnotherAgencyInADocumentOfAnotherLevel() {
        LocalDate day = Fixtures.DAY_768;
        assertThat(agency("Mặt trận Tổ quốc Việt Nam", Setting.ofTheCentre(day))
                        .id()
                        .code())
                .isEqualTo("mttq-viet-nam");
        Setting district = new Setting(
                day, AdministrativeLevel.DISTRICT, binhDinh().province(), Optional.of(Place.parse("huyện An Lão")));
        assertThat(agency("UBND", district).name()).isEqualTo("Ủy ban nhân dân huyện An Lão, tỉnh Bình Định");
        assertThat(agency("UBND huyện", district).name()).isEqualTo("Ủy ban nhân dân huyện An Lão, tỉnh Bình Định");
        assertThat(agency("UBND tỉnh", district).name()).isEqualTo("Ủy ban nhân dân tỉnh Bình Định");
    }

    @Test
    void whereNoProvinceIsToldTheAgencyIsOfNone() {
        assertThat(agency("Sở Y tế", Setting.ofSomeProvince(Fixtures.DAY_768)).province())
                .isEmpty();
        assertThat(agency("Sở Y tế", Setting.ofTheCentre(Fixtures.DAY_768)).name())
                .isEqualTo("Sở Y tế");
    }

    /** The entries of the levels of the name, of which the document is of none. */
    @Test
    void aNameOfSeveralLevelsOfWhichNoneIsThatOfTheDocumentIsAmbiguous() {
        Resolution found = STANDARD.resolve("UBND", Setting.ofTheCentre(Fixtures.DAY_768));
        assertThat(((Resolution.Ambiguous) found).candidates())
                .extracting(agency -> agency.id().code())
                .containsExactly("ubnd-tinh", "ubnd-huyen", "ubnd-xa");
    }

    @Test
    void aNameOfTwoAgenciesIsAmbiguous() {
        Resolution found = STANDARD.resolve("Sở Văn hóa", binhDinh());
        assertThat(((Resolution.Ambiguous) found).candidates())
                .extracting(agency -> agency.id().code())
                .containsExactly("so-vhtt", "so-vhttdl");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "Sở LĐTBXH, 2025-02-28, so-ldtbxh, true",
        "Sở LĐTBXH, 2025-03-01, so-ldtbxh, false",
        "Sở LĐTBXH, 2026-01-05, so-ldtbxh, false",
        "Sở NN&MT, 2025-02-28, so-nnmt, false",
        "Sở NN&MT, 2025-03-01, so-nnmt, true",
        "Sở NN&MT, 2022-03-11, so-nnmt, false",
        "Bộ NN&MT, 2025-02-28, bo-nnmt, false",
        "UBND huyện An Lão, 2025-06-30, ubnd-huyen, true",
        "UBND huyện An Lão, 2025-07-01, ubnd-huyen, false",
    })
    void r29NamesAreOfTheirDays(String name, LocalDate day, String id, boolean there) {
        Resolution found = STANDARD.resolve(name, document("46", day));
        if (there) {
            assertThat(((Resolution.Found) found).agency().id().code()).isEqualTo(id);
        } else {
            Resolution.NotThen notThen = (Resolution.NotThen) found;
            assertThat(notThen.day()).isEqualTo(day);
            assertThat(notThen.agencies())
                    .extracting(agency -> agency.id().code())
                    .containsExactly(id);
        }
    }

    @Test
    void aProvinceThatWasMergedIsNoProvinceOfTheDay() {
        Resolution found = STANDARD.resolve("Sở Y tế tỉnh Bình Định", document("52", "2025-07-01"));
        assertThat(((Resolution.NotThen) found).agencies())
                .extracting(Agency::name)
                .containsExactly("Sở Y tế tỉnh Bình Định");
    }

    @Test
    void otherNamesHaveTheirDays() {
        AgencyAlias alias = new AgencyAlias(
                "Sở Sức khỏe", Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2020, 12, 31)));
        Directory directory = Directory.of(
                List.of(Fixtures.entry("so-y-te", "Sở Y tế").addAliases(alias).build()), STANDARD.gazetteer());
        assertThat(directory.resolve("Sở Sức khỏe", document("52", "2019-12-31")))
                .isInstanceOf(Resolution.NotThen.class);
        assertThat(directory.resolve("Sở Sức khỏe", document("52", "2020-01-01")))
                .isInstanceOf(Resolution.Found.class);
        assertThat(directory.resolve("Sở Sức khỏe", document("52", "2020-12-31")))
                .isInstanceOf(Resolution.Found.class);
        assertThat(directory.resolve("Sở Sức khỏe", document("52", "2021-01-01")))
                .isInstanceOf(Resolution.NotThen.class);
        assertThat(directory.resolve("Sở Y tế", document("52", "2021-01-01"))).isInstanceOf(Resolution.Found.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            So Lao dong - Thuong binh va Xa hoi           | Sở Lao động - Thương binh và Xã hội tỉnh Bình Định
            Sở Lao dộng - Thương binh và Xã hội           | Sở Lao động - Thương binh và Xã hội tỉnh Bình Định
            SLDTBXH                                       | Sở Lao động - Thương binh và Xã hội tỉnh Bình Định
            So LDTBXH                                     | Sở Lao động - Thương binh và Xã hội tỉnh Bình Định
            So Y te tinh Gia Lai                          | Sở Y tế tỉnh Gia Lai
            Sở Y tế tỉnh Gia Lay                          | Sở Y tế tỉnh Gia Lai
            Sở Y tế thành phố Gia Lai                     | Sở Y tế tỉnh Gia Lai
            Sở Giáo dục và Đào tạoo                       | Sở Giáo dục và Đào tạo tỉnh Bình Định
            """)
    void r36WhatLostItsMarksIsOnlySuggested(String name, String nearest) {
        Resolution found = STANDARD.resolve(name, binhDinh());
        assertThat(found).isInstanceOf(Resolution.NotFound.class);
        assertThat(((Resolution.NotFound) found).near()).first().hasToString(nearest);
    }

    @Test
    void suggestionsAreAgenciesOfTheDay() {
        Resolution found = STANDARD.resolve("So Lao dong - Thuong binh va Xa hoi", document("46", "2026-01-05"));
        assertThat(((Resolution.NotFound) found).near()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Thần kỳ",
                "Như trên",
                "Sở Y tế Atlantis",
                "Sở Y tế huyện An Lão",
                "UBND huyện",
                "Sở Y tế khác"
            })
    void nothingIsInvented(String name) {
        Directory departments =
                Directory.of(List.of(Fixtures.entry("so-y-te", "Sở Y tế").build()), STANDARD.gazetteer());
        assertThat(departments.resolve(name, binhDinh())).isInstanceOf(Resolution.NotFound.class);
    }

    @Test
    void r33DecomposedLettersAreTheSame() {
        String name = "Ủy ban nhân dân tỉnh";
        assertThat(agency(Normalizer.normalize(name, Normalizer.Form.NFD), binhDinh()))
                .isEqualTo(agency(name, binhDinh()));
    }

    @Test
    void r34ThePlaceOfTheToneMarkDoesNotMatter() {
        assertThat(agency("U\u1ef7 ban nhân dân tỉnh Hoà Bình", binhDinh()))
                .isEqualTo(agency("\u1ee6y ban nhân dân tỉnh Hòa Bình", binhDinh()));
        assertThat(agency("Tỉnh u\u1ef7", binhDinh()).id().code()).isEqualTo("tinh-uy");
    }

    @Test
    void r35LookAlikesDoNotMatter() {
        assertThat(agency("Sở Lao \u00f0ộng \u2013 Th\u01a3ơng binh\u200b v\u00adà Xã hội", binhDinh())
                        .name())
                .isEqualTo(LABOUR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Giám đốc Sở Y tế                     | so-y-te             | Giám đốc
            Chủ tịch UBND tỉnh                   | ubnd-tinh           | Chủ tịch
            Các PCT UBND tỉnh                    | ubnd-tinh           | Các PCT
            Chánh Văn phòng UBND tỉnh            | van-phong-ubnd-tinh | Chánh Văn phòng
            Trưởng ban Ban Dân tộc tỉnh          | ban-dan-toc         | Trưởng ban
            Bí thư Tỉnh ủy                       | tinh-uy             | Bí thư
            Thủ tướng Chính phủ                  | chinh-phu           | Thủ tướng
            """)
    void anOfficerIsOneOfAnAgency(String name, String id, String office) {
        Resolution.Found found = (Resolution.Found) STANDARD.resolve(name, binhDinh());
        assertThat(found.agency().id().code()).isEqualTo(id);
        assertThat(found.office()).contains(office);
    }

    @Test
    void anOfficerOfNoBodyIsNotFound() {
        assertThat(STANDARD.resolve("Chủ tịch", binhDinh()))
                .isEqualTo(new Resolution.NotFound(AgencyRef.parse("Chủ tịch"), List.of()));
    }

    /** An Lão is a district of Bình Định and of Hải Phòng. */
    @Test
    void aDistrictIsThatOfTheProvinceOfTheDocument() {
        Agency there = ((Resolution.Found) WITH_DISTRICTS.resolve("UBND huyện An Lão", binhDinh())).agency();
        assertThat(there.name()).isEqualTo("Ủy ban nhân dân huyện An Lão, tỉnh Bình Định");
        Agency other = ((Resolution.Found) WITH_DISTRICTS.resolve("UBND huyện An Lão, thành phố Hải Phòng", binhDinh()))
                .agency();
        assertThat(other.name()).isEqualTo("Ủy ban nhân dân huyện An Lão, thành phố Hải Phòng");
        assertThat(other.id()).isEqualTo(there.id());
    }

    @Test
    void aDistrictThatTheGazetteerOfTheProvinceDoesNotHaveIsNotFound() {
        assertThat(WITH_DISTRICTS.resolve("UBND huyện Mường Lát", binhDinh())).isInstanceOf(Resolution.NotFound.class);
        Resolution near = WITH_DISTRICTS.resolve("UBND huyện An Lảo", binhDinh());
        assertThat(((Resolution.NotFound) near).near())
                .extracting(Agency::name)
                .contains("Ủy ban nhân dân huyện An Lão, tỉnh Bình Định");
    }

    @Test
    void whereNoDistrictsAreKnownTheNameOfTheDocumentIsKept() {
        assertThat(agency("UBND TX. Hoài Nhơn", binhDinh()).place()).contains(Place.parse("thị xã Hoài Nhơn"));
        assertThat(agency("UBND xã An Hoà, huyện An Lão", binhDinh()).name())
                .isEqualTo("Ủy ban nhân dân xã An Hoà, huyện An Lão, tỉnh Bình Định");
        assertThat(agency("UBND huyện An Lão, tỉnh Gia Lai", binhDinh()).name())
                .isEqualTo("Ủy ban nhân dân huyện An Lão, tỉnh Gia Lai");
        assertThat(agency("UBND xã", binhDinh()).place()).isEmpty();
    }

    private static Agency agency(String name, Setting setting) {
        Resolution found = STANDARD.resolve(name, setting);
        assertThat(found).as("%s", found).isInstanceOf(Resolution.Found.class);
        return ((Resolution.Found) found).agency();
    }
}
