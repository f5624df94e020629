package vn.giamngheo.monetary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.RefusedException;

class ShortfallProperties {

    /** A household: which line, đồng in all months of all persons, persons, months, weight. */
    private record Row(int line, long total, int persons, int months, long weight) {
        PovertyLine povertyLine(long scale) {
            return line == 2
                    ? PovertyLine.perYear(Vnd.of(scale * 17_999_999))
                    : PovertyLine.perMonth(Vnd.of(scale * (line == 0 ? 1_500_000 : 2_000_000)));
        }

        Ratio income() {
            return Ratio.of(total, (long) persons * months);
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> persons = Arbitraries.integers().between(1, 9);
        Arbitrary<Integer> months = Arbitraries.of(1, 1, 1, 3, 12);
        Arbitrary<Long> perHead = Arbitraries.longs().between(0, 2_500_000);
        Arbitrary<Integer> change = Arbitraries.of(0, 0, 1, -1, 2);
        Arbitrary<Long> weight = Arbitraries.longs().between(0, 20_000);
        return Combinators.combine(Arbitraries.of(0, 1, 2, 9), perHead, persons, months, change, weight)
                .as((line, income, heads, time, more, counted) -> new Row(
                        line % 3,
                        Math.max(0, (line == 9 ? 1_500_000 : income) * heads * time + more),
                        heads,
                        time,
                        counted))
                .list()
                .ofMaxSize(25);
    }

    private static ShortfallTable<Unit.SampledPersons> table(List<Row> rows) {
        return table(rows, 1);
    }

    private static ShortfallTable<Unit.SampledPersons> table(List<Row> rows, long scale) {
        ShortfallTally<Unit.SampledPersons> tally = ShortfallTally.withWatts(Unit.sampledPersons(2));
        for (Row row : rows) {
            tally.add(
                    row.povertyLine(scale),
                    Income.ofHousehold(Vnd.of(scale * row.total), row.months),
                    row.persons,
                    row.weight);
        }
        return tally.toTable();
    }

