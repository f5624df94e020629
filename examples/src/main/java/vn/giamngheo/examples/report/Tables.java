package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.examples.document.Block;

/** Tables without columns that have nothing in them. */
final class Tables {

    private Tables() {}

    static Block.Table of(String caption, List<Block.Column> columns, List<Block.Row> rows) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (isUsed(i, rows)) {
                used.add(i);
            }
        }
        List<Block.Row> narrowed = rows.stream()
                .map(row -> row instanceof Block.Cells cells
                        ? new Block.Cells(used.stream().map(cells.cells()::get).toList())
                        : row)
                .toList();
        return new Block.Table(caption, used.stream().map(columns::get).toList(), narrowed);
    }

    private static boolean isUsed(int column, List<Block.Row> rows) {
        return rows.stream()
                .anyMatch(row -> row instanceof Block.Cells cells
                        && !cells.cells().get(column).lines().isEmpty());
    }
}
