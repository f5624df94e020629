package vn.giamngheo.monetary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.RefusedException;

class InequalityProperties {

    private static final PovertyLine LINE = PovertyLine.perMonth(Vnd.of(500));

    private record Row(long total, int persons, long weight) {
        Ratio income() {
            return Ratio.of(total, persons);
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2000),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs().between(0, 50))
                .as(Row::new)
                .list()
                .ofMaxSize(20);
    }

    private static IncomeDistribution<Unit.Persons> distribution(List<Row> rows) {
        IncomeTally<Unit.Persons> tally = IncomeTally.of(Unit.PERSONS);
        rows.forEach(row -> tally.add(Income.ofHousehold(Vnd.of(row.total), 1), row.persons, row.weight));
        return tally.toDistribution();
    }

    private static Ratio absolute(Ratio number) {
        return number.signum() < 0 ? number.negated() : number;
    }

    /** Half the mean difference of all pairs, divided by the mean. */
    private static Optional<Ratio> naive(List<Row> rows) {
        Ratio differences = Ratio.ZERO;
        Ratio incomes = Ratio.ZERO;
        long population = 0;
        for (Row one : rows) {
            incomes = incomes.plus(one.income().times(one.weight));
            population += one.weight;
            for (Row other : rows) {
                differences = differences.plus(
                        absolute(one.income().minus(other.income())).times(one.weight * other.weight));
            }
        }
        return incomes.signum() == 0
                ? Optional.empty()
                : Optional.of(differences.dividedBy(incomes.times(2 * population)));
    }

    @Property
    void giniByDefinition(@ForAll("rows") List<Row> rows) {
        Optional<Ratio> gini = distribution(rows).gini();
        assertThat(gini).isEqualTo(naive(rows));
        gini.ifPresent(g -> assertThat(g).isGreaterThanOrEqualTo(Ratio.ZERO).isLessThan(Ratio.ONE));
    }

    @Property
    void equalIncomesHaveNoInequality(
            @ForAll @LongRange(min = 1, max = 9_000_000) long income,
            @ForAll @IntRange(min = 1, max = 9) int persons,
            @ForAll @LongRange(min = 1, max = 99) long weight) {
        IncomeDistribution<Unit.Persons> equal =
                distribution(List.of(new Row(income, persons, weight), new Row(2 * income, 2 * persons, 1)));
        assertThat(equal.gini()).contains(Ratio.ZERO);
        assertThat(equal.size()).isEqualTo(1);
        assertThat(equal.mean()).contains(Ratio.of(income, persons));
    }

    @Property
    void orderGroupingAndReplicationDoNotMatter(
            @ForAll("rows") List<Row> rows, @ForAll Random random, @ForAll @IntRange(max = 20) int cut) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        int at = Math.min(cut, rows.size());
        IncomeDistribution<Unit.Persons> whole = distribution(rows);
        IncomeDistribution<Unit.Persons> sum =
                distribution(shuffled.subList(at, rows.size())).plus(distribution(shuffled.subList(0, at)));
        assertThat(sum).isEqualTo(whole).hasSameHashCodeAs(whole);
        IncomeDistribution<Unit.Persons> twice = whole.plus(sum);
        assertThat(twice.gini()).isEqualTo(whole.gini());
        assertThat(twice.mean()).isEqualTo(whole.mean());
        assertThat(twice.sen(LINE, LineRule.AT_MOST)).isEqualTo(whole.sen(LINE, LineRule.AT_MOST));
        assertThat(twice.senShorrocksThon(LINE)).isEqualTo(whole.senShorrocksThon(LINE));
    }

    @Property
    void senAndShorrocksLieBetweenTheGapAndOne(@ForAll("rows") List<Row> rows) {
        ShortfallTally<Unit.Persons> tally = ShortfallTally.of(Unit.PERSONS);
        rows.forEach(row -> tally.add(LINE, Income.ofHousehold(Vnd.of(row.total), 1), row.persons, row.weight));
        MonetaryPoverty<Unit.Persons> poverty = tally.toTable().measure();
        IncomeDistribution<Unit.Persons> incomes = distribution(rows);
        for (LineRule rule : LineRule.values()) {
            assertThat(incomes.sen(LINE, rule).isPresent())
                    .isEqualTo(poverty.fgt0(rule).isPresent());
            incomes.sen(LINE, rule)
                    .ifPresent(sen -> assertThat(sen)
                            .isGreaterThanOrEqualTo(poverty.fgt1().orElseThrow())
                            .isLessThanOrEqualTo(poverty.fgt0(rule).orElseThrow()));
        }
        incomes.senShorrocksThon(LINE)
                .ifPresent(index -> assertThat(index)
                        .isGreaterThanOrEqualTo(poverty.fgt1().orElseThrow())
                        .isLessThanOrEqualTo(Ratio.ONE));
    }

    @Property
    void bytesComeBackAndChangedOnesAreRefused(
            @ForAll("rows") List<Row> rows,
            @ForAll boolean named,
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        IncomeDistribution<Unit.Persons> incomes = named ? distribution(rows).named("Huế") : distribution(rows);
        byte[] bytes = incomes.toBytes();
        assertThat(IncomeDistribution.fromBytes(bytes).in(Unit.PERSONS)).isEqualTo(incomes);
        bytes[at % bytes.length] ^= (byte) change;
        assertThatThrownBy(() -> IncomeDistribution.fromBytes(bytes)).isInstanceOf(RefusedException.class);
    }

    @Property(tries = 20)
    void manyDifferentIncomesAreAllKept(@ForAll long seed) {
        long[] incomes = new Random(seed).longs(3000, 0, 1_000_000_000_000_001L).toArray();
        IncomeTally<Unit.Households> tally = IncomeTally.of(Unit.HOUSEHOLDS);
        for (long income : incomes) {
            tally.add(income, 1);
        }
        IncomeTally<Unit.Households> merged = IncomeTally.of(Unit.HOUSEHOLDS);
        merged.merge(tally);
        assertThat(merged.toDistribution().size()).isEqualTo((int)
                java.util.stream.LongStream.of(incomes).distinct().count());
        assertThat(merged.toDistribution()).isEqualTo(tally.toDistribution());
    }

    @Example
    void nobodyAndNoIncomeHaveNoGini() {
        assertThat(distribution(List.of()).gini()).isEmpty();
        assertThat(distribution(List.of()).mean()).isEmpty();
        assertThat(distribution(List.of()).sen(LINE, LineRule.BELOW)).isEmpty();
        assertThat(distribution(List.of()).senShorrocksThon(LINE)).isEmpty();
        IncomeDistribution<Unit.Persons> nothing = distribution(List.of(new Row(0, 1, 3)));
        assertThat(nothing.gini()).isEmpty();
        assertThat(nothing.mean()).contains(Ratio.ZERO);
        assertThat(nothing.sen(LINE, LineRule.BELOW)).contains(Ratio.ONE);
        assertThat(nothing.senShorrocksThon(LINE)).contains(Ratio.ONE);
    }

    @Example
    void senLooksAtWhoHasJustTheLineByOneRuleOnly() {
        // 1/2 · (1/2 + 1/2 · 0) without them, 1 · (1/4 + 3/4 · 1/6) with them.
        IncomeDistribution<Unit.Persons> incomes = distribution(List.of(new Row(250, 1, 1), new Row(500, 1, 1)));
        assertThat(incomes.sen(LINE, LineRule.BELOW)).contains(Ratio.of(1, 4));
        assertThat(incomes.sen(LINE, LineRule.AT_MOST)).contains(Ratio.of(3, 8));
        // (2 · 2 − 1) · 1/2 / 4
        assertThat(incomes.senShorrocksThon(LINE)).contains(Ratio.of(3, 8));
    }

    @Example
    void aSampleOfOneHasNoGini() {
        Stream<Long> one = Stream.of(5L);
        IncomeDistribution<Unit.Households> single =
                one.collect(IncomeTally.collector(Unit.HOUSEHOLDS, Long::longValue, income -> 1));
        assertThat(IncomeDistribution.giniOfSample(single)).isEmpty();
        IncomeDistribution<Unit.Households> two = List.of(1L, 3L).parallelStream()
                .collect(IncomeTally.collector(Unit.HOUSEHOLDS, Long::longValue, income -> 1));
        assertThat(two.gini()).contains(Ratio.of(1, 4));
        assertThat(IncomeDistribution.giniOfSample(two)).contains(Ratio.of(1, 2));
    }

    @Example
    void whatIsOtherDoesNotAddUp() {
        IncomeDistribution<Unit> persons = IncomeTally.<Unit>of(Unit.PERSONS).toDistribution();
        IncomeDistribution<Unit> households =
                IncomeTally.<Unit>of(Unit.HOUSEHOLDS).toDistribution();
        assertThatThrownBy(() -> persons.plus(households)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> persons.in(Unit.HOUSEHOLDS)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> IncomeTally.<Unit>of(Unit.PERSONS).merge(IncomeTally.of(Unit.HOUSEHOLDS)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> persons.named("")).isInstanceOf(RefusedException.class);
        assertThat(persons.named("Huế").plus(persons.named("Huế")).group()).contains("Huế");
    }

    @Example
    void sumsBeyondALongAreRefused() {
        IncomeTally<Unit.Persons> tally = IncomeTally.of(Unit.PERSONS);
        tally.add(1, Long.MAX_VALUE);
        assertThat(tally.toDistribution().gini()).contains(Ratio.ZERO);
        assertThatThrownBy(() -> tally.add(1, 1)).isInstanceOf(ArithmeticException.class);
        tally.add(2, 1);
        assertThatThrownBy(tally::toDistribution).isInstanceOf(ArithmeticException.class);
    }
}
