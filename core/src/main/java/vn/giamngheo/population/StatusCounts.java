package vn.giamngheo.population;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

/**
 * How much of a population is of which status: counts and rates of poor and near-poor households, of those the law puts
 * into no class, and of those whose status unknown facts leave open. Exact; counts of populations that share nobody add
 * up.
 *
 * <p>A household whose status is open is counted as the set of statuses it may have, so a rate is a range: from those who
 * surely have the status to those who may have it. It is one number where nobody is open between having it and not.
 *
 * <p>The denominator of every rate is {@link #underStandards()}: all to whom a standard applies, also those open and those
 * the law puts into no class. Whoever has no standard is not in it, but in {@link #withoutStandard()}; who could not be
 * counted at all is in {@link #leftOut()}.
 *
 * <p>Counts of several standards are kept apart, and adding them up loses nothing. A figure of them together is refused:
 * who is poor under one standard is not who is poor under another. It is given by {@link #under} of one of them, or of all
 * by {@link #acrossStandards()}, which says that this is meant.
 *
 * @param <U> what is counted
 */
public final class StatusCounts<U extends Unit> implements Mergeable<StatusCounts<U>> {

    /**
     * A standard and a set of statuses.
     *
     * @param standard the standard; null if none applies
     * @param bits the statuses, see {@link StatusSets}
     */
    record Cell(@Nullable StandardId standard, int bits) implements Comparable<Cell> {

        static final Cell WITHOUT_STANDARD = new Cell(null, StatusSets.NO_STANDARD);

        private static final Comparator<Cell> ORDER = Comparator.comparing(
                        Cell::standard, Comparator.nullsLast(Comparator.<StandardId>naturalOrder()))
                .thenComparing(Cell::bits);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Set<PovertyStatus> POOR_AND_NEAR_POOR = Set.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);

    private final U unit;
    private final Optional<String> group;
    private final boolean across;
    /** No sum is 0. */
    private final Map<Cell, Long> cells;

    private final LeftOut leftOut;

    /** Of cells in their order. */
    private StatusCounts(U unit, Optional<String> group, boolean across, Map<Cell, Long> cells, LeftOut leftOut) {
        this.unit = unit;
        this.group = group;
        this.across = across;
        this.cells = Collections.unmodifiableMap(cells);
        this.leftOut = leftOut;
    }

    static <U extends Unit> StatusCounts<U> of(U unit, Map<Cell, Long> cells, LeftOut leftOut) {
        return new StatusCounts<>(unit, Optional.empty(), false, cells, leftOut);
    }

    /**
     * {@return the counts of nobody}
     *
     * @param unit what is counted
     * @param <U> what is counted
     */
    public static <U extends Unit> StatusCounts<U> nobody(U unit) {
        return of(Objects.requireNonNull(unit, "unit"), new TreeMap<>(), LeftOut.nobody());
    }

    /**
     * {@return the counts of given cells; {@link StatusTally} makes them of households}
     *
     * @param unit what is counted
     * @param cells in any order; several of one standard and the same statuses are added up
     * @param leftOut the households that are in no cell
     * @param <U> what is counted
     * @throws ArithmeticException if all cells together weigh more than a {@code long} holds
     */
    public static <U extends Unit> StatusCounts<U> of(U unit, List<StatusCell> cells, LeftOut leftOut) {
        TreeMap<Cell, Long> sums = new TreeMap<>();
        long all = 0;
        for (StatusCell cell : cells) {
            sums.merge(
                    new Cell(cell.standard().orElse(null), StatusSets.bits(cell.possible())),
                    cell.weight(),
                    Math::addExact);
            all = Math.addExact(all, cell.weight());
        }
        return of(Objects.requireNonNull(unit, "unit"), sums, Objects.requireNonNull(leftOut, "leftOut"));
    }

