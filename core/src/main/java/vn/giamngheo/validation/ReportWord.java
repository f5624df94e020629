package vn.giamngheo.validation;

import java.util.Locale;
import vn.giamngheo.text.Phrase;

/** What a report in plain text says around its findings. Its keys are those of the namespace {@value #NAMESPACE}. */
enum ReportWord {
    SUMMARY(
            "Lỗi: {errors}; cảnh báo: {warnings}; lưu ý: {notices}; được bỏ qua: {waived}.",
            "Errors: {errors}; warnings: {warnings}; information: {notices}; waived: {waived}."),
    NOTHING("Không phát hiện vấn đề nào.", "Nothing was found."),
    ERRORS("LỖI", "ERRORS"),
    WARNINGS("CẢNH BÁO", "WARNINGS"),
    NOTICES("LƯU Ý", "INFORMATION"),
    PLACE("dòng {line}, cột {column}", "line {line}, column {column}"),
    WHOLE("toàn văn bản", "whole document"),
    HINT("Cần làm: {hint}", "What to do: {hint}"),
    LAW("Căn cứ: {law}.", "Legal ground: {law}."),
    LATER(
            "Quy định có từ ngày {day}, sau thời điểm xem xét văn bản.",
            "The rule applies from {day}, after the day by whose rules the document is judged."),
    WAIVERS("BỎ QUA PHÁT HIỆN", "WAIVERS"),
    WAIVER("{code}, {place}: {state}.", "{code}, {place}: {state}."),
    APPLIED("đang được bỏ qua", "waived"),
    REPEATED("đã có quyết định bỏ qua khác", "waived by another waiver already"),
    EXPIRED("đã hết hạn bỏ qua, phát hiện được tính lại", "the waiver has expired, the findings count again"),
    UNUSED("không ứng với phát hiện nào", "nothing to waive"),
    REASON("Lý do: {reason}", "Reason: {reason}"),
    AUTHOR("Người quyết định: {author}", "Decided by: {author}"),
    UNTIL("Đến hết ngày: {day}", "Until the end of: {day}"),
    WITHHELD("[không nêu]", "[withheld]");

    static final String NAMESPACE = "text";

    private final Phrase phrase;

    ReportWord(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    Phrase phrase() {
        return phrase;
    }

    String key() {
        return NAMESPACE + "." + name().toLowerCase(Locale.ROOT);
    }

    static ReportWord of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case INFORMATION -> NOTICES;
        };
    }

    static ReportWord of(WaiverUse.State state) {
        return switch (state) {
            case APPLIED -> APPLIED;
            case REPEATED -> REPEATED;
            case EXPIRED -> EXPIRED;
            case UNUSED -> UNUSED;
        };
    }
}
