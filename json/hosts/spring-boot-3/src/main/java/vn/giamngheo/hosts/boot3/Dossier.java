package vn.giamngheo.hosts.boot3;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.plan.Plan;

/** What the application takes: its own type, with ours in it. */
record Dossier(
        LocalDate receivedOn, String sentBy, @Nullable String note, Household theHousehold, Plan thePlan) {}
