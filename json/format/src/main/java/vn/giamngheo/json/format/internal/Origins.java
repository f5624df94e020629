package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.LeftOut;
import vn.giamngheo.json.format.versions.Node;
import vn.giamngheo.text.JsonPointer;

/** The documents of older versions that were changed before they were read: tells where things are in the text as it stands. */
final class Origins {

    private final Map<JsonPointer, Node> changed = new HashMap<>();

    void add(JsonPointer place, Node document) {
        changed.put(place, document);
    }

    boolean isEmpty() {
        return changed.isEmpty();
    }

    /** What is left out of the text as it stands. */
    LeftOut over(LeftOut changed) {
        return isEmpty() ? changed : changed.changedBy(this::of);
    }

    /** The tokens of a document. */
    static List<JsonToken> tokens(Node document) {
        List<JsonToken> tokens = new ArrayList<>();
        document.tokens(tokens::add);
        return tokens;
    }

    /** What stands there after the change, in the text as it stands; of what is not there, where it would be. */
    JsonPointer of(JsonPointer pointer) {
        if (isEmpty()) {
            return pointer;
        }
        JsonPointer above = JsonPointer.ROOT;
        JsonPointer origin = above;
        Node node = changed.get(above);
        for (String token : pointer.tokens()) {
            above = above.child(token);
            Node begins = changed.get(above);
            Node part = node == null ? null : node.part(token).orElse(null);
            node = begins == null ? part : begins;
            origin = node == null ? origin.child(token) : node.origin();
        }
        return origin;
    }
}
