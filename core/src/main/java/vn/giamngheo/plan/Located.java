package vn.giamngheo.plan;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.text.JsonPointer;

/**
 * Something in a plan, with where it stands.
 *
 * @param pointer the place from the root of the plan, the same for the object and for its JSON
 * @param path the part and the sections around it, outermost first
 * @param value the thing itself
 */
public record Located<T>(JsonPointer pointer, List<Section> path, T value) {
    /**
     * Checks what is given.
     *
     * @param pointer the place from the root of the plan, the same for the object and for its JSON
     * @param path the part and the sections around it, outermost first
     * @param value the thing itself
     */
    public Located {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(value, "value");
        path = List.copyOf(path);
    }

    /** {@return the thing and its place, without what is around it} */
    @Override
    public String toString() {
        return value + " at '" + pointer + "'";
    }
}
