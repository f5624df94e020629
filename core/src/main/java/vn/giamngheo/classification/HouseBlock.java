package vn.giamngheo.classification;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.giamngheo.household.Household;

/** Indicators judged from facts of the household as a whole that share unknown facts. */
final class HouseBlock {

    /**
     * An indicator and its rule.
     *
     * @param bit its bit
     * @param rule its rule
     */
    record Asked(int bit, HouseRule rule) {}

    private final Household household;
    private final List<Asked> asked;
    private final Map<FactRef, HouseFact> unknown = new LinkedHashMap<>();

    private HouseBlock(Household household, List<Asked> asked) {
        this.household = household;
        this.asked = asked;
        asked.forEach(one -> one.rule().unknown(household).forEach(fact -> unknown.put(fact.ref(), fact)));
    }

    /** The indicators in blocks that have no unknown fact in common. */
    static List<HouseBlock> of(Household household, List<Asked> all) {
        Household alone = household.toBuilder().members(List.of()).build();
        return Linked.groups(all, one -> unknown(one, alone)).stream()
                .map(asked -> new HouseBlock(alone, asked))
                .toList();
    }

    private static Set<FactRef> unknown(Asked one, Household household) {
        return one.rule().unknown(household).stream().map(HouseFact::ref).collect(Collectors.toSet());
    }

    FactBlock completed(DeprivationKeys keys) {
        List<List<HouseFact>> alike = alike();
        List<List<UnaryOperator<Household>>> options =
                alike.stream().map(facts -> facts.get(0).options()).toList();
        Combinations<Integer> combinations = Combinations.of(start(alike), options, this::mask);
        FactBlock.Varying varying = new FactBlock.Varying(keys);
        for (int i = 0; i < alike.size(); i++) {
            Set<Set<Integer>> masks = combinations.varying(i);
            alike.get(i).forEach(fact -> varying.add(fact.ref(), masks));
        }
        return new FactBlock(keys.of(combinations.reachable()), varying.sets());
    }

    /**
     * The unknown facts, those together that no rule tells apart. Only assets are so: the rules ask whether there is any
     * of them. So one of them, while there is none of the others, stands for all, and however long the lists of assets
     * are, there is little to try.
     */
    private List<List<HouseFact>> alike() {
        Map<Object, List<HouseFact>> alike = unknown.values().stream()
                .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(alike.values());
    }

    private Object kind(HouseFact fact) {
        return fact.isAsset() ? readers(fact) : fact.ref();
    }

    private Set<Asked> readers(HouseFact fact) {
        Set<Asked> readers = new LinkedHashSet<>(asked);
        readers.removeIf(
                one -> one.rule().facts().stream().noneMatch(read -> read.ref().equals(fact.ref())));
        return readers;
    }

    /** The household with none of the assets that others stand for. */
    private Household start(List<List<HouseFact>> alike) {
        Household start = household;
        for (List<HouseFact> facts : alike) {
            for (HouseFact fact : facts.subList(1, facts.size())) {
                start = fact.options().get(0).apply(start);
            }
        }
        return start;
    }

    private int mask(Household complete) {
        return asked.stream()
                .filter(one -> one.rule().truth(complete) == Truth.HOLDS)
                .mapToInt(Asked::bit)
                .sum();
    }
}
