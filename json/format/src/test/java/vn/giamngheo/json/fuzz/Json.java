package vn.giamngheo.json.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A JSON text as a tree that can be changed, with duplicate names and all. Its parser is no library's. */
final class Json {

    /** What a value is. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        /** A number, or one of the three words. */
        OTHER
    }

    /** A property of an object. */
    static final class Property {
        String name;
        Json value;

        Property(String name, Json value) {
            this.name = name;
            this.value = value;
        }
    }

    Kind kind;
    /** What a string says, or a number or word as it is written. */
    String text = "";

    List<Property> properties = new ArrayList<>();
    List<Json> elements = new ArrayList<>();

    private Json(Kind kind) {
        this.kind = kind;
    }

    static Json string(String text) {
        Json json = new Json(Kind.STRING);
        json.text = text;
        return json;
    }

    static Json other(String text) {
        Json json = new Json(Kind.OTHER);
        json.text = text;
        return json;
    }

    static Json array(Json... elements) {
        Json json = new Json(Kind.ARRAY);
        json.elements.addAll(List.of(elements));
        return json;
    }

    static Json object() {
        return new Json(Kind.OBJECT);
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    static Json parse(String text) {
        Parser parser = new Parser(text);
        Json json = parser.value();
        parser.space();
        if (parser.at < text.length()) {
            throw parser.wrong();
        }
        return json;
    }

    Json with(String name, Json value) {
        properties.add(new Property(name, value));
        return this;
    }

    boolean isScalar() {
        return kind == Kind.STRING || kind == Kind.OTHER;
    }

    Json copy() {
        Json copy = new Json(kind);
        copy.text = text;
        properties.forEach(property -> copy.with(property.name, property.value.copy()));
        elements.forEach(element -> copy.elements.add(element.copy()));
        return copy;
    }

    /** Turns this value into another one where it stands. */
    void become(Json other) {
        Json copy = other.copy();
        kind = copy.kind;
        text = copy.text;
        properties = copy.properties;
        elements = copy.elements;
    }

    /** Every value, each before those within it. */
    List<Json> all() {
        List<Json> all = new ArrayList<>();
        each(all::add);
        return all;
    }

    private void each(Consumer<Json> action) {
        action.accept(this);
        properties.forEach(property -> property.value.each(action));
        elements.forEach(element -> element.each(action));
    }

    @Override
    public String toString() {
        return Style.COMPACT.write(this);
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Json value() {
            space();
            return switch (here()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> Json.string(string());
                default -> other();
            };
        }

        private Json object() {
            Json object = Json.object();
            at++;
            space();
            if (!taken('}')) {
                do {
                    space();
                    String name = string();
                    space();
                    take(':');
                    object.with(name, value());
                    space();
                } while (taken(','));
                take('}');
            }
            return object;
        }

        private Json array() {
            Json array = Json.array();
            at++;
            space();
            if (!taken(']')) {
                do {
                    array.elements.add(value());
                    space();
                } while (taken(','));
                take(']');
            }
            return array;
        }

        private Json other() {
            int start = at;
            while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String other = text.substring(start, at);
            if (!other.matches("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
                throw wrong();
            }
            return Json.other(other);
        }

        private String string() {
            take('"');
            StringBuilder string = new StringBuilder();
            while (here() != '"') {
                char c = here();
                at++;
                if (c < ' ') {
                    throw wrong();
                }
                string.append(c == '\\' ? escape() : c);
            }
            at++;
            return string.toString();
        }

        private char escape() {
            char c = here();
            at++;
            int plain = "\"\\/bfnrt".indexOf(c);
            if (plain >= 0) {
                return "\"\\/\b\f\n\r\t".charAt(plain);
            }
            if (c != 'u' || at + 4 > text.length()) {
                throw wrong();
            }
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }

        private char here() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private boolean taken(char c) {
            boolean taken = here() == c;
            at += taken ? 1 : 0;
            return taken;
        }

        private void take(char c) {
            if (!taken(c)) {
                throw wrong();
            }
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at character " + at);
        }
    }
}
