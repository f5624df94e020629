package vn.giamngheo.json.format.internal.bytes;

/** Which properties of an object were there: a bit for each. */
final class Seen {

    private Seen() {}

    /** One property more, by its index. */
    static int with(int seen, int name) {
        int bit = 1 << name;
        if ((seen & bit) != 0) {
            throw NotSure.here();
        }
        return seen | bit;
    }

    static void require(int required, int seen) {
        if ((seen & required) != required) {
            throw NotSure.here();
        }
    }
}
