package vn.giamngheo.validation;

import vn.giamngheo.succession.SuccessionFault;
import vn.giamngheo.text.Phrase;

/** What can be wrong with events that change agencies. Codes are stable; the texts may improve. */
public enum SuccessionFinding implements WordedFinding {
    /** One id is there twice. */
    ID_TWICE(
            "succession.id-twice",
            Severity.ERROR,
            "Hai sự kiện có cùng một mã: {reason}.",
            "Two events have one id: {reason}.",
            "Đặt cho mỗi sự kiện một mã riêng.",
            "Give each event an id of its own."),
    /** An event names an agency that the directory does not have. */
    AGENCY_UNKNOWN(
            "succession.agency-unknown",
            Severity.ERROR,
            "Sự kiện nêu cơ quan không có trong danh bạ: {reason}.",
            "An event names an agency that the directory does not have: {reason}.",
            "Kiểm tra mã cơ quan, hoặc bổ sung cơ quan vào danh bạ.",
            "Check the id, or add the agency to the directory."),
    /** A function goes away from an agency that does not have it. */
    NOT_ITS_FUNCTION(
            "succession.not-its-function",
            Severity.ERROR,
            "Sự kiện chuyển đi chức năng mà cơ quan không có: {reason}.",
            "An event takes a function away from an agency that does not have it: {reason}.",
            "Kiểm tra chức năng của cơ quan vào ngày trước sự kiện.",
            "Check what the agency is charged with on the day before."),
    /** A function goes away from one agency twice. */
    GONE_TWICE(
            "succession.gone-twice",
            Severity.ERROR,
            "Một chức năng được chuyển khỏi cùng một cơ quan hai lần: {reason}.",
            "A function goes away from one agency twice: {reason}.",
            "Giữ một việc chuyển giao; sự kiện riêng của tỉnh phải ghi thay cho sự kiện chung nào.",
            "Keep one of the transfers; an event of one province says which of all provinces it stands for."),
    /** A function comes to an agency that is not there. */
    NOT_THERE(
            "succession.not-there",
            Severity.ERROR,
            "Chức năng được chuyển đến cơ quan không tồn tại vào ngày đó: {reason}.",
            "A function comes to an agency that is not there on that day: {reason}.",
            "Kiểm tra ngày của sự kiện và ngày đầu, ngày cuối của cơ quan nhận.",
            "Check the day of the event and the first and last days of the agency."),
    /** An agency ends with a function that no event takes up. */
    LEFT_BEHIND(
            "succession.left-behind",
            Severity.ERROR,
            "Cơ quan kết thúc mà còn chức năng chưa chuyển cho ai: {reason}.",
            "An agency ends with a function that no event takes up: {reason}.",
            "Bổ sung việc chuyển giao; nếu không có cơ quan nào nhận, ghi rõ là không có.",
            "Add the transfer; if nobody received it, say so."),
    /** Events lead a function back to where it was on the same day. */
    CYCLE(
            "succession.cycle",
            Severity.ERROR,
            "Các sự kiện trong một ngày đưa chức năng vòng về cơ quan cũ: {reason}.",
            "Events of one day lead a function back to where it was: {reason}.",
            "Bỏ một việc chuyển giao trong vòng.",
            "Remove one transfer of the circle."),
    /** An event stands for one that is not there or is itself of one province. */
    INSTEAD_OF_UNKNOWN(
            "succession.instead-of-unknown",
            Severity.ERROR,
            "Sự kiện riêng của tỉnh thay cho sự kiện chung không có: {reason}.",
            "An event of one province stands for one of all provinces that is not there: {reason}.",
            "Ghi mã của sự kiện chung cho các tỉnh, hoặc bỏ phần thay cho.",
            "Give the id of the event of all provinces, or leave it out."),
    /** An event is of a province that is not there on its day. */
    PROVINCE_NOT_THEN(
            "succession.province-not-then",
            Severity.ERROR,
            "Sự kiện riêng của một tỉnh không tồn tại vào ngày đó: {reason}.",
            "An event is of a province that is not there on its day: {reason}.",
            "Kiểm tra ngày của sự kiện, và mã tỉnh theo danh mục trước hay từ ngày 01/07/2025.",
            "Check the day of the event, and whether the code is of the list before or since 01/07/2025.");

    private final FindingWords words;

    SuccessionFinding(
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

    /** {@return the finding for a kind of fault} */
    static SuccessionFinding of(SuccessionFault.Kind kind) {
        return valueOf(kind.name());
    }
}
