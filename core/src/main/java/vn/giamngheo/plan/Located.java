package vn.giamngheo.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.JsonPointer;

/**
 * Something in a plan, with where it stands.
 *
 * @param <T> what it is
 */
public final class Located<T> {

    private static final int NO_INDEX = -1;

    // Every plan that is looked at has all of these noted, and few are asked where they stand: pointer and path are
    // made when they are. Several threads may each make the same one, and neither can change.
    private final T value;
    private final @Nullable Located<?> holder;
    private final String name;
    private final int index;
    private @Nullable JsonPointer pointer;
    private @Nullable List<Section> path;
    private @Nullable List<Section> around;

    /**
     * Something that stands there.
     *
     * @param pointer the place from the root of the plan, the same for the object and for its JSON
     * @param path the part and the sections around it, outermost first
     * @param value the thing itself
     */
    public Located(JsonPointer pointer, List<Section> path, T value) {
        this.value = Objects.requireNonNull(value, "value");
        this.holder = null;
        this.name = "";
        this.index = NO_INDEX;
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.path = List.copyOf(path);
    }

    private Located(@Nullable Located<?> holder, String name, int index, T value) {
        this.value = value;
        this.holder = holder;
        this.name = name;
        this.index = index;
    }

    /** One of a list. */
    static <T> Located<T> in(@Nullable Located<?> holder, String name, int index, T value) {
        return new Located<>(holder, name, index, value);
    }

    /** The only one of its name. */
    static <T> Located<T> in(Located<?> holder, String name, T value) {
        return new Located<>(holder, name, NO_INDEX, value);
    }

    /** {@return the place from the root of the plan, the same for the object and for its JSON} */
    public JsonPointer pointer() {
        JsonPointer known = pointer;
        if (known == null) {
            JsonPointer above = holder == null ? JsonPointer.ROOT : holder.pointer();
            JsonPointer named = above.child(name);
            known = index == NO_INDEX ? named : named.child(index);
            pointer = known;
        }
        return known;
    }

    /** {@return the part and the sections around it, outermost first; unmodifiable} */
    public List<Section> path() {
        List<Section> known = path;
        if (known == null) {
            known = holder == null ? List.of() : holder.around();
            path = known;
        }
        return known;
    }

    /** What is around the things in it: one list for all of them. */
    private List<Section> around() {
        List<Section> known = around;
        if (known == null) {
            known = value instanceof Section section ? and(path(), section) : path();
            around = known;
        }
        return known;
    }

    private static List<Section> and(List<Section> above, Section section) {
        int depth = above.size();
        Section[] all = above.toArray(new Section[depth + 1]);
        all[depth] = section;
        return List.of(all);
    }

    /** {@return the thing itself} */
    public T value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Located<?> that
                && value.equals(that.value)
                && pointer().equals(that.pointer())
                && path().equals(that.path());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer(), path(), value);
    }

    /** {@return the thing and its place, without what is around it} */
    @Override
    public String toString() {
        return value + " at '" + pointer() + "'";
    }
}
