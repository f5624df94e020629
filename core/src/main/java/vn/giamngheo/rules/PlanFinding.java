package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on plans can find. Codes are stable; the texts may improve. */
public enum PlanFinding implements WordedFinding {

    // Instruments
    /** An instrument number has no known shape. */
    NUMBER_UNRECOGNISED(FindingWords.of("law.number-unrecognised", Severity.WARNING)
            .cause("…", "An instrument number has no known shape.")
            .message(
                    "Số, ký hiệu “{number}” không đúng dạng nào đã biết.",
                    "The instrument number “{number}” has no known shape.")
            .hint(
                    "Đối chiếu với bản gốc; văn bản nhà nước có dạng số/năm/loại-cơ quan hoặc số/loại-cơ quan, văn bản của Đảng"
                            + " có dạng số-loại/cơ quan.",
                    "Compare with the original: state documents read number/year/kind-issuer or number/kind-issuer, Party"
                            + " documents number-kind/issuer.")),
    /** An instrument number is written with spaces. */
    NUMBER_SPACED(FindingWords.of("law.number-spaced", Severity.INFORMATION)
            .cause("…", "An instrument number is written with spaces.")
            .message(
                    "Số, ký hiệu “{number}” có khoảng trắng; được hiểu là {understood}.",
                    "The instrument number “{number}” has spaces; understood as {understood}.")
            .hint("Không cần sửa: cách viết gốc được giữ nguyên.", "Nothing to change: the written form is kept.")),
    /** The full text names no legal basis. */
    BASIS_MISSING(FindingWords.of("law.basis-missing", Severity.WARNING)
            .cause("…", "The full text names no legal basis.")
            .message("Văn bản không nêu căn cứ pháp lý nào.", "The document names no legal basis.")
            .hint("Bổ sung căn cứ ban hành.", "Add the instruments it rests on.")),
    /** A legal basis is younger than the document. */
    BASIS_LATER(FindingWords.of("law.basis-later", Severity.ERROR)
            .cause("…", "A legal basis is younger than the document.")
            .message(
                    "Căn cứ {basis} ban hành ngày {basisDay}, sau ngày ban hành của văn bản ({issuedOn}).",
                    "The basis {basis} was issued on {basisDay}, after this document ({issuedOn}).")
            .hint(
                    "Kiểm tra ngày ban hành của căn cứ và của văn bản.",
                    "Check the date of the basis and of the document.")),

    // Structure
    /** Sections side by side have the same number. */
    SECTION_NUMBERS_REPEATED(FindingWords.of("plan.section-numbers-repeated", Severity.WARNING)
            .cause("…", "Sections side by side have the same number.")
            .message(
                    "Các mục được đánh số {numbers}: số {repeated} bị lặp lại.",
                    "Sections are numbered {numbers}: {repeated} repeated.")
            .hint(
                    "Khi viện dẫn, nêu cả tên mục: số mục ở đây không xác định được mục.",
                    "Refer to these sections by heading too: their number does not identify them.")),
    /** Sections side by side are not numbered in unbroken order. */
    SECTION_NUMBERS_UNORDERED(FindingWords.of("plan.section-numbers-unordered", Severity.WARNING)
            .cause("…", "Sections side by side are not numbered in unbroken order.")
            .message(
                    "Các mục được đánh số {numbers}: không theo thứ tự liên tục.",
                    "Sections are numbered {numbers}: not in unbroken order.")
            .hint(
                    "Đối chiếu với bản gốc xem có thiếu mục nào không.",
                    "Compare with the original: a section may be missing.")),
    /** A row of an appendix has no number. */
    TASK_UNNUMBERED(FindingWords.of("plan.task-unnumbered", Severity.INFORMATION)
            .cause("…", "A row of an appendix has no number.")
            .message("Dòng nhiệm vụ trong phụ lục không có số thứ tự.", "A row of the appendix has no number.")
            .hint("Khi viện dẫn, nêu tên mục và nội dung nhiệm vụ.", "Refer to it by its section and its content.")),

