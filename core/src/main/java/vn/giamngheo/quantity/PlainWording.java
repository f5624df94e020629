package vn.giamngheo.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The commonest wording, one number and its unit and nothing else, in the spelling of most documents: {@code 48.267 triệu
 * đồng}, {@code 8,49%}. Read digit by digit, without taking the words apart; what is not so plain is left to {@link
 * StatedPhrase}, which reads these alike.
 */
final class PlainWording {

    private static final String PERCENT = "%";
    private static final String POINTS = " điểm %";
    private static final String MILLIONS = " triệu đồng";
    private static final String BILLIONS = " tỷ đồng";
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private static final char GROUP_MARK = '.';
    private static final char DECIMAL_MARK = ',';
    private static final int GROUP = 3;
    private static final int RADIX = 10;
    /** With as many, no unit takes the amount out of the range of a long. */
    private static final int MOST_DIGITS = 9;

    private PlainWording() {}

    /** The amount; null if the wording is not plain. */
    static @Nullable Vnd money(String text) {
        boolean millions = text.endsWith(MILLIONS);
        if (!millions && !text.endsWith(BILLIONS)) {
            return null;
        }
        long number = whole(text, text.length() - (millions ? MILLIONS.length() : BILLIONS.length()));
        return number < 0 ? null : Vnd.of(number * (millions ? MILLION : BILLION));
    }

    /** The number of per cent; null if the wording is not plain. */
    static @Nullable BigDecimal percent(String text) {
        return text.endsWith(PERCENT) ? decimal(text, text.length() - PERCENT.length()) : null;
    }

    /** The number of percentage points, however they are printed; null if the wording is not plain. */
    static @Nullable BigDecimal points(String text) {
        return text.endsWith(POINTS) ? decimal(text, text.length() - POINTS.length()) : percent(text);
    }

    /** A whole number with or without group marks; -1 if it is not plain. */
    private static long whole(String text, int end) {
        long number = 0;
        int digits = 0;
        int sinceMark = -1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                number = number * RADIX + (c - '0');
                digits++;
                sinceMark += sinceMark < 0 ? 0 : 1;
            } else if (c == GROUP_MARK && (sinceMark < 0 ? digits > 0 && digits <= GROUP : sinceMark == GROUP)) {
                sinceMark = 0;
            } else {
                return -1;
            }
            if (digits > MOST_DIGITS || sinceMark > GROUP) {
                return -1;
            }
        }
        boolean plain = digits > 0 && text.charAt(0) != '0' && (sinceMark < 0 || sinceMark == GROUP);
        return plain ? number : -1;
    }

    /** A number without group marks, with or without decimals; null if it is not plain. */
    private static @Nullable BigDecimal decimal(String text, int end) {
        long number = 0;
        int mark = -1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                number = number * RADIX + (c - '0');
            } else if (c == DECIMAL_MARK && mark < 0) {
                mark = i;
            } else {
                return null;
            }
        }
        int decimals = mark < 0 ? 0 : end - mark - 1;
        boolean plain = end > 0 && end <= MOST_DIGITS && mark != 0 && (mark < 0 || decimals > 0);
        return plain ? BigDecimal.valueOf(number, decimals) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
