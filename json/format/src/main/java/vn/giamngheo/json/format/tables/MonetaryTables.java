package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DECIMAL;
import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.INT;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.CountedTables.AMOUNT;
import static vn.giamngheo.json.format.tables.QuantityTables.RATIO_FROM_ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.GapCell;
import vn.giamngheo.monetary.IncomeCell;
import vn.giamngheo.monetary.IncomeDistribution;
import vn.giamngheo.monetary.LineCell;
import vn.giamngheo.monetary.LineRule;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.monetary.PovertyLine;
import vn.giamngheo.monetary.ShortfallTable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/** Shortfalls of income, distributions of it, and poverty by it, which is read only if it follows from its shortfalls. */
final class MonetaryTables {

    private static final int MOST_DIGITS = 100;
    private static final int WATTS_DECIMALS = 20;

    /** A whole number of any size that sums can have. */
    private static final Codec<BigInteger> SUM = Codecs.text(
            Shape.Text.of("whole-sum", "0|[1-9][0-9]{0,99}").most(MOST_DIGITS),
            MonetaryTables::sum,
            BigInteger::toString);

    private static final Codec<PovertyLine> LINE =
            Codecs.map(RATIO_FROM_ZERO, PovertyLine::ofPerMonth, PovertyLine::perMonth);

    static final Codec<ShortfallTable<?>> SHORTFALLS = shortfalls(true);

    static final Codec<IncomeDistribution<?>> INCOMES = incomes();

    static final Codec<MonetaryPoverty<?>> POVERTY = poverty();

    private MonetaryTables() {}

    private static BigInteger sum(String text) {
        boolean whole = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
        if (!whole) {
            throw new RefusedException(
                    "tổng phải là số nguyên không âm viết bằng chữ số, không quá " + MOST_DIGITS + " chữ số",
                    "a sum must be a whole number in digits, not negative, of at most " + MOST_DIGITS);
        }
        return new BigInteger(text);
    }

    /**
     * What was counted of a line, as it is written.
     *
     * @param line the line
     * @param on how much has it
     * @param above how much has more
     * @param below who has less
     */
    private record Line(PovertyLine line, BigDecimal on, BigDecimal above, List<Gap> below) {

        static Line of(LineCell cell, ShortfallTable<?> table) {
            return new Line(
                    cell.line(),
                    CountedTables.amount(cell.on(), table.unit()),
                    CountedTables.amount(cell.above(), table.unit()),
                    cell.below().stream().map(gap -> Gap.of(gap, table)).toList());
        }

        LineCell cell(Unit unit) {
            return new LineCell(
                    line,
                    CountedTables.sum(on, unit),
                    CountedTables.sum(above, unit),
                    below.stream().map(gap -> gap.cell(unit)).toList());
        }
    }

    /**
     * What was counted of those below a line, as it is written.
     *
     * @param parts the denominator of their incomes
     * @param weight how much that is
     * @param gaps the sum of gaps
     * @param squares the sum of their squares
     * @param withIncome how much has an income above 0
     * @param logarithms the sum of logarithms
     */
    private record Gap(
            int parts,
            BigDecimal weight,
            BigInteger gaps,
            BigInteger squares,
            Optional<BigDecimal> withIncome,
            Optional<BigInteger> logarithms) {

        static Gap of(GapCell cell, ShortfallTable<?> table) {
            Optional<GapCell> watts = Optional.of(cell).filter(any -> table.hasWatts());
            return new Gap(
                    cell.parts(),
                    CountedTables.amount(cell.below(), table.unit()),
                    cell.gaps(),
                    cell.squares(),
                    watts.map(any -> CountedTables.amount(any.withIncome(), table.unit())),
                    watts.map(GapCell::logarithms));
        }

        GapCell cell(Unit unit) {
            return new GapCell(
                    parts,
                    CountedTables.sum(weight, unit),
                    gaps,
                    squares,
                    CountedTables.sum(withIncome.orElse(BigDecimal.ZERO), unit),
                    logarithms.orElse(BigInteger.ZERO));
        }
    }

