package vn.giamngheo.testkit.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.testkit.text.BrokenTable.Fault;

/**
 * Tables of poor households in two to five rows, each with one fault. Some have the row of the whole, some the totals, some
 * the rates; at least the whole or the rates are there. Simplest has two rows of small numbers.
 *
 * <p>Immutable: each method gives a new generator.
 */
public final class BrokenTables implements Gen<BrokenTable> {

    private static final int MOST_ROWS = 5;
    private static final int LEAST_ROWS = 2;

    private static final Gen<Integer> NUMBERS =
            Gens.oneOf(Gens.between(0, 99), Gens.between(0, 3_000).map(tens -> 10 * tens), Gens.between(0, 30_000));

    private final Set<Fault> faults;

    private BrokenTables(Set<Fault> faults) {
        this.faults = faults;
    }

    /** {@return the generator of all faults} */
    public static BrokenTables all() {
        return new BrokenTables(EnumSet.allOf(Fault.class));
    }

    /**
     * {@return with these faults alone; where a table can have none of them, with another one}
     *
     * @param first one fault
     * @param more others
     */
    public BrokenTables having(Fault first, Fault... more) {
        return new BrokenTables(EnumSet.of(first, more));
    }

    /** What a table has beside its counts, from the table that tells most. */
    private enum Shape {
        ALL(true, true, true),
        NO_RATES(true, false, true),
        COUNTS(false, false, true),
        NO_WHOLE(true, true, false);

        private final boolean totals;
        private final boolean rates;
        private final boolean whole;

        Shape(boolean totals, boolean rates, boolean whole) {
            this.totals = totals;
            this.rates = rates;
            this.whole = whole;
        }
    }

    @Override
    public BrokenTable from(Choices choices) {
        Shape shape = Shape.values()[choices.upTo(Shape.values().length - 1)];
        TableFaults possible = TableFaults.of(table(shape, choices));
        List<Fault> wanted =
                possible.possible().stream().filter(faults::contains).toList();
        List<Fault> some = wanted.isEmpty() ? possible.possible() : wanted;
        Fault fault = some.get(choices.upTo(some.size() - 1));
        return possible.broken(fault, choices.upTo(possible.ways(fault) - 1));
    }

    private static PrintedTable table(Shape shape, Choices choices) {
        List<PrintedTable.Line> lines = new ArrayList<>();
        long allTotals = 0;
        long allCounts = 0;
        for (Numbers numbers : ((Gen<Numbers>) BrokenTables::numbers)
                .list(LEAST_ROWS, MOST_ROWS)
                .from(choices)) {
            allTotals += numbers.total;
            allCounts += numbers.count;
            lines.add(line("Xã số " + (lines.size() + 1), numbers.total, numbers.count, shape));
        }
        if (shape.whole) {
            lines.add(line("Tổng cộng", allTotals, allCounts, shape));
        }
        return new PrintedTable(lines, shape.whole);
    }

    /**
     * The numbers of a row.
     *
     * @param total at least 1
     * @param count at most the total
     */
    private record Numbers(int total, int count) {}

    private static Numbers numbers(Choices choices) {
        int count = NUMBERS.from(choices);
        int others = NUMBERS.from(choices);
        return new Numbers(Math.max(1, count + others), count);
    }

    private static PrintedTable.Line line(String label, long total, long count, Shape shape) {
        return new PrintedTable.Line(
                label,
                shape.totals ? grouped(total) : "",
                grouped(count),
                shape.rates ? PrintedTable.printedRate(count, total) : "");
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
