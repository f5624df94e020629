package vn.giamngheo.testkit.figure;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.target.Target;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.Denominator;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;

/** Makes the paths of rates to their targets, what is on them and how far one has come. */
public final class Trajectories {

    private static final long MOST = 100_000;
    private static final int FIRST_YEAR = 2015;
    private static final int MOST_YEARS = 10;
    private static final int DAYS = 366;

    private Trajectories() {}

    /** {@return the generator of rates: as printed, and counted, with nobody, one, all but one and all} */
    public static Gen<KnownRate> rates() {
        return Gens.oneOf(Printed.rates().map(KnownRate::of), counted());
    }

    private static Gen<KnownRate> counted() {
        return Amounts.total(MOST)
                .then(total -> Amounts.partOf(total).map(count -> new KnownRate.Counted(count, total)));
    }

    /**
     * {@return the generator of paths down, up and nowhere} In half of them the target is the baseline or a unit of the
     * last digit beside it. Most are of whole years, some of one day.
     */
    public static Gen<RatePath> paths() {
        return choices -> {
            KnownRate baseline = rates().from(choices);
            PublishedRate target = target(choices, baseline);
            LocalDate start = Times.endOf(FIRST_YEAR + choices.upTo(MOST_YEARS));
            LocalDate due = Gens.oneOf(
                            Gens.between(1, MOST_YEARS).map(start::plusYears),
                            Gens.constant(start.plusDays(1)),
                            Gens.between(1, MOST_YEARS * DAYS).map(start::plusDays))
                    .from(choices);
            return new RatePath(
                    baseline, start, Printed.stated(Gens.constant(target)).from(choices), due);
        };
    }

    private static PublishedRate target(Choices choices, KnownRate baseline) {
        if (choices.upTo(1) == 1) {
            return Printed.rates().from(choices);
        }
        long units = baseline.rate().times(100).floor().longValueExact();
        return Printed.rate(
                Math.max(
                        0,
                        Math.min(
                                Printed.hundred(2), units + Gens.among(-1, 0, 1).from(choices))),
                2);
    }

    /** {@return the generator of the paths of targets, of which some have none and tell why} */
    public static Gen<PathOfTarget> ofTargets() {
        Gen<Target> targets =
                Gens.oneOf(TargetGen.any().ofTheRate(), TargetGen.any().reductions(), TargetGen.any());
        return targets.map(RatePath::of);
    }

    /** {@return the generator of even ways and, where there are any, ways of a constant relative pace} */
    public static Gen<Trajectory> trajectories() {
        return paths().then(path -> Gens.oneOf(
                Gens.constant(path.linear()),
                Gens.between(0, 6).map(decimals -> path.geometric(decimals).orElseGet(path::linear))));
    }

    /** {@return the generator of ways in numbers of households, of one total or of two} */
    public static Gen<CountTrajectory> inHouseholds() {
        return paths().then(path -> Amounts.total(MOST)
                .then(first -> Gens.oneOf(Gens.constant(first), Amounts.total(MOST))
                        .map(last -> path.inHouseholds(denominator(first), denominator(last)))));
    }

    /** {@return the generator of numbers of households, from 1, that a rate is of} */
    public static Gen<Denominator> denominators() {
        return Amounts.total(MOST).map(Trajectories::denominator);
    }

    private static Denominator denominator(long total) {
        return new Denominator(total, CountUnit.HOUSEHOLD, "rà soát hộ nghèo");
    }

    /**
     * {@return the generator of how far one has come} The rate is often just on the even way, at the baseline or at the
     * target; the day often the first or the last, or the one before or behind.
     */
    public static Gen<Assessment> assessments() {
        return paths().then(path -> days(path).then(day -> rates(path, day).map(rate -> path.assess(rate, day))));
    }

    private static Gen<LocalDate> days(RatePath path) {
        long days = ChronoUnit.DAYS.between(path.start(), path.due());
        return Gens.oneOf(
                Gens.constant(path.start()),
                Gens.between(0L, days).map(path.start()::plusDays),
                Gens.constant(path.due()),
                Gens.constant(path.start().minusDays(1)),
                Gens.constant(path.due().plusDays(1)));
    }

    private static Gen<KnownRate> rates(RatePath path, LocalDate day) {
        Gen<KnownRate> ends = path.target().low().or(path.target()::high).map(KnownRate::of).stream()
                .<Gen<KnownRate>>map(target -> Gens.among(path.baseline(), target))
                .findFirst()
                .orElse(Gens.constant(path.baseline()));
        boolean within = !day.isBefore(path.start()) && !day.isAfter(path.due());
        Optional<KnownRate> even = within ? counted(path.linearOn(day).min()) : Optional.empty();
        return even.map(rate -> Gens.<KnownRate>oneOf(Gens.constant(rate), Gens.constant(rate), ends, rates()))
                .orElse(Gens.oneOf(ends, rates()));
    }

    /** A count that makes just this rate, unless the total were beyond counting. */
    private static Optional<KnownRate> counted(Ratio percent) {
        Ratio share = percent.dividedBy(Ratio.of(100));
        BigInteger total = share.denominator();
        return total.bitLength() < Long.SIZE - 1
                ? Optional.of(new KnownRate.Counted(share.numerator().longValueExact(), total.longValueExact()))
                : Optional.empty();
    }
}
