package vn.giamngheo.json.format.internal;

import vn.giamngheo.json.format.spi.JsonToken;

/** What was found, cut to what a message can hold. JSON's own words for types are the same in both languages. */
final class Shown {

    private static final int MOST = 80;

    private Shown() {}

    static String text(String found) {
        if (found.length() <= MOST) {
            return found;
        }
        int end = Character.isHighSurrogate(found.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return found.substring(0, end) + "…";
    }

    /** The value if it is short, otherwise its type. */
    static String plain(JsonToken token) {
        return switch (token.kind()) {
            case STRING, NUMBER -> text(token.text());
            default -> typed(token);
        };
    }

    /** The type of a value, and the value if it is short. */
    static String typed(JsonToken token) {
        return switch (token.kind()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case STRING -> "string \"" + text(token.text()) + "\"";
            case NUMBER -> "number " + text(token.text());
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case FOREIGN, NAME, END_OBJECT, END_ARRAY, END -> "something that is no JSON value";
        };
    }

    /** Why a type refused a value. */
    static String reason(RuntimeException refusal) {
        String message = refusal.getMessage();
        return message == null || message.isBlank() ? refusal.getClass().getSimpleName() : text(message, 4 * MOST);
    }

    private static String text(String found, int most) {
        return found.length() <= most ? found : found.substring(0, most) + "…";
    }
}
