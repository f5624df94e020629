package vn.giamngheo.trajectory;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * A number that rates are rates of, and where it is from. A rate means a number of households only together with it.
 *
 * @param total how many there are in all, at least 1
 * @param unit what is counted
 * @param source where the number is from, as a reader would look it up, such as {@code rà soát năm 2023}; not blank
 */
public record Denominator(long total, CountUnit unit, String source) {

    /**
     * Checks what is given.
     *
     * @param total how many there are in all
     * @param unit what is counted
     * @param source where the number is from
     * @throws RefusedException if the total is not positive or the source blank
     */
    public Denominator {
        Objects.requireNonNull(unit, "unit");
        if (total < 1) {
            throw new RefusedException(
                    "mẫu số (total) phải từ 1 trở lên, không phải " + total,
                    "total must be at least 1 but was " + total);
        }
        if (source.isBlank()) {
            throw RefusedException.blank("nguồn của mẫu số (source)", "source of a denominator");
        }
    }

    /**
     * {@return a number of households}
     *
     * @param total how many there are in all, at least 1
     * @param source where the number is from; not blank
     */
    public static Denominator households(long total, String source) {
        return new Denominator(total, CountUnit.HOUSEHOLD, source);
    }

    /**
     * {@return the number and its source: {@code 220.000 hộ (rà soát năm 2023)}}
     *
     * @param language the language of the reader; the source stays as written
     */
    public String in(Language language) {
        return counted(total, unit, language) + " (" + source + ")";
    }

    /** A number with its unit. */
    static String counted(long number, CountUnit unit, Language language) {
        Optional<String> noun = unit.noun(language);
        return language.notation().format(number) + " " + noun.orElse(unit.code());
    }
}
