package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Modality;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Who answers for a task. */
final class ResponsibilityRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        Duties duties = new Duties(plan.instrument(), findings);
        for (Located<Task> task : plan.tasks()) {
            duties.task(task.value(), task.pointer());
        }
        for (Located<ReportingLine> line : plan.reporting()) {
            duties.agencies(line.value().to(), line.pointer(), "to");
            duties.agencies(line.value().via(), line.pointer(), "via");
        }
    }

    /** The duties of one plan. Names as long as a document are not taken apart. */
    private static final class Duties {
        private final boolean twoTiers;
        private final LegalInstrument instrument;
        private final Consumer<Finding> findings;

        private Duties(LegalInstrument instrument, Consumer<Finding> findings) {
            this.twoTiers = !instrument.issuedOn().isBefore(DistrictLevel.ENDED);
            this.instrument = instrument;
            this.findings = findings;
        }

        private void task(Task task, JsonPointer at) {
            if (task.lead().isEmpty()) {
                withoutLead(task, at);
            } else if (isReadable(task.lead())) {
                lead(task, at);
            }
            agencies(task.lead(), at, "lead");
            agencies(task.coordinate(), at, "coordinate");
            List<Responsibility> roles = task.roles();
            for (int i = 0; i < roles.size(); i++) {
                role(roles.get(i), i, at);
            }
        }

        private void withoutLead(Task task, JsonPointer at) {
            if (!task.roles().isEmpty()) {
                return;
            }
            if (task.coordinate().isEmpty()) {
                findings.accept(Finding.of(PlanFinding.NOBODY_RESPONSIBLE, at));
            } else {
                findings.accept(Finding.of(
                        PlanFinding.LEAD_MISSING,
                        at,
                        Map.of("agencies", TextRules.shown(task.coordinate().text()))));
            }
        }

        private void lead(Task task, JsonPointer at) {
            List<AgencyRef> agencies = task.lead().agencies();
            if (agencies.size() > 1) {
                findings.accept(Finding.of(
                        PlanFinding.SEVERAL_LEADS, at.child("lead"), Map.of("count", Argument.whole(agencies.size()))));
            }
            List<String> classes = new ArrayList<>(0);
            for (AgencyRef agency : agencies) {
                if (isSeveral(agency)) {
                    classes.add(agency.text());
                }
            }
            say(PlanFinding.LEAD_IS_CLASS, classes, at, "lead");
            if (task.modality() == Modality.ASSIGNED) {
                ordered(task.lead(), at);
            }
            if (!task.coordinate().isEmpty() && isReadable(task.coordinate())) {
                both(task.lead(), task.coordinate(), at);
            }
        }

        private static boolean isSeveral(AgencyRef agency) {
            return agency instanceof AgencyRef.Group
                    || (agency instanceof AgencyRef.Officer officer && officer.several());
        }

        /** A body of the Party may give orders to its own; a state body can only ask. */
        private void ordered(AgencyList lead, JsonPointer at) {
            List<String> outside = texts(lead, AgencyKind.PARTY, AgencyKind.FATHERLAND_FRONT);
            if (!outside.isEmpty() && !lead.isRequest() && !isOfParty(instrument)) {
                say(PlanFinding.PARTY_BODY_ORDERED, outside, at, "lead");
            }
        }

        private static boolean isOfParty(LegalInstrument instrument) {
            Optional<InstrumentNumber> number = instrument.number();
            List<AgencyKind> issuer = AgencyList.parse(instrument.issuer()).kinds();
            return (number.isPresent() && number.get().family() == InstrumentNumber.Family.PARTY)
                    || issuer.contains(AgencyKind.PARTY)
                    || issuer.contains(AgencyKind.FATHERLAND_FRONT);
        }

        private void both(AgencyList lead, AgencyList coordinate, JsonPointer at) {
            List<String> leading = lead.keys();
            Set<String> keys = leading.size() > 1 ? new HashSet<>(leading) : Set.of(leading.get(0));
            List<String> both = new ArrayList<>(0);
            List<String> coordinating = coordinate.keys();
            for (int i = 0; i < coordinating.size(); i++) {
                if (keys.contains(coordinating.get(i))) {
                    both.add(coordinate.agencies().get(i).text());
                }
            }
            say(PlanFinding.LEAD_ALSO_COORDINATES, both, at, "coordinate");
        }

        private void role(Responsibility role, int index, JsonPointer task) {
            if (isOdd(role.agencies())) {
                agencies(role.agencies(), task.child("roles").child(index), "agencies");
            }
            if (isOdd(role.toward())) {
                agencies(role.toward(), task.child("roles").child(index), "toward");
            }
        }

        private boolean isOdd(AgencyList agencies) {
            return isReadable(agencies)
                    && (twoTiers
                            || agencies.agencies().size() > 1
                            || agencies.kinds().contains(AgencyKind.OTHER));
        }

        /** What is said of a list wherever it stands. */
        private void agencies(AgencyList agencies, JsonPointer holder, String name) {
            if (agencies.isEmpty() || !isReadable(agencies)) {
                return;
            }
            if (agencies.kinds().contains(AgencyKind.OTHER)) {
                say(PlanFinding.AGENCY_UNRECOGNISED, texts(agencies, AgencyKind.OTHER, AgencyKind.OTHER), holder, name);
            }
            if (agencies.agencies().size() > 1) {
                twice(agencies, holder, name);
            }
            if (twoTiers) {
                ended(agencies, holder, name);
            }
        }

        private void twice(AgencyList agencies, JsonPointer holder, String name) {
            List<String> keys = agencies.keys();
            Set<String> seen = new HashSet<>();
            List<String> repeated = new ArrayList<>(0);
            for (int i = 0; i < keys.size(); i++) {
                if (!seen.add(keys.get(i))) {
                    repeated.add(agencies.agencies().get(i).text());
                }
            }
            say(PlanFinding.AGENCY_NAMED_TWICE, repeated, holder, name);
        }

        private void ended(AgencyList agencies, JsonPointer holder, String name) {
            List<String> districts = new ArrayList<>(0);
            for (AgencyRef agency : agencies.agencies()) {
                if (agency.level().equals(Optional.of(AdministrativeLevel.DISTRICT))) {
                    districts.add(agency.text());
                }
            }
            say(PlanFinding.LEVEL_ENDED, districts, holder, name);
        }

        private static boolean isReadable(AgencyList agencies) {
            return agencies.text().length() <= TextRules.LONGEST;
        }

        private static List<String> texts(AgencyList agencies, AgencyKind one, AgencyKind other) {
            List<String> texts = new ArrayList<>(0);
            List<AgencyKind> kinds = agencies.kinds();
            for (int i = 0; i < kinds.size(); i++) {
                if (kinds.get(i).equals(one) || kinds.get(i).equals(other)) {
                    texts.add(agencies.agencies().get(i).text());
                }
            }
            return texts;
        }

        private void say(PlanFinding code, List<String> texts, JsonPointer holder, String name) {
            if (!texts.isEmpty()) {
                findings.accept(Finding.of(
                        code,
                        holder.child(name),
                        Map.of(
                                "agencies",
                                Argument.listed(texts.stream()
                                        .distinct()
                                        .map(Argument::text)
                                        .toList()))));
            }
        }
    }
}
