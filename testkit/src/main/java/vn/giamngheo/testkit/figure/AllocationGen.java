package vn.giamngheo.testkit.figure;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationUnit;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Makes requests to share out a number that can be met. Weights are often equal, so that remainders tie; the total is often
 * just the sum of all floors or of all caps, or one off; units have no weight, nobody to count or a locked number now and
 * then. The simplest shares out none to one unit.
 *
 * <p>Immutable; each method returns a new generator.
 */
public final class AllocationGen implements Gen<AllocationRequest> {

    private static final long MOST = 1_000;
    private static final int MOST_UNITS = 8;

    private final int least;
    private final int most;
    private final boolean tied;

    private AllocationGen(int least, int most, boolean tied) {
        this.least = least;
        this.most = most;
        this.tied = tied;
    }

    /** {@return the generator of any requests that can be met, mostly of 1 to 8 units} */
    public static AllocationGen any() {
        return new AllocationGen(1, MOST_UNITS, false);
    }

    /**
     * {@return the same with that many units}
     *
     * @param number how many, from 1
     * @throws IllegalArgumentException if there is none
     */
    public AllocationGen units(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1 but was " + number);
        }
        return new AllocationGen(number, number, tied);
    }

    /** {@return the same with all weights equal and no bounds, where only the codes decide who gets one more} */
    public AllocationGen tied() {
        return new AllocationGen(least, most, true);
    }

    /** {@return the generator of single units, any one of a request that can be met} */
    public static Gen<AllocationUnit> singleUnits() {
        return any().then(request -> Gens.among(request.units()));
    }

    /** What a unit is like, but for its weight. */
    private record Bounds(long current, boolean isCapped, boolean isLocked, long floor, long cap, boolean weighs) {
        static Gen<Bounds> any() {
            return Amounts.upTo(MOST).then(current -> choices -> {
                boolean capped = choices.onceIn(3);
                long cap = capped ? Amounts.partOf(current).from(choices) : current;
                long floor = choices.onceIn(4) ? Amounts.partOf(cap).from(choices) : 0;
                boolean locked = choices.onceIn(8);
                return new Bounds(current, capped, locked, floor, cap, !choices.onceIn(8));
            });
        }

        long least() {
            return floor;
        }

        /** Without a weight a unit gets its floor only. */
        long most() {
            return isLocked || !weighs ? floor : cap;
        }
    }

    @Override
    public AllocationRequest from(Choices choices) {
        return tied ? tied(choices) : bounded(choices);
    }

    private AllocationRequest tied(Choices choices) {
        int number = least + choices.upTo(most - least);
        long total = Amounts.upTo(MOST).from(choices);
        List<AllocationUnit> units = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            units.add(AllocationUnit.builder().code(code(i)).weight(Ratio.ONE).build());
        }
        return AllocationRequest.builder()
                .total(total)
                .unit(CountUnit.HOUSEHOLD)
                .units(units)
                .build();
    }

    private AllocationRequest bounded(Choices choices) {
        boolean equal = choices.upTo(1) == 0;
        List<Bounds> all = Bounds.any().list(least, most).from(choices);
        List<AllocationUnit> units = new ArrayList<>();
        for (Bounds each : all) {
            Ratio weight = equal ? Ratio.ONE : weight(each, choices);
            units.add(unit(code(units.size()), each, each.weighs() ? weight : Ratio.ZERO));
        }
        long floors = all.stream().mapToLong(Bounds::least).sum();
        long caps = all.stream().mapToLong(Bounds::most).sum();
        return AllocationRequest.builder()
                .total(floors + Amounts.partOf(caps - floors).from(choices))
                .unit(CountUnit.HOUSEHOLD)
                .units(units)
                .build();
    }

    /** By how many there are, or any fraction. */
    private static Ratio weight(Bounds unit, Choices choices) {
        return unit.current() > 0 && choices.upTo(1) == 0
                ? Ratio.of(unit.current())
                : Ratio.of(1 + choices.upTo(99), 1 + choices.upTo(11));
    }

    private static AllocationUnit unit(String code, Bounds bounds, Ratio weight) {
        AllocationUnit.Builder unit = AllocationUnit.builder()
                .code(code)
                .weight(weight)
                .current(bounds.current())
                .floor(bounds.floor());
        if (bounds.isCapped()) {
            unit.cap(bounds.cap());
        }
        if (bounds.isLocked()) {
            unit.locked(bounds.floor());
        }
        return unit.build();
    }

    private static String code(int index) {
        int round = index / Places.NAMES.size();
        return "xã " + Places.NAMES.get(index % Places.NAMES.size()) + (round == 0 ? "" : " " + (round + 1));
    }
}
