package vn.giamngheo.json.format.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.JsonPointer;

/** The lists that a type keeps in another order than that in which they were read, such as units by their codes. */
final class Orders {

    private final Map<JsonPointer, List<Integer>> moved = new HashMap<>();

    /**
     * Notes the order of a list.
     *
     * @param list where it stands in the text
     * @param order for each element that is kept its index among those that were read
     */
    void note(JsonPointer list, List<Integer> order) {
        moved.put(list, order);
    }

    Map<JsonPointer, List<Integer>> moved() {
        return moved;
    }

    /**
     * For each element that is kept its index among those that were read; null where they are the same, or where
     * something else than what was read is kept. Of equal elements each is taken once, in their order.
     */
    static @Nullable List<Integer> order(List<?> read, List<?> kept) {
        if (isSame(read, kept) || read.equals(kept)) {
            return null;
        }
        List<Integer> order = found(kept, places(read, new IdentityHashMap<>()));
        return order == null ? found(kept, places(read, new HashMap<>())) : order;
    }

    /** Nearly always: most types keep what they are given. */
    private static boolean isSame(List<?> read, List<?> kept) {
        if (read.size() != kept.size()) {
            return false;
        }
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) != kept.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Map<Object, Deque<Integer>> places(List<?> read, Map<Object, Deque<Integer>> empty) {
        for (int i = 0; i < read.size(); i++) {
            empty.computeIfAbsent(read.get(i), first -> new ArrayDeque<>()).add(i);
        }
        return empty;
    }

    private static @Nullable List<Integer> found(List<?> kept, Map<Object, Deque<Integer>> places) {
        List<Integer> order = new ArrayList<>(kept.size());
        for (Object element : kept) {
            Deque<Integer> left = places.get(element);
            Integer at = left == null ? null : left.poll();
            if (at == null) {
                return null;
            }
            order.add(at);
        }
        return List.copyOf(order);
    }
}
