package vn.giamngheo.examples.report;

import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Every word of the report that does not come from a document or from the library. {@code {0}} is filled in. */
public enum Label {

    // The whole
    REPORT("Báo cáo đọc và kiểm tra văn bản về giảm nghèo", "Report on documents of poverty reduction"),
    CONTENTS("Mục lục", "Contents"),
    INTRODUCTION(
            "Lập tự động từ bản mã hóa của các văn bản. Lời văn trong ngoặc kép và trong các ô lấy từ văn bản được giữ"
                    + " nguyên; phần nội dung nhiệm vụ, chỉ tiêu được rút gọn. Báo cáo không thay thế văn bản gốc.",
            "Made from the encoded documents. Official wording stays in Vietnamese as written; what a task or target is"
                    + " about is condensed. The report does not replace the documents."),
    OVERVIEW("Tổng hợp", "Overview"),
    OVERVIEW_TABLE("Số liệu của từng văn bản", "Each document in figures"),
    DOCUMENT("Văn bản", "Document"),
    TASKS("Nhiệm vụ", "Tasks"),
    TARGETS("Chỉ tiêu", "Targets"),
    AMOUNTS("Số tiền", "Amounts"),
    ERRORS("Lỗi", "Errors"),
    WARNINGS("Cảnh báo", "Warnings"),
    NOTES("Lưu ý", "Information"),
    ALL("Cộng", "Total"),
    NOT_READ("Không đọc được tệp {0}", "The file {0} cannot be read"),
    NOT_READ_COUNT("không đọc được: {0} lỗi", "not read, errors: {0}"),

    // What it is
    WHAT("Văn bản và căn cứ", "The document and what it rests on"),
    KIND("Loại văn bản", "Kind"),
    NUMBER("Số, ký hiệu", "Number"),
    NO_NUMBER("nguồn không nêu", "not stated by the source"),
    ISSUED("Ngày ban hành", "Issued"),
    ISSUER("Cơ quan ban hành", "Issuer"),
    TITLE("Trích yếu", "Title"),
    SIGNED("Người ký", "Signed by"),
    IN_FORCE("Có hiệu lực từ", "In force from"),
    JURISDICTION("Phạm vi", "Area"),
    PERIOD("Thời kỳ kế hoạch", "Planning period"),
    SOURCE("Nguồn", "Source"),
    FULL_TEXT("toàn văn", "full text"),
    SUMMARY("tin tóm tắt, không phải toàn văn", "a summary, not the full text"),
    PUBLISHED("đăng {0}", "published {0}"),
    ADDRESSEES("Kính gửi", "Addressed to"),
    COPIES("Nơi nhận", "Copies to"),
    BASIS("Căn cứ", "Legal basis"),
    NO_BASIS("nguồn không nêu", "none stated by the source"),
    NAMED("Văn bản được nhắc đến", "Instruments named"),
    PURSUANT("Căn cứ", "Pursuant to"),
    PROPOSED("Theo đề nghị tại", "Proposed by"),
    IMPLEMENTS("Thực hiện", "Implements"),
    ATTACHED("Kèm theo", "Attached to"),
    OF_DAY("ngày {0}", "of {0}"),

    // Tasks
    TASKS_BY_SECTION("Nhiệm vụ theo từng phần, mục", "Tasks by part and section"),
    NO_TASKS("Văn bản không giao nhiệm vụ nào.", "The document assigns no task."),
    TASK_COUNT("{0}: {1} nhiệm vụ", "{0}: tasks {1}"),
    ROW_NUMBER("TT", "No."),
    CONTENT("Nội dung công việc", "Content"),
    LEAD("Cơ quan chủ trì", "Lead"),
    COORDINATE("Cơ quan phối hợp", "Co-ordinating"),
    PRODUCT("Sản phẩm", "Product"),
    TIME("Thời gian thực hiện", "Time"),
    REQUESTED("đề nghị", "requested"),
    REPORTING("Chế độ báo cáo ngoài các nhiệm vụ nêu trên:", "Reports asked for beside these tasks:"),
    REPORT_TO("Báo cáo", "Report to"),
    NO_ADDRESSEE("văn bản không nêu nơi nhận", "addressee not stated"),
    VIA("qua", "through"),
    ABOUT("về việc", "on"),

