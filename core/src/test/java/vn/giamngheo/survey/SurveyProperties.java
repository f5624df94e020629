package vn.giamngheo.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PatternTally;
import vn.giamngheo.measure.Unit.SampledHouseholds;
import vn.giamngheo.quantity.Ratio;

/** What holds for estimates of any sample. Units are three to a stratum. */
class SurveyProperties {

    private static final int UNITS = 3;

    /** A household: in which stratum and unit, deprivations as bits, weight. */
    record Row(int stratum, int unit, long deprived, long weight) {
        SamplingUnit samplingUnit() {
            return new SamplingUnit("s" + stratum, "u" + unit);
        }

        boolean isPoor() {
            return deprived != 0;
        }
    }

    /** Two strata, in each unit somebody. */
    @Provide
    Arbitrary<List<Row>> samples() {
        Arbitrary<Row> row = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, UNITS - 1),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(1, 10_000_000_000L))
                .as(Row::new);
        return row.list().ofMaxSize(30).map(rows -> {
            List<Row> all = new ArrayList<>(rows);
            for (int i = 0; i < 2 * UNITS; i++) {
                all.add(new Row(i / UNITS, i % UNITS, i % 4, 1 + i));
            }
            return all;
        });
    }

    private static Groups<SamplingUnit, PatternTable<SampledHouseholds>> tables(List<Row> rows) {
        Map<SamplingUnit, PatternTally<SampledHouseholds>> tallies = new TreeMap<>();
        rows.forEach(row -> tallies.computeIfAbsent(
                        row.samplingUnit(), unit -> PatternTally.of(SmallSample.INDICATORS, SmallSample.HOUSEHOLDS))
                .add(row.deprived(), row.weight()));
        Map<SamplingUnit, PatternTable<SampledHouseholds>> tables = new TreeMap<>();
        tallies.forEach((unit, tally) -> tables.put(unit, tally.toTable()));
        return Groups.of(tables);
    }

    private static SurveyDesign design(List<Row> rows) {
        return SurveyDesign.of(rows.stream().map(Row::samplingUnit).toList());
    }

    private static SampleMeasures<SampledHouseholds> measure(List<Row> rows) {
        return measure(design(rows), rows);
    }

    private static SampleMeasures<SampledHouseholds> measure(SurveyDesign design, List<Row> rows) {
        return Sample.of(design, tables(rows)).measure(SmallSample.WEIGHTS, SmallSample.CUTOFF);
    }

    private static void assertSame(SampleMeasures<SampledHouseholds> one, SampleMeasures<SampledHouseholds> other) {
        assertThat(one.headcountRatio()).isEqualTo(other.headcountRatio());
        assertThat(one.intensity()).isEqualTo(other.intensity());
        assertThat(one.adjustedHeadcountRatio()).isEqualTo(other.adjustedHeadcountRatio());
        assertThat(one.poor()).isEqualTo(other.poor());
        assertThat(one.indicators()).isEqualTo(other.indicators());
        assertThat(one.dimensions()).isEqualTo(other.dimensions());
    }

    @Property(tries = 300)
    void orderDoesNotMatter(@ForAll("samples") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertSame(measure(shuffled), measure(rows));
    }

    @Property(tries = 300)
    void splittingAWeightDoesNotMatter(@ForAll("samples") List<Row> rows) {
        List<Row> split = new ArrayList<>();
        rows.forEach(row -> {
            split.add(new Row(row.stratum(), row.unit(), row.deprived(), row.weight() / 3));
            split.add(new Row(row.stratum(), row.unit(), row.deprived(), row.weight() - row.weight() / 3));
        });
        assertSame(measure(split), measure(rows));
    }

    /** The sum of squares gets as many times the terms, each divided by the square of that; and n / (n - 1) changes. */
    @Property(tries = 300)
    void replicatedUnitsLessenTheVariance(
            @ForAll("samples") List<Row> rows, @ForAll @IntRange(min = 2, max = 4) int times) {
        List<Row> replicated = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int copy = i * UNITS;
            rows.forEach(
                    row -> replicated.add(new Row(row.stratum(), row.unit() + copy, row.deprived(), row.weight())));
        }
        Estimate expected = measure(rows).headcountRatio().orElseThrow();
        assertThat(measure(replicated).headcountRatio())
                .contains(Estimate.of(
                        expected.value(),
                        expected.variance().times(Ratio.of(UNITS - 1, (long) times * UNITS - 1)),
                        2 * (times * UNITS - 1)));
    }

    @Property(tries = 300)
    void heavierWeightsChangeOnlyTotals(
            @ForAll("samples") List<Row> rows, @ForAll @IntRange(min = 2, max = 9) int times) {
        List<Row> heavier = rows.stream()
                .map(row -> new Row(row.stratum(), row.unit(), row.deprived(), row.weight() * times))
                .toList();
        SampleMeasures<SampledHouseholds> expected = measure(rows);
        assertThat(measure(heavier).headcountRatio()).isEqualTo(expected.headcountRatio());
        assertThat(measure(heavier).intensity()).isEqualTo(expected.intensity());
        assertThat(measure(heavier).poor().variance())
                .isEqualTo(expected.poor().variance().times((long) times * times));
    }

    @Property(tries = 300)
    void unitsThatAreAlikeHaveNoError(@ForAll("samples") List<Row> rows) {
        List<Row> alike = new ArrayList<>();
        rows.forEach(row -> {
            for (int unit = 0; unit < UNITS; unit++) {
                alike.add(new Row(row.stratum(), unit, row.deprived(), row.weight()));
            }
        });
        SampleMeasures<SampledHouseholds> measures = measure(alike);
        assertThat(measures.headcountRatio().orElseThrow().variance()).isEqualTo(Ratio.ZERO);
        assertThat(measures.intensity().orElseThrow().standardError()).isZero();
        assertThat(measures.poor().variance()).isEqualTo(Ratio.ZERO);
    }

    /** By the formula of textbooks, in double precision. */
    @Property(tries = 300)
    void varianceIsThatOfTextbooks(@ForAll("samples") List<Row> rows) {
        double all = rows.stream().mapToDouble(Row::weight).sum();
        double rate = rows.stream().filter(Row::isPoor).mapToDouble(Row::weight).sum() / all;
        Map<SamplingUnit, Double> residuals = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::samplingUnit,
                        Collectors.summingDouble(row -> row.weight() * ((row.isPoor() ? 1 : 0) - rate) / all)));
        double variance = 0;
        for (String stratum : List.of("s0", "s1")) {
            List<Double> own = residuals.entrySet().stream()
                    .filter(entry -> entry.getKey().stratum().equals(stratum))
                    .map(Map.Entry::getValue)
                    .toList();
            double mean = own.stream().mapToDouble(one -> one).sum() / own.size();
            double squares =
                    own.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
            variance += squares * own.size() / (own.size() - 1);
        }
        assertThat(measure(rows).headcountRatio().orElseThrow().standardError())
                .isCloseTo(Math.sqrt(variance), within(1e-9));
    }

    /** Indicators of every third household are unknown: of what policy ever, values are those of the table of all. */
    @Property(tries = 300)
    void valuesAreThoseWithoutErrors(@ForAll("samples") List<Row> rows, @ForAll("policies") MissingPolicy policy) {
        Map<SamplingUnit, PatternTally<SampledHouseholds>> tallies = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            long known = i % 3 == 0 ? row.weight() % 4 : 0b11;
            tallies.computeIfAbsent(
                            row.samplingUnit(), unit -> PatternTally.of(SmallSample.INDICATORS, SmallSample.HOUSEHOLDS))
                    .add(known, row.deprived() & known, row.weight());
        }
        Map<SamplingUnit, PatternTable<SampledHouseholds>> tables = new TreeMap<>();
        tallies.forEach((unit, tally) -> tables.put(unit, tally.toTable()));
        SampleMeasures<SampledHouseholds> measures =
                Sample.of(design(rows), Groups.of(tables)).measure(SmallSample.WEIGHTS, SmallSample.CUTOFF, policy);
        AlkireFoster<SampledHouseholds> expected = measures.withoutErrors().orElseThrow();
        assertThat(measures.headcountRatio().map(Estimate::value)).isEqualTo(expected.headcountRatio());
        assertThat(measures.intensity().map(Estimate::value)).isEqualTo(expected.intensity());
        assertThat(measures.adjustedHeadcountRatio().map(Estimate::value)).isEqualTo(expected.adjustedHeadcountRatio());
        assertThat(measures.population().value()).isEqualTo(Ratio.of(expected.population()));
        assertThat(measures.indicators()).zipSatisfy(expected.indicators(), (one, other) -> {
            assertThat(one.uncensored().value()).isEqualTo(other.uncensored());
            assertThat(one.censored().value()).isEqualTo(other.censored());
            assertThat(one.contribution().value()).isEqualTo(other.contribution());
            assertThat(one.share().map(Estimate::value)).isEqualTo(other.share());
        });
        assertThat(measures.dimensions())
                .zipSatisfy(
                        expected.dimensions(),
                        (one, other) -> assertThat(one.contribution().value()).isEqualTo(other.contribution()));
    }

    @Provide
    Arbitrary<MissingPolicy> policies() {
        return Arbitraries.of(MissingPolicy.class).filter(policy -> policy != MissingPolicy.COMPLETE);
    }

    @Property(tries = 300)
    void oneSampleDoesNotDifferFromItself(@ForAll("samples") List<Row> rows) {
        Change<SampledHouseholds> change = Change.between(measure(rows), measure(rows), SampleOverlap.SAME_UNITS);
        assertThat(change.headcountRatio().orElseThrow().absolute())
                .isEqualTo(Estimate.of(Ratio.ZERO, Ratio.ZERO, 2 * (UNITS - 1)));
        assertThat(change.intensity().orElseThrow().relative().orElseThrow().variance())
                .isEqualTo(Ratio.ZERO);
    }

    @Property(tries = 300)
    void changesAreTheSameBothWays(@ForAll("samples") List<Row> rows, @ForAll("samples") List<Row> others) {
        for (SampleOverlap overlap : SampleOverlap.values()) {
            Estimate there = Change.between(measure(rows), measure(others), overlap)
                    .adjustedHeadcountRatio()
                    .orElseThrow()
                    .absolute();
            Estimate back = Change.between(measure(others), measure(rows), overlap)
                    .adjustedHeadcountRatio()
                    .orElseThrow()
                    .absolute();
            assertThat(there).isEqualTo(Estimate.of(back.value().negated(), back.variance(), back.degreesOfFreedom()));
        }
    }

    @Property(tries = 300)
    void groupsShareTheWhole(@ForAll("samples") List<Row> rows) {
        SurveyDesign design = design(rows);
        SampleMeasures<SampledHouseholds> whole = measure(design, rows);
        SampleMeasures.GroupShares odd = measure(
                        design,
                        rows.stream().filter(row -> row.weight() % 2 == 1).toList())
                .shareOf(whole);
        SampleMeasures.GroupShares even = measure(
                        design,
                        rows.stream().filter(row -> row.weight() % 2 == 0).toList())
                .shareOf(whole);
        assertThat(odd.ofPopulation().orElseThrow())
                .isEqualTo(rest(even.ofPopulation().orElseThrow()));
        assertThat(odd.ofPoor().orElseThrow()).isEqualTo(rest(even.ofPoor().orElseThrow()));
        assertThat(odd.ofM0().orElseThrow()).isEqualTo(rest(even.ofM0().orElseThrow()));
    }

    private static Estimate rest(Estimate share) {
        return Estimate.of(Ratio.ONE.minus(share.value()), share.variance(), share.degreesOfFreedom());
    }

    @Property(tries = 300)
    void contributionsAddUp(@ForAll("samples") List<Row> rows) {
        SampleMeasures<SampledHouseholds> measures = measure(rows);
        assertThat(measures.indicators().stream()
                        .map(one -> one.contribution().value())
                        .reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(measures.adjustedHeadcountRatio().orElseThrow().value());
        assertThat(measures.indicators().stream()
                        .map(one -> one.share().orElseThrow().value())
                        .reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(Ratio.ONE);
    }

    @Property(tries = 300)
    void aCensusHasNoError(@ForAll("samples") List<Row> rows) {
        SurveyDesign all = design(rows).withUnitsInAll(Map.of("s0", (long) UNITS, "s1", (long) UNITS));
        assertThat(measure(all, rows).headcountRatio().orElseThrow().variance()).isEqualTo(Ratio.ZERO);
    }

    @Property(tries = 300)
    void intervalsGrowWithTheirLevel(@ForAll("samples") List<Row> rows) {
        Estimate rate = measure(rows).headcountRatio().orElseThrow();
        Interval narrow = rate.confidenceInterval(0.9).orElseThrow();
        Interval wide = rate.confidenceInterval(0.95).orElseThrow();
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
        assertThat(narrow.contains(Estimate.nearest(rate.value()))).isTrue();
        rate.logitInterval(0.95).ifPresent(logit -> {
            assertThat(logit.lower()).isBetween(0.0, Estimate.nearest(rate.value()));
            assertThat(logit.upper()).isBetween(Estimate.nearest(rate.value()), 1.0);
        });
    }

    @Property(tries = 300)
    void quantilesAreWhereTheChanceIs(
            @ForAll @IntRange(min = 1, max = 3_000) int degrees,
            @ForAll @IntRange(min = 1, max = 999) int thousandths) {
        double level = thousandths / 1000.0;
        assertThat(StudentT.within(StudentT.quantile(level, degrees), degrees)).isCloseTo(level, within(1e-13));
    }
}
