package vn.giamngheo.rules;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a printed section number: {@code 3}, {@code 2.3} (its last part), {@code Điều 3}, {@code IV}. */
final class SectionNumber {

    private static final Pattern ARABIC = Pattern.compile("(?:.*[ .])?(\\d{1,4})[.)]?");
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

    private SectionNumber() {}

    static OptionalInt value(String printed) {
        Matcher arabic = ARABIC.matcher(printed);
        if (arabic.matches()) {
            return OptionalInt.of(Integer.parseInt(arabic.group(1)));
        }
        return !printed.isEmpty() && ROMAN.matcher(printed).matches()
                ? OptionalInt.of(roman(printed))
                : OptionalInt.empty();
    }

    private static int roman(String printed) {
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
            default -> 10;
        };
    }
}
