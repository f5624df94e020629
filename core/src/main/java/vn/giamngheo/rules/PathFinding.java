package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found on paths of rates to their targets. Codes are stable; the texts may improve. */
public enum PathFinding implements WordedFinding {
    /** The target is the baseline. */
    NO_DIRECTION(FindingWords.of("path.no-direction", Severity.WARNING)
            .cause(
                    "Mức mục tiêu bằng mức xuất phát nên không xác định được chiều tăng hay giảm và không tính được tiến độ.",
                    "The target is where the rate stood at the start: no direction can be told and no progress reckoned.")
            .message(
                    "Mục tiêu bằng mức xuất phát {rate}: không xác định được chiều tăng hay giảm.",
                    "The target is the baseline of {rate}: no direction can be told.")
            .hint(
                    "Kiểm tra mức mục tiêu; nếu chỉ cần giữ mức hiện có thì ghi là mục tiêu duy trì.",
                    "Check the target; if the rate is merely to be kept, state it so.")),
    /** The baseline meets the target. */
    MET_AT_START(FindingWords.of("path.met-at-start", Severity.WARNING)
            .cause(
                    "Mức xuất phát đã đạt mức mục tiêu: mục tiêu giảm nhưng đặt cao hơn mức xuất phát, hoặc ngược lại.",
                    "The rate meets the target from the start: a fall is asked for to above the baseline, or a rise to"
                            + " below it.")
            .message(
                    "Mức xuất phát {baseline} đã đạt mục tiêu {target}.",
                    "The baseline of {baseline} meets the target of {target} already.")
            .hint(
                    "Kiểm tra mức xuất phát, mức mục tiêu và các từ “dưới”, “trên”, “ít nhất”, “tối đa”.",
                    "Check baseline, target and the words below, above, at least and at most.")),
    /** Rounding of the baseline hides the way. */
    WITHIN_ROUNDING(FindingWords.of("path.within-rounding", Severity.WARNING)
            .cause(
                    "Mức xuất phát làm tròn thô đến mức giá trị thật có thể đã là mức mục tiêu.",
                    "The baseline is printed so coarsely that the true rate may have been the target all along.")
            .message(
                    "Mức xuất phát {baseline} làm tròn quá thô so với mục tiêu {target}: giá trị thật có thể đã đạt mục tiêu.",
                    "The baseline of {baseline} is too coarse for the target of {target}: the true rate may be there already.")
            .hint(
                    "Ghi mức xuất phát với nhiều chữ số thập phân hơn, hoặc ghi số hộ và tổng số hộ.",
                    "Give the baseline with more decimals, or by its two numbers.")),
    /** The rate is to rise. */
    RISES(FindingWords.of("path.rises", Severity.INFORMATION)
            .cause(
                    "Mức mục tiêu cao hơn mức xuất phát; đúng với tỷ lệ cần tăng như độ bao phủ, không đúng với tỷ lệ hộ nghèo.",
                    "The target is above the baseline: right for a rate that is to rise, such as coverage, and not for one"
                            + " of poverty.")
            .message(
                    "Mục tiêu {target} cao hơn mức xuất phát {baseline}.",
                    "The target of {target} is above the baseline of {baseline}.")
            .hint(
                    "Nếu đây là tỷ lệ hộ nghèo, hộ cận nghèo thì kiểm tra lại hai mức.",
                    "If it is a rate of poverty, check both.")),
    /** The standard changes on the way. */
    ACROSS_STANDARDS(FindingWords.of("path.across-standards", Severity.INFORMATION)
            .cause(
                    "Ngày xuất phát và thời hạn thuộc hai chuẩn nghèo quốc gia khác nhau; tỷ lệ hộ nghèo theo hai chuẩn không"
                            + " so sánh được với nhau.",
                    "Start and due day are of two national poverty standards, under which rates of poverty cannot be"
                            + " compared.")
            .message(
                    "Mức xuất phát thuộc thời gian áp dụng chuẩn {before}, thời hạn thuộc chuẩn {after}.",
                    "The baseline is of the time of the standard {before}, the due day of that of {after}.")
            .hint(
                    "Nếu là tỷ lệ hộ nghèo, hộ cận nghèo thì lấy mức xuất phát tính lại theo chuẩn mới.",
                    "If it is a rate of poverty, start from a count under the new standard.")),
    /** First and last milestone are the same. */
    STANDS_STILL(FindingWords.of("path.stands-still", Severity.WARNING)
            .cause(
                    "Mốc đầu và mốc cuối của lộ trình bằng nhau.",
                    "The first and the last milestone of a way are the same.")
            .message("Mốc đầu và mốc cuối đều là {value}.", "The first and the last milestone are both {value}.")
            .hint("Kiểm tra mốc đầu và mốc cuối.", "Check the first and the last milestone.")
            .judgingTogether()),
    /** A milestone goes back. */
    TURNS_BACK(FindingWords.of("path.turns-back", Severity.WARNING)
            .cause(
                    "Một mốc đi ngược chiều của cả lộ trình: tăng giữa lộ trình giảm, hoặc giảm giữa lộ trình tăng.",
                    "A milestone goes against the way as a whole: up on a way down, or down on a way up.")
            .message(
                    "Mốc ngày {day} là {value}, ngược chiều của lộ trình (mốc trước là {before}).",
                    "The milestone of {day} is {value}, against the direction of the way (the one before is {before}).")
            .hint("Kiểm tra mốc này và mốc trước nó.", "Check this milestone and the one before.")
            .judgingTogether()),
    /** A year has no milestone. */
    YEAR_SKIPPED(FindingWords.of("path.year-skipped", Severity.INFORMATION)
            .cause(
                    "Giữa hai mốc liền nhau có năm không có mốc.",
                    "Between two successive milestones lies a year without one.")
            .message(
                    "Giữa mốc ngày {from} và mốc ngày {to} có năm không có mốc.",
                    "Between the milestones of {from} and {to} lies a year without one.")
            .hint("Bổ sung mốc của từng năm.", "Add a milestone for each year.")
            .judgingTogether()),
    /** A milestone is off the even way. */
    NOT_EVEN(FindingWords.of("path.not-even", Severity.WARNING)
            .cause(
                    "Lộ trình được ghi là đều theo điểm phần trăm nhưng một mốc lệch quá 0,05 điểm phần trăm so với đường đều"
                            + " từ mốc đầu đến mốc cuối.",
                    "The way is said to be even in percentage points, but a milestone lies more than 0.05 points off the"
                            + " even way from the first to the last.")
            .message(
                    "Mốc ngày {day} là {value}; nếu đều theo điểm phần trăm thì phải là {even}.",
                    "The milestone of {day} is {value}; evenly it would be {even}.")
            .hint("Kiểm tra mốc này, hoặc không ghi là đều.", "Check the milestone, or do not call the way even.")
            .judgingTogether()),
    /** More at a milestone than there are. */
    COUNT_ABOVE_TOTAL(FindingWords.of("path.count-above-total", Severity.ERROR)
            .cause(
                    "Số ở một mốc lớn hơn tổng số dùng làm mẫu số.",
                    "The number at a milestone is above the total that the rates are of.")
            .message(
                    "Số ở mốc là {count}, lớn hơn tổng số {total} dùng làm mẫu số.",
                    "The number at the milestone is {count}, above the total of {total} that the rates are of.")
            .hint("Kiểm tra số ở mốc và mẫu số.", "Check the milestone and the denominator.")
            .judgingTogether()),
    /** A figure is too coarse. */
    TOO_COARSE(FindingWords.of("path.too-coarse", Severity.WARNING)
            .cause(
                    "Số liệu thực hiện làm tròn quá thô nên chưa kết luận được có đạt mục tiêu hoặc mốc hay không.",
                    "The figure is printed too coarsely to tell whether it meets the target or its milestone.")
            .message(
                    "Số liệu {actual} làm tròn quá thô để so với mục tiêu.",
                    "The figure of {actual} is too coarse to be held against the target.")
            .hint(
                    "Dùng số liệu có nhiều chữ số thập phân hơn, hoặc số hộ và tổng số hộ.",
                    "Use a figure with more decimals, or the two numbers.")),
    /** A figure is of before the start. */
    NOT_STARTED(FindingWords.of("path.not-started", Severity.WARNING)
            .cause(
                    "Số liệu thực hiện có ngày trước ngày của mức xuất phát.",
                    "The figure is of a day before that of the baseline.")
            .message(
                    "Số liệu của ngày {day}, trước ngày của mức xuất phát ({start}).",
                    "The figure is of {day}, before the baseline of {start}.")
            .hint("Dùng số liệu sau ngày của mức xuất phát.", "Use a figure from after the baseline."));

    private final FindingWords words;

    PathFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
