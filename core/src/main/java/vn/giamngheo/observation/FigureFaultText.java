package vn.giamngheo.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** The words for what is wrong with a table of figures. */
final class FigureFaultText {

    /** So many decimals more than are printed show that a bound is missed. */
    private static final int MORE_DECIMALS = 2;

    private final Language language;

    FigureFaultText(Language language) {
        this.language = language;
    }

    String sum(FigureFault.Sum fault) {
        PartsSum sum = fault.sum();
        String column = say("cột ", "column ") + fault.column().phrase().in(language) + ": ";
        String parts = sum.parts().stream()
                .flatMap(part -> part.value().stream())
                .map(part -> StatedText.count(part, language))
                .collect(Collectors.joining(" + "));
        String whole = sum.total()
                .flatMap(Written::value)
                .map(total -> StatedText.count(total, language))
                .orElse("–");
        return switch (sum.outcome()) {
            case DIFFERS ->
                column
                        + sum.sum()
                                .map(added -> differs(number(added), whole))
                                .orElseGet(() -> contradicts(parts, whole));
            case EXCEEDS ->
                column
                        + say("riêng các dòng đã nêu (", "the rows listed (")
                        + parts
                        + say(") đã vượt số chung ", ") already come to more than the ")
                        + whole
                        + say("", " of the whole");
            case OPEN -> column + open(parts, whole);
            case TOO_LARGE ->
                say("các số cộng lại vượt quá mức có thể tính", "the figures add up to more than can be counted");
            case AGREES, AGREES_SO_FAR, UNITS_DIFFER, INCOMPLETE ->
                throw new IllegalArgumentException("sum must be a fault but was " + sum.outcome());
        };
    }

    private String differs(String sum, String whole) {
        return say("các dòng cộng lại là ", "the rows add up to ")
                + sum
                + say(", khác số chung ", ", not to the ")
                + whole
                + say("", " of the whole");
    }

    private String contradicts(String parts, String whole) {
        return say("các dòng (", "the rows (")
                + parts
                + say(") không thể cộng lại bằng số chung ", ") cannot come to the ")
                + whole
                + say("", " of the whole");
    }

    private String open(String parts, String whole) {
        Phrase reason = new Phrase(
                " hay không: có số được ghi là gần đúng hoặc giới hạn", " is open: a figure is approximate or a bound");
        return language == Language.VIETNAMESE
                ? "chưa thể kết luận số chung " + whole + " có khớp với các dòng (" + parts + ")" + reason.in(language)
                : "whether the rows (" + parts + ") come to the " + whole + " of the whole" + reason.in(language);
    }

    String rateDiffers(FigureFault.RateDiffers fault) {
        PublishedRate expected =
                PublishedRate.ofShare(fault.count(), fault.of(), fault.printed().decimals());
        return number(fault.count())
                + say("/", " of ")
                + number(fault.of())
                + say(" là ", " is ")
                + expected.in(language)
                + say(", không phải ", ", not ")
                + fault.printed().in(language);
    }

    String rateOfNothing() {
        return say("tổng số bằng 0 thì không có tỷ lệ", "where the total is 0, there is no rate");
    }

    String countAboveTotal(FigureFault.CountAboveTotal fault) {
        return say("số lượng ", "the number ")
                + number(fault.count())
                + say(" lớn hơn tổng số ", " is above the total ")
                + number(fault.total());
    }

    String negative(FigureFault.Negative fault) {
        return say("số đếm không thể âm: ", "nothing is counted below 0: ") + number(fault.number());
    }

    String decimals(FigureFault.Decimals fault) {
        String offered = fault.closing()
                .map(closing ->
                        say("; nếu là ", "; if it is ") + number(closing) + say(" thì tổng khớp", ", the sum closes"))
                .orElse("");
        return say("số đếm không có phần thập phân: “", "nothing is counted in decimals: “")
                + Phrase.shown(fault.text())
                + say("” có thể là ", "” may be ")
                + joined(fault.candidates(), this::number)
                + offered;
    }

    String unitsDiffer(FigureFault.UnitsDiffer fault) {
        return say("tỷ lệ lấy số ", "the rates divide a number of ")
                + unit(fault.counts())
                + say(" chia cho số ", " by a number of ")
                + unit(fault.totals())
                + say(": không cùng đơn vị đếm", ": not the same unit");
    }

    String shareNotRate(FigureFault.ShareNotRate fault) {
        return say("cột tỷ lệ (", "the rate column (")
                + joined(fault.shares(), share -> share.in(language))
                + say(") thực ra là cơ cấu: tỷ trọng của từng dòng trong ", ") really holds shares: of each row in ")
                + number(fault.whole())
                + say(", cộng lại thành 100%", ", adding up to 100%");
    }

    String ratesSum(FigureFault.RatesSum fault) {
        String low = percent(fault.sum().low());
        String printed = fault.printed().in(language);
        return fault.complete()
                ? say("các tỷ lệ cộng lại phải nằm trong khoảng từ ", "the rates add up to something from ")
                        + low
                        + say(" đến ", " to ")
                        + percent(fault.sum().high())
                        + say(" (tính cả làm tròn), không thể là ", ", rounding included, which cannot be ")
                        + printed
                : say("riêng các tỷ lệ đã nêu cộng lại ít nhất là ", "the rates listed come to at least ")
                        + low
                        + say(" (tính cả làm tròn), vượt ", ", rounding included, which is more than ")
                        + printed;
    }

    String wholeRateOutside(FigureFault.WholeRateOutside fault) {
        int decimals = fault.printed().decimals() + MORE_DECIMALS;
        return say(
                        "theo các dòng, tỷ lệ chung phải nằm trong khoảng từ ",
                        "by its rows, the rate of the whole is from ")
                + percent(fault.possible().min().round(decimals, RoundingMode.FLOOR))
                + say(" đến ", " to ")
                + percent(fault.possible().max().round(decimals, RoundingMode.CEILING))
                + say(", không thể là ", " and cannot be ")
                + fault.printed().in(language);
    }

    private String say(String vietnamese, String english) {
        return new Phrase(vietnamese, english).in(language);
    }

    private String number(long number) {
        return language.notation().format(number);
    }

    private String percent(BigDecimal number) {
        return language.notation().format(number) + "%";
    }

    private String unit(CountUnit unit) {
        return Differences.noun(unit).in(language);
    }

    private static <T> String joined(List<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining("; "));
    }
}
