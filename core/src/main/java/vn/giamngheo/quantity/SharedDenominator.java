package vn.giamngheo.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * Whether printed pairs, each a count beside the rate it makes, can be parts of one total: "48.267 hộ (46,68%)" and
 * "86.391 hộ (82,73%)" cannot, whatever the number of households is. All counts must be of one unit; persons are no
 * part of a total of households, and that is not seen from the figures.
 *
 * @param pairs the pairs, at least one; unmodifiable
 */
public record SharedDenominator(List<Pair> pairs) {

    private static final Phrase SHARED = new Phrase("mẫu số chung: ", "common denominator: ");
    private static final Phrase NOT_SHARED = new Phrase("không có mẫu số chung: ", "no common denominator: ");
    private static final Phrase IMPLIES = new Phrase(" ngầm định mẫu số ", " implies a denominator of ");
    private static final Phrase NO_TOTAL = new Phrase(" không ứng với mẫu số nào", " fits no denominator");
    private static final Phrase FROM = new Phrase("từ ", "");
    private static final Phrase TO = new Phrase(" đến ", " to ");
    private static final Phrase OR_MORE = new Phrase(" trở lên", " or more");

    /**
     * A count and the rate printed beside it.
     *
     * @param count the count, not negative
     * @param rate which rate of a total it is said to be
     */
    public record Pair(long count, PublishedRate rate) {

        /**
         * A pair.
         *
         * @param count the count
         * @param rate the rate
         * @throws IllegalArgumentException if the count is negative
         */
        public Pair {
            Objects.requireNonNull(rate, "rate");
            if (count < 0) {
                throw new IllegalArgumentException("count must not be negative but was " + count);
            }
        }

        /** {@return the totals of which the count prints as the rate; empty if there is none} */
        public Optional<WholeRange> denominators() {
            return rate.impliedDenominator(count);
        }

        /**
         * {@return both figures: {@code 48.267 (46,68%)}}
         *
         * @param language the language, which decides the notation
         */
        public String in(Language language) {
            return language.notation().format(count) + " (" + rate.in(language) + ")";
        }
    }

    /**
     * Pairs to be held against each other.
     *
     * @param pairs the pairs
     * @throws IllegalArgumentException if there is none: no figure has no denominator
     */
    public SharedDenominator {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("pairs must not be empty");
        }
    }

    /**
     * {@return pairs to be held against each other}
     *
     * @param pairs the pairs
     * @throws IllegalArgumentException if there is none
     */
    public static SharedDenominator of(List<Pair> pairs) {
        return new SharedDenominator(pairs);
    }

    /** {@return the totals that fit every pair; empty if the pairs provably have no total in common} */
    public Optional<WholeRange> range() {
        Optional<WholeRange> common = pairs.get(0).denominators();
        for (Pair next : pairs) {
            common = common.flatMap(range -> next.denominators().flatMap(range::intersection));
        }
        return common;
    }

    /**
     * {@return why there is no total in common: one pair that fits no total at all, or the two whose totals lie
     * farthest apart, in the order they were given; empty if there is one} Of several that fit none, or lie equally far
     * apart, the first.
     */
    public List<Pair> contradiction() {
        Optional<Pair> impossible =
                pairs.stream().filter(pair -> pair.denominators().isEmpty()).findFirst();
        if (impossible.isPresent()) {
            return List.of(impossible.get());
        }
        if (range().isPresent()) {
            return List.of();
        }
        // Ranges of whole numbers have a number in common as soon as each two of them have: the one that begins last
        // and the one that ends first meet only if all do. So two pairs are always proof enough.
        Pair highest = first(
                Comparator.comparingLong((Pair pair) -> totals(pair).min()).reversed());
        Pair lowest = first(Comparator.comparingLong(pair -> totals(pair).max()));
        return pairs.indexOf(lowest) < pairs.indexOf(highest) ? List.of(lowest, highest) : List.of(highest, lowest);
    }

    private Pair first(Comparator<Pair> order) {
        return pairs.stream().min(order).orElseThrow();
    }

    private static WholeRange totals(Pair pair) {
        return pair.denominators().orElseThrow();
    }

    /**
     * The answer in words: {@code không có mẫu số chung: 48.267 (46,68%) ngầm định mẫu số từ 103.389 đến 103.410; 5.322
     * (5,02%) ngầm định mẫu số từ 105.911 đến 106.121}.
     *
     * @param language the language of the reader
     * @return the words, without a full stop
     */
    public String describe(Language language) {
        return range().map(range -> SHARED.in(language) + words(range, language))
                .orElseGet(() -> NOT_SHARED.in(language)
                        + String.join(
                                "; ",
                                contradiction().stream()
                                        .map(pair -> words(pair, language))
                                        .toList()));
    }

    private static String words(Pair pair, Language language) {
        return pair.denominators()
                .map(range -> pair.in(language) + IMPLIES.in(language) + words(range, language))
                .orElseGet(() -> pair.in(language) + NO_TOTAL.in(language));
    }

    private static String words(WholeRange range, Language language) {
        String min = language.notation().format(range.min());
        if (!range.isBounded()) {
            return FROM.in(language) + min + OR_MORE.in(language);
        }
        return range.min() == range.max()
                ? min
                : FROM.in(language)
                        + min
                        + TO.in(language)
                        + language.notation().format(range.max());
    }
}