    /** {@return all that was counted, by standard and statuses, each once; those without a standard come last} */
    public List<StatusCell> statusCells() {
        return cells.entrySet().stream()
                .map(one -> new StatusCell(
                        Optional.ofNullable(one.getKey().standard()),
                        StatusSets.set(one.getKey().bits()),
                        one.getValue()))
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

    /**
     * {@return the same counts, told whom they are of}
     *
     * @param name a province, an area, a stratum; not blank
     * @throws RefusedException if the name is blank
     */
    public StatusCounts<U> named(String name) {
        if (name.isBlank()) {
            throw RefusedException.blank("tên nhóm", "the name of a group");
        }
        return new StatusCounts<>(unit, Optional.of(name), across, new TreeMap<>(cells), leftOut);
    }

    /**
     * {@return the same counts, known to be of a unit: of those that were read, whose unit their type does not tell}
     *
     * @param of the unit
     * @param <V> the unit
     * @throws RefusedException if they are of another one
     */
    public <V extends Unit> StatusCounts<V> in(V of) {
        requireSame(unit, of);
        return new StatusCounts<>(of, group, across, new TreeMap<>(cells), leftOut);
    }

    /** {@return the standards that were applied, in their order; unmodifiable} */
    public SortedSet<StandardId> standards() {
        TreeSet<StandardId> all = new TreeSet<>();
        for (Cell cell : cells.keySet()) {
            if (cell.standard() != null) {
                all.add(cell.standard());
            }
        }
        return Collections.unmodifiableSortedSet(all);
    }

    /** {@return whether figures of several standards together are meant} */
    public boolean isAcrossStandards() {
        return across;
    }

    /**
     * {@return the same counts, of which figures are given although several standards were applied} As in a country where
     * a province has a standard of its own; it is no way to compare years.
     */
    public StatusCounts<U> acrossStandards() {
        return new StatusCounts<>(unit, group, true, new TreeMap<>(cells), leftOut);
    }

    /**
     * {@return what was counted under one standard alone; nobody if it was not applied} Without those to whom no standard
     * applies, and those left out, of whom it is not told under which.
     *
     * @param standard the standard
     */
    public StatusCounts<U> under(StandardId standard) {
        TreeMap<Cell, Long> kept = new TreeMap<>(cells);
        kept.keySet().removeIf(cell -> !standard.equals(cell.standard()));
        return new StatusCounts<>(unit, group, false, kept, LeftOut.nobody());
    }

    /** {@return the households that are in no sum} */
    public LeftOut leftOut() {
        return leftOut;
    }

    /** {@return the same counts of those alone to whom a standard applies, for whoever knows that others are left out} */
    public StatusCounts<U> withoutOthers() {
        TreeMap<Cell, Long> kept = new TreeMap<>(cells);
        kept.remove(Cell.WITHOUT_STANDARD);
        return new StatusCounts<>(unit, group, across, kept, LeftOut.nobody());
    }

    /** {@return all that was counted, with a standard or without} */
    public BigDecimal population() {
        return decimal(sum(bits -> true));
    }

    /** {@return all to whom a standard applies, the denominator of rates} */
    public BigDecimal underStandards() {
        return decimal(base());
    }

    /** {@return all to whom no standard applies} */
    public BigDecimal withoutStandard() {
        return decimal(sum(bits -> bits == StatusSets.NO_STANDARD));
    }

    long base() {
        return sum(bits -> bits != StatusSets.NO_STANDARD);
    }

    /**
     * {@return how much surely has a status} Of {@link PovertyStatus#INDETERMINATE} those whose status is open.
     *
     * @param status any status
     * @throws RefusedException if several standards were applied and {@link #acrossStandards()} does not say that figures
     *     of them together are meant
     */
    public BigDecimal count(PovertyStatus status) {
        return status == PovertyStatus.INDETERMINATE ? decimal(open()) : count(Set.of(status));
    }

    /**
     * {@return how much surely has one of some statuses: also whose status is open between them}
     *
     * @param statuses any statuses but {@link PovertyStatus#INDETERMINATE}, at least one
     * @throws IllegalArgumentException if there is none, or the status indeterminate is one of them
     * @throws RefusedException as {@link #count(PovertyStatus)}
     */
    public BigDecimal count(Set<PovertyStatus> statuses) {
        return decimal(least(wanted(statuses)));
    }

    /**
     * {@return how much has a status or may have it}
     *
     * @param status any status; of {@link PovertyStatus#INDETERMINATE} as {@link #count(PovertyStatus)}
     * @throws RefusedException as {@link #count(PovertyStatus)}
     */
    public BigDecimal countAtMost(PovertyStatus status) {
        return status == PovertyStatus.INDETERMINATE ? decimal(open()) : countAtMost(Set.of(status));
    }

    /**
     * {@return how much has one of some statuses or may have one}
     *
     * @param statuses any statuses but {@link PovertyStatus#INDETERMINATE}, at least one
     * @throws IllegalArgumentException as {@link #count(Set)}
     * @throws RefusedException as {@link #count(PovertyStatus)}
     */
    public BigDecimal countAtMost(Set<PovertyStatus> statuses) {
        return decimal(most(wanted(statuses)));
    }

    /**
     * {@return the share of {@link #underStandards()} that has a status, from 0 to 1: from those who surely have it to
     * those who may; empty of nobody} Of {@link PovertyStatus#INDETERMINATE} the share that is open, which is one number.
     *
     * @param status any status but {@link PovertyStatus#NO_STANDARD}, which nobody of the denominator has
     * @throws IllegalArgumentException if it is that
     * @throws RefusedException as {@link #count(PovertyStatus)}
     */
    public Optional<RatioRange> rate(PovertyStatus status) {
        if (status != PovertyStatus.INDETERMINATE) {
            return rate(Set.of(status));
        }
        long open = open();
        return rate(open, open);
    }

    /**
     * {@return the share of {@link #underStandards()} that has one of some statuses, from 0 to 1: from those who surely
     * have one to those who may; empty of nobody}
     *
     * @param statuses at least one: classes of households or {@link PovertyStatus#UNDEFINED_BY_LAW}
     * @throws IllegalArgumentException if there is none, or another one
     * @throws RefusedException as {@link #count(PovertyStatus)}
     */
    public Optional<RatioRange> rate(Set<PovertyStatus> statuses) {
        int wanted = wanted(statuses);
        if ((wanted & StatusSets.NO_STANDARD) != 0) {
            throw new IllegalArgumentException("nobody of the denominator is without a standard");
        }
        return rate(least(wanted), most(wanted));
    }

    private Optional<RatioRange> rate(long least, long most) {
        long all = base();
        return all == 0 ? Optional.empty() : Optional.of(new RatioRange(Ratio.of(least, all), Ratio.of(most, all)));
    }

    /**
     * {@return the rate of multidimensional poverty as reviews report it, from 0 to 1: poor and near-poor together; empty
     * of nobody} Whoever is open between the two is surely in it.
     *
     * @throws RefusedException as {@link #count(PovertyStatus)}
     */
    public Optional<RatioRange> multidimensionalPovertyRate() {
        return rate(POOR_AND_NEAR_POOR);
    }

    /**
     * {@return how much has each set of statuses that facts leave possible; a set of one where it is decided; unmodifiable}
     *
     * @throws RefusedException as {@link #count(PovertyStatus)}
     */
    public Map<Set<PovertyStatus>, BigDecimal> possible() {
        requireOneStandard();
        Map<Integer, Long> sums =
                new TreeMap<>(Comparator.comparing(Integer::bitCount).thenComparing(Comparator.naturalOrder()));
        cells.forEach((cell, sum) -> sums.merge(cell.bits(), sum, Math::addExact));
        Map<Set<PovertyStatus>, BigDecimal> possible = new LinkedHashMap<>();
        sums.forEach((bits, sum) -> possible.put(StatusSets.set(bits), decimal(sum)));
        return Collections.unmodifiableMap(possible);
    }

    /**
     * {@return a figure that counts of households give, with what, unit, standard and share or number set} Place, source
     * and day are whoever's who counted. Across several standards no standard is set.
     *
     * @param indicator one of the known indicators: a rate or a number of poor or near-poor households, or the rate of
     *     multidimensional poverty
     * @throws IllegalArgumentException if it is another one
     * @throws RefusedException if persons are counted or a sample, nobody is counted, unknown facts leave the figure open,
     *     somebody is left out or has no standard (see {@link #withoutOthers()}), or as {@link #count(PovertyStatus)}
     */
    public Observation.Builder observation(IndicatorId indicator) {
        return StatusObservation.of(this, indicator);
    }

    /**
     * {@return the share of some statuses as a figure, with what, unit, standard and share set} For rates of persons too.
     *
     * @param indicator what it is called
     * @param statuses at least one: classes of households or {@link PovertyStatus#UNDEFINED_BY_LAW}
     * @throws IllegalArgumentException as {@link #rate(Set)}
     * @throws RefusedException as {@link #observation(IndicatorId)}, but not if persons are counted
     */
    public Observation.Builder observation(IndicatorId indicator, Set<PovertyStatus> statuses) {
        return StatusObservation.share(this, indicator, statuses);
    }

    /** {@return this and another; the group is told where both are of one} Counts of several standards stay apart. */
    @Override
    public StatusCounts<U> plus(StatusCounts<U> other) {
        requireSame(unit, other.unit);
        TreeMap<Cell, Long> both = new TreeMap<>(cells);
        other.cells.forEach((cell, sum) -> both.merge(cell, sum, Math::addExact));
        return new StatusCounts<>(
                unit,
                group.equals(other.group) ? group : Optional.empty(),
                across && other.across,
                both,
                leftOut.plus(other.leftOut));
    }

    static void requireSame(Unit one, Unit other) {
        if (!one.equals(other)) {
            throw new RefusedException(
                    "số đếm theo hai đơn vị khác nhau: " + one.code() + " (" + one.decimals() + " chữ số thập phân) và "
                            + other.code() + " (" + other.decimals() + ")",
                    "counts of different units: " + one.code() + " with " + one.decimals() + " decimals and "
                            + other.code() + " with " + other.decimals());
        }
    }

    /** {@return these counts in a compact binary form that {@link #fromBytes} reads} Equal counts have the same bytes. */
    public byte[] toBytes() {
        return StatusBytes.write(this);
    }

    /**
     * {@return the counts that {@link #toBytes()} wrote; {@link #in(Unit)} tells their type what they count}
     *
     * @param bytes what was written
     * @throws RefusedException if they are anything else
     */
    public static StatusCounts<?> fromBytes(byte[] bytes) {
        return StatusBytes.read(bytes);
    }

    /** As it was, for what reads bytes. */
    static <U extends Unit> StatusCounts<U> restored(
            U unit, Optional<String> group, boolean across, Map<Cell, Long> cells, LeftOut leftOut) {
        return new StatusCounts<>(unit, group, across, cells, leftOut);
    }

    Map<Cell, Long> cells() {
        return cells;
    }

    /** Those who surely have one of the wanted statuses. */
    long least(int wanted) {
        requireOneStandard();
        return sum(bits -> (bits & ~wanted) == 0);
    }

    /** Those who have one of the wanted statuses or may have one. */
    long most(int wanted) {
        requireOneStandard();
        return sum(bits -> (bits & wanted) != 0);
    }

    private long open() {
        requireOneStandard();
        return sum(bits -> !StatusSets.isOne(bits));
    }

    private long sum(IntPredicate which) {
        long sum = 0;
        for (Map.Entry<Cell, Long> cell : cells.entrySet()) {
            sum = which.test(cell.getKey().bits()) ? Math.addExact(sum, cell.getValue()) : sum;
        }
        return sum;
    }

    static int wanted(Set<PovertyStatus> statuses) {
        int wanted = StatusSets.bits(statuses);
        if (wanted == 0 || statuses.contains(PovertyStatus.INDETERMINATE)) {
            throw new IllegalArgumentException("statuses must be those a household can have but were " + statuses);
        }
        return wanted;
    }

    private void requireOneStandard() {
        SortedSet<StandardId> all = standards();
        if (all.size() > 1 && !across) {
            throw new RefusedException(
                    "số liệu theo nhiều chuẩn nghèo khác nhau " + all
                            + " không gộp thành một con số: hãy chọn một chuẩn, hoặc nêu rõ là gộp các chuẩn",
                    "counts under several standards " + all
                            + " give no figure together: choose one of them, or say that all together are meant");
        }
    }

    private BigDecimal decimal(long sum) {
        return BigDecimal.valueOf(sum, unit.decimals());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusCounts<?> that
                && unit.equals(that.unit)
                && group.equals(that.group)
                && across == that.across
                && cells.equals(that.cells)
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, group, across, cells, leftOut);
    }

    /** Of whom, how much under which standards, and how many are left out. */
    @Override
    public String toString() {
        return "StatusCounts{" + group.map(name -> name + ", ").orElse("") + population() + " " + unit.code()
                + " under "
                + standards()
                + (leftOut.isNobody()
                        ? ""
                        : ", left out " + leftOut.refused() + " refused and " + leftOut.ofUnknownSize()
                                + " of unknown size")
                + "}";
    }
}
