package vn.giamngheo.plan;

/** In what manner a duty is laid on somebody. */
public enum Modality {
    /** Giao: assigned, within the hierarchy. */
    ASSIGNED,
    /** Đề nghị: requested of a body outside it, such as the Fatherland Front. */
    REQUESTED
}
