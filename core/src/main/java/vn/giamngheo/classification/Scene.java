package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.DecisionTable;

/**
 * What the area, the income and the number of persons come to.
 *
 * @param area the area
 * @param point the income on the scale of incomes
 * @param mask the deprivations in floor area that the number of persons decides
 */
record Scene(AreaType area, long point, int mask) {

    /**
     * An indicator of floor area whose dwelling is known.
     *
     * @param bit its bit
     * @param cutoff its cut-off
     */
    record Floor(int bit, Cutoff.FloorAreaBelow cutoff) {}

    /**
     * The scenes of a household.
     *
     * @param unknown which of area, income and size are unknown and matter
     * @param combinations the scenes
     */
    record Scenes(List<FactRef> unknown, Combinations<Scene> combinations) {}

    /**
     * A scene of which some is not filled in.
     *
     * @param area the area; null if not yet
     * @param point the income; {@link Reading#NO_POINT} if not yet
     * @param mask the deprivations in floor area
     */
    private record Draft(@Nullable AreaType area, long point, int mask) {

        Scene complete() {
            if (area == null || point == Reading.NO_POINT) {
                throw new IllegalStateException("a scene has an area and an income");
            }
            return new Scene(area, point, mask);
        }
    }

    /** Every scene of a household whose area on the day may be unknown. */
    static Scenes of(Household household, @Nullable AreaType area, DecisionTable table, List<Floor> floors) {
        NavigableSet<Long> points = new TreeSet<>();
        (area == null ? Stream.of(AreaType.values()) : Stream.of(area))
                .forEach(one -> points.addAll(table.bandPoints(one)));
        List<FactRef> unknown = new ArrayList<>();
        List<List<UnaryOperator<Draft>>> options = new ArrayList<>();
        if (area == null) {
            unknown.add(Facts.AREA);
            options.add(
                    each(Stream.of(AreaType.values()), one -> draft -> new Draft(one, draft.point(), draft.mask())));
        }
        long point = household.incomePoint();
        if (household.income().isEmpty()) {
            unknown.add(Facts.INCOME);
            options.add(each(points.stream(), one -> draft -> new Draft(draft.area(), one, draft.mask())));
        }
        if (household.persons().isEmpty() && (hasTotalIncome(household) || !floors.isEmpty())) {
            unknown.add(Facts.SIZE);
            options.add(sizes(household, points, floors));
        }
        return new Scenes(unknown, Combinations.of(new Draft(area, point, 0), options, Draft::complete));
    }

    private static boolean hasTotalIncome(Household household) {
        return household.income().orElse(null) instanceof Income.OfHousehold;
    }

    private static <V> List<UnaryOperator<Draft>> each(Stream<V> values, Function<V, UnaryOperator<Draft>> filling) {
        return values.map(filling).toList();
    }

    /** The numbers of persons that differ in anything. All are tried: there are few, and no boundary can be missed. */
    private static List<UnaryOperator<Draft>> sizes(
            Household household, NavigableSet<Long> points, List<Floor> floors) {
        Map<List<Object>, UnaryOperator<Draft>> sizes = new LinkedHashMap<>();
        for (int persons = 1; persons <= FloorArea.MAX_PERSONS; persons++) {
            int mask = mask(household, persons, floors);
            if (hasTotalIncome(household)) {
                long point = band(household.income().orElseThrow().point(persons), points);
                sizes.putIfAbsent(List.of(point, mask), draft -> new Draft(draft.area(), point, mask));
            } else {
                sizes.putIfAbsent(List.of(mask), draft -> new Draft(draft.area(), draft.point(), mask));
            }
        }
        return List.copyOf(sizes.values());
    }

    /** The point that stands for all of its band. */
    private static long band(long point, NavigableSet<Long> points) {
        @Nullable Long notBelow = points.ceiling(point);
        return notBelow == null ? points.last() : notBelow;
    }

    private static int mask(Household household, int persons, List<Floor> floors) {
        return floors.stream()
                .filter(floor -> FloorArea.isBelow(
                        floor.cutoff(), household.dwelling().floorArea().orElseThrow(), persons))
                .mapToInt(Floor::bit)
                .sum();
    }
}
