package vn.giamngheo.schedule;

import java.util.List;
import java.util.regex.Pattern;

/** Phrases without a figure of the calendar. */
final class FixedPhrases {

    private static final String PERIODIC = "(?:địnhk[ỳì])?";
    private static final String EACH = PERIODIC + "(?:h[ằà]ng|mỗi)";
    private static final String ONCE = "(?:(?:một|0?1)lần)?";

    // The source named after "theo quy định" must not hide a time of its own, hence the words it may not contain.
    private static final List<FixedPhrase> PHRASES = List.of(
            phrase(EACH + "ngày" + ONCE, new Recurring(Every.DAY)),
            phrase(EACH + "tuần" + ONCE, new Recurring(Every.WEEK)),
            phrase(EACH + "tháng" + ONCE, new Recurring(Every.MONTH)),
            phrase(EACH + "quý" + ONCE, new Recurring(Every.QUARTER)),
            phrase(EACH + "năm" + ONCE, new Recurring(Every.YEAR)),
            phrase(PERIODIC + "(?:mỗi)?(?:0?6|sáu)tháng(?:/|một|0?1)lần", new Recurring(Every.HALF_YEAR)),
            phrase("địnhk[ỳì](?:mỗi)?(?:0?6|sáu)tháng", new Recurring(Every.HALF_YEAR)),
            phrase("địnhk[ỳì](?:(?:,|và)?(?:sơkết|tổngkết|báocáo|đánhgiá|kiểmtra|giámsát))*", new Periodic()),
            phrase("(?:thườngxuyên|liêntục)(?:(?:,|và)(?:thườngxuyên|liêntục|lâudài))*", new Continuous()),
            phrase("(?:báocáo)?kịpthời|khẩntrương", new Promptly()),
            phrase(
                    "theo(?:đúng)?quyđịnh(?:hiệnhành)?(?:(?:của|tại)(?:(?!,|và|ngày|tháng|quý|năm).)+)?",
                    new AsRegulated()));

    private FixedPhrases() {}

    private record FixedPhrase(Pattern pattern, TimeFrame frame) {}

    private static FixedPhrase phrase(String pattern, TimeFrame frame) {
        return new FixedPhrase(Pattern.compile(pattern), frame);
    }

    static List<TimeFrame> read(String key) {
        return PHRASES.stream()
                .filter(phrase -> phrase.pattern().matcher(key).matches())
                .map(FixedPhrase::frame)
                .toList();
    }
}
