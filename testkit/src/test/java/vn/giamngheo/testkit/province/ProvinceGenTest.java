package vn.giamngheo.testkit.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Sample;
import vn.giamngheo.testkit.gen.Simplest;

class ProvinceGenTest {

    private static final ProvinceGen SMALL = ProvinceGen.any()
            .of(Province.former("17"))
            .communes(3)
            .years(2022, 2024)
            .households(12)
            .withDistricts();

    private static List<GeneratedProvince> samples(Gen<GeneratedProvince> gen, int number) {
        return LongStream.range(0, number)
                .mapToObj(seed -> gen.sample(seed).value())
                .toList();
    }

    @Test
    void aSeedGivesTheSameProvinceOnEveryMachine() throws NoSuchAlgorithmException {
        String text = CanonicalText.of(SMALL.sample(2024).value());

        assertThat(text.lines().limit(2)).containsExactly("former:17", "2022 t17 Tỉnh Hòa Bình VN-2022 39 18 6");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("10b439e14b8d4f090db1bf017ac5e56418d2b546a7154076ebedb0ea1e7684bf");
    }

    @Test
    void theSimplestProvinceIsOneHouseholdThatIsNeverPoor() {
        GeneratedProvince simplest = Sample.ofChoices(ProvinceGen.any()).value();

        assertThat(simplest.years()).containsExactly(2024);
        assertThat(simplest.communes()).extracting(ProvinceUnit::toString).containsExactly("xã An Bình");
        assertThat(simplest.count(simplest.whole(), 2024)).isEqualTo(new UnitCount(1, 0, 0));
        assertThat(simplest.moves(simplest.whole(), 2024)).hasSize(1);
    }

    @Test
    void whatFailsForSevenPoorFallsToSevenHouseholdsOfOneCommune() {
        GeneratedProvince simplest = Simplest.of(
                ProvinceGen.any(),
                province -> province.count(province.whole(), province.years().get(0))
                                .poor()
                        >= 7);

        assertThat(simplest.years()).hasSize(1);
        assertThat(simplest.communes()).hasSize(1);
        assertThat(simplest.count(simplest.whole(), simplest.years().get(0)).poor())
                .isEqualTo(7);
        assertThat(simplest.count(simplest.whole(), simplest.years().get(0)).households())
                .isLessThanOrEqualTo(10);
    }

    @Test
    void aFallBackFallsToOneHousehold() {
        GeneratedProvince simplest =
                Simplest.of(ProvinceGen.any(), province -> total(province, MovementColumn.FELL_BACK) > 0);

        assertThat(simplest.communes()).hasSize(1);
        assertThat(total(simplest, MovementColumn.FELL_BACK)).isEqualTo(1);
    }

    private static long total(GeneratedProvince province, MovementColumn column) {
        return reports(province)
                .mapToLong(report ->
                        report.cell(MovementAccount.POOR_HOUSEHOLDS, column).orElseThrow())
                .sum();
    }

    private static Stream<MovementReport> reports(GeneratedProvince province) {
        return province.years().stream().map(year -> province.movement(province.whole(), year));
    }

    private static long of(List<MovementReport> reports, Predicate<MovementReport> which) {
        return reports.stream().filter(which).count();
    }

    private static long cell(MovementReport report, MovementAccount account, MovementColumn column) {
        return report.cell(account, column).orElseThrow();
    }

