package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.quantity.Ratio;

/** Changes, ranks, overlaps and gaps against the plainest way to each. */
class ComparisonProperties {

    private static final int INDICATORS = 3;
    private static final IndicatorWeights WEIGHTS = Small.equal(INDICATORS);

    /** One household. */
    record Home(int group, List<Ratio> gaps, long weight) {
        long deprived() {
            long deprived = 0;
            for (int i = 0; i < gaps.size(); i++) {
                deprived |= gaps.get(i).signum() > 0 ? 1L << i : 0;
            }
            return deprived;
        }

        boolean isPoor(PovertyCutoff cutoff) {
            return Ratio.of(Long.bitCount(deprived()), INDICATORS).compareTo(cutoff.k()) >= 0;
        }

        boolean in(int indicator) {
            return gaps.get(indicator).signum() > 0;
        }
    }

    @Provide
    Arbitrary<Home> homes() {
        Arbitrary<Ratio> gap = Combinators.combine(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(6, 12))
                .as((achieved, cutoff) -> NormalisedGap.of(Ratio.of(achieved), Ratio.of(cutoff)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        gap.list().ofSize(INDICATORS),
                        Arbitraries.longs().between(1, 5))
                .as(Home::new);
    }

    @Provide
    Arbitrary<PovertyCutoff> cutoffs() {
        return Arbitraries.longs().between(1, INDICATORS).map(k -> PovertyCutoff.of(k, INDICATORS));
    }

    private static PatternTable<Unit.Households> table(List<Home> homes) {
        PatternTally<Unit.Households> tally = PatternTally.of(WEIGHTS.indicators(), Unit.HOUSEHOLDS);
        homes.forEach(home -> tally.add(home.deprived(), home.weight()));
        return tally.toTable();
    }

    private static GapTable<Unit.Households> gaps(List<Home> homes) {
        GapTally<Unit.Households> tally = GapTally.of(WEIGHTS.indicators(), Unit.HOUSEHOLDS);
        homes.forEach(home -> tally.add(home.gaps(), home.weight()));
        return tally.toTable();
    }

    private static Groups<Integer, PatternTable<Unit.Households>> groups(List<Home> homes) {
        Map<Integer, List<Home>> byGroup = new LinkedHashMap<>();
        homes.forEach(home -> byGroup.computeIfAbsent(home.group(), group -> new ArrayList<>())
                .add(home));
        Map<Integer, PatternTable<Unit.Households>> tables = new LinkedHashMap<>();
        byGroup.forEach((group, of) -> tables.put(group, table(of)));
        return Groups.of(tables);
    }

    @Property(tries = 200)
    void changeByGroupMakesTheWholeChange(
            @ForAll @Size(min = 1, max = 12) List<@From("homes") Home> before,
            @ForAll @Size(min = 1, max = 12) List<@From("homes") Home> after,
            @ForAll PovertyMeasure measure,
            @ForAll("cutoffs") PovertyCutoff cutoff) {
        MeasureSetting setting = MeasureSetting.of(WEIGHTS, cutoff);
        ChangeByGroup<Integer> change = ChangeByGroup.of(groups(before), groups(after), measure, setting)
                .orElseThrow();
        Ratio one = measure.of(table(before).measure(WEIGHTS, cutoff)).orElseThrow();
        Ratio other = measure.of(table(after).measure(WEIGHTS, cutoff)).orElseThrow();
        assertThat(change.total()).isEqualTo(other.minus(one));
        ChangeByGroup<Integer> back = ChangeByGroup.of(groups(after), groups(before), measure, setting)
                .orElseThrow();
        assertThat(back.within()).isEqualTo(change.within().negated());
        assertThat(back.population()).isEqualTo(change.population().negated());
    }

    @Property(tries = 200)
    void contributionsChangeAsTheWholeDoes(
            @ForAll @Size(min = 1, max = 12) List<@From("homes") Home> before,
            @ForAll @Size(min = 1, max = 12) List<@From("homes") Home> after,
            @ForAll("cutoffs") PovertyCutoff cutoff) {
        ChangeOverTime<Unit.Households> change = ChangeOverTime.between(
                table(before).measure(WEIGHTS, cutoff), table(after).measure(WEIGHTS, cutoff), Ratio.of(3, 2));
        Ratio whole = change.adjustedHeadcountRatio().orElseThrow().absolute();
        assertThat(change.indicators().stream()
                        .map(one -> one.contribution().absolute())
                        .reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(whole);
        assertThat(change.dimensions().stream()
                        .map(one -> one.contribution().absolute())
                        .reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(whole);
    }

    @Property(tries = 200)
    void compoundChangeLeadsFromTheStartToTheEnd(
            @ForAll @LongRange(min = 1, max = 1000) long from,
            @ForAll @LongRange(min = 0, max = 1000) long to,
            @ForAll @IntRange(min = 1, max = 12) int years) {
        MeasureChange change = new MeasureChange(Ratio.of(from, 1000), Ratio.of(to, 1000), Ratio.of(years));
        BigDecimal factor = change.relativeAYear(60).orElseThrow().add(BigDecimal.ONE);
        BigDecimal half = new BigDecimal("5E-61");
        // Raised again, the least and the greatest that round so enclose the whole change: exactly, of whole numbers.
        BigDecimal end = new BigDecimal(to);
        BigDecimal start = new BigDecimal(from);
        BigDecimal low = factor.subtract(half).max(BigDecimal.ZERO);
        assertThat(low.pow(years).multiply(start)).isLessThanOrEqualTo(end);
        assertThat(factor.add(half).pow(years).multiply(start)).isGreaterThan(end);
    }

    @Property(tries = 200)
    void correlationDoesNotDependOnOrderOrScale(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 4) Integer> first, @ForAll Random random) {
        Map<Integer, Ratio> one = new LinkedHashMap<>();
        Map<Integer, Ratio> squared = new LinkedHashMap<>();
        Map<Integer, Ratio> other = new LinkedHashMap<>();
        for (int i = 0; i < first.size(); i++) {
            one.put(i, Ratio.of(first.get(i)));
            squared.put(i, Ratio.of((long) first.get(i) * first.get(i), 16));
            other.put(i, Ratio.of(random.nextInt(5)));
        }
        Ranking<Integer> ranking = Ranking.of(one);
        RankCorrelation correlation = ranking.correlation(Ranking.of(other));
        assertThat(Ranking.of(squared).correlation(Ranking.of(other))).isEqualTo(correlation);
        RankCorrelation swapped = Ranking.of(other).correlation(ranking);
        assertThat(swapped.tauBSquared()).isEqualTo(correlation.tauBSquared());
        assertThat(correlation.pairs()).isEqualTo((long) first.size() * (first.size() - 1) / 2);
        correlation.tauB(10).ifPresent(tau -> assertThat(tau.abs()).isLessThanOrEqualTo(BigDecimal.ONE));
        assertThat(ranking.correlation(ranking).tauBSquared().orElse(Ratio.ONE)).isEqualTo(Ratio.ONE);
        Ratio ranks = one.keySet().stream().map(ranking::midRank).reduce(Ratio.ZERO, Ratio::plus);
        assertThat(ranks).isEqualTo(Ratio.of((long) first.size() * (first.size() + 1), 2));
    }

    @Property(tries = 200)
    void pairsOfGroupsAreComparedAtEverySetting(
            @ForAll @Size(min = 1, max = 16) List<@From("homes") Home> homes, @ForAll PovertyMeasure measure) {
        List<PovertyCutoff> cutoffs = List.of(PovertyCutoff.of(1, 3), PovertyCutoff.of(2, 3), PovertyCutoff.of(1, 1));
        Groups<Integer, PatternTable<Unit.Households>> groups = groups(homes);
        RankRobustness<Integer> robustness =
                RankRobustness.of(groups, measure, MeasureSetting.overCutoffs(WEIGHTS, cutoffs));
        int size = groups.asMap().size();
        assertThat(robustness.pairs()).hasSize(size * (size - 1) / 2);
        for (RankRobustness.Pair<Integer> pair : robustness.pairs()) {
            int greater = 0;
            int less = 0;
            for (PovertyCutoff cutoff : cutoffs) {
                int order = measure.of(groups.get(pair.first()).orElseThrow().measure(WEIGHTS, cutoff))
                        .orElseThrow()
                        .compareTo(measure.of(
                                        groups.get(pair.second()).orElseThrow().measure(WEIGHTS, cutoff))
                                .orElseThrow());
                greater += order > 0 ? 1 : 0;
                less += order < 0 ? 1 : 0;
            }
            assertThat(pair.firstGreater()).isEqualTo(greater);
            assertThat(pair.secondGreater()).isEqualTo(less);
            assertThat(pair.equal()).isEqualTo(3 - greater - less);
        }
    }

    @Property(tries = 200)
    void overlapsAreThoseOfHouseholds(
            @ForAll @Size(max = 12) List<@From("homes") Home> homes, @ForAll("cutoffs") PovertyCutoff cutoff) {
        List<Overlap> uncensored = Overlap.uncensored(table(homes), WEIGHTS.indicators(), MissingPolicy.COMPLETE);
        List<Overlap> censored = Overlap.censored(table(homes), MeasureSetting.of(WEIGHTS, cutoff));
        int at = 0;
        for (int i = 0; i < INDICATORS; i++) {
            for (int j = i + 1; j < INDICATORS; j++) {
                long[] all = new long[4];
                long[] poor = new long[4];
                for (Home home : homes) {
                    int kind = (home.in(i) ? 1 : 0) + (home.in(j) ? 2 : 0);
                    all[kind] += home.weight();
                    poor[home.isPoor(cutoff) ? kind : 0] += home.weight();
                }
                assertThat(uncensored.get(at)).isEqualTo(overlap(i, j, all));
                assertThat(censored.get(at)).isEqualTo(overlap(i, j, poor));
                at++;
            }
        }
        uncensored.forEach(one -> {
            one.redundancy().ifPresent(r -> assertThat(r).isBetween(Ratio.ZERO, Ratio.ONE));
            one.cramersVSquared().ifPresent(v -> assertThat(v).isBetween(Ratio.ZERO, Ratio.ONE));
        });
    }

    private static Overlap overlap(int i, int j, long[] counts) {
        return new Overlap(
                WEIGHTS.indicators().get(i), WEIGHTS.indicators().get(j), counts[3], counts[1], counts[2], counts[0]);
    }

    @Property(tries = 200)
    void gapsAreThoseOfHouseholds(
            @ForAll @Size(min = 1, max = 12) List<@From("homes") Home> homes, @ForAll("cutoffs") PovertyCutoff cutoff) {
        Ratio gaps = Ratio.ZERO;
        Ratio squares = Ratio.ZERO;
        long population = 0;
        for (Home home : homes) {
            population += home.weight();
            for (Ratio gap : home.gaps()) {
                Ratio counted = home.isPoor(cutoff) ? gap : Ratio.ZERO;
                gaps = gaps.plus(counted.times(home.weight()));
                squares = squares.plus(counted.times(counted).times(home.weight()));
            }
        }
        Ratio all = Ratio.of(population * INDICATORS);
        GapMeasures<Unit.Households> measures = gaps(homes).measure(WEIGHTS, cutoff);
        assertThat(measures.adjustedGap()).contains(gaps.dividedBy(all));
        assertThat(measures.adjustedSquaredGap()).contains(squares.dividedBy(all));
        assertThat(measures.counted()).isEqualTo(table(homes).measure(WEIGHTS, cutoff));
        assertThat(measures.adjustedGap().orElseThrow())
                .isBetween(
                        measures.adjustedSquaredGap().orElseThrow(),
                        measures.counted().adjustedHeadcountRatio().orElseThrow());
    }

    @Property(tries = 200)
    void gapTablesAddUpInAnyOrderAndComeBackFromBytes(
            @ForAll @Size(max = 12) List<@From("homes") Home> homes,
            @ForAll @IntRange(min = 0, max = 12) int cut,
            @ForAll Random random) {
        GapTable<Unit.Households> whole = gaps(homes);
        List<Home> shuffled = new ArrayList<>(homes);
        Collections.shuffle(shuffled, random);
        int at = Math.min(cut, homes.size());
        GapTable<Unit.Households> parts =
                gaps(shuffled.subList(at, homes.size())).plus(gaps(shuffled.subList(0, at)));
        assertThat(parts).isEqualTo(whole);
        assertThat(parts.toBytes()).isEqualTo(whole.toBytes());
        assertThat(GapTable.fromBytes(whole.toBytes())).isEqualTo(whole);
    }
}
