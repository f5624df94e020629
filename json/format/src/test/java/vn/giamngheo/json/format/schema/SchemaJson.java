package vn.giamngheo.json.format.schema;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes a tree of maps, lists and plain values as JSON, laid out as the canonical text of documents is. */
final class SchemaJson {

    /**
     * JSON as it stands, laid out from the left margin.
     *
     * @param json a value
     */
    record Raw(String json) {}

    private final StringBuilder out = new StringBuilder();

    private SchemaJson() {}

    static String of(Map<String, ?> tree) {
        SchemaJson json = new SchemaJson();
        json.write(tree, "\n");
        return json.out.append('\n').toString();
    }

    private void write(Object value, String margin) {
        if (value instanceof Map<?, ?> map) {
            object(map, margin);
        } else if (value instanceof Collection<?> list) {
            array(list, margin);
        } else if (value instanceof Raw raw) {
            out.append(raw.json().strip().replace("\n", margin));
        } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            string((String) value);
        }
    }

    private void object(Map<?, ?> map, String margin) {
        String deeper = margin + "  ";
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<?, ?> entry = i.next();
            out.append(deeper);
            string((String) entry.getKey());
            out.append(": ");
            write(entry.getValue(), deeper);
            out.append(i.hasNext() ? "," : margin);
        }
        out.append('}');
    }

    private void array(Collection<?> list, String margin) {
        String deeper = margin + "  ";
        out.append('[');
        for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
            out.append(deeper);
            write(i.next(), deeper);
            out.append(i.hasNext() ? "," : margin);
        }
        out.append(']');
    }

    /** All but what JSON asks to escape stands as it is. */
    private void string(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < ' ') {
                        throw new IllegalArgumentException("no words have the character " + c);
                    }
                    out.append((char) c);
                }
            }
        });
        out.append('"');
    }
}
