package vn.giamngheo.allocation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.giamngheo.allocation.Allocate.Amount;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.RefusedException;

/**
 * Gathers among whom a number is shared out, and within which bounds. The units are the keys of the weights; each is
 * known by its code, and the order of the maps makes no difference. What is said later replaces what was said before.
 *
 * <p>A reduction is shared out only if it is known of every unit how much it can give: from {@link #among} or
 * a cap, unless {@link #uncapped()} says that there is no limit. Not for use by several threads.
 *
 * @param <R> what comes of it
 */
public final class AllocationDraft<R> {

    private final Amount amount;
    private final WholeRange numbers;
    private final CountUnit unit;
    private final BiFunction<AllocationRequest, AllocationRequest, R> finish;

    private final Map<String, Ratio> weights = new TreeMap<>();
    private final Map<String, Long> current = new TreeMap<>();
    private final Map<String, Long> floors = new TreeMap<>();
    private final Map<String, Long> caps = new TreeMap<>();
    private final Map<String, Long> locked = new TreeMap<>();
    private long floorOfAll;
    private Optional<Long> capOfAll = Optional.empty();
    private boolean weighted;
    private boolean uncapped;

    AllocationDraft(
            Amount amount,
            WholeRange numbers,
            CountUnit unit,
            BiFunction<AllocationRequest, AllocationRequest, R> finish) {
        this.amount = amount;
        this.numbers = numbers;
        this.unit = unit;
        this.finish = finish;
    }

    /**
     * {@return this, with how many each unit has} No unit gives more than that; and each counts for as many as it has,
     * unless weights are set.
     *
     * @param current how many each unit has, by code; not negative
     */
    public AllocationDraft<R> among(Map<String, Long> current) {
        replace(this.current, current);
        return this;
    }

    /**
     * {@return this, with how many each unit has, as observed} As {@link #among(Map)}.
     *
     * @param current an observation of each unit, by code: numbers, or shares of which the numerator counts
     * @throws RefusedException if an observation counts another unit or tells no count, or they differ in indicator,
     *     unit, standard, source, area, group or day
     */
    public AllocationDraft<R> amongObservations(Map<String, Observation> current) {
        return among(ObservedCounts.of(current, Optional.of(unit)));
    }

    /**
     * {@return this, with what each unit counts for} The weights need not be counts of what is shared out, and so do
     * not limit what a unit gives.
     *
     * @param weights counts by code, such as those of poor households; not negative
     */
    public AllocationDraft<R> weightedBy(Map<String, Long> weights) {
        Map<String, Ratio> ratios = new TreeMap<>();
        weights.forEach((code, weight) -> ratios.put(code, Ratio.of(weight)));
        return weightedByRatios(ratios);
    }

    /**
     * {@return this, with what each unit counts for} As {@link #weightedBy(Map)}.
     *
     * @param weights weights by code; not negative
     */
    public AllocationDraft<R> weightedByRatios(Map<String, Ratio> weights) {
        weighted = true;
        replace(this.weights, weights);
        return this;
    }

    /**
     * {@return this, with what each unit counts for} As {@link #weightedBy(Map)}.
     *
     * @param weights an observation of each unit, by code: numbers, or shares of which the numerator counts; they may
     *     count another unit than what is shared out
     * @throws RefusedException if an observation tells no count, or they differ in indicator, unit, standard, source,
     *     area, group or day
     */
    public AllocationDraft<R> weightedByObservations(Map<String, Observation> weights) {
        return weightedBy(ObservedCounts.of(weights, Optional.empty()));
    }

    /**
     * {@return this, with the least that each unit takes}
     *
     * @param floor the floor of every unit that has none of its own; not negative; 0 if not set
     */
    public AllocationDraft<R> floor(long floor) {
        floorOfAll = floor;
        return this;
    }

    /**
     * {@return this, with the least that some units take}
     *
     * @param floors floors by code; not negative
     */
    public AllocationDraft<R> floor(Map<String, Long> floors) {
        replace(this.floors, floors);
        return this;
    }

    /**
     * {@return this, with the most that each unit takes}
     *
     * @param cap the cap of every unit that has none of its own; not negative
     */
    public AllocationDraft<R> cap(long cap) {
        capOfAll = Optional.of(cap);
        return this;
    }

    /**
     * {@return this, with the most that some units take}
     *
     * @param caps caps by code; not negative
     */
    public AllocationDraft<R> cap(Map<String, Long> caps) {
        replace(this.caps, caps);
        return this;
    }

    /**
     * {@return this, with nothing said of how much the units can give} For a reduction of which that is not known. Where
     * it is known from {@link #among} or a cap, that still holds.
     */
    public AllocationDraft<R> uncapped() {
        uncapped = true;
        return this;
    }

