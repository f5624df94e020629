package vn.giamngheo.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PatternTally;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.measure.Unit.SampledHouseholds;
import vn.giamngheo.standard.Dimension;

/** A sample of a few units, of households with two indicators of the same weight; deprived in one is poor. */
final class SmallSample {

    static final SampledHouseholds HOUSEHOLDS = Unit.sampledHouseholds(0);
    static final List<DeprivationIndicator> INDICATORS =
            List.of(DeprivationIndicator.EMPLOYMENT, DeprivationIndicator.SANITATION);
    static final IndicatorWeights WEIGHTS = IndicatorWeights.equal(Map.of(Dimension.HEALTH, INDICATORS));
    static final PovertyCutoff CUTOFF = PovertyCutoff.of(1, 2);

    private final Map<SamplingUnit, PatternTable<SampledHouseholds>> tables = new TreeMap<>();

    /** Counts households of a unit that are deprived in none, in the first or in both. */
    SmallSample unit(String stratum, String psu, long inNone, long inFirst, long inBoth) {
        PatternTally<SampledHouseholds> tally = PatternTally.of(INDICATORS, HOUSEHOLDS);
        tally.add(0b00, inNone);
        tally.add(0b01, inFirst);
        tally.add(0b11, inBoth);
        tables.put(new SamplingUnit(stratum, psu), tally.toTable());
        return this;
    }

    SurveyDesign design() {
        return SurveyDesign.of(tables.keySet());
    }

    Groups<SamplingUnit, PatternTable<SampledHouseholds>> tables() {
        return Groups.of(tables);
    }

    Sample<SampledHouseholds> sample(SurveyDesign design) {
        return Sample.of(design, tables());
    }

    SampleMeasures<SampledHouseholds> measure(SurveyDesign design) {
        return sample(design).measure(WEIGHTS, CUTOFF);
    }

    SampleMeasures<SampledHouseholds> measure() {
        return measure(design());
    }

    /** The design of units by stratum. */
    static SurveyDesign design(Map<String, List<String>> strata) {
        TreeSet<SamplingUnit> units = new TreeSet<>();
        strata.forEach((stratum, names) -> names.forEach(name -> units.add(new SamplingUnit(stratum, name))));
        return SurveyDesign.of(units);
    }
}