    // Duties
    DUTIES("Phiếu nhiệm vụ của từng cơ quan", "Duty sheet of each agency"),
    NO_DUTIES("Văn bản không nêu cơ quan nào.", "The document names no agency."),
    REPORTS("Báo cáo", "Reports"),

    // Who holds it now
    NOW_HELD_BY("Nay do", "Now held by"),
    HOLDERS("Ai đang thực hiện", "Who holds it now"),
    HOLDERS_DAY(
            "Tính đến {0}. Văn bản này là văn bản về giảm nghèo nên mọi nhiệm vụ được coi là thuộc chức năng giảm nghèo;"
                    + " với cơ quan không có chức năng này thì xét tất cả chức năng của cơ quan đó. Chỗ ghi “chưa đối"
                    + " chiếu” là điều thư viện chưa đọc thấy trong văn bản nào, cần xác nhận trước khi dùng.",
            "On {0}. This document is one on poverty reduction, so that every task is taken to fall under that; an agency"
                    + " that is not charged with it is followed in all that it is charged with. What is marked"
                    + " “unverified” has not been read in any text and is to be confirmed before use."),
    HOLDERS_TOO_EARLY(
            "Văn bản được ban hành {0}, sau {1} nên không xác định cơ quan thực hiện.",
            "The document was issued on {0}, after {1}, so that nobody holds its tasks."),
    HOLDERS_COUNT(
            "Nhiệm vụ: {0}; còn nội dung chưa xác định được cơ quan thực hiện: {1}.",
            "Tasks: {0}; tasks in which somebody cannot be named: {1}."),
    SHEETS_NOW("Nhiệm vụ của từng cơ quan hiện nay", "What falls to each agency of today"),
    SHEETS_NOW_TABLE("Nhiệm vụ theo cơ quan", "Tasks by agency"),
    PLACE("Vị trí", "Place"),
    ROLE("Vai trò", "Role"),
    AS_NAMED("Tên trong văn bản", "As named"),
    STILL_CLASS("vẫn là nhóm cơ quan", "still a class of agencies"),
    CLASSES_NOW("Nhóm cơ quan", "Classes of agencies"),
    CLASSES_NOW_TABLE("Tên gọi chung trong văn bản và các cơ quan hiện nay", "Names of classes and what they are now"),
    NOW("Hiện nay", "Now"),
    UNRESOLVED("Chưa xác định được cơ quan thực hiện", "Nobody can be named"),
    UNRESOLVED_TABLE("Lý do và các cơ quan có thể tiếp nhận", "Why, and who may hold it"),
    WHY("Lý do", "Why"),
    MAY_BE("Có thể là", "May be"),
    MAY_BE_ONE_OF("có thể là: ", "may be: "),
    LEVEL_HAS_ENDED("{0} đã kết thúc hoạt động", "the {0} level has ended"),
    NO_SUCCESSOR("cơ quan đã kết thúc hoạt động, không rõ cơ quan tiếp nhận", "ended without a known successor"),
    PROVINCE_DECIDES("do tỉnh quyết định", "for the province to decide"),
    NOT_ITS_FUNCTION("cơ quan không có chức năng này", "not charged with this"),
    NOT_YET("khi đó chưa có cơ quan này", "not there yet"),
    NOT_KNOWN_THEN("không có tư liệu về thời điểm đó", "nothing is known of that day"),
    PLACE_NOT_KNOWN("thiếu dữ liệu đơn vị hành chính", "units not supplied"),
    AMBIGUOUS("chưa rõ là cơ quan nào", "not clear which agency is meant"),
    NOT_THEN("không có cơ quan này vào ngày ban hành", "not there on the day of issue"),
    NOT_IN_DIRECTORY("không có trong danh bạ cơ quan", "not in the directory of agencies"),
    EVENTS("Diễn biến của từng cơ quan", "What became of each agency"),
    EVENTS_TABLE("Các lần thay đổi đến ngày {0}", "Changes up to {0}"),
    DAY("Ngày", "Day"),
    EVENT("Sự kiện", "Event"),
    INSTRUMENT("Văn bản", "Instrument"),
    CONFIDENCE("Độ tin cậy", "How sure"),
    NOBODY_NAMED("không chỉ định cơ quan tiếp nhận", "no successor was named"),
    NO_CHANGE("không ghi nhận thay đổi", "no change is known"),
    CITED("Văn bản được viện dẫn đã thay đổi", "Instruments named that have been changed"),
    CITED_TABLE("Thay đổi đến ngày {0}", "Changed up to {0}"),
    NAMED_INSTRUMENT("Văn bản được viện dẫn", "Instrument named"),
    CHANGE("Thay đổi", "Change"),
    NO_CITED(
            "Dữ liệu của thư viện, vốn không đầy đủ, không ghi nhận thay đổi nào của các văn bản được viện dẫn kể từ ngày"
                    + " ban hành.",
            "The data of the library, which are far from complete, hold no change of the instruments named since the day of"
                    + " issue."),
    AMENDED_BY("được sửa đổi, bổ sung từ ngày {0} bởi ", "amended from {0} by "),
    REPLACED_BY("bị thay thế từ ngày {0} bởi ", "replaced from {0} by "),
    REPEALED_BY("bị bãi bỏ từ ngày {0} bởi ", "repealed from {0} by "),

