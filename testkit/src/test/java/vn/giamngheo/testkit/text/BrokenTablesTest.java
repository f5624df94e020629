package vn.giamngheo.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.FigureCell;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Sample;
import vn.giamngheo.testkit.gen.Simplest;
import vn.giamngheo.testkit.text.BrokenTable.Fault;

class BrokenTablesTest {

    private static final PrintedTable TABLE = new PrintedTable(
            List.of(
                    new PrintedTable.Line("Xã số 1", "20.000", "10.980", "54,90%"),
                    new PrintedTable.Line("Xã số 2", "12", "12", "100,00%"),
                    new PrintedTable.Line("Tổng cộng", "20.012", "10.992", "54,93%")),
            true);

    private static List<BrokenTable> all(Fault fault) {
        TableFaults faults = TableFaults.of(TABLE);
        return java.util.stream.IntStream.range(0, faults.ways(fault))
                .mapToObj(way -> faults.broken(fault, way))
                .toList();
    }

    private static List<String> firstRows(Fault fault) {
        return all(fault).stream()
                .map(broken -> String.join(" | ", broken.cells().get(1)))
                .distinct()
                .toList();
    }

    @Test
    @DisplayName("R10: the cell 10.98")
    void thousands() {
        assertThat(firstRows(Fault.THOUSANDS_LOST)).containsExactly("Xã số 1 | 20.000 | 10.98 | 54,90%");
        assertThat(all(Fault.THOUSANDS_LOST).get(0).where())
                .containsExactly(new FigureCell(Optional.of(0), FigureCell.Column.COUNT));
    }

    @Test
    void swappedDigits() {
        assertThat(firstRows(Fault.DIGITS_SWAPPED))
                .contains(
                        "Xã số 1 | 20.000 | 19.080 | 54,90%",
                        "Xã số 1 | 20.000 | 10.890 | 54,90%",
                        "Xã số 1 | 20.000 | 10.980 | 45,90%",
                        "Xã số 1 | 20.000 | 10.980 | 59,40%")
                .doesNotContain("Xã số 1 | 02.000 | 10.980 | 54,90%", "Xã số 1 | 20.000 | 01.980 | 54,90%");
        assertThat(all(Fault.DIGITS_SWAPPED)).allMatch(BrokenTable::detectable);
    }

    @Test
    void theOtherFaults() {
        assertThat(firstRows(Fault.ROW_SHIFTED)).containsExactly("Xã số 1 | 20.000 | 12 | 54,90%");
        assertThat(firstRows(Fault.NAMES_EXCHANGED)).containsExactly("Xã số 2 | 20.000 | 10.980 | 54,90%");
        assertThat(all(Fault.NAMES_EXCHANGED)).noneMatch(BrokenTable::detectable);
        assertThat(all(Fault.SUM_OFF_BY_ONE))
                .extracting(broken -> String.join(" | ", broken.cells().get(3)))
                .containsExactly(
                        "Tổng cộng | 20.012 | 10.993 | 54,93%",
                        "Tổng cộng | 20.012 | 10.991 | 54,93%",
                        "Tổng cộng | 20.013 | 10.992 | 54,93%",
                        "Tổng cộng | 20.011 | 10.992 | 54,93%");
        assertThat(all(Fault.SUM_OFF_BY_ONE).get(0).where())
                .containsExactly(new FigureCell(Optional.empty(), FigureCell.Column.COUNT));
    }

    @Test
    @DisplayName("a fault that keeps all that a table says is told to be undetectable")
    void undetectable() {
        PrintedTable counts = new PrintedTable(
                List.of(
                        new PrintedTable.Line("Xã số 1", "", "12", ""),
                        new PrintedTable.Line("Xã số 2", "", "30", ""),
                        new PrintedTable.Line("Tổng cộng", "", "42", "")),
                true);
        assertThat(TableFaults.of(counts).broken(Fault.ROW_SHIFTED, 0).detectable())
                .isFalse();
        PrintedTable large = new PrintedTable(
                List.of(
                        new PrintedTable.Line("Xã số 1", "50.000", "10.012", "20,02%"),
                        new PrintedTable.Line("Xã số 2", "1", "0", "0,00%")),
                false);
        TableFaults faults = TableFaults.of(large);
        assertThat(java.util.stream.IntStream.range(0, faults.ways(Fault.DIGITS_SWAPPED))
                        .mapToObj(way -> faults.broken(Fault.DIGITS_SWAPPED, way))
                        .filter(broken -> broken.cells().get(1).get(2).equals("10.021")))
                .singleElement()
                .matches(broken -> broken.detectable());
    }

    @Test
    void distribution() {
        List<BrokenTable> made =
                PovertyGens.brokenTables().stream(0).limit(1_000).toList();
        for (Fault fault : Fault.values()) {
            assertThat(made.stream().filter(broken -> broken.fault() == fault).count())
                    .as("%s", fault)
                    .isGreaterThan(70);
        }
        assertThat(made.stream().filter(broken -> !broken.detectable()).count()).isBetween(150L, 500L);
        assertThat(made.stream()
                        .filter(broken -> broken.fault() == Fault.DIGITS_SWAPPED && !broken.detectable())
                        .count())
                .isLessThan(100);
        assertThat(made.stream()
                        .filter(broken -> broken.meant().rows().size() <= 3)
                        .count())
                .isGreaterThan(300);
        assertThat(Arrays.stream(Fault.values())).contains(made.get(0).fault());
    }

    @Test
    void shrinking() {
        assertThat(Sample.ofChoices(PovertyGens.brokenTables()).value()).hasToString("""
                SUM_OFF_BY_ONE
                Địa bàn | Tổng số hộ | Số hộ nghèo | Tỷ lệ
                Xã số 1 | 1 | 0 | 0,00%
                Xã số 2 | 1 | 0 | 0,00%
                Tổng cộng | 2 | 1 | 0,00%""");
        assertThat(Simplest.of(PovertyGens.brokenTables(), broken -> broken.fault() == Fault.THOUSANDS_LOST)
                        .cells())
                .hasSizeLessThanOrEqualTo(5)
                .anySatisfy(row -> assertThat(row).contains("1.01"));
        assertThat(Simplest.of(
                                PovertyGens.brokenTables(),
                                broken -> broken.fault() == Fault.DIGITS_SWAPPED && !broken.detectable())
                        .meant()
                        .rows())
                .hasSize(2);
    }
}
