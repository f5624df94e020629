package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.continuity.Coverage;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Plans held against the plan of their superior; what they aim at is in {@link FamilyTargetRules}. */
final class FamilyRules {

    private FamilyRules() {}

    static void check(PlanFamily family, Consumer<Finding> findings) {
        Map<String, JsonPointer> places = new HashMap<>();
        for (int i = 0; i < family.subordinates().size(); i++) {
            Plan plan = family.subordinates().get(i);
            JsonPointer at = at(i);
            basis(family.superior(), plan, at, findings);
            days(family.superior(), plan, at, findings);
            plan.jurisdiction().ifPresent(place -> place(family.superior(), place, places, at, findings));
        }
        if (family.superior().instrument().number().isPresent()) {
            tasks(family, findings);
        }
    }

    static JsonPointer at(int subordinate) {
        return JsonPointer.ROOT.child("subordinates").child(subordinate);
    }

    private static void basis(Plan superior, Plan plan, JsonPointer at, Consumer<Finding> findings) {
        LegalInstrument instrument = superior.instrument();
        if (instrument.number().isEmpty()) {
            return;
        }
        InstrumentNumber number = instrument.number().get();
        for (Located<InstrumentReference> reference : plan.references()) {
            if (isOf(reference.value(), number, instrument.issuedOn())) {
                return;
            }
        }
        findings.accept(Finding.of(
                FamilyFinding.BASIS_MISSING, at.child("basis"), Map.of("superior", Argument.text(number.text()))));
    }

    /** Numbers start again each year: another day is another instrument. */
    private static boolean isOf(InstrumentReference reference, InstrumentNumber number, LocalDate issuedOn) {
        return reference.number().isPresent()
                && reference.number().get().canonical().equals(number.canonical())
                && (reference.issuedOn().isEmpty() || reference.issuedOn().get().equals(issuedOn));
    }

    private static void days(Plan superior, Plan plan, JsonPointer at, Consumer<Finding> findings) {
        LocalDate issuedOn = plan.instrument().issuedOn();
        LocalDate before = superior.instrument().issuedOn();
        if (issuedOn.isBefore(before)) {
            findings.accept(Finding.of(
                    FamilyFinding.ISSUED_BEFORE_SUPERIOR,
                    at.child("instrument").child("issuedOn"),
                    Map.of("issuedOn", Argument.day(issuedOn), "superiorDay", Argument.day(before))));
        }
        LocalDate end = TimeRules.lastDay(plan.period());
        LocalDate superiorEnd = TimeRules.lastDay(superior.period());
        if (end != null && superiorEnd != null && end.isAfter(superiorEnd)) {
            findings.accept(Finding.of(
                    FamilyFinding.HORIZON_EXCEEDS,
                    at.child("period"),
                    Map.of(
                            "period", Argument.text(plan.period().text()),
                            "lastDay", Argument.day(end),
                            "superior", Argument.text(superior.period().text()),
                            "superiorDay", Argument.day(superiorEnd))));
        }
    }

    private static void place(
            Plan superior, Place place, Map<String, JsonPointer> places, JsonPointer at, Consumer<Finding> findings) {
        JsonPointer first = places.putIfAbsent(place.key(), at);
        if (first != null) {
            findings.accept(Finding.of(
                    FamilyFinding.PLACE_REPEATED,
                    at.child("jurisdiction"),
                    Map.of("place", Argument.text(place.name()), "first", Argument.place(first))));
        }
        Optional<Place> above = superior.jurisdiction();
        if (above.isPresent() && place.level().compareTo(above.get().level()) <= 0) {
            findings.accept(Finding.of(
                    FamilyFinding.PLACE_NOT_BELOW,
                    at.child("jurisdiction"),
                    Map.of(
                            "place", Argument.text(place.name()),
                            "superior", Argument.text(above.get().name()))));
        }
    }

    /** Only where tasks are named one by one can one be left out. */
    private static void tasks(PlanFamily family, Consumer<Finding> findings) {
        Set<JsonPointer> taken = new HashSet<>();
        for (Plan plan : family.subordinates()) {
            for (Coverage.TakenUp task : Coverage.of(family.superior(), plan).taken()) {
                taken.add(task.task().pointer());
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        JsonPointer superior = JsonPointer.ROOT.child("superior");
        for (Located<Task> task : family.superior().tasks()) {
            if (!taken.contains(task.pointer())) {
                findings.accept(Finding.of(
                        FamilyFinding.TASK_NOT_TAKEN_UP,
                        FamilyMember.prefixed(superior, task.pointer()),
                        Map.of("task", TextRules.shown(task.value().title()))));
            }
        }
    }

    /** What a rule finds in one of the plans, as a place in the family. */
    static void each(PlanFamily family, PlanRules rules, Consumer<Finding> findings) {
        JsonPointer superior = JsonPointer.ROOT.child("superior");
        rules.check(family.superior(), finding -> findings.accept(in(superior, finding)));
        for (int i = 0; i < family.subordinates().size(); i++) {
            JsonPointer at = at(i);
            rules.check(family.subordinates().get(i), finding -> findings.accept(in(at, finding)));
        }
    }

    private static Finding in(JsonPointer at, Finding finding) {
        Map<String, Argument> arguments = new HashMap<>(finding.arguments());
        arguments.replaceAll((name, argument) -> argument instanceof Argument.Place place
                ? Argument.place(FamilyMember.prefixed(at, place.value()))
                : argument);
        return Finding.of(finding.code(), FamilyMember.prefixed(at, finding.pointer()), arguments);
    }

    static List<FamilyMember> members(PlanFamily family) {
        List<FamilyMember> members = new ArrayList<>();
        for (int i = 0; i < family.subordinates().size(); i++) {
            members.add(FamilyMember.of(family.subordinates().get(i), at(i)));
        }
        return members;
    }
}
