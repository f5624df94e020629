package vn.giamngheo.trajectory;

import java.time.LocalDate;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;

/**
 * Where a rate is to stand on a day.
 *
 * @param day the day, at its end
 * @param rate the rate in per cent; one number unless the target is a range: then from the path to its one end to the
 *     path to the other
 */
public record RateMilestone(LocalDate day, RatioRange rate) {

    /**
     * {@return the rate: {@code 8,0%}, {@code 7,95–8,05%}}
     *
     * @param language the language of the reader
     * @param decimals how many decimals, rounded half up, from 0 to 20
     */
    public String in(Language language, int decimals) {
        return PathText.numbers(rate, decimals, language) + "%";
    }
}
