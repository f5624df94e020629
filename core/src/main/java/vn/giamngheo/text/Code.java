package vn.giamngheo.text;

/**
 * The one shape of open codes: {@code poor-household-rate}. Types whose values the law adds to over time hold such a
 * code instead of being an enum.
 */
public final class Code {

    private static final int MAX_LENGTH = 64;

    private Code() {}

    /**
     * Checks a code: lower-case ASCII words of letters and digits, joined by single hyphens, beginning with a letter,
     * at most 64 characters.
     *
     * @param value the code
     * @param argument what the caller calls it, for the message
     * @return the value itself
     * @throws RefusedException if the value is anything else
     */
    public static String check(String value, String argument) {
        if (!isCode(value)) {
            String shown = Phrase.shown(value);
            throw new RefusedException(
                    "mã phải gồm các từ viết thường không dấu nối bằng gạch nối, như “poor-household-rate”, bắt đầu"
                            + " bằng chữ cái và dài không quá " + MAX_LENGTH + " ký tự, không phải “" + shown + "”",
                    argument
                            + " must be lower-case words joined by hyphens, such as 'poor-household-rate', of at most "
                            + MAX_LENGTH + " characters but was '" + shown + "'");
        }
        return value;
    }

    private static boolean isCode(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !isLetter(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean joins = c == '-' && value.charAt(i - 1) != '-' && i + 1 < value.length();
            if (!joins && !isLetter(c) && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