    // Calendar
    CALENDAR("Lịch công việc năm {0}", "Calendar of {0}"),
    CALENDAR_TABLE("Việc đến hạn và việc thực hiện trong năm {0}", "What falls due and what runs in {0}"),
    NO_CALENDAR("Không có việc nào được ấn định trong năm {0}.", "Nothing is set for {0}."),
    DUE("Hạn cuối", "Last day"),
    WITHOUT_DAY("Thực hiện trong năm, văn bản không ấn định ngày", "In this year, without a day"),
    WITH_DAY("Có ngày đến hạn", "With a day"),
    WHAT_IS_DUE("Việc", "What"),
    WHO("Cơ quan", "Who"),
    AS_WRITTEN("Thời gian ghi trong văn bản", "Time as written"),
    TASK("Nhiệm vụ", "Task"),
    REPORT_ITEM("Báo cáo", "Report"),
    TARGET("Chỉ tiêu", "Target"),

    // Targets
    TARGETS_CHAPTER("Chỉ tiêu và phép tính", "Targets and their arithmetic"),
    TARGETS_TABLE("Chỉ tiêu: {0}", "Targets: {0}"),
    NO_TARGETS("Văn bản không nêu chỉ tiêu nào.", "The document states no target."),
    TO_REACH("Mức phải đạt và phép tính", "What is to be reached, worked out"),
    OF_WHICH("Trong đó: ", "Of which: "),
    WORDING("Lời văn: “", "Wording: “"),
    SCOPE("Phạm vi, đối tượng: ", "Where and for whom: "),
    ASSIGNED("Chỉ tiêu được giao", "Assigned"),
    ASPIRATIONAL("Phấn đấu", "To be striven for"),
    BY_UNIT("{0}, tính theo {1}", "{0} of {1}"),
    REDUCTION("Giảm {0}, tính theo {1}", "Down by {0}, counted in {1}"),
    REDUCTION_PER_YEAR("Mỗi năm giảm {0}, tính theo {1}", "Down by {0} a year, counted in {1}"),
    RELATIVE_REDUCTION("Giảm {0} so với mức đầu: ", "Down by {0} of where it starts: "),
    MULTIPLIER("Gấp {0}: ", "{0} as much: "),
    SINCE("So với: ", "Compared with: "),
    INCREASE("Tăng {0}", "Up by {0}"),
    DECREASE("Giảm {0}", "Down by {0}"),
    COUNT_PER_YEAR("Mỗi năm {0}", "{0} a year"),
    K_OF_N("{0} trong số {1}", "{0} of {1}"),
    MAINTAIN("Duy trì: ", "To be kept: "),
    UNDECIDED("Chưa xác định được cách hiểu: “", "Can be read in several ways: “"),
    READING("Có thể là: ", "It may mean: "),
    FROM("Mức đầu: ", "From: "),
    WORKED_OUT("Tính ra: {0} − {1} = {2}", "Worked out: {0} − {1} = {2}"),
    CLOSES("khớp với kết quả tính", "agrees with what was worked out"),
    DIFFERS("không khớp với kết quả tính", "does not agree with what was worked out"),
    IMPOSSIBLE("không thể có mức giảm này từ mức đầu", "no such reduction is possible from the start"),
    NO_END("không có", "none"),
    UNREADABLE("không đọc được", "cannot be read"),
    OFFERED("không đọc được; có thể là {0}", "cannot be read; may be {0}"),
    STATED_END("Mức cuối văn bản ghi: ", "End as stated: "),
    AMONG("{0} trong số: ", "{0} of: "),
    CONDITION("điều kiện: ", "condition: "),
    AT_RATE("{0}, đạt {1}", "{0}, a rate of {1}"),
    DENOMINATOR("{0} : {1} ⇒ mẫu số từ {2} đến {3}", "{0} ÷ {1} ⇒ a denominator from {2} to {3}"),
    DENOMINATOR_FROM("{0} : {1} ⇒ mẫu số từ {2} trở lên", "{0} ÷ {1} ⇒ a denominator of {2} or more"),
    NONE_LEFT("Không còn: ", "None left: "),
    NO_FIGURE("Không có số liệu: ", "No figure: "),
    PARTS_AGREE("Cộng các phần: {0} = {1}, khớp với tổng", "Parts: {0} = {1}, equal to the total"),
    PARTS_AGREE_ABOUT(
            "Cộng các phần: {0} = {1}, khớp với tổng nhưng có số ghi “khoảng”",
            "Parts: {0} = {1}, equal to the total, a figure being approximate"),
    PARTS_SO_FAR("Các phần đã nêu: {0}, không vượt tổng {1}", "Parts listed: {0}, no more than the total of {1}"),
    PARTS_OPEN(
            "Các phần: {0}; tổng {1}; có số gần đúng hoặc số giới hạn nên chưa kết luận được",
            "Parts: {0}; total {1}; a figure is approximate or a bound, so that nothing is proved"),
    PARTS_EXCEED("Các phần đã nêu: {0}, vượt tổng {1}", "Parts listed: {0}, more than the total of {1}"),
    PARTS_CONTRADICT("Các phần: {0}, không thể bằng tổng {1}", "Parts: {0}, which cannot be the total of {1}"),
    PARTS_DIFFER("Cộng các phần: {0} = {1}, khác tổng {2}", "Parts: {0} = {1}, not the total of {2}"),
    PARTS_UNITS("Tổng và các phần không cùng đơn vị đếm, không cộng được", "Total and parts count different units"),
    SUM_TOO_LARGE("Các số cộng lại vượt quá mức có thể tính", "The figures add up to more than can be counted"),
    PARTS_INCOMPLETE("Chưa đủ số liệu để cộng các phần", "Not every part has a number to add up"),
    TOGETHER("Đối chiếu các chỉ tiêu với nhau", "The targets held against each other"),

