package vn.giamngheo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The address of a value in a JSON document (RFC 6901): {@code /parts/0/targets/2/measure}. The root is the empty
 * text.
 *
 * <p>Ordered token by token: array indices by number and before names, names by their UTF-16 units, a pointer before
 * those below it.
 */
public final class JsonPointer implements Comparable<JsonPointer> {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(List.of());

    private final List<String> tokens;

    private JsonPointer(List<String> tokens) {
        this.tokens = tokens;
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
            throw new IllegalArgumentException("pointer must be empty or begin with '/' but was '" + text + "'");
        }
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                tokens.add(token.toString());
                token.setLength(0);
            } else if (c == '~') {
                i++;
                token.append(unescaped(text, i));
            } else {
                token.append(c);
            }
        }
        tokens.add(token.toString());
        return new JsonPointer(List.copyOf(tokens));
    }

    private static char unescaped(String text, int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        if (c != '0' && c != '1') {
            throw new IllegalArgumentException("pointer must have 0 or 1 after each '~' but was '" + text + "'");
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
        List<String> longer = new ArrayList<>(tokens);
        longer.add(Objects.requireNonNull(name, "name"));
        return new JsonPointer(List.copyOf(longer));
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
        return child(Integer.toString(index));
    }

    /**
     * The names and indices from the root downwards, not escaped.
     *
     * @return the tokens; empty for the root; unmodifiable
     */
    public List<String> tokens() {
        return tokens;
    }

    @Override
    public int compareTo(JsonPointer other) {
        int common = Math.min(tokens.size(), other.tokens.size());
        for (int i = 0; i < common; i++) {
            int order = compareTokens(tokens.get(i), other.tokens.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(tokens.size(), other.tokens.size());
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
        return !token.isEmpty()
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonPointer pointer && tokens.equals(pointer.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** The pointer as RFC 6901 writes it. */
    @Override
    public String toString() {
        return tokens.stream()
                .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
