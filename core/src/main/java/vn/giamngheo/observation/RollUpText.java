package vn.giamngheo.observation;

import java.math.RoundingMode;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** The words for what was added up; the ends of a range are rounded outwards. */
final class RollUpText {

    private static final int DECIMALS = 2;

    private static final Phrase FROM = new Phrase("từ ", "from ");
    private static final Phrase TO = new Phrase(" đến ", " to ");
    private static final Phrase AT_LEAST = new Phrase("ít nhất ", "at least ");
    private static final Phrase OF = new Phrase(" trong ", " of ");

    private RollUpText() {}

    static String describe(RollUp.RolledUp result, Language language) {
        String noun = " " + result.unit().noun(language).orElse(result.unit().code());
        String total = result.total()
                .map(range -> OF.in(language) + span(range, language))
                .orElse("");
        String rate = result.rate()
                .map(range -> " (" + percent(range, language) + ")")
                .orElse("");
        return span(result.count(), language) + total + noun + rate;
    }

    static String percent(RatioRange range, Language language) {
        return range.isExact()
                ? percent(range.min(), RoundingMode.HALF_UP, language)
                : FROM.in(language)
                        + percent(range.min(), RoundingMode.FLOOR, language)
                        + TO.in(language)
                        + percent(range.max(), RoundingMode.CEILING, language);
    }

    private static String percent(Ratio rate, RoundingMode rounding, Language language) {
        return language.notation().format(rate.round(DECIMALS, rounding)) + "%";
    }

    private static String span(WholeRange range, Language language) {
        String min = language.notation().format(range.min());
        if (range.min() == range.max()) {
            return min;
        }
        return range.isBounded()
                ? FROM.in(language)
                        + min
                        + TO.in(language)
                        + language.notation().format(range.max())
                : AT_LEAST.in(language) + min;
    }
}
