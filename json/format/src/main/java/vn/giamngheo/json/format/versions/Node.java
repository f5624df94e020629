package vn.giamngheo.json.format.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.text.JsonPointer;

/** A value of an older document: its tokens with their lines and columns, and where in the text as it stands it is. */
public sealed interface Node {

    /** A pointer into the text as it stands; of what is not in the text, to what it was made of. */
    JsonPointer origin();

    /** Gives the tokens in their order. */
    void tokens(Consumer<JsonToken> out);

    /** The part under that name or index, the first of several. */
    Optional<Node> part(String token);

    /** A string, number, flag or {@code null}. */
    record Leaf(JsonToken token, JsonPointer origin) implements Node {
        @Override
        public void tokens(Consumer<JsonToken> out) {
            out.accept(token);
        }

        @Override
        public Optional<Node> part(String token) {
            return Optional.empty();
        }
    }

    /** An array. */
    record Elements(JsonToken start, List<Node> nodes, JsonToken end, JsonPointer origin) implements Node {
        /** As long as an index can be. */
        private static final int LONGEST_INDEX = 9;

        /** The nodes as given. */
        public Elements {
            nodes = List.copyOf(nodes);
        }

        @Override
        public void tokens(Consumer<JsonToken> out) {
            out.accept(start);
            nodes.forEach(node -> node.tokens(out));
            out.accept(end);
        }

        @Override
        public Optional<Node> part(String token) {
            boolean index = token.length() <= LONGEST_INDEX && token.chars().allMatch(c -> c >= '0' && c <= '9');
            return index && !token.isEmpty() && Integer.parseInt(token) < nodes.size()
                    ? Optional.of(nodes.get(Integer.parseInt(token)))
                    : Optional.empty();
        }
    }

    /** An object, whose names may be there more than once. */
    record Members(JsonToken start, List<Member> members, JsonToken end, JsonPointer origin) implements Node {
        /** The members as given. */
        public Members {
            members = List.copyOf(members);
        }

        /** The object with other members. */
        public Members with(List<Member> others) {
            return new Members(start, others, end, origin);
        }

        /** Whether there is a property of that name. */
        public boolean has(String name) {
            return part(name).isPresent();
        }

        @Override
        public void tokens(Consumer<JsonToken> out) {
            out.accept(start);
            for (Member member : members) {
                out.accept(member.name());
                member.value().tokens(out);
            }
            out.accept(end);
        }

        @Override
        public Optional<Node> part(String token) {
            return members.stream()
                    .filter(member -> member.isNamed(token))
                    .map(Member::value)
                    .findFirst();
        }
    }

    /** A property. */
    record Member(JsonToken name, Node value) {
        /** Whether that is its name. */
        public boolean isNamed(String other) {
            return name.text().equals(other);
        }

        /** The property under another name. */
        public Member named(String other) {
            return new Member(renamed(name, other), value);
        }

        /** The property with another value. */
        public Member with(Node other) {
            return new Member(name, other);
        }
    }

    /** The token with another text. */
    static JsonToken renamed(JsonToken token, String text) {
        return new JsonToken(token.kind(), text, token.line(), token.column());
    }
}
