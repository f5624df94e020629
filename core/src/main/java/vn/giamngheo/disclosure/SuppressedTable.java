package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.disclosure.SuppressedCell.Hidden;
import vn.giamngheo.disclosure.SuppressedCell.Published;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** A table as it may be published. What is printed shows one sign for every hidden count, whatever the reason. */
public final class SuppressedTable {

    /** What stands for a hidden count. */
    public static final String SIGN = "·";

    private static final Phrase LEGEND = new Phrase(
            SIGN + " số liệu không công bố, để bảo mật thông tin về hộ và người dân",
            SIGN + " not published, to keep information on households and persons confidential");
    private static final Phrase TOTAL = new Phrase("Tổng số", "Total");

    private final FrequencyTable table;
    private final SuppressionRule rule;
    private final Map<TableCell, SuppressedCell> cells;

    SuppressedTable(FrequencyTable table, SuppressionRule rule, Map<TableCell, SuppressedCell> cells) {
        this.table = table;
        this.rule = rule;
        this.cells = cells;
    }

    /** {@return by what rule counts are hidden} */
    public SuppressionRule rule() {
        return rule;
    }

    /** {@return every cell and total, row by row, totals after columns; unmodifiable} */
    public Map<TableCell, SuppressedCell> cells() {
        return cells;
    }

    /**
     * {@return a cell or total}
     *
     * @param cell a cell of the table
     * @throws IllegalArgumentException if there is no such cell
     */
    public SuppressedCell at(TableCell cell) {
        SuppressedCell found = cells.get(cell);
        if (found == null) {
            throw new IllegalArgumentException("cell must be of the table but was " + cell);
        }
        return found;
    }

    /** {@return the cells and totals that are hidden, in order; unmodifiable} */
    public Set<TableCell> hidden() {
        Set<TableCell> hidden = new LinkedHashSet<>();
        cells.forEach((cell, shown) -> {
            if (shown instanceof Hidden) {
                hidden.add(cell);
            }
        });
        return Collections.unmodifiableSet(hidden);
    }

    /**
     * {@return what whoever knows all that is published, and how zeros are treated, can tell of each hidden count} Each
     * range is at least as wide as the protection where the count is small, and has at least two numbers elsewhere.
     */
    public Map<TableCell, AttackerRange> audit() {
        return Suppression.audit(table, hidden(), rule.zeros());
    }

    /**
     * {@return the rates of a column in all columns, or in one, that may stand beside the table; by row} A rate of a
     * hidden count, or among a hidden count, is hidden: with a published count it gives the hidden one away, rounded or not
     * where counts are small.
     *
     * @param numerator the column of those who are counted in the rate
     * @param denominator the column of those among whom; empty for all columns together
     * @throws IllegalArgumentException if there is no such column
     */
    public Map<List<String>, SuppressedRate> rates(String numerator, Optional<String> denominator) {
        Map<List<String>, SuppressedRate> rates = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            rates.put(row, rate(at(TableCell.of(row, numerator)), at(new TableCell(row, denominator))));
        }
        return Collections.unmodifiableMap(rates);
    }

    private static SuppressedRate rate(SuppressedCell numerator, SuppressedCell denominator) {
        if (!(denominator instanceof Published among) || !(numerator instanceof Published counted)) {
            return new SuppressedRate.Hidden();
        }
        return among.count() == 0
                ? new SuppressedRate.OfNobody()
                : new SuppressedRate.Published(Ratio.of(counted.count(), among.count()));
    }

    /**
     * {@return what the sign for a hidden count means}
     *
     * @param language the language of the reader
     */
    public String legend(Language language) {
        return LEGEND.in(language);
    }

    /**
     * {@return the table as text: a line for the columns, one for each row with the groups it is in before it, the totals
     * last, and what the sign means if anything is hidden; fields are separated by {@code |}}
     *
     * @param language the language of the reader
     */
    public String in(Language language) {
        List<String> lines = new ArrayList<>();
        List<Optional<String>> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(Optional.of(column)));
        columns.add(Optional.empty());
        String total = TOTAL.in(language);
        List<String> header = new ArrayList<>(List.of(""));
        columns.forEach(column -> header.add(column.orElse(total)));
        lines.add(String.join(" | ", header));
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.add(rows.remove(0));
        for (List<String> row : rows) {
            List<String> fields = new ArrayList<>(List.of(row.isEmpty() ? total : String.join(" › ", row)));
            columns.forEach(column -> fields.add(shown(at(new TableCell(row, column)), language)));
            lines.add(String.join(" | ", fields));
        }
        if (!hidden().isEmpty()) {
            lines.add(legend(language));
        }
        return String.join("\n", lines);
    }

    private static String shown(SuppressedCell cell, Language language) {
        return cell instanceof Published published ? language.notation().format(published.count()) : SIGN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SuppressedTable that && rule.equals(that.rule) && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** The table as an English reader sees it. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
