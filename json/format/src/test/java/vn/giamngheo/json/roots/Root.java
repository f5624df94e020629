package vn.giamngheo.json.roots;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import vn.giamngheo.json.golden.GoldenDocument;

/**
 * A type that is a document by itself.
 *
 * @param type the type
 * @param kinds what its documents may have for their kind
 * @param values makes values of all sorts
 * @param <T> the type
 */
public record Root<T>(Class<T> type, List<String> kinds, Supplier<Arbitrary<T>> values) {

    Root(Class<T> type, Supplier<Arbitrary<T>> values, String... kinds) {
        this(type, List.of(kinds), values);
    }

    /** Its documents that are kept for ever. */
    public List<GoldenDocument> golden() {
        return GoldenDocument.all().stream()
                .filter(document -> kinds.contains(document.kind()))
                .toList();
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