    @Test
    void ofAThousandProvincesManyAreOnABoundary() {
        List<GeneratedProvince> provinces = samples(ProvinceGen.any().communes(1), 1_000);
        List<MovementReport> reports =
                provinces.stream().flatMap(ProvinceGenTest::reports).toList();
        MovementAccount poor = MovementAccount.POOR_HOUSEHOLDS;

        // Nobody poor, everybody poor, one, all leaving, all of a year's list new.
        assertThat(of(reports, report -> cell(report, poor, MovementColumn.END) == 0))
                .isGreaterThan(200);
        assertThat(of(
                        reports,
                        report -> cell(report, poor, MovementColumn.END)
                                == report.totalHouseholds().orElseThrow()))
                .isGreaterThan(60);
        assertThat(of(reports, report -> cell(report, poor, MovementColumn.END) == 1))
                .isGreaterThan(100);
        assertThat(of(
                        reports,
                        report -> cell(report, poor, MovementColumn.START) > 0
                                && cell(report, poor, MovementColumn.START)
                                        == report.movement(poor)
                                                .orElseThrow()
                                                .left()
                                                .orElseThrow()))
                .isGreaterThan(100);
        for (MovementAccount account : MovementAccount.values()) {
            for (MovementColumn column : MovementColumn.values()) {
                assertThat(of(reports, report -> cell(report, account, column) > 0))
                        .as("%s %s", account, column)
                        .isGreaterThan(50);
            }
        }
        // Every national standard, and years across a change of it.
        assertThat(provinces.stream()
                        .flatMap(province -> province.years().stream().map(province::standard))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(NationalStandards.all());
        assertThat(provinces.stream()
                        .filter(province -> province.years().stream()
                                        .map(province::standard)
                                        .distinct()
                                        .count()
                                > 1))
                .hasSizeGreaterThan(100);
    }

    @Test
    void districtsEndWhenTheLawEndsThem() {
        GeneratedProvince province = ProvinceGen.any()
                .withDistricts()
                .communes(5)
                .years(2024, 2025)
                .sample(1)
                .value();

        assertThat(province.districts(2024))
                .extracting(ProvinceUnit::toString)
                .containsExactly("huyện An Bình", "huyện Tân Lập");
        assertThat(province.districts(2025)).isEmpty();
        assertThat(province.parts(province.whole(), 2024)).isEqualTo(province.districts(2024));
        assertThat(province.parts(province.whole(), 2025)).isEqualTo(province.communes());
        ProvinceUnit district = province.districts(2024).get(0);
        assertThat(province.parts(district, 2024)).isEqualTo(province.communes().subList(0, 3));
        assertThat(province.movements(district).reports()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> province.movement(district, 2025))
                .withMessage("unit must be one at the end of 2025 but was huyện An Bình");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> province.levels(province.communes().get(0), 2025))
                .withMessageStartingWith("unit must have parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> province.count(province.whole(), 2026))
                .withMessage("year must be of [2024, 2025] but was 2026");
        // The rules would find a district on the first day without any, and do not on the last day with some.
        MovementReport report = province.movement(district, 2024);
        assertThat(Errors.in(report)).isEmpty();
        assertThat(Errors.in(report.toBuilder()
                        .endDay(Province.FIRST_DAY_OF_CURRENT_CODES)
                        .build()))
                .containsExactly("movement.level-ended /place");
        assertThat(Errors.in(report.toBuilder()
                        .endDay(Province.FIRST_DAY_OF_CURRENT_CODES.minusDays(1))
                        .build()))
                .isEmpty();
    }

    @Test
    void unitsHaveNamesAndCodesOfTheirOwn() {
        GeneratedProvince province = ProvinceGen.any()
                .communes(40)
                .withDistricts()
                .years(2024, 2024)
                .sample(3)
                .value();

        Set<String> keys =
                province.units(2024).stream().map(unit -> unit.place().key()).collect(Collectors.toSet());
        Set<String> codes =
                province.units(2024).stream().map(ProvinceUnit::code).collect(Collectors.toSet());
        assertThat(keys).hasSameSizeAs(province.units(2024)).hasSize(1 + 6 + 40);
        assertThat(codes).hasSize(1 + 6 + 40);
        assertThat(province.communes().get(39).place().level()).isEqualTo(AdministrativeLevel.COMMUNE);
    }

    @Test
    void whatIsAskedForIsMade() {
        for (GeneratedProvince province : samples(SMALL, 50)) {
            assertThat(province.province()).isEqualTo(Province.former("17"));
            assertThat(province.years()).containsExactly(2022, 2023, 2024);
            assertThat(province.communes()).hasSize(3);
            assertThat(province.movement(province.whole(), 2022)
                            .totalHouseholds()
                            .orElseThrow())
                    .isBetween(18L, 36L + 3 * 9);
            assertThat(province.standard(2023)).isEqualTo(NationalStandards.VN_2022);
        }
        assertThat(samples(ProvinceGen.any().standard(NationalStandards.VN_2011), 50))
                .allSatisfy(province -> assertThat(province.years())
                        .allSatisfy(year -> assertThat(year).isBetween(2011, 2015)));
        // A province that was merged is drawn for no year that it did not live to see, and the other way round.
        assertThat(samples(ProvinceGen.any().of(Province.former("17")), 100))
                .allSatisfy(province -> assertThat(province.years()).allMatch(year -> year < 2025));
        assertThat(samples(ProvinceGen.any().of(Province.current("25")), 100))
                .allSatisfy(province -> assertThat(province.years()).allMatch(year -> year >= 2025));
    }

    @Test
    void aProvinceThatWentOnUnchangedHasTheCodeOfTheTime() {
        GeneratedProvince province = ProvinceGen.any()
                .of(Province.former("04"))
                .years(2024, 2025)
                .sample(0)
                .value();

        assertThat(province.households(province.whole(), 2024)
                        .findFirst()
                        .orElseThrow()
                        .province())
                .contains(Province.former("04"));
        assertThat(province.households(province.whole(), 2025)
                        .findFirst()
                        .orElseThrow()
                        .province())
                .contains(Province.current("04"));
    }

    @Test
    void whatCannotBeMadeIsRefused() {
        ProvinceGen any = ProvinceGen.any();

        assertThatIllegalArgumentException().isThrownBy(() -> any.communes(0)).withMessageContaining("communes");
        assertThatIllegalArgumentException().isThrownBy(() -> any.households(0)).withMessageContaining("households");
        assertThatIllegalArgumentException().isThrownBy(() -> any.years(2024, 2023));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.years(2005, 2006))
                .withMessage("no national standard applies at the end of 2005");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.of(Province.former("17")).years(2024, 2025))
                .withMessage("province must have its territory at the end of each year but has not at that of 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.years(2022, 2023).standard(NationalStandards.VN_2016))
                .withMessage("standard must apply at the end of each year but does not at that of 2022");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.households(1_999).withFault(ProvinceFault.THOUSAND_LOST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.years(2024, 2024).withFault(ProvinceFault.START_DIFFERS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.years(2021, 2022).withFault(ProvinceFault.START_DIFFERS));
    }
}
