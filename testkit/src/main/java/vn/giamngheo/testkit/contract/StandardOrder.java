package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;

/**
 * That nobody becomes poorer by earning more or by being deprived of less: over every band of income and every set of
 * deprivations, so that nothing is left to chance.
 */
final class StandardOrder {

    /** Points of the scale of incomes in a đồng a head and month. */
    private static final long POINTS_OF_A_DONG = 24;

    private final PovertyStandard standard;
    private final DecisionTable table;
    private final List<String> problems = new ArrayList<>();

    private StandardOrder(PovertyStandard standard) {
        this.standard = standard;
        this.table = standard.table();
    }

    static List<String> problems(PovertyStandard standard) {
        StandardOrder order = new StandardOrder(standard);
        for (AreaType area : AreaType.values()) {
            order.lookAt(area);
        }
        return List.copyOf(order.problems);
    }

    /** One household of each kind is enough to show it. */
    private void lookAt(AreaType area) {
        List<Long> points = table.bandPoints(area);
        int[] masks = masks();
        Arrays.stream(masks)
                .mapToObj(mask -> richer(area, points, mask))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(problems::add);
        points.stream()
                .flatMap(point -> Arrays.stream(masks).mapToObj(mask -> lessDeprived(area, point, mask)))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(problems::add);
    }

    /** Of sets that the rule does not tell apart one. */
    private int[] masks() {
        int size = standard.indicatorList().size();
        return table.asksForCountOnly()
                ? IntStream.rangeClosed(0, size).map(count -> (1 << count) - 1).toArray()
                : IntStream.range(0, 1 << size).toArray();
    }

    private Optional<String> richer(AreaType area, List<Long> points, int mask) {
        @Nullable PovertyStatus before = null;
        long from = 0;
        for (long point : points) {
            PovertyStatus now = table.outcome(area, point, mask).status();
            // Where the law says nothing, the next that it says something of is looked at.
            if (before != null && now.isClass() && !now.isAtLeast(before)) {
                return Optional.of("more income makes poorer: " + household(area, mask) + " is " + before + " with "
                        + income(from) + " and " + now + " with " + income(point));
            }
            before = now.isClass() ? now : before;
            from = point;
        }
        return Optional.empty();
    }

    private Optional<String> lessDeprived(AreaType area, long point, int mask) {
        PovertyStatus with = table.outcome(area, point, mask).status();
        for (int bit = Integer.lowestOneBit(mask); bit != 0; bit = Integer.lowestOneBit(mask & -(bit << 1))) {
            PovertyStatus without = table.outcome(area, point, mask & ~bit).status();
            if (with.isClass() && without.isClass() && !without.isAtLeast(with)) {
                return Optional.of("fewer deprivations make poorer: " + household(area, mask) + " is " + with + " with "
                        + income(point) + " and " + without + " without that in "
                        + standard.indicatorList().subset(bit));
            }
        }
        return Optional.empty();
    }

    private String household(AreaType area, int mask) {
        return "a household (" + area.code() + ", deprived in "
                + standard.indicatorList().subset(mask) + ")";
    }

    private static String income(long point) {
        return Language.ENGLISH.notation().format(point / POINTS_OF_A_DONG)
                + (point % POINTS_OF_A_DONG == 0 ? "" : " and a fraction of a")
                + " đồng a head and month";
    }
}
