package vn.giamngheo.json.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Makes a case that fails smaller, as long as it fails for the same reason. */
final class Shrinker {

    private static final int MOST_TRIES = 2_000;

    private final FuzzTarget target;
    private final String reason;
    private FuzzCase smallest;
    private int tries;

    private Shrinker(FuzzTarget target, FuzzCase failing, String reason) {
        this.target = target;
        this.reason = reason;
        this.smallest = failing;
    }

    /**
     * The smallest case found.
     *
     * @param failing a case that fails
     * @param reason the reason for which it fails
     */
    static FuzzCase shrink(FuzzTarget target, FuzzCase failing, String reason) {
        Shrinker shrinker = new Shrinker(target, failing, reason);
        shrinker.whileSmaller(shrinker::prune);
        shrinker.whileSmaller(shrinker::cut);
        return shrinker.smallest;
    }

    private void whileSmaller(Runnable step) {
        int before;
        do {
            before = smallest.json().length;
            step.run();
        } while (smallest.json().length < before && tries < MOST_TRIES);
    }

    /** Takes parts out of the tree, if the text is one. */
    private void prune() {
        Json root;
        try {
            root = Json.parse(new String(smallest.json(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return;
        }
        for (Json parent : root.all()) {
            prune(root, parent.properties);
            prune(root, parent.elements);
        }
    }

    private <P> void prune(Json root, List<P> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            P part = parts.remove(i);
            if (!fails(bytes(root))) {
                parts.add(i, part);
            }
        }
    }

    /** Takes slices out of the bytes, shorter and shorter ones. */
    private void cut() {
        for (int length = smallest.json().length / 2; length > 0; length /= 2) {
            for (int at = smallest.json().length - length; at >= 0; at -= length) {
                byte[] json = smallest.json();
                byte[] shorter = Arrays.copyOf(json, json.length - length);
                System.arraycopy(json, at + length, shorter, at, json.length - at - length);
                fails(shorter);
            }
        }
    }

    private boolean fails(byte[] json) {
        tries++;
        if (tries > MOST_TRIES || json.length >= smallest.json().length) {
            return false;
        }
        FuzzCase smaller = smallest.with(json);
        try {
            target.accept(smaller);
            return false;
        } catch (FuzzFailure e) {
            if (!e.reason().equals(reason)) {
                return false;
            }
        }
        smallest = smaller;
        return true;
    }

    private static byte[] bytes(Json json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
