package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on the structure, the responsibilities, the times and the reports of plans can find. Codes are stable; the texts may improve. */
public enum PlanFinding implements WordedFinding {
    /** Sections side by side have the same number. */
    SECTION_NUMBERS_REPEATED(FindingWords.of("plan.section-numbers-repeated", Severity.WARNING)
            .cause(
                    "Các mục cùng cấp có số trùng nhau, nên viện dẫn theo số không xác định được mục.",
                    "Sections side by side have the same number, so that a reference by number does not tell which is meant.")
            .message(
                    "Các mục được đánh số {numbers}: số {repeated} bị lặp lại.",
                    "Sections are numbered {numbers}: {repeated} repeated.")
            .hint(
                    "Khi viện dẫn, nêu cả tên mục: số mục ở đây không xác định được mục.",
                    "Refer to these sections by heading too: their number does not identify them.")
            .judgingTogether()),
    /** Sections side by side are not numbered in unbroken order. */
    SECTION_NUMBERS_UNORDERED(FindingWords.of("plan.section-numbers-unordered", Severity.WARNING)
            .cause(
                    "Các mục cùng cấp được đánh số không liên tục: có thể thiếu mục hoặc sai thứ tự.",
                    "Sections side by side are not numbered in unbroken order: one may be missing or out of place.")
            .message(
                    "Các mục được đánh số {numbers}: không theo thứ tự liên tục.",
                    "Sections are numbered {numbers}: not in unbroken order.")
            .hint(
                    "Đối chiếu với bản gốc xem có thiếu mục nào không.",
                    "Compare with the original: a section may be missing.")
            .judgingTogether()),
    /** A row of an appendix has no number. */
    TASK_UNNUMBERED(FindingWords.of("plan.task-unnumbered", Severity.INFORMATION)
            .cause("Một dòng nhiệm vụ trong bảng phụ lục không có số thứ tự.", "A row of an appendix has no number.")
            .message("Dòng nhiệm vụ trong phụ lục không có số thứ tự.", "A row of the appendix has no number.")
            .hint("Khi viện dẫn, nêu tên mục và nội dung nhiệm vụ.", "Refer to it by its section and its content.")),
    /** A task names nobody. */
    NOBODY_RESPONSIBLE(FindingWords.of("plan.nobody-responsible", GradeSets.WISHED)
            .cause(
                    "Nhiệm vụ không nêu cơ quan nào, dù chủ trì, phối hợp hay vai trò khác.",
                    "A task names nobody, neither as lead nor in another role.")
            .message("Nhiệm vụ không nêu cơ quan nào thực hiện.", "The task names nobody to carry it out.")
            .hint(
                    "Bổ sung cơ quan chủ trì nếu nhiệm vụ cần có người chịu trách nhiệm.",
                    "Name a lead agency if somebody is to answer for it.")),
    /** A lead is a class of agencies. */
    LEAD_IS_CLASS(FindingWords.of("plan.lead-is-class", Severity.WARNING)
            .cause(
                    "Chủ trì là một nhóm cơ quan, nên không xác định được một cơ quan chịu trách nhiệm.",
                    "A lead is a class of agencies, so that no single body answers for the task.")
            .message("Chủ trì là một nhóm cơ quan: {agencies}.", "A lead is a class of agencies: {agencies}.")
            .hint(
                    "Nêu đích danh cơ quan chủ trì, hoặc chấp nhận rằng không xác định được một cơ quan chịu trách nhiệm.",
                    "Name the lead agency, or accept that no single body answers for the task.")),
    /** Several agencies lead. */
    SEVERAL_LEADS(FindingWords.of("plan.several-leads", Severity.INFORMATION)
            .cause("Nhiều cơ quan cùng chủ trì một nhiệm vụ.", "Several agencies lead one task.")
            .message("Có {count} cơ quan cùng chủ trì.", "{count} agencies lead together.")
            .hint(
                    "Nêu cơ quan đầu mối nếu cần một nơi chịu trách nhiệm tổng hợp.",
                    "Name the one that gathers the results if one is needed.")),
    /** An agency leads and co-ordinates the same task. */
    LEAD_ALSO_COORDINATES(FindingWords.of("plan.lead-also-coordinates", Severity.WARNING)
            .cause(
                    "Một cơ quan vừa chủ trì vừa phối hợp cùng một nhiệm vụ.",
                    "An agency leads and co-ordinates the same task.")
            .message(
                    "Cùng một cơ quan vừa chủ trì vừa phối hợp: {agencies}.",
                    "The same agency leads and co-ordinates: {agencies}.")
            .hint("Bỏ một trong hai vai trò.", "Remove one of the two roles.")),
    /** The kind of an agency is not known. */
    AGENCY_UNRECOGNISED(FindingWords.of("plan.agency-unrecognised", Severity.INFORMATION)
            .cause(
                    "Tên cơ quan không bắt đầu bằng từ chỉ loại cơ quan nào đã biết.",
                    "The name of an agency begins with no word for a known kind of agency.")
            .message("Chưa nhận ra loại cơ quan: {agencies}.", "Kind of agency not recognised: {agencies}.")
            .hint("Kiểm tra cách viết tên cơ quan.", "Check the spelling of the name.")),
    /** Periods of one time overlap. */
    PERIODS_OVERLAP(FindingWords.of("plan.periods-overlap", Severity.INFORMATION)
            .cause(
                    "Thời gian của một nhiệm vụ, báo cáo hoặc chỉ tiêu gồm các giai đoạn chồng lên nhau, và cả hai đều đúng.",
                    "The time of a task, a report or a target names periods that overlap, and both are true.")
            .message(
                    "Thời gian “{time}” gồm các giai đoạn chồng lên nhau.",
                    "The time “{time}” names periods that overlap.")
            .hint(
                    "Không cần sửa nếu nhiệm vụ đúng là thuộc cả hai giai đoạn.",
                    "Nothing to change if the task belongs to both periods.")),
    /** A time cannot be read. */
    TIME_UNREADABLE(FindingWords.of("plan.time-unreadable", Severity.WARNING)
            .cause(
                    "Câu chữ về thời gian không đọc được, hoặc nêu một ngày, một quý không có.",
                    "The wording of a time cannot be read, or names a day or quarter that there is not.")
            .message("Không đọc được thời gian “{time}”.", "The time “{time}” cannot be read.")
            .hint(
                    "Viết ngày, tháng, quý, năm hoặc giai đoạn, ví dụ “trước ngày 10/12/2017”.",
                    "Write a day, month, quarter, year or period, such as “trước ngày 10/12/2017”.")),
    /** A time has no definite last day and does not recur. */
    TIME_VAGUE(FindingWords.of("plan.time-vague", Severity.INFORMATION)
            .cause(
                    "Thời hạn không xác định được ngày cuối cùng và cũng không lặp lại, nên không biết khi nào là trễ.",
                    "A time has no definite last day and does not recur, so that nobody can be called late.")
            .message(
                    "Thời hạn “{time}” không xác định được ngày cuối cùng.",
                    "The due time “{time}” has no definite last day.")
            .hint(
                    "Nêu thời hạn cụ thể nếu cần theo dõi đúng hạn.",
                    "Give a definite day if timeliness is to be followed.")),
    /** A time is over when the document is issued. */
    DUE_BEFORE_ISSUE(FindingWords.of("plan.due-before-issue", Severity.WARNING)
            .cause(
                    "Ngày cuối của thời hạn đã qua vào ngày ban hành văn bản.",
                    "The last day of a time is past on the day when the document is issued.")
            .message(
                    "Thời hạn “{time}” (ngày cuối {lastDay}) trước ngày ban hành văn bản ({issuedOn}).",
                    "The time “{time}” (last day {lastDay}) ends before the document was issued ({issuedOn}).")
            .hint("Kiểm tra thời hạn.", "Check the time.")),
    /** Work is due after the last report on the plan, in the year of that report. */
    DUE_AFTER_REPORT(FindingWords.of("plan.due-after-report", Severity.WARNING)
            .cause(
                    "Công việc có hạn sau báo cáo cuối cùng về kế hoạch, trong cùng năm với báo cáo đó.",
                    "Work is due after the last report on the plan, in the year of that report.")
            .message(
                    "Việc này có hạn “{time}” (ngày cuối {lastDay}), sau hạn báo cáo kết quả “{reportTime}” (ngày cuối"
                            + " {reportDay}) tại {report}.",
                    "This work is due “{time}” (last day {lastDay}), after the report on the results is due “{reportTime}” (last"
                            + " day {reportDay}) at {report}.")
            .hint(
                    "Báo cáo sẽ chưa có kết quả của việc này; cân nhắc sửa một trong hai thời hạn.",
                    "The report cannot hold the results of this work; consider moving one of the two.")
            .judgingTogether()),
    /** A task names who co-ordinates, but nobody who leads. */
    LEAD_MISSING(FindingWords.of("plan.lead-missing", GradeSets.WISHED)
            .cause(
                    "Nhiệm vụ chỉ nêu cơ quan phối hợp, không nêu cơ quan chủ trì.",
                    "A task names who co-ordinates, but nobody who leads.")
            .message(
                    "Nhiệm vụ có cơ quan phối hợp ({agencies}) nhưng không nêu cơ quan chủ trì.",
                    "The task has agencies that co-ordinate ({agencies}), but names no lead.")
            .hint(
                    "Bổ sung cơ quan chủ trì; nếu cơ quan khác chủ trì thì nêu tên.",
                    "Name the lead agency, even where it is of another body.")),
    /** An agency is named twice in one list. */
    AGENCY_NAMED_TWICE(FindingWords.of("plan.agency-named-twice", Severity.INFORMATION)
            .cause("Một cơ quan được nêu hai lần trong cùng một danh sách.", "An agency is named twice in one list.")
            .message(
                    "Cùng một cơ quan được nêu nhiều lần: {agencies}.",
                    "The same agency is named more than once: {agencies}.")
            .hint("Bỏ tên bị lặp.", "Remove the name that is repeated.")),
    /** One name is spelt in several ways. */
    AGENCY_SPELT_VARIOUSLY(FindingWords.of("plan.agency-spelt-variously", Severity.INFORMATION)
            .cause(
                    "Tên một cơ quan được viết theo nhiều cách trong cùng văn bản (dấu gạch, khoảng trắng, vị trí dấu thanh), dễ bị hiểu thành nhiều cơ quan.",
                    "The name of one agency is spelt in several ways in a document (dashes, spaces, place of the tone mark), which can make several agencies out of one.")
            .message(
                    "Một tên cơ quan được viết theo nhiều cách: {spellings}.",
                    "One name is spelt in several ways: {spellings}.")
            .hint(
                    "Viết thống nhất tên cơ quan; thư viện vẫn hiểu là một.",
                    "Spell the name in one way; it is understood as one all the same.")
            .judgingTogether()),
    /** A body of the Party or the Front leads a task that is assigned and not requested. */
    PARTY_BODY_ORDERED(FindingWords.of("plan.party-body-ordered", Severity.WARNING)
            .cause(
                    "Văn bản của cơ quan nhà nước giao việc cho tổ chức đảng hoặc Mặt trận Tổ quốc, là nơi chỉ có thể đề nghị.",
                    "A document of the state assigns a task to a body of the Party or the Fatherland Front, which can only be asked.")
            .message(
                    "Nhiệm vụ được giao cho tổ chức ngoài hệ thống hành chính: {agencies}.",
                    "The task is assigned to bodies outside the administration: {agencies}.")
            .hint(
                    "Viết “Đề nghị …” và ghi nhiệm vụ là đề nghị.",
                    "Write “Đề nghị …” and state the task as requested.")),
    /** A document of the time of two tiers of local government gives work to the district level. */
    LEVEL_ENDED(FindingWords.of("plan.level-ended", Severity.WARNING)
            .cause(
                    "Văn bản ban hành từ ngày 01/07/2025 giao việc cho cơ quan cấp huyện, là cấp không còn.",
                    "A document issued on 01/07/2025 or later gives work to bodies of districts, a level that has ended.")
            .message(
                    "Giao việc cho cơ quan cấp huyện: {agencies}.", "Work is given to bodies of districts: {agencies}.")
            .hint(
                    "Giao cho cấp xã hoặc cấp tỉnh; không tự suy ra cơ quan thay thế.",
                    "Give it to the commune or the province; whoever takes over is not to be guessed.")
            .law(DistrictLevel.LAW)
            .since(DistrictLevel.ENDED)),
    /** A task is written twice in one section. */
    TASK_REPEATED(FindingWords.of("plan.task-repeated", Severity.WARNING)
            .cause(
                    "Trong cùng một mục có hai nhiệm vụ cùng số và cùng nội dung.",
                    "Two tasks of one section have the same number and the same words.")
            .message("Nhiệm vụ “{task}” đã được ghi ở {first}.", "The task “{task}” is written at {first} already.")
            .hint(
                    "Bỏ một trong hai, hoặc nêu rõ chỗ khác nhau.",
                    "Remove one of the two, or say in what they differ.")),
    /** A section of a full text holds nothing. */
    SECTION_EMPTY(FindingWords.of("plan.section-empty", GradeSets.WISHED)
            .cause("Toàn văn có mục không có nội dung nào.", "A section of a full text holds nothing.")
            .message("Mục này không có nội dung.", "This section holds nothing.")
            .hint("Bổ sung nội dung, hoặc bỏ mục.", "Fill it in, or remove it.")),
    /** A full text has neither a task nor a target nor money. */
    NOTHING_PLANNED(FindingWords.of("plan.nothing-planned", GradeSets.NEEDED)
            .cause(
                    "Toàn văn kế hoạch không có nhiệm vụ, mục tiêu hay kinh phí nào.",
                    "The full text of a plan has neither a task nor a target nor money.")
            .message(
                    "Kế hoạch không có nhiệm vụ, mục tiêu hay kinh phí nào.",
                    "The plan has neither a task nor a target nor money.")
            .hint("Bổ sung nội dung của kế hoạch.", "Fill in what is planned.")
            .judgingTogether()),
    /** A row of an appendix has no time, while others have one. */
    ROW_WITHOUT_TIME(FindingWords.of("plan.row-without-time", GradeSets.WISHED)
            .cause(
                    "Một dòng nhiệm vụ trong bảng phụ lục để trống thời gian, trong khi các dòng khác có ghi.",
                    "A row of an appendix has no time, while others of its table have one.")
            .message(
                    "Dòng nhiệm vụ không ghi thời gian thực hiện, trong khi các dòng khác có ghi.",
                    "The row states no time, while others of the table do.")
            .hint("Bổ sung thời gian thực hiện.", "Enter the time.")
            .judgingTogether()),
    /** A row of an appendix has no product, while others have one. */
    ROW_WITHOUT_PRODUCT(FindingWords.of("plan.row-without-product", GradeSets.WISHED)
            .cause(
                    "Một dòng nhiệm vụ trong bảng phụ lục để trống sản phẩm, trong khi các dòng khác có ghi.",
                    "A row of an appendix has no product, while others of its table have one.")
            .message(
                    "Dòng nhiệm vụ không ghi sản phẩm, trong khi các dòng khác có ghi.",
                    "The row states no product, while others of the table do.")
            .hint("Bổ sung sản phẩm hoặc kết quả phải có.", "Enter what is to come of it.")
            .judgingTogether()),
    /** A text is longer than any text of such a place. */
    TEXT_TOO_LONG(FindingWords.of("plan.text-too-long", Severity.WARNING)
            .cause(
                    "Một đoạn chữ dài bất thường, có thể do chép nhầm cả văn bản vào một ô; đoạn này không được đọc tiếp.",
                    "A text is too long for its place, perhaps because a whole document was pasted into a cell; it is not read any further.")
            .message(
                    "Đoạn chữ dài {length} ký tự, quá {limit} ký tự: không được đọc tiếp.",
                    "The text has {length} characters, more than {limit}: it is not read any further.")
            .hint(
                    "Kiểm tra đoạn chữ; chia thành các mục, nhiệm vụ nếu đúng là nội dung.",
                    "Check the text; divide it into sections and tasks if it belongs there.")),
    /** A text has letters that only look Vietnamese. */
    LOOK_ALIKE_LETTERS(FindingWords.of("plan.look-alike-letters", Severity.WARNING)
            .cause(
                    "Trong câu chữ có chữ cái chỉ trông giống chữ Việt, như ƣ thay cho ư hoặc ð thay cho đ, thường do chuyển mã hoặc nhận dạng chữ.",
                    "A text has letters that only look Vietnamese, such as ƣ for ư or ð for đ, mostly from a change of encoding or character recognition.")
            .message(
                    "Có chữ chỉ trông giống chữ Việt trong: {words}.",
                    "Letters that only look Vietnamese, in: {words}.")
            .hint("Thay bằng chữ đúng: ư, Ư, đ, Đ.", "Put the right letters instead: ư, Ư, đ, Đ.")),
    /** A text has characters that nobody sees. */
    INVISIBLE_CHARACTERS(FindingWords.of("plan.invisible-characters", Severity.INFORMATION)
            .cause(
                    "Trong câu chữ có ký tự vô hình, như dấu nối mềm hoặc khoảng rộng bằng không, làm việc tìm kiếm bị sót.",
                    "A text has characters that nobody sees, such as soft hyphens or zero-width spaces, so that a search misses it.")
            .message("Có {count} ký tự vô hình trong: {text}.", "{count} invisible characters in: {text}.")
            .hint(
                    "Xóa ký tự vô hình; thường xuất hiện khi chép từ trang web hoặc tệp PDF.",
                    "Delete them; they mostly come from pages and PDF files that were copied.")),
    /** A text has letters and marks that are not composed. */
    NOT_COMPOSED(FindingWords.of("plan.not-composed", Severity.INFORMATION)
            .cause(
                    "Câu chữ dùng dấu tổ hợp rời thay vì chữ dựng sẵn (Unicode NFC).",
                    "A text has marks apart from their letters instead of composed letters (Unicode NFC).")
            .message(
                    "Chữ và dấu viết rời nhau (không phải NFC) trong: {text}.",
                    "Letters and marks are apart (not NFC) in: {text}.")
            .hint("Chuyển câu chữ sang Unicode dựng sẵn (NFC).", "Convert the text to composed Unicode (NFC).")),
    /** A number is written with a letter for a digit. */
    LETTER_FOR_DIGIT(FindingWords.of("plan.letter-for-digit", Severity.WARNING)
            .cause(
                    "Trong số có chữ O hoặc l thay cho số 0 hoặc 1, nên không đọc được số.",
                    "A number has the letter O or l for the digit 0 or 1, so that it cannot be read.")
            .message("Có chữ cái thay cho chữ số trong: {words}.", "Letters instead of digits, in: {words}.")
            .hint("Gõ lại bằng chữ số.", "Type digits instead.")),
    /** A task goes on after the period of the plan. */
    DUE_OUTSIDE_PERIOD(FindingWords.of("plan.due-outside-period", Severity.INFORMATION)
            .cause(
                    "Thời gian của nhiệm vụ kết thúc sau kỳ của kế hoạch.",
                    "The time of a task ends after the period of the plan.")
            .message(
                    "Thời gian “{time}” (ngày cuối {lastDay}) vượt quá kỳ kế hoạch “{period}” (ngày cuối {periodEnd}).",
                    "The time “{time}” (last day {lastDay}) goes beyond the period of the plan, “{period}” (last day {periodEnd}).")
            .hint(
                    "Kiểm tra thời gian của nhiệm vụ và kỳ kế hoạch.",
                    "Check the time of the task and the period of the plan.")),
    /** The period of a plan is over when it is issued. */
    PERIOD_BEFORE_ISSUE(FindingWords.of("plan.period-before-issue", Severity.WARNING)
            .cause(
                    "Kỳ kế hoạch đã hết vào ngày ban hành văn bản.",
                    "The period of a plan is over on the day when it is issued.")
            .message(
                    "Kỳ kế hoạch “{period}” (ngày cuối {lastDay}) đã hết trước ngày ban hành ({issuedOn}).",
                    "The period “{period}” (last day {lastDay}) was over before the plan was issued ({issuedOn}).")
            .hint("Kiểm tra kỳ kế hoạch và ngày ban hành.", "Check the period and the day of issue.")),
    /** A time “before” the last day of a month leaves out that very day. */
    LAST_DAY_EXCLUDED(
            FindingWords.of("plan.last-day-excluded", Severity.INFORMATION)
                    .cause(
                            "Thời hạn ghi “trước ngày” cuối tháng không gồm chính ngày đó, trong khi thường muốn nói hết tháng.",
                            "A time “before” the last day of a month leaves out that very day, while the whole month is mostly meant.")
                    .message(
                            "“{time}” không gồm ngày {day}: ngày cuối là {lastDay}.",
                            "“{time}” leaves out {day}: the last day is {lastDay}.")
                    .hint(
                            "Nếu muốn tính cả ngày đó, viết “chậm nhất ngày …” hoặc “hết tháng …”.",
                            "If that day is meant too, write “chậm nhất ngày …” (at the latest on) or “hết tháng …” (by the end of the month).")),
    /** A full text with tasks asks for no report. */
    REPORTING_MISSING(FindingWords.of("plan.reporting-missing", GradeSets.NEEDED)
            .cause(
                    "Toàn văn có giao nhiệm vụ nhưng không quy định chế độ báo cáo nào.",
                    "A full text assigns tasks, but asks for no report.")
            .message(
                    "Kế hoạch giao nhiệm vụ nhưng không quy định chế độ báo cáo.",
                    "The plan assigns tasks, but asks for no report.")
            .hint("Bổ sung chế độ báo cáo: ai báo cáo, báo cáo ai, khi nào.", "Say who reports to whom, and when.")
            .judgingTogether()),
    /** A report of a full text has no time. */
    REPORT_WITHOUT_TIME(FindingWords.of("plan.report-without-time", GradeSets.WISHED)
            .cause(
                    "Chế độ báo cáo trong toàn văn không nêu thời hạn.",
                    "A report that a full text asks for has no time.")
            .message("Chế độ báo cáo không nêu thời hạn.", "The report has no time.")
            .hint("Nêu thời hạn hoặc định kỳ báo cáo.", "Say when, or how often.")),
    /** A report of a full text has no recipient. */
    REPORT_RECIPIENT_MISSING(FindingWords.of("plan.report-recipient-missing", GradeSets.WISHED)
            .cause(
                    "Chế độ báo cáo trong toàn văn không nêu báo cáo ai.",
                    "A report that a full text asks for has no recipient.")
            .message("Chế độ báo cáo không nêu nơi nhận báo cáo.", "The report does not say to whom.")
            .hint("Nêu cơ quan nhận báo cáo.", "Name who receives it.")),
    /** Nobody is named who is to report. */
    REPORTER_MISSING(FindingWords.of("plan.reporter-missing", GradeSets.WISHED)
            .cause(
                    "Chế độ báo cáo trong toàn văn không nêu ai báo cáo, và nhiệm vụ cũng không có cơ quan chủ trì.",
                    "A full text does not say who reports, and no lead of a task tells.")
            .message("Chế độ báo cáo không nêu ai báo cáo.", "The report does not say who gives it.")
            .hint("Nêu cơ quan phải báo cáo.", "Name who reports."));

    private final FindingWords words;

    PlanFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
