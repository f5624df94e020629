package vn.giamngheo.json.format;

import java.util.List;
import vn.giamngheo.validation.Catalogue;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/**
 * What can be wrong with a document before its content is looked at. All but {@link #NEWER_VERSION} and
 * {@link #PASSED_OVER} are errors: a document with one of these is not read.
 *
 * <p>A finding may be worded more closely than the texts here, with more arguments (a suggestion for a misspelt name);
 * its {@link FindingCode#id() id} is one of these all the same. Compare ids.
 */
public enum JsonFindingCode implements WordedFinding {
    /** A name that the object does not have; the pointer leads to it. */
    UNKNOWN_PROPERTY(FindingWords.of("json.unknown-property", Severity.ERROR)
            .cause(
                    "Đối tượng có thuộc tính mà định dạng không quy định ở chỗ đó.",
                    "An object has a property that the format does not have there.")
            .message(
                    "Không có thuộc tính “{found}” ở đây. Được phép: {allowed}.",
                    "There is no property “{found}” here. Allowed: {allowed}.")
            .hint("Sửa tên hoặc bỏ thuộc tính này.", "Correct the name or remove the property.")),
    /** A name that the object had before; the location is that of the repetition. */
    DUPLICATE_PROPERTY(FindingWords.of("json.duplicate-property", Severity.ERROR)
            .cause(
                    "Một thuộc tính được ghi hai lần trong cùng một đối tượng, nên không biết lấy giá trị nào.",
                    "A property stands twice in one object, so that it is not known which value counts.")
            .message(
                    "Thuộc tính “{found}” xuất hiện hơn một lần trong cùng đối tượng.",
                    "The property “{found}” stands more than once in the same object.")
            .hint("Chỉ giữ lại một.", "Keep one of them.")),
    /** A name that the object lacks; the pointer leads to the object, the location is its beginning. */
    MISSING_PROPERTY(FindingWords.of("json.missing-property", Severity.ERROR)
            .cause(
                    "Đối tượng thiếu thuộc tính mà định dạng bắt buộc phải có.",
                    "An object lacks a property that the format requires.")
            .message("Thiếu thuộc tính bắt buộc “{property}”.", "The required property “{property}” is missing.")
            .hint("Bổ sung thuộc tính này.", "Add the property.")),
    /** A value of another JSON type. */
    WRONG_TYPE(FindingWords.of("json.wrong-type", Severity.ERROR)
            .cause(
                    "Giá trị thuộc kiểu JSON khác với kiểu mà định dạng quy định, như số thay cho chuỗi.",
                    "A value is of another JSON type than the format has there, such as a number for a string.")
            .message("Cần {expected} nhưng gặp {found}.", "Expected {expected} but found {found}.")
            .hint(
                    "Số nguyên viết không có ngoặc kép; số thập phân, ngày và mã viết trong ngoặc kép.",
                    "Whole numbers are written without quotes; decimals, dates and codes with them.")),
    /** {@code null}, anywhere. */
    NULL(FindingWords.of("json.null", Severity.ERROR)
            .cause(
                    "Tài liệu ghi null ở một chỗ nào đó; định dạng không dùng null.",
                    "The document says null somewhere, which the format does not use.")
            .message("Không được ghi null.", "null is not a value here.")
            .hint("Điều không nêu thì bỏ hẳn, không ghi null.", "Leave out what is not stated.")),
    /** A string that is not one of a closed list. */
    NOT_ALLOWED(FindingWords.of("json.not-allowed", Severity.ERROR)
            .cause(
                    "Giá trị không nằm trong danh sách các giá trị được phép ở chỗ đó.",
                    "A value is not in the closed list of those allowed there.")
            .message(
                    "Không nhận giá trị “{found}”. Được phép: {allowed}.",
                    "“{found}” is not a value here. Allowed: {allowed}.")
            .hint("Chọn một trong các giá trị được phép.", "Use one of the allowed values.")),
    /** A number that is not written plainly, or does not fit. */
    INVALID_NUMBER(FindingWords.of("json.invalid-number", Severity.ERROR)
            .cause(
                    "Số không được viết bằng chữ số thường, hoặc vượt phạm vi cho phép.",
                    "A number is not written in plain digits, or is out of range.")
            .message("“{found}” không phải là {expected}.", "“{found}” is not {expected}.")
            .hint(
                    "Chỉ dùng chữ số, phần thập phân đứng sau dấu chấm: không dấu phẩy, số mũ, dấu + hay số 0 thừa ở đầu.",
                    "Use digits only, decimals after a point: no comma, exponent, plus sign or leading zeros.")),
    /** A string or number that the type of the value refuses. */
    INVALID_VALUE(FindingWords.of("json.invalid-value", Severity.ERROR)
            .cause(
                    "Giá trị đúng kiểu JSON nhưng tự nó không thể đúng, như một ngày không có trong lịch.",
                    "A value is of the right JSON type but cannot be right by itself, such as a day that no calendar has.")
            .message("Giá trị “{found}” không hợp lệ: {reason}.", "“{found}” is not valid: {reason}.")
            .hint("Sửa giá trị này.", "Correct the value.")),
    /**
     * An object whose values, each right by itself, do not go together; the location is its beginning. Of a poverty
     * standard that is not sound there is one for each defect, with the pointer of what is wrong and without a location.
     */
    INVALID_OBJECT(FindingWords.of("json.invalid-object", Severity.ERROR)
            .cause(
                    "Từng giá trị của đối tượng đều đọc được, nhưng đặt cạnh nhau thì không thể cùng đúng.",
                    "Each value of an object can be read, but they cannot be right together.")
            .message(
                    "Các giá trị của đối tượng không hợp với nhau: {reason}.",
                    "The values of the object do not go together: {reason}.")
            .hint("Sửa các giá trị được nêu.", "Correct the values named.")),
    /** More objects and arrays inside each other than {@link Limits#depth()}. Reading stops there. */
    TOO_DEEP(FindingWords.of("json.too-deep", Severity.ERROR)
            .cause(
                    "Đối tượng và mảng lồng vào nhau quá số tầng cho phép; việc đọc dừng ở đó.",
                    "Objects and arrays stand inside each other deeper than the limit; reading stops there.")
            .message("Lồng quá {limit} tầng.", "Nested more than {limit} levels deep.")
            .hint(
                    "Tài liệu thật không lồng sâu như vậy; kiểm tra nơi tạo ra nó.",
                    "No real document nests so deep; look at what made it.")),
    /**
     * A string, array or object of codes beyond {@link Limits#textLength()}, {@link Limits#elements()} or
     * {@link WireFormat#MAX_ENTRIES}; or an object whose kind stands too far inside, a document of an older version that
     * is too large, or anything beyond a limit of the JSON library: there reading stops.
     */
    TOO_LONG(FindingWords.of("json.too-long", Severity.ERROR)
            .cause(
                    "Chuỗi, mảng hoặc đối tượng dài quá giới hạn của định dạng hoặc của thư viện JSON.",
                    "A string, array or object is longer than the limit of the format or of the JSON library.")
            .message("Dài quá giới hạn.", "Longer than the limit.")
            .hint("Chia nhỏ tài liệu, hoặc kiểm tra nơi tạo ra nó.", "Split the document, or look at what made it.")),
    /**
     * A line of a stream of records beyond {@link Limits#lineBytes()}. It is passed over without being looked at, and
     * reading goes on with the next.
     */
    LINE_TOO_LONG(FindingWords.of("json.line-too-long", Severity.ERROR)
            .cause(
                    "Một dòng của tệp nhiều dòng dài quá giới hạn, nên bị bỏ qua.",
                    "A line of a stream of records is longer than the limit, and is passed over.")
            .message(
                    "Dòng dài {found} byte, quá giới hạn {limit}; nội dung không được xét.",
                    "The line has {found} bytes, more than the limit of {limit}; it was not looked at.")
            .hint(
                    "Kiểm tra xem có thiếu ký tự xuống dòng giữa các tài liệu không.",
                    "See whether line feeds are missing between the documents.")),
    /**
     * A text that is no JSON from some place on; the pointer leads to the object or array that is open there. Reading
     * stops.
     */
    SYNTAX(FindingWords.of("json.syntax", Severity.ERROR)
            .cause(
                    "Từ một chỗ nào đó văn bản không còn là JSON; việc đọc dừng ở đó.",
                    "From some place on the text is no JSON; reading stops there.")
            .message("Từ đây văn bản không còn là JSON.", "From here on the text is not JSON.")
            .hint(
                    "Kiểm tra dấu phẩy, dấu ngoặc và ngoặc kép ngay trước chỗ này.",
                    "Look at the commas, brackets and quotes just before this place.")),
    /** Something after the end of the document. */
    TRAILING_CONTENT(FindingWords.of("json.trailing-content", Severity.ERROR)
            .cause(
                    "Sau khi tài liệu kết thúc vẫn còn nội dung khác.",
                    "There is more text after the end of the document.")
            .message("Còn nội dung sau khi tài liệu đã kết thúc.", "There is more after the end of the document.")
            .hint("Mỗi lần đọc chỉ một tài liệu.", "Read one document at a time.")),
    /** A version of the wire format that is not read here. Nothing else is said of such a document. */
    UNSUPPORTED_VERSION(
            FindingWords.of("json.unsupported-version", Severity.ERROR)
                    .cause(
                            "Tài liệu thuộc một phiên bản định dạng mà thư viện này không đọc được; nội dung khác không được xét.",
                            "The document is of a version of the format that this library cannot read; nothing else is looked at.")
                    .message(
                            "Không đọc được phiên bản “{found}” của định dạng. Được phép: {allowed}.",
                            "Version “{found}” of the format cannot be read. Allowed: {allowed}.")
                    .hint(
                            "Dùng bản thư viện tương ứng, chuyển tài liệu sang phiên bản được phép, hoặc nếu tài liệu mới hơn thì đọc ở"
                                    + " chế độ bỏ qua phần chưa biết.",
                            "Use the release of the library for it, convert the document, or, if it is newer, read it leniently.")),
    /** A later version of the wire format, of which as much as is known was read, as asked for. */
    NEWER_VERSION(FindingWords.of("json.newer-version", Severity.WARNING)
            .cause(
                    "Tài liệu thuộc một phiên bản định dạng mới hơn, được đọc theo yêu cầu trong chừng mực thư viện này biết.",
                    "The document is of a later version of the format, and as much as this library knows was read, as asked.")
            .message(
                    "Tài liệu thuộc phiên bản “{found}”, mới hơn “{known}”: chỉ đọc những gì đã biết.",
                    "The document is of version “{found}”, later than “{known}”: only what is known is read.")
            .hint(
                    "Giá trị đọc được có thể ít hơn tài liệu; không ghi đè lên tài liệu.",
                    "The value may say less than the document; do not write it back over it.")),
    /** A name that the object does not have, in a document of a later version that is read leniently. */
    PASSED_OVER(FindingWords.of("json.passed-over", Severity.WARNING)
            .cause(
                    "Tài liệu thuộc phiên bản mới hơn có thuộc tính mà thư viện này chưa biết, nên thuộc tính ấy bị bỏ qua.",
                    "A document of a later version has a property that this library does not know and passes over.")
            .message("Bỏ qua thuộc tính “{found}”.", "The property “{found}” is passed over.")
            .hint(
                    "Dùng bản thư viện tương ứng nếu cần thuộc tính này.",
                    "Use the release of the library for it if the property is needed.")),
    /** More findings than {@link Limits#findings()}. Reading stops there. */
    TOO_MANY_FINDINGS(FindingWords.of("json.too-many-findings", Severity.ERROR)
            .cause(
                    "Tài liệu có quá nhiều lỗi; việc đọc dừng khi đạt giới hạn.",
                    "The document has so many faults that reading stopped at the limit.")
            .message("Dừng đọc sau {limit} phát hiện.", "Reading stopped after {limit} findings.")
            .hint("Sửa các lỗi đã nêu rồi đọc lại.", "Correct what was found and read again."));

    private static final Catalogue CATALOGUE =
            Catalogue.empty().with(List.of(values())).closed(List.of());

    private final FindingWords words;

    JsonFindingCode(FindingWords words) {
        this.words = words;
    }

    /**
     * {@return what reading can find, to be put beside what a validator can find} So a profile or a waiver may name it
     * where findings of both are graded together:
     *
     * <pre>{@code
     * validator.with(validator.catalogue().and(JsonFindingCode.catalogue()))
     * }</pre>
     */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
