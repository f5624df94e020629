package vn.giamngheo.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/**
 * What was counted of a sample, unit by unit, and how the sample was drawn: all that measures with their errors need.
 *
 * <pre>{@code
 * Sample<SampledHouseholds> sample = Sample.of(SurveyDesign.of(units), tablesByUnit);
 * Estimate rate = sample.measure(weights, cutoff).headcountRatio().orElseThrow();
 * }</pre>
 *
 * @param <U> what is counted, by sampling weights
 */
public final class Sample<U extends Unit.Sampled> {

    private final SurveyDesign design;
    private final Groups<SamplingUnit, PatternTable<U>> tables;

    private Sample(SurveyDesign design, Groups<SamplingUnit, PatternTable<U>> tables) {
        this.design = Objects.requireNonNull(design, "design");
        this.tables = tables;
        tables.asMap().keySet().forEach(unit -> requireOfDesign(unit, design));
        design.requireEstimable();
    }

    private static void requireOfDesign(SamplingUnit unit, SurveyDesign design) {
        if (design.place(unit).isEmpty()) {
            throw new RefusedException(
                    "đơn vị mẫu sơ cấp không có trong thiết kế mẫu: " + unit,
                    "primary sampling unit is none of the design: " + unit);
        }
    }

    /**
     * {@return a sample of the whole population or of a group of it}
     *
     * @param design how the sample was drawn, with all its units, also those without members of the group
     * @param tables what was counted of each unit
     * @param <U> what is counted
     * @throws RefusedException if a unit is none of the design, or a stratum has one unit and the design refuses that
     */
    public static <U extends Unit.Sampled> Sample<U> of(
            SurveyDesign design, Groups<SamplingUnit, PatternTable<U>> tables) {
        return new Sample<>(design, tables);
    }

    /**
     * {@return the samples of groups that a sample falls into, in the order of the groups}
     *
     * @param design how the sample was drawn, with all its units
     * @param tables what was counted of each unit and group; {@code tables.by(SampledGroup::unit)} is that of all groups
     * @param <K> what tells groups apart
     * @param <U> what is counted
     * @throws RefusedException as {@link #of}
     */
    public static <K extends Comparable<? super K>, U extends Unit.Sampled> Map<K, Sample<U>> byGroup(
            SurveyDesign design, Groups<SampledGroup<K>, PatternTable<U>> tables) {
        Map<K, Map<SamplingUnit, PatternTable<U>>> parts = new TreeMap<>();
        tables.asMap()
                .forEach((key, table) -> parts.computeIfAbsent(key.group(), group -> new TreeMap<>())
                        .put(key.unit(), table));
        Map<K, Sample<U>> samples = new LinkedHashMap<>();
        parts.forEach((group, ofGroup) -> samples.put(group, of(design, Groups.of(ofGroup))));
        return samples;
    }

    /** {@return how the sample was drawn} */
    public SurveyDesign design() {
        return design;
    }

    /** {@return what was counted of each unit} */
    public Groups<SamplingUnit, PatternTable<U>> tables() {
        return tables;
    }

    /** {@return what was counted of all units together; empty if nothing} */
    public Optional<PatternTable<U>> table() {
        return tables.total();
    }

    /**
     * {@return the measures at a cut-off with their errors, where nothing is unknown}
     *
     * @param weights what indicators weigh
     * @param cutoff the cut-off
     * @throws RefusedException if an indicator is none of the tables, or one is unknown of somebody
     */
    public SampleMeasures<U> measure(IndicatorWeights weights, PovertyCutoff cutoff) {
        return measure(weights, cutoff, MissingPolicy.COMPLETE);
    }

    /**
     * {@return the measures at a cut-off with their errors}
     *
     * @param weights what indicators weigh
     * @param cutoff the cut-off
     * @param policy what is made of unknown indicators
     * @throws RefusedException if an indicator is none of the tables, or the policy is {@link MissingPolicy#COMPLETE} and
     *     one is unknown of somebody
     */
    public SampleMeasures<U> measure(IndicatorWeights weights, PovertyCutoff cutoff, MissingPolicy policy) {
        return SampleMeasures.of(this, weights, cutoff, policy);
    }

    /** The design and how many units somebody was counted of. */
    @Override
    public String toString() {
        return "Sample{" + design + ", counted of " + tables.asMap().size() + " units}";
    }
}
