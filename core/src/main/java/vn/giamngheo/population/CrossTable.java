package vn.giamngheo.population;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/**
 * How much of a population has which income band and how many deprivations: the two criteria of a poverty standard beside
 * each other. Exact; tables of populations that share nobody add up.
 *
 * @param <U> what is counted
 */
public final class CrossTable<U extends Unit> implements Mergeable<CrossTable<U>> {

    private static final String TAG = "giamngheo:cross-table";
    private static final int VERSION = 1;

    private final CrossShape shape;
    private final U unit;
    private final Optional<String> group;
    /** Band by band, then by number of deprivations. */
    private final long[] sums;

    private final long open;
    private final LeftOut leftOut;

    CrossTable(CrossShape shape, U unit, Optional<String> group, long[] sums, long open, LeftOut leftOut) {
        this.shape = shape;
        this.unit = unit;
        this.group = group;
        this.sums = sums.clone();
        this.open = open;
        this.leftOut = leftOut;
    }

    /** {@return the bands, and of which standard} */
    public CrossShape shape() {
        return shape;
    }

    /** {@return what is counted} */
    public U unit() {
        return unit;
    }

    /** {@return whom it is of, in the words of whoever counted; empty if not told} */
    public Optional<String> group() {
        return group;
    }

    /**
     * {@return the same table, told whom it is of}
     *
     * @param name a province, an area, a stratum; not blank
     * @throws RefusedException if the name is blank
     */
    public CrossTable<U> named(String name) {
        if (name.isBlank()) {
            throw RefusedException.blank("tên nhóm", "the name of a group");
        }
        return new CrossTable<>(shape, unit, Optional.of(name), sums, open, leftOut);
    }

    /**
     * {@return how much is of a cell}
     *
     * @param band the band of income, from 0, the lowest, to the number of lines, which is above all of them
     * @param deprivations the number of deprivations, from 0 to that of the indicators
     * @throws IllegalArgumentException if there is no such band or number
     */
    public BigDecimal count(int band, int deprivations) {
        return BigDecimal.valueOf(sums[shape.index(band, deprivations)], unit.decimals());
    }

    /** {@return how much is of no cell, since area, income or an indicator is unknown} */
    public BigDecimal open() {
        return BigDecimal.valueOf(open, unit.decimals());
    }

    /** {@return all that was counted, in cells or open} */
    public BigDecimal population() {
        long all = open;
        for (long sum : sums) {
            all = Math.addExact(all, sum);
        }
        return BigDecimal.valueOf(all, unit.decimals());
    }

    /** {@return the households that are in no sum} */
    public LeftOut leftOut() {
        return leftOut;
    }

    /** {@return this and another; the group is told where both are of one} */
    @Override
    public CrossTable<U> plus(CrossTable<U> other) {
        StatusCounts.requireSame(unit, other.unit);
        shape.requireSame(other.shape);
        long[] both = sums.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] = Math.addExact(both[i], other.sums[i]);
        }
        return new CrossTable<>(
                shape,
                unit,
                group.equals(other.group) ? group : Optional.empty(),
                both,
                Math.addExact(open, other.open),
                leftOut.plus(other.leftOut));
    }

    /** {@return this table in a compact binary form that {@link #fromBytes} reads} Equal tables have the same bytes. */
    public byte[] toBytes() {
        PackedOut out = new PackedOut().text(TAG).whole(VERSION);
        Packed.unit(out, unit);
        shape.write(out);
        Packed.name(out, group);
        for (long sum : sums) {
            out.whole(sum);
        }
        out.whole(open);
        StatusBytes.leftOut(out, leftOut);
        return out.toBytes();
    }

    /**
     * {@return the table that {@link #toBytes()} wrote; {@link #in(Unit)} tells its type what it counts}
     *
     * @param bytes what was written
     * @throws RefusedException if it is anything else
     */
    public static CrossTable<?> fromBytes(byte[] bytes) {
        PackedIn in = Packed.start(bytes, TAG, VERSION);
        Unit unit = Packed.unit(in);
        CrossShape shape = CrossShape.read(in);
        Optional<String> group = Packed.name(in);
        long[] sums = new long[shape.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Packed.notNegative(in);
        }
        long open = Packed.notNegative(in);
        LeftOut leftOut = StatusBytes.leftOut(in);
        return Packed.end(in, bytes, new CrossTable<>(shape, unit, group, sums, open, leftOut), CrossTable::toBytes);
    }

    /**
     * {@return the same table, known to be of a unit: of one that was read, whose unit its type does not tell}
     *
     * @param of the unit
     * @param <V> the unit
     * @throws RefusedException if it is of another one
     */
    public <V extends Unit> CrossTable<V> in(V of) {
        StatusCounts.requireSame(unit, of);
        return new CrossTable<>(shape, of, group, sums, open, leftOut);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CrossTable<?> that
                && shape.equals(that.shape)
                && unit.equals(that.unit)
                && group.equals(that.group)
                && Arrays.equals(sums, that.sums)
                && open == that.open
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shape, unit, group, Arrays.hashCode(sums), open, leftOut);
    }

    /** Of whom, how much, and the bands. */
    @Override
    public String toString() {
        return "CrossTable{" + group.map(name -> name + ", ").orElse("") + population() + " " + unit.code() + " by "
                + shape + "}";
    }
}
