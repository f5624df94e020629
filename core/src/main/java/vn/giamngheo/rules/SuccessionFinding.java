package vn.giamngheo.rules;

import vn.giamngheo.succession.SuccessionFault;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be wrong with events that change agencies. Codes are stable; the texts may improve. */
public enum SuccessionFinding implements WordedFinding {
    /** One id is there twice. */
    ID_TWICE(FindingWords.of("succession.id-twice", Severity.ERROR)
            .cause("…", "One id is there twice.")
            .message("Hai sự kiện có cùng một mã: {reason}.", "Two events have one id: {reason}.")
            .hint("Đặt cho mỗi sự kiện một mã riêng.", "Give each event an id of its own.")),
    /** An event names an agency that the directory does not have. */
    AGENCY_UNKNOWN(FindingWords.of("succession.agency-unknown", Severity.ERROR)
            .cause("…", "An event names an agency that the directory does not have.")
            .message(
                    "Sự kiện nêu cơ quan không có trong danh bạ: {reason}.",
                    "An event names an agency that the directory does not have: {reason}.")
            .hint(
                    "Kiểm tra mã cơ quan, hoặc bổ sung cơ quan vào danh bạ.",
                    "Check the id, or add the agency to the directory.")),
    /** A function goes away from an agency that does not have it. */
    NOT_ITS_FUNCTION(FindingWords.of("succession.not-its-function", Severity.ERROR)
            .cause("…", "A function goes away from an agency that does not have it.")
            .message(
                    "Sự kiện chuyển đi chức năng mà cơ quan không có: {reason}.",
                    "An event takes a function away from an agency that does not have it: {reason}.")
            .hint(
                    "Kiểm tra chức năng của cơ quan vào ngày trước sự kiện.",
                    "Check what the agency is charged with on the day before.")),
    /** A function goes away from one agency twice. */
    GONE_TWICE(FindingWords.of("succession.gone-twice", Severity.ERROR)
            .cause("…", "A function goes away from one agency twice.")
            .message(
                    "Một chức năng được chuyển khỏi cùng một cơ quan hai lần: {reason}.",
                    "A function goes away from one agency twice: {reason}.")
            .hint(
                    "Giữ một việc chuyển giao; sự kiện riêng của tỉnh phải ghi thay cho sự kiện chung nào.",
                    "Keep one of the transfers; an event of one province says which of all provinces it stands for.")),
    /** A function comes to an agency that is not there. */
    NOT_THERE(FindingWords.of("succession.not-there", Severity.ERROR)
            .cause("…", "A function comes to an agency that is not there.")
            .message(
                    "Chức năng được chuyển đến cơ quan không tồn tại vào ngày đó: {reason}.",
                    "A function comes to an agency that is not there on that day: {reason}.")
            .hint(
                    "Kiểm tra ngày của sự kiện và ngày đầu, ngày cuối của cơ quan nhận.",
                    "Check the day of the event and the first and last days of the agency.")),
    /** An agency ends with a function that no event takes up. */
    LEFT_BEHIND(FindingWords.of("succession.left-behind", Severity.ERROR)
            .cause("…", "An agency ends with a function that no event takes up.")
            .message(
                    "Cơ quan kết thúc mà còn chức năng chưa chuyển cho ai: {reason}.",
                    "An agency ends with a function that no event takes up: {reason}.")
            .hint(
                    "Bổ sung việc chuyển giao; nếu không có cơ quan nào nhận, ghi rõ là không có.",
                    "Add the transfer; if nobody received it, say so.")),
    /** Events lead a function back to where it was on the same day. */
    CYCLE(FindingWords.of("succession.cycle", Severity.ERROR)
            .cause("…", "Events lead a function back to where it was on the same day.")
            .message(
                    "Các sự kiện trong một ngày đưa chức năng vòng về cơ quan cũ: {reason}.",
                    "Events of one day lead a function back to where it was: {reason}.")
            .hint("Bỏ một việc chuyển giao trong vòng.", "Remove one transfer of the circle.")),
    /** An event stands for one that is not there or is itself of one province. */
    INSTEAD_OF_UNKNOWN(FindingWords.of("succession.instead-of-unknown", Severity.ERROR)
            .cause("…", "An event stands for one that is not there or is itself of one province.")
            .message(
                    "Sự kiện riêng của tỉnh thay cho sự kiện chung không có: {reason}.",
                    "An event of one province stands for one of all provinces that is not there: {reason}.")
            .hint(
                    "Ghi mã của sự kiện chung cho các tỉnh, hoặc bỏ phần thay cho.",
                    "Give the id of the event of all provinces, or leave it out.")),
    /** An event is of a province that is not there on its day. */
    PROVINCE_NOT_THEN(FindingWords.of("succession.province-not-then", Severity.ERROR)
            .cause("…", "An event is of a province that is not there on its day.")
            .message(
                    "Sự kiện riêng của một tỉnh không tồn tại vào ngày đó: {reason}.",
                    "An event is of a province that is not there on its day: {reason}.")
            .hint(
                    "Kiểm tra ngày của sự kiện, và mã tỉnh theo danh mục trước hay từ ngày 01/07/2025.",
                    "Check the day of the event, and whether the code is of the list before or since 01/07/2025."));

    private final FindingWords words;

    SuccessionFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }

    /** {@return the finding for a kind of fault} */
    static SuccessionFinding of(SuccessionFault.Kind kind) {
        return valueOf(kind.name());
    }
}
