package vn.giamngheo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.disclosure.SuppressionRule.Totals;
import vn.giamngheo.disclosure.SuppressionRule.Zeros;
import vn.giamngheo.text.RefusedException;

/** What is hidden stays hidden from one who tries every table that fits what is published. */
class SuppressionProperties {

    /** Rows within groups, as paths, with columns. */
    record Shape(List<List<String>> rows, List<String> columns) {

        FrequencyTable filled(List<Long> counts) {
            FrequencyTable.Builder builder = FrequencyTable.builder(columns);
            int at = 0;
            for (List<String> row : rows) {
                if (columns.isEmpty()) {
                    builder.row(row, counts.get(at++));
                } else {
                    Map<String, Long> cells = new LinkedHashMap<>();
                    for (String column : columns) {
                        cells.put(column, counts.get(at++));
                    }
                    builder.row(row, cells);
                }
            }
            return builder.build();
        }

        int size() {
            return rows.size() * Math.max(1, columns.size());
        }
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape(List.of(List.of("x"), List.of("y"), List.of("z"), List.of("u")), List.of()),
            new Shape(List.of(List.of("x"), List.of("y")), List.of("a", "b", "c")),
            new Shape(List.of(List.of("x"), List.of("y"), List.of("z")), List.of("a", "b")),
            new Shape(
                    List.of(List.of("x", "1"), List.of("x", "2"), List.of("y", "1"), List.of("y", "2"), List.of("z")),
                    List.of()),
            new Shape(List.of(List.of("x", "1"), List.of("x", "2"), List.of("y")), List.of("a", "b")));

    @Provide
    Arbitrary<FrequencyTable> tables() {
        return Arbitraries.of(SHAPES)
                .flatMap(shape -> Arbitraries.longs()
                        .between(0, 5)
                        .list()
                        .ofSize(shape.size())
                        .map(shape::filled));
    }

    @Provide
    Arbitrary<SuppressionRule> rules() {
        return Combinators.combine(
                        Arbitraries.longs().between(2, 4),
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.of(Zeros.values()),
                        Arbitraries.of(Totals.values()))
                .as(SuppressionRule::new);
    }

    /** One who knows what is published, and that zeros are, and tries all tables whose counts are at most {@code most}. */
    private static final class Attacker {

        private final FrequencyTable table;
        private final long least;
        private final long most;
        private final List<TableCell> inner = new ArrayList<>();
        private final List<TableCell> hidden;
        /** For each published total, and each hidden one, the inner cells it is of. */
        private final Map<TableCell, List<Integer>> parts = new LinkedHashMap<>();

        private final long[] guess;
        private final Map<TableCell, Set<Long>> possible = new LinkedHashMap<>();

        Attacker(FrequencyTable table, Set<TableCell> hidden, Zeros zeros, long most) {
            this.table = table;
            this.hidden = List.copyOf(hidden);
            this.least = zeros == Zeros.PUBLISHED ? 1 : 0;
            this.most = most;
            for (TableCell cell : table.counts().keySet()) {
                boolean group = table.rows().stream()
                        .anyMatch(row -> row.size() > cell.row().size()
                                && row.subList(0, cell.row().size()).equals(cell.row()));
                if (!group && (cell.column().isPresent() || table.columns().isEmpty())) {
                    inner.add(cell);
                }
            }
            for (TableCell cell : table.counts().keySet()) {
                parts.put(
                        cell,
                        IntStream.range(0, inner.size())
                                .filter(i -> within(inner.get(i), cell))
                                .boxed()
                                .toList());
            }
            this.guess = new long[inner.size()];
            this.hidden.forEach(cell -> possible.put(cell, new TreeSet<>()));
        }

        private static boolean within(TableCell part, TableCell whole) {
            int size = whole.row().size();
            return part.row().size() >= size
                    && part.row().subList(0, size).equals(whole.row())
                    && (whole.column().isEmpty() || whole.column().equals(part.column()));
        }

        Map<TableCell, Set<Long>> attack() {
            guess(0);
            return possible;
        }

