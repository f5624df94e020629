package vn.giamngheo.json.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.MalformedJsonException.Cause;

/** The smallest thing that can feed the engine, so that it is tested without a JSON library. */
final class TinyJson implements JsonIn {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern STRING =
            Pattern.compile("\"((?:[^\"\\\\\\x00-\\x1f]++|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(....)|(.))");
    private static final Pattern WORD = Pattern.compile("true|false|null");

    /** What may come next. */
    private enum State {
        VALUE,
        FIRST_NAME,
        NAME,
        FIRST_ELEMENT,
        AFTER
    }

    private final String text;
    private final Deque<Kind> open = new ArrayDeque<>();
    private State state = State.VALUE;
    private JsonToken current = new JsonToken(Kind.END, "", 0, 0);
    private int at;
    private int line = 1;
    private int lineStart;

    TinyJson(String text) {
        this.text = text;
    }

    @Override
    public Kind next() {
        current = token();
        return current.kind();
    }

    @Override
    public String text() {
        return current.text();
    }

    @Override
    public int line() {
        return current.line();
    }

    @Override
    public int column() {
        return current.column();
    }

    private JsonToken token() {
        space();
        if (state == State.AFTER) {
            if (open.isEmpty()) {
                if (at == text.length()) {
                    return token(Kind.END, "", 0);
                }
                state = State.VALUE;
            } else {
                char c = here();
                if (c == ',') {
                    at++;
                    space();
                    state = open.peek() == Kind.START_OBJECT ? State.NAME : State.VALUE;
                } else {
                    return close(c);
                }
            }
        } else if (at == text.length() && open.isEmpty()) {
            return token(Kind.END, "", 0);
        }
        return switch (state) {
            case FIRST_NAME -> here() == '}' ? close('}') : name();
            case NAME -> name();
            case FIRST_ELEMENT -> here() == ']' ? close(']') : value();
            default -> value();
        };
    }

    private JsonToken name() {
        String raw = match(STRING).group();
        JsonToken name = token(Kind.NAME, unquoted(raw), raw.length());
        space();
        if (here() != ':') {
            throw malformed();
        }
        at++;
        state = State.VALUE;
        return name;
    }

    private JsonToken value() {
        char c = here();
        if (c == '{' || c == '[') {
            Kind kind = c == '{' ? Kind.START_OBJECT : Kind.START_ARRAY;
            open.push(kind);
            state = c == '{' ? State.FIRST_NAME : State.FIRST_ELEMENT;
            return token(kind, "", 1);
        }
        state = State.AFTER;
        if (c == '"') {
            String raw = match(STRING).group();
            return token(Kind.STRING, unquoted(raw), raw.length());
        }
        if (c == '-' || c >= '0' && c <= '9') {
            String number = match(NUMBER).group();
            JsonToken token = token(Kind.NUMBER, number, number.length());
            if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                throw malformed();
            }
            return token;
        }
        String word = match(WORD).group();
        Kind kind = Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT));
        return token(kind, "", word.length());
    }

    private JsonToken close(char c) {
        boolean object = open.peek() == Kind.START_OBJECT;
        if (c != (object ? '}' : ']')) {
            throw malformed();
        }
        open.pop();
        state = State.AFTER;
        return token(object ? Kind.END_OBJECT : Kind.END_ARRAY, "", 1);
    }

    private JsonToken token(Kind kind, String content, int length) {
        JsonToken token = new JsonToken(kind, content, line, at - lineStart + 1);
        at += length;
        return token;
    }

    private Matcher match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw matcher.hitEnd() ? truncated() : malformed();
        }
        return matcher;
    }

    private char here() {
        if (at == text.length()) {
            throw truncated();
        }
        return text.charAt(at);
    }

    private void space() {
        for (; at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private MalformedJsonException truncated() {
        return new MalformedJsonException(Cause.TRUNCATED, line, text.length() - lineStart + 1);
    }

    private MalformedJsonException malformed() {
        return new MalformedJsonException(Cause.SYNTAX, line, at - lineStart + 1);
    }

    private static String unquoted(String raw) {
        return ESCAPE.matcher(raw.substring(1, raw.length() - 1)).replaceAll(escape -> {
            String hex = escape.group(1);
            char c = hex == null
                    ? "\"\\/\b\f\n\r\t".charAt("\"\\/bfnrt".indexOf(escape.group(2)))
                    : (char) Integer.parseInt(hex, 16);
            return Matcher.quoteReplacement(String.valueOf(c));
        });
    }
}
