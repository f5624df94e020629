package vn.giamngheo.validation;

import vn.giamngheo.text.Phrase;

/** What holding a plan against agencies and legal effects that are known can find. Codes are stable; the texts may improve. */
public enum PlanAgencyFinding implements WordedFinding {
    /** A name is that of an agency that was not there on the day of the document. */
    NOT_THEN(
            "agency.not-then",
            Severity.WARNING,
            "“{name}”: theo danh bạ, vào ngày {day} không có cơ quan tên này ({agencies}).",
            "“{name}”: by the directory, no agency of that name was there on {day} ({agencies}).",
            "Đối chiếu với bản gốc và với ngày của văn bản; tên trong văn bản được giữ nguyên.",
            "Compare with the original and its date; the name in the document is kept."),
    /** A name may mean several agencies. */
    AMBIGUOUS(
            "agency.ambiguous",
            Severity.WARNING,
            "“{name}” có thể là: {agencies}.",
            "“{name}” may mean: {agencies}.",
            "Nêu tên đầy đủ của cơ quan nếu cần biết ai chịu trách nhiệm.",
            "Write the name in full if somebody is to answer for it."),
    /** A name means no agency that is known. */
    NOT_KNOWN(
            "agency.not-known",
            Severity.INFORMATION,
            "“{name}” không có trong danh bạ.",
            "“{name}” is not in the directory.",
            "Không cần sửa nếu tên đúng; bổ sung cơ quan vào danh bạ nếu cần theo dõi.",
            "Nothing to change if the name is right; add the agency to the directory if it is to be followed."),
    /** A name means no agency that is known, and others have a name much like it. */
    NEAR_NAMES(
            "agency.near-names",
            Severity.INFORMATION,
            "“{name}” không có trong danh bạ; tên gần giống: {agencies}.",
            "“{name}” is not in the directory; much like it: {agencies}.",
            "Kiểm tra cách viết tên cơ quan; tên không được tự động sửa.",
            "Check the spelling of the name; it is never corrected for you."),
    /** A legal basis had been replaced when the document was issued. */
    BASIS_REPLACED(
            "law.basis-replaced",
            Severity.WARNING,
            "Căn cứ {basis} đã được thay thế bằng {by} từ ngày {from}.",
            "The basis {basis} had been replaced by {by} on {from}.",
            "Kiểm tra văn bản thay thế, và điều khoản chuyển tiếp nếu có.",
            "Look at the instrument in its place, and at transitional provisions if any."),
    /** A legal basis had been repealed when the document was issued. */
    BASIS_REPEALED(
            "law.basis-repealed",
            Severity.WARNING,
            "Căn cứ {basis} đã bị bãi bỏ theo {by} từ ngày {from}.",
            "The basis {basis} had been repealed by {by} on {from}.",
            "Kiểm tra hiệu lực của căn cứ vào ngày ban hành văn bản.",
            "Check whether the basis was in force on the day of issue.");

    private final FindingWords words;

    PlanAgencyFinding(
            String id,
            Severity severity,
            String vietnamese,
            String english,
            String vietnameseHint,
            String englishHint) {
        this.words = new FindingWords(
                id, severity, new Phrase(vietnamese, english), new Phrase(vietnameseHint, englishHint));
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
