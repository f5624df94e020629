package vn.giamngheo.json.format.internal;

import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a type throws to refuse what a document says. Anything else it throws is a mistake of ours and goes through. */
final class Refusals {

    private Refusals() {}

    /** The value, or null after its refusal was handed on. */
    static <T> @Nullable T catching(Supplier<T> make, Consumer<RuntimeException> refused) {
        try {
            return make.get();
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | DateTimeException e) {
            refused.accept(e);
            return null;
        }
    }
}
