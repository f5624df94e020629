package vn.giamngheo.json.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Decomposition;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.IndicatorWeight;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternCell;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.IncomeCell;
import vn.giamngheo.monetary.IncomeDistribution;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.monetary.PovertyLine;
import vn.giamngheo.monetary.ShortfallTable;
import vn.giamngheo.monetary.ShortfallTally;
import vn.giamngheo.population.LeftOut;
import vn.giamngheo.population.StatusCell;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;

/** Tables of patterns and their measures: of nobody, of some of whom little is known, and of all whom a long holds. */
public final class MeasureArbitraries {

    private MeasureArbitraries() {}

    static Arbitrary<Unit> units() {
        Arbitrary<Integer> decimals = Arbitraries.integers().between(0, Unit.MAX_DECIMALS);
        return Arbitraries.oneOf(
                Arbitraries.of(Unit.HOUSEHOLDS, Unit.PERSONS),
                decimals.map(Unit::sampledHouseholds),
                decimals.map(Unit::sampledPersons));
    }

    static Arbitrary<String> names() {
        return Arbitraries.of("xã An Hòa", "a\u0301 “52” \\", "tỉnh");
    }

    public static Arbitrary<PatternTable<?>> tables() {
        Arbitrary<Integer> sizes = Arbitraries.oneOf(Arbitraries.integers().between(1, 5), Arbitraries.just(64));
        return Combinators.combine(units(), sizes)
                .flatAs((unit, size) -> cells(size, Long.MAX_VALUE / 8).map(cells -> of(unit, size, cells)))
                .flatMap(MeasureArbitraries::perhapsNamed);
    }

