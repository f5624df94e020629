package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.classification.Change;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.exitplan.ProposedSupport;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Exit plans of single households. */
final class ExitPlanRules {

    private static final JsonPointer ROOT = JsonPointer.ROOT;
    private static final JsonPointer SUPPORTS = ROOT.child("supports");

    private ExitPlanRules() {}

    static List<Rule<ExitPlan>> all() {
        return List.of(
                Rule.of(ExitPlanFinding.CAUSES_MISSING, ExitPlanRules::causes),
                Rule.of(ExitPlanFinding.SUPPORTS_MISSING, ExitPlanRules::supports),
                Rule.of(ExitPlanFinding.DEADLINE_MISSING, ExitPlanRules::deadline),
                Rule.of(ExitPlanFinding.SUPPORT_UNASSIGNED, ExitPlanRules::unassigned),
                Rule.of(ExitPlanFinding.SUPPORT_UNDATED, ExitPlanRules::undated),
                Rule.of(ExitPlanFinding.NOT_LISTED, ExitPlanRules::listed),
                Rule.of(ExitPlanFinding.REMEDIED_TWICE, ExitPlanRules::remedies),
                Rule.of(ExitPlanFinding.INDICATOR_FOREIGN, ExitPlanRules::indicators),
                Rule.of(ExitPlanFinding.STANDARD_NOT_ON_DAY, ExitPlanRules::standard),
                Rule.of(ExitPlanFinding.STANDARD_ENDS_FIRST, ExitPlanRules::standardEnds));
    }

    private static void causes(ExitPlan plan, Consumer<Finding> findings) {
        if (plan.causes().isEmpty()) {
            findings.accept(Finding.of(ExitPlanFinding.CAUSES_MISSING, ROOT.child("causes")));
        }
    }

    private static void supports(ExitPlan plan, Consumer<Finding> findings) {
        if (plan.supports().isEmpty()) {
            findings.accept(Finding.of(ExitPlanFinding.SUPPORTS_MISSING, SUPPORTS));
        }
    }

    private static void deadline(ExitPlan plan, Consumer<Finding> findings) {
        if (plan.deadline().isEmpty()) {
            findings.accept(Finding.of(ExitPlanFinding.DEADLINE_MISSING, ROOT.child("deadline")));
        }
    }

    private static void unassigned(ExitPlan plan, Consumer<Finding> findings) {
        for (int i = 0; i < plan.supports().size(); i++) {
            if (plan.supports().get(i).agency().isEmpty()) {
                findings.accept(Finding.of(
                        ExitPlanFinding.SUPPORT_UNASSIGNED, SUPPORTS.child(i).child("agency")));
            }
        }
    }

    /** A support without a day of its own is due by that of the plan. */
    private static void undated(ExitPlan plan, Consumer<Finding> findings) {
        for (int i = 0; plan.deadline().isEmpty() && i < plan.supports().size(); i++) {
            if (plan.supports().get(i).deadline().isEmpty()) {
                findings.accept(Finding.of(
                        ExitPlanFinding.SUPPORT_UNDATED, SUPPORTS.child(i).child("deadline")));
            }
        }
    }

    private static void listed(ExitPlan plan, Consumer<Finding> findings) {
        if (plan.statusBefore() != PovertyStatus.POOR && plan.statusBefore() != PovertyStatus.NEAR_POOR) {
            findings.accept(Finding.of(
                    ExitPlanFinding.NOT_LISTED,
                    ROOT.child("statusBefore"),
                    Map.of("status", Argument.phrase(plan.statusBefore().phrase()))));
        }
    }

    private static void remedies(ExitPlan plan, Consumer<Finding> findings) {
        Map<DeprivationIndicator, Integer> first = new HashMap<>();
        for (int i = 0; i < plan.supports().size(); i++) {
            List<Change> addresses = plan.supports().get(i).addresses();
            for (int j = 0; j < addresses.size(); j++) {
                if (addresses.get(j) instanceof Change.Remedy remedy) {
                    @Nullable Integer other = first.putIfAbsent(remedy.indicator(), i);
                    if (other != null) {
                        findings.accept(Finding.of(
                                ExitPlanFinding.REMEDIED_TWICE,
                                address(i, j),
                                Map.of(
                                        "indicator", Argument.phrase(remedy.name()),
                                        "first", Argument.place(SUPPORTS.child(other)))));
                    }
                }
            }
        }
    }

    private static JsonPointer address(int support, int change) {
        return SUPPORTS.child(support).child("addresses").child(change);
    }

    private static void indicators(ExitPlan plan, Consumer<Finding> findings) {
        Optional<PovertyStandard> standard = NationalRules.find(plan.standard());
        if (standard.isEmpty()) {
            return;
        }
        for (int i = 0; i < plan.supports().size(); i++) {
            ProposedSupport support = plan.supports().get(i);
            for (int j = 0; j < support.addresses().size(); j++) {
                if (support.addresses().get(j) instanceof Change.Remedy remedy
                        && standard.get().indicatorList().indexOf(remedy.indicator()) < 0) {
                    findings.accept(Finding.of(
                            ExitPlanFinding.INDICATOR_FOREIGN,
                            address(i, j),
                            Map.of(
                                    "indicator", Argument.phrase(remedy.name()),
                                    "standard", Argument.text(plan.standard().value()))));
                }
            }
        }
    }

    private static void standard(ExitPlan plan, Consumer<Finding> findings) {
        NationalRules.notOnDay(plan.standard(), plan.review())
                .ifPresent(reason -> findings.accept(Finding.of(
                        ExitPlanFinding.STANDARD_NOT_ON_DAY,
                        ROOT.child("standard"),
                        Map.of("reason", Argument.phrase(reason)))));
    }

    /** R18: whether the goal was reached is found by the standard of that time. */
    private static void standardEnds(ExitPlan plan, Consumer<Finding> findings) {
        Optional<PovertyStandard> standard = NationalRules.find(plan.standard());
        if (standard.isEmpty() || plan.deadline().isEmpty()) {
            return;
        }
        List<AppliedPeriod> applied = standard.get().applicability().applied();
        LocalDate last = applied.get(applied.size() - 1).to();
        if (plan.deadline().get().isAfter(last)) {
            findings.accept(Finding.of(
                    ExitPlanFinding.STANDARD_ENDS_FIRST,
                    ROOT.child("deadline"),
                    Map.of(
                            "standard", Argument.text(plan.standard().value()),
                            "last", Argument.day(last),
                            "deadline", Argument.day(plan.deadline().get()))));
        }
    }
}
