package vn.giamngheo.validation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /** A rule found what it does not say that it can find. */
    RULE_UNDECLARED(FindingWords.of("validation.undeclared-code", Severity.WARNING)
            .cause(
                    "Một quy tắc kiểm tra đưa ra phát hiện có mã mà quy tắc đó không khai báo.",
                    "A rule made a finding with a code that it does not declare.")
            .message(
                    "Quy tắc “{rule}” đưa ra phát hiện {code} mà không khai báo mã này.",
                    "The rule “{rule}” found {code}, which it does not declare.")
            .hint(
                    "Báo cho người viết quy tắc để khai báo mã; phát hiện vẫn được tính.",
                    "Tell whoever wrote the rule to declare the code; the finding counts all the same.")),
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
                    "Quyết định bỏ qua không ứng với phát hiện nào: phát hiện đã được khắc phục, hoặc nằm ở chỗ khác.",
                    "A waiver covers no finding: it was put right, or stands elsewhere.")
            .message(
                    "Việc bỏ qua {code} do {author} quyết định không ứng với phát hiện nào.",
                    "The waiver of {code} by {author} covers no finding.")
            .hint("Bỏ quyết định này, hoặc sửa vị trí.", "Remove it, or correct its place.")),
    /** A waiver covers what another one covers already. */
    WAIVER_REPEATED(FindingWords.of("waiver.repeated", Severity.INFORMATION)
            .cause(
                    "Có hai quyết định bỏ qua cùng một phát hiện; chỉ quyết định có thời hạn dài hơn được áp dụng.",
                    "Two waivers are of the same finding; only the one that holds longer is applied.")
            .message(
                    "Việc bỏ qua {code} do {author} quyết định trùng với một quyết định khác còn hiệu lực.",
                    "The waiver of {code} by {author} repeats another one that is in force.")
            .hint("Chỉ giữ lại một quyết định.", "Keep one of them.")),
    /** A waiver names a code that does not exist. */
    WAIVER_UNKNOWN_CODE(FindingWords.of("waiver.unknown-code", Severity.WARNING)
            .cause(
                    "Quyết định bỏ qua nêu một mã phát hiện không có trong danh mục.",
                    "A waiver names a code that is not in the catalogue.")
            .message(
                    "Việc bỏ qua do {author} quyết định nêu mã {code}, nhưng không có mã này.",
                    "The waiver by {author} names the code {code}, which does not exist.")
            .hint("Sửa mã phát hiện theo danh mục.", "Correct the code by the catalogue."));

    /** What is said of waivers. */
    static final Set<String> OF_WAIVERS = Stream.of(WAIVER_EXPIRED, WAIVER_UNUSED, WAIVER_REPEATED, WAIVER_UNKNOWN_CODE)
            .map(ValidationFinding::id)
            .collect(Collectors.toUnmodifiableSet());

    /** What is said of waivers that cover nothing. */
    static final Set<String> OF_NO_USE = Set.of(WAIVER_UNUSED.id(), WAIVER_UNKNOWN_CODE.id());

    private final FindingWords words;

    ValidationFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
