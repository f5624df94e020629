package vn.giamngheo.json.trajectories;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.Denominator;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;

/** Paths of every kind of target, down, up and neither, and what is told on them. */
public final class TrajectoryArbitraries {

    private static final LocalDate START = LocalDate.of(2020, 12, 31);

    private TrajectoryArbitraries() {}

    private static Arbitrary<PublishedRate> printed() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0"), new BigDecimal("100"))
                .ofScale(2)
                .map(PublishedRate::new);
    }

    private static Arbitrary<KnownRate> rates() {
        Arbitrary<KnownRate> counted =
                Arbitraries.longs().between(0, 220_000).map(count -> new KnownRate.Counted(count, 220_000));
        return Arbitraries.oneOf(printed().map(KnownRate::of), counted);
    }

    private static Arbitrary<Stated<PublishedRate>> targets() {
        Arbitrary<Stated<PublishedRate>> precise = Arbitraries.oneOf(
                printed().map(Stated::exactly),
                Combinators.combine(printed(), printed())
                        .as((a, b) -> a.compareTo(b) <= 0 ? Stated.between(a, b) : Stated.between(b, a)),
                printed().map(Stated::atLeast),
                printed().map(Stated::moreThan),
                printed().map(Stated::atMost),
                printed().map(Stated::lessThan));
        return Arbitraries.oneOf(precise, precise.map(Stated::about));
    }

    public static Arbitrary<RatePath> paths() {
        return Combinators.combine(rates(), targets(), Arbitraries.integers().between(1, 3000))
                .as((baseline, target, days) -> new RatePath(baseline, START, target, START.plusDays(days)));
    }

    public static Arbitrary<Assessment> assessments() {
        return Combinators.combine(paths(), rates(), Arbitraries.integers().between(-10, 3010))
                .as((path, actual, day) -> path.assess(actual, START.plusDays(day)));
    }

    public static Arbitrary<Trajectory> trajectories() {
        return Combinators.combine(paths(), Arbitraries.integers().between(0, 20), Arbitraries.of(true, false))
                .as((path, decimals, linear) ->
                        linear ? path.linear() : path.geometric(decimals).orElseGet(path::linear));
    }

    public static Arbitrary<CountTrajectory> countTrajectories() {
        Arbitrary<Long> totals = Arbitraries.longs().between(1, 10_000_000);
        Arbitrary<CountUnit> units =
                Arbitraries.of("household", "person", "a-new-one").map(CountUnit::of);
        return Combinators.combine(paths(), totals, totals, units)
                .as((path, first, last, unit) -> path.inHouseholds(
                        new Denominator(first, unit, "rà soát “A”"), new Denominator(last, unit, "dự báo")));
    }
}
