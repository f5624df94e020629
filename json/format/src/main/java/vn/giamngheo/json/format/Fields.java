package vn.giamngheo.json.format;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.json.format.spi.JsonOut;

/** Writes objects property by property; what is empty is left out. */
final class Fields {

    private final JsonOut out;

    Fields(JsonOut out) {
        this.out = out;
    }

    void object(Consumer<Fields> properties) {
        out.startObject();
        properties.accept(this);
        out.endObject();
    }

    void object(String name, Consumer<Fields> properties) {
        out.name(name);
        object(properties);
    }

    /** An array of objects, also if there is none. */
    <T> void array(String name, Collection<T> elements, Consumer<T> element) {
        out.name(name);
        out.startArray();
        elements.forEach(each -> {
            out.startObject();
            element.accept(each);
            out.endObject();
        });
        out.endArray();
    }

    Fields text(String name, String value) {
        out.name(name);
        out.text(value);
        return this;
    }

    Fields text(String name, Optional<String> value) {
        value.ifPresent(given -> text(name, given));
        return this;
    }

    Fields whole(String name, long value) {
        out.name(name);
        out.whole(value);
        return this;
    }
}
