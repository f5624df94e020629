package vn.giamngheo.json.format.internal;

import org.jspecify.annotations.Nullable;

/** The values read for the properties of one object. */
public final class Values {

    /** The most properties of an object. */
    static final int MOST = Long.SIZE;

    private final @Nullable Object[] slots;
    /** A bit for each slot. */
    private long taken;

    /** @param absent the values of those properties that are absent */
    Values(@Nullable Object[] absent) {
        slots = absent.clone();
    }

    /** The value of a property; for an optional one an {@link java.util.Optional}, for a list what was listed. */
    public <V> V get(Key<V> key) {
        return key.in(slots);
    }

    /** Marks a property as having been there, whatever becomes of its value. */
    void take(int slot) {
        taken |= 1L << slot;
    }

    boolean isTaken(int slot) {
        return (taken & (1L << slot)) != 0;
    }

    boolean areTaken(long bits) {
        return (taken & bits) == bits;
    }

    @Nullable
    Object at(int slot) {
        return slots[slot];
    }

    void set(int slot, Object value) {
        slots[slot] = value;
    }
}