    // Responsibility
    /** A task names nobody. */
    NOBODY_RESPONSIBLE(FindingWords.of("plan.nobody-responsible", Severity.INFORMATION)
            .cause("…", "A task names nobody.")
            .message("Nhiệm vụ không nêu cơ quan nào thực hiện.", "The task names nobody to carry it out.")
            .hint(
                    "Bổ sung cơ quan chủ trì nếu nhiệm vụ cần có người chịu trách nhiệm.",
                    "Name a lead agency if somebody is to answer for it.")),
    /** A lead is a class of agencies. */
    LEAD_IS_CLASS(FindingWords.of("plan.lead-is-class", Severity.WARNING)
            .cause("…", "A lead is a class of agencies.")
            .message("Chủ trì là một nhóm cơ quan: {agencies}.", "A lead is a class of agencies: {agencies}.")
            .hint(
                    "Nêu đích danh cơ quan chủ trì, hoặc chấp nhận rằng không xác định được một cơ quan chịu trách nhiệm.",
                    "Name the lead agency, or accept that no single body answers for the task.")),
    /** Several agencies lead. */
    SEVERAL_LEADS(FindingWords.of("plan.several-leads", Severity.INFORMATION)
            .cause("…", "Several agencies lead.")
            .message("Có {count} cơ quan cùng chủ trì.", "{count} agencies lead together.")
            .hint(
                    "Nêu cơ quan đầu mối nếu cần một nơi chịu trách nhiệm tổng hợp.",
                    "Name the one that gathers the results if one is needed.")),
    /** An agency leads and co-ordinates the same task. */
    LEAD_ALSO_COORDINATES(FindingWords.of("plan.lead-also-coordinates", Severity.WARNING)
            .cause("…", "An agency leads and co-ordinates the same task.")
            .message(
                    "Cùng một cơ quan vừa chủ trì vừa phối hợp: {agencies}.",
                    "The same agency leads and co-ordinates: {agencies}.")
            .hint("Bỏ một trong hai vai trò.", "Remove one of the two roles.")),
    /** The kind of an agency is not known. */
    AGENCY_UNRECOGNISED(FindingWords.of("plan.agency-unrecognised", Severity.INFORMATION)
            .cause("…", "The kind of an agency is not known.")
            .message("Chưa nhận ra loại cơ quan: {agencies}.", "Kind of agency not recognised: {agencies}.")
            .hint("Kiểm tra cách viết tên cơ quan.", "Check the spelling of the name.")),

