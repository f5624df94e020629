package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.law.Provenance;

class PlaceNamesTest {

    private static final Gazetteer PROVINCES = Gazetteer.provinces();

    private static PlaceMatch find(String name, LocalDate day) {
        return PROVINCES.find(name, AdministrativeLevel.PROVINCE, day);
    }

    @ParameterizedTest(name = "“{0}” on {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Tỉnh Bình Định; 2022-03-11; 52; Tỉnh Bình Định",
                "tỉnh Bình Định; 2022-03-11; 52; Tỉnh Bình Định",
                "Bình Định; 2022-03-11; 52; Tỉnh Bình Định",
                "BÌNH  ĐỊNH; 2022-03-11; 52; Tỉnh Bình Định",
                "Hoà Bình; 2024-11-15; 17; Tỉnh Hòa Bình",
                "Hòa Bình; 2024-11-15; 17; Tỉnh Hòa Bình",
                "Thanh Hoá; 2017-03-07; 38; Tỉnh Thanh Hóa",
                "tỉnh Thanh Hóa; 2026-01-01; 38; Tỉnh Thanh Hóa",
                "Đắc Lắc; 2023-03-03; 66; Tỉnh Đắk Lắk",
                "Đăk Nông; 2023-03-03; 67; Tỉnh Đắk Nông",
                "Hà Nội; 2026-01-01; 01; Thành phố Hà Nội",
                "TP. Hà Nội; 2026-01-01; 01; Thành phố Hà Nội",
                "TP Hà Nội; 2026-01-01; 01; Thành phố Hà Nội",
                "Tp.Hồ Chí Minh; 2024-01-01; 79; Thành phố Hồ Chí Minh",
                "TP.HCM; 2024-01-01; 79; Thành phố Hồ Chí Minh",
                "TPHCM; 2026-01-01; 79; Thành phố Hồ Chí Minh",
                "Bà Rịa-Vũng Tàu; 2024-01-01; 77; Tỉnh Bà Rịa - Vũng Tàu",
                "tỉnh Bà Rịa – Vũng Tàu; 2024-01-01; 77; Tỉnh Bà Rịa - Vũng Tàu",
                "Bà Rịa Vũng Tàu; 2024-01-01; 77; Tỉnh Bà Rịa - Vũng Tàu",
                "Thừa Thiên - Huế; 2023-03-03; 46; Tỉnh Thừa Thiên Huế",
                "Huế; 2023-03-03; 46; Tỉnh Thừa Thiên Huế",
                "Huế; 2025-01-01; 46; Thành phố Huế",
                "Gia Lai; 2025-06-30; 64; Tỉnh Gia Lai",
                "Gia Lai; 2025-07-01; 52; Tỉnh Gia Lai",
                "Đồng Nai; 2026-04-29; 75; Tỉnh Đồng Nai",
                "Đồng Nai; 2026-04-30; 75; Thành phố Đồng Nai"
            })
    void findsAProvinceAsNamed(String name, LocalDate day, String code, String found) {
        assertThat(find(name, day)).isInstanceOfSatisfying(PlaceMatch.Found.class, match -> {
            assertThat(match.unit().code()).isEqualTo(code);
            assertThat(match.unit().name()).isEqualTo(found);
            assertThat(match.unit().isOn(day)).isTrue();
            assertThat(match.spelling()).isEqualTo(PlaceMatch.Spelling.AS_NAMED);
        });
    }

    @Test
    @DisplayName("R33, R34, R35: composed or not, any space, invisible characters, look-alikes")
    void findsWhateverItIsTypedWith() {
        LocalDate day = LocalDate.of(2024, 11, 15);
        String decomposed = "Tỉnh Hoa\u0300 Bi\u0300nh";

        for (String name : List.of(
                decomposed,
                "T\u1ec9nh\u00a0H\u00f2a\u00a0B\u00ecnh",
                "Tỉnh Hòa\u200b Bình",
                "\ufeffTỉnh Hòa Bi\u00adnh".replace("Bi\u00adnh", "B\u00adình"))) {
            assertThat(find(name, day))
                    .as(name)
                    .isInstanceOfSatisfying(
                            PlaceMatch.Found.class,
                            match -> assertThat(match.unit().code()).isEqualTo("17"));
        }
        assertThat(find("\u00d0ồng Nai", day)).isInstanceOf(PlaceMatch.Found.class);
        assertThat(find("Th\u01a3a Thiên Huế".replace('\u01a3', '\u1eeb'), day)).isInstanceOf(PlaceMatch.Found.class);
    }

    @ParameterizedTest(name = "R36: “{0}” is {2} only without its marks")
    @CsvSource({
        "Binh Dinh, 2022-03-11, Tỉnh Bình Định",
        "tinh Binh Đinh, 2022-03-11, Tỉnh Bình Định",
        "Dak Lak, 2022-03-11, Tỉnh Đắk Lắk",
        "TP Ho Chi Minh, 2026-01-01, Thành phố Hồ Chí Minh",
        "THANH PHO DA NANG, 2026-01-01, Thành phố Đà Nẵng"
    })
    void whatLostItsMarksIsSaidToHave(String name, LocalDate day, String found) {
        assertThat(find(name, day)).isInstanceOfSatisfying(PlaceMatch.Found.class, match -> {
            assertThat(match.unit().name()).isEqualTo(found);
            assertThat(match.spelling()).isEqualTo(PlaceMatch.Spelling.WITHOUT_MARKS);
        });
    }

    @Test
    void aProvinceThatEndedIsNotThen() {
        assertThat(find("Bình Định", LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(PlaceMatch.NotThen.class, match -> {
                    assertThat(match.units())
                            .extracting(AdministrativeUnit::name)
                            .containsExactly("Tỉnh Bình Định");
                    assertThat(match.spelling()).isEqualTo(PlaceMatch.Spelling.AS_NAMED);
                });
        assertThat(find("Bình Định", LocalDate.of(2025, 6, 30))).isInstanceOf(PlaceMatch.Found.class);
        assertThat(find("Bình Định", LocalDate.of(2025, 7, 1))).isInstanceOf(PlaceMatch.NotThen.class);
        assertThat(find("Binh Dinh", LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotThen.class,
                        match -> assertThat(match.spelling()).isEqualTo(PlaceMatch.Spelling.WITHOUT_MARKS));
    }

    @Test
    void aNameOfAnotherKindIsNotThen() {
        assertThat(find("Thành phố Huế", LocalDate.of(2024, 12, 31)))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotThen.class,
                        match -> assertThat(match.units())
                                .extracting(AdministrativeUnit::name)
                                .containsExactly("Thành phố Huế"));
        assertThat(find("Tỉnh Đồng Nai", LocalDate.of(2026, 4, 30)))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotThen.class,
                        match -> assertThat(match.units())
                                .extracting(unit -> unit.validUntil().orElseThrow())
                                .containsExactly(LocalDate.of(2025, 6, 30), LocalDate.of(2026, 4, 29)));
        assertThat(find("Tỉnh Hà Nội", LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotFound.class,
                        match -> assertThat(match.near())
                                .extracting(AdministrativeUnit::name)
                                .first()
                                .isEqualTo("Thành phố Hà Nội"));
    }

    @ParameterizedTest(name = "“{0}” is near {1}")
    @CsvSource({
        "Bình Đnh, Tỉnh Bình Định",
        "tỉnh Qảng Ngãi, Tỉnh Quảng Ngãi",
        "Thừa Tiên Huế, Tỉnh Thừa Thiên Huế",
        "Lai Chao, Tỉnh Lai Châu"
    })
    void aNameMuchLikeOneIsOnlyNear(String name, String near) {
        assertThat(find(name, LocalDate.of(2024, 1, 1)))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotFound.class,
                        match -> assertThat(match.near())
                                .extracting(AdministrativeUnit::name)
                                .first()
                                .isEqualTo(near));
    }

    @Test
    void nearNamesAreThoseOfTheDayTheNearestFirst() {
        assertThat(find("Bình Đnh", LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotFound.class,
                        match -> assertThat(match.near())
                                .extracting(AdministrativeUnit::name)
                                .doesNotContain("Tỉnh Bình Định"));
        assertThat(find("Quảng Nan", LocalDate.of(2024, 1, 1)))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotFound.class,
                        match -> assertThat(match.near())
                                .extracting(AdministrativeUnit::name)
                                .startsWith("Tỉnh Quảng Nam"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "Atlantis", "tỉnh", "'"})
    void whatIsNoNameIsNotFound(String name) {
        assertThat(find(name, LocalDate.of(2024, 1, 1))).isEqualTo(new PlaceMatch.NotFound(List.of()));
    }

    @Test
    void aProvinceIsNoneOfTheOtherLevels() {
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            if (level != AdministrativeLevel.PROVINCE) {
                assertThat(PROVINCES.find("Gia Lai", level, LocalDate.of(2024, 1, 1)))
                        .isEqualTo(new PlaceMatch.NotFound(List.of()));
            }
        }
    }

    private static AdministrativeUnit commune(String code, String name, String... aliases) {
        return AdministrativeUnit.builder()
                .level(AdministrativeLevel.COMMUNE)
                .code(code)
                .name(name)
                .addAliases(aliases)
                .provenance(Provenance.unverified("ví dụ"))
                .build();
    }

    private static PlaceMatch findCommune(String name, AdministrativeUnit... communes) {
        return Gazetteer.of(List.of(communes), List.of())
                .find(name, AdministrativeLevel.COMMUNE, LocalDate.of(2026, 1, 1));
    }

    @Test
    void communesOfOneNameAreAmbiguousByCode() {
        AdministrativeUnit first = commune("00123", "Xã Tân Lập");
        AdministrativeUnit second = commune("00124", "Phường Tân Lập");
        AdministrativeUnit third = commune("00100", "Xã Tân Lập");

        assertThat(findCommune("Tân Lập", first, second, third))
                .isEqualTo(new PlaceMatch.Ambiguous(List.of(third, first, second), PlaceMatch.Spelling.AS_NAMED));
        assertThat(findCommune("xã Tân Lập", first, second, third))
                .isEqualTo(new PlaceMatch.Ambiguous(List.of(third, first), PlaceMatch.Spelling.AS_NAMED));
        assertThat(findCommune("P. Tân Lập", first, second, third))
                .isEqualTo(new PlaceMatch.Found(second, PlaceMatch.Spelling.AS_NAMED));
        assertThat(findCommune("Tan Lap", first, third))
                .isEqualTo(new PlaceMatch.Ambiguous(List.of(third, first), PlaceMatch.Spelling.WITHOUT_MARKS));
    }

    @Test
    void aNameWithItsMarksGoesBeforeOneThatIsTheSameWithoutThem() {
        AdministrativeUnit marked = commune("1", "Xã Hòa An");
        AdministrativeUnit other = commune("2", "Xã Hoa Ân");

        assertThat(findCommune("Hòa An", marked, other))
                .isEqualTo(new PlaceMatch.Found(marked, PlaceMatch.Spelling.AS_NAMED));
        assertThat(findCommune("Hoa An", marked, other))
                .isEqualTo(new PlaceMatch.Ambiguous(List.of(marked, other), PlaceMatch.Spelling.WITHOUT_MARKS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ea H'leo", "xã Ea H’leo", "X. Ea Hleo", "EA H'LEO", "Ea-H'Leo", "Ea Hleo cũ"})
    void apostrophesAndDashesDoNotMatterAndOtherNamesCount(String name) {
        AdministrativeUnit unit = commune("1", "Xã Ea H'leo", "Ea Hleo cũ");

        assertThat(findCommune(name, unit)).isEqualTo(new PlaceMatch.Found(unit, PlaceMatch.Spelling.AS_NAMED));
    }

    @Test
    void aNumberedWardAndAnAliasOfAnotherKindAreFound() {
        AdministrativeUnit ward = commune("1", "Phường 1");
        AdministrativeUnit island = commune("2", "Đặc khu Lý Sơn", "Huyện đảo Lý Sơn");

        assertThat(findCommune("P.1", ward, island))
                .isEqualTo(new PlaceMatch.Found(ward, PlaceMatch.Spelling.AS_NAMED));
        assertThat(findCommune("huyện đảo Lý Sơn", ward, island))
                .isEqualTo(new PlaceMatch.Found(island, PlaceMatch.Spelling.AS_NAMED));
    }

    @Test
    void atMostFiveNamesAreNear() {
        AdministrativeUnit[] many = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> commune("" + i, "Xã Tân Lập " + i))
                .toArray(AdministrativeUnit[]::new);

        assertThat(findCommune("Tân Lập x", many))
                .isInstanceOfSatisfying(
                        PlaceMatch.NotFound.class,
                        match -> assertThat(match.near())
                                .extracting(AdministrativeUnit::code)
                                .containsExactly("1", "2", "3", "4", "5"));
    }
}
