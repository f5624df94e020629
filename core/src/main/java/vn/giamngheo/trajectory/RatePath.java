package vn.giamngheo.trajectory;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * The way of a rate from where it stood to where it is to stand, down or up, and what can be told on the way.
 *
 * <pre>{@code
 * RatePath path = RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2023))
 *         .to(PublishedRate.of("6.8"), YearPoint.endOf(2024));
 * path.progress(PublishedRate.of("7.5"));   // 17/24 of the way: 70.8 %
 * }</pre>
 *
 * <p>Days are meant at their ends. Time is reckoned in years, each year 1 long, so that the ends of two years lie whole
 * numbers apart; within a year by the days of that year.
 *
 * @param baseline the rate at the start
 * @param start the day of the baseline
 * @param target the rate to stand at
 * @param due the day by which it is to be reached, after {@code start}
 */
public record RatePath(KnownRate baseline, LocalDate start, Stated<PublishedRate> target, LocalDate due) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /**
     * Checks the days.
     *
     * @param baseline the rate at the start
     * @param start the day of the baseline
     * @param target the rate to stand at
     * @param due the day by which it is to be reached
     * @throws RefusedException if {@code due} is not after {@code start}, or a day is not in the years 1899 to 2099
     */
    public RatePath {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        checkYear(start, "start");
        checkYear(due, "due");
        if (!due.isAfter(start)) {
            throw new RefusedException(
                    "thời hạn (due) " + due + " phải sau ngày của mức xuất phát (start) " + start,
                    "due must be after start but was " + due + " with start " + start);
        }
    }

    private static void checkYear(LocalDate day, String argument) {
        // The start of the year 1900 is the end of 1899.
        if (day.getYear() < FIRST_YEAR - 1 || day.getYear() > LAST_YEAR) {
            throw new RefusedException(
                    argument + " phải trong các năm 1899 đến 2099, không phải " + day,
                    argument + " must lie in the years 1899 to 2099 but was " + day);
        }
    }

    /** The beginning of a path that has no target yet. */
    public static final class Start {
        private final KnownRate baseline;
        private final LocalDate day;

        private Start(KnownRate baseline, LocalDate day) {
            this.baseline = baseline;
            this.day = day;
        }

        /**
         * {@return the path to a rate}
         *
         * @param rate the rate to stand at
         * @param due by when, at the start or the end of a year
         * @throws RefusedException if the point in the year is not told, or not after the start
         */
        public RatePath to(PublishedRate rate, YearPoint due) {
            return to(Stated.exactly(rate), due);
        }

        /**
         * {@return the path to a range of rates, or beyond a bound}
         *
         * @param rate the rate to stand at
         * @param due by when, at the start or the end of a year
         * @throws RefusedException if the point in the year is not told, or not after the start
         */
        public RatePath to(Stated<PublishedRate> rate, YearPoint due) {
            return to(rate, dayOf(due));
        }

        /**
         * {@return the path to a rate, a range of rates, or beyond a bound}
         *
         * @param rate the rate to stand at
         * @param due by the end of which day
         * @throws RefusedException if the day is not after the start
         */
        public RatePath to(Stated<PublishedRate> rate, LocalDate due) {
            return new RatePath(baseline, day, rate, due);
        }
    }

    /**
     * {@return the beginning of a path}
     *
     * @param rate the rate at the start, as printed
     * @param at when, at the start or the end of a year
     * @throws RefusedException if the point in the year is not told
     */
    public static Start from(PublishedRate rate, YearPoint at) {
        return new Start(KnownRate.of(rate), dayOf(at));
    }

    /**
     * {@return the beginning of a path}
     *
     * @param rate the rate at the start
     * @param day the day, at its end
     */
    public static Start from(KnownRate rate, LocalDate day) {
        return new Start(rate, day);
    }

    /**
     * {@return the beginning of a path}
     *
     * @param baseline the rate that was observed, and its day
     * @throws RefusedException if a number was observed and no rate
     */
    public static Start from(Observation baseline) {
        return new Start(KnownRate.of(baseline), baseline.asOf());
    }

    /**
     * {@return the path that a target describes with its own baseline, or why it describes none}
     *
     * @param target a target to bring a rate down from a stated baseline: to a stated level or by points, by points in
     *     each of so many whole years, or by per cent where the indicator is a rate
     */
    public static PathOfTarget of(Target target) {
        return TargetPaths.of(target);
    }

    /**
     * {@return the path from what was observed to a target, or why there is none} A level that the target does not state
     * is what was observed less the reduction, whatever rate the target itself starts from; in as many decimals as it
     * takes, or rounded half up to 4 where no number of decimals is enough.
     *
     * @param target a target that says where a rate is to stand, or by how much it is to fall
     * @param baseline what was observed, of the indicator, place and group that the target tells; where only a reduction
     *     is stated, also of the time it starts from, if that is told
     * @throws RefusedException if it was observed before the end of 1899
     */
    public static PathOfTarget of(Target target, Observation baseline) {
        return TargetPaths.of(target, baseline);
    }

    private static LocalDate dayOf(YearPoint point) {
        return point.day()
                .orElseThrow(() -> new RefusedException(
                        "không rõ đầu năm hay cuối năm: " + point.in(Language.VIETNAMESE),
                        "start or end of the year is not told: " + point.in(Language.ENGLISH)));
    }

    /** {@return which way the rate is to go} */
    public Direction direction() {
        return goal().direction();
    }

    RateGoal goal() {
        return RateGoal.of(baseline.rate(), target);
    }

    /** {@return the years from the start until the target is due, exact} */
    public Ratio years() {
        return YearPosition.between(start, due);
    }

    /**
     * {@return how far a rate has come}
     *
     * @param actual the present rate, as printed
     */
    public Progress progress(PublishedRate actual) {
        return progress(KnownRate.of(actual));
    }

    /**
     * {@return how far a rate has come}
     *
     * @param actual what was observed
     * @throws RefusedException if a number was observed and no rate
     */
    public Progress progress(Observation actual) {
        return progress(KnownRate.of(actual));
    }

    /**
     * {@return how far a rate has come}
     *
     * @param actual the present rate
     */
    public Progress progress(KnownRate actual) {
        return ProgressArithmetic.of(this, actual);
    }

    /**
     * {@return how fast a rate must change from a day on}
     *
     * @param actual the rate on that day, as printed
     * @param today the day, at its end
     */
    public RequiredPace requiredPace(PublishedRate actual, LocalDate today) {
        return requiredPace(KnownRate.of(actual), today);
    }

    /**
     * {@return how fast a rate must change from the day of an observation on}
     *
     * @param actual what was observed
     * @throws RefusedException if a number was observed and no rate
     */
    public RequiredPace requiredPace(Observation actual) {
        return requiredPace(KnownRate.of(actual), actual.asOf());
    }

    /**
     * {@return how fast a rate must change from a day on}
     *
     * @param actual the rate on that day
     * @param today the day, at its end
     */
    public RequiredPace requiredPace(KnownRate actual, LocalDate today) {
        RateGoal goal = goal();
        if (goal.isMetBy(actual)) {
            return new RequiredPace.NothingLeft();
        }
        if (goal.direction() == Direction.NONE) {
            return new RequiredPace.NoDirection();
        }
        if (!today.isBefore(due)) {
            return new RequiredPace.TimeOver(due, today);
        }
        return goal.left(actual.rate()).signum() < 0
                ? new RequiredPace.NothingLeft()
                : new RequiredPace.Needed(
                        goal.direction(), actual.rate(), goal.ends(), YearPosition.between(today, due));
    }

    /**
     * {@return how a rate stands to the target, and on the way to its milestone of the day}
     *
     * @param actual the rate on that day, as printed
     * @param today the day, at its end
     */
    public Assessment assess(PublishedRate actual, LocalDate today) {
        return assess(KnownRate.of(actual), today);
    }

    /**
     * {@return how a rate that was observed stands to the target, and on the way to its milestone of the day}
     *
     * @param actual what was observed
     * @throws RefusedException if a number was observed and no rate
     */
    public Assessment assess(Observation actual) {
        return assess(KnownRate.of(actual), actual.asOf());
    }

    /**
     * {@return how a rate stands to the target, and on the way to its milestone of the day}
     *
     * @param actual the rate on that day
     * @param today the day, at its end
     */
    public Assessment assess(KnownRate actual, LocalDate today) {
        return Assessment.of(this, actual, today);
    }

    /**
     * {@return when the straight line through baseline and present rate meets the nearer end of the target}
     *
     * @param actual the rate on that day, as printed; reckoned with as it stands
     * @param today the day, at its end
     */
    public Projection projectedAttainment(PublishedRate actual, LocalDate today) {
        return projectedAttainment(KnownRate.of(actual), today);
    }

    /**
     * {@return when the straight line through baseline and present rate meets the nearer end of the target}
     *
     * @param actual what was observed
     * @throws RefusedException if a number was observed and no rate
     */
    public Projection projectedAttainment(Observation actual) {
        return projectedAttainment(KnownRate.of(actual), actual.asOf());
    }

    /**
     * {@return when the straight line through baseline and present rate meets the nearer end of the target}
     *
     * @param actual the rate on that day
     * @param today the day, at its end
     */
    public Projection projectedAttainment(KnownRate actual, LocalDate today) {
        RateGoal goal = goal();
        if (goal.isMetBy(actual)) {
            return new Projection.AlreadyMet();
        }
        if (goal.direction() == Direction.NONE) {
            return new Projection.Never(Projection.Reason.NO_DIRECTION);
        }
        if (!today.isAfter(start)) {
            return new Projection.Never(Projection.Reason.NO_TIME_PASSED);
        }
        Ratio all = goal.left(baseline.rate());
        Ratio done = all.minus(goal.left(actual.rate()));
        if (done.signum() <= 0) {
            return new Projection.Never(done.signum() == 0 ? Projection.Reason.FLAT : Projection.Reason.MOVING_AWAY);
        }
        Ratio years = YearPosition.between(start, today).times(all).dividedBy(done);
        return YearPosition.dayOf(YearPosition.of(start).plus(years))
                .<Projection>map(day -> new Projection.Meets(years, day, !day.isAfter(due)))
                .orElseGet(() -> new Projection.Never(Projection.Reason.BEYOND_CALENDAR));
    }

    /**
     * {@return where the rate is to stand on a day if it changes evenly, in per cent, exact: one number, or of a range
     * the paths to both ends} Of a target that names only a bound, the path to the bound.
     *
     * @param day a day from start to due, both included
     * @throws IllegalArgumentException if the day lies outside
     */
    public RatioRange linearOn(LocalDate day) {
        if (day.isBefore(start) || day.isAfter(due)) {
            throw new IllegalArgumentException("day must be from " + start + " to " + due + " but was " + day);
        }
        Ratio share = YearPosition.between(start, day).dividedBy(years());
        RatioRange ends = goal().ends();
        return new RatioRange(linear(ends.min(), share), linear(ends.max(), share));
    }

    private Ratio linear(Ratio end, Ratio share) {
        Ratio from = baseline.rate();
        return from.plus(end.minus(from).times(share));
    }

    /** {@return the way on which the rate changes by as many percentage points each year; exact} */
    public Trajectory linear() {
        return new Trajectory(
                Trajectory.Kind.LINEAR,
                milestoneDays()
                        .map(day -> new RateMilestone(day, linearOn(day)))
                        .toList());
    }

    /**
     * The way on which the rate is multiplied by the same number each year.
     *
     * @param decimals with how many decimals the milestones between baseline and target are rounded half up, from 0 to
     *     20
     * @return the way; empty from or to a rate of 0, which no such number leads from or to
     * @throws IllegalArgumentException if the decimals are out of range
     */
    public Optional<Trajectory> geometric(int decimals) {
        RatioRange ends = goal().ends();
        if (baseline.rate().signum() == 0 || ends.min().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Trajectory(
                Trajectory.Kind.GEOMETRIC,
                milestoneDays()
                        .map(day -> new RateMilestone(
                                day,
                                new RatioRange(
                                        geometric(ends.min(), day, decimals), geometric(ends.max(), day, decimals))))
                        .toList()));
    }

    private Ratio geometric(Ratio end, LocalDate day, int decimals) {
        Ratio from = baseline.rate();
        if (day.equals(start)) {
            return from;
        }
        if (day.equals(due)) {
            return end;
        }
        Ratio share = YearPosition.between(start, day).dividedBy(years());
        return Ratio.of(Powers.round(from, end.dividedBy(from), share, decimals));
    }

    /**
     * {@return the way in households, or whatever the rate counts: as many each year as whole numbers allow}
     *
     * @param of what the rate is a rate of, from start to end
     */
    public CountTrajectory inHouseholds(Denominator of) {
        return inHouseholds(of, of);
    }

    /**
     * {@return the way in households, or whatever the rate counts: as many each year as whole numbers allow}
     *
     * @param atStart what the baseline is a rate of
     * @param atEnd what the target is a rate of, of the same unit
     * @throws RefusedException if the two count different things
     */
    public CountTrajectory inHouseholds(Denominator atStart, Denominator atEnd) {
        return CountTrajectory.of(this, atStart, atEnd);
    }

    /** The start, each end of a year after it and before the target is due, and the day that is. */
    Stream<LocalDate> milestoneDays() {
        List<LocalDate> days = new ArrayList<>(List.of(start));
        for (int year = start.getYear(); year <= due.getYear(); year++) {
            LocalDate end = Year.of(year).atDay(Year.of(year).length());
            if (end.isAfter(start) && end.isBefore(due)) {
                days.add(end);
            }
        }
        days.add(due);
        return days.stream();
    }

    /** The linear milestone of a day on the way to the near end, printed with the decimals of the target. */
    PublishedRate milestone(LocalDate day) {
        RateGoal goal = goal();
        if (goal.left(baseline.rate()).signum() <= 0) {
            return goal.near();
        }
        Ratio share = YearPosition.between(start, day).dividedBy(years());
        return new PublishedRate(
                linear(goal.nearRate(), share).round(goal.near().decimals(), RoundingMode.HALF_UP));
    }
}
