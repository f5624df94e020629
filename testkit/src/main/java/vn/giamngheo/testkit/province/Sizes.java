package vn.giamngheo.testkit.province;

import java.util.List;

/**
 * How many persons the households of a commune have: the same few numbers again and again, so that the persons of any
 * stretch are reckoned without going through it.
 *
 * @param cycle the numbers, at least one, each from 1
 */
record Sizes(List<Integer> cycle) {

    int of(long household) {
        return cycle.get((int) (household % cycle.size()));
    }

    long of(Stretch stretch) {
        return before(stretch.to()) - before(stretch.from());
    }

    private long before(long household) {
        long rounds = household / cycle.size();
        long persons = rounds * sum(cycle.size());
        return persons + sum((int) (household % cycle.size()));
    }

    private long sum(int first) {
        return cycle.subList(0, first).stream().mapToLong(Integer::longValue).sum();
    }
}
