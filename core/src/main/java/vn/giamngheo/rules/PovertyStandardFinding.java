package vn.giamngheo.rules;

import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.standard.StandardDefect;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found in a poverty standard. Codes are stable; the texts may improve. */
public enum PovertyStandardFinding implements WordedFinding {

    // What keeps a standard from being built
    /** Households in no row. */
    GAP(FindingWords.of("standard.gap", Severity.ERROR)
            .cause(
                    "Có hộ không thuộc dòng nào của quy tắc và cũng không thuộc khoảng trống đã nêu của văn bản.",
                    "Some household is in no row of the rule, nor in a gap of the law that is acknowledged.")
            .message("Quy tắc còn bỏ sót: {reason}.", "The rule leaves households out: {reason}.")
            .hint(
                    "Bổ sung dòng còn thiếu; nếu chính văn bản bỏ sót thì nêu khoảng trống (gaps) kèm lý do.",
                    "Add the row; where the wording itself leaves them out, state the gap with its reason.")
            .judgingTogether()),
    /** Households in two rows. */
    OVERLAP(FindingWords.of("standard.overlap", Severity.ERROR)
            .cause(
                    "Một hộ thuộc hai dòng xếp vào hai loại khác nhau, hoặc thuộc cả một dòng và một khoảng trống.",
                    "A household is in two rows of different classes, or both in a row and in an acknowledged gap.")
            .message("Quy tắc chồng chéo: {reason}.", "The rule overlaps: {reason}.")
            .hint(
                    "Sửa dấu so sánh ở ranh giới hai dòng: dòng trên mở đầu bằng “trên”, dòng dưới kết thúc bằng “đến”.",
                    "Correct the comparisons at the boundary: one row ends with 'up to', the next begins with 'above'.")
            .judgingTogether()),
    /** A row without households. */
    IDLE_ROW(FindingWords.of("standard.idle-row", Severity.ERROR)
            .cause(
                    "Một dòng hoặc một khoảng trống đã nêu không đúng với hộ nào ở cả hai khu vực.",
                    "A row, or an acknowledged gap, holds of no household in any area.")
            .message("Quy tắc có phần thừa: {reason}.", "A part of the rule is idle: {reason}.")
            .hint(
                    "Kiểm tra mức thu nhập và dấu so sánh của dòng, hoặc bỏ dòng đó.",
                    "Check its lines and comparisons, or remove it.")
            .judgingTogether()),
    /** A value that is missing, repeated or outside its bounds. */
    FAULTY_VALUE(FindingWords.of("standard.faulty-value", Severity.ERROR)
            .cause(
                    "Một giá trị của chuẩn bị thiếu, lặp lại hoặc nằm ngoài giới hạn, nên chưa xét được các dòng.",
                    "A value is missing, repeated or outside its bounds, so that the rows cannot be looked at.")
            .message("Giá trị của chuẩn chưa đúng: {reason}.", "A value of the standard is not right: {reason}.")
            .hint("Sửa giá trị được nêu; mức thu nhập ghi theo đồng.", "Correct the value named; lines are in đồng.")
            .judgingTogether()),

