package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.giamngheo.continuity.HolderSheet;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.desk.service.HoldersNow;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.JsonPointer;

/** What all plans ask of each agency of a day. */
@Component
class Sheets {

    private final Plans plans;
    private final HoldersNow holders;

    Sheets(Plans plans, HoldersNow holders) {
        this.plans = plans;
        this.holders = holders;
    }

    /**
     * What one plan asks of an agency.
     *
     * @param plan the plan
     * @param sheet what it asks
     */
    record OfPlan(Stored<Plan> plan, HolderSheet sheet) {

        /** Where in the plan its tasks and reports stand. */
        Set<JsonPointer> pointers() {
            return Stream.concat(sheet.tasks().stream(), sheet.reports().stream())
                    .map(TaskHolders::pointer)
                    .collect(Collectors.toSet());
        }
    }

    /** By agency, in the order in which they first appear; plans that were not issued yet ask for nothing. */
    Map<Agency, List<OfPlan>> on(LocalDate day) {
        Map<Agency, List<OfPlan>> byAgency = new LinkedHashMap<>();
        for (Stored<Plan> plan : plans.all()) {
            holders.on(plan.value(), day)
                    .map(PlanHolders::sheets)
                    .orElse(List.of())
                    .forEach(sheet -> byAgency.computeIfAbsent(sheet.agency(), none -> new ArrayList<>())
                            .add(new OfPlan(plan, sheet)));
        }
        return byAgency;
    }
}
