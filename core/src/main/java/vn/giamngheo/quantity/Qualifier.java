package vn.giamngheo.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the words around a quantity say. */
enum Qualifier {
    ABOUT,
    /** "từ": the start of a range, or of "từ … trở lên". */
    FROM,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    /** Words that say nothing about the quantity: "đạt". */
    NOTHING;

    /** Words, spelled as in identity keys, and what they say. */
    record Words(String text, Qualifier meaning) {}

    private static final List<Words> BEFORE = List.of(
            new Words("từ", FROM),
            new Words("khoảng chừng", ABOUT),
            new Words("khoảng", ABOUT),
            new Words("ước khoảng", ABOUT),
            new Words("ước", ABOUT),
            new Words("xấp xỉ", ABOUT),
            new Words("ít nhất", AT_LEAST),
            new Words("tối thiểu", AT_LEAST),
            new Words("không dưới", AT_LEAST),
            new Words("không thấp hơn", AT_LEAST),
            new Words("không ít hơn", AT_LEAST),
            new Words("trên", MORE_THAN),
            new Words("hơn", MORE_THAN),
            new Words("không quá", AT_MOST),
            new Words("không vượt quá", AT_MOST),
            new Words("không cao hơn", AT_MOST),
            new Words("tối đa", AT_MOST),
            new Words("nhiều nhất", AT_MOST),
            new Words("dưới", LESS_THAN));

    private static final List<Words> AFTER = List.of(new Words("trở lên", AT_LEAST), new Words("trở xuống", AT_MOST));

    /** The words with which a text begins, before a space. Longer ones come first where one begins with another. */
    static Optional<Words> before(String text, Set<String> fillers) {
        return BEFORE.stream()
                .filter(words -> text.startsWith(words.text() + " "))
                .findFirst()
                .or(() -> fillers.stream()
                        .filter(filler -> text.startsWith(filler + " "))
                        .findFirst()
                        .map(filler -> new Words(filler, NOTHING)));
    }

    /** The words with which a text ends, after a space. */
    static Optional<Words> after(String text) {
        return AFTER.stream().filter(words -> text.endsWith(" " + words.text())).findFirst();
    }

    <T extends Comparable<? super T>> Stated<T> applied(T value) {
        return switch (this) {
            case AT_LEAST -> Stated.atLeast(value);
            case MORE_THAN -> Stated.moreThan(value);
            case AT_MOST -> Stated.atMost(value);
            case LESS_THAN -> Stated.lessThan(value);
            case ABOUT, FROM, NOTHING -> throw new IllegalStateException(this + " is no bound");
        };
    }
}
