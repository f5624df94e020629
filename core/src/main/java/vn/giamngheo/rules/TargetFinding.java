package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on targets and their figures can find. Codes are stable; the texts may improve. */
public enum TargetFinding implements WordedFinding {
    /** A figure cannot be read. */
    FIGURE_UNREADABLE(FindingWords.of("figure.unreadable", Severity.WARNING)
            .cause(
                    "Câu chữ của một số liệu không đọc được thành giá trị.",
                    "The wording of a figure cannot be read as a value.")
            .message("Không đọc được số liệu “{text}”.", "The figure “{text}” cannot be read.")
            .hint("Đối chiếu với bản gốc.", "Compare with the original.")),
    /** A figure cannot be read, but arithmetic leaves one reading. */
    FIGURE_OFFERED(FindingWords.of("figure.offered", Severity.WARNING)
            .cause(
                    "Số liệu không đọc được, nhưng phép tính trong văn bản chỉ còn một cách đọc.",
                    "A figure cannot be read, but the arithmetic of the document leaves one reading.")
            .message(
                    "Không đọc được số liệu “{text}”; có thể là {offered}, vì {from} trừ {by} bằng {offered}.",
                    "The figure “{text}” cannot be read; it may be {offered}, for {from} less {by} gives {offered}.")
            .hint(
                    "Đối chiếu với bản gốc rồi ghi giá trị đúng; thư viện không tự điền.",
                    "Compare with the original and enter the right value; nothing is filled in.")),
    /** A value is not what its official wording says. */
    FIGURE_DIFFERS(FindingWords.of("figure.differs-from-wording", Severity.ERROR)
            .cause(
                    "Giá trị đã nhập khác với câu chữ chính thức ghi bên cạnh.",
                    "A value is not what the official wording beside it says.")
            .message(
                    "Giá trị {value} khác với câu chữ “{text}”.",
                    "The value {value} differs from the wording “{text}”.")
            .hint("Sửa giá trị theo câu chữ chính thức.", "Correct the value after the official wording.")),
    /** Parts or sources add up to more than can be counted. */
    SUM_TOO_LARGE(FindingWords.of("figure.sum-too-large", Severity.ERROR)
            .cause(
                    "Các thành phần hoặc các nguồn cộng lại vượt quá mức có thể tính, thường do sai đơn vị.",
                    "Parts or sources add up to more than can be counted, mostly because a unit is wrong.")
            .message("Các số cộng lại vượt quá mức có thể tính.", "The figures add up to more than can be counted.")
            .hint("Kiểm tra đơn vị và số chữ số của từng số.", "Check the unit and the digits of each figure.")
            .judgingTogether()),
    /** Percentage points are printed as per cent, as arithmetic shows. */
    POINTS_PRINTED_AS_PERCENT(FindingWords.of("target.points-printed-as-percent", Severity.INFORMATION)
            .cause(
                    "Điểm phần trăm được in là “%”, và phép tính trong văn bản cho thấy điều đó.",
                    "Percentage points are printed as per cent, as the arithmetic of the document shows.")
            .message(
                    "“{text}” là điểm phần trăm, không phải tỷ lệ giảm tương đối: {from} trừ {by} bằng {to}.",
                    "“{text}” means percentage points, no relative change: {from} less {by} gives {to}.")
            .hint("Nên viết “điểm phần trăm”.", "Better written as “điểm phần trăm” (percentage points).")
            .judgingTogether()),
    /** A reduction may mean points or per cent, and no arithmetic tells. */
    POINTS_OR_PERCENT(FindingWords.of("target.points-or-percent", Severity.WARNING)
            .cause(
                    "Mức giảm in là “%” có thể là điểm phần trăm hoặc tỷ lệ tương đối, và không có phép tính nào cho biết.",
                    "A reduction printed as per cent may mean points or a relative change, and no arithmetic tells.")
            .message(
                    "“{text}” có thể là điểm phần trăm hoặc tỷ lệ giảm tương đối; không có phép tính nào trong văn bản cho biết.",
                    "“{text}” may mean percentage points or a relative change; no arithmetic in the document tells.")
            .hint(
                    "Viết rõ “điểm phần trăm” hoặc nêu mức đầu và mức cuối.",
                    "Write “điểm phần trăm” (percentage points), or state where it starts and ends.")
            .judgingTogether()),
    /** A wording can mean several things. */
    UNDECIDED(FindingWords.of("target.undecided", Severity.WARNING)
            .cause(
                    "Câu chữ của mục tiêu có thể hiểu theo nhiều cách và chưa ai quyết định.",
                    "The wording of a target can mean several things, and nobody has decided yet.")
            .message(
                    "“{text}” có thể hiểu theo nhiều cách: {readings}.",
                    "“{text}” can be read in several ways: {readings}.")
            .hint(
                    "Đề nghị cơ quan ban hành nói rõ; chưa tính tiến độ khi chưa xác định.",
                    "Ask the issuer which is meant; no progress is worked out until then.")),
    /** More are to fulfil a condition than there are. */
    MORE_THAN_THERE_ARE(FindingWords.of("target.more-than-there-are", Severity.ERROR)
            .cause("Số phải đạt điều kiện lớn hơn tổng số hiện có.", "More are to fulfil a condition than there are.")
            .message("Số phải đạt {k} lớn hơn tổng số {n}.", "{k} are to be reached of {n}, more than there are.")
            .hint("Kiểm tra số phải đạt và tổng số.", "Check both numbers.")),
    /** Start less reduction is the end. */
    REDUCTION_CLOSES(FindingWords.of("target.reduction-closes", Severity.INFORMATION)
            .cause("Mức đầu trừ mức giảm đúng bằng mức cuối.", "Start less reduction is the end.")
            .message(
                    "Phép tính khớp: {from} trừ {by} bằng {to}.", "The arithmetic closes: {from} less {by} gives {to}.")
            .hint("Không cần sửa.", "Nothing to change.")),
    /** Start less reduction is not the end. */
    REDUCTION_DIFFERS(FindingWords.of("target.reduction-differs", Severity.ERROR)
            .cause(
                    "Mức đầu trừ mức giảm không bằng mức cuối, kể cả khi tính đến làm tròn.",
                    "Start less reduction is not the end, rounding included.")
            .message(
                    "{from} trừ {by} bằng {expected}, không phải {to}.", "{from} less {by} gives {expected}, not {to}.")
            .hint(
                    "Kiểm tra mức đầu, mức giảm và mức cuối.",
                    "Check where it starts, by how much it falls and where it ends.")),
    /** What is called a reduction cannot be one. */
    REDUCTION_IMPOSSIBLE(FindingWords.of("target.reduction-impossible", Severity.ERROR)
            .cause(
                    "Gọi là giảm nhưng mức cuối cao hơn mức đầu, hoặc mức giảm lớn hơn mức đầu.",
                    "What is called a reduction ends above its start, or takes away more than there is.")
            .message("Mức giảm không thể có: {reason}.", "There is no such reduction: {reason}.")
            .hint(
                    "Kiểm tra mức đầu, mức giảm và mức cuối.",
                    "Check where it starts, by how much it falls and where it ends.")),
    /** Parts add up to their total. */
    PARTS_AGREE(FindingWords.of("target.parts-agree", Severity.INFORMATION)
            .cause("Các thành phần cộng lại đúng bằng tổng.", "Parts add up to their total.")
            .message(
                    "Tổng khớp với các thành phần: {parts} = {total}.",
                    "The parts add up to the total: {parts} = {total}.")
            .hint("Không cần sửa.", "Nothing to change.")
            .judgingTogether()),
    /** Parts do not add up to their total. */
    PARTS_DIFFER(FindingWords.of("target.parts-differ", Severity.ERROR)
            .cause(
                    "Các thành phần được nêu đủ nhưng cộng lại khác tổng.",
                    "Parts that are all there do not add up to their total.")
            .message(
                    "Các thành phần cộng lại là {sum}, khác tổng {total}.",
                    "The parts add up to {sum}, not to the total {total}.")
            .hint("Kiểm tra tổng và từng thành phần.", "Check the total and each part.")
            .judgingTogether()),
    /** Parts add up to their total, one of them approximate. */
    PARTS_AGREE_APPROXIMATELY(FindingWords.of("target.parts-agree-approximately", Severity.INFORMATION)
            .cause(
                    "Các thành phần cộng lại bằng tổng, trong đó có số được ghi là gần đúng.",
                    "Parts add up to their total, and one of the figures is approximate.")
            .message(
                    "Tổng khớp với các thành phần: {parts} = {total}, dù có số được ghi là “khoảng”.",
                    "The parts add up to the total: {parts} = {total}, although a figure is stated as approximate.")
            .hint(
                    "Không cần sửa; lưu ý tổng cũng chỉ là gần đúng.",
                    "Nothing to change; mind that the total is then approximate too.")
            .judgingTogether()),
    /** Parts that are not all there are come to no more than their total. */
    PARTS_AGREE_SO_FAR(FindingWords.of("target.parts-agree-so-far", Severity.INFORMATION)
            .cause(
                    "Văn bản chỉ nêu một phần các thành phần, và các phần đó không vượt tổng.",
                    "Parts that are not all there come to no more than their total.")
            .message(
                    "Các thành phần đã nêu ({parts}) không vượt tổng {total}.",
                    "The parts listed ({parts}) come to no more than the total {total}.")
            .hint(
                    "Không cần sửa: văn bản chỉ nêu một phần.",
                    "Nothing to change: the document lists some of the parts only.")
            .judgingTogether()),
    /** Parts neither add up to their total nor contradict it, for one figure is not exact. */
    PARTS_OPEN(FindingWords.of("target.parts-open", Severity.INFORMATION)
            .cause(
                    "Tổng và các thành phần chưa khớp nhưng cũng không mâu thuẫn, vì có số gần đúng hoặc giới hạn.",
                    "Parts neither add up to their total nor contradict it, for one figure is approximate or a bound.")
            .message(
                    "Chưa thể kết luận tổng {total} có khớp với các thành phần ({parts}) hay không: có số được ghi là gần đúng"
                            + " hoặc giới hạn.",
                    "Whether the parts ({parts}) come to the total {total} is open: a figure is approximate or a bound.")
            .hint(
                    "Kiểm tra xem chênh lệch có nằm trong phần gần đúng không.",
                    "Check whether the difference lies within what is approximate.")
            .judgingTogether()),
    /** Parts that are not all there are come to more than their total already. */
    PARTS_EXCEED(FindingWords.of("target.parts-exceed", Severity.ERROR)
            .cause(
                    "Văn bản chỉ nêu một phần các thành phần, nhưng các phần đó đã vượt tổng.",
                    "Parts that are not all there come to more than their total already.")
            .message(
                    "Riêng các thành phần đã nêu ({parts}) đã vượt tổng {total}.",
                    "The parts listed ({parts}) already come to more than the total {total}.")
            .hint("Kiểm tra tổng và từng thành phần.", "Check the total and each part.")
            .judgingTogether()),
    /** Parts cannot come to their total, whatever their bounds leave open. */
    PARTS_CONTRADICT(FindingWords.of("target.parts-contradict", Severity.ERROR)
            .cause(
                    "Các thành phần không thể cộng lại bằng tổng, dù các giới hạn để ngỏ điều gì.",
                    "Parts cannot come to their total, whatever their bounds leave open.")
            .message(
                    "Các thành phần ({parts}) không thể cộng lại bằng tổng {total}.",
                    "The parts ({parts}) cannot come to the total {total}.")
            .hint("Kiểm tra tổng và từng thành phần.", "Check the total and each part.")
            .judgingTogether()),
    /** Parts count another unit than their total. */
    PARTS_UNITS_DIFFER(FindingWords.of("target.parts-units-differ", Severity.ERROR)
            .cause(
                    "Tổng và thành phần đếm khác đơn vị, như hộ và khẩu.",
                    "Parts count another unit than their total, such as households and persons.")
            .message(
                    "Tổng và các thành phần không cùng đơn vị đếm.",
                    "The total and its parts do not count the same unit.")
            .hint(
                    "Hộ và khẩu không cộng được với nhau; sửa đơn vị đếm.",
                    "Households and persons cannot be added up; correct the unit.")
            .judgingTogether()),
    /** No whole denominator gives the printed rate. */
    RATE_AND_COUNT_DISAGREE(FindingWords.of("target.rate-and-count-disagree", Severity.WARNING)
            .cause(
                    "Không có mẫu số nguyên nào để số lượng cho ra tỷ lệ in bên cạnh.",
                    "No whole denominator makes a number the rate that is printed beside it.")
            .message(
                    "Không có mẫu số nguyên nào để {count} cho tỷ lệ {rate}.",
                    "No whole denominator makes {count} a rate of {rate}.")
            .hint("Kiểm tra số lượng và tỷ lệ.", "Check the number and the rate.")),
    /** Printed rates of one unit have no denominator in common. */
    DENOMINATORS_DISJOINT(FindingWords.of("target.denominators-disjoint", Severity.WARNING)
            .cause(
                    "Các tỷ lệ in cạnh số lượng cùng đơn vị không có mẫu số chung.",
                    "The rates printed beside numbers of one unit have no denominator in common.")
            .message(
                    "Các số lượng {counts} cùng tỷ lệ {rates} ngầm định các mẫu số khác nhau, không có mẫu số chung: {ranges}.",
                    "The numbers {counts} with the rates {rates} imply different denominators, with none in common: {ranges}.")
            .hint("Nêu mẫu số và thời điểm của từng tỷ lệ.", "State the denominator of each rate, and its date.")
            .judgingTogether()),
    /** A target has no figure. */
    WITHOUT_FIGURE(FindingWords.of("target.without-figure", GradeSets.WISHED)
            .cause(
                    "Mục tiêu không có số liệu, nên không đo được tiến độ.",
                    "A target has no figure, so that progress cannot be measured.")
            .message("Mục tiêu “{target}” không có số liệu.", "The target “{target}” has no figure.")
            .hint("Nêu số liệu nếu cần đo tiến độ.", "Give a figure if progress is to be measured.")),
    /** A target is a state of an area. */
    LOCALITY_EVENT(FindingWords.of("target.locality-event", Severity.INFORMATION)
            .cause(
                    "Mục tiêu là một trạng thái của địa bàn, như huyện thoát nghèo.",
                    "A target is a state of an area, such as a district that leaves poverty.")
            .message(
                    "Mục tiêu là một trạng thái của {place}: chỉ có đạt hoặc không đạt.",
                    "The target is a state of {place}: reached or not, nothing between.")
            .hint(
                    "Nêu văn bản công nhận làm bằng chứng khi đạt.",
                    "Give the deciding instrument as evidence once it is reached.")),
    /** A range is written from its greater end. */
    RANGE_REVERSED(FindingWords.of("figure.range-reversed", Severity.INFORMATION)
            .cause(
                    "Khoảng giá trị được ghi từ số lớn đến số nhỏ; đã được hiểu theo thứ tự tăng dần.",
                    "A range is written from its greater end; it is understood in ascending order.")
            .message(
                    "“{text}” ghi số lớn trước; được hiểu là {understood}.",
                    "“{text}” has the greater number first; understood as {understood}.")
            .hint("Không cần sửa: cách viết gốc được giữ nguyên.", "Nothing to change: the written form is kept.")),
    /** A target is written twice in one list. */
    REPEATED(FindingWords.of("target.repeated", Severity.WARNING)
            .cause(
                    "Trong cùng một danh sách có hai mục tiêu giống hệt nhau về tên, phạm vi, thời hạn và mức phải đạt.",
                    "Two targets of one list have the same title, scope, due time and level.")
            .message(
                    "Mục tiêu “{target}” đã được ghi ở {first}.",
                    "The target “{target}” is written at {first} already.")
            .hint("Bỏ một trong hai, hoặc sửa chỗ chép nhầm.", "Remove one of the two, or correct what was copied.")),
    /** Two targets ask for different levels of one thing at one time. */
    LEVELS_CONTRADICT(FindingWords.of("target.levels-contradict", Severity.ERROR)
            .cause(
                    "Hai mục tiêu về cùng chỉ tiêu, cùng phạm vi, cùng thời hạn lại đặt ra hai mức khác nhau.",
                    "Two targets on the same indicator, scope and time ask for different levels.")
            .message(
                    "Mức {level} khác mức {other} đặt ra ở {first} cho cùng chỉ tiêu và thời hạn “{due}”.",
                    "The level {level} is not the {other} set at {first} for the same indicator and time, “{due}”.")
            .hint(
                    "Kiểm tra mức phải đạt, phạm vi và thời hạn của hai mục tiêu.",
                    "Check level, scope and time of both targets.")),
    /** A target of a full text has no time, and the plan no period. */
    DUE_MISSING(FindingWords.of("target.due-missing", GradeSets.WISHED)
            .cause(
                    "Mục tiêu trong toàn văn không có thời hạn, và kế hoạch cũng không nêu kỳ kế hoạch.",
                    "A target of a full text has no time, and the plan has no period either.")
            .message(
                    "Mục tiêu “{target}” không có thời hạn, và kế hoạch không nêu kỳ kế hoạch.",
                    "The target “{target}” has no time, and the plan states no period.")
            .hint(
                    "Nêu thời hạn của mục tiêu hoặc kỳ kế hoạch.",
                    "State the time of the target or the period of the plan.")),
    /** A target is due after the period of the plan. */
    DUE_OUTSIDE_PERIOD(FindingWords.of("target.due-outside-period", Severity.INFORMATION)
            .cause("Thời hạn của mục tiêu nằm sau kỳ của kế hoạch.", "A target is due after the period of the plan.")
            .message(
                    "Thời hạn “{due}” (ngày cuối {lastDay}) nằm sau kỳ kế hoạch “{period}” (ngày cuối {periodEnd}).",
                    "The due time “{due}” (last day {lastDay}) is after the period of the plan, “{period}” (last day {periodEnd}).")
            .hint(
                    "Kiểm tra thời hạn của mục tiêu và kỳ kế hoạch.",
                    "Check the time of the target and the period of the plan.")),
    /** A change of a full text does not say where it starts. */
    BASELINE_MISSING(FindingWords.of("target.baseline-missing", GradeSets.WISHED)
            .cause(
                    "Mục tiêu trong toàn văn đặt mức giảm hoặc tăng mà không nêu mức đầu hay thời điểm so sánh.",
                    "A target of a full text asks for a change without saying where it starts.")
            .message(
                    "Mục tiêu “{target}” không nêu mức đầu hoặc thời điểm so sánh.",
                    "The target “{target}” does not say where it starts.")
            .hint("Nêu mức đầu và thời điểm của mức đầu.", "State the level it starts from, and its time.")),
    /** A change starts when it is due, or later. */
    BASELINE_AFTER_DUE(FindingWords.of("target.baseline-after-due", Severity.ERROR)
            .cause(
                    "Mức đầu của mục tiêu là của thời điểm không trước thời hạn phải đạt.",
                    "The level that a target starts from is of a time that is not before it is due.")
            .message(
                    "Mức đầu là của “{at}” (ngày {from}), không trước thời hạn “{due}” (ngày cuối {lastDay}).",
                    "The start is of “{at}” ({from}), which is not before the due time “{due}” (last day {lastDay}).")
            .hint("Kiểm tra thời điểm của mức đầu và thời hạn.", "Check the time of the start and the due time.")),
    /** A yearly reduction would take away more than there is. */
    PACE_BELOW_ZERO(FindingWords.of("target.points-per-year-exceed", Severity.ERROR)
            .cause(
                    "Mức giảm mỗi năm nhân với số năm lớn hơn mức đầu, tức là tỷ lệ sẽ xuống dưới 0.",
                    "The yearly reduction over the years is more than the start, so that the rate would fall below 0.")
            .message(
                    "Giảm {by} mỗi năm trong {years} năm là nhiều hơn mức đầu {from}.",
                    "{by} less in each of {years} years is more than the start of {from}.")
            .hint(
                    "Kiểm tra mức giảm mỗi năm, mức đầu và thời hạn.",
                    "Check the yearly reduction, the start and the due time.")),
    /** A change of nothing is asked for. */
    NO_CHANGE(FindingWords.of("target.no-change", Severity.WARNING)
            .cause(
                    "Mục tiêu đặt mức giảm, mức tăng bằng 0 hoặc gấp 1 lần, tức là không thay đổi gì.",
                    "A target asks for a change by 0 or a multiple of 1, which changes nothing.")
            .message(
                    "“{target}”: mức thay đổi {by} không làm thay đổi gì.",
                    "“{target}”: a change of {by} changes nothing.")
            .hint(
                    "Kiểm tra số liệu; nếu muốn giữ nguyên thì ghi là duy trì.",
                    "Check the figure; if the level is to be kept, say so.")),
    /** A part is due after its total. */
    PART_DUE_LATER(FindingWords.of("target.part-due-later", Severity.WARNING)
            .cause(
                    "Thành phần của một mục tiêu có thời hạn sau thời hạn của chính mục tiêu đó.",
                    "A part of a target is due after the target itself.")
            .message(
                    "Thành phần có hạn “{due}” (ngày cuối {lastDay}), sau hạn của tổng “{totalDue}” (ngày cuối {totalDay}).",
                    "The part is due “{due}” (last day {lastDay}), after its total, “{totalDue}” (last day {totalDay}).")
            .hint("Kiểm tra thời hạn của tổng và của thành phần.", "Check the times of the total and of the part."));

    private final FindingWords words;

    TargetFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
