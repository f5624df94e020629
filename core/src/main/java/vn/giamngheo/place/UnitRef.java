package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * Which administrative unit is meant. A code alone names none: codes are used again, so the first day of the unit is
 * part of its identity; and lists of codes disagree, so the list is too.
 *
 * @param level the level
 * @param scheme which list the code is of: {@link AdministrativeUnit#NATIONAL} or one of the deployer's own
 * @param code as the list of codes has it
 * @param name with the word for its kind, as it was in that time: {@code Tỉnh Bình Định}
 * @param from the first day of the unit as such, inclusive; empty if the source does not tell
 */
public record UnitRef(AdministrativeLevel level, String scheme, String code, String name, Optional<LocalDate> from) {

    /**
     * Checks what is given.
     *
     * @param level the level
     * @param scheme which list the code is of
     * @param code as the list of codes has it
     * @param name with the word for its kind
     * @param from the first day of the unit as such, inclusive
     * @throws RefusedException if the scheme is no open code, or code or name is blank
     */
    public UnitRef {
        Objects.requireNonNull(level, "level");
        Code.check(scheme, "scheme");
        Objects.requireNonNull(from, "from");
        code = VietnameseText.clean(code);
        name = VietnameseText.clean(name);
        if (code.isEmpty()) {
            throw RefusedException.blank("mã đơn vị hành chính (code)", "code");
        }
        if (name.isEmpty()) {
            throw RefusedException.blank("tên đơn vị hành chính (name)", "name");
        }
    }

    /**
     * A unit of the state's list of codes.
     *
     * @param level the level
     * @param code as the list of codes has it
     * @param name with the word for its kind
     * @param from the first day of the unit as such, inclusive
     * @throws RefusedException if code or name is blank
     */
    public UnitRef(AdministrativeLevel level, String code, String name, Optional<LocalDate> from) {
        this(level, AdministrativeUnit.NATIONAL, code, name, from);
    }

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitRef that
                && level == that.level
                && scheme.equals(that.scheme)
                && code.equals(that.code)
                && name.equals(that.name)
                && from.equals(that.from);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, scheme, code, name, from);
    }

    /** {@return the name and the code, such as {@code Tỉnh Gia Lai (52)}; with the list unless it is that of the state} */
    @Override
    public String toString() {
        String list = scheme.equals(AdministrativeUnit.NATIONAL) ? "" : ", " + scheme;
        return name + " (" + code + list + ")";
    }
}
