package vn.giamngheo.json.format.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.JsonPointer;

/** The names and indices that lead to where reading is. Made into a pointer only when there is something to say. */
final class Path {

    private static final int USUAL_DEPTH = 32;

    private final JsonPointer root;
    /** For each step its name; null where the step is an index. */
    private @Nullable String[] names = new @Nullable String[USUAL_DEPTH];

    private int[] indices = new int[USUAL_DEPTH];
    private int depth;

    Path(JsonPointer root) {
        this.root = root;
    }

    void enter(String name) {
        step(name, 0);
    }

    void enter(int index) {
        step(null, index);
    }

    private void step(@Nullable String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        names[depth] = name;
        indices[depth] = index;
        depth++;
    }

    void leave() {
        depth--;
    }

    JsonPointer pointer() {
        JsonPointer pointer = root;
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer = name == null ? pointer.child(indices[i]) : pointer.child(name);
        }
        return pointer;
    }
}