    /** Of a document of its own, or within one. */
    private static Codec<ShortfallTable<?>> shortfalls(boolean document) {
        RecordTable<ShortfallTable<?>> t = new RecordTable<>("shortfall-table");
        if (document) {
            t.version("schemaVersion", WireFormat.schemaVersion());
            t.fixed("kind", "shortfall-table");
        }
        var group = t.optional("group", TEXT, ShortfallTable::group);
        var unit = CountedTables.unit(t, ShortfallTable::unit);
        var watts = t.defaulted("watts", FLAG, false, ShortfallTable::hasWatts);
        var unknown = t.optional("unknown", AMOUNT, table -> CountedTables.unlessZero(table.unknown()));
        var lines = t.list(
                "lines",
                line(),
                table ->
                        table.cells().stream().map(cell -> Line.of(cell, table)).toList());
        return t.end(v -> {
            ShortfallTable<?> table =
                    made(unit.of(v), v.get(watts), v.get(unknown).orElse(BigDecimal.ZERO), v.get(lines));
            return v.get(group).isPresent() ? table.named(v.get(group).get()) : table;
        });
    }

    private static ShortfallTable<?> made(Unit unit, boolean watts, BigDecimal unknown, List<Line> lines) {
        List<LineCell> cells = lines.stream().map(line -> line.cell(unit)).toList();
        return CountedTables.within(() -> ShortfallTable.of(unit, watts, CountedTables.sum(unknown, unit), cells));
    }

    private static Codec<Line> line() {
        RecordTable<Line> t = new RecordTable<>("shortfall-line");
        var line = t.required("line", LINE, Line::line);
        var on = t.optional("on", AMOUNT, one -> CountedTables.unlessZero(one.on()));
        var above = t.optional("above", AMOUNT, one -> CountedTables.unlessZero(one.above()));
        var below = t.list("below", gap(), Line::below);
        return t.end(v -> new Line(
                v.get(line), v.get(on).orElse(BigDecimal.ZERO), v.get(above).orElse(BigDecimal.ZERO), v.get(below)));
    }

    private static Codec<Gap> gap() {
        RecordTable<Gap> t = new RecordTable<>("shortfall-sums");
        var parts = t.required("parts", Codecs.shaped(new Shape.Whole(1, 11_988), INT), Gap::parts);
        var weight = t.required("weight", AMOUNT, Gap::weight);
        var gaps = t.required("gaps", SUM, Gap::gaps);
        var squares = t.required("squares", SUM, Gap::squares);
        var withIncome = t.optional("withIncome", AMOUNT, Gap::withIncome);
        var logarithms = t.optional("logarithms", SUM, Gap::logarithms);
        return t.end(v -> new Gap(
                v.get(parts), v.get(weight), v.get(gaps), v.get(squares), v.get(withIncome), v.get(logarithms)));
    }

    /**
     * An income as it is written.
     *
     * @param income per head
     * @param weight how much has it
     */
    private record Income(Ratio income, BigDecimal weight) {}

