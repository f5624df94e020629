package vn.giamngheo.rules;

import java.util.List;
import vn.giamngheo.directory.AgencyEntry;

/**
 * Agencies before a {@link vn.giamngheo.directory.Directory} is made of them, which would refuse what is wrong. Pointers are
 * such as {@code /agencies/3}; where several are concerned, that of the last, which came into the way of the others.
 *
 * @param agencies the agencies, in any order
 */
public record DirectoryEntries(List<AgencyEntry> agencies) {

    /**
     * Copies the list.
     *
     * @param agencies the agencies
     */
    public DirectoryEntries {
        agencies = List.copyOf(agencies);
    }
}
