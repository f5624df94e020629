package vn.giamngheo.json.format.internal;

import org.jspecify.annotations.Nullable;

/**
 * The place of a property in a table, with the type its value has.
 *
 * @param <V> the type
 */
public final class Key<V> {

    private final int slot;

    Key(int slot) {
        this.slot = slot;
    }

    V in(@Nullable Object[] slots) {
        Object value = slots[slot];
        if (value == null) {
            throw new IllegalArgumentException("the key is not of this table");
        }
        @SuppressWarnings("unchecked") // A slot is only ever filled by the property that the key was made with.
        V typed = (V) value;
        return typed;
    }
}
