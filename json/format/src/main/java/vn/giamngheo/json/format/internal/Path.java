package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.text.JsonPointer;

/** The names and indices that lead to where reading is. Made into a pointer only when there is something to say. */
final class Path {

    private final JsonPointer root;
    /** {@link String} names and {@link Integer} indices. */
    private final List<Object> steps = new ArrayList<>();

    Path(JsonPointer root) {
        this.root = root;
    }

    void enter(String name) {
        steps.add(name);
    }

    void enter(int index) {
        steps.add(index);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    JsonPointer pointer() {
        JsonPointer pointer = root;
        for (Object step : steps) {
            pointer = step instanceof Integer index ? pointer.child(index) : pointer.child((String) step);
        }
        return pointer;
    }
}
