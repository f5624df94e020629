package vn.giamngheo.trajectory;

import java.time.LocalDate;
import java.util.Objects;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Where a rate is to stand on a day.
 *
 * @param day the day, at its end
 * @param rate the rate in per cent; one number unless the target is a range: then from the path to its one end to the
 *     path to the other; from 0 to 100
 */
public record RateMilestone(LocalDate day, RatioRange rate) {

    private static final RatioRange RATES = new RatioRange(Ratio.ZERO, Ratio.of(100));

    /**
     * Checks what is given.
     *
     * @param day the day, at its end
     * @param rate the rate in per cent
     * @throws RefusedException if a rate is not from 0 to 100
     */
    public RateMilestone {
        Objects.requireNonNull(day, "day");
        if (!RATES.contains(rate.min()) || !RATES.contains(rate.max())) {
            throw new RefusedException(
                    "tỷ lệ (rate) phải từ 0 đến 100",
                    "rate must be from 0 to 100 but was " + Phrase.shown(rate.toString()));
        }
    }

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
