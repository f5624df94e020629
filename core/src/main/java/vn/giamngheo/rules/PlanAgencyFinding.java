package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What holding a plan against agencies and legal effects that are known can find. Codes are stable; the texts may improve. */
public enum PlanAgencyFinding implements WordedFinding {
    /** A name is that of an agency that was not there on the day of the document. */
    NOT_THEN(FindingWords.of("agency.not-then", Severity.WARNING)
            .cause("…", "A name is that of an agency that was not there on the day of the document.")
            .message(
                    "“{name}”: theo danh bạ, vào ngày {day} không có cơ quan tên này ({agencies}).",
                    "“{name}”: by the directory, no agency of that name was there on {day} ({agencies}).")
            .hint(
                    "Đối chiếu với bản gốc và với ngày của văn bản; tên trong văn bản được giữ nguyên.",
                    "Compare with the original and its date; the name in the document is kept.")),
    /** A name may mean several agencies. */
    AMBIGUOUS(FindingWords.of("agency.ambiguous", Severity.WARNING)
            .cause("…", "A name may mean several agencies.")
            .message("“{name}” có thể là: {agencies}.", "“{name}” may mean: {agencies}.")
            .hint(
                    "Nêu tên đầy đủ của cơ quan nếu cần biết ai chịu trách nhiệm.",
                    "Write the name in full if somebody is to answer for it.")),
    /** A name means no agency that is known. */
    NOT_KNOWN(
            FindingWords.of("agency.not-known", Severity.INFORMATION)
                    .cause("…", "A name means no agency that is known.")
                    .message("“{name}” không có trong danh bạ.", "“{name}” is not in the directory.")
                    .hint(
                            "Không cần sửa nếu tên đúng; bổ sung cơ quan vào danh bạ nếu cần theo dõi.",
                            "Nothing to change if the name is right; add the agency to the directory if it is to be followed.")),
    /** A name means no agency that is known, and others have a name much like it. */
    NEAR_NAMES(FindingWords.of("agency.near-names", Severity.INFORMATION)
            .cause("…", "A name means no agency that is known, and others have a name much like it.")
            .message(
                    "“{name}” không có trong danh bạ; tên gần giống: {agencies}.",
                    "“{name}” is not in the directory; much like it: {agencies}.")
            .hint(
                    "Kiểm tra cách viết tên cơ quan; tên không được tự động sửa.",
                    "Check the spelling of the name; it is never corrected for you.")),
    /** A legal basis had been replaced when the document was issued. */
    BASIS_REPLACED(FindingWords.of("law.basis-replaced", Severity.WARNING)
            .cause("…", "A legal basis had been replaced when the document was issued.")
            .message(
                    "Căn cứ {basis} đã được thay thế bằng {by} từ ngày {from}.",
                    "The basis {basis} had been replaced by {by} on {from}.")
            .hint(
                    "Kiểm tra văn bản thay thế, và điều khoản chuyển tiếp nếu có.",
                    "Look at the instrument in its place, and at transitional provisions if any.")),
    /** A legal basis had been repealed when the document was issued. */
    BASIS_REPEALED(FindingWords.of("law.basis-repealed", Severity.WARNING)
            .cause("…", "A legal basis had been repealed when the document was issued.")
            .message(
                    "Căn cứ {basis} đã bị bãi bỏ theo {by} từ ngày {from}.",
                    "The basis {basis} had been repealed by {by} on {from}.")
            .hint(
                    "Kiểm tra hiệu lực của căn cứ vào ngày ban hành văn bản.",
                    "Check whether the basis was in force on the day of issue."));

    private final FindingWords words;

    PlanAgencyFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
