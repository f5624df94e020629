package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * An agency as a directory has it: a body of the centre, or one that each province, district or commune has. An agency of
 * another name or another charge is another entry; one that takes functions in or gives some away stays the same, and
 * {@code succession} tells which it has when.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class AgencyEntry permits ImmutableAgencyEntry {
    AgencyEntry() {}

    /** {@return which entry it is} */
    public abstract AgencyId id();

    /** {@return what sort of body it is} */
    public abstract AgencyKind kind();

    /** {@return the level it is of} */
    public abstract AdministrativeLevel level();

    /** {@return the full name without the place it is of: {@code Sở Y tế}, {@code Công an tỉnh}, {@code UBND huyện}} */
    public abstract String name();

    /** {@return other names in use} */
    public abstract List<AgencyAlias> aliases();

    /**
     * {@return what it is charged with when it begins; may be empty} What became of an agency is followed by its functions: of
     * one that never has any it is not known.
     */
    public abstract Set<AgencyFunction> functions();

    /** {@return the first day, inclusive; empty if the source does not tell} */
    public abstract Optional<LocalDate> validFrom();

    /** {@return the last day, inclusive; empty if it still is or nothing else was read} */
    public abstract Optional<LocalDate> validUntil();

    /** {@return the earliest day on which a text that was read names it; what was before is not known if there is no {@link #validFrom()}} */
    public abstract Optional<LocalDate> seen();

    /** {@return the one province that has it; empty if all of its level may} */
    public abstract Optional<Province> province();

    /** {@return where this was read, and how sure that makes it} */
    public abstract Provenance provenance();

    /** {@return a builder that starts from this entry} */
    public abstract Builder toBuilder();

    /**
     * {@return whether the agency is there, as far as is known}
     *
     * @param day the day; first and last day count
     */
    public boolean isOn(LocalDate day) {
        return validFrom().filter(day::isBefore).isEmpty()
                && validUntil().filter(day::isAfter).isEmpty();
    }

    /**
     * {@return whether it is not known if the agency was there: its first day is not told, and the day is before the first
     * text that names it}
     *
     * @param day the day
     */
    public boolean isBeforeKnown(LocalDate day) {
        return validFrom().isEmpty() && seen().filter(day::isBefore).isPresent();
    }

    @Value.Check
    AgencyEntry checked() {
        String name = VietnameseText.clean(name());
        if (name.isEmpty()) {
            throw RefusedException.blank("tên cơ quan (name)", "name");
        }
        if (validFrom().isPresent()
                && validUntil().isPresent()
                && validUntil().get().isBefore(validFrom().get())) {
            throw new RefusedException(
                    "ngày cuối (validUntil) không được trước ngày đầu (validFrom)",
                    "validUntil must not be before validFrom");
        }
        return name.equals(name()) ? this : toBuilder().name(name).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an entry; {@code build} throws {@link IllegalStateException} if id, kind, level, name or provenance is not
     * set.
     */
    public static final class Builder extends ImmutableAgencyEntry.Builder {
        Builder() {}
    }
}
