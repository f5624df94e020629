package vn.giamngheo.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * The words for changes. One number is rounded half up; the ends of a range are rounded outwards, so that the range in
 * words still holds the truth.
 */
final class ChangeText {

    private static final int DECIMALS_OF_POINTS = 2;
    private static final int DECIMALS_OF_SHARE = 1;
    private static final int MOST_DECIMALS = 20;

    private static final Phrase FALL = new Phrase("giảm ", "down ");
    private static final Phrase RISE = new Phrase("tăng ", "up ");
    private static final Phrase NONE = new Phrase("không thay đổi", "no change");
    private static final Phrase FROM = new Phrase("từ ", "from ");
    private static final Phrase TO = new Phrase(" đến ", " to ");
    private static final Phrase POINTS = new Phrase(" điểm phần trăm", " percentage points");
    private static final Phrase ALLOWED = new Phrase("; so sánh dù ", "; compared despite ");

    private ChangeText() {}

    /** How a number is shown; of a range the sign stands at both ends, but words for the unit only at the end. */
    private record Form(int decimals, int least, String between, String after) {

        /** With as many decimals as it takes for a change not to be shown as none. */
        Form showing(Ratio size) {
            int needed = decimals;
            while (needed < MOST_DECIMALS
                    && size.round(needed, RoundingMode.HALF_UP).signum() == 0) {
                needed++;
            }
            return new Form(needed, least, between, after);
        }
    }

    static String rates(RatioRange points, Optional<RatioRange> relative, Language language) {
        Form form = new Form(DECIMALS_OF_POINTS, 1, "", POINTS.in(language));
        return change(points, form, language) + share(relative, language);
    }

    static String numbers(long number, CountUnit unit, Optional<RatioRange> relative, Language language) {
        Form form = new Form(0, 0, "", " " + unit.noun(language).orElse(unit.code()));
        return change(RatioRange.of(Ratio.of(number)), form, language) + share(relative, language);
    }

    private static String share(Optional<RatioRange> relative, Language language) {
        Form form = new Form(DECIMALS_OF_SHARE, DECIMALS_OF_SHARE, "%", "%");
        return relative.filter(range -> !range.equals(RatioRange.of(Ratio.ZERO)))
                .map(range -> new RatioRange(range.min().percent(), range.max().percent()))
                .map(range -> " (" + change(range, form, language) + ")")
                .orElse("");
    }

    static String allowed(List<Reason> reasons, Language language) {
        return reasons.isEmpty() ? "" : ALLOWED.in(language) + joined(reasons, language);
    }

    static String joined(List<Reason> reasons, Language language) {
        return reasons.stream().map(reason -> reason.words().in(language)).collect(Collectors.joining("; "));
    }

    private static String change(RatioRange range, Form form, Language language) {
        if (range.isExact()) {
            return one(range.min(), form, language);
        }
        if (range.max().signum() <= 0) {
            return FALL.in(language) + span(range.max().negated(), range.min().negated(), form, language);
        }
        if (range.min().signum() >= 0) {
            return RISE.in(language) + span(range.min(), range.max(), form, language);
        }
        return FROM.in(language)
                + FALL.in(language)
                + shown(range.min().negated(), form, RoundingMode.CEILING, language)
                + form.between()
                + TO.in(language)
                + RISE.in(language)
                + shown(range.max(), form, RoundingMode.CEILING, language)
                + form.after();
    }

    private static String one(Ratio number, Form form, Language language) {
        if (number.signum() == 0) {
            return NONE.in(language);
        }
        boolean fall = number.signum() < 0;
        Ratio size = fall ? number.negated() : number;
        return (fall ? FALL : RISE).in(language)
                + shown(size, form.showing(size), RoundingMode.HALF_UP, language)
                + form.after();
    }

    private static String span(Ratio low, Ratio high, Form form, Language language) {
        return FROM.in(language)
                + shown(low, form, RoundingMode.FLOOR, language)
                + form.between()
                + TO.in(language)
                + shown(high, form, RoundingMode.CEILING, language)
                + form.after();
    }

    /** Zeros at the end say nothing of a calculated number; some decimals stay for the look of it. */
    private static String shown(Ratio number, Form form, RoundingMode rounding, Language language) {
        BigDecimal rounded = number.round(form.decimals(), rounding).stripTrailingZeros();
        return language.notation().format(rounded.setScale(Math.max(rounded.scale(), form.least())));
    }
}
