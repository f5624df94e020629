package vn.giamngheo.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of a value in a JSON document (RFC 6901): {@code /parts/0/targets/2/measure}. The root is the empty
 * text.
 *
 * <p>Ordered token by token: array indices by number and before names, names by their UTF-16 units, a pointer before
 * those below it.
 */
public final class JsonPointer implements Comparable<JsonPointer> {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer();

    /** Indices are kept as numbers up to this one, and as text beyond. */
    private static final int GREATEST_NUMBER = 999_999_999;

    private static final int DIGITS_OF_NUMBERS = 9;
    private static final int RADIX = 10;
    /** That of texts and of lists. */
    private static final int HASH_WEIGHT = 31;

    // A pointer shares all but its last token with its parent: pointers are made for every element that is looked at,
    // and written for few. A document can be deep, so nothing here calls itself.
    private final @Nullable JsonPointer parent;
    private final @Nullable String name;
    private final int index;
    private final int depth;

    private JsonPointer() {
        this.parent = null;
        this.name = null;
        this.index = 0;
        this.depth = 0;
    }

    private JsonPointer(JsonPointer parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.depth = parent.depth + 1;
    }

    /**
     * Reads a pointer; the inverse of {@link #toString()}.
     *
     * @param text the empty text, or tokens each led by {@code /}, with {@code ~0} for {@code ~} and {@code ~1} for
     *     {@code /}
     * @return the pointer
     * @throws IllegalArgumentException if it does not begin with {@code /} or a {@code ~} is not followed by 0 or 1
     */
    public static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "pointer must be empty or begin with '/' but was '" + Phrase.shown(text) + "'");
        }
        JsonPointer pointer = ROOT;
        StringBuilder token = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                pointer = pointer.child(token.toString());
                token.setLength(0);
            } else if (c == '~') {
                i++;
                token.append(unescaped(text, i));
            } else {
                token.append(c);
            }
        }
        return pointer.child(token.toString());
    }

    private static char unescaped(String text, int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        if (c != '0' && c != '1') {
            throw new IllegalArgumentException(
                    "pointer must have 0 or 1 after each '~' but was '" + Phrase.shown(text) + "'");
        }
        return c == '0' ? '~' : '/';
    }

    /**
     * The pointer to a property of the object this one points to.
     *
     * @param name the name of the property as it is, not escaped
     * @return the longer pointer
     */
    public JsonPointer child(String name) {
        Objects.requireNonNull(name, "name");
        // The same text is always kept in the same way, so that tokens can be compared as they are kept.
        return isIndex(name) && name.length() <= DIGITS_OF_NUMBERS
                ? new JsonPointer(this, null, Integer.parseInt(name))
                : new JsonPointer(this, name, 0);
    }

    /**
     * The pointer to an element of the array this one points to.
     *
     * @param index from 0
     * @return the longer pointer
     * @throws IllegalArgumentException if the index is negative
     */
    public JsonPointer child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index must not be negative but was " + index);
        }
        return index <= GREATEST_NUMBER
                ? new JsonPointer(this, null, index)
                : new JsonPointer(this, Integer.toString(index), 0);
    }

    /**
     * The names and indices from the root downwards, not escaped.
     *
     * @return the tokens; empty for the root; unmodifiable
     */
    public List<String> tokens() {
        String[] tokens = new String[depth];
        JsonPointer at = this;
        for (JsonPointer above = at.parent; above != null; above = at.parent) {
            tokens[at.depth - 1] = at.token();
            at = above;
        }
        return List.of(tokens);
    }

    @Override
    public int compareTo(JsonPointer other) {
        JsonPointer a = this.upTo(other.depth);
        JsonPointer b = other.upTo(depth);
        // The outermost difference decides, and is the last one seen from below.
        JsonPointer outermostA = a;
        JsonPointer outermostB = a;
        while (a != b) {
            if (!a.hasTokenOf(b)) {
                outermostA = a;
                outermostB = b;
            }
            a = Objects.requireNonNullElse(a.parent, ROOT);
            b = Objects.requireNonNullElse(b.parent, ROOT);
        }
        return outermostA.hasTokenOf(outermostB)
                ? Integer.compare(depth, other.depth)
                : outermostA.compareTokens(outermostB);
    }

    private boolean hasTokenOf(JsonPointer other) {
        return index == other.index && Objects.equals(name, other.name);
    }

    private JsonPointer upTo(int most) {
        JsonPointer at = this;
        while (at.depth > most) {
            at = Objects.requireNonNullElse(at.parent, ROOT);
        }
        return at;
    }

    private int compareTokens(JsonPointer other) {
        if (name == null && other.name == null) {
            return Integer.compare(index, other.index);
        }
        return compareTokens(token(), other.token());
    }

    private static int compareTokens(String a, String b) {
        boolean indexA = isIndex(a);
        boolean indexB = isIndex(b);
        if (indexA != indexB) {
            return indexA ? -1 : 1;
        }
        // Indices have no leading zeros, so the longer one is the greater, however long.
        int byLength = indexA ? Integer.compare(a.length(), b.length()) : 0;
        return byLength != 0 ? byLength : a.compareTo(b);
    }

    private static boolean isIndex(String token) {
        int length = token.length();
        for (int i = 0; i < length; i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return length == 1 || (length > 1 && token.charAt(0) != '0');
    }

    private String token() {
        return name == null ? Integer.toString(index) : name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof JsonPointer that) || depth != that.depth) {
            return false;
        }
        JsonPointer a = this;
        JsonPointer b = that;
        while (a != b) {
            if (!a.hasTokenOf(b)) {
                return false;
            }
            a = Objects.requireNonNullElse(a.parent, ROOT);
            b = Objects.requireNonNullElse(b.parent, ROOT);
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        JsonPointer at = this;
        // From below: what stands further out counts once more for each token that follows.
        int weight = 1;
        for (JsonPointer above = at.parent; above != null; above = at.parent) {
            hash += weight * (at.name == null ? hashOf(at.index) : at.name.hashCode());
            weight *= HASH_WEIGHT;
            at = above;
        }
        return hash + weight;
    }

    /** As of its decimal text. */
    private static int hashOf(int index) {
        int hash = 0;
        int weight = 1;
        int rest = index;
        do {
            hash += weight * ('0' + rest % RADIX);
            weight *= HASH_WEIGHT;
            rest /= RADIX;
        } while (rest > 0);
        return hash;
    }

    /** The pointer as RFC 6901 writes it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String token : tokens()) {
            text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
