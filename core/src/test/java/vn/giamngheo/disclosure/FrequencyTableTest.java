package vn.giamngheo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.RefusedException;

class FrequencyTableTest {

    private static Map<String, Long> row(long a, long b) {
        Map<String, Long> row = new LinkedHashMap<>();
        row.put("a", a);
        row.put("b", b);
        return row;
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(message);
    }

    @Test
    void hasTotalsOfRowsColumnsAndAll() {
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        rows.put("x", row(1, 2));
        rows.put("y", row(3, 4));
        FrequencyTable table = FrequencyTable.of(rows);

        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(List.of(), List.of("x"), List.of("y"));
        assertThat(table.counts())
                .containsExactly(
                        Map.entry(TableCell.ofColumn("a"), 4L),
                        Map.entry(TableCell.ofColumn("b"), 6L),
                        Map.entry(TableCell.GRAND_TOTAL, 10L),
                        Map.entry(TableCell.of("x", "a"), 1L),
                        Map.entry(TableCell.of("x", "b"), 2L),
                        Map.entry(TableCell.ofRow("x"), 3L),
                        Map.entry(TableCell.of("y", "a"), 3L),
                        Map.entry(TableCell.of("y", "b"), 4L),
                        Map.entry(TableCell.ofRow("y"), 7L));
    }

    @Test
    void groupsOfRowsHaveTotalsAtEveryLevel() {
        FrequencyTable table = FrequencyTable.builder(List.of("a", "b"))
                .row(List.of("x", "x1"), row(1, 2))
                .row(List.of("y"), row(100, 200))
                .row(List.of("x", "x2"), row(10, 20))
                .build();
        assertThat(table.rows())
                .containsExactly(List.of(), List.of("x"), List.of("x", "x1"), List.of("x", "x2"), List.of("y"));
        assertThat(table.count(TableCell.of(List.of("x"), "b"))).isEqualTo(22);
        assertThat(table.count(TableCell.ofRow("x"))).isEqualTo(33);
        assertThat(table.count(TableCell.ofColumn("a"))).isEqualTo(111);
        assertThat(table.count(TableCell.GRAND_TOTAL)).isEqualTo(333);
    }

    @Test
    void equalTablesAreEqual() {
        FrequencyTable table = FrequencyTable.of(Map.of("x", row(1, 2)));
        assertThat(table).isEqualTo(FrequencyTable.of(Map.of("x", row(1, 2))));
        assertThat(table).hasSameHashCodeAs(FrequencyTable.of(Map.of("x", row(1, 2))));
        assertThat(table).isNotEqualTo(FrequencyTable.of(Map.of("x", row(1, 3))));
        assertThat(table).isNotEqualTo(FrequencyTable.of(Map.of("y", row(1, 2))));
        assertThat(table).isNotEqualTo(FrequencyTable.ofCounts(Map.of("x", 3L)));
        assertThat(table).isNotEqualTo("table");
        assertThat(table).hasToString("FrequencyTable{2 rows with totals, columns [a, b]}");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertRefused(() -> FrequencyTable.of(Map.of()), "a table must have a row");
        assertRefused(() -> FrequencyTable.ofCounts(Map.of("x", -1L)), "a count must not be negative but was -1");
        assertRefused(() -> FrequencyTable.of(Map.of("x", row(5, -1))), "a count must not be negative but was -1");
        assertRefused(() -> FrequencyTable.ofCounts(Map.of(" ", 1L)), "the label of a row must not be blank");
        assertRefused(() -> FrequencyTable.builder(List.of("a", "a")), "columns must differ but were [a, a]");
        assertRefused(() -> FrequencyTable.builder(List.of("")), "the label of a column must not be blank");
        Map<String, Map<String, Long>> unlike = new LinkedHashMap<>();
        unlike.put("x", row(1, 2));
        unlike.put("y", Map.of("a", 1L));
        assertRefused(() -> FrequencyTable.of(unlike), "row [y] must have the columns [a, b]");
        FrequencyTable.Builder two = FrequencyTable.builder(List.of("a", "b"));
        assertRefused(() -> two.row(List.of("x"), 1), "row [x] must have the columns [a, b]");
        FrequencyTable.Builder one = FrequencyTable.builder(List.of());
        assertRefused(() -> one.row(List.of("x"), Map.of()), "row [x] must have the columns []");
        assertRefused(() -> one.row(List.of(), 1), "a row must have from 1 to 16 levels but had 0");
        assertRefused(
                () -> one.row(java.util.Collections.nCopies(17, "x"), 1),
                "a row must have from 1 to 16 levels but had 17");
    }

    @Test
    void refusesRowsTwice() {
        FrequencyTable.Builder builder =
                FrequencyTable.builder(List.of()).row(List.of("x"), 1).row(List.of("y", "z"), 1);
        String message = "row %s repeats, or is both a group and a row of one";
        assertRefused(() -> builder.row(List.of("x"), 1), message.formatted("[x]"));
        assertRefused(() -> builder.row(List.of("x", "z"), 1), message.formatted("[x, z]"));
        assertRefused(() -> builder.row(List.of("y"), 1), message.formatted("[y]"));
    }

    @Test
    void refusesMoreThanThereCanBe() {
        assertThat(FrequencyTable.ofCounts(Map.of("x", FrequencyTable.MAX_TOTAL - 1, "y", 1L))
                        .count(TableCell.GRAND_TOTAL))
                .isEqualTo(1_000_000_000_000_000L);
        String message = "all counts together must be at most 1000000000000000";
        assertRefused(() -> FrequencyTable.ofCounts(Map.of("x", FrequencyTable.MAX_TOTAL, "y", 1L)), message);
        assertRefused(() -> FrequencyTable.ofCounts(Map.of("x", Long.MAX_VALUE)), message);
        assertRefused(() -> FrequencyTable.of(Map.of("x", row(Long.MAX_VALUE, Long.MAX_VALUE))), message);
    }

    @Test
    void cellsTellWhereTheyStand() {
        assertThat(TableCell.of("x", "a")).hasToString("[x] a");
        assertThat(TableCell.GRAND_TOTAL).hasToString("* *");
        assertThatThrownBy(() -> TableCell.of("x", " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new TableCell(List.of(" "), Optional.empty())).isInstanceOf(RefusedException.class);
        FrequencyTable table = FrequencyTable.ofCounts(Map.of("x", 3L));
        assertThatThrownBy(() -> table.count(TableCell.of("x", "a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
