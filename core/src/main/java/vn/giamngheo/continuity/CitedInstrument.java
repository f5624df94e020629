package vn.giamngheo.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;

/**
 * An instrument that a plan names and that has been amended, replaced or repealed since.
 *
 * @param cited the reference, and where it stands
 * @param effects what has been done to it up to the day, in order of time; at least one
 */
public record CitedInstrument(Located<InstrumentReference> cited, List<LegalEffect> effects) {
    /**
     * Copies the list.
     *
     * @param cited the reference
     * @param effects what has been done to it
     */
    public CitedInstrument {
        Objects.requireNonNull(cited, "cited");
        effects = List.copyOf(effects);
    }

    /**
     * {@return the instruments a plan names that are known to have been amended, replaced or repealed after the day of the
     * plan and up to a day, in document order}
     *
     * @param plan the plan
     * @param effects what is known of effects; what it does not hold is not known, and nothing is said of it
     * @param day the day
     */
    public static List<CitedInstrument> changed(Plan plan, LegalEffects effects, LocalDate day) {
        LocalDate own = plan.instrument().issuedOn();
        return plan.references().stream()
                .map(cited -> new CitedInstrument(cited, effects.on(cited.value(), own, day)))
                .filter(changed -> !changed.effects().isEmpty())
                .toList();
    }
}
