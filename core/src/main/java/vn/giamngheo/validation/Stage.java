package vn.giamngheo.validation;

/** How far a document has come. What is missing weighs more the nearer it is to being published. */
public enum Stage {
    /** It is being written. */
    DRAFT,
    /** It is laid before whoever decides. */
    SUBMIT,
    /** It is about to be issued, or is issued. */
    PUBLISH,
    /** It was issued long ago and cannot be changed any more; it is looked at. */
    AUDIT
}