    // What keeps a standard from being registered
    /** There is a standard of that identifier. */
    ID_TAKEN(FindingWords.of("standard.id-taken", Severity.ERROR)
            .cause(
                    "Chuẩn mang mã của một chuẩn đã khai báo.",
                    "The standard has the identifier of one that is registered.")
            .message("Đã có chuẩn mang mã {id}.", "There is a standard {id} already.")
            .hint(
                    "Đặt mã khác, hoặc dùng cách thay chuẩn (replacing) nếu đây là bản đã đối chiếu.",
                    "Choose another one, or replace the standard if this is its confirmed version.")
            .judgingTogether()),
    /** Another one applies to the same days. */
    DAYS_TAKEN(FindingWords.of("standard.days-taken", Severity.ERROR)
            .cause(
                    "Thời gian áp dụng trùng với một chuẩn khác của cùng tỉnh, hoặc của cả nước.",
                    "It applies to days to which another standard of the same province, or of the country, applies.")
            .message(
                    "Từ ngày {from} đến ngày {to} đã áp dụng chuẩn {other}.",
                    "From {from} to {to} the standard {other} applies already.")
            .hint(
                    "Sửa ngày đầu hoặc ngày cuối để hai chuẩn nối tiếp nhau.",
                    "Correct the first or the last day so that one follows the other.")
            .judgingTogether()),
    /** A local standard leaves out households of a national one. */
    NARROWER(FindingWords.of("standard.narrower", Severity.ERROR)
            .cause(
                    "Chuẩn của tỉnh bỏ sót hộ mà chuẩn quốc gia cùng thời gian công nhận là hộ nghèo, hộ cận nghèo.",
                    "The standard of a province leaves out households that the national one of the same days finds poor or near-poor.")
            .message(
                    "Chuẩn của tỉnh thấp hơn chuẩn quốc gia: {reason}.",
                    "The local standard is below the national one: {reason}.")
            .hint(
                    "Nâng mức thu nhập hoặc sửa số chỉ số; nếu văn bản của tỉnh đúng như vậy thì đăng ký kèm lý do (withDespite).",
                    "Raise the line or correct the cut-off; if the province says so indeed, register it with a reason (withDespite).")
            .law(new LegalGround(
                    InstrumentReference.of("351/2025/NĐ-CP"),
                    Provenance.unverified("chỉ thấy trong dự thảo: địa phương được quy định chuẩn cao hơn")))
            .judgingTogether()),

    // Legal basis
    /** The instrument has no number. */
    BASIS_UNNUMBERED(FindingWords.of(
                    "standard.basis-unnumbered",
                    new Grades(Severity.INFORMATION, Severity.WARNING, Severity.ERROR, Severity.WARNING))
            .cause(
                    "Văn bản quy định chuẩn chỉ có tên, chưa có số và ký hiệu, nên không viện dẫn được.",
                    "The instrument of the standard is named by its title alone, so that nobody can cite it.")
            .message("Văn bản quy định chuẩn chưa có số, ký hiệu.", "The instrument of the standard has no number.")
            .hint("Ghi số, ký hiệu của văn bản.", "State its number.")),
    /** The article is not named. */
    BASIS_PROVISION_MISSING(FindingWords.of("standard.basis-provision-missing", Severity.INFORMATION)
            .cause(
                    "Chuẩn không nêu điều, khoản chứa quy tắc phân loại trong văn bản.",
                    "The standard does not name the article that holds its rule.")
            .message(
                    "Chưa nêu điều, khoản quy định chuẩn trong văn bản.",
                    "The article of the instrument that holds the rule is not named.")
            .hint("Ghi điều, khoản, để kết quả phân loại viện dẫn được.", "Name it, so that results can cite it.")),

    // Time
    /** It applies to days before its instrument was in force. */
    APPLIES_BEFORE_FORCE(FindingWords.of("standard.applies-before-force", Severity.WARNING)
            .cause(
                    "Chuẩn áp dụng cho lần rà soát trước ngày văn bản có hiệu lực.",
                    "The standard applies to reviews before the day its instrument came into force.")
            .message(
                    "Chuẩn áp dụng từ ngày {from}, trước ngày văn bản có hiệu lực {force}.",
                    "It applies from {from} on, before the instrument came into force on {force}.")
            .hint(
                    "Kiểm tra hai ngày này; ngày có hiệu lực và ngày bắt đầu áp dụng là hai việc khác nhau.",
                    "Check both days; coming into force is one thing, the reviews it applies to another.")
            .judgingTogether()),
    /** The years of the title are not those it applies to. */
    TITLE_YEARS_DIFFER(FindingWords.of("standard.title-years-differ", Severity.INFORMATION)
            .cause(
                    "Giai đoạn trong tên văn bản khác với các năm chuẩn thật sự áp dụng.",
                    "The years in the title of the instrument are not those to which the standard applies.")
            .message(
                    "Tên văn bản nêu {title}, chuẩn áp dụng cho rà soát {applied}.",
                    "The title names {title}, the standard applies to reviews of {applied}.")
            .hint(
                    "Không cần sửa nếu có văn bản quy định như vậy; chỉ thời gian áp dụng quyết định kết quả.",
                    "Nothing to change if an instrument says so; only the days of application decide.")
            .judgingTogether()),
    /** Days between two spans of application. */
    PERIODS_APART(FindingWords.of("standard.periods-apart", Severity.WARNING)
            .cause(
                    "Giữa hai khoảng thời gian áp dụng của một chuẩn còn những ngày không áp dụng.",
                    "Between two spans of application of one standard there are days to which it does not apply.")
            .message(
                    "Chuẩn hết áp dụng ngày {end}, áp dụng lại từ ngày {from}: những ngày ở giữa không có chuẩn này.",
                    "It applies until {end} and again from {from}: not to the days between.")
            .hint(
                    "Kiểm tra ngày cuối và ngày bắt đầu lại.",
                    "Check the last day and the one from which it applies again.")
            .judgingTogether()),

