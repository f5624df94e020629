package vn.giamngheo.json.toys;

/** A closed list of codes. */
public enum Status {
    OPEN,
    HALF_OPEN,
    CLOSED
}
