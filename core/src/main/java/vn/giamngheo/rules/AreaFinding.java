package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be wrong with lists of designated areas. Codes are stable; the texts may improve. */
public enum AreaFinding implements WordedFinding {
    /** A list of districts is in force after their level ended. */
    LEVEL_ENDED(FindingWords.of("area.level-ended", Severity.WARNING)
            .cause(
                    "Danh mục địa bàn cấp huyện còn hiệu lực sau ngày 30/06/2025, khi cấp huyện đã kết thúc và không còn đơn vị mang danh hiệu.",
                    "A list of districts is in force after 30/06/2025, when their level ended and nothing is left that it could be about.")
            .message(
                    "Danh mục “{designation}” cấp huyện ghi hiệu lực đến ngày {until}, sau ngày {last} là ngày cuối của cấp huyện.",
                    "The list “{designation}” of districts is in force up to {until}, after {last}, the last day of that level.")
            .hint(
                    "Ghi ngày cuối của danh mục là ngày 30/06/2025, và lập danh mục cấp xã nếu có quyết định mới.",
                    "End the list on 30/06/2025, and add one of communes if there is a new decision.")
            .law(DistrictLevel.LAW)
            .since(DistrictLevel.ENDED)),
    /** A code of a list means no unit on the first day of the list. */
    UNIT_UNKNOWN(FindingWords.of("area.unit-unknown", Severity.WARNING)
            .cause(
                    "Mã trong danh mục không chỉ đơn vị nào vào ngày đầu của danh mục, trong khi dữ liệu có các đơn vị của cấp đó vào ngày đó.",
                    "A code of a list means no unit on its first day although units of that level and day are known.")
            .message(
                    "Danh mục “{designation}” nêu mã {codes}, vào ngày {day} không chỉ đơn vị nào.",
                    "The list “{designation}” has the codes {codes}, which mean no unit on {day}.")
            .hint(
                    "Kiểm tra mã theo danh mục đơn vị hành chính của ngày đó; mã có thể đã đổi hoặc được dùng lại.",
                    "Check the codes in the list of units of that day; they may have changed or been used again.")
            .judgingTogether()),
    /** There are days between two lists on which none is in force. */
    GAP(FindingWords.of("area.gap", Severity.INFORMATION)
            .cause(
                    "Giữa hai danh mục nối tiếp nhau của một danh hiệu và một cấp có những ngày không danh mục nào có hiệu lực.",
                    "Between two lists of one designation and level that follow each other there are days on which neither is in force.")
            .message(
                    "Danh mục “{designation}” ({level}): không có danh mục nào từ ngày {from} đến ngày {until}.",
                    "“{designation}” ({level}): there is no list from {from} up to {until}.")
            .hint(
                    "Bổ sung danh mục của thời gian đó; nếu không, câu hỏi về những ngày đó không có câu trả lời.",
                    "Add the list of that time; otherwise questions about these days have no answer.")
            .judgingTogether()),
    /** A list is in force after its decision was replaced or repealed. */
    DECISION_ENDED(FindingWords.of("area.decision-ended", Severity.WARNING)
            .cause(
                    "Danh mục ghi còn hiệu lực sau ngày quyết định ban hành nó được thay thế hoặc bãi bỏ, theo các văn bản mà thư viện biết.",
                    "A list is in force after its decision was replaced or repealed, as far as the library knows.")
            .message(
                    "Danh mục “{designation}” theo {by} ghi hiệu lực đến ngày {until}, nhưng {by} hết hiệu lực từ ngày {from} theo {other}.",
                    "The list “{designation}” by {by} is in force up to {until}, but {other} ended {by} on {from}.")
            .hint("Ghi ngày cuối của danh mục là hôm trước ngày đó.", "End the list on the day before."));

    private final FindingWords words;

    AreaFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
