package vn.giamngheo.json.format;

import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/**
 * What can be wrong with a document before its content is looked at. All are errors: a document with one of these is
 * not read.
 *
 * <p>A finding may be worded more closely than the texts here, with more arguments (a suggestion for a misspelt name);
 * its {@link FindingCode#id() id} is one of these all the same. Compare ids.
 */
public enum JsonFindingCode implements WordedFinding {
    /** A name that the object does not have; the pointer leads to it. */
    UNKNOWN_PROPERTY(
            "json.unknown-property",
            "Không có thuộc tính “{found}” ở đây. Được phép: {allowed}.",
            "There is no property “{found}” here. Allowed: {allowed}.",
            "Sửa tên hoặc bỏ thuộc tính này.",
            "Correct the name or remove the property."),
    /** A name that the object had before; the location is that of the repetition. */
    DUPLICATE_PROPERTY(
            "json.duplicate-property",
            "Thuộc tính “{found}” xuất hiện hơn một lần trong cùng đối tượng.",
            "The property “{found}” stands more than once in the same object.",
            "Chỉ giữ lại một.",
            "Keep one of them."),
    /** A name that the object lacks; the pointer leads to the object, the location is its beginning. */
    MISSING_PROPERTY(
            "json.missing-property",
            "Thiếu thuộc tính bắt buộc “{property}”.",
            "The required property “{property}” is missing.",
            "Bổ sung thuộc tính này.",
            "Add the property."),
    /** A value of another JSON type. */
    WRONG_TYPE(
            "json.wrong-type",
            "Cần {expected} nhưng gặp {found}.",
            "Expected {expected} but found {found}.",
            "Số nguyên viết không có ngoặc kép; số thập phân, ngày và mã viết trong ngoặc kép.",
            "Whole numbers are written without quotes; decimals, dates and codes with them."),
    /** {@code null}, anywhere. */
    NULL(
            "json.null",
            "Không được ghi null.",
            "null is not a value here.",
            "Điều không nêu thì bỏ hẳn, không ghi null.",
            "Leave out what is not stated."),
    /** A string that is not one of a closed list. */
    NOT_ALLOWED(
            "json.not-allowed",
            "Không nhận giá trị “{found}”. Được phép: {allowed}.",
            "“{found}” is not a value here. Allowed: {allowed}.",
            "Chọn một trong các giá trị được phép.",
            "Use one of the allowed values."),
    /** A number that is not written plainly, or does not fit. */
    INVALID_NUMBER(
            "json.invalid-number",
            "“{found}” không phải là {expected}.",
            "“{found}” is not {expected}.",
            "Chỉ dùng chữ số, phần thập phân đứng sau dấu chấm: không dấu phẩy, số mũ, dấu + hay số 0 thừa ở đầu.",
            "Use digits only, decimals after a point: no comma, exponent, plus sign or leading zeros."),
    /** A string or number that the type of the value refuses. */
    INVALID_VALUE(
            "json.invalid-value",
            "Giá trị “{found}” không hợp lệ: {reason}.",
            "“{found}” is not valid: {reason}.",
            "Sửa giá trị này.",
            "Correct the value."),
    /**
     * An object whose values, each right by itself, do not go together; the location is its beginning. Of a poverty
     * standard that is not sound there is one for each defect, with the pointer of what is wrong and without a location.
     */
    INVALID_OBJECT(
            "json.invalid-object",
            "Các giá trị của đối tượng không hợp với nhau: {reason}.",
            "The values of the object do not go together: {reason}.",
            "Sửa các giá trị được nêu.",
            "Correct the values named."),
    /** More objects and arrays inside each other than {@link WireFormat#MAX_DEPTH}. Reading stops there. */
    TOO_DEEP(
            "json.too-deep",
            "Lồng quá {limit} tầng.",
            "Nested more than {limit} levels deep.",
            "Tài liệu thật không lồng sâu như vậy; kiểm tra nơi tạo ra nó.",
            "No real document nests so deep; look at what made it."),
    /**
     * A string, array or object of codes beyond {@link WireFormat#MAX_TEXT_LENGTH}, {@link WireFormat#MAX_ELEMENTS} or
     * {@link WireFormat#MAX_ENTRIES}, or anything beyond a limit of the JSON library; in the latter case reading stops
     * there.
     */
    TOO_LONG(
            "json.too-long",
            "Dài quá giới hạn.",
            "Longer than the limit.",
            "Chia nhỏ tài liệu, hoặc kiểm tra nơi tạo ra nó.",
            "Split the document, or look at what made it."),
    /**
     * A text that is no JSON from some place on; the pointer leads to the object or array that is open there. Reading
     * stops.
     */
    SYNTAX(
            "json.syntax",
            "Từ đây văn bản không còn là JSON.",
            "From here on the text is not JSON.",
            "Kiểm tra dấu phẩy, dấu ngoặc và ngoặc kép ngay trước chỗ này.",
            "Look at the commas, brackets and quotes just before this place."),
    /** Something after the end of the document. */
    TRAILING_CONTENT(
            "json.trailing-content",
            "Còn nội dung sau khi tài liệu đã kết thúc.",
            "There is more after the end of the document.",
            "Mỗi lần đọc chỉ một tài liệu.",
            "Read one document at a time."),
    /** A version of the wire format that is not known here. Nothing else is said of such a document. */
    UNSUPPORTED_VERSION(
            "json.unsupported-version",
            "Không đọc được phiên bản “{found}” của định dạng. Được phép: {allowed}.",
            "Version “{found}” of the format cannot be read. Allowed: {allowed}.",
            "Dùng bản thư viện tương ứng, hoặc chuyển tài liệu sang phiên bản được phép.",
            "Use the release of the library for it, or convert the document."),
    /** More findings than {@link WireFormat#MAX_FINDINGS}. Reading stops there. */
    TOO_MANY_FINDINGS(
            "json.too-many-findings",
            "Dừng đọc sau {limit} phát hiện.",
            "Reading stopped after {limit} findings.",
            "Sửa các lỗi đã nêu rồi đọc lại.",
            "Correct what was found and read again.");

    private final FindingWords words;

    JsonFindingCode(String id, String vietnamese, String english, String vietnameseHint, String englishHint) {
        this.words = new FindingWords(
                id, Severity.ERROR, new Phrase(vietnamese, english), new Phrase(vietnameseHint, englishHint));
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
