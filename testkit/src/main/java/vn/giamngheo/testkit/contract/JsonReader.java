package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON, strictly as RFC 8259 has it. */
final class JsonReader {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Json document() {
        Json value = value();
        spaces();
        if (at < text.length()) {
            throw wrong();
        }
        return value;
    }

    private Json value() {
        spaces();
        if (at == text.length()) {
            throw wrong();
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Str(string());
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private Json object() {
        List<Json.Property> properties = new ArrayList<>();
        expect('{');
        if (isNext('}')) {
            return new Json.Obj(properties);
        }
        do {
            spaces();
            String name = string();
            spaces();
            expect(':');
            properties.add(new Json.Property(name, value()));
        } while (isNext(','));
        expect('}');
        return new Json.Obj(properties);
    }

    private Json array() {
        List<Json> elements = new ArrayList<>();
        expect('[');
        if (isNext(']')) {
            return new Json.Arr(elements);
        }
        do {
            elements.add(value());
        } while (isNext(','));
        expect(']');
        return new Json.Arr(elements);
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        if (c == 'u' && at + HEX_DIGITS <= text.length()) {
            at += HEX_DIGITS;
            return (char) Integer.parseInt(text, at - HEX_DIGITS, at, HEX);
        }
        int index = ESCAPED.indexOf(c);
        if (index < 0) {
            throw wrong();
        }
        return MEANT.charAt(index);
    }

    private Json number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw wrong();
        }
        at = number.end();
        return new Json.Num(number.group());
    }

    private Json word(String word) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return new Json.Word(word);
    }

    private void spaces() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean isNext(char c) {
        spaces();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!isNext(c)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no JSON at character " + at);
    }
}
