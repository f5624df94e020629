package vn.giamngheo.testkit.figure;

import java.math.BigDecimal;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.Language;

/** Rates and points as documents print them. */
final class Printed {

    /** What is printed, in units of its last digit. */
    private static final Gen<Integer> DECIMALS = Gens.among(2, 1, 2, 0, 3);

    private Printed() {}

    /** Most have two decimals; often 0 or 100 or the digit beside them. */
    static Gen<PublishedRate> rates() {
        return DECIMALS.then(decimals -> Amounts.partOf(hundred(decimals)).map(units -> rate(units, decimals)));
    }

    static long hundred(int decimals) {
        return BigDecimal.TEN.pow(decimals + 2).longValueExact();
    }

    static PublishedRate rate(long units, int decimals) {
        return new PublishedRate(BigDecimal.valueOf(units, decimals));
    }

    static PublishedPoints points(long units, int decimals) {
        return new PublishedPoints(BigDecimal.valueOf(units, decimals));
    }

    /** In every form in which a figure can be stated, exactly being the simplest. */
    static Gen<Stated<PublishedRate>> stated(Gen<PublishedRate> rates) {
        return rates.then(rate -> Printed.<PublishedRate>forms(rate, higher(rate)));
    }

    private static PublishedRate higher(PublishedRate rate) {
        BigDecimal next = rate.value().add(rate.value().ulp());
        return next.compareTo(BigDecimal.valueOf(100)) > 0 ? rate : new PublishedRate(next);
    }

    static Gen<Stated<Long>> statedCount(Gen<Long> counts) {
        return counts.then(count -> Printed.<Long>forms(count, count + 1));
    }

    private static <T extends Comparable<? super T>> Gen<Stated<T>> forms(T value, T high) {
        Stated<T> exactly = Stated.exactly(value);
        Gen<Stated<T>> precise = Gens.oneOf(
                Gens.constant(exactly),
                Gens.constant(exactly),
                Gens.constant(exactly),
                Gens.constant(Stated.between(value, high)),
                Gens.constant(Stated.atLeast(value)),
                Gens.constant(Stated.moreThan(value)),
                Gens.constant(Stated.atMost(value)),
                Gens.constant(Stated.lessThan(value)));
        return Gens.rarely(precise, 8, precise.map(Stated::about));
    }

    /** Mostly without a wording of its own, sometimes with the wording of officials. */
    static Gen<Written<Stated<PublishedRate>>> writtenRate(Gen<Stated<PublishedRate>> stated) {
        return stated.then(value -> Gens.rarely(
                Gens.constant(Written.of(value)),
                3,
                Gens.constant(value.exact()
                        .filter(rate -> !value.approximate())
                        .map(rate -> Written.of(rate.in(Language.VIETNAMESE), value))
                        .orElse(Written.of(value)))));
    }
}
