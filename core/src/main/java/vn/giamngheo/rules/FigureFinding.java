package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on figures and tables of figures can find. Codes are stable; the texts may improve. */
public enum FigureFinding implements WordedFinding {
    /** Swapping two digits of one figure closes a sum. */
    DIGITS_SWAPPED(
            FindingWords.of("figure.digits-swapped", Severity.INFORMATION)
                    .cause(
                            "Tổng của một cột không khớp nhưng sẽ khớp nếu đổi chỗ hai chữ số liền nhau của một số.",
                            "A column does not come to its whole, but does if two neighbouring digits of one figure change places.")
                    .judgingTogether()
                    .message(
                            "Tổng sẽ khớp nếu đổi chỗ hai chữ số liền nhau của một số: {corrections}.",
                            "The sum closes if two neighbouring digits of one figure change places: {corrections}.")
                    .hint(
                            "Đối chiếu số này với số liệu gốc; đây chỉ là gợi ý, nhất là khi có nhiều khả năng.",
                            "Compare the figure with its source; this is a suggestion only, the more so where there are several.")),
    /** A count is written with decimals. */
    COUNT_WITH_DECIMALS(FindingWords.of("figure.count-with-decimals", Severity.ERROR)
            .cause(
                    "Một số đếm được ghi với phần thập phân: bảng tính thường hiểu dấu phân cách hàng nghìn là dấu thập phân và bỏ số 0 ở cuối.",
                    "A count is written with decimals: spreadsheets take the mark between thousands for a decimal mark and drop zeros at the end.")
            .message(
                    "Số đếm không có phần thập phân: “{text}” có thể là {candidates}.",
                    "Nothing is counted in decimals: “{text}” may be {candidates}.")
            .hint(
                    "Kiểm tra dấu phân cách hàng nghìn; bảng tính hay bỏ số 0 ở cuối.",
                    "Check the mark between thousands; spreadsheets drop zeros at the end.")),
    /** One reading of a count written with decimals closes a sum. */
    THOUSANDS_OFFERED(FindingWords.of("figure.thousands-offered", Severity.INFORMATION)
            .cause(
                    "Một số đếm được ghi với phần thập phân, và một trong các cách hiểu làm cho tổng của cột khớp.",
                    "A count is written with decimals, and one reading of it closes the sum of its column.")
            .judgingTogether()
            .message("Nếu “{text}” là {offered} thì tổng khớp.", "If “{text}” is {offered}, the sum closes.")
            .hint(
                    "Đối chiếu với số liệu gốc; đây chỉ là gợi ý.",
                    "Compare with the source; this is a suggestion only.")),
    /** A number is below 0. */
    NEGATIVE(FindingWords.of("figure.negative", Severity.ERROR)
            .cause("Một số đếm hoặc tổng số trong bảng nhỏ hơn 0.", "A count or total in a table is below 0.")
            .message("Số đếm không thể âm: {number}.", "Nothing is counted below 0: {number}.")
            .hint("Kiểm tra số liệu gốc.", "Check the source.")),
    /** A column does not add up to its whole. */
    SUM_DIFFERS(FindingWords.of("figure.sum-differs", Severity.ERROR)
            .cause(
                    "Các dòng là toàn bộ bảng nhưng cộng lại không bằng số chung, tính chính xác đến từng đơn vị.",
                    "The rows are all there are, and add up to another number than the whole, if only by one.")
            .judgingTogether()
            .message(
                    "Cột {column}: các dòng cộng lại là {sum}, khác số chung {whole}.",
                    "Column {column}: the rows add up to {sum}, not to the {whole} of the whole.")
            .hint("Kiểm tra số chung và từng dòng.", "Check the whole and each row.")),
    /** A column cannot come to its whole, whatever its bounds leave open. */
    SUM_CONTRADICTS(FindingWords.of("figure.sum-contradicts", Severity.ERROR)
            .cause(
                    "Có số ghi là gần đúng hoặc giới hạn, nhưng dù hiểu thế nào thì các dòng cũng không cộng lại bằng số chung.",
                    "Figures are approximate or bounds, but whatever they leave open, the rows cannot come to the whole.")
            .judgingTogether()
            .message(
                    "Cột {column}: các dòng ({parts}) không thể cộng lại bằng số chung {whole}.",
                    "Column {column}: the rows ({parts}) cannot come to the {whole} of the whole.")
            .hint("Kiểm tra số chung và từng dòng.", "Check the whole and each row.")),
    /** Rows that are not all there are come to more than the whole. */
    SUM_EXCEEDS(FindingWords.of("figure.sum-exceeds", Severity.ERROR)
            .cause(
                    "Bảng chỉ nêu một phần các dòng, và riêng phần đó đã vượt số chung.",
                    "The table lists some of the rows only, and these alone come to more than the whole.")
            .judgingTogether()
            .message(
                    "Cột {column}: riêng các dòng đã nêu ({parts}) đã vượt số chung {whole}.",
                    "Column {column}: the rows listed ({parts}) already come to more than the {whole} of the whole.")
            .hint("Kiểm tra số chung và từng dòng.", "Check the whole and each row.")),
    /** Whether a column comes to its whole is open. */
    SUM_OPEN(FindingWords.of("figure.sum-open", Severity.INFORMATION)
            .cause(
                    "Có số ghi là gần đúng hoặc giới hạn nên chưa kết luận được các dòng có cộng lại bằng số chung hay không.",
                    "Figures are approximate or bounds, so that whether the rows come to the whole is open.")
            .judgingTogether()
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
            .cause(
                    "Tỷ lệ ghi trong dòng không phải là số lượng chia cho tổng số, làm tròn đến số chữ số thập phân đã ghi.",
                    "The rate of a row is not its number divided by its total, rounded to the decimals printed.")
            .message(
                    "{count}/{total} là {expected}, không phải {rate}.",
                    "{count} of {total} is {expected}, not {rate}.")
            .hint(
                    "Kiểm tra số lượng, tổng số và tỷ lệ; tổng số có thể lấy ở thời điểm khác.",
                    "Check the number, the total and the rate; the total may be of another date.")),
    /** A rate is printed where there is nothing to be a rate of. */
    RATE_OF_NOTHING(FindingWords.of("figure.rate-of-nothing", Severity.ERROR)
            .cause("Có tỷ lệ nhưng tổng số bằng 0.", "A rate is printed where the total is 0.")
            .message("Tổng số bằng 0 thì không có tỷ lệ.", "Where the total is 0, there is no rate.")
            .hint("Bỏ tỷ lệ, hoặc kiểm tra tổng số.", "Remove the rate, or check the total.")),
    /** More were counted than there are. */
    COUNT_ABOVE_TOTAL(FindingWords.of("figure.count-above-total", Severity.ERROR)
            .cause(
                    "Số lượng của một dòng lớn hơn tổng số mà tỷ lệ được tính trên đó.",
                    "The number of a row is above the total that its rate is of.")
            .message("Số lượng {count} lớn hơn tổng số {total}.", "The number {count} is above the total {total}.")
            .hint("Kiểm tra số lượng và tổng số.", "Check the number and the total.")),
    /** Numbers and totals of a table are of different units. */
    UNITS_DIFFER(FindingWords.of("figure.units-differ", Severity.ERROR)
            .cause(
                    "Bảng có tỷ lệ nhưng số lượng và tổng số tính theo hai đơn vị khác nhau, như người trên hộ.",
                    "A table has rates, but numbers and totals count different things, such as persons by households.")
            .message(
                    "Tỷ lệ lấy số {counts} chia cho số {totals}: không cùng đơn vị đếm.",
                    "The rates divide a number of {counts} by a number of {totals}: not the same unit.")
            .hint(
                    "Tính tỷ lệ trên cùng đơn vị: hộ trên hộ, người trên người.",
                    "Take rates of one unit: households by households, persons by persons.")),
    /** A column of rates holds shares. */
    SHARE_NOT_RATE(FindingWords.of("figure.share-not-rate", Severity.WARNING)
            .cause(
                    "Cột ghi là tỷ lệ của từng dòng nhưng các số đúng bằng tỷ trọng của từng dòng trong số chung.",
                    "A column is said to hold the rate of each row, but its figures are the shares of the rows in the whole.")
            .judgingTogether()
            .message(
                    "Cột tỷ lệ ({shares}) thực ra là cơ cấu: tỷ trọng của từng dòng trong {whole}, cộng lại thành 100%.",
                    "The rate column ({shares}) really holds shares: of each row in {whole}, adding up to 100%.")
            .hint(
                    "Ghi rõ là cơ cấu (tỷ trọng), hoặc tính lại tỷ lệ trên tổng số của từng dòng.",
                    "Call it a share, or work out the rates by the total of each row.")),
    /** Rates do not add up to that of the whole. */
    RATES_SUM_DIFFERS(FindingWords.of("figure.rates-sum-differs", Severity.ERROR)
            .cause(
                    "Các tỷ trọng là toàn bộ bảng nhưng cộng lại không bằng 100% hoặc tỷ lệ chung, kể cả khi tính đến làm tròn.",
                    "The shares are all there are, and do not add up to 100% or the rate of the whole, rounding included.")
            .judgingTogether()
            .message(
                    "Các tỷ lệ cộng lại phải nằm trong khoảng từ {low} đến {high} (tính cả làm tròn), không thể là {rate}.",
                    "The rates add up to something from {low} to {high}, rounding included, which cannot be {rate}.")
            .hint("Kiểm tra từng tỷ lệ và tỷ lệ chung.", "Check each rate and that of the whole.")),
    /** Rates of rows that are not all there are come to more than that of the whole. */
    RATES_SUM_EXCEEDS(FindingWords.of("figure.rates-sum-exceeds", Severity.ERROR)
            .cause(
                    "Bảng chỉ nêu một phần các dòng, và riêng tỷ trọng của phần đó đã vượt 100% hoặc tỷ lệ chung.",
                    "The table lists some of the rows only, and the shares of these alone come to more than 100% or the rate of the whole.")
            .judgingTogether()
            .message(
                    "Riêng các tỷ lệ đã nêu cộng lại ít nhất là {low} (tính cả làm tròn), vượt {rate}.",
                    "The rates listed come to at least {low}, rounding included, which is more than {rate}.")
            .hint("Kiểm tra từng tỷ lệ và tỷ lệ chung.", "Check each rate and that of the whole.")),
    /** The rate of the whole cannot be that of its rows. */
    WHOLE_RATE_OUTSIDE(FindingWords.of("figure.whole-rate-outside", Severity.ERROR)
            .cause(
                    "Tỷ lệ chung nằm ngoài khoảng mà các dòng cho phép; tỷ lệ chung là bình quân có trọng số của các dòng.",
                    "The rate of the whole is outside of what its rows allow: it is their weighted mean.")
            .judgingTogether()
            .message(
                    "Theo các dòng, tỷ lệ chung phải nằm trong khoảng từ {low} đến {high}, không thể là {rate}.",
                    "By its rows, the rate of the whole is from {low} to {high} and cannot be {rate}.")
            .hint("Kiểm tra tỷ lệ chung và tỷ lệ từng dòng.", "Check the rate of the whole and those of the rows.")),
    /** The rate of the whole is the mean of the rates of its rows. */
    RATES_AVERAGED(FindingWords.of("figure.rates-averaged", Severity.INFORMATION)
            .cause(
                    "Tỷ lệ chung sai và đúng bằng trung bình cộng của các tỷ lệ, trong khi phải lấy tổng số lượng chia cho tổng số.",
                    "The rate of the whole is wrong, and just the mean of the rates of its rows instead of all numbers by all totals.")
            .judgingTogether()
            .message(
                    "Tỷ lệ chung {rate} là trung bình cộng của các tỷ lệ trong bảng.",
                    "The rate of the whole, {rate}, is the mean of the rates of the rows.")
            .hint(
                    "Cộng số lượng và tổng số của các dòng rồi mới chia.",
                    "Add up the numbers and the totals of the rows, then divide.")),
    /** Two rows have one label. */
    ROW_REPEATED(FindingWords.of("figure.row-repeated", Severity.WARNING)
            .cause(
                    "Hai dòng của bảng có cùng tên, không kể chữ hoa, chữ thường và cách đặt dấu: một nơi có thể bị tính hai lần.",
                    "Two rows of a table have the same label, letter case and tone marks aside: something may be counted twice.")
            .judgingTogether()
            .message(
                    "Dòng “{label}” trùng tên với dòng tại {other}.",
                    "The row “{label}” has the label of the one at {other}.")
            .hint("Bỏ dòng trùng, hoặc ghi tên phân biệt.", "Remove one of them, or tell them apart.")),
    /** A row has no figure. */
    ROW_EMPTY(FindingWords.of("figure.row-empty", FigureGrounds.MISSING)
            .cause("Một dòng của bảng không có số liệu nào.", "A row of a table has no figure at all.")
            .judgingTogether()
            .message("Dòng “{label}” không có số liệu.", "The row “{label}” has no figure.")
            .hint(
                    "Bổ sung số liệu; nếu không phát sinh thì ghi 0.",
                    "Fill in the figures; 0 where there is none of it.")),
    /** Rates of a column have different numbers of decimals. */
    RATE_DECIMALS_DIFFER(FindingWords.of("figure.rate-decimals-differ", Severity.INFORMATION)
            .cause(
                    "Các tỷ lệ của một cột có số chữ số thập phân khác nhau, không kể 0% và 100%.",
                    "The rates of a column have different numbers of decimals, 0% and 100% aside.")
            .judgingTogether()
            .message(
                    "Các tỷ lệ không cùng số chữ số thập phân, như {rates}.",
                    "The rates do not have the same number of decimals, such as {rates}.")
            .hint(
                    "Ghi mọi tỷ lệ của cột với cùng số chữ số thập phân.",
                    "Give all rates of the column with the same number of decimals."));

    private final FindingWords words;

    FigureFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
