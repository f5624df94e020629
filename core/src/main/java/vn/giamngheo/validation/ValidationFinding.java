package vn.giamngheo.validation;

/** What validating can find about itself. Codes are stable; the texts may improve. */
public enum ValidationFinding implements WordedFinding {
    /** A rule failed. */
    RULE_BROKEN(FindingWords.of("validation.rule-broken", Severity.ERROR)
            .cause(
                    "Một quy tắc kiểm tra bị lỗi khi chạy; các quy tắc khác vẫn được thực hiện.",
                    "A rule failed while it ran; the others were run all the same.")
            .message(
                    "Quy tắc “{rule}” bị lỗi ({error}): chưa biết tài liệu có đạt quy tắc này hay không.",
                    "The rule “{rule}” failed ({error}): whether the document complies with it is not known.")
            .hint("Báo cho người viết quy tắc, kèm tài liệu.", "Tell whoever wrote the rule, with the document.")),
    /** A waiver has expired. */
    WAIVER_EXPIRED(FindingWords.of("waiver.expired", Severity.WARNING)
            .cause(
                    "Có phát hiện từng được chấp nhận bỏ qua, nhưng thời hạn bỏ qua đã hết.",
                    "A finding was waived, but the waiver has expired.")
            .message(
                    "Việc bỏ qua {code} do {author} quyết định đã hết hạn ngày {until}: phát hiện được tính lại.",
                    "The waiver of {code} by {author} expired on {until}: the finding counts again.")
            .hint("Khắc phục phát hiện, hoặc quyết định lại.", "Put it right, or decide anew.")),
    /** A waiver covers nothing. */
    WAIVER_UNUSED(FindingWords.of("waiver.unused", Severity.INFORMATION)
            .cause(
                    "Quyết định bỏ qua không còn ứng với phát hiện nào: đã được khắc phục, hoặc nằm ở chỗ khác.",
                    "A waiver covers no finding: it was put right, or stands elsewhere.")
            .message(
                    "Việc bỏ qua {code} do {author} quyết định không ứng với phát hiện nào.",
                    "The waiver of {code} by {author} covers no finding.")
            .hint("Bỏ quyết định này, hoặc sửa vị trí.", "Remove it, or correct its place."));

    private final FindingWords words;

    ValidationFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
