package vn.giamngheo.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.trajectory.Assessment.Status;

class RatePathProperties {

    private static final long TOTAL = 100_000;
    private static final LocalDate START = LocalDate.of(2020, 12, 31);

    private static PublishedRate tenths(int tenths) {
        return new PublishedRate(BigDecimal.valueOf(tenths, 1));
    }

    private static RatePath path(int from, int to, int years) {
        return RatePath.from(tenths(from), YearPoint.endOf(2020)).to(tenths(to), YearPoint.endOf(2020 + years));
    }

    private static Ratio share(RatePath path, PublishedRate actual) {
        return ((Progress.Measured) path.progress(actual)).share().min();
    }

    @Property
    void progressIsAffine(
            @ForAll @IntRange(max = 1000) int from,
            @ForAll @IntRange(max = 1000) int to,
            @ForAll @IntRange(max = 500) int one,
            @ForAll @IntRange(max = 500) int other) {
        Assume.that(from != to);
        RatePath path = path(from, to, 1);

        assertThat(share(path, tenths(from))).isEqualTo(Ratio.ZERO);
        assertThat(share(path, tenths(to))).isEqualTo(Ratio.ONE);
        assertThat(share(path, tenths(one + other)).times(2))
                .isEqualTo(share(path, tenths(2 * one)).plus(share(path, tenths(2 * other))));
    }

    @Property
    void boundsHoldTheTrueProgress(
            @ForAll @LongRange(max = TOTAL) long baseline,
            @ForAll @LongRange(max = TOTAL) long actual,
            @ForAll @IntRange(max = 1000) int to,
            @ForAll @IntRange(max = 3) int decimals) {
        Ratio target = Ratio.of(to, 10);
        Ratio trueStart = Ratio.of(baseline, TOTAL).percent();
        Ratio trueActual = Ratio.of(actual, TOTAL).percent();
        Assume.that(!trueStart.equals(target));
        RatePath printed = RatePath.from(PublishedRate.ofShare(baseline, TOTAL, decimals), YearPoint.endOf(2020))
                .to(tenths(to), YearPoint.endOf(2021));

        Ratio trueShare = trueStart.minus(trueActual).dividedBy(trueStart.minus(target));
        Optional<RatioRange> bounds =
                printed.progress(PublishedRate.ofShare(actual, TOTAL, decimals)) instanceof Progress.Measured measured
                        ? measured.bounds()
                        : Optional.empty();

        assertThat(bounds.map(range -> range.contains(trueShare)).orElse(true)).isTrue();
        // There are bounds wherever the baseline is printed apart from the target.
        boolean apart = trueStart.minus(target).compareTo(Ratio.of(1)) > 0
                || target.minus(trueStart).compareTo(Ratio.of(1)) > 0;
        assertThat(bounds.isPresent() || !apart).isTrue();
    }

    @Property
    void countedFiguresNeedNoBounds(
            @ForAll @LongRange(max = TOTAL) long baseline,
            @ForAll @LongRange(max = TOTAL) long actual,
            @ForAll @IntRange(max = 1000) int to) {
        Assume.that(baseline != to * TOTAL / 1000);
        RatePath path = RatePath.from(new KnownRate.Counted(baseline, TOTAL), START)
                .to(Stated.exactly(tenths(to)), START.plusYears(1));

        Progress.Measured progress = (Progress.Measured) path.progress(new KnownRate.Counted(actual, TOTAL));

        assertThat(progress.bounds()).contains(progress.share());
        assertThat(progress.share().min()).isEqualTo(Ratio.of(baseline - actual, baseline - to * TOTAL / 1000));
    }

    @Property
    void paceTimesYearsIsWhatIsLeft(
            @ForAll @IntRange(max = 1000) int from,
            @ForAll @IntRange(max = 1000) int to,
            @ForAll @IntRange(max = 1000) int actual,
            @ForAll @IntRange(max = 1826) int days) {
        Assume.that(from != to);
        LocalDate today = START.plusDays(days);
        RequiredPace pace = path(from, to, 5).requiredPace(tenths(actual), today);
        boolean there = from > to ? actual <= to : actual >= to;

        if (there) {
            assertThat(pace).isEqualTo(new RequiredPace.NothingLeft());
        } else if (days == 1826) {
            assertThat(pace).isInstanceOf(RequiredPace.TimeOver.class);
        } else {
            RequiredPace.Needed needed = (RequiredPace.Needed) pace;
            assertThat(needed.pointsPerYear().min().times(needed.years()))
                    .isEqualTo(Ratio.of(Math.abs(actual - to), 10));
        }
    }