    // Time
    /** Periods of one time overlap. */
    PERIODS_OVERLAP(FindingWords.of("plan.periods-overlap", Severity.INFORMATION)
            .cause("…", "Periods of one time overlap.")
            .message(
                    "Thời gian “{time}” gồm các giai đoạn chồng lên nhau.",
                    "The time “{time}” names periods that overlap.")
            .hint(
                    "Không cần sửa nếu nhiệm vụ đúng là thuộc cả hai giai đoạn.",
                    "Nothing to change if the task belongs to both periods.")),
    /** A time cannot be read. */
    TIME_UNREADABLE(FindingWords.of("plan.time-unreadable", Severity.WARNING)
            .cause("…", "A time cannot be read.")
            .message("Không đọc được thời gian “{time}”.", "The time “{time}” cannot be read.")
            .hint(
                    "Viết ngày, tháng, quý, năm hoặc giai đoạn, ví dụ “trước ngày 10/12/2017”.",
                    "Write a day, month, quarter, year or period, such as “trước ngày 10/12/2017”.")),
    /** A time has no definite last day and does not recur. */
    TIME_VAGUE(FindingWords.of("plan.time-vague", Severity.INFORMATION)
            .cause("…", "A time has no definite last day and does not recur.")
            .message(
                    "Thời hạn “{time}” không xác định được ngày cuối cùng.",
                    "The due time “{time}” has no definite last day.")
            .hint(
                    "Nêu thời hạn cụ thể nếu cần theo dõi đúng hạn.",
                    "Give a definite day if timeliness is to be followed.")),
    /** A time is over when the document is issued. */
    DUE_BEFORE_ISSUE(FindingWords.of("plan.due-before-issue", Severity.WARNING)
            .cause("…", "A time is over when the document is issued.")
            .message(
                    "Thời hạn “{time}” (ngày cuối {lastDay}) trước ngày ban hành văn bản ({issuedOn}).",
                    "The time “{time}” (last day {lastDay}) ends before the document was issued ({issuedOn}).")
            .hint("Kiểm tra thời hạn.", "Check the time.")),
    /** Work is due after the last report on the plan, in the year of that report. */
    DUE_AFTER_REPORT(FindingWords.of("plan.due-after-report", Severity.WARNING)
            .cause("…", "Work is due after the last report on the plan, in the year of that report.")
            .message(
                    "Việc này có hạn “{time}” (ngày cuối {lastDay}), sau hạn báo cáo kết quả “{reportTime}” (ngày cuối"
                            + " {reportDay}) tại {report}.",
                    "This work is due “{time}” (last day {lastDay}), after the report on the results is due “{reportTime}” (last"
                            + " day {reportDay}) at {report}.")
            .hint(
                    "Báo cáo sẽ chưa có kết quả của việc này; cân nhắc sửa một trong hai thời hạn.",
                    "The report cannot hold the results of this work; consider moving one of the two.")),

