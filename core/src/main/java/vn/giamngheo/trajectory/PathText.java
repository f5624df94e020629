package vn.giamngheo.trajectory;

import java.math.RoundingMode;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;

/** Numbers of a path in words. */
final class PathText {

    private PathText() {}

    /** A share in per cent: {@code 70,8%}. */
    static String percent(RatioRange share, int decimals, Language language) {
        return numbers(new RatioRange(share.min().percent(), share.max().percent()), decimals, language) + "%";
    }

    /** One number or two: {@code 6,8}, {@code 6,7–6,9}; in words where a dash could be taken for a minus sign. */
    static String numbers(RatioRange range, int decimals, Language language) {
        String low = number(range.min(), decimals, language);
        String high = number(range.max(), decimals, language);
        if (low.equals(high)) {
            return low;
        }
        String to = language == Language.VIETNAMESE ? " đến " : " to ";
        return low + (range.min().signum() < 0 ? to : "–") + high;
    }

    static String number(Ratio number, int decimals, Language language) {
        return language.notation().format(number.round(decimals, RoundingMode.HALF_UP));
    }
}
