package vn.giamngheo.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.RefusedException;

/**
 * Counts by row, or by row and column, with all their totals. Rows may be groups of rows: communes within districts within
 * a province; then each group has a row of totals of its own. All cells and totals count as published together.
 */
public final class FrequencyTable {

    /** The most all counts together may be. */
    public static final long MAX_TOTAL = 1_000_000_000_000_000L;

    /** The most groups within groups. */
    public static final int MAX_DEPTH = 16;

    private final List<String> columns;
    private final List<Row> rows;
    private final Set<List<String>> groups;
    private final Map<TableCell, Long> counts;

    /**
     * A row, the first of all being that of totals.
     *
     * @param path from the largest group to the smallest
     * @param parent the number of the row it is part of; -1 of the first
     * @param group whether it is made of rows itself
     */
    record Row(List<String> path, int parent, boolean group) {}

    private FrequencyTable(List<String> columns, List<Row> rows, Map<TableCell, Long> counts) {
        this.columns = columns;
        this.rows = rows;
        this.groups = rows.stream().filter(Row::group).map(Row::path).collect(Collectors.toUnmodifiableSet());
        this.counts = counts;
    }

    /**
     * {@return a table of rows and columns}
     *
     * @param rows the counts of each row by column, every row with the same columns; none negative
     * @throws RefusedException if there are no rows, a row has other columns than the first, a label is blank, a count is
     *     negative, or all together are more than {@link #MAX_TOTAL}
     */
    public static FrequencyTable of(Map<String, Map<String, Long>> rows) {
        List<String> columns = rows.values().stream()
                .findFirst()
                .map(Map::keySet)
                .map(List::copyOf)
                .orElse(List.of());
        Builder builder = builder(columns);
        rows.forEach((label, counts) -> builder.row(List.of(label), counts));
        return builder.build();
    }

    /**
     * {@return a table of rows alone: each is its own total}
     *
     * @param counts the count of each row; none negative
     * @throws RefusedException as {@link #of(Map)}
     */
    public static FrequencyTable ofCounts(Map<String, Long> counts) {
        Builder builder = builder(List.of());
        counts.forEach((label, count) -> builder.row(List.of(label), count));
        return builder.build();
    }

    /**
     * {@return a table to be filled row by row}
     *
     * @param columns the columns in order, each once; none for a table of rows alone
     * @throws RefusedException if a column repeats or its label is blank
     */
    public static Builder builder(List<String> columns) {
        return new Builder(columns);
    }

    /** {@return the columns in order, without that of totals; none of a table of rows alone} */
    public List<String> columns() {
        return columns;
    }

    /** {@return all rows, each group before what it is made of; the first is empty, the row of totals} */
    public List<List<String>> rows() {
        return rows.stream().map(Row::path).toList();
    }

    List<Row> tree() {
        return rows;
    }

    boolean isGroup(List<String> path) {
        return groups.contains(path);
    }

    /** {@return every cell and total with its count, row by row, totals after columns; unmodifiable} */
    public Map<TableCell, Long> counts() {
        return counts;
    }

