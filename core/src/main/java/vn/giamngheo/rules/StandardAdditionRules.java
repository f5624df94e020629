package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.StandardConflict;
import vn.giamngheo.standard.StandardDefect;
import vn.giamngheo.standard.StandardDraft;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Standards before they are used: what keeps one from being built, and from being registered beside others. */
final class StandardAdditionRules {

    private static final JsonPointer STANDARD = JsonPointer.ROOT.child("standard");

    private StandardAdditionRules() {}

    static List<Rule<StandardDraft>> ofDrafts() {
        return List.of(Rule.of(
                "standard.soundness",
                Set.of(
                        PovertyStandardFinding.GAP,
                        PovertyStandardFinding.OVERLAP,
                        PovertyStandardFinding.IDLE_ROW,
                        PovertyStandardFinding.FAULTY_VALUE),
                StandardAdditionRules::soundness));
    }

    private static void soundness(StandardDraft draft, Consumer<Finding> findings) {
        for (StandardDefect defect : draft.defects()) {
            findings.accept(Finding.of(
                    PovertyStandardFinding.of(defect),
                    defect.path(),
                    Map.of("reason", Argument.phrase(defect.words()))));
        }
    }

    static List<Rule<StandardAddition>> ofAdditions() {
        List<Rule<StandardAddition>> all =
                new ArrayList<>(Nested.part(PovertyStandardRules.all(), "standard", StandardAddition::standard));
        all.add(Rule.of(
                "standard.registration",
                Set.of(
                        PovertyStandardFinding.ID_TAKEN,
                        PovertyStandardFinding.DAYS_TAKEN,
                        PovertyStandardFinding.NARROWER),
                StandardAdditionRules::registration));
        return List.copyOf(all);
    }

    private static void registration(StandardAddition addition, Consumer<Finding> findings) {
        for (StandardConflict conflict : addition.conflicts()) {
            if (conflict instanceof StandardConflict.SameId) {
                findings.accept(Finding.of(
                        PovertyStandardFinding.ID_TAKEN,
                        STANDARD.child("id"),
                        Map.of("id", Argument.text(conflict.other().value()))));
            } else if (conflict instanceof StandardConflict.SameDays days) {
                findings.accept(Finding.of(
                        PovertyStandardFinding.DAYS_TAKEN,
                        STANDARD.child("applicability").child("applied").child(days.period()),
                        Map.of(
                                "other", Argument.text(days.other().value()),
                                "from", Argument.day(days.from()),
                                "to", Argument.day(days.to()))));
            } else {
                findings.accept(Finding.of(
                        PovertyStandardFinding.NARROWER,
                        narrower(addition, conflict),
                        Map.of("reason", Argument.phrase(conflict.words()))));
            }
        }
    }

    /** The line that is lower than that of the national standard, or the rows where none is. */
    private static JsonPointer narrower(StandardAddition addition, StandardConflict conflict) {
        PovertyStandard added = addition.standard();
        PovertyStandard other = addition.others().find(conflict.other()).orElseThrow();
        for (int i = 0; added.province().isPresent() && i < added.lines().size(); i++) {
            for (AreaType area : AreaType.values()) {
                if (isLower(added, added.lines().get(i), other, area)) {
                    return STANDARD.child("lines").child(i).child(area.code());
                }
            }
        }
        return STANDARD.child("rows");
    }

    /** Lines over a year and over a month, brought to the same time without dividing. */
    private static boolean isLower(PovertyStandard added, IncomeLine line, PovertyStandard other, AreaType area) {
        Optional<Vnd> own = line.in(area).find();
        Optional<Vnd> national = other.line(line.id(), area).find();
        return own.isPresent()
                && national.isPresent()
                && own.get().dong() * other.linePeriod().months()
                        < national.get().dong() * added.linePeriod().months();
    }
}
