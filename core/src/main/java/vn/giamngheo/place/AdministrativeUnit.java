package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * An administrative unit (đơn vị hành chính) for as long as code, name, territory and status stay as they are. When one
 * of them changes, what comes after is another unit, and a {@link UnitChange} leads from the one to the other.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class AdministrativeUnit permits ImmutableAdministrativeUnit {

    /** The list of codes of the state, as against a list of the deployer's own. */
    public static final String NATIONAL = "national";

    AdministrativeUnit() {}

    /** {@return the level} */
    public abstract AdministrativeLevel level();

    /** {@return which list the code is of, an open code; {@value #NATIONAL} unless stated: lists disagree} */
    @Value.Default
    public String scheme() {
        return NATIONAL;
    }

    /** {@return the code in that list, digits as printed; used again for other units at other times} */
    public abstract String code();

    /** {@return the name in that time, with the word for the kind of unit: {@code Tỉnh Bình Định}} */
    public abstract String name();

    /** {@return other names and spellings in use, in any order; may be empty} */
    public abstract List<String> aliases();

    /** {@return the first day, inclusive; empty if the source does not tell, which says nothing against any earlier day} */
    public abstract Optional<LocalDate> validFrom();

    /** {@return the last day, inclusive; empty if it still is} */
    public abstract Optional<LocalDate> validUntil();

    /** {@return the code of the unit one or more levels above, in the same list, on each day of this one; may be empty} */
    public abstract Optional<String> parent();

    /** {@return whether it is rural or urban; empty if the source does not tell} */
    public abstract Optional<AreaType> area();

    /** {@return where all this was read, and how sure that makes it} */
    public abstract Provenance provenance();

    /** {@return a builder that starts from this unit} */
    public abstract Builder toBuilder();

    /** {@return which unit this is} */
    public UnitRef ref() {
        return new UnitRef(level(), scheme(), code(), name(), validFrom());
    }

    /**
     * {@return whether the unit is there}
     *
     * @param day the day; first and last day of the unit count
     */
    public boolean isOn(LocalDate day) {
        return validFrom().filter(day::isBefore).isEmpty()
                && validUntil().filter(day::isAfter).isEmpty();
    }

    @Value.Check
    AdministrativeUnit checked() {
        Code.check(scheme(), "scheme");
        String code = VietnameseText.clean(code());
        String name = VietnameseText.clean(name());
        if (code.isEmpty()) {
            throw RefusedException.blank("mã đơn vị hành chính (code)", "code");
        }
        if (name.isEmpty()) {
            throw RefusedException.blank("tên đơn vị hành chính (name)", "name");
        }
        if (validFrom().isPresent()
                && validUntil().isPresent()
                && validUntil().get().isBefore(validFrom().get())) {
            throw new RefusedException(
                    "ngày cuối (validUntil) không được trước ngày đầu (validFrom)",
                    "validUntil must not be before validFrom");
        }
        return code.equals(code()) && name.equals(name())
                ? this
                : toBuilder().code(code).name(name).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a unit; {@code build} throws {@link IllegalStateException} if level, code, name or provenance is not set. */
    public static final class Builder extends ImmutableAdministrativeUnit.Builder {
        Builder() {}
    }
}