    // Paths
    PATHS_CHAPTER("Lộ trình và tiến độ", "Paths and progress"),
    NO_RATES("Văn bản không nêu mức tỷ lệ nào phải đạt.", "The document sets no rate to stand at."),
    PATH("Từ {0} ngày {1} đến {2} ngày {3}:", "From {0} on {1} to {2} on {3}:"),
    PATH_PACE("{0}; so với mức đầu là {1}.", "it {0}; against the start that is {1}."),
    OR("{0} hoặc {1}", "{0} or {1}"),
    PATH_CHART("Lộ trình giảm tỷ lệ", "The path of the rate"),
    PATH_SEEN(
            "Đường nối mức xuất phát {0} với mức phải đạt {1} đến ngày {2}; trục đứng bắt đầu từ 0%.",
            "Lines from the start, {0}, to the rate to stand at, {1}, by {2}; the vertical axis begins at 0%."),
    MILESTONES("Mức cần có ở từng mốc", "Where the rate is to stand"),
    AT_END_OF("Cuối ngày", "End of the day"),
    LINEAR("giảm đều theo điểm %", "even in points"),
    LINEAR_HIGH("đến mức cao nhất", "to the higher end"),
    LINEAR_LOW("đến mức thấp nhất", "to the lower end"),
    GEOMETRIC("giảm đều theo tỷ lệ", "even in ratio"),
    PROGRESS_CHART("Thước đo tiến độ", "A scale of progress"),
    PROGRESS_SEEN(
            "Từ mức xuất phát (trái) đến mức phải đạt (phải): mỗi mức tỷ lệ ứng với bao nhiêu phần của quãng đường."
                    + " Đây không phải là kết quả thực hiện.",
            "From the start (left) to the rate to stand at (right): how far each rate would have come. No result is"
                    + " shown here."),
    PROGRESS_TABLE("Tiến độ ứng với từng mức tỷ lệ", "The progress of each rate"),
    IF_RATE("Nếu tỷ lệ là", "If the rate is"),
    PROGRESS("Tiến độ", "Progress"),