    /**
     * {@return this, with the number of one unit fixed beforehand} It must lie within the floor and the cap of the unit.
     *
     * @param code the code of the unit
     * @param number what it gets; not negative
     */
    public AllocationDraft<R> lock(String code, long number) {
        locked.put(Objects.requireNonNull(code, "code"), number);
        return this;
    }

    /**
     * Shares out by the method of the largest remainder; see {@link AllocationRequest#largestRemainder()}.
     *
     * @return what comes of it; it keeps the request
     * @throws RefusedException naming all that is wrong: no units, codes that are of no unit, negative numbers, units of
     *     which it is not known how much they can give, a level above what the units have
     */
    public R largestRemainder() {
        Map<String, Ratio> each = weighted ? weights : counted();
        checkCodes(each.keySet());
        List<AllocationUnit> units = each.entrySet().stream()
                .map(entry -> unit(entry.getKey(), entry.getValue()))
                .toList();
        return finish.apply(request(units, false), request(units, true));
    }

    private Map<String, Ratio> counted() {
        Map<String, Ratio> counts = new TreeMap<>();
        current.forEach((code, count) -> counts.put(code, Ratio.of(count)));
        return counts;
    }

    private void checkCodes(Collection<String> codes) {
        Faults faults = new Faults();
        if (codes.isEmpty()) {
            faults.add("chưa có đơn vị nào để phân bổ", "there are no units to share out among");
        }
        faults.addCodes(
                "có mức sàn, mức trần, số hiện có hoặc số đã chốt nhưng không có trọng số",
                "a floor, cap, current or locked number of units that have no weight",
                Stream.of(current, floors, caps, locked)
                        .flatMap(map -> map.keySet().stream())
                        .filter(code -> !codes.contains(code))
                        .toList());
        faults.addCodes("trọng số âm", "negative weights", codesOfNegativeWeights());
        faults.addCodes("số âm", "negative numbers", codesOfNegativeNumbers());
        if (floorOfAll < 0 || capOfAll.filter(cap -> cap < 0).isPresent()) {
            faults.add("mức sàn, mức trần chung không được âm", "the floor and the cap of all must not be negative");
        }
        faults.addCodes(
                "chưa rõ mỗi đơn vị giảm được tối đa bao nhiêu: cần số hiện có (current) hoặc mức trần (cap)",
                "it is not known how much units can give: a current number or a cap is needed",
                codes.stream().filter(this::isLimitMissing).toList());
        if (amount == Amount.LEVEL && currentSum().compareTo(Ratio.of(numbers.max())) < 0) {
            faults.add("mức phải đạt cao hơn tổng số hiện có", "the level is above what the units have together");
        }
        faults.refuse();
    }

    private List<String> codesOfNegativeWeights() {
        return weights.keySet().stream()
                .filter(code -> weights.getOrDefault(code, Ratio.ZERO).signum() < 0)
                .toList();
    }

    private List<String> codesOfNegativeNumbers() {
        return Stream.of(current, floors, caps, locked)
                .flatMap(map -> map.entrySet().stream())
                .filter(entry -> entry.getValue() < 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of a level the numbers that the units have are needed in any case: the reduction is made of them. */
    private boolean isLimitMissing(String code) {
        boolean capped = uncapped || capOfAll.isPresent() || caps.containsKey(code);
        return switch (amount) {
            case NUMBER -> false;
            case REDUCTION -> !capped && !current.containsKey(code);
            case LEVEL -> !current.containsKey(code);
        };
    }

    private Ratio currentSum() {
        return current.values().stream().map(Ratio::of).reduce(Ratio.ZERO, Ratio::plus);
    }

    private AllocationUnit unit(String code, Ratio weight) {
        return AllocationUnit.builder()
                .code(code)
                .weight(weight)
                .current(Optional.ofNullable(current.get(code)))
                .floor(floors.getOrDefault(code, floorOfAll))
                .cap(Optional.ofNullable(caps.get(code)).or(() -> capOfAll))
                .locked(Optional.ofNullable(locked.get(code)))
                .build();
    }

    private AllocationRequest request(List<AllocationUnit> units, boolean greatest) {
        return AllocationRequest.builder()
                .total(total(greatest))
                .unit(unit)
                .units(units)
                .build();
    }

    private long total(boolean greatest) {
        if (amount == Amount.LEVEL) {
            long level = greatest ? numbers.min() : numbers.max();
            return currentSum().minus(Ratio.of(level)).numerator().longValueExact();
        }
        return greatest ? numbers.max() : numbers.min();
    }

    private static <V> void replace(Map<String, V> kept, Map<String, V> given) {
        kept.clear();
        given.forEach((code, value) ->
                kept.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(value, "value")));
    }
}
