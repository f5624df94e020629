package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;

/** Finds the completions of one household. See {@link Completions} for what counts as one. */
final class CompletionSearch {

    private final Household household;
    private final ReviewDate review;
    private final DeprivationKeys keys;

    /** The bits of what is known. */
    private int fixed;

    private final List<Scene.Floor> floors = new ArrayList<>();
    private final List<HouseBlock.Asked> ofHouse = new ArrayList<>();
    private final List<MemberBlock.Asked> ofMembers = new ArrayList<>();
    private final List<FactBlock> free = new ArrayList<>();
    private final Scene.Scenes scenes;
    private final Set<Outcome> outcomes = new LinkedHashSet<>();
    private final Set<PovertyStatus> statuses = EnumSet.noneOf(PovertyStatus.class);

    CompletionSearch(Household household, ReviewDate review, PovertyStandard standard) {
        this.household = household;
        this.review = review;
        this.keys = new DeprivationKeys(standard.table());
        for (int i = 0; i < standard.indicators().size(); i++) {
            sort(standard.indicators().get(i), 1 << i);
        }
        this.scenes = Scene.of(household, household.areaOn(review.day()).orElse(null), standard.table(), floors);
    }

    private void sort(IndicatorRule indicator, int bit) {
        @Nullable Cutoff cutoff = indicator.cutoff().find().orElse(null);
        if (cutoff instanceof Cutoff.IncomeIndicator) {
            return; // the table sets it
        }
        Truth truth = Reading.truth(household, review, indicator);
        if (truth == Truth.HOLDS) {
            fixed |= bit;
        } else if (truth == Truth.UNKNOWN && !sortByFacts(cutoff, indicator, bit)) {
            free.add(FactBlock.free(Facts.indicator(indicator), keys.of(bit)));
        }
    }

    /** Whether there are facts to judge an unknown indicator from. */
    private boolean sortByFacts(@Nullable Cutoff cutoff, IndicatorRule indicator, int bit) {
        if (cutoff == null) {
            return false;
        }
        if (cutoff instanceof Cutoff.FloorAreaBelow floor) {
            return household.dwelling().floorArea().isPresent() && floors.add(new Scene.Floor(bit, floor));
        }
        @Nullable MemberRule ofMember = MemberRule.find(cutoff);
        if (ofMember != null) {
            return !household.members().isEmpty()
                    && ofMembers.add(new MemberBlock.Asked(bit, cutoff, ofMember, Facts.indicator(indicator)));
        }
        @Nullable HouseRule rule = HouseRule.find(cutoff);
        return rule != null
                && rule.unknown(household).size() < rule.facts().size()
                && ofHouse.add(new HouseBlock.Asked(bit, rule));
    }

    Completions completions() {
        List<FactBlock> blocks = new ArrayList<>(free);
        HouseBlock.of(household, ofHouse).forEach(block -> blocks.add(block.completed(keys)));
        @Nullable
        MemberBlock members =
                ofMembers.isEmpty() ? null : new MemberBlock(ofMembers, household.members(), review.day());
        if (members != null) {
            blocks.add(members.completed(keys, false));
        }
        collectOutcomes(joined(blocks));
        if (statuses.size() == 1) {
            return new Completions(outcomes, List.of());
        }
        List<BlockingFact> blocking = blocking(blocks);
        if (blocking.isEmpty() && members != null) {
            // No indicator alone opens it, since several hang on the same facts: then those are named.
            blocks.set(blocks.size() - 1, members.completed(keys, true));
            blocking = blocking(blocks);
        }
        return new Completions(outcomes, blocking);
    }

    private Set<Integer> joined(List<FactBlock> blocks) {
        Set<Integer> joined = Set.of(keys.of(fixed));
        for (FactBlock block : blocks) {
            joined = keys.join(joined, block.keys());
        }
        return joined;
    }

    private void collectOutcomes(Set<Integer> all) {
        for (Scene scene : scenes.combinations().reachable()) {
            all.forEach(key -> outcomes.add(outcome(scene, key)));
        }
        outcomes.forEach(outcome -> statuses.add(outcome.status()));
    }

    private Outcome outcome(Scene scene, int key) {
        return keys.outcome(scene.area(), scene.point(), keys.join(key, keys.of(scene.mask())));
    }

    private List<BlockingFact> blocking(List<FactBlock> blocks) {
        List<BlockingFact> blocking = new ArrayList<>();
        Set<Integer> all = joined(blocks);
        for (int i = 0; i < scenes.unknown().size(); i++) {
            add(scenes.unknown().get(i), mostByScene(scenes.combinations().varying(i), all), blocking);
        }
        for (FactBlock block : blocks) {
            List<FactBlock> others = new ArrayList<>(blocks);
            others.remove(block);
            Set<Integer> rest = block.varying().isEmpty() ? Set.of() : joined(others);
            for (Map.Entry<FactRef, Set<Set<Integer>>> fact : block.varying().entrySet()) {
                add(fact.getKey(), mostByKey(fact.getValue(), rest), blocking);
            }
        }
        blocking.sort(Comparator.comparing(BlockingFact::outcomes).reversed().thenComparing(BlockingFact::fact));
        return blocking;
    }

    private static void add(FactRef fact, int most, List<BlockingFact> blocking) {
        if (most > 1) {
            blocking.add(new BlockingFact(fact, most));
        }
    }

    private int mostByScene(Set<Set<Scene>> choices, Set<Integer> rest) {
        int most = 0;
        for (Set<Scene> among : choices) {
            for (int key : rest) {
                Set<PovertyStatus> given = EnumSet.noneOf(PovertyStatus.class);
                among.forEach(scene -> given.add(outcome(scene, key).status()));
                most = Math.max(most, given.size());
            }
        }
        return most;
    }

    private int mostByKey(Set<Set<Integer>> choices, Set<Integer> rest) {
        int most = 0;
        for (Scene scene : scenes.combinations().reachable()) {
            for (int key : rest) {
                for (Set<Integer> among : choices) {
                    Set<PovertyStatus> given = EnumSet.noneOf(PovertyStatus.class);
                    among.forEach(
                            own -> given.add(outcome(scene, keys.join(key, own)).status()));
                    most = Math.max(most, given.size());
                }
                if (most == statuses.size()) {
                    return most;
                }
            }
        }
        return most;
    }
}
