package vn.giamngheo.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** The official wording of a figure held against the value given beside it. */
final class Wording {

    private static final String IN_NUMBERS = "0123456789.,";

    private Wording() {}

    /**
     * Finds wording without a value, and wording that says another value. Wording that cannot be read proves nothing.
     */
    static <T extends Comparable<? super T>> void check(
            Written<Stated<T>> written,
            Function<String, Optional<Stated<T>>> parser,
            Function<Stated<T>, Argument> argument,
            JsonPointer holder,
            Consumer<Finding> findings,
            String... path) {
        if (written.text().isEmpty()) {
            return;
        }
        String text = written.text().get();
        if (text.length() > TextRules.LONGEST) {
            return;
        }
        if (written.value().isEmpty()) {
            findings.accept(
                    Finding.of(TargetFinding.FIGURE_UNREADABLE, at(holder, path), Map.of("text", Argument.text(text))));
            return;
        }
        Stated<T> value = written.value().get();
        if (isPlainly(value, text)) {
            return;
        }
        Optional<Stated<T>> read = parser.apply(text);
        if (read.isPresent() && !read.get().equals(value)) {
            findings.accept(Finding.of(
                    TargetFinding.FIGURE_DIFFERS,
                    at(holder, path),
                    Map.of("value", argument.apply(value), "text", Argument.text(text))));
        } else if (value.precise() instanceof Stated.Between<T> range && isReversed(range, text, argument)) {
            findings.accept(Finding.of(
                    TargetFinding.RANGE_REVERSED,
                    at(holder, path),
                    Map.of("text", Argument.text(text), "understood", argument.apply(value))));
        }
    }

    private static JsonPointer at(JsonPointer holder, String... path) {
        JsonPointer at = holder;
        for (String name : path) {
            at = at.child(name);
        }
        return at;
    }

    /** Whether a text is a rate as it is mostly written, {@code 8,49%}, and the value is that: no need to read it. */
    private static boolean isPlainly(Stated<?> value, String text) {
        return value instanceof Stated.Exactly<?> exactly
                && exactly.value() instanceof PublishedRate rate
                && isPlainly(rate, text);
    }

    private static boolean isPlainly(PublishedRate rate, String text) {
        int end = text.length() - 1;
        return end > 0
                && text.charAt(end) == '%'
                && rate.value().toPlainString().replace('.', ',').contentEquals(text.subSequence(0, end));
    }

    private static <T extends Comparable<? super T>> boolean isReversed(
            Stated.Between<T> range, String text, Function<Stated<T>, Argument> argument) {
        int low = text.indexOf(number(range.from(), argument));
        int high = text.indexOf(number(range.to(), argument));
        return !range.from().equals(range.to()) && high >= 0 && low > high;
    }

    /** The digits of one end, as a Vietnamese text has them. */
    private static <T extends Comparable<? super T>> String number(T end, Function<Stated<T>, Argument> argument) {
        String rendered = argument.apply(Stated.exactly(end)).render(Language.VIETNAMESE);
        int length = 0;
        while (length < rendered.length() && IN_NUMBERS.indexOf(rendered.charAt(length)) >= 0) {
            length++;
        }
        return rendered.substring(0, length);
    }
}
