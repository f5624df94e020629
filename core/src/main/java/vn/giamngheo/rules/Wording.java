package vn.giamngheo.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** The official wording of a figure held against the value given beside it. */
final class Wording {

    private Wording() {}

    /**
     * Finds wording without a value, and wording that says another value. Wording that cannot be read proves nothing.
     */
    static <T extends Comparable<? super T>> void check(
            Written<Stated<T>> written,
            Function<String, Optional<Stated<T>>> parser,
            Function<Stated<T>, Argument> argument,
            JsonPointer at,
            Consumer<Finding> findings) {
        if (written.text().isEmpty()) {
            return;
        }
        String text = written.text().get();
        if (written.value().isEmpty()) {
            findings.accept(Finding.of(PlanFinding.FIGURE_UNREADABLE, at, Map.of("text", Argument.text(text))));
            return;
        }
        Stated<T> value = written.value().get();
        if (parser.apply(text).filter(read -> !read.equals(value)).isPresent()) {
            findings.accept(Finding.of(
                    PlanFinding.FIGURE_DIFFERS,
                    at,
                    Map.of("value", argument.apply(value), "text", Argument.text(text))));
        }
    }
}