        private void guess(int at) {
            if (at == inner.size()) {
                hidden.forEach(cell -> possible.get(cell).add(sum(cell, at)));
                return;
            }
            boolean known = !hidden.contains(inner.get(at));
            long from = known ? table.count(inner.get(at)) : least;
            long to = known ? from : most;
            for (long value = from; value <= to; value++) {
                guess[at] = value;
                if (fits(at + 1)) {
                    guess(at + 1);
                }
            }
        }

        /** Whether the totals can still come out; those all of whose parts are guessed do. */
        private boolean fits(int guessed) {
            for (Map.Entry<TableCell, List<Integer>> total : parts.entrySet()) {
                List<Integer> of = total.getValue();
                boolean complete = of.get(of.size() - 1) < guessed;
                long sum = sum(total.getKey(), guessed);
                if (hidden.contains(total.getKey())) {
                    if (complete && sum < least) {
                        return false;
                    }
                } else if (sum > table.count(total.getKey()) || (complete && sum != table.count(total.getKey()))) {
                    return false;
                }
            }
            return true;
        }

        private long sum(TableCell cell, int guessed) {
            return parts.get(cell).stream()
                    .filter(i -> i < guessed)
                    .mapToLong(i -> guess[i])
                    .sum();
        }
    }

    private static Optional<SuppressedTable> suppressed(FrequencyTable table, SuppressionRule rule) {
        try {
            return Optional.of(Suppression.of(table, rule));
        } catch (RefusedException refused) {
            assertThat(rule.totals()).isNotEqualTo(Totals.NONE_KEPT);
            return Optional.empty();
        }
    }

    private static boolean isSmall(long count, SuppressionRule rule) {
        return count < rule.threshold() && (count > 0 || rule.zeros() == Zeros.SMALL);
    }

    @Property(tries = 150)
    void noHiddenCountCanBeComputed(@ForAll("tables") FrequencyTable table, @ForAll("rules") SuppressionRule rule) {
        suppressed(table, rule).ifPresent(result -> {
            // Where the total of all is hidden there is no end to tables; those a little greater are enough.
            long most = 5 + rule.protection();
            Map<TableCell, Set<Long>> possible = new Attacker(table, result.hidden(), rule.zeros(), most).attack();
            Map<TableCell, AttackerRange> audit = result.audit();
            assertThat(audit.keySet()).isEqualTo(result.hidden());
            possible.forEach((cell, values) -> {
                assertThat(values).hasSizeGreaterThanOrEqualTo(2).allMatch(audit.get(cell)::contains);
                if (isSmall(table.count(cell), rule)) {
                    assertThat(audit.get(cell).width()).isGreaterThanOrEqualTo(rule.protection());
                }
            });
        });
    }

    @Property(tries = 150)
    void auditIsWhatTryingEveryTableTells(
            @ForAll("tables") FrequencyTable table, @ForAll Zeros zeros, @ForAll Random random) {
        Set<TableCell> hidden = new LinkedHashSet<>();
        table.counts().forEach((cell, count) -> {
            boolean may = !cell.equals(TableCell.GRAND_TOTAL) && (count > 0 || zeros == Zeros.SMALL);
            if (may && random.nextInt(3) > 0) {
                hidden.add(cell);
            }
        });
        long most = table.count(TableCell.GRAND_TOTAL);
        Map<TableCell, AttackerRange> audit = Suppression.audit(table, hidden, zeros);
        assertThat(audit.keySet()).isEqualTo(hidden);
        new Attacker(table, hidden, zeros, most).attack().forEach((cell, values) -> {
            AttackerRange range = audit.get(cell);
            assertThat(values).first().isEqualTo(range.least());
            assertThat(values).last().isEqualTo(range.most().orElseThrow());
            assertThat((long) values.size()).isEqualTo(range.width() + 1);
        });
    }

