package vn.giamngheo.directory;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.text.Phrase;

/**
 * Why entries do not make a directory.
 *
 * @param kind what is wrong
 * @param entries the entries concerned
 * @param reason what is wrong, in words; without a capital at its beginning and a full stop at its end
 */
public record DirectoryFault(Kind kind, List<AgencyId> entries, Phrase reason) {

    /** What can be wrong. */
    public enum Kind {
        /** One id is there twice. */
        ID_TWICE,
        /** A name or alias is the name of another entry of that level on a day. */
        NAME_TAKEN
    }

    /**
     * Copies the list.
     *
     * @param kind what is wrong
     * @param entries the entries concerned
     * @param reason what is wrong, in words
     */
    public DirectoryFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        entries = List.copyOf(entries);
    }
}
