package vn.giamngheo.testkit.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** In what a text that was written differs from the wire format. */
final class JsonDifference {

    private final List<Found> problems = new ArrayList<>();

    private JsonDifference() {}

    /**
     * One difference.
     *
     * @param kind of what kind it is
     * @param words what is written where
     */
    record Found(String kind, String words) {}

    private void add(String kind, String words) {
        problems.add(new Found(kind, words));
    }

    /** All differences, in the order of the text that is due. */
    static List<Found> between(Json due, Json written) {
        JsonDifference difference = new JsonDifference();
        difference.compare(JsonPointer.ROOT, due, written);
        return difference.problems;
    }

    private void compare(JsonPointer at, Json due, Json written) {
        if (due instanceof Json.Obj object && written instanceof Json.Obj other) {
            compare(at, object, other);
        } else if (due instanceof Json.Arr array && written instanceof Json.Arr other) {
            compare(at, array, other);
        } else if (!due.equals(written)) {
            String kind = due.getClass().getSimpleName() + written.getClass().getSimpleName();
            add(kind, "writes " + written(due, written) + " at '" + at + "' instead of " + shown(due));
        }
    }

    private void compare(JsonPointer at, Json.Obj due, Json.Obj written) {
        Map<String, Json> others = new HashMap<>();
        for (Json.Property property : written.properties()) {
            if (others.put(property.name(), property.value()) != null) {
                add("twice", "writes '" + at.child(property.name()) + "' twice");
            }
        }
        List<String> order = new ArrayList<>();
        for (Json.Property property : due.properties()) {
            Json other = others.remove(property.name());
            order.add(property.name());
            if (other == null) {
                add("missing", "leaves out '" + at.child(property.name()) + "'");
            } else {
                compare(at.child(property.name()), property.value(), other);
            }
        }
        for (Json.Property property : written.properties()) {
            if (others.containsKey(property.name())) {
                add(
                        "more",
                        "writes " + written(property.value()) + " at '" + at.child(property.name())
                                + "', where nothing is due");
            }
        }
        List<String> found = written.properties().stream()
                .map(Json.Property::name)
                .distinct()
                .filter(order::contains)
                .toList();
        order.retainAll(found);
        if (!order.equals(found)) {
            add("order", "writes the properties of '" + at + "' in another order");
        }
    }

    private void compare(JsonPointer at, Json.Arr due, Json.Arr written) {
        int dueSize = due.elements().size();
        int size = written.elements().size();
        if (dueSize != size) {
            add("size", "writes " + size + " elements at '" + at + "' instead of " + dueSize);
        }
        for (int i = 0; i < Math.min(dueSize, size); i++) {
            compare(at.child(i), due.elements().get(i), written.elements().get(i));
        }
    }

    private static String written(Json due, Json written) {
        if (due instanceof Json.Num number && written instanceof Json.Num other) {
            boolean same = new BigDecimal(number.digits()).compareTo(new BigDecimal(other.digits())) == 0;
            return same ? "a whole number as " + other.digits() : "the other number " + other.digits();
        }
        if (due instanceof Json.Str && written instanceof Json.Str) {
            return "the other text " + written.compact();
        }
        return written(written);
    }

    private static String written(Json written) {
        if (written instanceof Json.Num number) {
            return "the number " + number.digits();
        }
        if (written instanceof Json.Arr) {
            return "the array " + shown(written);
        }
        return shown(written);
    }

    private static String shown(Json value) {
        return Phrase.shown(value.compact());
    }
}
