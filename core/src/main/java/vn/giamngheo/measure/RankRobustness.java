package vn.giamngheo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * Whether it depends on the choice of cut-off and weights which of two groups is the poorer (Alkire et al. 2015, chapter 8;
 * dominance over a range of cut-offs: Alkire and Foster 2011).
 *
 * @param <K> what tells groups apart
 */
public final class RankRobustness<K extends Comparable<? super K>> {

    /**
     * Two groups over all settings.
     *
     * @param first the one group
     * @param second the other group
     * @param firstGreater at how many settings the measure of the first is the greater
     * @param equal at how many settings both are the same
     * @param secondGreater at how many settings the measure of the second is the greater
     * @param <K> what tells groups apart
     */
    public record Pair<K>(K first, K second, int firstGreater, int equal, int secondGreater) {

        /** {@return whether their order, or that they are the same, is the same at all settings} */
        public boolean isRobust() {
            return Math.max(firstGreater, Math.max(equal, secondGreater)) == firstGreater + equal + secondGreater;
        }

        /** {@return the group that is poorer somewhere and less poor nowhere; empty if neither or both are} */
        public Optional<K> poorer() {
            return firstGreater > 0 == secondGreater > 0
                    ? Optional.empty()
                    : Optional.of(firstGreater > 0 ? first : second);
        }
    }

    private final List<MeasureSetting> settings;
    private final List<Ranking<K>> rankings;
    private final List<K> nobody;
    private final List<Pair<K>> pairs;

    private RankRobustness(List<MeasureSetting> settings, List<Ranking<K>> rankings, List<K> nobody) {
        this.settings = settings;
        this.rankings = rankings;
        this.nobody = nobody;
        this.pairs = pairs(rankings);
    }

    /**
     * {@return how groups compare over settings}
     *
     * @param groups what was counted of each group
     * @param measure by which measure they are compared
     * @param settings cut-offs and weightings, at least one
     * @param <K> what tells groups apart
     * @param <U> what is counted
     * @throws RefusedException if there are no settings, an indicator is none of a table, or one is unknown and may not be
     */
    public static <K extends Comparable<? super K>, U extends Unit> RankRobustness<K> of(
            Groups<K, PatternTable<U>> groups, PovertyMeasure measure, List<MeasureSetting> settings) {
        if (settings.isEmpty()) {
            throw new RefusedException(
                    "phải có ít nhất một cách đo để so sánh", "there must be a setting to compare by");
        }
        List<Map<K, Ratio>> values = new ArrayList<>();
        TreeSet<K> nobody = new TreeSet<>();
        for (MeasureSetting setting : settings) {
            Map<K, Ratio> ofSetting = new TreeMap<>();
            groups.asMap()
                    .forEach((key, table) -> measure.of(setting.measure(table))
                            .ifPresentOrElse(value -> ofSetting.put(key, value), () -> nobody.add(key)));
            values.add(ofSetting);
        }
        // Who is nobody by one setting, being unknown, is not compared by others.
        values.forEach(ofSetting -> ofSetting.keySet().removeAll(nobody));
        return new RankRobustness<>(
                List.copyOf(settings), values.stream().map(Ranking::of).toList(), List.copyOf(nobody));
    }

    private static <K extends Comparable<? super K>> List<Pair<K>> pairs(List<Ranking<K>> rankings) {
        List<K> groups = List.copyOf(rankings.get(0).values().keySet());
        List<Pair<K>> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                pairs.add(pair(rankings, groups.get(i), groups.get(j)));
            }
        }
        return List.copyOf(pairs);
    }

    private static <K extends Comparable<? super K>> Pair<K> pair(List<Ranking<K>> rankings, K first, K second) {
        int greater = 0;
        int equal = 0;
        for (Ranking<K> ranking : rankings) {
            int order = ranking.compare(first, second);
            greater += order > 0 ? 1 : 0;
            equal += order == 0 ? 1 : 0;
        }
        return new Pair<>(first, second, greater, equal, rankings.size() - greater - equal);
    }

    /** {@return what was compared by, in the order given; unmodifiable} */
    public List<MeasureSetting> settings() {
        return settings;
    }

    /** {@return the ranking at each setting, in their order; unmodifiable} */
    public List<Ranking<K>> rankings() {
        return rankings;
    }

    /** {@return the groups that are not compared, for there is nobody of them at some setting; in order} */
    public List<K> nobody() {
        return nobody;
    }

    /** {@return every pair of groups, each once, the first being the one that comes first; unmodifiable} */
    public List<Pair<K>> pairs() {
        return pairs;
    }

    /** {@return the pairs of which one is the poorer at some setting and the less poor at none (dominance)} */
    public List<Pair<K>> dominances() {
        return pairs.stream().filter(pair -> pair.poorer().isPresent()).toList();
    }

    /** {@return the share of pairs whose order is the same at all settings; empty without pairs} */
    public Optional<Ratio> robustShare() {
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(pairs.stream().filter(Pair::isRobust).count(), pairs.size()));
    }
}
