package vn.giamngheo.exitplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import vn.giamngheo.classification.Change;
import vn.giamngheo.classification.ChangeSet;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;

/**
 * The plan by which one household is to leave poverty (<i>phương án thoát nghèo</i>): its place in the last review, the
 * goal, why it is poor, and the supports. A proposal, not a decision; whether it worked is found by the next review.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class ExitPlan permits ImmutableExitPlan {
    ExitPlan() {}

    /** {@return the id of the household; not blank} */
    public abstract String householdId();

    /** {@return the review it rests on} */
    public abstract ReviewDate review();

    /** {@return the standard of that review} */
    public abstract StandardId standard();

    /** {@return what the household is in that review} */
    public abstract PovertyStatus statusBefore();

    /** {@return what it is to become; a better class than it is} */
    public abstract Goal goal();

    /** {@return why it is poor, each cause once, in the order given; unmodifiable} */
    public abstract List<PovertyCause> causes();

    /** {@return the groups it belongs to, each once, in the order given; unmodifiable} */
    public abstract List<TargetGroup> targetGroups();

    /** {@return the supports, in the order given; unmodifiable} */
    public abstract List<ProposedSupport> supports();

    /** {@return the last day by which the goal is to be reached, inclusive; empty while none is set} */
    public abstract Optional<LocalDate> deadline();

    /** {@return a builder that starts from this plan} */
    public abstract Builder toBuilder();

    /**
     * A plan with one support for each change, to which agencies and days are still to be given.
     *
     * @param possible what would make the household reach its goal
     * @param chosen which of its minimal changes the plan is to bring about
     * @return the plan, without causes, groups and a deadline
     * @throws IllegalArgumentException if the changes are none of those
     */
    public static ExitPlan from(WhatIf.Possible possible, ChangeSet chosen) {
        return from(possible, chosen, ProposedSupport::of);
    }

    /**
     * A plan with the support that a function gives for each change.
     *
     * @param possible what would make the household reach its goal
     * @param chosen which of its minimal changes the plan is to bring about
     * @param support the support for a change; it must address that change
     * @return the plan, without causes, groups and a deadline
     * @throws IllegalArgumentException if the changes are none of those, or a support does not address its change
     */
    public static ExitPlan from(
            WhatIf.Possible possible, ChangeSet chosen, Function<? super Change, ProposedSupport> support) {
        if (!possible.minimalChanges().contains(chosen)) {
            throw new IllegalArgumentException("chosen must be one of the minimal changes of possible");
        }
        List<ProposedSupport> supports = new ArrayList<>();
        for (Change change : chosen.changes()) {
            ProposedSupport proposed = support.apply(change);
            if (!proposed.addresses().contains(change)) {
                throw new IllegalArgumentException("support must address the change it is made for");
            }
            supports.add(proposed);
        }
        return builder()
                .householdId(possible.before().household().id())
                .review(possible.before().review())
                .standard(possible.before().standard().map(PovertyStandard::id).orElseThrow())
                .statusBefore(possible.before().status())
                .goal(possible.goal())
                .supports(supports)
                .build();
    }

    /** {@return the supports for which no agency answers or no day is set, in their order} */
    public List<ProposedSupport> unassigned() {
        return supports().stream().filter(support -> !support.isAssigned()).toList();
    }

    /**
     * The plan as text, a line for each part that is given, and one for each support.
     *
     * @param language the language of the reader; names and descriptions are as they were written
     * @return lines joined by {@code \n}
     */
    public String describe(Language language) {
        return ExitPlanText.of(this, language);
    }

    @Value.Check
    void check() {
        ExitPlanFaults.refuse(this);
    }

    /** The number of supports only: all else is personal data. */
    @Override
    public final String toString() {
        return "ExitPlan{supports=" + supports().size() + "}";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a plan; {@code build} throws {@link IllegalStateException} if household, review, standard, status or goal
     * is not set, and {@link vn.giamngheo.text.RefusedException} naming all that is wrong: a blank id, a goal already
     * reached, a cause or group given twice, or a day before the review or after that of the plan.
     */
    public static final class Builder extends ImmutableExitPlan.Builder {
        Builder() {}
    }
}
