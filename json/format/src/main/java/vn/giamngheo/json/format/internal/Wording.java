package vn.giamngheo.json.format.internal;

import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Grades;

/** Closer words for a code than those it has itself. To a program it is the same code: it has the same id. */
enum Wording implements FindingCode {
    MISSPELT_PROPERTY(
            JsonFindingCode.UNKNOWN_PROPERTY,
            "Không có thuộc tính “{found}” ở đây; có phải “{suggestion}”? Được phép: {allowed}.",
            "There is no property “{found}” here; did you mean “{suggestion}”? Allowed: {allowed}."),
    MISSPELT_VALUE(
            JsonFindingCode.NOT_ALLOWED,
            "Không nhận giá trị “{found}”; có phải “{suggestion}”? Được phép: {allowed}.",
            "“{found}” is not a value here; did you mean “{suggestion}”? Allowed: {allowed}."),
    MISSING_TAG(
            JsonFindingCode.MISSING_PROPERTY,
            "Thiếu thuộc tính bắt buộc “{property}”. Được phép: {allowed}.",
            "The required property “{property}” is missing. Allowed: {allowed}."),
    /** Of a value that is more than a string or number can show. */
    INVALID_KIND(
            JsonFindingCode.INVALID_VALUE,
            "Giá trị ở đây ({found}) không hợp lệ: {reason}.",
            "The value here ({found}) is not valid: {reason}."),
    /** Of a part of an object that shows to be wrong only beside the other parts. */
    INVALID_PART(JsonFindingCode.INVALID_OBJECT, "Không hợp lệ: {reason}.", "Not valid: {reason}."),
    LONG_TEXT(
            JsonFindingCode.TOO_LONG,
            "Chuỗi dài {found} ký tự, quá giới hạn {limit}.",
            "The string has {found} characters, more than the limit of {limit}."),
    LONG_LIST(
            JsonFindingCode.TOO_LONG,
            "Danh sách có {found} phần tử, quá giới hạn {limit}.",
            "The array has {found} elements, more than the limit of {limit}."),
    LONG_OBJECT(
            JsonFindingCode.TOO_LONG,
            "Đối tượng có {found} mục, quá giới hạn {limit}.",
            "The object has {found} entries, more than the limit of {limit}."),
    LATE_TAG(
            JsonFindingCode.TOO_LONG,
            "Thuộc tính “{property}” không nằm trong {limit} phần tử đầu của đối tượng.",
            "The property “{property}” is not among the first {limit} parts of the object."),
    TRUNCATED(
            JsonFindingCode.SYNTAX,
            "Văn bản kết thúc ở đây, khi tài liệu chưa trọn.",
            "The text ends here, before the document does."),
    /** In a stream of records. */
    TRUNCATED_LINE(
            JsonFindingCode.SYNTAX,
            "Dòng kết thúc ở đây, khi tài liệu chưa trọn.",
            "The line ends here, before the document does.",
            new Phrase(
                    "Mỗi dòng phải là một tài liệu trọn vẹn: viết mỗi tài liệu trên một dòng, không đặt cả tệp trong ngoặc [ ].",
                    "Each line must be one whole document: write each on one line, without brackets around them all.")),
    /** In a stream of records. */
    LONGER_LINE(
            JsonFindingCode.TRAILING_CONTENT,
            "Trên dòng này còn nội dung sau khi tài liệu đã kết thúc.",
            "There is more on this line after the end of the document.",
            new Phrase("Viết mỗi tài liệu trên một dòng riêng.", "Write each document on a line of its own.")),
    NOT_UTF8(JsonFindingCode.SYNTAX, "Từ đây văn bản không còn là UTF-8.", "From here on the text is not UTF-8.");

    private final JsonFindingCode code;
    private final Phrase template;
    private final Phrase hint;

    Wording(JsonFindingCode code, String vietnamese, String english) {
        this(code, vietnamese, english, new Phrase(code.hint(Language.VIETNAMESE), code.hint(Language.ENGLISH)));
    }

    Wording(JsonFindingCode code, String vietnamese, String english, Phrase hint) {
        this.code = code;
        this.template = new Phrase(vietnamese, english);
        this.hint = hint;
    }

    @Override
    public String id() {
        return code.id();
    }

    @Override
    public Grades grades() {
        return code.grades();
    }

    @Override
    public String template(Language language) {
        return template.in(language);
    }

    @Override
    public String cause(Language language) {
        return code.cause(language);
    }

    @Override
    public String hint(Language language) {
        return hint.in(language);
    }
}
