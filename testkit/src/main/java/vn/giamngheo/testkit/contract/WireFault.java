package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giamngheo.text.JsonPointer;

/**
 * A document with a fault, which must not be read.
 *
 * @param reads what it is to read it, as it goes on in a sentence: {@code passes over an unknown property}
 * @param pointer where the fault is
 * @param text the document
 */
record WireFault(String reads, JsonPointer pointer, String text) {

    private static final String UNKNOWN = "povertyRatePct";
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    /** The faults that can be planted into a document, each everywhere it can, but of the elements of a list in the first. */
    static List<WireFault> in(Json document) {
        List<WireFault> faults = new ArrayList<>();
        for (Json.Place place : unlike(document)) {
            if (place.value() instanceof Json.Obj object) {
                inObject(document, place.pointer(), object, faults);
            } else if (place.value() instanceof Json.Num number) {
                inNumber(document, place.pointer(), number.digits(), faults);
            } else if (place.value() instanceof Json.Str string) {
                inText(document, place.pointer(), string.text(), faults);
            }
        }
        return faults;
    }

    /** The places of a document, of those that differ by their number in a list the first. */
    static List<Json.Place> unlike(Json document) {
        Set<String> seen = new HashSet<>();
        return document.places().stream()
                .filter(place ->
                        seen.add(INDEX.matcher(place.pointer().toString()).replaceAll("/*")))
                .toList();
    }

    private static WireFault of(String reads, Json document, JsonPointer pointer, Json other) {
        return new WireFault(reads, pointer, document.with(pointer, other).compact());
    }

    private static void inObject(Json document, JsonPointer at, Json.Obj object, List<WireFault> faults) {
        JsonPointer unknown = at.child(UNKNOWN);
        Json.Property more = new Json.Property(UNKNOWN, new Json.Num("1"));
        faults.add(new WireFault(
                "passes over an unknown property",
                unknown,
                document.with(at, and(object, more)).compact()));
        if (!object.properties().isEmpty()) {
            Json.Property first = object.properties().get(0);
            faults.add(new WireFault(
                    "reads a property that is there twice",
                    at.child(first.name()),
                    document.with(at, and(object, first)).compact()));
        }
        for (Json.Property property : object.properties()) {
            faults.add(of("reads null", document, at.child(property.name()), new Json.Word("null")));
        }
    }

    private static Json.Obj and(Json.Obj object, Json.Property more) {
        List<Json.Property> properties = new ArrayList<>(object.properties());
        properties.add(more);
        return new Json.Obj(properties);
    }

    private static void inNumber(Json document, JsonPointer at, String digits, List<WireFault> faults) {
        faults.add(of("reads a whole number with a point", document, at, new Json.Num(digits + ".0")));
        faults.add(of("reads a whole number with an exponent", document, at, new Json.Num(digits + "e0")));
        faults.add(of("reads a whole number that is written as text", document, at, new Json.Str(digits)));
    }

    private static void inText(Json document, JsonPointer at, String text, List<WireFault> faults) {
        if (DECIMAL.matcher(text).matches()) {
            faults.add(of("reads a decimal that is written as a number", document, at, new Json.Num(text)));
        }
        if (DAY.matcher(text).matches()) {
            List<Json> parts = new ArrayList<>();
            for (String part : text.split("-", -1)) {
                parts.add(new Json.Num(Integer.toString(Integer.parseInt(part))));
            }
            faults.add(of("reads a day that is written as an array", document, at, new Json.Arr(parts)));
        }
    }

    /** A document in which the properties of every object stand the other way round: no fault. */
    static Json turned(Json value) {
        if (value instanceof Json.Obj object) {
            List<Json.Property> properties = new ArrayList<>();
            object.properties()
                    .forEach(property -> properties.add(new Json.Property(property.name(), turned(property.value()))));
            Collections.reverse(properties);
            return new Json.Obj(properties);
        }
        return value instanceof Json.Arr array
                ? new Json.Arr(array.elements().stream().map(WireFault::turned).toList())
                : value;
    }
}