    // Targets
    /** A figure cannot be read. */
    FIGURE_UNREADABLE(FindingWords.of("figure.unreadable", Severity.WARNING)
            .cause("…", "A figure cannot be read.")
            .message("Không đọc được số liệu “{text}”.", "The figure “{text}” cannot be read.")
            .hint("Đối chiếu với bản gốc.", "Compare with the original.")),
    /** A figure cannot be read, but arithmetic leaves one reading. */
    FIGURE_OFFERED(FindingWords.of("figure.offered", Severity.WARNING)
            .cause("…", "A figure cannot be read, but arithmetic leaves one reading.")
            .message(
                    "Không đọc được số liệu “{text}”; có thể là {offered}, vì {from} trừ {by} bằng {offered}.",
                    "The figure “{text}” cannot be read; it may be {offered}, for {from} less {by} gives {offered}.")
            .hint(
                    "Đối chiếu với bản gốc rồi ghi giá trị đúng; thư viện không tự điền.",
                    "Compare with the original and enter the right value; nothing is filled in.")),
    /** A value is not what its official wording says. */
    FIGURE_DIFFERS(FindingWords.of("figure.differs-from-wording", Severity.ERROR)
            .cause("…", "A value is not what its official wording says.")
            .message(
                    "Giá trị {value} khác với câu chữ “{text}”.",
                    "The value {value} differs from the wording “{text}”.")
            .hint("Sửa giá trị theo câu chữ chính thức.", "Correct the value after the official wording.")),
    /** Parts or sources add up to more than can be counted. */
    SUM_TOO_LARGE(FindingWords.of("figure.sum-too-large", Severity.ERROR)
            .cause("…", "Parts or sources add up to more than can be counted.")
            .message("Các số cộng lại vượt quá mức có thể tính.", "The figures add up to more than can be counted.")
            .hint("Kiểm tra đơn vị và số chữ số của từng số.", "Check the unit and the digits of each figure.")),
    /** Percentage points are printed as per cent, as arithmetic shows. */
    POINTS_PRINTED_AS_PERCENT(FindingWords.of("target.points-printed-as-percent", Severity.INFORMATION)
            .cause("…", "Percentage points are printed as per cent, as arithmetic shows.")
            .message(
                    "“{text}” là điểm phần trăm, không phải tỷ lệ giảm tương đối: {from} trừ {by} bằng {to}.",
                    "“{text}” means percentage points, no relative change: {from} less {by} gives {to}.")
            .hint("Nên viết “điểm phần trăm”.", "Better written as “điểm phần trăm” (percentage points).")),
    /** A reduction may mean points or per cent, and no arithmetic tells. */
    POINTS_OR_PERCENT(FindingWords.of("target.points-or-percent", Severity.WARNING)
            .cause("…", "A reduction may mean points or per cent, and no arithmetic tells.")
            .message(
                    "“{text}” có thể là điểm phần trăm hoặc tỷ lệ giảm tương đối; không có phép tính nào trong văn bản cho biết.",
                    "“{text}” may mean percentage points or a relative change; no arithmetic in the document tells.")
            .hint(
                    "Viết rõ “điểm phần trăm” hoặc nêu mức đầu và mức cuối.",
                    "Write “điểm phần trăm” (percentage points), or state where it starts and ends.")),
    /** A wording can mean several things. */
    UNDECIDED(FindingWords.of("target.undecided", Severity.WARNING)
            .cause("…", "A wording can mean several things.")
            .message(
                    "“{text}” có thể hiểu theo nhiều cách: {readings}.",
                    "“{text}” can be read in several ways: {readings}.")
            .hint(
                    "Đề nghị cơ quan ban hành nói rõ; chưa tính tiến độ khi chưa xác định.",
                    "Ask the issuer which is meant; no progress is worked out until then.")),
    /** More are to fulfil a condition than there are. */
    MORE_THAN_THERE_ARE(FindingWords.of("target.more-than-there-are", Severity.ERROR)
            .cause("…", "More are to fulfil a condition than there are.")
            .message("Số phải đạt {k} lớn hơn tổng số {n}.", "{k} are to be reached of {n}, more than there are.")
            .hint("Kiểm tra số phải đạt và tổng số.", "Check both numbers.")),
    /** Start less reduction is the end. */
    REDUCTION_CLOSES(FindingWords.of("target.reduction-closes", Severity.INFORMATION)
            .cause("…", "Start less reduction is the end.")
            .message(
                    "Phép tính khớp: {from} trừ {by} bằng {to}.", "The arithmetic closes: {from} less {by} gives {to}.")
            .hint("Không cần sửa.", "Nothing to change.")),
    /** Start less reduction is not the end. */
    REDUCTION_DIFFERS(FindingWords.of("target.reduction-differs", Severity.ERROR)
            .cause("…", "Start less reduction is not the end.")
            .message(
                    "{from} trừ {by} bằng {expected}, không phải {to}.", "{from} less {by} gives {expected}, not {to}.")
            .hint(
                    "Kiểm tra mức đầu, mức giảm và mức cuối.",
                    "Check where it starts, by how much it falls and where it ends.")),
    /** What is called a reduction cannot be one. */
    REDUCTION_IMPOSSIBLE(FindingWords.of("target.reduction-impossible", Severity.ERROR)
            .cause("…", "What is called a reduction cannot be one.")
            .message("Mức giảm không thể có: {reason}.", "There is no such reduction: {reason}.")
            .hint(
                    "Kiểm tra mức đầu, mức giảm và mức cuối.",
                    "Check where it starts, by how much it falls and where it ends.")),
    /** Parts add up to their total. */
    PARTS_AGREE(FindingWords.of("target.parts-agree", Severity.INFORMATION)
            .cause("…", "Parts add up to their total.")
            .message(
                    "Tổng khớp với các thành phần: {parts} = {total}.",
                    "The parts add up to the total: {parts} = {total}.")
            .hint("Không cần sửa.", "Nothing to change.")),
    /** Parts do not add up to their total. */
    PARTS_DIFFER(FindingWords.of("target.parts-differ", Severity.ERROR)
            .cause("…", "Parts do not add up to their total.")
            .message(
                    "Các thành phần cộng lại là {sum}, khác tổng {total}.",
                    "The parts add up to {sum}, not to the total {total}.")
            .hint("Kiểm tra tổng và từng thành phần.", "Check the total and each part.")),
    /** Parts add up to their total, one of them approximate. */
    PARTS_AGREE_APPROXIMATELY(FindingWords.of("target.parts-agree-approximately", Severity.INFORMATION)
            .cause("…", "Parts add up to their total, one of them approximate.")
            .message(
                    "Tổng khớp với các thành phần: {parts} = {total}, dù có số được ghi là “khoảng”.",
                    "The parts add up to the total: {parts} = {total}, although a figure is stated as approximate.")
            .hint(
                    "Không cần sửa; lưu ý tổng cũng chỉ là gần đúng.",
                    "Nothing to change; mind that the total is then approximate too.")),
    /** Parts that are not all there are come to no more than their total. */
    PARTS_AGREE_SO_FAR(FindingWords.of("target.parts-agree-so-far", Severity.INFORMATION)
            .cause("…", "Parts that are not all there are come to no more than their total.")
            .message(
                    "Các thành phần đã nêu ({parts}) không vượt tổng {total}.",
                    "The parts listed ({parts}) come to no more than the total {total}.")
            .hint(
                    "Không cần sửa: văn bản chỉ nêu một phần.",
                    "Nothing to change: the document lists some of the parts only.")),
    /** Parts neither add up to their total nor contradict it, for one figure is not exact. */
    PARTS_OPEN(FindingWords.of("target.parts-open", Severity.INFORMATION)
            .cause("…", "Parts neither add up to their total nor contradict it, for one figure is not exact.")
            .message(
                    "Chưa thể kết luận tổng {total} có khớp với các thành phần ({parts}) hay không: có số được ghi là gần đúng"
                            + " hoặc giới hạn.",
                    "Whether the parts ({parts}) come to the total {total} is open: a figure is approximate or a bound.")
            .hint(
                    "Kiểm tra xem chênh lệch có nằm trong phần gần đúng không.",
                    "Check whether the difference lies within what is approximate.")),
    /** Parts that are not all there are come to more than their total already. */
    PARTS_EXCEED(FindingWords.of("target.parts-exceed", Severity.ERROR)
            .cause("…", "Parts that are not all there are come to more than their total already.")
            .message(
                    "Riêng các thành phần đã nêu ({parts}) đã vượt tổng {total}.",
                    "The parts listed ({parts}) already come to more than the total {total}.")
            .hint("Kiểm tra tổng và từng thành phần.", "Check the total and each part.")),
    /** Parts cannot come to their total, whatever their bounds leave open. */
    PARTS_CONTRADICT(FindingWords.of("target.parts-contradict", Severity.ERROR)
            .cause("…", "Parts cannot come to their total, whatever their bounds leave open.")
            .message(
                    "Các thành phần ({parts}) không thể cộng lại bằng tổng {total}.",
                    "The parts ({parts}) cannot come to the total {total}.")
            .hint("Kiểm tra tổng và từng thành phần.", "Check the total and each part.")),
    /** Parts count another unit than their total. */
    PARTS_UNITS_DIFFER(FindingWords.of("target.parts-units-differ", Severity.ERROR)
            .cause("…", "Parts count another unit than their total.")
            .message(
                    "Tổng và các thành phần không cùng đơn vị đếm.",
                    "The total and its parts do not count the same unit.")
            .hint(
                    "Hộ và khẩu không cộng được với nhau; sửa đơn vị đếm.",
                    "Households and persons cannot be added up; correct the unit.")),
    /** No whole denominator gives the printed rate. */
    RATE_AND_COUNT_DISAGREE(FindingWords.of("target.rate-and-count-disagree", Severity.WARNING)
            .cause("…", "No whole denominator gives the printed rate.")
            .message(
                    "Không có mẫu số nguyên nào để {count} cho tỷ lệ {rate}.",
                    "No whole denominator makes {count} a rate of {rate}.")
            .hint("Kiểm tra số lượng và tỷ lệ.", "Check the number and the rate.")),
    /** Printed rates of one unit have no denominator in common. */
    DENOMINATORS_DISJOINT(FindingWords.of("target.denominators-disjoint", Severity.WARNING)
            .cause("…", "Printed rates of one unit have no denominator in common.")
            .message(
                    "Các số lượng {counts} cùng tỷ lệ {rates} ngầm định các mẫu số khác nhau, không có mẫu số chung: {ranges}.",
                    "The numbers {counts} with the rates {rates} imply different denominators, with none in common: {ranges}.")
            .hint("Nêu mẫu số và thời điểm của từng tỷ lệ.", "State the denominator of each rate, and its date.")),
    /** A target has no figure. */
    WITHOUT_FIGURE(FindingWords.of("target.without-figure", Severity.INFORMATION)
            .cause("…", "A target has no figure.")
            .message("Mục tiêu “{target}” không có số liệu.", "The target “{target}” has no figure.")
            .hint("Nêu số liệu nếu cần đo tiến độ.", "Give a figure if progress is to be measured.")),
    /** A target is a state of an area. */
    LOCALITY_EVENT(FindingWords.of("target.locality-event", Severity.INFORMATION)
            .cause("…", "A target is a state of an area.")
            .message(
                    "Mục tiêu là một trạng thái của {place}: chỉ có đạt hoặc không đạt.",
                    "The target is a state of {place}: reached or not, nothing between.")
            .hint(
                    "Nêu văn bản công nhận làm bằng chứng khi đạt.",
                    "Give the deciding instrument as evidence once it is reached.")),

