package vn.giamngheo.json.jackson3;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document in its structure: it stays JSON, in which no name is there twice. */
final class Mutation {

    /** What may stand anywhere, and mostly must not. */
    private static final List<JsonNode> POOL = List.of(
            parsed("\"\""),
            parsed("\" \""),
            parsed("\"\\u00a0\""),
            parsed("\"a\""),
            parsed("\"a-b2\""),
            parsed("\"A\""),
            parsed("\"former:52\""),
            parsed("\"/a/0\""),
            parsed("\"0\""),
            parsed("\"-0\""),
            parsed("\"-0.0\""),
            parsed("\"100.00\""),
            parsed("\"100.01\""),
            parsed("\"-1\""),
            parsed("\"99.99999\""),
            parsed("\"1/3\""),
            parsed("\"2024-02-29\""),
            parsed("\"2023-02-29\""),
            parsed("\"0000-01-01\""),
            parsed("0"),
            parsed("1"),
            parsed("-1"),
            parsed("12"),
            parsed("1000"),
            parsed("9223372036854775807"),
            parsed("9223372036854775808"),
            parsed("1.5"),
            parsed("true"),
            parsed("false"),
            parsed("null"),
            parsed("[]"),
            parsed("{}"));

    private final JsonNode root;
    private final Random random;
    private final List<JsonNode> inner = new ArrayList<>();
    private final List<JsonNode> values = new ArrayList<>();

    private Mutation(JsonNode root, Random random) {
        this.root = root;
        this.random = random;
        collect(root);
    }

    private static JsonNode parsed(String json) {
        return Schemas.PLAIN.readTree(json);
    }

    /** The document with from one to three changes. */
    static JsonNode of(JsonNode document, Random random) {
        JsonNode changed = document.deepCopy();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            new Mutation(changed, random).change();
        }
        return changed;
    }

    /** The document as if it were of a later version, with properties that nobody knows yet. */
    static JsonNode ofLaterVersion(JsonNode document, Random random) {
        JsonNode changed = document.deepCopy();
        Mutation mutation = new Mutation(changed, random);
        for (JsonNode node : mutation.inner) {
            if (node instanceof ObjectNode object) {
                if (object.has("schemaVersion")) {
                    object.put("schemaVersion", "1.7");
                }
                if (random.nextInt(4) == 0) {
                    object.set("ofLaterVersion", mutation.other());
                }
            }
        }
        return changed;
    }

    private void collect(JsonNode node) {
        if (node.isContainer()) {
            if (!node.isEmpty()) {
                inner.add(node);
            }
            node.forEach(part -> {
                values.add(part);
                collect(part);
            });
        }
    }

    private void change() {
        if (inner.isEmpty()) {
            return;
        }
        JsonNode node = inner.get(random.nextInt(inner.size()));
        if (node instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode) node);
        }
    }

    private void change(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(anyName(), object.remove(name));
            case 2 -> object.set(anyName(), other());
            case 3 -> object.set("unknown", other());
            default -> object.set(name, other());
        }
    }

    private void change(ArrayNode array) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 -> array.removeAll();
            case 2 -> array.add(array.get(index).deepCopy());
            default -> array.set(index, other());
        }
    }

    /** A name that the document has somewhere. */
    private String anyName() {
        List<String> names = inner.stream()
                .filter(JsonNode::isObject)
                .flatMap(node -> node.propertyNames().stream())
                .distinct()
                .toList();
        return names.get(random.nextInt(names.size()));
    }

    /** Something from the document or the pool. */
    private JsonNode other() {
        List<JsonNode> from = random.nextBoolean() ? POOL : values;
        return from.get(random.nextInt(from.size())).deepCopy();
    }
}
