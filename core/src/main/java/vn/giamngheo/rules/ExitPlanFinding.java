package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found in the exit plan of a household. Codes are stable; the texts may improve. */
public enum ExitPlanFinding implements WordedFinding {
    /** No cause is named. */
    CAUSES_MISSING(FindingWords.of("exit-plan.causes-missing", Missing.WANTED)
            .cause(
                    "Phương án thoát nghèo không nêu nguyên nhân nghèo của hộ.",
                    "The exit plan does not name why the household is poor.")
            .message("Phương án chưa nêu nguyên nhân nghèo.", "The plan names no cause of poverty.")
            .hint("Ghi nguyên nhân theo kết quả rà soát.", "Name the causes found in the review.")),
    /** Nothing is to be done. */
    SUPPORTS_MISSING(FindingWords.of("exit-plan.supports-missing", Missing.NEEDED)
            .cause("Phương án thoát nghèo không có biện pháp hỗ trợ nào.", "The exit plan has no support at all.")
            .message("Phương án chưa có biện pháp hỗ trợ.", "The plan has no support.")
            .hint("Bổ sung ít nhất một biện pháp.", "Add at least one.")),
    /** No day is set. */
    DEADLINE_MISSING(FindingWords.of("exit-plan.deadline-missing", Missing.WANTED)
            .cause(
                    "Phương án thoát nghèo không có thời hạn đạt mục tiêu.",
                    "The exit plan sets no day by which its goal is to be reached.")
            .message("Phương án chưa có thời hạn đạt mục tiêu.", "The plan sets no day for its goal.")
            .hint("Ghi ngày cuối cùng phải đạt mục tiêu.", "Set the last day.")),
    /** Nobody answers for a support. */
    SUPPORT_UNASSIGNED(FindingWords.of("exit-plan.support-unassigned", Missing.WANTED)
            .cause("Một biện pháp hỗ trợ chưa giao cho cơ quan nào.", "No agency answers for a support.")
            .message("Biện pháp này chưa có cơ quan chịu trách nhiệm.", "No agency answers for this support.")
            .hint("Ghi cơ quan chịu trách nhiệm.", "Name the agency.")),
    /** A support has no day, and the plan has none either. */
    SUPPORT_UNDATED(FindingWords.of("exit-plan.support-undated", Missing.WANTED)
            .cause(
                    "Một biện pháp hỗ trợ không có thời hạn và phương án cũng không có thời hạn chung.",
                    "A support has no deadline, and neither has the plan.")
            .message("Biện pháp này chưa có thời hạn.", "This support has no deadline.")
            .hint("Ghi thời hạn của biện pháp hoặc của cả phương án.", "Set one for it, or for the whole plan.")
            .judgingTogether()),
    /** The household is neither poor nor near-poor. */
    NOT_LISTED(FindingWords.of("exit-plan.not-listed", Severity.WARNING)
            .cause(
                    "Phương án thoát nghèo lập cho hộ không phải hộ nghèo, hộ cận nghèo.",
                    "An exit plan is made for a household that is neither poor nor near-poor.")
            .message("Hiện trạng của hộ là “{status}”.", "The household is '{status}' as it stands.")
            .hint("Kiểm tra kết quả rà soát của hộ.", "Check the result of its review.")),
    /** Two supports for one deprivation. */
    REMEDIED_TWICE(FindingWords.of("exit-plan.remedied-twice", Severity.WARNING)
            .cause(
                    "Hai biện pháp hỗ trợ cùng khắc phục một chỉ số thiếu hụt của hộ.",
                    "Two supports are to remedy the same deprivation.")
            .message(
                    "Thiếu hụt “{indicator}” đã được khắc phục bằng biện pháp ở {first}.",
                    "The deprivation '{indicator}' is remedied by the support at {first} already.")
            .hint("Gộp hai biện pháp, hoặc bỏ một.", "Join the two, or leave one out.")
            .judgingTogether()),
    /** An indicator is none of the standard. */
    INDICATOR_FOREIGN(FindingWords.of("exit-plan.indicator-foreign", Severity.ERROR)
            .cause(
                    "Biện pháp khắc phục một chỉ số không thuộc chuẩn nghèo quốc gia mà phương án dựa vào.",
                    "A support remedies an indicator that is none of the national standard the plan rests on.")
            .message(
                    "Biện pháp khắc phục “{indicator}”, không phải chỉ số của chuẩn {standard}.",
                    "The support remedies '{indicator}', which is no indicator of standard {standard}.")
            .hint(
                    "Kiểm tra mã chuẩn và chỉ số; biện pháp này không làm hộ thoát nghèo.",
                    "Check both; it does not bring the household out of poverty.")
            .judgingTogether()),
    /** The standard is not that of the review. */
    STANDARD_NOT_ON_DAY(FindingWords.of("exit-plan.standard-not-on-day", Severity.ERROR)
            .cause(
                    "Phương án dựa vào một chuẩn quốc gia không áp dụng cho ngày rà soát của hộ.",
                    "The plan rests on a national standard that does not apply to the day of its review.")
            .message(
                    "Chuẩn của phương án không áp dụng: {reason}.",
                    "The standard of the plan does not apply: {reason}.")
            .hint("Lập lại phương án theo chuẩn của ngày rà soát.", "Make the plan anew by the standard of that day.")
            .judgingTogether()),
    /** The goal will be judged by another standard. */
    STANDARD_ENDS_FIRST(FindingWords.of("exit-plan.standard-ends-first", Severity.WARNING)
            .cause(
                    "Thời hạn đạt mục tiêu sau ngày cuối cùng của chuẩn, nên kết quả sẽ được xét theo chuẩn khác.",
                    "The goal is to be reached after the last day of the standard, so that it will be judged by another one.")
            .message(
                    "Chuẩn {standard} áp dụng đến hết ngày {last}, trước thời hạn {deadline}.",
                    "The standard {standard} applies until {last}, before the deadline of {deadline}.")
            .hint(
                    "Kiểm tra mục tiêu theo cả chuẩn tiếp theo, nếu đã có.",
                    "Check the goal by the standard that follows, if there is one already.")
            .judgingTogether());

    private final FindingWords words;

    ExitPlanFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
