package vn.giamngheo.monetary;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/**
 * How much of a population is below, on and above each line of income, and how much is missing to the line: what remains
 * of households, and all that the measures of Foster, Greer and Thorbecke need for either rule. Exact; tables of
 * populations that share nobody add up. A table depends on incomes per head and lines alone, not on how they were
 * recorded: 6,000,000 đồng of four persons are 1,500,000 a head.
 *
 * @param <U> what is counted
 */
public final class ShortfallTable<U extends Unit> implements Mergeable<ShortfallTable<U>> {

    private final U unit;
    private final Optional<String> group;
    private final boolean logarithms;
    private final long unknown;
    /** Of each line somebody is. */
    private final SortedMap<PovertyLine, LineSums> sums;

    private final long population;

    private ShortfallTable(
            U unit, Optional<String> group, boolean logarithms, long unknown, SortedMap<PovertyLine, LineSums> sums) {
        this.unit = unit;
        this.group = group;
        this.logarithms = logarithms;
        this.unknown = unknown;
        this.sums = sums;
        long known = 0;
        for (LineSums one : sums.values()) {
            known = Math.addExact(known, one.population());
        }
        // What is unknown may all be poor: the sum of both must fit too.
        this.population = Math.addExact(known, unknown) - unknown;
    }

    static <U extends Unit> ShortfallTable<U> of(
            U unit, boolean logarithms, long unknown, Map<PovertyLine, LineSums> sums) {
        return of(unit, Optional.empty(), logarithms, unknown, sums);
    }

    static <U extends Unit> ShortfallTable<U> of(
            U unit, Optional<String> group, boolean logarithms, long unknown, Map<PovertyLine, LineSums> sums) {
        TreeMap<PovertyLine, LineSums> kept = new TreeMap<>(sums);
        kept.values().removeIf(one -> one.population() == 0);
        return new ShortfallTable<>(unit, group, logarithms, unknown, Collections.unmodifiableSortedMap(kept));
    }

    /**
     * {@return the table of given sums; {@link ShortfallTally} makes one of households}
     *
     * @param unit what is counted
     * @param watts whether logarithms were counted
     * @param unknown how much there is of which the income or the line is unknown: a whole number of the last decimal
     * @param lines each line once, in any order
     * @param <U> what is counted
     * @throws RefusedException if {@code unknown} is negative, a line repeats, a gap is above its line, or there are
     *     logarithms that were not counted
     * @throws ArithmeticException if all together are more than a {@code long} holds
     */
    public static <U extends Unit> ShortfallTable<U> of(U unit, boolean watts, long unknown, List<LineCell> lines) {
        TreeMap<PovertyLine, LineSums> sums = new TreeMap<>();
        for (LineCell line : lines) {
            GapCell.require(sums.put(line.line(), line.sums(watts)) == null);
        }
        GapCell.require(unknown >= 0);
        return of(Objects.requireNonNull(unit, "unit"), watts, unknown, sums);
    }

    /** {@return what was counted of each line, the lowest first} */
    public List<LineCell> cells() {
        return sums.entrySet().stream()
                .map(one -> LineCell.of(one.getKey(), one.getValue()))
                .toList();
    }

    /** {@return what is counted} */
    public U unit() {
        return unit;
    }

    /** {@return whom it is of, in the words of whoever counted; empty if not told} */
    public Optional<String> group() {
        return group;
    }

    /** {@return the lines by which somebody is measured, the lowest first; unmodifiable} */
    public List<PovertyLine> lines() {
        return List.copyOf(sums.keySet());
    }

    /** {@return whether it answers for Watts} */
    public boolean hasWatts() {
        return logarithms;
    }

    /**
     * {@return the same table, told whom it is of}
     *
     * @param name a province, an area, a stratum; not blank
     * @throws RefusedException if the name is blank
     */
    public ShortfallTable<U> named(String name) {
        if (name.isBlank()) {
            throw RefusedException.blank("tên nhóm", "the name of a group");
        }
        return new ShortfallTable<>(unit, Optional.of(name), logarithms, unknown, sums);
    }

    /** {@return how much is counted of which income and line are known} */
    public BigDecimal population() {
        return amount(population);
    }

    /** {@return how much is counted of which the income or the line is unknown} */
    public BigDecimal unknown() {
        return amount(unknown);
    }

    private BigDecimal amount(long sum) {
        return BigDecimal.valueOf(sum, unit.decimals());
    }

    /** Whether nobody is counted. */
    boolean isEmpty() {
        return population == 0 && unknown == 0;
    }

    /** {@return the measures of all lines together: each household by the line it was counted with} */
    public MonetaryPoverty<U> measure() {
        return new MonetaryPoverty<>(this, sums, population, unknown);
    }

    /**
     * {@return this and another; the group is told where both are of one}
     *
     * @throws RefusedException if the other one counts something else, or just one of the two answers for Watts
     */
    @Override
    public ShortfallTable<U> plus(ShortfallTable<U> other) {
        if (!unit.equals(other.unit) || logarithms != other.logarithms) {
            throw otherForm(this, other);
        }
        TreeMap<PovertyLine, LineSums> both = new TreeMap<>(sums);
        other.sums.forEach((line, one) -> both.merge(line, one, LineSums::plus));
        return new ShortfallTable<>(
                unit,
                group.equals(other.group) ? group : Optional.empty(),
                logarithms,
                Math.addExact(unknown, other.unknown),
                Collections.unmodifiableSortedMap(both));
    }

    static RefusedException otherForm(ShortfallTable<?> one, ShortfallTable<?> other) {
        return new RefusedException(
                "không cộng được hai bảng có đơn vị đếm khác nhau, hoặc chỉ một bảng có chỉ số Watts: " + one + " và "
                        + other,
                "tables with another unit, or of which just one answers for Watts, do not add up: " + one + " and "
                        + other);
    }

    /**
     * {@return the same table, known to count that}
     *
     * @param counted what it counts
     * @param <V> what it counts
     * @throws RefusedException if it counts something else
     */
    public <V extends Unit> ShortfallTable<V> in(V counted) {
        if (!unit.equals(counted)) {
            throw new RefusedException(
                    "bảng đếm " + unit + ", không phải " + counted, "the table counts " + unit + ", not " + counted);
        }
        return new ShortfallTable<>(counted, group, logarithms, unknown, sums);
    }

    /** {@return the table in bytes, the same for equal tables; {@link #fromBytes} reads them} */
    public byte[] toBytes() {
        return ShortfallBytes.write(this);
    }

    /**
     * {@return the table that {@link #toBytes()} wrote}
     *
     * @param bytes what was written
     * @throws RefusedException if the bytes are anything else
     */
    public static ShortfallTable<?> fromBytes(byte[] bytes) {
        return ShortfallBytes.read(bytes);
    }

    long unknownSum() {
        return unknown;
    }

    /** What was counted of each line. */
    Map<PovertyLine, LineSums> sums() {
        return sums;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShortfallTable<?> that
                && unit.equals(that.unit)
                && group.equals(that.group)
                && logarithms == that.logarithms
                && unknown == that.unknown
                && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, group, logarithms, unknown, sums);
    }

    /** What is counted, of whom and how much. */
    @Override
    public String toString() {
        return "ShortfallTable{" + group.map(name -> name + ", ").orElse("") + sums.size() + " lines, " + population()
                + " " + unit.code() + (unknown == 0 ? "" : " and " + unknown() + " unknown")
                + (logarithms ? ", with Watts" : "") + "}";
    }
}