    // Lines
    /** The rural line is above the urban one. */
    RURAL_ABOVE_URBAN(FindingWords.of("standard.rural-above-urban", Severity.WARNING)
            .cause(
                    "Mức của nông thôn cao hơn mức của thành thị, trái với mọi chuẩn đã biết, thường là do ghi nhầm cột.",
                    "The line of rural areas is above that of urban ones, unlike in every standard known, mostly because the two were swapped.")
            .message(
                    "Mức “{line}” của nông thôn là {rural} đồng, cao hơn của thành thị là {urban} đồng.",
                    "The line '{line}' of rural areas is {rural} đồng, above the urban one of {urban} đồng.")
            .hint(
                    "Kiểm tra có ghi nhầm hai cột; không có quy định cấm.",
                    "Check whether the two were swapped; no law forbids it.")
            .judgingTogether()),
    /** A line so small that it looks typed in thousands. */
    LINE_SMALL(FindingWords.of("standard.line-small", Severity.WARNING)
            .cause(
                    "Mức thu nhập của chuẩn nhỏ bất thường, thường là do ghi theo nghìn đồng hoặc nhầm giữa tháng và năm.",
                    "A line is unusually low, mostly because it was typed in thousands of đồng, or per month for a year.")
            .message(
                    "Mức “{line}” ({area}) là {value} {unit}, nhỏ hơn {bound}.",
                    "The line '{line}' ({area}) is {value} {unit}, below {bound}.")
            .hint("Ghi theo đồng, theo đúng thời gian của chuẩn.", "State it in đồng, over the period of the standard.")
            .judgingTogether()),
    /** A line so large that it looks like that of a year. */
    LINE_LARGE(FindingWords.of("standard.line-large", Severity.WARNING)
            .cause(
                    "Mức thu nhập của chuẩn lớn bất thường, thường là do ghi mức của cả năm trong khi chuẩn tính theo tháng.",
                    "A line is unusually high, mostly because that of a year was entered while the standard goes by months.")
            .message(
                    "Mức “{line}” ({area}) là {value} {unit}, lớn hơn {bound}.",
                    "The line '{line}' ({area}) is {value} {unit}, above {bound}.")
            .hint(
                    "Nếu văn bản quy định theo năm thì ghi linePeriod là “year”.",
                    "Where the instrument states it per year, set linePeriod to 'year'.")
            .judgingTogether()),

