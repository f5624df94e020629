package vn.giamngheo.rules;

import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found in a determination that was kept. Codes are stable; the texts may improve. */
public enum DeterminationFinding implements WordedFinding {

    // By itself
    /** It gives no class. */
    UNDECIDED(FindingWords.of("determination.undecided", Missing.NEEDED)
            .cause(
                    "Kết quả lưu là chưa xác định được, nên chưa thể công nhận.",
                    "The determination kept is indeterminate, so that nothing can be recognised.")
            .message(
                    "Kết quả chưa xác định được: còn thiếu {facts} thông tin.",
                    "The result is indeterminate: {facts} facts are missing.")
            .hint("Bổ sung thông tin còn thiếu rồi phân loại lại.", "Add what is missing and classify again.")),
    /** No law is cited. */
    UNCITED(FindingWords.of("determination.uncited", Severity.WARNING)
            .cause(
                    "Kết quả theo một chuẩn nghèo nhưng không viện dẫn văn bản nào.",
                    "The determination is by a standard but cites no instrument.")
            .message("Kết quả không viện dẫn văn bản nào.", "The determination cites nothing.")
            .hint("Ghi điều, khoản của văn bản quy định chuẩn.", "Cite the article of the instrument of the standard.")
            .judgingTogether()),
    // Recognition
    /** Nobody recognised it. */
    NOT_RECOGNISED(FindingWords.of("determination.not-recognised", Missing.WANTED)
            .cause(
                    "Hộ được xếp loại hộ nghèo hoặc hộ cận nghèo nhưng hồ sơ không có quyết định công nhận; kết quả phân loại không thay cho công nhận.",
                    "A household is found poor or near-poor and no recognition is on file; a classification does not replace it.")
            .message(
                    "Hộ được xếp loại “{status}” nhưng chưa có công nhận của Chủ tịch UBND cấp xã.",
                    "The household is found to be '{status}', but the chairperson of the commune's People's Committee has not recognised it.")
            .hint("Bổ sung quyết định công nhận vào hồ sơ.", "Add the decision to the file.")
            .law(recognition())
            .judgingTogether()),
    /** It was recognised before it was found. */
    RECOGNISED_BEFORE_REVIEW(FindingWords.of("determination.recognised-before-review", Severity.ERROR)
            .cause(
                    "Ngày công nhận trước ngày rà soát, trong khi công nhận là bước cuối của việc rà soát.",
                    "The day of recognition is before that of the review, of which recognition is the last step.")
            .message(
                    "Công nhận ngày {day}, trước ngày rà soát {review}.",
                    "It was recognised on {day}, before the review of {review}.")
            .hint(
                    "Kiểm tra hai ngày; có thể quyết định là của lần rà soát trước.",
                    "Check both days; the decision may be that of the review before.")
            .law(recognition())
            .judgingTogether()),
    /** The number of the decision is not recorded. */
    RECOGNITION_UNNUMBERED(FindingWords.of("determination.recognition-unnumbered", Missing.WANTED)
            .cause(
                    "Hồ sơ ghi ngày công nhận nhưng không ghi số quyết định.",
                    "The file records the day of recognition but no number of a decision.")
            .message("Chưa ghi số quyết định công nhận.", "The number of the decision of recognition is not recorded.")
            .hint("Ghi số, ký hiệu của quyết định.", "Record its number.")),

    // The standard
    /** The standard is not registered. */
    STANDARD_UNKNOWN(FindingWords.of("determination.standard-unknown", Severity.WARNING)
            .cause(
                    "Kết quả theo một chuẩn chưa được khai báo, nên không kiểm tra được.",
                    "The determination is by a standard that is not registered, so that it cannot be checked.")
            .message("Chưa khai báo chuẩn {standard}.", "The standard {standard} is not registered.")
            .hint("Khai báo chuẩn đó rồi kiểm tra lại.", "Register it and check again.")),
    /** The standard is not that of the day or of the place. */
    STANDARD_NOT_ON_DAY(FindingWords.of("determination.standard-not-on-day", Severity.ERROR)
            .cause(
                    "Kết quả theo một chuẩn không áp dụng cho ngày rà soát hoặc cho tỉnh của hộ.",
                    "The determination is by a standard that does not apply to the day of the review or the province of the household.")
            .message("Chuẩn đã dùng không áp dụng: {reason}.", "The standard that was used does not apply: {reason}.")
            .hint(
                    "Phân loại lại theo chuẩn của ngày rà soát; tên văn bản không cho biết thời gian áp dụng.",
                    "Classify again by the standard of the day; the title of an instrument does not tell when it applies.")
            .judgingTogether()),
    /** The rules of the standard are others by now. */
    RULES_DIFFER(FindingWords.of("determination.rules-differ", Severity.WARNING)
            .cause(
                    "Quy tắc của chuẩn đã khai báo khác với quy tắc lúc phân loại, thường do đã thay ngưỡng.",
                    "The rules of the standard as registered are not those of the determination, mostly because a cut-off was replaced.")
            .message(
                    "Quy tắc của chuẩn {standard} đã khác: ghi phiên bản {recorded}, hiện là {now}.",
                    "The rules of standard {standard} are others: version {recorded} was recorded, now it is {now}.")
            .hint(
                    "Kiểm tra bằng đúng bộ chuẩn của thời điểm đó, hoặc phân loại lại.",
                    "Check it by the standards of that time, or classify again.")
            .judgingTogether()),
    /** An indicator is none of the standard. */
    INDICATOR_FOREIGN(FindingWords.of("determination.indicator-foreign", Severity.ERROR)
            .cause(
                    "Kết quả nêu một chỉ số không thuộc chuẩn đã dùng.",
                    "The determination names an indicator that is none of its standard.")
            .message(
                    "Kết quả nêu chỉ số “{indicator}”, không có trong chuẩn {standard}.",
                    "The determination names the indicator '{indicator}', which standard {standard} does not have.")
            .hint("Kiểm tra mã chuẩn và mã chỉ số.", "Check the standard and the code.")
            .judgingTogether()),
    /** No income gives that status with these deprivations. */
    STATUS_IMPOSSIBLE(FindingWords.of("determination.status-impossible", Severity.ERROR)
            .cause(
                    "Với các chỉ số thiếu hụt đã ghi, không mức thu nhập nào ở khu vực nào cho kết quả này.",
                    "With the deprivations recorded, no income in any area gives that status.")
            .message(
                    "Theo chuẩn {standard}, hộ thiếu hụt {deprived} chỉ số không thể là “{status}”.",
                    "By standard {standard} a household deprived in {deprived} indicators cannot be '{status}'.")
            .hint(
                    "Kiểm tra lại: từ đủ 3 chỉ số, không phải trên 3; “và”, không phải “hoặc”.",
                    "Check it: 3 or more, not more than 3; 'and', not 'or'.")
            .judgingTogether()),

