package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Legal bases that were no longer in force when a plan was issued. */
final class BasisRules implements PlanRules {

    private final LegalEffects effects;

    BasisRules(LegalEffects effects) {
        this.effects = effects;
    }

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        LocalDate day = plan.instrument().issuedOn();
        JsonPointer bases = JsonPointer.ROOT.child("basis");
        for (int i = 0; i < plan.basis().size(); i++) {
            InstrumentReference basis = plan.basis().get(i).instrument();
            JsonPointer at = bases.child(i).child("instrument");
            // A text “as amended or replaced” is what has become of it.
            if (!basis.asAmended()) {
                effects.on(basis, LocalDate.MIN, day).stream()
                        .filter(effect -> effect.kind() != LegalEffect.Kind.AMENDS)
                        .forEach(effect -> findings.accept(finding(basis, effect, at)));
            }
        }
    }

    private static Finding finding(InstrumentReference basis, LegalEffect effect, JsonPointer at) {
        return Finding.of(
                effect.kind() == LegalEffect.Kind.REPEALS
                        ? PlanAgencyFinding.BASIS_REPEALED
                        : PlanAgencyFinding.BASIS_REPLACED,
                at,
                Map.of(
                        "basis", cited(basis),
                        "by", cited(effect.by()),
                        "from", Argument.day(effect.from())));
    }

    private static Argument cited(InstrumentReference instrument) {
        return Argument.phrase(
                new Phrase(instrument.citation(Language.VIETNAMESE), instrument.citation(Language.ENGLISH)));
    }
}