    @Property
    void milestonesGoFromBaselineToTargetOneWay(
            @ForAll @IntRange(max = 1000) int from,
            @ForAll @IntRange(max = 1000) int to,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        List<Ratio> rates = path(from, to, years).linear().milestones().stream()
                .map(milestone -> milestone.rate().min())
                .toList();

        assertThat(rates).hasSize(years + 1);
        assertThat(rates.get(0)).isEqualTo(Ratio.of(from, 10));
        assertThat(rates.get(years)).isEqualTo(Ratio.of(to, 10));
        for (int i = 1; i <= years; i++) {
            assertThat(rates.get(i).minus(rates.get(i - 1))).isEqualTo(Ratio.of(to - from, 10L * years));
        }
    }

    @Property(tries = 300)
    void geometricMilestonesAreRoundedRoots(
            @ForAll @IntRange(min = 1, max = 1000) int from,
            @ForAll @IntRange(min = 1, max = 1000) int to,
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @IntRange(max = 8) int decimals) {
        RatePath path = path(from, to, years);
        List<RateMilestone> geometric = path.geometric(decimals).orElseThrow().milestones();
        Ratio half = Ratio.of(BigDecimal.valueOf(5, decimals + 1));

        for (int i = 1; i < years; i++) {
            Ratio rate = geometric.get(i).rate().min();
            // rate^years is from^(years-i) * to^i, but for rounding half up.
            Ratio exact = power(Ratio.of(from, 10), years - i).times(power(Ratio.of(to, 10), i));
            assertThat(power(rate.minus(half).signum() < 0 ? Ratio.ZERO : rate.minus(half), years))
                    .isLessThanOrEqualTo(exact);
            assertThat(power(rate.plus(half), years)).isGreaterThan(exact);
            // The geometric mean is never above the arithmetic one.
            Ratio linear = path.linear().milestones().get(i).rate().min();
            assertThat(rate.minus(half)).isLessThanOrEqualTo(linear);
            assertThat(rate).isLessThan(Ratio.of(Math.max(from, to), 10).plus(half));
            assertThat(rate.plus(half)).isGreaterThan(Ratio.of(Math.min(from, to), 10));
        }
        assertThat(geometric.get(0).rate()).isEqualTo(RatioRange.of(Ratio.of(from, 10)));
        assertThat(geometric.get(years).rate()).isEqualTo(RatioRange.of(Ratio.of(to, 10)));
    }

    private static Ratio power(Ratio base, int exponent) {
        Ratio power = Ratio.ONE;
        for (int i = 0; i < exponent; i++) {
            power = power.times(base);
        }
        return power;
    }

    @Property
    void householdsAddUp(
            @ForAll @IntRange(max = 1000) int from,
            @ForAll @IntRange(max = 1000) int to,
            @ForAll @IntRange(min = 1, max = 30) int years,
            @ForAll @LongRange(min = 1, max = 2_000_000) long total) {
        Denominator of = Denominator.households(total, "giả định");

        List<CountMilestone> milestones = path(from, to, years).inHouseholds(of).milestones();
        long first = milestones.get(0).count();
        long change = milestones.get(years).count() - first;

        assertThat(milestones).hasSize(years + 1);
        assertThat(milestones.stream().mapToLong(CountMilestone::change).sum()).isEqualTo(change);
        // As printed, and rounded to a whole household.
        assertThat(Math.abs(2000 * first - 2L * from * total)).isLessThanOrEqualTo(1000);
        for (int i = 1; i <= years; i++) {
            long step = milestones.get(i).change();
            assertThat(milestones.get(i).count())
                    .isEqualTo(milestones.get(i - 1).count() + step);
            assertThat(Math.abs(step * years - change)).isLessThan(years);
        }
    }

