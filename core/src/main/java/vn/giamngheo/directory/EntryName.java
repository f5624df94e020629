package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A name of an entry, its own or another in use.
 *
 * @param entry the entry
 * @param text the name, as the entry has it
 * @param alias when it is another name in use
 */
record EntryName(AgencyEntry entry, String text, Optional<AgencyAlias> alias) {

    /** Whether the entry is there under this name. */
    boolean isOn(LocalDate day) {
        return entry.isOn(day) && alias.filter(one -> !one.isOn(day)).isEmpty();
    }
}
