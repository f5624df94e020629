package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.json.format.versions.Node;
import vn.giamngheo.text.JsonPointer;

/** Takes in a document of an older version as a whole, to be changed. */
final class OldText {

    /** A text of whatever length takes no more memory than so many values of an older version. */
    private static final int MOST_VALUES = 1 << 18;

    private final Reading in;
    private int size;

    private OldText(Reading in) {
        this.in = in;
    }

    /**
     * The object that begins at the current token; the current token is then its last.
     *
     * @throws Stopped after it was noted that the text breaks off, nests too deep or is too long
     */
    static Node.Members take(Reading in) {
        return new OldText(in).members(in.pointer());
    }

    /** A text that ends inside an object or array; libraries say so themselves, sources in memory do not. */
    private JsonToken next() {
        in.nextValue();
        return in.token();
    }

    private Node value(JsonPointer at) {
        size++;
        if (size > MOST_VALUES) {
            throw in.stop(JsonFindingCode.TOO_LONG, Map.of());
        }
        return switch (in.token().kind()) {
            case START_OBJECT -> members(at);
            case START_ARRAY -> elements(at);
            default -> new Node.Leaf(in.token(), at);
        };
    }

    private Node.Members members(JsonPointer at) {
        JsonToken start = in.token();
        List<Node.Member> members = new ArrayList<>();
        while (next().kind() != Kind.END_OBJECT) {
            JsonToken name = in.token();
            in.enter(name.text());
            in.nextValue();
            members.add(new Node.Member(name, value(at.child(name.text()))));
            in.leave();
        }
        return new Node.Members(start, members, in.token(), at);
    }

    private Node elements(JsonPointer at) {
        JsonToken start = in.token();
        List<Node> nodes = new ArrayList<>();
        while (next().kind() != Kind.END_ARRAY) {
            in.enter(nodes.size());
            nodes.add(value(at.child(nodes.size())));
            in.leave();
        }
        return new Node.Elements(start, nodes, in.token(), at);
    }
}
