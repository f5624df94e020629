package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;

class ProvincesInTimeTest {

    private static final Gazetteer PROVINCES = Gazetteer.provinces();
    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

    private static AdministrativeUnit on(String code, LocalDate day) {
        return PROVINCES.provinceOn(code, day).orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3}, {5}")
    @CsvFileSource(resources = "former-and-current-provinces.csv", numLinesToSkip = 1)
    void everyProvinceOfThe63BelongsToOneOfThe34(
            String formerCode, String formerName, String currentCode, String currentName, LocalDate day, String kind) {
        AdministrativeUnit former = on(formerCode, LAST_OF_63);
        AdministrativeUnit current = on(currentCode, FIRST_OF_34);

        assertThat(former.name()).isIn("Tỉnh " + formerName, "Thành phố " + formerName);
        assertThat(current.name()).isEqualTo(currentName);
        assertThat(day).isEqualTo(FIRST_OF_34);
        List<UnitPath> paths = PROVINCES.on(former.ref(), FIRST_OF_34);
        assertThat(paths).extracting(UnitPath::unit).containsExactly(current);
        assertThat(paths.get(0).isWhole()).isTrue();
        if (kind.equals("UNCHANGED")) {
            assertThat(former).isEqualTo(current);
            assertThat(paths.get(0).changes()).isEmpty();
            return;
        }
        UnitChange change = paths.get(0).changes().get(0);
        assertThat(paths.get(0).changes()).hasSize(1);
        assertThat(change.kind()).isEqualTo(kind.equals("MERGED") ? UnitChange.Kind.MERGED : UnitChange.Kind.ENLARGED);
        assertThat(change.day()).isEqualTo(FIRST_OF_34);
        assertThat(change.by()).isEqualTo(resolution("202/2025/QH15"));
        assertThat(former.validUntil()).contains(LAST_OF_63);
        assertThat(former.validFrom()).isEmpty();
        assertThat(current.validFrom()).contains(FIRST_OF_34);
        assertThat(PROVINCES.predecessors(current.ref())).contains(former);
        assertThat(PROVINCES.successors(former.ref())).containsExactly(current);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 63, 5",
        "2024-12-31, 63, 5",
        "2025-01-01, 63, 6",
        "2025-06-30, 63, 6",
        "2025-07-01, 34, 6",
        "2026-04-29, 34, 6",
        "2026-04-30, 34, 7"
    })
    void provincesAndCitiesAreCounted(LocalDate day, int all, long cities) {
        List<AdministrativeUnit> units = PROVINCES.unitsOn(AdministrativeLevel.PROVINCE, day);

        assertThat(units).hasSize(all);
        assertThat(units.stream().filter(unit -> unit.name().startsWith("Thành phố ")))
                .hasSize((int) cities);
        assertThat(units.stream().filter(unit -> unit.name().startsWith("Tỉnh ")))
                .hasSize(all - (int) cities);
        assertThat(units).extracting(AdministrativeUnit::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theKindsOfChangeAreCounted() {
        Map<UnitChange.Kind, Long> kinds = PROVINCES.changes().stream()
                .filter(change -> change.day().equals(FIRST_OF_34))
                .collect(Collectors.groupingBy(UnitChange::kind, Collectors.counting()));
        List<UnitChange> enlarged = PROVINCES.changes().stream()
                .filter(change -> change.kind() == UnitChange.Kind.ENLARGED)
                .toList();

        assertThat(kinds)
                .containsOnly(Map.entry(UnitChange.Kind.MERGED, 29L), Map.entry(UnitChange.Kind.ENLARGED, 23L));
        assertThat(enlarged.stream()
                        .filter(change ->
                                change.from().code().equals(change.to().code())))
                .hasSize(16);
        assertThat(enlarged.stream()
                        .filter(change ->
                                change.from().name().equals(change.to().name())))
                .hasSize(23);
        assertThat(PROVINCES.unitsOn(AdministrativeLevel.PROVINCE, LAST_OF_63).stream()
                        .filter(unit -> unit.isOn(FIRST_OF_34))
                        .map(AdministrativeUnit::name))
                .containsExactlyInAnyOrder(
                        "Tỉnh Cao Bằng",
                        "Tỉnh Điện Biên",
                        "Tỉnh Hà Tĩnh",
                        "Tỉnh Lai Châu",
                        "Tỉnh Lạng Sơn",
                        "Tỉnh Nghệ An",
                        "Tỉnh Quảng Ninh",
                        "Tỉnh Thanh Hóa",
                        "Tỉnh Sơn La",
                        "Thành phố Hà Nội",
                        "Thành phố Huế");
    }

    @ParameterizedTest(name = "R31: {0} means {1}, then {2}")
    @CsvSource({
        "15, Tỉnh Yên Bái, Tỉnh Lào Cai",
        "24, Tỉnh Bắc Giang, Tỉnh Bắc Ninh",
        "44, Tỉnh Quảng Bình, Tỉnh Quảng Trị",
        "52, Tỉnh Bình Định, Tỉnh Gia Lai",
        "80, Tỉnh Long An, Tỉnh Tây Ninh",
        "82, Tỉnh Tiền Giang, Tỉnh Đồng Tháp",
        "91, Tỉnh Kiên Giang, Tỉnh An Giang"
    })
    void aCodeUsedAgainMeansAnotherProvince(String code, String before, String since) {
        assertThat(on(code, LAST_OF_63).name()).isEqualTo(before);
        assertThat(on(code, FIRST_OF_34).name()).isEqualTo(since);
        assertThat(on(code, LAST_OF_63).ref())
                .isNotEqualTo(on(code, FIRST_OF_34).ref());
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "Tỉnh Lào Cai, 10, 15",
        "Tỉnh Bắc Ninh, 27, 24",
        "Tỉnh Quảng Trị, 45, 44",
        "Tỉnh Gia Lai, 64, 52",
        "Tỉnh Tây Ninh, 72, 80",
        "Tỉnh Đồng Tháp, 87, 82",
        "Tỉnh An Giang, 89, 91"
    })
    void aNameKeptItsCodeNot(String name, String before, String since) {
        assertThat(on(before, LAST_OF_63).name()).isEqualTo(name);
        assertThat(on(since, FIRST_OF_34).name()).isEqualTo(name);
        assertThat(PROVINCES.provinceOn(before, FIRST_OF_34).map(AdministrativeUnit::name))
                .isNotEqualTo(Optional.of(name));
        assertThat(PROVINCES.find(name, AdministrativeLevel.PROVINCE, LAST_OF_63))
                .isEqualTo(new PlaceMatch.Found(on(before, LAST_OF_63), PlaceMatch.Spelling.AS_NAMED));
        assertThat(PROVINCES.find(name, AdministrativeLevel.PROVINCE, FIRST_OF_34))
                .isEqualTo(new PlaceMatch.Found(on(since, FIRST_OF_34), PlaceMatch.Spelling.AS_NAMED));
    }

    @ParameterizedTest
    @CsvSource({
        "46, 2022-06-01, Tỉnh Thừa Thiên Huế",
        "46, 2024-12-31, Tỉnh Thừa Thiên Huế",
        "46, 2025-01-01, Thành phố Huế",
        "46, 2026-04-30, Thành phố Huế",
        "75, 2022-06-01, Tỉnh Đồng Nai",
        "75, 2026-04-29, Tỉnh Đồng Nai",
        "75, 2026-04-30, Thành phố Đồng Nai",
        "52, 2022-06-01, Tỉnh Bình Định",
        "64, 2024-12-31, Tỉnh Gia Lai",
        "01, 2026-04-29, Thành phố Hà Nội"
    })
    void aCodeMeansWhatItMeantThatDay(String code, LocalDate day, String name) {
        assertThat(on(code, day).name()).isEqualTo(name);
    }

    @Test
    void aCodeThatEndedMeansNothing() {
        assertThat(PROVINCES.provinceOn("02", LAST_OF_63)).isPresent();
        assertThat(PROVINCES.provinceOn("02", FIRST_OF_34)).isEmpty();
        assertThat(PROVINCES.provinceOn("99", FIRST_OF_34)).isEmpty();
        assertThat(PROVINCES.provinceOn("", FIRST_OF_34)).isEmpty();
    }

    @Test
    void hueAndDongNaiBecameCities() {
        AdministrativeUnit province = on("46", LocalDate.of(2024, 12, 31));
        UnitPath hue = PROVINCES.on(province.ref(), FIRST_OF_34).get(0);
        assertThat(hue.unit().name()).isEqualTo("Thành phố Huế");
        assertThat(hue.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(UnitChange.Kind.RECLASSIFIED);
            assertThat(change.day()).isEqualTo(LocalDate.of(2025, 1, 1));
            assertThat(change.by()).isEqualTo(resolution("175/2024/QH15"));
            assertThat(change.provenance().confidence()).isEqualTo(Confidence.UNVERIFIED);
        });

        AdministrativeUnit binhPhuoc = on("70", LAST_OF_63);
        UnitPath dongNai =
                PROVINCES.on(binhPhuoc.ref(), LocalDate.of(2026, 4, 30)).get(0);
        assertThat(dongNai.unit().name()).isEqualTo("Thành phố Đồng Nai");
        assertThat(dongNai.changes())
                .extracting(UnitChange::kind)
                .containsExactly(UnitChange.Kind.MERGED, UnitChange.Kind.RECLASSIFIED);
        assertThat(dongNai.changes().get(1).by()).isEqualTo(resolution("30/2026/QH16"));
    }

    @Test
    void theProvincesBehindOneOfTodayAreToldByCode() {
        AdministrativeUnit city = on("79", FIRST_OF_34);

        assertThat(PROVINCES.predecessors(city.ref()))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Tỉnh Bình Dương", "Tỉnh Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh");
        assertThat(PROVINCES.on(city.ref(), LocalDate.of(2024, 12, 31)))
                .extracting(path -> path.unit().code())
                .containsExactly("74", "77", "79");
        assertThat(PROVINCES.successors(city.ref())).isEmpty();
        assertThat(PROVINCES.predecessors(on("01", FIRST_OF_34).ref())).isEmpty();
    }

    @Test
    void onlyWhatWasReadIsConfirmed() {
        assertThat(PROVINCES.units().stream()
                        .filter(unit -> unit.provenance().confidence() != Confidence.CONFIRMED)
                        .map(AdministrativeUnit::name))
                .containsExactly("Tỉnh Thừa Thiên Huế", "Thành phố Huế");
        assertThat(PROVINCES.changes().stream()
                        .filter(change -> change.provenance().confidence() != Confidence.CONFIRMED)
                        .map(UnitChange::to)
                        .map(UnitRef::name))
                .containsExactly("Thành phố Huế");
    }

    @Test
    @DisplayName("the provinces are the same for Province and for the gazetteer")
    void provinceHasItsUnit() {
        assertThat(Province.former("64").unit()).isEqualTo(on("64", LAST_OF_63));
        assertThat(Province.current("52").unit()).isEqualTo(on("52", FIRST_OF_34));
        assertThat(PROVINCES.units())
                .hasSize(88)
                .allSatisfy(unit -> assertThat(PROVINCES.unit(unit.ref())).contains(unit));
    }

    private static InstrumentReference resolution(String number) {
        return InstrumentReference.builder()
                .kind(InstrumentKind.RESOLUTION)
                .number(InstrumentNumber.parse(number))
                .build();
    }
}
