package vn.giamngheo.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the encoding was made from.
 *
 * @param kind the text itself or somebody's account of it
 * @param publishedOn the day that account appeared
 * @param note what a reader should know of it
 */
public record Source(Kind kind, Optional<LocalDate> publishedOn, Optional<String> note) {

    /** How near the source is to the document. */
    public enum Kind {
        /** The text of the document. */
        FULL_TEXT,
        /** An account of it, such as the news page of a portal: what it leaves out is not known. */
        SUMMARY
    }

    /**
     * Checks what is given.
     *
     * @param kind the text itself or somebody's account of it
     * @param publishedOn the day that account appeared
     * @param note what a reader should know of it
     */
    public Source {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(note, "note");
    }
}