    @Property(tries = 150)
    void smallCountsAndNothingElseAreTheReason(
            @ForAll("tables") FrequencyTable table, @ForAll("rules") SuppressionRule rule) {
        suppressed(table, rule)
                .ifPresent(result -> result.cells().forEach((cell, shown) -> {
                    if (shown instanceof SuppressedCell.Published published) {
                        assertThat(published.count()).isEqualTo(table.count(cell));
                        assertThat(isSmall(published.count(), rule)).isFalse();
                    } else if (shown instanceof SuppressedCell.Hidden why) {
                        assertThat(why.reason() == SuppressedCell.Reason.PRIMARY)
                                .isEqualTo(isSmall(table.count(cell), rule));
                    }
                }));
        if (table.counts().values().stream().noneMatch(count -> isSmall(count, rule))) {
            assertThat(Suppression.of(table, rule).hidden()).isEmpty();
        }
    }

    @Property(tries = 150)
    void nothingIsHiddenNeedlessly(@ForAll("tables") FrequencyTable table, @ForAll("rules") SuppressionRule rule) {
        suppressed(table, rule).ifPresent(result -> {
            for (TableCell cell : result.hidden()) {
                if (!isSmall(table.count(cell), rule)) {
                    Set<TableCell> fewer = new LinkedHashSet<>(result.hidden());
                    fewer.remove(cell);
                    assertThat(Suppression.audit(table, fewer, rule.zeros()))
                            .anySatisfy((hidden, range) -> assertThat(range.width())
                                    .isLessThan(isSmall(table.count(hidden), rule) ? rule.protection() : 1));
                }
            }
        });
    }

    @Property(tries = 150)
    void whatIsRefusedCannotBeProtected(@ForAll("tables") FrequencyTable table, @ForAll("rules") SuppressionRule rule) {
        if (suppressed(table, rule).isPresent()) {
            return;
        }
        Set<TableCell> all = new LinkedHashSet<>();
        table.counts().forEach((cell, count) -> {
            boolean group = table.rows().stream()
                    .anyMatch(row -> row.size() > cell.row().size()
                            && row.subList(0, cell.row().size()).equals(cell.row()));
            boolean total =
                    group || (cell.column().isEmpty() && !table.columns().isEmpty());
            boolean kept = rule.totals() == Totals.ALL_KEPT ? total : cell.equals(TableCell.GRAND_TOTAL);
            if (isSmall(count, rule) || (count > 0 && !kept)) {
                all.add(cell);
            }
        });
        assertThat(Suppression.audit(table, all, rule.zeros())).anySatisfy((cell, range) -> {
            assertThat(isSmall(table.count(cell), rule)).isTrue();
            assertThat(range.width()).isLessThan(rule.protection());
        });
    }

    @Property(tries = 150)
    void theOrderOfRowsDoesNotMatterForSafety(
            @ForAll("rules") SuppressionRule rule,
            @ForAll @IntRange(min = 2, max = 6) int rows,
            @ForAll Random random) {
        List<Map.Entry<String, Map<String, Long>>> entries = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Map<String, Long> counts = new LinkedHashMap<>();
            List.of("a", "b", "c").forEach(column -> counts.put(column, (long) random.nextInt(20)));
            entries.add(Map.entry("r" + i, counts));
        }
        FrequencyTable table = of(entries);
        Collections.shuffle(entries, random);
        FrequencyTable shuffled = of(entries);
        Optional<SuppressedTable> one = suppressed(table, rule);
        Optional<SuppressedTable> other = suppressed(shuffled, rule);
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        assertThat(suppressed(table, rule)).isEqualTo(one);
        other.ifPresent(result -> {
            Map<TableCell, AttackerRange> audit = Suppression.audit(table, result.hidden(), rule.zeros());
            assertThat(audit).isEqualTo(result.audit());
            audit.forEach((cell, range) -> assertThat(range.width())
                    .isGreaterThanOrEqualTo(isSmall(table.count(cell), rule) ? rule.protection() : 1));
        });
    }

    private static FrequencyTable of(List<Map.Entry<String, Map<String, Long>>> entries) {
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        entries.forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return FrequencyTable.of(rows);
    }
}
