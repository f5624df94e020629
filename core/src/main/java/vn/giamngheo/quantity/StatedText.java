package vn.giamngheo.quantity;

import java.util.Objects;
import java.util.function.Function;
import vn.giamngheo.text.Language;

/**
 * Writes stated quantities as an official would: "khoảng 350.000 triệu đồng", "từ 6,7 đến 6,9%", "ít nhất 90%",
 * "trên 90%"; "about 350,000 million đồng", "6.7 to 6.9%", "at least 90%", "more than 90%". The Vietnamese is read
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
            String high = format.apply(between.to());
            String low = withoutSharedUnit(format.apply(between.from()), high);
            return about + pick(language, "từ ", "") + low + pick(language, " đến ", " to ") + high;
        }
        // "ít nhất khoảng", "at least about": the bound comes first.
        return bound(precise, language) + about + format.apply(only(precise));
    }

    /**
     * Writes a rate: "từ 6,7 đến 6,9%".
     *
     * @param stated the rate
     * @param language the language
     * @return the words
     */
    public static String rate(Stated<PublishedRate> stated, Language language) {
        return render(stated, language, rate -> language.notation().format(rate.value()) + "%");
    }

    /**
     * Writes a difference of rates: "từ 2,3 đến 2,5 điểm %", "2.3 to 2.5 percentage points".
     *
     * @param stated the difference
     * @param language the language
     * @return the words
     */
    public static String points(Stated<PublishedPoints> stated, Language language) {
        String unit = pick(language, " điểm %", " percentage points");
        return render(stated, language, points -> language.notation().format(points.value()) + unit);
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
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    private static String withoutSharedUnit(String low, String high) {
        String unit = unit(low);
        return unit.equals(unit(high)) ? low.substring(0, low.length() - unit.length()) : low;
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
