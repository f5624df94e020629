package vn.giamngheo.quantity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.giamngheo.text.VietnameseText;

/**
 * A stated quantity taken apart into its qualifiers and one or two items: "ít nhất khoảng" and "5%", or "từ" and "6,7"
 * and "6,9%".
 *
 * @param about whether it says "khoảng"
 * @param from whether a range says "từ"
 * @param bound the bound it says; none in a range
 * @param first the first item, or the only one
 * @param second the second item of a range
 */
record StatedPhrase(boolean about, boolean from, Optional<Qualifier> bound, String first, Optional<String> second) {

    private static final String TO = " đến ";
    private static final int MAX_LENGTH = 1000;

    /**
     * Takes a text apart.
     *
     * @param fillers words that may stand among the qualifiers and say nothing
     * @return empty if it is too long, says one thing twice or two that do not agree ("trên 5% trở lên")
     */
    static Optional<StatedPhrase> read(String text, Set<String> fillers) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String body = withoutStop(VietnameseText.identityKey(text));
        EnumSet<Qualifier> said = EnumSet.noneOf(Qualifier.class);
        for (var words = Qualifier.before(body, fillers); words.isPresent(); words = Qualifier.before(body, fillers)) {
            Qualifier meaning = words.get().meaning();
            if (!said.add(meaning) && meaning != Qualifier.NOTHING) {
                return Optional.empty();
            }
            body = body.substring(words.get().text().length() + 1);
        }
        var end = Qualifier.after(body);
        if (end.isPresent()) {
            // "từ 90% trở lên": the two words belong together, and no range begins.
            said.remove(Qualifier.FROM);
            if (!said.add(end.get().meaning())) {
                return Optional.empty();
            }
            body = body.substring(0, body.length() - end.get().text().length() - 1);
        }
        said.remove(Qualifier.NOTHING);
        return of(said, body);
    }

    private static String withoutStop(String key) {
        boolean stop = key.endsWith(".") || key.endsWith(",") || key.endsWith(";");
        return stop ? key.substring(0, key.length() - 1).strip() : key;
    }

    private static Optional<StatedPhrase> of(EnumSet<Qualifier> said, String body) {
        boolean about = said.remove(Qualifier.ABOUT);
        boolean from = said.remove(Qualifier.FROM);
        int split = split(body);
        if (split < 0) {
            return from || said.size() > 1
                    ? Optional.empty()
                    : Optional.of(new StatedPhrase(about, false, said.stream().findFirst(), body, Optional.empty()));
        }
        if (!said.isEmpty()) {
            return Optional.empty();
        }
        int after = split + (body.charAt(split) == '-' ? 1 : TO.length());
        return Optional.of(new StatedPhrase(
                about, from, Optional.empty(), body.substring(0, split), Optional.of(body.substring(after))));
    }

    /** Where the first item of a range ends; -1 if there is one item only. */
    private static int split(String body) {
        for (int i = 1; i < body.length(); i++) {
            if ((body.charAt(i) == '-' && isDigitAt(body, i + 1))
                    || (body.startsWith(TO, i) && isDigitAt(body, i + TO.length()))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigitAt(String body, int index) {
        return index < body.length() && StatedItem.isDigit(body.charAt(index));
    }

    /** Whether the first item of a range is a bare number, which has its unit from the second. */
    boolean borrowsUnit() {
        return second.isPresent()
                && StatedItem.read(first).filter(item -> item.rest().isEmpty()).isPresent();
    }

    /** The same phrase with its one item said in figures; empty if it is none of the words, or a range. */
    Optional<StatedPhrase> inFigures(Map<String, String> words) {
        return Optional.ofNullable(words.get(first))
                .filter(figures -> second.isEmpty())
                .map(figures -> new StatedPhrase(about, from, bound, figures, second));
    }

    /**
     * Puts the quantity together again.
     *
     * @param reader what an item means
     * @param reversible whether a range may be written with the greater value first
     * @return empty if an item means nothing
     */
    <T extends Comparable<? super T>> Optional<Stated<T>> stated(
            Function<StatedItem, Optional<T>> reader, boolean reversible) {
        Optional<StatedItem> item = StatedItem.read(first);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stated<T>> precise = second.isEmpty()
                ? reader.apply(item.get())
                        .map(value -> bound.<Stated<T>>map(qualifier -> qualifier.applied(value))
                                .orElseGet(() -> Stated.exactly(value)))
                : StatedItem.read(second.get()).flatMap(last -> range(item.get(), last, reader, reversible));
        return precise.map(stated -> about ? Stated.about(stated) : stated);
    }

    private static <T extends Comparable<? super T>> Optional<Stated<T>> range(
            StatedItem first, StatedItem last, Function<StatedItem, Optional<T>> reader, boolean reversible) {
        Optional<T> a = reader.apply(first.rest().isEmpty() ? last.withNumberOf(first) : first)
                .or(() -> reader.apply(first.withLastWordOf(last)));
        Optional<T> b = reader.apply(last);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        if (a.get().compareTo(b.get()) <= 0) {
            return Optional.of(Stated.between(a.get(), b.get()));
        }
        return reversible ? Optional.of(Stated.between(b.get(), a.get())) : Optional.empty();
    }
}
