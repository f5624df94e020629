package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Phrase;

/**
 * Finds the minimal changes by classifying changed households. For every set of remedied indicators it looks for the
 * least raise that works; a set is kept if each set inside it takes a greater raise, or none works. That more income is
 * better is nowhere assumed.
 */
final class WhatIfSearch {

    private static final int NEVER = Integer.MAX_VALUE;

    /** A mask has at most 16 bits, so a count is put above them. */
    private static final int ABOVE_MASK = 16;

    private final Verdict before;
    private final Goal goal;
    private final PovertyStandard standard;
    private final List<Change.IncomeRaise> raises;
    /** The indicators known to be deprived in, but for those that income decides. */
    private final int remediable;
    /** The indicators that the rule names; all others only count and can stand in for each other. */
    private final int named;

    private final Map<Integer, Integer> steps = new HashMap<>();
    private final Set<Phrase> gaps = new LinkedHashSet<>();

    private WhatIfSearch(Verdict before, Goal goal, PovertyStandard standard) {
        this.before = before;
        this.goal = goal;
        this.standard = standard;
        this.raises = IncomeSteps.of(before.household(), before.review(), standard);
        this.remediable =
                Reading.of(before.household(), before.review(), standard).deprived()
                        & ~standard.table().incomeMask();
        this.named = Stream.concat(
                        standard.rows().stream().map(Row::when),
                        standard.gaps().stream().map(LegalGap::when))
                .mapToInt(this::namedBy)
                .reduce(0, (a, b) -> a | b);
    }

    static WhatIf search(Verdict before, Goal goal) {
        if (goal.isReachedBy(before)) {
            return new WhatIf.AlreadyThere(before, goal);
        }
        @Nullable PovertyStandard standard = before.standard().orElse(null);
        if (standard == null) {
            return new WhatIf.Impossible(before, goal, WhatIfReason.noStandard(before));
        }
        WhatIfSearch search = new WhatIfSearch(before, goal, standard);
        List<Found> found = search.minimal();
        return found.isEmpty()
                ? new WhatIf.Impossible(before, goal, WhatIfReason.outOfReach(before, goal, standard, search.gaps))
                : new WhatIf.Possible(
                        before, goal, found.stream().map(search::verified).toList());
    }

    /** The raise of a number, 0 being none, together with remedied indicators. */
    private record Found(int step, int remedied) {

        static final Comparator<Found> ORDER = Comparator.<Found>comparingInt(found -> Integer.bitCount(found.remedied))
                .thenComparingInt(Found::step)
                .thenComparing(
                        (a, b) -> Integer.compareUnsigned(Integer.reverse(b.remedied), Integer.reverse(a.remedied)));
    }

    private List<Found> minimal() {
        List<Found> found = new ArrayList<>();
        int[] least = new int[remediable + 1];
        int remedied = 0;
        do {
            int inside = leastInside(least, remedied);
            // Where a part works without a raise, nothing can be smaller.
            int step = inside == 0 ? NEVER : step(remedied);
            if (step < inside) {
                found.add(new Found(step, remedied));
            }
            least[remedied] = Math.min(step, inside);
            remedied = (remedied - remediable) & remediable; // the next subset; ascending, so parts come first
        } while (remedied != 0);
        found.sort(Found.ORDER);
        return found;
    }

    /** The least step that works for a proper part of a set. */
    private static int leastInside(int[] least, int remedied) {
        int inside = NEVER;
        for (int rest = remedied; rest != 0; rest &= rest - 1) {
            inside = Math.min(inside, least[remedied & ~Integer.lowestOneBit(rest)]);
        }
        return inside;
    }

    /** The least step that works with a set; the same for all sets that the rule cannot tell apart. */
    private int step(int remedied) {
        int key = (remedied & named) | Integer.bitCount(remedied & ~named) << ABOVE_MASK;
        @Nullable Integer known = steps.get(key);
        if (known == null) {
            known = tryStep(remedied);
            steps.put(key, known);
        }
        return known;
    }

    private int tryStep(int remedied) {
        for (int step = 0; step <= raises.size(); step++) {
            Verdict after = classify(changes(step, remedied));
            if (goal.isReachedBy(after)) {
                return step;
            }
            after.outcome().flatMap(outcome -> outcome.gap()).ifPresent(gap -> gaps.add(gap.reason()));
        }
        return NEVER;
    }

    private List<Change> changes(int step, int remedied) {
        List<Change> changes = new ArrayList<>();
        if (step > 0) {
            changes.add(raises.get(step - 1));
        }
        for (int i = 0; i < standard.indicators().size(); i++) {
            if ((remedied & (1 << i)) != 0) {
                IndicatorRule rule = standard.indicators().get(i);
                changes.add(new Change.Remedy(rule.indicator(), rule.name()));
            }
        }
        return changes;
    }

    private Verdict classify(List<Change> changes) {
        return PovertyEngine.classifyUnder(standard, ChangeSet.apply(changes, before.household()), before.review());
    }

    /** Classifies once more: a set may have been found by another that the rule does not tell apart. */
    private ChangeSet verified(Found found) {
        List<Change> changes = changes(found.step(), found.remedied());
        Verdict after = classify(changes);
        if (!goal.isReachedBy(after)) {
            throw new IllegalStateException("changes " + found + " under " + standard + " give " + after.status());
        }
        return new ChangeSet(changes, after.possible());
    }

    private int namedBy(Condition condition) {
        if (condition instanceof Condition.DeprivedInAll all) {
            return standard.indicatorList().maskOf(all.indicators());
        }
        List<Condition> parts = condition instanceof Condition.AllOf all
                ? all.of()
                : condition instanceof Condition.AnyOf any ? any.of() : List.of();
        return parts.stream().mapToInt(this::namedBy).reduce(0, (a, b) -> a | b);
    }
}