    // Money
    /** Sources add up to the total. */
    TOTAL_AGREES(FindingWords.of("funding.total-agrees", Severity.INFORMATION)
            .cause("…", "Sources add up to the total.")
            .message("Tổng kinh phí {total} khớp với các nguồn.", "The total of {total} equals its sources.")
            .hint("Không cần sửa.", "Nothing to change.")),
    /** Sources add up to the total, one of them approximate. */
    TOTAL_AGREES_APPROXIMATELY(FindingWords.of("funding.total-agrees-approximately", Severity.INFORMATION)
            .cause("…", "Sources add up to the total, one of them approximate.")
            .message(
                    "Tổng kinh phí {total} khớp với các nguồn, dù có số được ghi là “khoảng”.",
                    "The total of {total} equals its sources, although a figure is stated as approximate.")
            .hint(
                    "Không cần sửa; lưu ý tổng cũng chỉ là gần đúng.",
                    "Nothing to change; mind that the total is then approximate too.")),
    /** Exact sources do not add up to the total. */
    TOTAL_DIFFERS(FindingWords.of("funding.total-differs", Severity.ERROR)
            .cause("…", "Exact sources do not add up to the total.")
            .message(
                    "Các nguồn cộng lại là {sum}, khác tổng {total}.",
                    "The sources add up to {sum}, not to the total of {total}.")
            .hint("Kiểm tra tổng và từng nguồn.", "Check the total and each source.")),
    /** Sources do not add up to the total, but one is not exact. */
    TOTAL_OPEN(FindingWords.of("funding.total-open", Severity.WARNING)
            .cause("…", "Sources do not add up to the total, but one is not exact.")
            .message(
                    "Các nguồn cộng lại là {sum}, khác tổng {total}; có số được ghi là gần đúng hoặc giới hạn.",
                    "The sources add up to {sum}, not to the total of {total}; a figure is approximate or a bound.")
            .hint(
                    "Kiểm tra xem chênh lệch có nằm trong phần gần đúng không.",
                    "Check whether the difference lies within what is approximate.")),
    /** Sources without an amount. */
    AMOUNTS_MISSING(FindingWords.of("funding.amounts-missing", Severity.INFORMATION)
            .cause("…", "Sources without an amount.")
            .message("Nguồn lực không nêu số tiền: {sources}.", "Resources without an amount: {sources}.")
            .hint("Bổ sung số tiền khi đã xác định.", "Add the amounts once they are settled."));

    private final FindingWords words;

    PlanFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
