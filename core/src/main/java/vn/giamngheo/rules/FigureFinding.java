package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on figures and tables of figures can find. Codes are stable; the texts may improve. */
public enum FigureFinding implements WordedFinding {
    /** Swapping two digits of one figure closes a sum. */
    DIGITS_SWAPPED(
            FindingWords.of("figure.digits-swapped", Severity.INFORMATION)
                    .cause("…", "Swapping two digits of one figure closes a sum.")
                    .message(
                            "Tổng sẽ khớp nếu đổi chỗ hai chữ số liền nhau của một số: {corrections}.",
                            "The sum closes if two neighbouring digits of one figure change places: {corrections}.")
                    .hint(
                            "Đối chiếu số này với số liệu gốc; đây chỉ là gợi ý, nhất là khi có nhiều khả năng.",
                            "Compare the figure with its source; this is a suggestion only, the more so where there are several.")),
    /** A count is written with decimals. */
    COUNT_WITH_DECIMALS(FindingWords.of("figure.count-with-decimals", Severity.ERROR)
            .cause("…", "A count is written with decimals.")
            .message(
                    "Số đếm không có phần thập phân: “{text}” có thể là {candidates}.",
                    "Nothing is counted in decimals: “{text}” may be {candidates}.")
            .hint(
                    "Kiểm tra dấu phân cách hàng nghìn; bảng tính hay bỏ số 0 ở cuối.",
                    "Check the mark between thousands; spreadsheets drop zeros at the end.")),
    /** One reading of a count written with decimals closes a sum. */
    THOUSANDS_OFFERED(FindingWords.of("figure.thousands-offered", Severity.INFORMATION)
            .cause("…", "One reading of a count written with decimals closes a sum.")
            .message("Nếu “{text}” là {offered} thì tổng khớp.", "If “{text}” is {offered}, the sum closes.")
            .hint(
                    "Đối chiếu với số liệu gốc; đây chỉ là gợi ý.",
                    "Compare with the source; this is a suggestion only.")),
    /** A number is below 0. */
    NEGATIVE(FindingWords.of("figure.negative", Severity.ERROR)
            .cause("…", "A number is below 0.")
            .message("Số đếm không thể âm: {number}.", "Nothing is counted below 0: {number}.")
            .hint("Kiểm tra số liệu gốc.", "Check the source.")),
    /** A column does not add up to its whole. */
    SUM_DIFFERS(FindingWords.of("figure.sum-differs", Severity.ERROR)
            .cause("…", "A column does not add up to its whole.")
            .message(
                    "Cột {column}: các dòng cộng lại là {sum}, khác số chung {whole}.",
                    "Column {column}: the rows add up to {sum}, not to the {whole} of the whole.")
            .hint("Kiểm tra số chung và từng dòng.", "Check the whole and each row.")),
    /** A column cannot come to its whole, whatever its bounds leave open. */
    SUM_CONTRADICTS(FindingWords.of("figure.sum-contradicts", Severity.ERROR)
            .cause("…", "A column cannot come to its whole, whatever its bounds leave open.")
            .message(
                    "Cột {column}: các dòng ({parts}) không thể cộng lại bằng số chung {whole}.",
                    "Column {column}: the rows ({parts}) cannot come to the {whole} of the whole.")
            .hint("Kiểm tra số chung và từng dòng.", "Check the whole and each row.")),
    /** Rows that are not all there are come to more than the whole. */
    SUM_EXCEEDS(FindingWords.of("figure.sum-exceeds", Severity.ERROR)
            .cause("…", "Rows that are not all there are come to more than the whole.")
            .message(
                    "Cột {column}: riêng các dòng đã nêu ({parts}) đã vượt số chung {whole}.",
                    "Column {column}: the rows listed ({parts}) already come to more than the {whole} of the whole.")
            .hint("Kiểm tra số chung và từng dòng.", "Check the whole and each row.")),
    /** Whether a column comes to its whole is open. */
    SUM_OPEN(FindingWords.of("figure.sum-open", Severity.INFORMATION)
            .cause("…", "Whether a column comes to its whole is open.")
            .message(
                    "Cột {column}: chưa thể kết luận số chung {whole} có khớp với các dòng ({parts}) hay không: có số được ghi là"
                            + " gần đúng hoặc giới hạn.",
                    "Column {column}: whether the rows ({parts}) come to the {whole} of the whole is open: a figure is"
                            + " approximate or a bound.")
            .hint(
                    "Kiểm tra xem chênh lệch có nằm trong phần gần đúng không.",
                    "Check whether the difference lies within what is approximate.")),
    /** A rate is not that of its numbers. */
    RATE_DIFFERS(FindingWords.of("figure.rate-differs", Severity.ERROR)
            .cause("…", "A rate is not that of its numbers.")
            .message(
                    "{count}/{total} là {expected}, không phải {rate}.",
                    "{count} of {total} is {expected}, not {rate}.")
            .hint(
                    "Kiểm tra số lượng, tổng số và tỷ lệ; tổng số có thể lấy ở thời điểm khác.",
                    "Check the number, the total and the rate; the total may be of another date.")),
    /** A rate is printed where there is nothing to be a rate of. */
    RATE_OF_NOTHING(FindingWords.of("figure.rate-of-nothing", Severity.ERROR)
            .cause("…", "A rate is printed where there is nothing to be a rate of.")
            .message("Tổng số bằng 0 thì không có tỷ lệ.", "Where the total is 0, there is no rate.")
            .hint("Bỏ tỷ lệ, hoặc kiểm tra tổng số.", "Remove the rate, or check the total.")),
    /** More were counted than there are. */
    COUNT_ABOVE_TOTAL(FindingWords.of("figure.count-above-total", Severity.ERROR)
            .cause("…", "More were counted than there are.")
            .message("Số lượng {count} lớn hơn tổng số {total}.", "The number {count} is above the total {total}.")
            .hint("Kiểm tra số lượng và tổng số.", "Check the number and the total.")),
    /** Numbers and totals of a table are of different units. */
    UNITS_DIFFER(FindingWords.of("figure.units-differ", Severity.ERROR)
            .cause("…", "Numbers and totals of a table are of different units.")
            .message(
                    "Tỷ lệ lấy số {counts} chia cho số {totals}: không cùng đơn vị đếm.",
                    "The rates divide a number of {counts} by a number of {totals}: not the same unit.")
            .hint(
                    "Tính tỷ lệ trên cùng đơn vị: hộ trên hộ, người trên người.",
                    "Take rates of one unit: households by households, persons by persons.")),
    /** A column of rates holds shares. */
    SHARE_NOT_RATE(FindingWords.of("figure.share-not-rate", Severity.WARNING)
            .cause("…", "A column of rates holds shares.")
            .message(
                    "Cột tỷ lệ ({shares}) thực ra là cơ cấu: tỷ trọng của từng dòng trong {whole}, cộng lại thành 100%.",
                    "The rate column ({shares}) really holds shares: of each row in {whole}, adding up to 100%.")
            .hint(
                    "Ghi rõ là cơ cấu (tỷ trọng), hoặc tính lại tỷ lệ trên tổng số của từng dòng.",
                    "Call it a share, or work out the rates by the total of each row.")),
    /** Rates do not add up to that of the whole. */
    RATES_SUM_DIFFERS(FindingWords.of("figure.rates-sum-differs", Severity.ERROR)
            .cause("…", "Rates do not add up to that of the whole.")
            .message(
                    "Các tỷ lệ cộng lại phải nằm trong khoảng từ {low} đến {high} (tính cả làm tròn), không thể là {rate}.",
                    "The rates add up to something from {low} to {high}, rounding included, which cannot be {rate}.")
            .hint("Kiểm tra từng tỷ lệ và tỷ lệ chung.", "Check each rate and that of the whole.")),
    /** Rates of rows that are not all there are come to more than that of the whole. */
    RATES_SUM_EXCEEDS(FindingWords.of("figure.rates-sum-exceeds", Severity.ERROR)
            .cause("…", "Rates of rows that are not all there are come to more than that of the whole.")
            .message(
                    "Riêng các tỷ lệ đã nêu cộng lại ít nhất là {low} (tính cả làm tròn), vượt {rate}.",
                    "The rates listed come to at least {low}, rounding included, which is more than {rate}.")
            .hint("Kiểm tra từng tỷ lệ và tỷ lệ chung.", "Check each rate and that of the whole.")),
    /** The rate of the whole cannot be that of its rows. */
    WHOLE_RATE_OUTSIDE(FindingWords.of("figure.whole-rate-outside", Severity.ERROR)
            .cause("…", "The rate of the whole cannot be that of its rows.")
            .message(
                    "Theo các dòng, tỷ lệ chung phải nằm trong khoảng từ {low} đến {high}, không thể là {rate}.",
                    "By its rows, the rate of the whole is from {low} to {high} and cannot be {rate}.")
            .hint("Kiểm tra tỷ lệ chung và tỷ lệ từng dòng.", "Check the rate of the whole and those of the rows."));

    private final FindingWords words;

    FigureFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
