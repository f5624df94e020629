package vn.giamngheo.examples.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.TaskFunctions;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.succession.Succession;

/**
 * The day on which it is asked who holds the tasks, and what is known of that.
 *
 * @param day the day
 * @param succession the agencies and what became of them
 * @param effects what became of instruments
 */
public record AsOf(LocalDate day, Succession succession, LegalEffects effects) {

    public AsOf {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(succession, "succession");
        Objects.requireNonNull(effects, "effects");
    }

    /** Who holds the tasks of a plan on poverty reduction; empty if the plan was not issued yet on the day. */
    Optional<PlanHolders> holders(Plan plan) {
        return day.isBefore(plan.instrument().issuedOn())
                ? Optional.empty()
                : Optional.of(
                        PlanHolders.on(plan, day, succession, TaskFunctions.all(AgencyFunction.POVERTY_REDUCTION)));
    }
}