    // Wording
    /** The words of the law are not kept beside a row. */
    WORDING_MISSING(FindingWords.of("standard.wording-missing", Severity.INFORMATION)
            .cause(
                    "Dòng xếp loại hộ nghèo hoặc hộ cận nghèo không kèm câu chữ của văn bản, nên khó đối chiếu.",
                    "A row of poor or near-poor households does not quote the instrument, so that it is hard to check.")
            .message("Dòng “{status}” chưa dẫn câu chữ của văn bản.", "The row of the class '{status}' quotes nothing.")
            .hint(
                    "Ghi nguyên văn phần quyết định, như “từ … trở xuống và …”.",
                    "Quote the deciding words, such as 'từ … trở xuống và …'.")),
    /** The words include the boundary, the row does not. */
    WORDING_STRICT(FindingWords.of("standard.wording-strict", Severity.ERROR)
            .cause(
                    "Câu chữ được dẫn là “trở xuống” hoặc “trở lên”, tức gồm cả chính mức đó, nhưng dòng lại loại mức đó ra.",
                    "The words quoted are 'trở xuống' or 'trở lên', which include the boundary, and the row leaves it out.")
            .message(
                    "Văn bản viết “{words}” tức là {meant}, nhưng dòng dùng {used}.",
                    "The instrument says '{words}', which is {meant}, but the row uses {used}.")
            .hint("Sửa dấu so sánh của dòng theo câu chữ.", "Correct the comparison by the words.")
            .judgingTogether()),
    /** The words join conditions by AND, the row by OR. */
    WORDING_JOINED(FindingWords.of("standard.wording-joined", Severity.ERROR)
            .cause(
                    "Câu chữ được dẫn nối các điều kiện bằng “và”, không có “hoặc”, nhưng dòng chỉ cần một trong các điều kiện.",
                    "The words quoted join the conditions by 'và', without 'hoặc', but the row asks for only one of them.")
            .message(
                    "Văn bản nối các điều kiện bằng “và”, nhưng dòng chỉ cần một điều kiện.",
                    "The instrument joins the conditions by 'và', but one of them is enough for the row.")
            .hint("Dùng “all-of” thay cho “any-of”.", "Use 'all-of' instead of 'any-of'.")
            .judgingTogether()),
    /** The points of form B2 do not match the number of indicators. */
    SCORECARD_DIFFERS(FindingWords.of("standard.scorecard-differs", Severity.ERROR)
            .cause(
                    "Ngưỡng điểm của phiếu B2 không bằng điểm mỗi chỉ số nhân với số chỉ số thiếu hụt theo quy định.",
                    "The cut-off of form B2 is not the points of an indicator times the number of deprivations asked for.")
            .message(
                    "Ngưỡng điểm B2 là {points}, nhưng {count} chỉ số × {each} điểm không bằng số đó.",
                    "The cut-off of B2 is {points} points, but {count} indicators at {each} points are not.")
            .hint("Kiểm tra lại ba số này.", "Check the three numbers.")
            .judgingTogether()),

    // Values
    /** A value was not confirmed. */
    UNVERIFIED(FindingWords.of("standard.unverified", Missing.WANTED)
            .cause(
                    "Một giá trị của chuẩn chưa được đối chiếu với văn bản.",
                    "A value of the standard was not checked against the instrument.")
            .message("Chưa đối chiếu: {what} ({source}).", "Not confirmed: {what} ({source}).")
            .hint(
                    "Đối chiếu với văn bản rồi ghi nguồn và mức độ “confirmed”, hoặc thay giá trị.",
                    "Check it against the instrument and mark it 'confirmed' with the source, or replace it.")),
    /** A value that the law may have was not found. */
    ABSENT(FindingWords.of("standard.absent", Missing.WANTED)
            .cause(
                    "Chuẩn có thể có một giá trị nhưng chưa tìm thấy trong văn bản.",
                    "The law may have a value that was not found.")
            .message("Chưa có giá trị: {reason}.", "There is no value: {reason}.")
            .hint("Tìm trong văn bản và bổ sung.", "Look it up in the instrument and add it."));

    private final FindingWords words;

    PovertyStandardFinding(FindingWords words) {
        this.words = words;
    }

    /**
     * {@return the kind of finding that a defect is}
     *
     * @param defect the defect
     */
    public static PovertyStandardFinding of(StandardDefect defect) {
        if (defect instanceof StandardDefect.Gap) {
            return GAP;
        }
        if (defect instanceof StandardDefect.Overlap) {
            return OVERLAP;
        }
        return defect instanceof StandardDefect.Idle ? IDLE_ROW : FAULTY_VALUE;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