    // Results
    RESULTS("Số liệu kết quả", "Figures of results"),
    RESULTS_TABLE("Từng số liệu và các chỉ tiêu", "Each figure and the targets"),
    FILE("Tệp", "File"),
    FIGURE("Số liệu", "Figure"),
    USED_FOR("Dùng cho chỉ tiêu", "Used for"),
    USED_FOR_NONE("không chỉ tiêu nào", "no target"),
    NOT_USED_FOR("Không dùng cho chỉ tiêu", "Not used for"),
    NOT_USED_FILE("Không dùng được tệp {0}", "The file {0} cannot be used"),
    NOT_USED_COUNT("không dùng được: {0} lỗi", "not used, errors: {0}"),
    NOT_OPENED("Không mở được tệp: {0}", "The file cannot be opened: {0}"),
    NOT_OPENED_SHORT("không mở được", "not opened"),
    CONTRADICTED("không dùng: mâu thuẫn với số liệu khác", "not used: it contradicts another figure"),
    UNDER_STANDARD("theo chuẩn nghèo {0}", "under the standard {0}"),
    RESULT("Kết quả", "Result"),
    RESULT_LINE("kết quả", "results"),
    RESULT_LINE_OF("kết quả ({0})", "results ({0})"),
    RESULTS_ON_PATH("Kết quả thực hiện so với lộ trình", "Results on the path"),
    RESULTS_SEEN("Các chấm trên đường “kết quả” là số liệu đã có.", "The dots on the line of results were observed."),
    ASSESSMENT("Đánh giá", "Assessment"),
    STILL_REQUIRED("Yêu cầu còn lại", "Still required"),
    STARTS_AT_RESULT(
            "{0}; lộ trình được tính từ số liệu kết quả ngày {1}.",
            "{0}; the path is reckoned from the result of {1}."),
    RESULT_NOT_COMPARED("Kết quả ngày {0}: {1}.", "The result of {0}: {1}."),
    PROGRESS_SEEN_RESULTS(
            "Từ mức xuất phát (trái) đến mức phải đạt (phải): mỗi mức tỷ lệ ứng với bao nhiêu phần của quãng đường."
                    + " Các chấm ghi ngày là kết quả thực hiện.",
            "From the start (left) to the rate to stand at (right): how far each rate would have come. The dots with a"
                    + " day are results."),

