package vn.giamngheo.json.households;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import vn.giamngheo.json.format.spi.JsonOut;

/** What is written, to be written again in another way that says the same, or something else. */
final class JsonTree implements JsonOut {

    /** Values that stand at a limit of something, or are none. */
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[{}]",
            "0",
            "-0",
            "-1",
            "1",
            "12",
            "13",
            "999",
            "1000",
            "1.0",
            "1e2",
            "1e400",
            "NaN",
            "01",
            "+1",
            "2147483648",
            "999999999",
            "1000000000",
            "1000000000000000",
            "1000000000000001",
            "999999999999999999",
            "1000000000000000000",
            "9223372036854775808",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"\u00a0\"",
            "\"\u3000\"",
            "\"\u0085\"",
            "\"\ufeff\"",
            "\"\\u0041\"",
            "\"\\ud800\"",
            "\"a\\\"b\"",
            "\"\\n\"",
            "\"2024-02-29\"",
            "\"2023-02-29\"",
            "\"1900-02-29\"",
            "\"2000-02-29\"",
            "\"2024-04-31\"",
            "\"2024-00-10\"",
            "\"2024-13-10\"",
            "\"2024-10-00\"",
            "\"0000-01-01\"",
            "\"2024-1-01\"",
            "\"+2024-01-01\"",
            "\"10000-01-01\"",
            "\"current:01\"",
            "\"current:02\"",
            "\"former:79\"",
            "\"Former:79\"",
            "\"79\"",
            "\"rural\"",
            "\"Rural\"",
            "\"urban\"",
            "\"durable\"",
            "\"non_durable\"",
            "\"female\"",
            "\"deprived\"",
            "\"unknown\"",
            "\"tap\"",
            "\"a--b\"",
            "\"a-new-one\"",
            "\"1a\"",
            "\"per-head\"",
            "\"household\"",
            "\"1.0\"",
            "\"0.9\"",
            "\"1.1\"",
            "\"45.50\"",
            "\"45.\"",
            "\".5\"",
            "\"045\"",
            "\"-0\"",
            "\"99999.9999\"",
            "\"100000\"",
            "\"1.00000\"",
            "\"1e1\"",
            "\"0.00000000000000000000000000000\"",
            "\"1234567890123456789\"",
            "\"h\u1ed9\"",
            "\"\ud83c\udfe0\"");

    private record Property(String name, Object value) {}

    private static final class Fields extends ArrayList<Property> {
        private static final long serialVersionUID = 1;
    }

    private record Raw(String json) {}

    private final Deque<List<?>> open = new ArrayDeque<>();
    private Object root = new Raw("null");
    private String name = "";

    /** The tree of what is written. */
    static JsonTree of(Consumer<JsonOut> written) {
        JsonTree tree = new JsonTree();
        written.accept(tree);
        return tree;
    }

    @SuppressWarnings("unchecked") // Elements go into lists of objects, properties into fields.
    private void put(Object value) {
        if (open.isEmpty()) {
            root = value;
        } else if (open.peek() instanceof Fields fields) {
            fields.add(new Property(name, value));
        } else {
            ((List<Object>) open.peek()).add(value);
        }
    }

    @Override
    public void startObject() {
        Fields fields = new Fields();
        put(fields);
        open.push(fields);
    }

    @Override
    public void name(String written) {
        name = written;
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void startArray() {
        List<Object> elements = new ArrayList<>();
        put(elements);
        open.push(elements);
    }

    @Override
    public void endArray() {
        open.pop();
    }

    @Override
    public void text(String value) {
        put(value);
    }

    @Override
    public void whole(long value) {
        put(new Raw(Long.toString(value)));
    }

    @Override
    public void flag(boolean value) {
        put(new Raw(Boolean.toString(value)));
    }

    /** The order of properties is no part of what is said, but that of codes is. */
    JsonTree shuffled(Random random) {
        if (root instanceof Fields fields) {
            Collections.shuffle(fields, random);
            fields.forEach(property -> shuffle(property, random));
        }
        return this;
    }

    private static void shuffle(Property property, Random random) {
        if (property.value() instanceof Fields inner && !property.name().equals("deprivations")) {
            Collections.shuffle(inner, random);
        } else if (property.value() instanceof List<?> elements) {
            elements.forEach(element -> {
                if (element instanceof Fields inner) {
                    Collections.shuffle(inner, random);
                }
            });
        }
    }

    /** Something else in one place. */
    JsonTree spoilt(Random random) {
        List<Fields> objects = new ArrayList<>();
        collect(root, objects);
        Fields fields = objects.get(random.nextInt(objects.size()));
        if (fields.isEmpty()) {
            fields.add(new Property("kind", odd(random)));
            return this;
        }
        int at = random.nextInt(fields.size());
        Property property = fields.get(at);
        switch (random.nextInt(6)) {
            case 0 -> fields.remove(at);
            case 1 -> fields.add(property);
            case 2 -> fields.add(new Property(property.name(), odd(random)));
            case 3 -> fields.set(at, new Property(anyName(random, objects), property.value()));
            default -> fields.set(at, new Property(property.name(), odd(random)));
        }
        return this;
    }

    private static String anyName(Random random, List<Fields> objects) {
        Fields other = objects.get(random.nextInt(objects.size()));
        return other.isEmpty() || random.nextInt(4) == 0
                ? List.of("", "x", "Id", "sizes", "perMonth", "a-new-one", "h\u1ed9", "telecom")
                        .get(random.nextInt(8))
                : other.get(random.nextInt(other.size())).name();
    }

    private static Raw odd(Random random) {
        return new Raw(ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
    }

    private static void collect(Object value, List<Fields> objects) {
        if (value instanceof Fields fields) {
            objects.add(fields);
            fields.forEach(property -> collect(property.value(), objects));
        } else if (value instanceof List<?> elements) {
            elements.forEach(element -> collect(element, objects));
        }
    }

    /** One line of it. */
    String line(Spelling spelling) {
        StringBuilder line = new StringBuilder();
        write(root, line, spelling);
        return line.toString();
    }

    private static void write(Object value, StringBuilder line, Spelling spelling) {
        spelling.space(line);
        if (value instanceof Fields fields) {
            String separator = "{";
            for (Property property : fields) {
                line.append(separator);
                spelling.space(line);
                spelling.quote(property.name(), line);
                spelling.space(line);
                line.append(':');
                write(property.value(), line, spelling);
                separator = ",";
            }
            line.append(fields.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> elements) {
            String separator = "[";
            for (Object element : elements) {
                line.append(separator);
                write(element, line, spelling);
                separator = ",";
            }
            line.append(elements.isEmpty() ? "[]" : "]");
        } else if (value instanceof Raw raw) {
            line.append(raw.json());
        } else {
            spelling.quote((String) value, line);
        }
        spelling.space(line);
    }
}
