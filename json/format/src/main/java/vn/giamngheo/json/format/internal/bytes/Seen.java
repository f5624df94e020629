package vn.giamngheo.json.format.internal.bytes;

/** Which properties of an object were there. */
final class Seen {

    private int mask;

    /** Notes a property, by its index. */
    void add(int name) {
        int bit = 1 << name;
        if ((mask & bit) != 0) {
            throw NotSure.here();
        }
        mask |= bit;
    }

    void require(int required) {
        if ((mask & required) != required) {
            throw NotSure.here();
        }
    }

    boolean isJust(int wanted) {
        return mask == wanted;
    }
}
