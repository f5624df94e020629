package vn.giamngheo.testkit.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.movement.LevelIssue;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.testkit.gen.Sample;
import vn.giamngheo.testkit.gen.Simplest;
import vn.giamngheo.testkit.gen.UnfitException;
import vn.giamngheo.text.JsonPointer;

class FaultGenTest {

    private static FaultyProvince simplest(ProvinceFault fault) {
        return Sample.ofChoices(ProvinceGen.any().years(2023, 2024).withFault(fault))
                .value();
    }

    @Test
    void theSimplestFaultsAreInTheFirstCommune() {
        for (ProvinceFault fault : ProvinceFault.values()) {
            FaultyProvince faulty = simplest(fault);

            assertThat(faulty.fault()).isEqualTo(fault);
            assertThat(faulty.unit().toString()).isEqualTo("xã An Bình");
            assertThat(faulty.above()).isEqualTo(faulty.sound().whole());
            assertThat(faulty).asString().startsWith(fault + " in xã An Bình " + faulty.year());
        }
    }

    @Test
    void twoThousandHouseholdsBecomeTwoHundredOrTwo() {
        FaultyProvince swapped = simplest(ProvinceFault.DIGITS_SWAPPED);
        FaultyProvince lost = simplest(ProvinceFault.THOUSAND_LOST);

        assertThat(swapped.sound().count(swapped.unit(), 2023)).isEqualTo(new UnitCount(2_000, 0, 0));
        assertThat(swapped.movement(swapped.unit(), 2023).orElseThrow().totalHouseholds())
                .contains(200L);
        assertThat(lost.movement(lost.unit(), 2023).orElseThrow().totalHouseholds())
                .contains(2L);
        assertThat(lost.pointers()).extracting(JsonPointer::toString).containsExactly("/totalHouseholds");
        assertThat(lost.levels(lost.above(), 2023).issues())
                .containsExactly(new LevelIssue.TotalDiffers(2_000, 2, false));
    }

    @Test
    void aYearStartsWithOneMoreThanTheYearBeforeEndedWith() {
        FaultyProvince faulty = simplest(ProvinceFault.START_DIFFERS);

        assertThat(faulty.year()).isEqualTo(2024);
        assertThat(faulty.pointers())
                .extracting(JsonPointer::toString)
                .containsExactly(
                        "/accounts/0/start",
                        "/accounts/0/otherDecrease",
                        "/accounts/1/start",
                        "/accounts/1/otherDecrease");
        assertThat(faulty.movements(faulty.unit()).orElseThrow().breaks()).hasSize(2);
    }

    @Test
    void aReportIsMissing() {
        FaultyProvince faulty = simplest(ProvinceFault.PART_MISSING);

        assertThat(faulty.year()).isEqualTo(2023);
        assertThat(faulty.movement(faulty.unit(), 2023)).isEmpty();
        assertThat(faulty.movement(faulty.unit(), 2024)).isPresent();
        assertThat(faulty.movements(faulty.unit()).orElseThrow().reports()).hasSize(1);
        assertThat(faulty.pointers()).isEmpty();
        FaultyProvince alone = Sample.ofChoices(
                        ProvinceGen.any().years(2024, 2024).withFault(ProvinceFault.PART_MISSING))
                .value();
        assertThat(alone.movements(alone.unit())).isEmpty();
    }

    @Test
    void anyNumberOfAReportCanBeTheWrongOne() {
        Set<String> found = LongStream.range(0, 400)
                .mapToObj(seed -> ProvinceGen.any()
                        .communes(1)
                        .years(2022, 2022)
                        .withFault(ProvinceFault.DIGITS_SWAPPED)
                        .sample(seed)
                        .value())
                .flatMap(faulty -> faulty.pointers().stream().map(JsonPointer::toString))
                .collect(Collectors.toSet());

        assertThat(found)
                .hasSizeGreaterThan(30)
                .contains("/totalHouseholds", "/accounts/0/end", "/accounts/3/fellBack");
    }

    @Test
    void aSwapInTheNumberOfThePoorFallsToTheSmallestOne() {
        FaultyProvince simplest = Simplest.of(
                ProvinceGen.any().households(20).years(2023, 2023).withFault(ProvinceFault.DIGITS_SWAPPED),
                faulty -> faulty.pointers().get(0).toString().equals("/accounts/0/end"));

        assertThat(simplest.sound().communes()).hasSize(1);
        assertThat(simplest.sound().count(simplest.unit(), 2023).poor()).isBetween(10L, 20L);
    }

    @Test
    void itsOwnStandardIsDrawnFromForTwoYears() {
        assertThat(ProvinceGen.any()
                        .standard(NationalStandards.VN_2011)
                        .withFault(ProvinceFault.START_DIFFERS)
                        .sample(0)
                        .value()
                        .sound()
                        .years())
                .containsExactly(2014, 2015);
    }

    @Test
    void aProvinceThatHasNoNumberToSwapIsGivenUp() {
        // 111 households of which nobody ever moves: not every seed, but enough in a row do not exist.
        assertThatExceptionOfType(UnfitException.class)
                .isThrownBy(() -> Sample.ofChoices(ProvinceGen.any()
                        .households(111)
                        .communes(1)
                        .years(2023, 2023)
                        .withFault(ProvinceFault.DIGITS_SWAPPED)));
    }
}
