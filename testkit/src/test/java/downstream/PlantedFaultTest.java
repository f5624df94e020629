package downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.IncomeScale;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Sample;

/** U10, without any engine: what is reported of an implementation that reads a sign wrongly (R19). */
class PlantedFaultTest {

    private static final PovertyStandard STANDARD = NationalStandards.VN_2022;

    /** All that another engine has to do: follow the first simpler sample that still fails. */
    private static <T> T reported(Gen<T> gen, Predicate<T> fails) {
        Sample<T> sample = LongStream.range(0, 1_000)
                .mapToObj(gen::sample)
                .filter(each -> fails.test(each.value()))
                .findFirst()
                .orElseThrow();
        Sample<T> simpler = sample;
        while (simpler != null) {
            sample = simpler;
            simpler = sample.simpler()
                    .filter(each -> fails.test(each.value()))
                    .findFirst()
                    .orElse(null);
        }
        return sample.value();
    }

    private static PovertyStatus status(HouseholdReview review) {
        return PovertyEngine.of(review.standards()).status(review.household(), review.review());
    }

    /** “từ … đồng trở xuống” as “below”, and “từ 03 chỉ số trở lên” as “more than 3”. */
    private static PovertyStatus misread(HouseholdReview review, boolean line, boolean cutoff) {
        Household household = review.household();
        AreaType area = household.areaOn(review.review().day()).orElseThrow();
        long point =
                IncomeScale.point(STANDARD.line(ParameterId.POVERTY_LINE, area).get(), STANDARD.linePeriod());
        long average =
                IncomeScale.point(STANDARD.line(ParameterId.AVERAGE_LINE, area).get(), STANDARD.linePeriod());
        int deprived = PovertyEngine.of(review.standards())
                .classify(household, review.review())
                .deprived()
                .size();
        boolean low = line ? household.incomePoint() < point : household.incomePoint() <= point;
        if (low) {
            return (cutoff ? deprived > 3 : deprived >= 3) ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
        }
        return household.incomePoint() <= average ? PovertyStatus.AVERAGE_LIVING_STANDARD : PovertyStatus.NON_POOR;
    }

    @Test
    void theLineMisreadIsReportedByOnePersonExactlyOnTheLine() {
        HouseholdReview reported = reported(
                PovertyGens.reviews().underStandard(STANDARD),
                review -> misread(review, true, false) != status(review));

        assertThat(reported.household().persons()).contains(1);
        assertThat(reported.household().area()).contains(AreaType.RURAL);
        assertThat(reported.household().income()).contains(Income.perHeadPerMonth(Vnd.of(1_500_000)));
        assertThat(reported.household().deprivations().deprived()).isEmpty();
        assertThat(reported.review().toString()).isEqualTo("2022-01-01");
    }

    @Test
    void theCutoffMisreadIsReportedByOnePersonWithThreeDeprivations() {
        HouseholdReview reported = reported(
                PovertyGens.reviews().underStandard(STANDARD),
                review -> misread(review, false, true) != status(review));

        assertThat(reported.household().persons()).contains(1);
        assertThat(reported.household().income()).contains(Income.perHeadPerMonth(Vnd.ZERO));
        assertThat(reported.household().deprivations().deprived())
                .isEqualTo(STANDARD.indicatorList().all().subList(0, 3));
    }

    @Test
    void aSoundReadingIsNotReported() {
        Gen<HouseholdReview> reviews = PovertyGens.reviews().underStandard(STANDARD);

        for (long seed = 0; seed < 2_000; seed++) {
            HouseholdReview review = reviews.sample(seed).value();
            assertThat(misread(review, false, false)).isEqualTo(status(review));
        }
    }
}
