package vn.giamngheo.json.format.internal;

import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** What was found and why it was refused, cut to what a message can hold. */
final class Shown {

    private static final int MOST_OF_A_REASON = 320;
    /** Room for a household with all it is deprived in. */
    private static final int MOST_OF_AN_EXAMPLE = 2_000;

    private Shown() {}

    /** The type of a value, and the value if it is a string or number. */
    static Phrase typed(Kind kind, String text) {
        return switch (kind) {
            case START_OBJECT -> Kinds.OBJECT;
            case START_ARRAY -> Kinds.ARRAY;
            case STRING -> {
                String quoted = " “" + Phrase.shown(text) + "”";
                yield new Phrase(Kinds.STRING.vietnamese() + quoted, Kinds.STRING.english() + quoted);
            }
            case NUMBER -> {
                String shown = Phrase.shown(text);
                yield new Phrase("số " + shown, "number " + shown);
            }
            case TRUE -> new Phrase("true", "true");
            case FALSE -> new Phrase("false", "false");
            case NULL -> new Phrase("null", "null");
            case FOREIGN, NAME, END_OBJECT, END_ARRAY, END -> Kinds.NO_VALUE;
        };
    }

    /** Why a type refused a value. A type that says so in one language is quoted in the other. */
    static Phrase reason(RuntimeException refusal) {
        if (refusal instanceof RefusedException refused) {
            Phrase reason = refused.reason();
            return new Phrase(cut(reason.vietnamese(), MOST_OF_A_REASON), cut(reason.english(), MOST_OF_A_REASON));
        }
        String message = refusal.getMessage();
        String detail = message == null || message.isBlank()
                ? refusal.getClass().getSimpleName()
                : cut(message, MOST_OF_A_REASON);
        return new Phrase("giá trị này bị từ chối (chi tiết: " + detail + ")", detail);
    }

    /** A reason that may describe what shows it. */
    static Phrase example(Phrase reason) {
        return new Phrase(cut(reason.vietnamese(), MOST_OF_AN_EXAMPLE), cut(reason.english(), MOST_OF_AN_EXAMPLE));
    }

    /** Without the full stop that the message has itself. */
    private static String cut(String reason, int most) {
        if (reason.length() > most) {
            return reason.substring(0, most) + "…";
        }
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