    /** What is told of a printed rate is true of every rate that prints like it. */
    @Property
    void whatAPrintTellsIsTrue(
            @ForAll @LongRange(max = 1000) long actual,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(max = 100) int to,
            @ForAll @IntRange(max = 2) int decimals,
            @ForAll @IntRange(max = 400) int days) {
        RatePath path = RatePath.from(new PublishedRate(BigDecimal.valueOf(from)), YearPoint.endOf(2020))
                .to(new PublishedRate(BigDecimal.valueOf(to)), YearPoint.endOf(2021));
        LocalDate day = START.plusDays(days);

        Status printed =
                path.assess(PublishedRate.ofShare(actual, 1000, decimals), day).status();
        Status exact = path.assess(new KnownRate.Counted(actual, 1000), day).status();

        boolean finer = (printed == Status.ON_TRACK && (exact == Status.ACHIEVED || exact == Status.EXCEEDED))
                || (printed == Status.ACHIEVED && exact == Status.EXCEEDED);
        assertThat(printed == exact || printed == Status.UNDECIDED || finer)
                .as("%s printed, %s exact", printed, exact)
                .isTrue();
    }

    @Property
    void countedRatesAreJudgedAsTheyWouldBePrinted(
            @ForAll @LongRange(max = 1000) long actual,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(max = 100) int to) {
        Assume.that(from != to);
        RatePath path = RatePath.from(new PublishedRate(BigDecimal.valueOf(from)), YearPoint.endOf(2020))
                .to(new PublishedRate(BigDecimal.valueOf(to)), YearPoint.endOf(2021));
        int better = Integer.signum(from - to)
                * PublishedRate.ofShare(actual, 1000, 0).value().compareTo(BigDecimal.valueOf(to));

        assertThat(path.assess(new KnownRate.Counted(actual, 1000), LocalDate.of(2021, 12, 31))
                        .status())
                .isEqualTo(better < 0 ? Status.EXCEEDED : better == 0 ? Status.ACHIEVED : Status.BEHIND);
    }

    /** On the day the line has met the target, and on the day before it has not. */
    @Property
    void theProjectedDayIsTheFirst(
            @ForAll @IntRange(max = 1000) int from,
            @ForAll @IntRange(max = 1000) int to,
            @ForAll @IntRange(max = 1000) int actual,
            @ForAll @IntRange(min = 1, max = 2000) int days) {
        Assume.that(from != to);
        LocalDate today = START.plusDays(days);

        if (path(from, to, 5).projectedAttainment(tenths(actual), today) instanceof Projection.Meets meets) {
            Ratio slope = Ratio.of(actual - from, 10).dividedBy(YearPosition.between(START, today));
            Ratio reached = slope.times(YearPosition.between(START, meets.day()));
            Ratio before = slope.times(YearPosition.between(START, meets.day().minusDays(1)));
            Ratio wanted = Ratio.of(to - from, 10);
            int down = to < from ? -1 : 1;
            assertThat(reached.compareTo(wanted) * down).isNotNegative();
            assertThat(before.compareTo(wanted) * down).isNegative();
        } else {
            // Met, or not nearer than at the start, or so little nearer that the year 9999 passes.
            int left = (to - actual) * (to < from ? -1 : 1);
            int done = (actual - from) * (to < from ? -1 : 1);
            assertThat(left <= 0 || done <= 0).isTrue();
        }
    }

    @Property
    void equivalentsAreJustTheNumbersThatPrintLikeTheRate(
            @ForAll @IntRange(max = 1000) int rate, @ForAll @LongRange(min = 1, max = 3000) long total) {
        HouseholdEquivalent equivalent =
                HouseholdEquivalent.of(tenths(rate), Denominator.households(total, "giả định"));

        List<Long> fitting = LongStream.rangeClosed(0, total)
                .filter(count -> PublishedRate.ofShare(count, total, 1).equals(tenths(rate)))
                .boxed()
                .toList();

        assertThat(equivalent.printedAs())
                .isEqualTo(
                        fitting.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new WholeRange(fitting.get(0), fitting.get(fitting.size() - 1))));
        assertThat(equivalent.greatest())
                .contains(LongStream.rangeClosed(0, total)
                        .filter(count -> count * 1000 <= rate * total)
                        .max()
                        .orElseThrow());
    }

    @Property
    void positionsAndDaysGoBothWays(@ForAll @IntRange(max = 100_000) int days) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(days);

        assertThat(YearPosition.dayOf(YearPosition.of(day))).contains(day);
    }
}
