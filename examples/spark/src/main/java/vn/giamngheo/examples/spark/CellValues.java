package vn.giamngheo.examples.spark;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** What cells of this register mean. A cell that is none of it is refused, never guessed. */
final class CellValues {

    /** At most 18 digits: a {@code long} holds them. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private CellValues() {}

    static AreaType area(String text) {
        return Arrays.stream(AreaType.values())
                .filter(area -> area.code().equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "khu vực phải là rural hoặc urban, không phải “" + Phrase.shown(text) + "”",
                        "area must be rural or urban but was '" + Phrase.shown(text) + "'"));
    }

    static int persons(String text) {
        long persons = whole(text);
        if (persons < 1 || persons > 999) {
            throw new RefusedException(
                    "số người phải từ 1 đến 999, không phải " + text, "persons must be from 1 to 999 but was " + text);
        }
        return (int) persons;
    }

    static Income income(String text) {
        return Income.perHeadPerMonth(Vnd.of(whole(text)));
    }

    static DeprivationProfile profile(String text) {
        long deprived = whole(text);
        int full = Review.INDICATORS.fullMask();
        if (deprived < 0 || deprived > full) {
            throw new RefusedException(
                    "tập thiếu hụt phải từ 0 đến " + full + ", không phải " + text,
                    "deprivations must be from 0 to " + full + " but were " + text);
        }
        return DeprivationProfile.of(Review.INDICATORS, (int) deprived);
    }

    /** A weight as a whole number of hundredths; never through a floating point number. */
    static long hundredths(String text) {
        if (!WEIGHT.matcher(text).matches()) {
            throw new RefusedException(
                    "quyền số phải là số không âm có tối đa hai chữ số thập phân, như 120.25, không phải “"
                            + Phrase.shown(text) + "”",
                    "weight must not be negative and have at most two decimals, such as 120.25, but was '"
                            + Phrase.shown(text) + "'");
        }
        return new BigDecimal(text).movePointRight(2).longValueExact();
    }

    private static long whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new RefusedException(
                    "phải là số nguyên như 1500000, không phải “" + Phrase.shown(text) + "”",
                    "must be a whole number such as 1500000 but was '" + Phrase.shown(text) + "'");
        }
        return Long.parseLong(text);
    }
}