    // Money
    MONEY("Kinh phí và nguồn lực", "Funding and resources"),
    MONEY_TABLE("Nguồn lực: {0}", "Resources: {0}"),
    NO_MONEY("Văn bản không nêu nguồn lực.", "The document states no resources."),
    MONEY_SOURCE("Nguồn", "Source"),
    MONEY_KIND("Loại", "Kind"),
    AMOUNT("Số tiền", "Amount"),
    TOTAL_AS_STATED("Tổng ghi trong văn bản", "Total as stated"),
    SUM("Cộng các nguồn", "Sum of the sources"),
    MONEY_AGREES("Tổng khớp với các nguồn.", "The total equals its sources."),
    MONEY_AGREES_ABOUT(
            "Tổng khớp với các nguồn, nhưng có số ghi “khoảng” nên tổng cũng chỉ là gần đúng.",
            "The total equals its sources; as a figure is approximate, so is the total."),
    MONEY_DIFFERS("Tổng khác số cộng các nguồn.", "The total is not the sum of its sources."),
    MONEY_OPEN(
            "Tổng khác số cộng các nguồn, nhưng có số gần đúng hoặc số giới hạn.",
            "The total is not the sum of its sources, but a figure is approximate or a bound."),
    MONEY_INCOMPLETE("Không đủ số liệu để cộng.", "Not enough is stated to add up."),

    // Findings
    FINDINGS("Kết quả kiểm tra", "Findings"),
    NO_FINDINGS("Không có gì phải lưu ý.", "Nothing to say."),
    FINDING_COUNT("Lỗi: {0}; cảnh báo: {1}; lưu ý: {2}.", "Errors: {0}; warnings: {1}; information: {2}."),
    JUDGED("Xem xét {0}, theo quy định có đến ngày {1}. ", "Looked at {0}, by the rules there were on {1}. "),
    AS_DRAFT("như khi soạn thảo", "as while it is written"),
    AS_SUBMITTED("như khi trình", "as when it is laid before whoever decides"),
    AS_PUBLISHED("như khi ban hành", "as when it is issued"),
    AS_AUDITED("như khi xem xét lại về sau", "as when it is looked at later"),
    NOT_HELD_BACK("Không có phát hiện nào phải khắc phục trước. ", "Nothing has to be put right first. "),
    HELD_BACK("Có phát hiện phải khắc phục trước. ", "There are findings to be put right first. "),
    WAIVERS("Bỏ qua phát hiện", "Waivers"),
    WAIVER(" ({0}): {1} – {2}, đến hết ngày {3}.", " ({0}): {1} – {2}, until the end of {3}."),
    WAIVER_APPLIED("đang bỏ qua", "waived"),
    WAIVER_REPEATED("đã có quyết định bỏ qua khác", "waived by another one already"),
    WAIVER_EXPIRED("đã hết hạn, tính lại", "expired, counts again"),
    WAIVER_UNUSED("không ứng với phát hiện nào", "nothing to waive"),
    HINT("Cách xử lý: ", "What to do: "),
    LAW("Căn cứ: {0}.", "Legal ground: {0}."),
    LATER("Quy định có từ ngày {0}, sau ngày đó.", "The rule applies from {0}, after that day."),
    AT_SECTION("mục {0}", "section {0}"),
    WHOLE_DOCUMENT("cả văn bản", "the whole document"),
    AT_LINE("dòng {0}, cột {1}", "line {0}, column {1}");

    private final Phrase words;

    Label(String vietnamese, String english) {
        this.words = new Phrase(vietnamese, english);
    }

    /** The words, with places to fill in. */
    public String in(Language language) {
        return words.in(language);
    }
}
