package vn.giamngheo.json.format.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Argument;

/** Values without parts. Judged by their text: the numbers a JSON library makes of it are never looked at. */
public final class Scalars {

    private static final int MAX_DECIMAL_DIGITS = 30;
    private static final int MAX_WHOLE_DIGITS = 19;
    /** With a sign and a point. */
    static final int MAX_DECIMAL_LENGTH = MAX_DECIMAL_DIGITS + 2;

    private static final Phrase DECIMAL_DESCRIBED = new Phrase(
            "số thập phân như “-12.50” (dấu chấm trước phần thập phân, tối đa " + MAX_DECIMAL_DIGITS + " chữ số)",
            "a decimal number such as “-12.50” (with a decimal point, at most " + MAX_DECIMAL_DIGITS + " digits)");

    /** Text as written; not blank, since what is not stated is left out. Half a surrogate pair is refused. */
    public static final Codec<String> TEXT = new Text(Scalars::check, Shapes.TEXT);

    /** Characters of whatever kind, also none: what somebody else wrote and a message quotes. */
    public static final Codec<String> VERBATIM = new Text(text -> text, Shapes.VERBATIM);

    /** A whole number that fits a {@code long}. */
    public static final Codec<Long> WHOLE = new Whole(
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            new Phrase(
                    "số nguyên 64 bit viết bằng chữ số (tối đa 19 chữ số)", "a 64-bit integer in digits (at most 19)"));

    /** A whole number that fits an {@code int}. */
    public static final Codec<Integer> INT = Codecs.map(
            new Whole(
                    Integer.MIN_VALUE,
                    Integer.MAX_VALUE,
                    new Phrase(
                            "số nguyên 32 bit viết bằng chữ số (tối đa 10 chữ số)",
                            "a 32-bit integer in digits (at most 10)")),
            Math::toIntExact,
            Integer::longValue);

    /** {@code true} or {@code false}. */
    public static final Codec<Boolean> FLAG = new Flag();

    /** A decimal as a string of plain digits; the scale is the number of decimals written. */
    public static final Codec<BigDecimal> DECIMAL = new Decimal();

    /** A day: {@code "2017-03-07"}. */
    public static final Codec<LocalDate> DATE =
            Codecs.shaped(Shapes.DAY, Codecs.map(TEXT, Scalars::day, LocalDate::toString));

    private Scalars() {}

    private static LocalDate day(String text) {
        if (!isDay(text)) {
            throw new RefusedException(
                    "ngày phải viết theo dạng năm-tháng-ngày, như 2017-03-07", "day must be written yyyy-mm-dd");
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
        } catch (DateTimeException e) {
            RefusedException refusal =
                    new RefusedException("ngày này không có trong lịch", "there is no such day in the calendar");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Four, two and two digits, with hyphens between. */
    private static boolean isDay(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? text.charAt(i) != '-' : !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of ASCII alone. */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The index after the digits that stand from there. */
    private static int afterDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The index after the digits of a whole number without leading zeros that stands from there; from if there is none. */
    private static int afterWhole(String text, int from) {
        int end = afterDigits(text, from);
        return end > from + 1 && text.charAt(from) == '0' ? from : end;
    }

    private static String check(String text) {
        if (text.isBlank()) {
            throw new RefusedException("không được để trống", "text must not be blank");
        }
        if (hasHalfOfAPair(text)) {
            throw new RefusedException(
                    "văn bản chứa nửa ký tự (một nửa cặp mã thay thế UTF-16)",
                    "text must not contain half a surrogate pair");
        }
        return text;
    }

    private static boolean hasHalfOfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static void noteNumber(Reading in, Phrase expected) {
        in.note(
                JsonFindingCode.INVALID_NUMBER,
                Arguments.of(
                        "found", in.quoted(Argument.text(Phrase.shown(in.text()))),
                        "expected", Argument.phrase(expected)));
    }

    private record Text(UnaryOperator<String> checked, Shape shape) implements Codec<String> {
        @Override
        public @Nullable String read(Reading in) {
            if (!in.is(Kind.STRING, Kinds.STRING)) {
                return null;
            }
            String text = in.text();
            if (text.length() > in.limits().textLength()) {
                in.note(
                        Wording.LONG_TEXT,
                        Arguments.of(
                                "found", Argument.whole(text.length()),
                                "limit", Argument.whole(in.limits().textLength())));
                return null;
            }
            try {
                return checked.apply(text);
            } catch (RuntimeException e) {
                in.noteInvalid(Kind.STRING, null, Refusals.of(e));
                return null;
            }
        }

        @Override
        public void write(String value, JsonOut out) {
            out.text(value);
        }
    }

    private record Whole(long min, long max, Phrase described) implements Codec<Long> {
        @Override
        public @Nullable Long read(Reading in) {
            if (!in.is(Kind.NUMBER, Kinds.INTEGER)) {
                return null;
            }
            String text = in.text();
            if (isWhole(text)) {
                // 19 digits are at most twice the range, never beyond what BigDecimal compares at once.
                BigDecimal number = new BigDecimal(text);
                if (number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0) {
                    return number.longValueExact();
                }
            }
            noteNumber(in, described);
            return null;
        }

        private static boolean isWhole(String text) {
            int start = text.startsWith("-") ? 1 : 0;
            int digits = text.length() - start;
            return digits > 0
                    && digits <= MAX_WHOLE_DIGITS
                    && afterWhole(text, start) == text.length()
                    && !text.equals("-0");
        }

        @Override
        public Shape shape() {
            return new Shape.Whole(min, max);
        }

        @Override
        public void write(Long value, JsonOut out) {
            out.whole(value);
        }
    }

    private static final class Flag implements Codec<Boolean> {
        @Override
        public @Nullable Boolean read(Reading in) {
            return switch (in.kind()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> {
                    in.noteWrongType(Kinds.BOOLEAN);
                    in.skip();
                    yield null;
                }
            };
        }

        @Override
        public Shape shape() {
            return new Shape.Flag();
        }

        @Override
        public void write(Boolean value, JsonOut out) {
            out.flag(value);
        }
    }

    private static final class Decimal implements Codec<BigDecimal> {
        @Override
        public @Nullable BigDecimal read(Reading in) {
            if (!in.is(Kind.STRING, Kinds.QUOTED_DECIMAL)) {
                return null;
            }
            String text = in.text();
            // The length first: the number is made only of what is known to be short.
            if (text.length() <= MAX_DECIMAL_LENGTH && isDecimal(text)) {
                return new BigDecimal(text);
            }
            noteNumber(in, DECIMAL_DESCRIBED);
            return null;
        }

        private static boolean isDecimal(String text) {
            int start = text.startsWith("-") ? 1 : 0;
            int point = afterWhole(text, start);
            int digits = point - start;
            int end = point;
            if (point < text.length() && text.charAt(point) == '.') {
                end = afterDigits(text, point + 1);
                digits += end - point - 1;
            }
            return point > start && end == text.length() && !text.endsWith(".") && digits <= MAX_DECIMAL_DIGITS;
        }

        @Override
        public Shape shape() {
            return Shapes.DECIMAL;
        }

        @Override
        public void write(BigDecimal value, JsonOut out) {
            if (value.scale() < 0 || value.precision() > MAX_DECIMAL_DIGITS || value.scale() > MAX_DECIMAL_DIGITS) {
                throw new IllegalArgumentException("decimal must have at most " + MAX_DECIMAL_DIGITS
                        + " digits and no negative scale but had precision " + value.precision() + " and scale "
                        + value.scale());
            }
            out.text(value.toPlainString());
        }
    }
}
