package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * Another name of an agency, and when it was in use. Usual abbreviations and spellings need no alias.
 *
 * @param name the name, as it is written
 * @param from the first day, inclusive; empty if always
 * @param until the last day, inclusive; empty if it still is
 */
public record AgencyAlias(String name, Optional<LocalDate> from, Optional<LocalDate> until) {

    /**
     * Cleans the name.
     *
     * @param name the name
     * @param from the first day, inclusive
     * @param until the last day, inclusive
     * @throws RefusedException if the name is blank or the last day before the first
     */
    public AgencyAlias {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        name = VietnameseText.clean(name);
        if (name.isEmpty()) {
            throw RefusedException.blank("tên gọi khác (name)", "name");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new RefusedException(
                    "ngày cuối (until) không được trước ngày đầu (from)", "until must not be before from");
        }
    }

    /**
     * A name that was always in use.
     *
     * @param name the name
     */
    public AgencyAlias(String name) {
        this(name, Optional.empty(), Optional.empty());
    }

    /**
     * {@return whether it was in use}
     *
     * @param day the day
     */
    public boolean isOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
