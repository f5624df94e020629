package vn.giamngheo.rules;

import vn.giamngheo.succession.SuccessionFault;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be wrong with events that change agencies. Codes are stable; the texts may improve. */
public enum SuccessionFinding implements WordedFinding {
    /** One id is there twice. */
    ID_TWICE(FindingWords.of("succession.id-twice", Severity.ERROR)
            .cause(
                    "Một mã sự kiện được dùng cho hai sự kiện; chỉ sự kiện đứng trước được tính tiếp.",
                    "One id is used for two events; only the first of them is followed.")
            .message("Hai sự kiện có cùng một mã: {reason}.", "Two events have one id: {reason}.")
            .hint("Đặt cho mỗi sự kiện một mã riêng.", "Give each event an id of its own.")),
    /** An event names an agency that the directory does not have. */
    AGENCY_UNKNOWN(FindingWords.of("succession.agency-unknown", Severity.ERROR)
            .cause(
                    "Một sự kiện nêu mã cơ quan mà danh bạ đi kèm không có.",
                    "An event names the id of an agency that the directory beside it does not have.")
            .message(
                    "Sự kiện nêu cơ quan không có trong danh bạ: {reason}.",
                    "An event names an agency that the directory does not have: {reason}.")
            .hint(
                    "Kiểm tra mã cơ quan, hoặc bổ sung cơ quan vào danh bạ.",
                    "Check the id, or add the agency to the directory.")),
    /** A function goes away from an agency that does not have it. */
    NOT_ITS_FUNCTION(FindingWords.of("succession.not-its-function", Severity.ERROR)
            .cause(
                    "Vào ngày trước sự kiện, cơ quan chuyển đi không có chức năng được chuyển và cũng chưa từng chuyển nó đi.",
                    "On the day before the event the agency does not have the function, nor did it give it away before.")
            .message(
                    "Sự kiện chuyển đi chức năng mà cơ quan không có: {reason}.",
                    "An event takes a function away from an agency that does not have it: {reason}.")
            .hint(
                    "Kiểm tra chức năng của cơ quan vào ngày trước sự kiện.",
                    "Check what the agency is charged with on the day before.")),
    /** A function goes away from one agency twice. */
    GONE_TWICE(FindingWords.of("succession.gone-twice", Severity.ERROR)
            .cause(
                    "Một chức năng rời cùng một cơ quan theo hai đường trong một ngày, hoặc rời đi lần nữa sau khi đã chuyển.",
                    "A function leaves one agency in two ways on one day, or again after it has gone.")
            .message(
                    "Một chức năng được chuyển khỏi cùng một cơ quan hai lần: {reason}.",
                    "A function goes away from one agency twice: {reason}.")
            .hint(
                    "Giữ một việc chuyển giao; sự kiện riêng của tỉnh phải ghi thay cho sự kiện chung nào.",
                    "Keep one of the transfers; an event of one province says which of all provinces it stands for.")),
    /** A function comes to an agency that is not there. */
    NOT_THERE(FindingWords.of("succession.not-there", Severity.ERROR)
            .cause(
                    "Chức năng được chuyển đến cơ quan chưa có hoặc đã kết thúc vào ngày đó, hoặc toàn bộ chức năng rời cơ quan không còn.",
                    "A function comes to an agency that is not there on that day, or all go away from one that is not.")
            .message(
                    "Chức năng được chuyển đến cơ quan không tồn tại vào ngày đó: {reason}.",
                    "A function comes to an agency that is not there on that day: {reason}.")
            .hint(
                    "Kiểm tra ngày của sự kiện và ngày đầu, ngày cuối của cơ quan nhận.",
                    "Check the day of the event and the first and last days of the agency.")),
    /** An agency ends with a function that no event takes up. */
    LEFT_BEHIND(FindingWords.of("succession.left-behind", Severity.ERROR)
            .cause(
                    "Một cơ quan kết thúc mà còn chức năng, và không sự kiện nào của ngày hôm sau nêu nơi nhận.",
                    "An agency ends with a function, and no event of the next day says where it went.")
            .message(
                    "Cơ quan kết thúc mà còn chức năng chưa chuyển cho ai: {reason}.",
                    "An agency ends with a function that no event takes up: {reason}.")
            .hint(
                    "Bổ sung việc chuyển giao; nếu không có cơ quan nào nhận, ghi rõ là không có.",
                    "Add the transfer; if nobody received it, say so.")),
    /** Events lead a function back to where it was on the same day. */
    CYCLE(FindingWords.of("succession.cycle", Severity.ERROR)
            .cause(
                    "Các sự kiện của cùng một ngày chuyển một chức năng vòng về cơ quan ban đầu.",
                    "Events of one and the same day lead a function back to the agency it began with.")
            .message(
                    "Các sự kiện trong một ngày đưa chức năng vòng về cơ quan cũ: {reason}.",
                    "Events of one day lead a function back to where it was: {reason}.")
            .hint("Bỏ một việc chuyển giao trong vòng.", "Remove one transfer of the circle.")),
    /** An event stands for one that is not there or is itself of one province. */
    INSTEAD_OF_UNKNOWN(FindingWords.of("succession.instead-of-unknown", Severity.ERROR)
            .cause(
                    "Một sự kiện riêng của tỉnh ghi thay cho sự kiện không có, hoặc thay cho sự kiện riêng của một tỉnh.",
                    "An event of one province stands for one that is not there, or that is itself of one province.")
            .message(
                    "Sự kiện riêng của tỉnh thay cho sự kiện chung không có: {reason}.",
                    "An event of one province stands for one of all provinces that is not there: {reason}.")
            .hint(
                    "Ghi mã của sự kiện chung cho các tỉnh, hoặc bỏ phần thay cho.",
                    "Give the id of the event of all provinces, or leave it out.")),
    /** An event is of a province that is not there on its day. */
    PROVINCE_NOT_THEN(FindingWords.of("succession.province-not-then", Severity.ERROR)
            .cause(
                    "Vào ngày của sự kiện không có tỉnh mang mã và thuộc danh mục mã đã nêu.",
                    "On the day of the event there is no province of that code in the list of codes that is named.")
            .message(
                    "Sự kiện riêng của một tỉnh không tồn tại vào ngày đó: {reason}.",
                    "An event is of a province that is not there on its day: {reason}.")
            .hint(
                    "Kiểm tra ngày của sự kiện, và mã tỉnh theo danh mục trước hay từ ngày 01/07/2025.",
                    "Check the day of the event, and whether the code is of the list before or since 01/07/2025.")),
    /** An event ends an agency that the directory says goes on. */
    BODY_GOES_ON(FindingWords.of("succession.body-goes-on", Severity.WARNING)
            .cause(
                    "Sự kiện là hợp nhất, sáp nhập, chia, giải thể, đổi tên hoặc kết thúc cấp, mà theo danh bạ cơ quan cũ không kết thúc vào hôm trước.",
                    "An event consolidates, merges, divides, dissolves, renames or ends a level, and the directory does not end the agency on the day before.")
            .message(
                    "Sự kiện “{event}” ngày {day} làm {agency} kết thúc, nhưng danh bạ không ghi ngày cuối là hôm trước.",
                    "The event “{event}” of {day} ends {agency}, but the directory does not have the day before as its last.")
            .hint(
                    "Sửa ngày cuối của cơ quan trong danh bạ, hoặc ghi sự kiện là tách hay chuyển giao chức năng.",
                    "Correct the last day of the agency, or call the event a splitting off or a transfer.")),
    /** Nobody of a level holds a function after all events. */
    FUNCTION_UNHELD(FindingWords.of("succession.function-unheld", Severity.WARNING)
            .cause(
                    "Sau sự kiện cuối cùng của bảng, không cơ quan nào của cấp còn giữ một chức năng mà cấp đó đã giữ; cấp đã kết thúc không tính.",
                    "After the last event of the table no agency of a level holds a function that the level held; levels that ended do not count.")
            .message(
                    "Từ ngày {day} không cơ quan {level} nào giữ chức năng {function}.",
                    "Since {day} no agency of the level {level} holds the function {function}.")
            .hint(
                    "Bổ sung nơi nhận chức năng, hoặc xác nhận cấp này không còn làm việc đó.",
                    "Add who received the function, or make sure that the level does not do it any more.")
            .judgingTogether()),
    /** An event is of a day before the instrument that orders it. */
    BEFORE_INSTRUMENT(FindingWords.of("succession.before-instrument", Severity.WARNING)
            .cause(
                    "Ngày của sự kiện đứng trước ngày ban hành, hoặc trước năm ghi trong số của văn bản quyết định việc đó.",
                    "The day of an event is before the day of issue, or before the year in the number, of the instrument that orders it.")
            .message(
                    "Sự kiện “{event}” ngày {day} ghi theo {by}, văn bản ban hành sau đó.",
                    "The event “{event}” of {day} is said to be ordered by {by}, which is later.")
            .hint(
                    "Kiểm tra ngày của sự kiện và số, ký hiệu văn bản.",
                    "Check the day of the event and the number of the instrument.")),
    /** There are more events than are looked at. */
    TOO_MANY(FindingWords.of("succession.too-many", Severity.WARNING)
            .cause(
                    "Bảng có quá 5.000 sự kiện; các quy tắc về sự kiện không được áp dụng để kiểm tra có hồi kết.",
                    "There are more than 5,000 events; they are not looked at, so that checking comes to an end.")
            .message(
                    "Bảng có {count} sự kiện, nhiều hơn {limit}; các sự kiện chưa được kiểm tra.",
                    "There are {count} events, more than {limit}; they were not checked.")
            .hint(
                    "Chia bảng theo tỉnh hoặc theo năm rồi kiểm tra từng phần.",
                    "Divide the table by province or year and check each part."));

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
