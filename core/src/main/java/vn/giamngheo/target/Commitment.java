package vn.giamngheo.target;

/** How firmly a target is set. */
public enum Commitment {
    /** Chỉ tiêu được giao: assigned, to be answered for. */
    ASSIGNED,
    /** Phấn đấu: to be striven for. */
    ASPIRATIONAL
}
