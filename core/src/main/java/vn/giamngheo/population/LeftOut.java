package vn.giamngheo.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giamngheo.text.Phrase;

/**
 * Households that are in no sum, so that nothing is left out silently. Numbers of households, whatever else is counted.
 *
 * @param refused how many could not be classified, not negative: they state indicators that are none of their standard,
 *     or a member is born after the review
 * @param reasons why, each reason with its number: the first {@value #MAX_REASONS} reasons in the order of their English
 *     words, so that adding up gives the same in any order
 * @param ofUnknownSize how many have a status but could not be counted in persons since their size is unknown, not
 *     negative
 */
public record LeftOut(long refused, List<Refusal> reasons, long ofUnknownSize) {

    /** The most reasons that are kept. */
    public static final int MAX_REASONS = 20;

    private static final Comparator<Phrase> ORDER =
            Comparator.comparing(Phrase::english).thenComparing(Phrase::vietnamese);

    /**
     * Why households were refused.
     *
     * @param reason why, as the refusal says
     * @param households how many, at least 1
     */
    public record Refusal(Phrase reason, long households) {
        /**
         * Checks what is given.
         *
         * @param reason why
         * @param households how many
         * @throws IllegalArgumentException if the number is not positive
         */
        public Refusal {
            Objects.requireNonNull(reason, "reason");
            if (households < 1) {
                throw new IllegalArgumentException("households must be at least 1 but was " + households);
            }
        }
    }

    /**
     * Checks what is given.
     *
     * @param refused how many could not be classified
     * @param reasons why
     * @param ofUnknownSize how many could not be counted in persons
     * @throws IllegalArgumentException if a number is negative, there are more reasons than {@value #MAX_REASONS}, they
     *     are not in order, or they are of more households than were refused
     */
    public LeftOut {
        reasons = List.copyOf(reasons);
        if (refused < 0 || ofUnknownSize < 0) {
            throw new IllegalArgumentException(
                    "numbers must not be negative but were " + refused + " and " + ofUnknownSize);
        }
        long explained = 0;
        for (int i = 0; i < reasons.size(); i++) {
            explained = Math.addExact(explained, reasons.get(i).households());
            if (i > 0
                    && ORDER.compare(reasons.get(i - 1).reason(), reasons.get(i).reason()) >= 0) {
                throw new IllegalArgumentException("reasons must be in the order of their words, each once");
            }
        }
        if (reasons.size() > MAX_REASONS || explained > refused) {
            throw new IllegalArgumentException("there must be at most " + MAX_REASONS + " reasons of " + refused
                    + " households but were " + reasons.size() + " of " + explained);
        }
    }

    /** {@return nobody} */
    public static LeftOut nobody() {
        return new LeftOut(0, List.of(), 0);
    }

    /** {@return whether nobody is left out} */
    public boolean isNobody() {
        return refused == 0 && ofUnknownSize == 0;
    }

    /**
     * {@return both together}
     *
     * @param other those left out of another population
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public LeftOut plus(LeftOut other) {
        SortedMap<Phrase, Long> all = new TreeMap<>(ORDER);
        reasons.forEach(one -> all.merge(one.reason(), one.households(), Math::addExact));
        other.reasons.forEach(one -> all.merge(one.reason(), one.households(), Math::addExact));
        return of(Math.addExact(refused, other.refused), all, Math.addExact(ofUnknownSize, other.ofUnknownSize));
    }

    static LeftOut refused(Phrase reason) {
        return new LeftOut(1, List.of(new Refusal(reason, 1)), 0);
    }

    static LeftOut ofUnknownSize(long households) {
        return new LeftOut(0, List.of(), households);
    }

    static SortedMap<Phrase, Long> noReasons() {
        return new TreeMap<>(ORDER);
    }

    /** Those of some reasons, sorted by {@link #ORDER}. The first reasons of a sum are among the first of its parts. */
    static LeftOut of(long refused, SortedMap<Phrase, Long> all, long ofUnknownSize) {
        List<Refusal> first = new ArrayList<>();
        all.forEach((reason, households) -> {
            if (first.size() < MAX_REASONS) {
                first.add(new Refusal(reason, households));
            }
        });
        return new LeftOut(refused, first, ofUnknownSize);
    }
}
