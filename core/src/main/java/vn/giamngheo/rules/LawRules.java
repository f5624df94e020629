package vn.giamngheo.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Source;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Instrument numbers and legal bases. */
final class LawRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        number(plan.instrument().number(), JsonPointer.ROOT.child("instrument"), findings);
        if (plan.basis().isEmpty() && plan.source().kind() == Source.Kind.FULL_TEXT) {
            findings.accept(Finding.of(PlanFinding.BASIS_MISSING, JsonPointer.ROOT.child("basis")));
        }
        for (int i = 0; i < plan.basis().size(); i++) {
            basis(plan, plan.basis().get(i), JsonPointer.ROOT.child("basis").child(i), findings);
        }
        for (Located<InstrumentReference> reference : plan.references()) {
            number(reference.value().number(), reference.pointer(), findings);
        }
    }

    private static void basis(Plan plan, LegalBasis basis, JsonPointer at, Consumer<Finding> findings) {
        InstrumentReference instrument = basis.instrument();
        instrument
                .issuedOn()
                .filter(day -> day.isAfter(plan.instrument().issuedOn()))
                .ifPresent(day -> findings.accept(Finding.of(
                        PlanFinding.BASIS_LATER,
                        at.child("instrument").child("issuedOn"),
                        Map.of(
                                "basis", Argument.text(name(instrument)),
                                "basisDay", Argument.day(day),
                                "issuedOn", Argument.day(plan.instrument().issuedOn())))));
    }

    private static String name(InstrumentReference instrument) {
        return instrument
                .number()
                .map(InstrumentNumber::text)
                .or(instrument::title)
                .orElse("");
    }

    private static void number(Optional<InstrumentNumber> number, JsonPointer holder, Consumer<Finding> findings) {
        if (number.isEmpty()) {
            return;
        }
        Argument text = Argument.text(number.get().text());
        JsonPointer at = holder.child("number");
        if (number.get().family() == InstrumentNumber.Family.UNRECOGNISED) {
            findings.accept(Finding.of(PlanFinding.NUMBER_UNRECOGNISED, at, Map.of("number", text)));
        } else if (!number.get().asCanonical()) {
            findings.accept(Finding.of(
                    PlanFinding.NUMBER_SPACED,
                    at,
                    Map.of(
                            "number",
                            text,
                            "understood",
                            Argument.text(number.get().canonical()))));
        }
    }
}
