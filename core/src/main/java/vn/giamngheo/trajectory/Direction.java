package vn.giamngheo.trajectory;

/** Which way a rate is to go. */
public enum Direction {
    /** Down: a rate of poor households is to fall. */
    DOWN("down"),
    /** Up: a share that is covered is to rise. */
    UP("up"),
    /** Neither: the rate stands where it is to stand, and nothing tells which side would be better. */
    NONE("none");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }
}
