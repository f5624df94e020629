package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import vn.giamngheo.text.NumberNotation;

/**
 * A number in Vietnamese notation and the words after it: "350.000 triệu đồng".
 *
 * @param number not negative as it is read
 * @param apart whether there is a space between the two
 * @param rest the words, possibly none
 */
record StatedItem(BigDecimal number, boolean apart, String rest) {

    /** Reads an item from an identity key; empty if it does not begin with a number. */
    static Optional<StatedItem> read(String key) {
        int length = numberLength(key);
        String rest = key.substring(length);
        return NumberNotation.VIETNAMESE
                .read(key.substring(0, length))
                .map(number -> new StatedItem(number, rest.startsWith(" "), rest.strip()));
    }

    private static int numberLength(String key) {
        int length = 0;
        while (length < key.length() && (isDigit(key.charAt(length)) || ".,".indexOf(key.charAt(length)) >= 0)) {
            length++;
        }
        return length;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number times a power of ten, if that is a whole number within the range of a long. */
    Optional<Long> scaled(int exponent) {
        try {
            return Optional.of(Whole.scaled(number, exponent, "number"));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    StatedItem negated() {
        return new StatedItem(number.negate(), apart, rest);
    }

    /** "2,3" before "2,5 điểm %" is "2,3 điểm %". */
    StatedItem withNumberOf(StatedItem bare) {
        return new StatedItem(bare.number, apart, rest);
    }

    /** "5 triệu" before "7 triệu đồng" is "5 triệu đồng". */
    StatedItem withLastWordOf(StatedItem other) {
        String lastWord = other.rest.substring(other.rest.lastIndexOf(' ') + 1);
        return new StatedItem(number, apart, rest + " " + lastWord);
    }
}