    /** By the definition, one by one. */
    private static Optional<Ratio> naive(List<Row> rows, int power) {
        Ratio sum = Ratio.ZERO;
        long population = 0;
        for (Row row : rows) {
            population += row.weight;
            Ratio gap =
                    Ratio.ONE.minus(row.income().dividedBy(row.povertyLine(1).perMonth()));
            if (gap.signum() > 0) {
                sum = sum.plus((power == 1 ? gap : gap.times(gap)).times(row.weight));
            }
        }
        return population == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Ratio.of(population)));
    }

    @Property(tries = 300)
    void fgtByDefinition(@ForAll("rows") List<Row> rows) {
        MonetaryPoverty<Unit.SampledPersons> poverty = table(rows).measure();
        assertThat(poverty.fgt1()).isEqualTo(naive(rows, 1));
        assertThat(poverty.fgt2()).isEqualTo(naive(rows, 2));
        long below = rows.stream()
                .filter(row -> row.income().compareTo(row.povertyLine(1).perMonth()) < 0)
                .mapToLong(Row::weight)
                .sum();
        assertThat(poverty.poor(LineRule.BELOW)).isEqualTo(BigDecimal.valueOf(below, 2));
    }

    @Property(tries = 300)
    void orderAndGroupingDoNotMatter(
            @ForAll("rows") List<Row> rows, @ForAll Random random, @ForAll @IntRange(max = 25) int cut) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        int at = Math.min(cut, rows.size());
        ShortfallTable<Unit.SampledPersons> whole = table(rows);
        assertThat(table(shuffled)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(table(shuffled.subList(at, rows.size())).plus(table(shuffled.subList(0, at))))
                .isEqualTo(whole);
    }

    @Property(tries = 300)
    void everybodyTwiceIsTheSame(@ForAll("rows") List<Row> rows) {
        MonetaryPoverty<Unit.SampledPersons> once = table(rows).measure();
        MonetaryPoverty<Unit.SampledPersons> twice =
                table(rows).plus(table(rows)).measure();
        assertThat(twice.fgt0(LineRule.AT_MOST)).isEqualTo(once.fgt0(LineRule.AT_MOST));
        assertThat(twice.fgt1()).isEqualTo(once.fgt1());
        assertThat(twice.fgt2()).isEqualTo(once.fgt2());
        assertThat(twice.watts(30)).isEqualTo(once.watts(30));
        assertThat(twice.shortfall()).isEqualTo(once.shortfall().times(2));
    }

    @Property(tries = 300)
    void eachPowerIsNotAboveTheOneBefore(@ForAll("rows") List<Row> rows) {
        MonetaryPoverty<Unit.SampledPersons> poverty = table(rows).measure();
        poverty.fgt2().ifPresent(squared -> {
            Ratio gap = poverty.fgt1().orElseThrow();
            assertThat(squared).isLessThanOrEqualTo(gap).isGreaterThanOrEqualTo(Ratio.ZERO);
            // The mean of squares is not below the square of the mean.
            assertThat(squared).isGreaterThanOrEqualTo(gap.times(gap));
            assertThat(gap).isLessThanOrEqualTo(poverty.fgt0(LineRule.BELOW).orElseThrow());
            assertThat(poverty.fgt0(LineRule.BELOW).orElseThrow())
                    .isLessThanOrEqualTo(poverty.fgt0(LineRule.AT_MOST).orElseThrow());
        });
    }

    @Property(tries = 300)
    void wattsIsNotBelowTheGap(@ForAll("rows") List<Row> rows) {
        // ln(z / y) ≥ 1 − y / z, but for incomes of 0, which Watts leaves out.
        List<Row> some = rows.stream().filter(row -> row.total > 0).toList();
        MonetaryPoverty<Unit.SampledPersons> poverty = table(some).measure();
        assertThat(poverty.withoutIncome()).isZero();
        poverty.fgt1()
                .ifPresent(gap -> assertThat(Ratio.of(poverty.watts(30).orElseThrow())
                                .plus(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(30))))
                        .isGreaterThanOrEqualTo(gap));
    }

    @Property(tries = 300)
    void anotherCurrencyIsTheSame(@ForAll("rows") List<Row> rows, @ForAll @LongRange(min = 2, max = 9999) long scale) {
        MonetaryPoverty<Unit.SampledPersons> poverty = table(rows).measure();
        MonetaryPoverty<Unit.SampledPersons> scaled = table(rows, scale).measure();
        assertThat(scaled.fgt0(LineRule.BELOW)).isEqualTo(poverty.fgt0(LineRule.BELOW));
        assertThat(scaled.fgt1()).isEqualTo(poverty.fgt1());
        assertThat(scaled.fgt2()).isEqualTo(poverty.fgt2());
        assertThat(scaled.watts(30)).isEqualTo(poverty.watts(30));
    }

    @Property(tries = 300)
    void fromThePoorToThePoorerLowersTheSquares(
            @ForAll @LongRange(min = 0, max = 1_400_000) long poorer,
            @ForAll @LongRange(min = 2, max = 99_000) long difference,
            @ForAll @LongRange(min = 1, max = 99_000) long given) {
        long moved = Math.min(given, difference - 1);
        PovertyLine line = PovertyLine.perMonth(Vnd.of(1_500_000));
        ShortfallTally<Unit.Persons> before = ShortfallTally.of(Unit.PERSONS);
        before.add(line, poorer, 1);
        before.add(line, poorer + difference, 1);
        ShortfallTally<Unit.Persons> after = ShortfallTally.of(Unit.PERSONS);
        after.add(line, poorer + moved, 1);
        after.add(line, poorer + difference - moved, 1);
        assertThat(after.toTable().measure().fgt1())
                .isEqualTo(before.toTable().measure().fgt1());
        assertThat(after.toTable().measure().fgt2().orElseThrow())
                .isLessThan(before.toTable().measure().fgt2().orElseThrow());
    }

    @Property(tries = 300)
    void bytesComeBack(@ForAll("rows") List<Row> rows, @ForAll boolean named, @ForAll @IntRange(max = 9) int unknown) {
        ShortfallTally<Unit.SampledPersons> tally = ShortfallTally.of(Unit.sampledPersons(2));
        tally.addUnknown(unknown);
        for (ShortfallTable<Unit.SampledPersons> table : List.of(table(rows), tally.toTable())) {
            ShortfallTable<Unit.SampledPersons> written = named ? table.named("Huế") : table;
            assertThat(ShortfallTable.fromBytes(written.toBytes()).in(Unit.sampledPersons(2)))
                    .isEqualTo(written);
        }
    }

    @Property(tries = 300)
    void changedBytesAreRefused(
            @ForAll("rows") List<Row> rows,
            @ForAll @IntRange(max = 100_000) int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = table(rows).toBytes();
        bytes[at % bytes.length] ^= (byte) change;
        assertThatThrownBy(() -> ShortfallTable.fromBytes(bytes)).isInstanceOf(RefusedException.class);
    }

    @Property(tries = 300)
    void anyBytesAreRefused(@ForAll @Size(max = 60) byte[] bytes) {
        assertThatThrownBy(() -> ShortfallTable.fromBytes(bytes)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> IncomeDistribution.fromBytes(bytes)).isInstanceOf(RefusedException.class);
    }
}
