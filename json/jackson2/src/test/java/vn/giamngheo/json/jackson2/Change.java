package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One small change to a document: a value put at a place ({@code /-} after the last of an array), or a place removed. A
 * text can be repeated, and so can what is put after the last of an array. Strict, so that a case does not pass because
 * its change went nowhere.
 *
 * @param json as the case states it
 */
record Change(JsonNode json) {

    private static final Set<String> PUT = Set.of("at", "put");
    private static final Set<String> PUT_OFTEN = Set.of("at", "put", "times");
    private static final Set<String> REMOVE = Set.of("at", "remove");

    Change {
        Set<String> names = new TreeSet<>();
        json.fieldNames().forEachRemaining(names::add);
        boolean removes = names.equals(REMOVE) && json.get("remove").booleanValue();
        if (!removes && !names.equals(PUT) && !names.equals(PUT_OFTEN)) {
            fail("a change is {at, put}, {at, put, times} or {at, remove: true} but was %s", json);
        }
    }

    /** The change made to a copy of the document. */
    JsonNode on(JsonNode document) {
        JsonNode copy = document.deepCopy();
        JsonPointer at = JsonPointer.compile(json.get("at").textValue());
        if (at.matches()) {
            return value();
        }
        JsonNode holder = copy.at(at.head());
        String name = at.last().getMatchingProperty();
        if (holder instanceof ObjectNode object) {
            onObject(object, name);
        } else if (holder instanceof ArrayNode array) {
            onArray(array, name);
        } else {
            fail("nothing is at %s, where %s would change something", at.head(), json);
        }
        return copy;
    }

    private void onObject(ObjectNode object, String name) {
        if (json.has("put")) {
            object.set(name, value());
        } else if (object.remove(name) == null) {
            fail("there is no property “%s” to remove by %s", name, json);
        }
    }

    private void onArray(ArrayNode array, String index) {
        if (index.equals("-") && json.has("times") && !json.get("put").isTextual()) {
            array.addAll(Collections.nCopies(json.get("times").intValue(), json.get("put")));
        } else if (index.equals("-")) {
            array.add(value());
        } else if (!index.matches("\\d+") || Integer.parseInt(index) >= array.size()) {
            fail("there is no element %s of %d for %s", index, array.size(), json);
        } else if (json.has("put")) {
            array.set(Integer.parseInt(index), value());
        } else {
            array.remove(Integer.parseInt(index));
        }
    }

    private JsonNode value() {
        JsonNode put = json.get("put");
        return json.has("times")
                ? TextNode.valueOf(put.textValue().repeat(json.get("times").intValue()))
                : put;
    }
}
