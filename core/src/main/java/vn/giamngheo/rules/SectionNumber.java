package vn.giamngheo.rules;

import java.util.regex.Pattern;

/** The value of a printed section number: {@code 3}, {@code 2.3} (its last part), {@code Điều 3}, {@code IV}. */
final class SectionNumber {

    private static final int LONGEST = 50;
    private static final int MOST_DIGITS = 4;

    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

    private SectionNumber() {}

    /** The value; -1 if it has none. Only numbers are counted: letters skip đ or not as the writer likes. */
    static int of(String printed) {
        int end = printed.length();
        if (end == 0 || end > LONGEST) {
            return -1;
        }
        char last = printed.charAt(end - 1);
        if (last == '.' || last == ')') {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(printed.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            return roman(printed);
        }
        boolean whole = start == 0 || printed.charAt(start - 1) == ' ' || printed.charAt(start - 1) == '.';
        return whole && end - start <= MOST_DIGITS ? Integer.parseInt(printed, start, end, 10) : -1;
    }

    private static int roman(String printed) {
        if (digit(printed.charAt(0)) == 0 || !ROMAN.matcher(printed).matches()) {
            return -1;
        }
        int sum = 0;
        int before = 0;
        for (int i = printed.length() - 1; i >= 0; i--) {
            int digit = digit(printed.charAt(i));
            sum += digit < before ? -digit : digit;
            before = digit;
        }
        return sum;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
