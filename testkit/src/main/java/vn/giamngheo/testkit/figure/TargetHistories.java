package vn.giamngheo.testkit.figure;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Target;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.target.TargetVersion;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Makes baselines, and targets that were amended. */
public final class TargetHistories {

    private static final int MOST_VERSIONS = 4;
    private static final int MOST_DAYS = 300;

    private TargetHistories() {}

    /** {@return the generator of baselines: one rate at the start or the end of a year} */
    public static Gen<Baseline> baselines() {
        return Printed.rates()
                .then(rate -> Gens.between(TargetGen.FIRST_YEAR, TargetGen.FIRST_YEAR + 10)
                        .then(year -> Gens.among(YearPoint.endOf(year), YearPoint.startOf(year))
                                .map(point -> Baseline.of(rate, point))));
    }

    /** By how much a version is set off from the one before. */
    private record Step(long units, int days) {
        static Gen<Step> any() {
            return Gens.between(1L, 100L)
                    .then(units -> Gens.oneOf(Gens.constant(1), Gens.between(1, MOST_DAYS))
                            .map(days -> new Step(units, days)));
        }
    }

    /**
     * {@return the generator of targets for the rate of poor households with 1 to 4 versions} Each holds from the day of its
     * instrument, often from the day after the one before, and differs from it, often by the last digit only; all are due
     * later than that.
     */
    public static Gen<TargetHistory> histories() {
        return Step.any()
                .list(1, MOST_VERSIONS)
                .then(steps -> Gens.between(TargetGen.FIRST_YEAR, TargetGen.FIRST_YEAR + 10)
                        .map(year -> history(steps, year)));
    }

    /** {@return the generator of single versions, any one of such a target} */
    public static Gen<TargetVersion> versions() {
        return histories().then(history -> Gens.among(history.versions()));
    }

    private static TargetHistory history(List<Step> steps, int year) {
        List<TargetVersion> versions = new ArrayList<>();
        LocalDate from = LocalDate.of(year, Month.JANUARY, 1);
        long units = 0;
        for (Step step : steps) {
            units += step.units();
            from = from.plusDays(step.days());
            PublishedRate rate = Printed.rate(units, 2);
            InstrumentReference by =
                    InstrumentReference.of(versions.size() + 1 + "/" + from.getYear() + "/QĐ-UBND").toBuilder()
                            .issuedOn(from)
                            .build();
            Target target = Target.reduceTo(Stated.exactly(rate), YearPoint.endOf(year + MOST_VERSIONS + 1));
            versions.add(new TargetVersion(target, by, from));
        }
        return new TargetHistory(versions);
    }
}
