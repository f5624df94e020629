package vn.giamngheo.classification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** The words of the law for what conditions name. */
final class LegalWords {

    static final Phrase DONG = new Phrase("đồng", "đồng");
    static final Phrase PERSONS = new Phrase("người", "persons");
    static final Phrase MONTHS = new Phrase("tháng", "months");
    static final Phrase INDICATORS = new Phrase("chỉ số", "indicators");
    static final Phrase POINTS = new Phrase("điểm", "points");

    private static final Map<ParameterId, Phrase> LINES = Map.of(
            ParameterId.POVERTY_LINE,
            new Phrase("chuẩn nghèo", "poverty line"),
            ParameterId.NEAR_POVERTY_LINE,
            new Phrase("chuẩn cận nghèo", "near-poverty line"),
            ParameterId.NEAR_POVERTY_FLOOR,
            new Phrase("mức khởi điểm của chuẩn cận nghèo", "start of the near-poor band"),
            ParameterId.AVERAGE_LINE,
            new Phrase("mức sống trung bình", "average living standard line"));

    private LegalWords() {}

    /** The name of a line; the code of one that the library does not know. */
    static Phrase line(ParameterId id) {
        return LINES.getOrDefault(id, new Phrase("mức “" + id.code() + "”", "line '" + id.code() + "'"));
    }

    /** The name of a line in an area. */
    static Phrase line(ParameterId id, Phrase area) {
        Phrase name = line(id);
        return new Phrase(
                name.vietnamese() + " (" + area.vietnamese() + ")", name.english() + " (" + area.english() + ")");
    }

    /** Income against a line: one area and its line, or several that differ. */
    static Phrase income(Comparison comparison, LinePeriod period, Map<Phrase, Vnd> lines) {
        return new Phrase(
                "thu nhập bình quân đầu người " + income(comparison, period, lines, Language.VIETNAMESE),
                "income per head " + income(comparison, period, lines, Language.ENGLISH));
    }

    private static String income(Comparison comparison, LinePeriod period, Map<Phrase, Vnd> lines, Language language) {
        String unit = period.unit().in(language);
        List<String> amounts = lines.values().stream()
                .map(line -> language.notation().format(line.dong()))
                .toList();
        List<String> areas = lines.keySet().stream()
                .map(area -> "(" + area.in(language) + ")")
                .toList();
        if (lines.size() == 1) {
            return bounded(comparison, amounts.get(0), unit, language) + " " + areas.get(0);
        }
        String or = language == Language.VIETNAMESE ? " hoặc " : " or ";
        String both = IntStream.range(0, amounts.size())
                .mapToObj(i -> amounts.get(i) + " " + areas.get(i))
                .collect(Collectors.joining(or));
        return bounded(comparison, both, unit, language);
    }

    private static String bounded(Comparison comparison, String number, String unit, Language language) {
        return language == Language.VIETNAMESE
                ? bounded(comparison, number, unit)
                : beyond(comparison) + " " + number + " " + unit;
    }

    /** The number of deprived indicators against a cut-off. */
    static Phrase deprivations(Comparison comparison, int cutoff) {
        return new Phrase(
                "thiếu hụt " + bounded(comparison, Integer.toString(cutoff), INDICATORS.vietnamese()),
                "deprived in " + many(comparison) + " " + count(cutoff, INDICATORS));
    }

    /** Points of a form against a boundary. */
    static Phrase points(String form, Comparison comparison, int boundary) {
        return new Phrase(
                "điểm phiếu " + form + " " + bounded(comparison, Integer.toString(boundary), POINTS.vietnamese()),
                "points of form " + form + " " + beyond(comparison) + " " + boundary);
    }

    /** Deprivation in each of some indicators. */
    static Phrase deprivedIn(List<Phrase> indicators) {
        return new Phrase(
                "thiếu hụt đồng thời các chỉ số: " + joined(indicators, Language.VIETNAMESE),
                "deprived in each of: " + joined(indicators, Language.ENGLISH));
    }

    private static String joined(List<Phrase> phrases, Language language) {
        return phrases.stream().map(phrase -> phrase.in(language)).collect(Collectors.joining("; "));
    }

    private static String bounded(Comparison comparison, String number, String unit) {
        String amount = number + " " + unit;
        return switch (comparison) {
            case AT_MOST -> "từ " + amount + " trở xuống";
            case BELOW -> "dưới " + amount;
            case ABOVE -> "trên " + amount;
            case AT_LEAST -> "từ " + amount + " trở lên";
        };
    }

    private static String beyond(Comparison comparison) {
        return switch (comparison) {
            case AT_MOST -> "at most";
            case BELOW -> "below";
            case ABOVE -> "above";
            case AT_LEAST -> "at least";
        };
    }

    private static String many(Comparison comparison) {
        return switch (comparison) {
            case AT_MOST -> "at most";
            case BELOW -> "fewer than";
            case ABOVE -> "more than";
            case AT_LEAST -> "at least";
        };
    }

    private static String count(int number, Phrase unit) {
        String plural = unit.english();
        return number + " " + (number == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }
}
