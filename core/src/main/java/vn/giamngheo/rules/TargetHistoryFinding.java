package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found on targets as set and as amended. Codes are stable; the texts may improve. */
public enum TargetHistoryFinding implements WordedFinding {
    /** A version holds before its instrument was issued. */
    HOLDS_BEFORE_ISSUE(FindingWords.of("target-history.holds-before-issue", Severity.WARNING)
            .cause(
                    "Mục tiêu được ghi là áp dụng từ ngày trước ngày ban hành văn bản quy định mục tiêu đó.",
                    "A target is said to hold from a day before its instrument was issued.")
            .message(
                    "Mục tiêu áp dụng từ ngày {from}, trước ngày ban hành văn bản ({issued}).",
                    "The target holds from {from}, before its instrument was issued on {issued}.")
            .hint(
                    "Kiểm tra hai ngày; nếu văn bản có hiệu lực trở về trước thì ghi rõ.",
                    "Check both days; if the instrument is retroactive, say so.")),
    /** A version is due before it holds. */
    DUE_BEFORE_START(FindingWords.of("target-history.due-before-start", Severity.WARNING)
            .cause(
                    "Thời hạn của mục tiêu kết thúc trước ngày mục tiêu bắt đầu áp dụng.",
                    "A target is due before the first day on which it holds.")
            .message(
                    "Thời hạn đến ngày {due}, trước ngày mục tiêu áp dụng ({from}).",
                    "The target is due by {due}, before it holds from {from}.")
            .hint("Kiểm tra thời hạn và ngày áp dụng.", "Check the due day and the day from which it holds.")
            .judgingTogether()),
    /** The amending instrument is the earlier one. */
    ISSUED_BEFORE(FindingWords.of("target-history.issued-before", Severity.ERROR)
            .cause(
                    "Văn bản sửa đổi mục tiêu được ban hành trước văn bản mà nó sửa đổi.",
                    "The instrument that amends a target was issued before the one that it amends.")
            .message(
                    "Văn bản sửa đổi ban hành ngày {later}, trước văn bản được sửa đổi ({earlier}).",
                    "The amending instrument was issued on {later}, before the amended one of {earlier}.")
            .hint("Kiểm tra ngày ban hành của hai văn bản.", "Check the days of issue of both.")
            .judgingTogether()),
    /** One instrument sets and amends. */
    SAME_INSTRUMENT(FindingWords.of("target-history.same-instrument", Severity.WARNING)
            .cause(
                    "Hai lần quy định liền nhau của mục tiêu dẫn cùng một điều khoản của cùng một văn bản.",
                    "Two successive versions of a target cite one provision of one instrument.")
            .message(
                    "Lần quy định trước và lần sửa đổi này cùng dẫn {instrument}.",
                    "The version before and this one both cite {instrument}.")
            .hint(
                    "Nêu văn bản sửa đổi; nếu một văn bản đặt nhiều mốc thì mỗi mốc là một mục tiêu.",
                    "Name the amending instrument; where one sets several stages, each is a target of its own.")
            .judgingTogether()),
    /** An amendment changes nothing. */
    UNCHANGED(FindingWords.of("target-history.unchanged", Severity.WARNING)
            .cause(
                    "Mục tiêu sau khi sửa đổi giống hệt mục tiêu trước đó.",
                    "A target as amended is the very same as before.")
            .message(
                    "Mục tiêu từ ngày {day} không khác mục tiêu trước đó.",
                    "The target from {day} on does not differ from the one before.")
            .hint(
                    "Ghi nội dung đã sửa đổi, hoặc bỏ lần sửa đổi này.",
                    "Enter what was amended, or remove this version.")
            .judgingTogether()),
    /** An amendment measures something else. */
    INDICATOR_CHANGED(FindingWords.of("target-history.indicator-changed", Severity.WARNING)
            .cause(
                    "Mục tiêu sau khi sửa đổi đo một chỉ tiêu khác: kết quả không so sánh được với mục tiêu trước đó.",
                    "A target as amended measures another indicator: results cannot be held against the one before.")
            .message(
                    "Mục tiêu trước đo “{before}”, mục tiêu sửa đổi đo “{after}”.",
                    "The target before measures “{before}”, as amended it measures “{after}”.")
            .hint(
                    "Kiểm tra chỉ tiêu; nếu là mục tiêu mới thì ghi riêng.",
                    "Check the indicator; a new target stands alone.")
            .judgingTogether()),
    /** An amendment counts something else. */
    UNIT_CHANGED(FindingWords.of("target-history.unit-changed", Severity.WARNING)
            .cause(
                    "Tỷ lệ của mục tiêu trước tính theo đơn vị này, của mục tiêu sửa đổi tính theo đơn vị khác, như hộ và người.",
                    "The rate of a target counts another unit than before, such as persons instead of households.")
            .message(
                    "Mục tiêu trước tính theo {before}, mục tiêu sửa đổi tính theo {after}.",
                    "The target before counts {before}, as amended it counts {after}.")
            .hint(
                    "Kiểm tra đơn vị: tỷ lệ hộ không phải tỷ lệ người.",
                    "Check the unit: a rate of households is none of persons.")
            .judgingTogether()),
    /** The baseline of one time is another one. */
    BASELINE_CHANGED(FindingWords.of("target-history.baseline-changed", Severity.WARNING)
            .cause(
                    "Mức xuất phát của cùng một thời điểm khác với mức ở lần quy định trước.",
                    "The baseline of one and the same time is not the one of the version before.")
            .message(
                    "Mức xuất phát của cùng thời điểm trước là {before}, nay là {after}.",
                    "The baseline of the same time was {before} and is now {after}.")
            .hint(
                    "Kiểm tra mức xuất phát; nếu số liệu được điều chỉnh thì nêu rõ.",
                    "Check the baseline; if the figure was revised, say so.")
            .judgingTogether());

    private final FindingWords words;

    TargetHistoryFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
