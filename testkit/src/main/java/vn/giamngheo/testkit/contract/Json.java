package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giamngheo.text.JsonPointer;

/**
 * A JSON text as it stands: with properties in their order, also those that are there twice, and numbers digit by digit.
 * The kit has a parser of its own, since it is there to hold those of others to their word.
 */
sealed interface Json {

    /**
     * An object.
     *
     * @param properties in the order of the text
     */
    record Obj(List<Property> properties) implements Json {
        public Obj {
            properties = List.copyOf(properties);
        }
    }

    /**
     * A property.
     *
     * @param name its name
     * @param value its value
     */
    record Property(String name, Json value) {}

    /**
     * An array.
     *
     * @param elements its elements
     */
    record Arr(List<Json> elements) implements Json {
        public Arr {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A string.
     *
     * @param text what it says
     */
    record Str(String text) implements Json {}

    /**
     * A number.
     *
     * @param digits as it is written
     */
    record Num(String digits) implements Json {}

    /**
     * {@code true}, {@code false} or {@code null}.
     *
     * @param name which
     */
    record Word(String name) implements Json {}

    /**
     * A value and where it stands.
     *
     * @param pointer where
     * @param value the value
     */
    record Place(JsonPointer pointer, Json value) {}

    /** Reads a text; throws {@link IllegalArgumentException} if it is no JSON. */
    static Json parse(String text) {
        return new JsonReader(text).document();
    }

    /** The text without spaces. */
    default String compact() {
        if (this instanceof Obj object) {
            return object.properties().stream()
                    .map(property ->
                            quoted(property.name()) + ":" + property.value().compact())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (this instanceof Arr array) {
            return array.elements().stream().map(Json::compact).collect(Collectors.joining(",", "[", "]"));
        }
        if (this instanceof Str string) {
            return quoted(string.text());
        }
        return this instanceof Num number ? number.digits() : ((Word) this).name();
    }

    /** This value and all that is in it, from the outside in. */
    default List<Place> places() {
        List<Place> places = new ArrayList<>();
        collect(JsonPointer.ROOT, this, places);
        return places;
    }

    /** This text with another value at a place. */
    default Json with(JsonPointer pointer, Json other) {
        return replaced(this, pointer.tokens(), 0, other);
    }

    private static Json replaced(Json value, List<String> tokens, int at, Json other) {
        if (at == tokens.size()) {
            return other;
        }
        if (value instanceof Obj object) {
            return new Obj(object.properties().stream()
                    .map(property -> property.name().equals(tokens.get(at))
                            ? new Property(property.name(), replaced(property.value(), tokens, at + 1, other))
                            : property)
                    .toList());
        }
        List<Json> elements = new ArrayList<>(((Arr) value).elements());
        int index = Integer.parseInt(tokens.get(at));
        elements.set(index, replaced(elements.get(index), tokens, at + 1, other));
        return new Arr(elements);
    }

    private static void collect(JsonPointer pointer, Json value, List<Place> places) {
        places.add(new Place(pointer, value));
        if (value instanceof Obj object) {
            object.properties().forEach(property -> collect(pointer.child(property.name()), property.value(), places));
        } else if (value instanceof Arr array) {
            for (int i = 0; i < array.elements().size(); i++) {
                collect(pointer.child(i), array.elements().get(i), places);
            }
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