    /** At most eight: together they are in a long. */
    private static Arbitrary<List<PatternCell>> cells(int size, long mostWeight) {
        long full = -1L >>> (Long.SIZE - size);
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(-1L), Arbitraries.longs()),
                        Arbitraries.longs(),
                        Arbitraries.longs().between(1, mostWeight))
                .as((known, deprived, weight) -> new PatternCell(known & full, deprived & known & full, weight))
                .list()
                .ofMaxSize(8);
    }

    private static PatternTable<?> of(Unit unit, int size, List<PatternCell> cells) {
        return PatternTable.of(indicators(size), unit, cells);
    }

    private static List<DeprivationIndicator> indicators(int size) {
        List<DeprivationIndicator> indicators = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            indicators.add(i == 0 ? DeprivationIndicator.NUTRITION : DeprivationIndicator.of("i-" + i));
        }
        return indicators;
    }

    private static Arbitrary<PatternTable<?>> perhapsNamed(PatternTable<?> table) {
        return names().optional().map(name -> name.isPresent() ? table.named(name.get()) : table);
    }

    public static Arbitrary<AlkireFoster<?>> measures() {
        Arbitrary<PatternTable<?>> tables = units().flatMap(
                        unit -> cells(4, 1_000).map(cells -> of(unit, 4, cells)))
                .flatMap(MeasureArbitraries::perhapsNamed);
        return Combinators.combine(
                        tables,
                        Arbitraries.longs().between(1, 12).list().ofSize(4),
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.of(MissingPolicy.class))
                .as(MeasureArbitraries::measured);
    }

    private static AlkireFoster<?> measured(PatternTable<?> table, List<Long> parts, long k, MissingPolicy policy) {
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        List<IndicatorWeight> weights = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            weights.add(new IndicatorWeight(
                    table.indicators().get(i),
                    i % 2 == 0 ? Dimension.HEALTH : Dimension.EDUCATION,
                    Ratio.of(parts.get(i), whole)));
        }
        boolean complete = table.patterns().stream().allMatch(cell -> cell.known() == 15);
        return table.measure(
                IndicatorWeights.of(weights),
                PovertyCutoff.of(k, 12),
                complete || policy != MissingPolicy.COMPLETE ? policy : MissingPolicy.REWEIGHTED);
    }

    public static Arbitrary<StatusCounts<?>> statusCounts() {
        Arbitrary<LeftOut> leftOut = Arbitraries.of(
                LeftOut.nobody(),
                new LeftOut(3, List.of(), 0),
                new LeftOut(7, List.of(new LeftOut.Refusal(new Phrase("ngày sinh", "birth date"), 4)), 9));
        return Combinators.combine(units(), statusCells().list().ofMaxSize(6), leftOut, Arbitraries.of(true, false))
                .as(MeasureArbitraries::counted)
                .flatMap(
                        counts -> names().optional().map(name -> name.isPresent() ? counts.named(name.get()) : counts));
    }

    private static StatusCounts<?> counted(Unit unit, List<StatusCell> cells, LeftOut leftOut, boolean across) {
        StatusCounts<?> counts = StatusCounts.of(unit, cells, leftOut);
        return across ? counts.acrossStandards() : counts;
    }

    private static Arbitrary<StatusCell> statusCells() {
        Arbitrary<Long> weights = Arbitraries.longs().between(1, Long.MAX_VALUE / 8);
        Arbitrary<Set<PovertyStatus>> possible = Arbitraries.of(PovertyStatus.values())
                .filter(status -> status != PovertyStatus.INDETERMINATE && status != PovertyStatus.NO_STANDARD)
                .set()
                .ofMinSize(1);
        return Arbitraries.oneOf(
                weights.map(weight -> new StatusCell(Optional.empty(), Set.of(PovertyStatus.NO_STANDARD), weight)),
                Combinators.combine(Arbitraries.of("VN-2022", "VN-2016", "VN-27:2023"), possible, weights)
                        .as((id, statuses, weight) ->
                                new StatusCell(Optional.of(StandardId.of(id)), statuses, weight)));
    }

    public static Arbitrary<ShortfallTable<?>> shortfalls() {
        return Combinators.combine(
                        units(), Arbitraries.of(true, false), people().list().ofMaxSize(8))
                .as((unit, watts, people) ->
                        counted(watts ? ShortfallTally.withWatts(unit) : ShortfallTally.of(unit), people))
                .flatMap(table -> names().optional().map(name -> name.isPresent() ? table.named(name.get()) : table));
    }

    public static Arbitrary<MonetaryPoverty<?>> poverty() {
        return shortfalls().map(ShortfallTable::measure);
    }

    private static ShortfallTable<?> counted(ShortfallTally<Unit> tally, List<Person> people) {
        for (Person one : people) {
            if (one.parts() == 13) {
                tally.addUnknown(one.weight());
            } else {
                tally.add(one.line(), new Income.OfHousehold(Vnd.of(one.dong()), 12), one.parts(), one.weight());
            }
        }
        return tally.toTable();
    }

    /** Whose income is of a household of so many, in a year. */
    private record Person(PovertyLine line, long dong, int parts, long weight) {}

    private static Arbitrary<Person> people() {
        Arbitrary<PovertyLine> lines = Arbitraries.of(
                PovertyLine.perMonth(Vnd.of(1_500_000)),
                PovertyLine.perMonth(Vnd.of(2_000_000)),
                PovertyLine.perYear(Vnd.of(20_000_001)));
        Arbitrary<Long> dong = Arbitraries.oneOf(
                Arbitraries.of(0L, 18_000_000L, 20_000_001L, 1_000_000_000_000_000L),
                Arbitraries.longs().between(0, 100_000_000));
        return Combinators.combine(
                        lines,
                        dong,
                        Arbitraries.integers().between(1, 13),
                        Arbitraries.longs().between(1, Long.MAX_VALUE / 8))
                .as(Person::new);
    }

    public static Arbitrary<IncomeDistribution<?>> incomes() {
        Arbitrary<IncomeCell> cells = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000_000_000L),
                        Arbitraries.oneOf(
                                Arbitraries.just(1L), Arbitraries.longs().between(1, 11_988)),
                        Arbitraries.longs().between(1, Long.MAX_VALUE / 8))
                .as((dong, parts, weight) -> new IncomeCell(Ratio.of(dong, parts), weight));
        return Combinators.combine(units(), cells.list().ofMaxSize(8))
                .as(MeasureArbitraries::distributed)
                .flatMap(made -> names().optional().map(name -> name.isPresent() ? made.named(name.get()) : made));
    }

    private static IncomeDistribution<?> distributed(Unit unit, List<IncomeCell> cells) {
        return IncomeDistribution.of(unit, cells);
    }

    public static Arbitrary<Decomposition<?, ?>> decompositions() {
        Arbitrary<PatternTable<Unit.Households>> tables =
                cells(2, 1_000).map(cells -> PatternTable.of(indicators(2), Unit.HOUSEHOLDS, cells));
        return Combinators.combine(
                        tables.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.longs().between(1, 11),
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.of(MissingPolicy.class).filter(policy -> policy != MissingPolicy.COMPLETE))
                .as(MeasureArbitraries::decomposed);
    }

    private static Decomposition<?, ?> decomposed(
            List<PatternTable<Unit.Households>> tables, long part, long k, MissingPolicy policy) {
        Map<String, PatternTable<Unit.Households>> groups = new TreeMap<>();
        tables.forEach(table -> groups.put("xã " + groups.size(), table));
        IndicatorWeights weights = IndicatorWeights.of(List.of(
                new IndicatorWeight(indicators(2).get(0), Dimension.HEALTH, Ratio.of(part, 12)),
                new IndicatorWeight(indicators(2).get(1), Dimension.EDUCATION, Ratio.of(12 - part, 12))));
        return Decomposition.of(Groups.of(groups), weights, PovertyCutoff.of(k, 12), policy);
    }
}
