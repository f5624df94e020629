package vn.giamngheo.testkit.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.observation.FigureCell.Column;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.RateBase;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.Language;

/** Makes tables of figures in which everything adds up. */
public final class FigureTables {

    private static final long MOST = 100_000;
    private static final int MOST_ROWS = 6;

    private FigureTables() {}

    /** A row before it is printed. */
    private record Numbers(long count, long total) {
        static Gen<Numbers> any() {
            return Amounts.total(MOST).then(total -> Amounts.partOf(total).map(count -> new Numbers(count, total)));
        }

        Numbers plus(Numbers other) {
            return new Numbers(count + other.count, total + other.total);
        }
    }

    /**
     * {@return the generator of tables of 1 to 6 rows whose numbers add up and whose rates are those of the numbers, of any
     * base} The row of the whole may be missing, as may one column; rows may be some only, and the whole only “about”.
     */
    public static Gen<FigureTable> tables() {
        return Numbers.any().list(1, MOST_ROWS).then(rows -> choices -> table(rows, choices));
    }

    /** {@return the generator of single rows, any one of such a table} */
    public static Gen<FigureRow> rows() {
        return tables().then(table -> Gens.among(table.rows()));
    }

    /** How a table prints what it counts. */
    private record Layout(RateBase base, int decimals, Set<Column> columns, boolean written, Numbers whole) {

        FigureRow row(String label, Numbers row) {
            // Where all is of the total of the whole, that alone is printed.
            boolean total = base != RateBase.WHOLE_TOTAL || row.equals(whole);
            return new FigureRow(
                    label,
                    shown(Column.COUNT).map(column -> number(row.count())),
                    shown(Column.TOTAL).filter(column -> total).map(column -> number(row.total())),
                    shown(Column.RATE)
                            .flatMap(column -> rate(row))
                            .map(Stated::exactly)
                            .map(Written::of));
        }

        private Optional<Column> shown(Column column) {
            return Optional.of(column).filter(columns::contains);
        }

        private Written<Stated<Long>> number(long number) {
            return written
                    ? Written.of(Language.VIETNAMESE.notation().format(number), Stated.exactly(number))
                    : Written.of(Stated.exactly(number));
        }

        /** Of nothing there is no rate. */
        private Optional<PublishedRate> rate(Numbers row) {
            long of = switch (base) {
                case OWN_TOTAL -> row.total();
                case WHOLE_COUNT -> whole.count();
                case WHOLE_TOTAL -> whole.total();
            };
            return of == 0 ? Optional.empty() : Optional.of(PublishedRate.ofShare(row.count(), of, decimals));
        }
    }

    private static FigureTable table(List<Numbers> rows, Choices choices) {
        boolean complete = !choices.onceIn(4);
        Numbers rest = complete ? new Numbers(0, 0) : choices.part(Numbers.any());
        Numbers whole = rows.stream().reduce(rest, Numbers::plus);
        Layout layout = new Layout(
                Gens.among(RateBase.values()).from(choices),
                Gens.among(2, 1, 0).from(choices),
                columns(choices),
                choices.onceIn(4),
                whole);
        FigureTable.Builder table = FigureTable.builder()
                .title("Kết quả rà soát hộ nghèo")
                .unit(CountUnit.HOUSEHOLD)
                .rateBase(layout.base())
                .complete(complete);
        for (int i = 0; i < rows.size(); i++) {
            table.addRows(layout.row("xã " + name(i), rows.get(i)));
        }
        if (!choices.onceIn(4)) {
            FigureRow row = layout.row("Tổng cộng", whole);
            table.whole(choices.onceIn(8) ? about(row, whole) : row);
        }
        return table.build();
    }

    private static Set<Column> columns(Choices choices) {
        Set<Column> columns = EnumSet.allOf(Column.class);
        if (choices.onceIn(4)) {
            columns.remove(Gens.among(Column.values()).from(choices));
        }
        return columns;
    }

    private static FigureRow about(FigureRow row, Numbers whole) {
        return new FigureRow(
                row.label(),
                row.count().map(exact -> Written.of(Stated.about(Stated.exactly(whole.count())))),
                row.total(),
                row.rate());
    }

    private static String name(int index) {
        int round = index / Places.NAMES.size();
        return Places.NAMES.get(index % Places.NAMES.size()) + (round == 0 ? "" : " " + (round + 1));
    }
}
