package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What holding a plan against agencies and legal effects that are known can find. Codes are stable; the texts may improve. */
public enum PlanAgencyFinding implements WordedFinding {
    /** A name is that of an agency that was not there on the day of the document. */
    NOT_THEN(FindingWords.of("agency.not-then", Severity.WARNING)
            .cause(
                    "Tên nêu trong văn bản là tên của cơ quan mà theo danh bạ chưa có hoặc đã kết thúc vào ngày ban hành.",
                    "A name in the document is that of an agency which, by the directory, was not there yet or no more on its day.")
            .message(
                    "“{name}”: theo danh bạ, vào ngày {day} không có cơ quan tên này ({agencies}).",
                    "“{name}”: by the directory, no agency of that name was there on {day} ({agencies}).")
            .hint(
                    "Đối chiếu với bản gốc và với ngày của văn bản; tên trong văn bản được giữ nguyên.",
                    "Compare with the original and its date; the name in the document is kept.")),
    /** A name may mean several agencies. */
    AMBIGUOUS(FindingWords.of(
                    "agency.ambiguous",
                    new Grades(Severity.INFORMATION, Severity.WARNING, Severity.WARNING, Severity.INFORMATION))
            .cause(
                    "Vào ngày ban hành, tên nêu trong văn bản có thể là của từ hai cơ quan trở lên trong danh bạ.",
                    "On the day of the document a name in it may mean two or more agencies of the directory.")
            .message("“{name}” có thể là: {agencies}.", "“{name}” may mean: {agencies}.")
            .hint(
                    "Nêu tên đầy đủ của cơ quan nếu cần biết ai chịu trách nhiệm.",
                    "Write the name in full if somebody is to answer for it.")),
    /** A name means no agency that is known. */
    NOT_KNOWN(
            FindingWords.of("agency.not-known", Severity.INFORMATION)
                    .cause(
                            "Danh bạ không có cơ quan nào mang tên nêu trong văn bản, cũng không có tên gần giống.",
                            "The directory has no agency of a name in the document, nor one much like it.")
                    .message("“{name}” không có trong danh bạ.", "“{name}” is not in the directory.")
                    .hint(
                            "Không cần sửa nếu tên đúng; bổ sung cơ quan vào danh bạ nếu cần theo dõi.",
                            "Nothing to change if the name is right; add the agency to the directory if it is to be followed.")),
    /** A name means no agency that is known, and others have a name much like it. */
    NEAR_NAMES(FindingWords.of("agency.near-names", Severity.INFORMATION)
            .cause(
                    "Danh bạ không có cơ quan nào mang tên nêu trong văn bản nhưng có tên gần giống; thường do lỗi chính tả.",
                    "The directory has no agency of a name in the document but some much like it; mostly a slip of the pen.")
            .message(
                    "“{name}” không có trong danh bạ; tên gần giống: {agencies}.",
                    "“{name}” is not in the directory; much like it: {agencies}.")
            .hint(
                    "Kiểm tra cách viết tên cơ quan; tên không được tự động sửa.",
                    "Check the spelling of the name; it is never corrected for you.")),
    /** A legal basis had been replaced when the document was issued. */
    BASIS_REPLACED(FindingWords.of("law.basis-replaced", Severity.WARNING)
            .cause(
                    "Vào ngày ban hành, căn cứ đã được văn bản khác thay thế, và không được dẫn kèm “các văn bản sửa đổi, bổ sung, thay thế”.",
                    "On the day of issue another instrument had replaced the basis, which is not cited “as amended or replaced”.")
            .message(
                    "Căn cứ {basis} đã được thay thế bằng {by} từ ngày {from}.",
                    "The basis {basis} had been replaced by {by} on {from}.")
            .hint(
                    "Kiểm tra văn bản thay thế, và điều khoản chuyển tiếp nếu có.",
                    "Look at the instrument in its place, and at transitional provisions if any.")),
    /** A legal basis had been repealed when the document was issued. */
    BASIS_REPEALED(FindingWords.of("law.basis-repealed", Severity.WARNING)
            .cause(
                    "Vào ngày ban hành, căn cứ đã bị bãi bỏ mà không có văn bản nào thay thế.",
                    "On the day of issue the basis had been repealed without another in its place.")
            .message(
                    "Căn cứ {basis} đã bị bãi bỏ theo {by} từ ngày {from}.",
                    "The basis {basis} had been repealed by {by} on {from}.")
            .hint(
                    "Kiểm tra hiệu lực của căn cứ vào ngày ban hành văn bản.",
                    "Check whether the basis was in force on the day of issue.")),
    /** An agency is named by an abbreviation alone. */
    ABBREVIATED(FindingWords.of("agency.abbreviated", Severity.INFORMATION)
            .cause(
                    "Văn bản chỉ nêu cơ quan bằng chữ viết tắt của tên ngành, như “Sở LĐTBXH”, không nơi nào viết đủ tên.",
                    "The document names an agency by an abbreviation of its field alone, such as “Sở LĐTBXH”, and nowhere in full.")
            .message(
                    "“{name}” chỉ được viết tắt; theo danh bạ là {agencies}.",
                    "“{name}” is an abbreviation alone; by the directory it is {agencies}.")
            .hint("Viết đủ tên ở lần nêu đầu tiên.", "Write the name in full where it first stands.")),
    /** One agency has two names in a document. */
    TWO_NAMES(FindingWords.of("agency.two-names", Severity.INFORMATION)
            .cause(
                    "Một cơ quan được nêu bằng hai tên khác nhau trong cùng văn bản; khác biệt do viết tắt, viết hoa hay thêm địa danh không tính.",
                    "One agency has two names in a document; abbreviations, capitals and the name of its place make no difference.")
            .message(
                    "“{name}” và “{other}” là một cơ quan: {agencies}.",
                    "“{name}” and “{other}” are one agency: {agencies}.")
            .hint("Dùng một tên thống nhất trong văn bản.", "Use one name throughout the document.")
            .judgingTogether()),
    /** An agency of a lower level is named without its place. */
    PLACE_MISSING(FindingWords.of("agency.place-missing", Severity.INFORMATION)
            .cause(
                    "Văn bản nêu một cơ quan của cấp dưới mà không nêu của huyện nào, xã nào, nên không rõ ai phải làm.",
                    "The document names one agency of a lower level and does not say of which district or commune, so that nobody in particular is meant.")
            .message(
                    "“{name}” là cơ quan {level} mà không nêu của địa phương nào.",
                    "“{name}” is an agency of the level {level}, and it is not said of which place.")
            .hint(
                    "Nêu địa phương, hoặc viết “các” nếu là mọi cơ quan của cấp đó.",
                    "Name the place, or write “các” if all of that level are meant.")),
    /** An instrument that is known is cited by a number in another spelling. */
    NUMBER_OTHERWISE(FindingWords.of("law.number-otherwise", Severity.WARNING)
            .cause(
                    "Số, ký hiệu được dẫn chỉ khác số của một văn bản đã biết ở chữ hoa, dấu, chữ đ hoặc số 0 đứng đầu, nên hiệu lực của nó không tra được.",
                    "A number differs from that of an instrument that is known in capitals, marks, đ or leading zeros alone, so that its effects are not found.")
            .message("Số, ký hiệu {number} được biết là {known}.", "The number {number} is known as {known}.")
            .hint(
                    "Đối chiếu với bản gốc và sửa số, ký hiệu nếu gõ sai.",
                    "Compare with the original and correct the number if it was mistyped.")),
    /** An instrument named in the text was no longer in force when the document was issued. */
    REFERENCE_ENDED(
            FindingWords.of("law.reference-ended", Severity.INFORMATION)
                    .cause(
                            "Ngoài phần căn cứ, văn bản dẫn một văn bản đã được thay thế hoặc bãi bỏ vào ngày ban hành.",
                            "Outside its legal bases the document names an instrument that had been replaced or repealed on the day of issue.")
                    .message(
                            "{reference} đã hết hiệu lực từ ngày {from} theo {by}.",
                            "{reference} had been ended on {from} by {by}.")
                    .hint(
                            "Kiểm tra có dẫn theo lịch sử hay vẫn áp dụng; nếu vẫn áp dụng, dẫn văn bản thay thế.",
                            "Check whether it is named as history or still applied; if applied, name what stands in its place."));

    private final FindingWords words;

    PlanAgencyFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
