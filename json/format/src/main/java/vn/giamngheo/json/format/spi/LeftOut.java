package vn.giamngheo.json.format.spi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/**
 * What of a text is not in the value that was made from it, or stands elsewhere in it. Where elements of a list are left
 * out, those after them have another index in the value than in the text; so have the elements of a list that the value
 * keeps in an order of its own. Pointers into the value are translated back.
 */
public final class LeftOut {

    /** Null where the text was read as it stands. */
    private final @Nullable UnaryOperator<JsonPointer> origins;

    private final Set<JsonPointer> places;
    /** The objects and lists that lack something themselves. */
    private final Set<JsonPointer> lacking = new HashSet<>();
    /** All that something is left out of, directly or below. */
    private final Set<JsonPointer> around = new HashSet<>();
    /** The indices that are left out, by list; names that are left out are there too and do no harm. */
    private final Map<JsonPointer, SortedSet<Integer>> indices = new LinkedHashMap<>();
    /** The lists in another order: for each element of the value its index among those that were not left out. */
    private final Map<JsonPointer, List<Integer>> orders;

    /**
     * What is left out at these places, and where the rest stands.
     *
     * @param places pointers into the text, to properties and elements
     * @param orders the lists that the value keeps in another order, by pointers into the text: for each element in the
     *     order of the value its index in the text, elements that are left out not counted
     */
    public LeftOut(Set<JsonPointer> places, Map<JsonPointer, List<Integer>> orders) {
        this(places, orders, null);
    }

    private LeftOut(
            Set<JsonPointer> places,
            Map<JsonPointer, List<Integer>> orders,
            @Nullable UnaryOperator<JsonPointer> origins) {
        this.origins = origins;
        this.places = Set.copyOf(places);
        this.orders = Map.copyOf(orders);
        places.forEach(this::add);
    }

    /**
     * {@return the same of a text that was changed before it was read, so that what is called the text here is not yet the
     * text as it stands}
     *
     * @param change tells of a pointer into the changed text where that is in the text as it stands
     */
    public LeftOut changedBy(UnaryOperator<JsonPointer> change) {
        return new LeftOut(places, orders, change);
    }

    private void add(JsonPointer place) {
        JsonPointer above = JsonPointer.ROOT;
        around.add(above);
        List<String> tokens = place.tokens();
        for (String token : tokens.subList(0, tokens.size() - 1)) {
            above = above.child(token);
            around.add(above);
        }
        lacking.add(above);
        lacking.add(objectAround(place));
        String last = tokens.get(tokens.size() - 1);
        if (isIndex(last)) {
            indices.computeIfAbsent(above, list -> new TreeSet<>()).add(Integer.parseInt(last));
        }
    }

    /** As long as the index of an array can be, and of a name that is one there is only harm in being too long. */
    private static boolean isIndex(String token) {
        return token.length() <= 6
                && !token.isEmpty()
                && (token.length() == 1 || token.charAt(0) != '0')
                && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * {@return where in the text it stands}
     *
     * @param pointer a pointer into the value
     */
    public JsonPointer inText(JsonPointer pointer) {
        if (isAsInText()) {
            return pointer;
        }
        JsonPointer text = JsonPointer.ROOT;
        for (String token : pointer.tokens()) {
            boolean index = isIndex(token) && (indices.containsKey(text) || orders.containsKey(text));
            text = index ? text.child(inText(text, Integer.parseInt(token))) : text.child(token);
        }
        return text;
    }

    private boolean isAsInText() {
        return indices.isEmpty() && orders.isEmpty();
    }

    private int inText(JsonPointer list, int index) {
        List<Integer> order = orders.get(list);
        SortedSet<Integer> gone = indices.get(list);
        int read = order != null && index < order.size() ? order.get(index) : index;
        return gone == null ? read : inText(read, gone);
    }

    private static int inText(int index, SortedSet<Integer> gone) {
        int at = index;
        for (int missing : gone) {
            if (missing > at) {
                break;
            }
            at++;
        }
        return at;
    }

    /**
     * {@return the same finding with pointers into the text}
     *
     * @param finding a finding on the value
     */
    public Finding inText(Finding finding) {
        return isAsInText() ? finding : moved(finding, this::inText);
    }

    /**
     * {@return the same finding with pointers into the text as it stands, where that was changed before it was read}
     *
     * @param finding with pointers into the text as it was read
     */
    public Finding asWritten(Finding finding) {
        return origins == null ? finding : moved(finding, origins);
    }

    private static Finding moved(Finding finding, UnaryOperator<JsonPointer> way) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        finding.arguments().forEach((name, argument) -> arguments.put(name, moved(argument, way)));
        return Finding.of(finding.code(), way.apply(finding.pointer()), arguments)
                .graded(finding.severity());
    }

    private static Argument moved(Argument argument, UnaryOperator<JsonPointer> way) {
        if (argument instanceof Argument.Place place) {
            return Argument.place(way.apply(place.value()));
        }
        if (argument instanceof Argument.Several several) {
            return new Argument.Several(
                    several.values().stream().map(value -> moved(value, way)).toList(), several.sign());
        }
        return argument instanceof Argument.Personal personal
                ? Argument.personal(moved(personal.value(), way))
                : argument;
    }

    /**
     * {@return whether a finding cannot be said, because it may be there only for what is left out} So it is at and below
     * what is left out; at the very object or list that lacks it, of which it could be said that it is missing; and for
     * what judges several elements together, where something is left out anywhere in the object around its place.
     *
     * @param finding with pointers into the text
     */
    public boolean hides(Finding finding) {
        JsonPointer at = finding.pointer();
        return !places.isEmpty()
                && (isLeftOut(at)
                        || lacking.contains(at)
                        || (finding.code().together() && around.contains(objectAround(at))));
    }

    private boolean isLeftOut(JsonPointer pointer) {
        JsonPointer above = JsonPointer.ROOT;
        for (String token : pointer.tokens()) {
            above = above.child(token);
            if (places.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private static JsonPointer objectAround(JsonPointer pointer) {
        int end = pointer.tokens().size() - 1;
        while (end > 0 && isIndex(pointer.tokens().get(end))) {
            end--;
        }
        JsonPointer object = JsonPointer.ROOT;
        for (String token : pointer.tokens().subList(0, Math.max(end, 0))) {
            object = object.child(token);
        }
        return object;
    }
}