    // Made again
    /** The id does not follow from the facts. */
    ID_DIFFERS(FindingWords.of("determination.id-differs", Severity.ERROR)
            .cause(
                    "Mã kết quả không khớp với dữ liệu của hộ được lưu, nên dữ liệu hoặc kết quả đã bị thay đổi.",
                    "The id does not follow from the facts on file, so that facts or determination were altered.")
            .message(
                    "Mã kết quả không khớp với dữ liệu của hộ, ngày rà soát, chuẩn và phiên bản quy tắc đã ghi.",
                    "The id does not follow from the facts, the day, the standard and the rule version recorded.")
            .hint(
                    "Tìm bản gốc của dữ liệu; nếu mã được tạo với khóa bí mật (salt) thì phải dùng đúng khóa đó.",
                    "Find the original facts; an id made with a salt needs the same salt.")
            .judgingTogether()),
    /** Classified again, the household comes out as something else. */
    STATUS_DIFFERS(FindingWords.of("determination.status-differs", Severity.ERROR)
            .cause(
                    "Phân loại lại theo cùng chuẩn thì hộ ra kết quả khác.",
                    "Classified again by the same standard, the household comes out as something else.")
            .message(
                    "Kết quả đã ghi là “{recorded}”, phân loại lại là “{computed}”.",
                    "'{recorded}' was recorded, but classified again it is '{computed}'.")
            .hint("Xác định kết quả nào đúng rồi đính chính hồ sơ.", "Find out which is right and correct the file.")
            .judgingTogether()),
    /** Another part is not what it is when made again. */
    PART_DIFFERS(FindingWords.of("determination.part-differs", Severity.WARNING)
            .cause(
                    "Một nội dung khác của kết quả không giống khi phân loại lại.",
                    "Another part of the determination is not what it is when classified again.")
            .message(
                    "Nội dung “{property}” đã ghi khác với khi phân loại lại.",
                    "'{property}' as recorded is not what it is when classified again.")
            .hint("Đối chiếu với kết quả phân loại lại.", "Compare it with the determination made again.")
            .judgingTogether()),
    /** The household cannot be classified. */
    UNCLASSIFIABLE(FindingWords.of("determination.unclassifiable", Severity.ERROR)
            .cause(
                    "Dữ liệu của hộ trong hồ sơ không phân loại được theo chuẩn đã ghi.",
                    "The household on file cannot be classified by the standard recorded.")
            .message("Không phân loại lại được: {reason}.", "It could not be classified again: {reason}.")
            .hint("Sửa dữ liệu của hộ theo phiếu rà soát gốc.", "Correct the facts by the original form.")
            .judgingTogether()),

    // Citations
    /** An instrument was not in force any more. */
    CITATION_NOT_IN_FORCE(FindingWords.of("determination.citation-not-in-force", Severity.ERROR)
            .cause(
                    "Văn bản được viện dẫn đã bị thay thế hoặc bãi bỏ, từ ngày rà soát trở về trước.",
                    "An instrument that is cited was replaced or repealed on or before the day of the review.")
            .message(
                    "{citation} đã hết hiệu lực từ ngày {from} theo {by}.",
                    "{citation} was ended by {by} from {from} on.")
            .hint("Viện dẫn văn bản có hiệu lực vào ngày rà soát.", "Cite what was in force on the day of the review.")
            .judgingTogether()),
    /** An instrument was replaced since. */
    CITATION_REPLACED_SINCE(FindingWords.of("determination.citation-replaced-since", Severity.INFORMATION)
            .cause(
                    "Văn bản được viện dẫn có hiệu lực vào ngày rà soát nhưng sau đó đã bị thay thế hoặc bãi bỏ.",
                    "An instrument that is cited was in force on the day of the review, and was replaced or repealed since.")
            .message(
                    "{citation} có hiệu lực vào ngày rà soát, từ ngày {from} hết hiệu lực theo {by}.",
                    "{citation} was in force on the day of the review; {by} ended it from {from} on.")
            .hint(
                    "Không cần sửa: kết quả được xét theo văn bản của ngày rà soát.",
                    "Nothing to change: a determination goes by the law of its day.")
            .judgingTogether());

    private final FindingWords words;

    DeterminationFinding(FindingWords words) {
        this.words = words;
    }

    private static LegalGround recognition() {
        return new LegalGround(
                InstrumentReference.of("24/2021/QĐ-TTg"),
                Provenance.confirmed("trang pháp luật và cổng thông tin của địa phương dẫn các bước rà soát"));
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
