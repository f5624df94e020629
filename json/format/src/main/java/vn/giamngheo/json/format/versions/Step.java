package vn.giamngheo.json.format.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.UnaryOperator;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.JsonToken.Kind;

/**
 * One change to an object. Where the object is not as it must be for that, it stays as it is: the tables then say what is
 * wrong with it. No step throws.
 */
@FunctionalInterface
public interface Step {

    /** The object after the change. */
    Node.Members apply(Node.Members object);

    /** A text of a property is replaced where it is just that. */
    static Step recode(String name, String from, String to) {
        return each(
                name,
                value -> value instanceof Node.Leaf leaf
                                && leaf.token().kind() == Kind.STRING
                                && leaf.token().text().equals(from)
                        ? new Node.Leaf(Node.renamed(leaf.token(), to), leaf.origin())
                        : value);
    }

    /** An object within the object is changed. */
    static Step within(String name, Step step) {
        return each(name, value -> value instanceof Node.Members object ? step.apply(object) : value);
    }

    private static Step each(String name, UnaryOperator<Node> change) {
        return object -> object.with(object.members().stream()
                .map(member -> member.isNamed(name) ? member.with(change.apply(member.value())) : member)
                .toList());
    }

    /**
     * A property with a fixed text is put first, if the object does not have it: that of the first of these names that it
     * does have.
     *
     * @param tag the name of the new property
     * @param texts the text for each name
     */
    static Step tag(String tag, List<Entry<String, String>> texts) {
        return object -> object.has(tag)
                ? object
                : texts.stream()
                        .filter(text -> object.has(text.getKey()))
                        .findFirst()
                        .map(text -> tagged(object, tag, text.getValue()))
                        .orElse(object);
    }

    private static Node.Members tagged(Node.Members object, String tag, String text) {
        List<Node.Member> members = new ArrayList<>();
        members.add(fixed(tag, text, object.start(), object));
        members.addAll(object.members());
        return object.with(members);
    }

    /** A property that is not in the text: it stands where something else does. */
    private static Node.Member fixed(String name, String text, JsonToken place, Node origin) {
        return new Node.Member(
                new JsonToken(Kind.NAME, name, place.line(), place.column()),
                new Node.Leaf(new JsonToken(Kind.STRING, text, place.line(), place.column()), origin.origin()));
    }

    /**
     * Properties are gathered into a new object, if all that it needs are there and it is not. It stands where the first of
     * them stood.
     *
     * @param into the name of the new object
     * @param tag the properties with fixed texts that it begins with
     * @param needed the properties that it is made of, each with its new name
     */
    static Step gather(String into, Map<String, String> tag, Map<String, String> needed) {
        return object -> object.has(into) || !needed.keySet().stream().allMatch(object::has)
                ? object
                : gathered(object, into, tag, needed);
    }

    private static Node.Members gathered(
            Node.Members object, String into, Map<String, String> tag, Map<String, String> needed) {
        List<Node.Member> parts = new ArrayList<>();
        List<Node.Member> others = new ArrayList<>();
        int place = 0;
        for (Node.Member member : object.members()) {
            String name = needed.get(member.name().text());
            if (name == null) {
                others.add(member);
            } else {
                place = parts.isEmpty() ? others.size() : place;
                parts.add(member.named(name));
            }
        }
        others.add(place, made(into, tag, parts));
        return object.with(others);
    }

    /** The new object stands where the first of its parts does. */
    private static Node.Member made(String into, Map<String, String> tag, List<Node.Member> parts) {
        JsonToken at = parts.get(0).name();
        Node first = parts.get(0).value();
        List<Node.Member> all = new ArrayList<>();
        tag.forEach((name, text) -> all.add(fixed(name, text, at, first)));
        all.addAll(parts);
        return new Node.Member(
                Node.renamed(at, into),
                new Node.Members(brace(Kind.START_OBJECT, at), all, brace(Kind.END_OBJECT, at), first.origin()));
    }

    private static JsonToken brace(Kind kind, JsonToken at) {
        return new JsonToken(kind, "", at.line(), at.column());
    }
}