    private static Codec<IncomeDistribution<?>> incomes() {
        RecordTable<IncomeDistribution<?>> t = new RecordTable<>("income-distribution");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "income-distribution");
        var group = t.optional("group", TEXT, IncomeDistribution::group);
        var unit = CountedTables.unit(t, IncomeDistribution::unit);
        var incomes = t.list("incomes", income(), MonetaryTables::incomes);
        return t.end(v -> {
            IncomeDistribution<?> made = made(unit.of(v), v.get(incomes));
            return v.get(group).isPresent() ? made.named(v.get(group).get()) : made;
        });
    }

    private static Codec<Income> income() {
        RecordTable<Income> t = new RecordTable<>("income-cell");
        var income = t.required("income", RATIO_FROM_ZERO, Income::income);
        var weight = t.required("weight", AMOUNT, Income::weight);
        return t.end(v -> new Income(v.get(income), v.get(weight)));
    }

    private static List<Income> incomes(IncomeDistribution<?> distribution) {
        return distribution.cells().stream()
                .map(cell -> new Income(cell.income(), CountedTables.amount(cell.weight(), distribution.unit())))
                .toList();
    }

    private static IncomeDistribution<?> made(Unit unit, List<Income> incomes) {
        Set<Ratio> seen = new HashSet<>();
        List<IncomeCell> cells = new ArrayList<>();
        for (Income one : incomes) {
            if (!seen.add(one.income())) {
                throw new RefusedException(
                        "mức thu nhập " + one.income() + " xuất hiện hơn một lần",
                        "the income " + one.income() + " stands there more than once");
            }
            cells.add(new IncomeCell(one.income(), CountedTables.sum(one.weight(), unit)));
        }
        return CountedTables.within(() -> IncomeDistribution.of(unit, cells));
    }

    /**
     * A number by each rule.
     *
     * @param atMost if who has just the line is poor
     * @param below if not
     * @param <V> the number
     */
    private record ByRule<V>(V atMost, V below) {}

    private static <V> Codec<ByRule<V>> byRule(String name, Codec<V> codec) {
        RecordTable<ByRule<V>> t = new RecordTable<>(name);
        var atMost = t.required("atMost", codec, ByRule<V>::atMost);
        var below = t.required("below", codec, ByRule<V>::below);
        return t.end(v -> new ByRule<>(v.get(atMost), v.get(below)));
    }

    private static Codec<MonetaryPoverty<?>> poverty() {
        RecordTable<MonetaryPoverty<?>> t = new RecordTable<>("monetary-poverty");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "monetary-poverty");
        var table = t.required("table", shortfalls(false), MonetaryPoverty::table);
        var population = t.required("population", AMOUNT, MonetaryPoverty::population);
        var poor = t.required("poor", byRule("poor-by-rule", AMOUNT), MonetaryTables::poor);
        var fgt0 = t.optional("fgt0", byRule("ratio-by-rule", RATIO_FROM_ZERO), MonetaryTables::fgt0);
        var fgt1 = t.optional("fgt1", RATIO_FROM_ZERO, MonetaryPoverty::fgt1);
        var fgt2 = t.optional("fgt2", RATIO_FROM_ZERO, MonetaryPoverty::fgt2);
        var shortfall = t.required("shortfall", RATIO_FROM_ZERO, MonetaryPoverty::shortfall);
        var watts = t.optional("watts", Codecs.shaped(Shapes.DECIMAL, DECIMAL), MonetaryTables::watts);
        return t.end(v -> {
            MonetaryPoverty<?> made = v.get(table).measure();
            requireSame("population", made.population().compareTo(v.get(population)) == 0);
            requireSame(
                    "poor",
                    poor(made).atMost().compareTo(v.get(poor).atMost()) == 0
                            && poor(made).below().compareTo(v.get(poor).below()) == 0);
            requireSame("fgt0", fgt0(made).equals(v.get(fgt0)));
            requireSame("fgt1", made.fgt1().equals(v.get(fgt1)));
            requireSame("fgt2", made.fgt2().equals(v.get(fgt2)));
            requireSame("shortfall", made.shortfall().equals(v.get(shortfall)));
            requireSame("watts", watts(made).equals(v.get(watts)));
            return made;
        });
    }

    private static ByRule<BigDecimal> poor(MonetaryPoverty<?> poverty) {
        return new ByRule<>(poverty.poor(LineRule.AT_MOST), poverty.poor(LineRule.BELOW));
    }

    private static Optional<ByRule<Ratio>> fgt0(MonetaryPoverty<?> poverty) {
        return poverty.fgt0(LineRule.AT_MOST)
                .flatMap(atMost -> poverty.fgt0(LineRule.BELOW).map(below -> new ByRule<>(atMost, below)));
    }

    private static Optional<BigDecimal> watts(MonetaryPoverty<?> poverty) {
        return poverty.table().hasWatts() ? poverty.watts(WATTS_DECIMALS) : Optional.empty();
    }

    private static void requireSame(String name, boolean same) {
        if (!same) {
            throw new RefusedException(
                    "“" + name + "” không phải là kết quả của bảng (table)",
                    "'" + name + "' does not follow from the table");
        }
    }
}
