package vn.giamngheo.json.fuzz;

/** How a tree is written. All say the same. */
enum Style {
    COMPACT("", "", false),
    LINES("\n", " ", false),
    ODD("\r\n\t ", " \n", false),
    ESCAPED("", " ", true);

    private final String before;
    private final String after;
    private final boolean escaping;

    Style(String before, String after, boolean escaping) {
        this.before = before;
        this.after = after;
        this.escaping = escaping;
    }

    String write(Json json) {
        StringBuilder out = new StringBuilder();
        write(json, out);
        return out.toString();
    }

    private void write(Json json, StringBuilder out) {
        switch (json.kind) {
            case OBJECT -> {
                out.append('{');
                String separator = "";
                for (Json.Property property : json.properties) {
                    out.append(separator).append(before);
                    string(property.name, out);
                    out.append(':').append(after);
                    write(property.value, out);
                    separator = ",";
                }
                out.append('}');
            }
            case ARRAY -> {
                out.append('[');
                String separator = "";
                for (Json element : json.elements) {
                    out.append(separator).append(before);
                    write(element, out);
                    separator = ",";
                }
                out.append(']');
            }
            case STRING -> string(json.text, out);
            case OTHER -> out.append(json.text);
        }
    }

    private void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaping || c < ' ' || c == '"' || c == '\\' || isLoneSurrogate(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half of a pair cannot be written in UTF-8. */
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