    /**
     * {@return the count of a cell or total}
     *
     * @param cell a cell of this table
     * @throws IllegalArgumentException if there is no such cell
     */
    public long count(TableCell cell) {
        Long count = counts.get(cell);
        if (count == null) {
            throw new IllegalArgumentException("cell must be of the table but was " + cell);
        }
        return count;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrequencyTable that
                && columns.equals(that.columns)
                && rows.equals(that.rows)
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns, rows, counts);
    }

    /** Its size, and no count. */
    @Override
    public String toString() {
        return "FrequencyTable{" + rows.size() + " rows with totals, columns " + columns + "}";
    }

    /** Fills a table. Belongs to one thread. */
    public static final class Builder {

        private final List<String> columns;
        private final Node root = new Node();

        /** A group, or a row with its counts: one for each column and their sum, or that sum alone. */
        private static final class Node {
            private final Map<String, Node> children = new LinkedHashMap<>();
            private List<Long> counts = List.of();
        }

        private Builder(List<String> columns) {
            this.columns = List.copyOf(columns);
            this.columns.forEach(label -> TableCell.requireText(label, "tên cột", "the label of a column"));
            if (new HashSet<>(columns).size() < columns.size()) {
                throw new RefusedException(
                        "các cột phải khác nhau, không phải " + columns, "columns must differ but were " + columns);
            }
        }

        /**
         * {@return this, with a row of a table without columns}
         *
         * @param path the row, from the largest group to the smallest, from 1 to {@link #MAX_DEPTH} labels
         * @param count its count, not negative
         * @throws RefusedException if there are columns, the row is there already, or a label or count is wrong
         */
        public Builder row(List<String> path, long count) {
            if (!columns.isEmpty()) {
                throw otherColumns(path);
            }
            return add(path, List.of(count));
        }

        /**
         * {@return this, with a row}
         *
         * @param path the row, from the largest group to the smallest, from 1 to {@link #MAX_DEPTH} labels
         * @param counts the count of each column, none negative
         * @throws RefusedException if these are other columns, the row is there already, or a label or count is wrong
         */
        public Builder row(List<String> path, Map<String, Long> counts) {
            if (columns.isEmpty() || !counts.keySet().equals(new HashSet<>(columns))) {
                throw otherColumns(path);
            }
            List<Long> inOrder = new ArrayList<>();
            columns.forEach(column -> inOrder.add(counts.get(column)));
            inOrder.add(sum(inOrder));
            return add(path, inOrder);
        }

        private RefusedException otherColumns(List<String> path) {
            return new RefusedException(
                    "hàng " + path + " phải có đúng các cột " + columns,
                    "row " + path + " must have the columns " + columns);
        }

        private Builder add(List<String> path, List<Long> counts) {
            if (path.isEmpty() || path.size() > MAX_DEPTH) {
                throw new RefusedException(
                        "hàng phải có từ 1 đến " + MAX_DEPTH + " cấp, không phải " + path.size(),
                        "a row must have from 1 to " + MAX_DEPTH + " levels but had " + path.size());
            }
            Node node = root;
            for (String label : path) {
                TableCell.requireText(label, "tên hàng", "the label of a row");
                if (!node.counts.isEmpty()) {
                    throw repeated(path);
                }
                node = node.children.computeIfAbsent(label, one -> new Node());
            }
            if (!node.counts.isEmpty() || !node.children.isEmpty()) {
                throw repeated(path);
            }
            node.counts = List.copyOf(counts);
            return checked(counts);
        }

        private Builder checked(List<Long> counts) {
            counts.stream().filter(count -> count < 0).findFirst().ifPresent(count -> {
                throw new RefusedException(
                        "số đếm không được âm, nhưng là " + count, "a count must not be negative but was " + count);
            });
            return this;
        }

        private static RefusedException repeated(List<String> path) {
            return new RefusedException(
                    "hàng " + path + " bị lặp lại, hoặc vừa là nhóm vừa là một hàng của nhóm",
                    "row " + path + " repeats, or is both a group and a row of one");
        }

        /**
         * {@return the table, with all totals}
         *
         * @throws RefusedException if there are no rows, or all together are more than {@link #MAX_TOTAL}
         */
        public FrequencyTable build() {
            if (root.children.isEmpty()) {
                throw new RefusedException("bảng phải có ít nhất một hàng", "a table must have a row");
            }
            List<Row> rows = new ArrayList<>();
            Map<TableCell, Long> counts = new LinkedHashMap<>();
            fill(List.of(), root, -1, rows, counts);
            return new FrequencyTable(columns, List.copyOf(rows), Collections.unmodifiableMap(counts));
        }

        /** Returns the counts of the row; those of a group stand before those of its rows, and are known after them. */
        private List<Long> fill(List<String> path, Node node, int parent, List<Row> rows, Map<TableCell, Long> counts) {
            int number = rows.size();
            rows.add(new Row(path, parent, !node.children.isEmpty()));
            List<TableCell> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(TableCell.of(path, column)));
            cells.add(new TableCell(path, Optional.empty()));
            cells.forEach(cell -> counts.put(cell, 0L));
            List<List<Long>> parts = new ArrayList<>();
            node.children.forEach((label, child) -> {
                List<String> longer = new ArrayList<>(path);
                longer.add(label);
                parts.add(fill(List.copyOf(longer), child, number, rows, counts));
            });
            List<Long> own = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                int column = i;
                long count = parts.isEmpty()
                        ? node.counts.get(i)
                        : sum(parts.stream().map(part -> part.get(column)).toList());
                own.add(count);
                counts.put(cells.get(i), count);
            }
            return own;
        }

        /** Each part is within bounds, or refused, before it is added to another. */
        private static long sum(Collection<Long> counts) {
            long sum = 0;
            for (long count : counts) {
                sum += Math.min(count, MAX_TOTAL + 1);
                if (sum > MAX_TOTAL) {
                    throw new RefusedException(
                            "tổng các số đếm không được quá " + MAX_TOTAL,
                            "all counts together must be at most " + MAX_TOTAL);
                }
            }
            return sum;
        }
    }
}
