package vn.giamngheo.desk.service;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.giamngheo.continuity.HolderSheet;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.TaskFunctions;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.succession.Succession;

/** Who holds the tasks of a plan on a later day. */
@Service
public class HoldersNow {

    private static final TaskFunctions POVERTY = TaskFunctions.all(AgencyFunction.POVERTY_REDUCTION);

    private final Succession agencies = Succession.standard();

    /** {@return the agencies and what became of them} */
    public Succession agencies() {
        return agencies;
    }

    /**
     * {@return who holds the tasks of a plan; empty if the plan was not issued yet}
     *
     * @param plan the plan
     * @param day the day
     */
    public Optional<PlanHolders> on(Plan plan, LocalDate day) {
        return day.isBefore(plan.instrument().issuedOn())
                ? Optional.empty()
                : Optional.of(PlanHolders.on(plan, day, agencies, POVERTY));
    }

    /**
     * {@return what a plan asks of an agency of the day}
     *
     * @param holders who holds the tasks of the plan
     * @param agency the code of its entry in the directory, or its name
     */
    public Optional<HolderSheet> sheet(PlanHolders holders, String agency) {
        return holders.sheets().stream()
                .filter(sheet -> sheet.agency().id().code().equals(agency)
                        || sheet.agency().name().equals(agency))
                .findFirst();
    }
}
