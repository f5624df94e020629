package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import vn.giamngheo.disclosure.CellNetwork.Change;
import vn.giamngheo.disclosure.CellNetwork.Way;
import vn.giamngheo.disclosure.SuppressedCell.Hidden;
import vn.giamngheo.disclosure.SuppressedCell.Published;
import vn.giamngheo.disclosure.SuppressedCell.Reason;
import vn.giamngheo.disclosure.SuppressionRule.Totals;
import vn.giamngheo.disclosure.SuppressionRule.Zeros;
import vn.giamngheo.text.RefusedException;

/**
 * Hides small counts of a table, and as little else as protects them (cell suppression). What protects is not guessed but
 * audited: for each hidden count the least and the greatest value are computed that fit all published counts and totals.
 *
 * <p>Others are chosen by the heuristic of cheapest paths (Kelly, Golden and Assad, Cell Suppression: Disclosure Protection
 * for Sensitive Tabular Data, Networks 22, 1992): not always the least total that could be hidden, but no cell is hidden
 * that could be published by itself again. The same table always comes out the same.
 *
 * <p>One table at a time: whoever publishes two tables that share cells or totals has to see to it that both hide the same,
 * or put them into one. That a cell is hidden is taken to tell nothing but that it is no published zero.
 */
public final class Suppression {

    private final FrequencyTable table;
    private final SuppressionRule rule;
    private final CellNetwork network;
    private final Set<Integer> small = new HashSet<>();

    private Suppression(FrequencyTable table, SuppressionRule rule) {
        this.table = table;
        this.rule = rule;
        this.network = new CellNetwork(table, rule.least());
    }

    /**
     * {@return the table as it may be published}
     *
     * @param table all counts
     * @param rule what is to be hidden
     * @throws RefusedException if the totals that the rule keeps give a small count away whatever else is hidden
     */
    public static SuppressedTable of(FrequencyTable table, SuppressionRule rule) {
        return new Suppression(table, rule).run();
    }

    /**
     * {@return what can be told of each hidden count of a table, however these were chosen}
     *
     * @param table all counts
     * @param hidden the cells and totals that are hidden; all others are published
     * @param zeros whether it is known that zeros are published
     * @throws IllegalArgumentException if a cell is none of the table
     * @throws RefusedException if zeros are published and a 0 is hidden
     */
    public static Map<TableCell, AttackerRange> audit(FrequencyTable table, Set<TableCell> hidden, Zeros zeros) {
        CellNetwork network = new CellNetwork(table, zeros == Zeros.PUBLISHED ? 1 : 0);
        hidden.forEach(cell -> {
            if (table.count(cell) == 0 && zeros == Zeros.PUBLISHED) {
                throw new RefusedException(
                        "ô " + cell + " bằng 0 nhưng bị ẩn, trong khi số 0 được công bố",
                        "cell " + cell + " is 0 and hidden, though zeros are published");
            }
        });
        for (int arc = 0; arc < network.cells().size(); arc++) {
            if (hidden.contains(network.cells().get(arc))) {
                network.hide(arc);
            }
        }
        Map<TableCell, AttackerRange> ranges = new LinkedHashMap<>();
        network.hidden().forEach(arc -> ranges.put(network.cells().get(arc), range(network, arc)));
        return Collections.unmodifiableMap(ranges);
    }

    private static AttackerRange range(CellNetwork network, int arc) {
        long up = network.new Change(arc, true).grow(CellNetwork.UNBOUNDED);
        long down = network.new Change(arc, false).grow(CellNetwork.UNBOUNDED);
        long count = network.count(arc);
        return new AttackerRange(
                count - down, up == CellNetwork.UNBOUNDED ? OptionalLong.empty() : OptionalLong.of(count + up));
    }

    private SuppressedTable run() {
        for (int arc = 0; arc < network.cells().size(); arc++) {
            if (rule.isSmall(network.count(arc))) {
                network.hide(arc);
                small.add(arc);
            }
        }
        small.stream()
                .sorted(Comparator.<Integer>comparingLong(network::count).thenComparing(Comparator.naturalOrder()))
                .forEach(this::protect);
        publishAgain();
        Map<TableCell, SuppressedCell> cells = new LinkedHashMap<>();
        for (int arc = 0; arc < network.cells().size(); arc++) {
            cells.put(
                    network.cells().get(arc),
                    !network.isHidden(arc)
                            ? new Published(network.count(arc))
                            : new Hidden(small.contains(arc) ? Reason.PRIMARY : Reason.COMPLEMENTARY));
        }
        return new SuppressedTable(table, rule, Collections.unmodifiableMap(cells));
    }

    /** Hides others until the count can be anything within a range as wide as the protection. */
    private void protect(int arc) {
        Change up = network.new Change(arc, true);
        Change down = network.new Change(arc, false);
        while (!isProtected(up, down)) {
            Way higher = up.cheapest(this::mayBeHidden);
            Way lower = down.cheapest(this::mayBeHidden);
            if (higher == null && lower == null) {
                throw impossible(arc, up.reached() + down.reached());
            }
            boolean rise = lower == null || (higher != null && higher.cost() <= lower.cost());
            Way way = Objects.requireNonNull(rise ? higher : lower);
            way.arcs().forEach(network::hide);
            (rise ? up : down).follow(way);
        }
    }

    private boolean isProtected(Change up, Change down) {
        long risen = up.grow(rule.protection());
        return risen >= rule.protection() || down.grow(rule.protection() - risen) >= rule.protection() - risen;
    }

    /** A zero that is published stays so. */
    private boolean mayBeHidden(int arc) {
        return network.count(arc) > 0 && !isKept(network.cells().get(arc));
    }

    private boolean isKept(TableCell cell) {
        return switch (rule.totals()) {
            case NONE_KEPT -> false;
            case GRAND_TOTAL_KEPT -> cell.equals(TableCell.GRAND_TOTAL);
            case ALL_KEPT -> (cell.column().isEmpty() && !table.columns().isEmpty()) || table.isGroup(cell.row());
        };
    }

    /** From the greatest count on, whatever is hidden needlessly is published again. */
    private void publishAgain() {
        List<Integer> others = new ArrayList<>(network.hidden());
        others.removeAll(small);
        others.sort(
                Comparator.<Integer>comparingLong(network::count).reversed().thenComparing(Comparator.naturalOrder()));
        for (int arc : others) {
            network.publish(arc);
            if (!network.together(arc).stream().allMatch(this::isProtected)) {
                network.hide(arc);
            }
        }
    }

    private boolean isProtected(int arc) {
        long enough = small.contains(arc) ? rule.protection() : 1;
        return network.width(arc, enough) >= enough;
    }

    private RefusedException impossible(int arc, long width) {
        TableCell cell = network.cells().get(arc);
        boolean everything = rule.totals() == Totals.GRAND_TOTAL_KEPT;
        return new RefusedException(
                "không bảo vệ được số nhỏ ở ô " + cell + ": dù ẩn mọi ô được phép ẩn, khoảng suy ra được chỉ rộng "
                        + width
                        + ", phải từ " + rule.protection() + "; hãy cho phép ẩn cả "
                        + (everything ? "tổng số chung" : "các tổng số")
                        + ", gộp các nhóm nhỏ hoặc giảm độ rộng bảo vệ",
                "the small count of cell " + cell
                        + " cannot be protected: whatever else may be hidden, what can be told of it"
                        + " is only " + width + " wide, and must be " + rule.protection() + "; let "
                        + (everything ? "the grand total" : "totals")
                        + " be hidden too, merge small groups, or ask for less protection");
    }
}
