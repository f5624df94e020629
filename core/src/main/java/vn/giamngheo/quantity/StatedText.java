package vn.giamngheo.quantity;

import java.util.Objects;
import java.util.function.Function;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * Writes stated quantities as an official would: "khoảng 350.000 triệu đồng", "6,7–6,9%", "ít nhất 90%",
 * "trên 90%"; "about 350,000 million đồng", "6.7–6.9%", "at least 90%", "more than 90%". The Vietnamese is read
 * back by {@link StatedParser}.
 */
public final class StatedText {

    private StatedText() {}

    /**
     * Writes a quantity. A unit that both ends of a range share is written once.
     *
     * @param <T> what is stated
     * @param stated the quantity
     * @param language the language of the words around the values
     * @param format how a value is written, with its unit and in the same language
     * @return the words
     */
    public static <T extends Comparable<? super T>> String render(
            Stated<T> stated, Language language, Function<? super T, String> format) {
        Objects.requireNonNull(language, "language");
        String about = stated.approximate() ? pick(language, "khoảng ", "about ") : "";
        Stated<T> precise = stated.precise();
        if (precise instanceof Stated.Between<T> between) {
            return about + range(format.apply(between.from()), format.apply(between.to()), language);
        }
        // "ít nhất khoảng", "at least about": the bound comes first.
        return bound(precise, language) + about + format.apply(only(precise));
    }

    /**
     * Writes a rate: "6,7–6,9%".
     *
     * @param stated the rate
     * @param language the language
     * @return the words
     */
    public static String rate(Stated<PublishedRate> stated, Language language) {
        return render(stated, language, rate -> rate.in(language));
    }

    /**
     * Writes a difference of rates: "2,3–2,5 điểm phần trăm", "2.3–2.5 percentage points".
     *
     * @param stated the difference
     * @param language the language
     * @return the words
     */
    public static String points(Stated<PublishedPoints> stated, Language language) {
        return render(stated, language, points -> points.in(language));
    }

    /**
     * Writes a factor: "2,5–3 lần", "2.5–3 times". "Gấp" may be put before it, also before "ít nhất".
     *
     * @param stated the factor
     * @param language the language
     * @return the words
     */
    public static String factor(Stated<PublishedFactor> stated, Language language) {
        return render(stated, language, factor -> factor.in(language));
    }

    /**
     * Writes a number, without what it counts: "khoảng 2.570".
     *
     * @param stated the number
     * @param language the language
     * @return the words
     */
    public static String count(Stated<Long> stated, Language language) {
        return render(stated, language, number -> language.notation().format(number));
    }

    /**
     * Writes an amount in millions of đồng: "khoảng 350.000 triệu đồng".
     *
     * @param stated the amount
     * @param language the language
     * @return the words
     */
    public static String money(Stated<Vnd> stated, Language language) {
        return render(stated, language, amount -> amount.in(VndUnit.MILLION, language));
    }

    /** A value of whatever type, for a reader of the language. */
    static String bare(Object value, Language language) {
        if (value instanceof PublishedRate rate) {
            return rate.in(language);
        }
        if (value instanceof PublishedPoints points) {
            return points.in(language);
        }
        if (value instanceof PublishedFactor factor) {
            return factor.in(language);
        }
        if (value instanceof Vnd amount) {
            return amount.in(VndUnit.DONG, language);
        }
        return value instanceof Long number ? language.notation().format(number) : value.toString();
    }

    private static String bound(Stated<?> stated, Language language) {
        if (stated instanceof Stated.AtLeast<?>) {
            return pick(language, "ít nhất ", "at least ");
        }
        if (stated instanceof Stated.MoreThan<?>) {
            return pick(language, "trên ", "more than ");
        }
        if (stated instanceof Stated.AtMost<?>) {
            return pick(language, "không quá ", "at most ");
        }
        return stated instanceof Stated.LessThan<?> ? pick(language, "dưới ", "less than ") : "";
    }

    /** The one value of a statement that is no range. */
    private static <T extends Comparable<? super T>> T only(Stated<T> stated) {
        return stated.low().or(stated::high).orElseThrow();
    }

    private static String pick(Language language, String vietnamese, String english) {
        return new Phrase(vietnamese, english).in(language);
    }

    /** With a dash where the two are numbers of one unit; in words where a dash could be taken for a minus sign. */
    private static String range(String low, String high, Language language) {
        String unit = unit(low);
        return unit.equals(unit(high)) && StatedItem.isDigit(low.charAt(0)) && StatedItem.isDigit(high.charAt(0))
                ? low.substring(0, low.length() - unit.length()) + "–" + high
                : pick(language, "từ ", "") + low + pick(language, " đến ", " to ") + high;
    }

    /** What follows the last digit. */
    private static String unit(String written) {
        int end = written.length();
        while (end > 0 && !StatedItem.isDigit(written.charAt(end - 1))) {
            end--;
        }
        return written.substring(end);
    }
}
