package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on instruments, their numbers and legal bases can find. Codes are stable; the texts may improve. */
public enum LawFinding implements WordedFinding {
    /** An instrument number has no known shape. */
    NUMBER_UNRECOGNISED(FindingWords.of("law.number-unrecognised", Severity.WARNING)
            .cause(
                    "Số, ký hiệu văn bản không đúng dạng nào của cơ quan nhà nước hay của Đảng, nên không biết đó là văn bản loại gì.",
                    "The number of an instrument has no shape of the state or the Party, so that its kind is not known.")
            .message(
                    "Số, ký hiệu “{number}” không đúng dạng nào đã biết.",
                    "The instrument number “{number}” has no known shape.")
            .hint(
                    "Đối chiếu với bản gốc; văn bản nhà nước có dạng số/năm/loại-cơ quan hoặc số/loại-cơ quan, văn bản của Đảng"
                            + " có dạng số-loại/cơ quan.",
                    "Compare with the original: state documents read number/year/kind-issuer or number/kind-issuer, Party"
                            + " documents number-kind/issuer.")),
    /** An instrument number is written with spaces. */
    NUMBER_SPACED(FindingWords.of("law.number-spaced", Severity.INFORMATION)
            .cause(
                    "Số, ký hiệu văn bản có khoảng trắng ở chỗ thể thức không có.",
                    "The number of an instrument has spaces where its form has none.")
            .message(
                    "Số, ký hiệu “{number}” có khoảng trắng; được hiểu là {understood}.",
                    "The instrument number “{number}” has spaces; understood as {understood}.")
            .hint("Không cần sửa: cách viết gốc được giữ nguyên.", "Nothing to change: the written form is kept.")
            .law(Grounds.NUMBER_FORM)
            .since(Grounds.DOCUMENT_DECREE)),
    /** The full text names no legal basis. */
    BASIS_MISSING(FindingWords.of("law.basis-missing", GradeSets.NEEDED)
            .cause("Toàn văn văn bản không nêu căn cứ ban hành nào.", "The full text names no legal basis.")
            .message("Văn bản không nêu căn cứ pháp lý nào.", "The document names no legal basis.")
            .hint("Bổ sung căn cứ ban hành.", "Add the instruments it rests on.")
            .judgingTogether()),
    /** A legal basis is younger than the document. */
    BASIS_LATER(FindingWords.of("law.basis-later", Severity.ERROR)
            .cause(
                    "Căn cứ được ban hành sau chính văn bản viện dẫn nó.",
                    "A legal basis is younger than the document that rests on it.")
            .message(
                    "Căn cứ {basis} ban hành ngày {basisDay}, sau ngày ban hành của văn bản ({issuedOn}).",
                    "The basis {basis} was issued on {basisDay}, after this document ({issuedOn}).")
            .hint(
                    "Kiểm tra ngày ban hành của căn cứ và của văn bản.",
                    "Check the date of the basis and of the document.")),
    /** An instrument number is written with letters or dashes that only look right. */
    NUMBER_LOOK_ALIKE(FindingWords.of("law.number-look-alike", Severity.WARNING)
            .cause(
                    "Số, ký hiệu văn bản có chữ, dấu gạch chỉ trông giống hoặc ký tự vô hình, nên tra cứu theo ký hiệu sẽ không thấy.",
                    "The number of an instrument has letters or dashes that only look right, or characters that nobody sees, so that a"
                            + " search by number misses it.")
            .message(
                    "Số, ký hiệu “{number}” có ký tự chỉ trông giống hoặc vô hình; được hiểu là {understood}.",
                    "The instrument number “{number}” has characters that only look right, or cannot be seen; understood as"
                            + " {understood}.")
            .hint(
                    "Gõ lại số, ký hiệu bằng bàn phím tiếng Việt Unicode.",
                    "Type the number again with Vietnamese Unicode letters.")),
    /** The full text of an instrument has no number. */
    NUMBER_MISSING(FindingWords.of("law.number-missing", GradeSets.NEEDED)
            .cause("Toàn văn văn bản không có số, ký hiệu.", "The full text of a document has no number.")
            .message("Văn bản không có số, ký hiệu.", "The document has no number.")
            .hint("Ghi số, ký hiệu khi ban hành.", "Enter the number when it is issued.")
            .law(Grounds.DOCUMENT_PARTS)
            .since(Grounds.DOCUMENT_DECREE)),
    /** The full text of an instrument has no signature. */
    SIGNATURE_MISSING(FindingWords.of("law.signature-missing", GradeSets.NEEDED)
            .cause("Toàn văn văn bản không ghi người ký.", "The full text of a document does not say who signed it.")
            .message("Văn bản không ghi người ký.", "The document does not say who signed it.")
            .hint("Ghi quyền hạn, chức vụ và họ tên người ký.", "Enter the capacity and the name of the signatory.")
            .law(Grounds.DOCUMENT_PARTS)
            .since(Grounds.DOCUMENT_DECREE)),
    /** The year in an instrument number is not that of its date. */
    YEAR_DIFFERS(FindingWords.of("law.year-differs", Severity.WARNING)
            .cause(
                    "Năm trong số, ký hiệu khác năm của ngày ban hành ghi bên cạnh.",
                    "The year in the number of an instrument is not that of the day of issue beside it.")
            .message(
                    "Số, ký hiệu “{number}” thuộc năm {year}, nhưng ngày ban hành ghi là {issuedOn}.",
                    "The number “{number}” is of {year}, but the day of issue is given as {issuedOn}.")
            .hint("Kiểm tra số, ký hiệu và ngày ban hành.", "Check the number and the day of issue.")),
    /** The symbol of an instrument number names another kind than the one stated. */
    KIND_DIFFERS(FindingWords.of("law.kind-differs", Severity.WARNING)
            .cause(
                    "Ký hiệu cho thấy một loại văn bản, nhưng loại văn bản được ghi là loại khác.",
                    "The symbol in a number names another kind of instrument than the one stated.")
            .message(
                    "Số, ký hiệu “{number}” là của {bySymbol}, nhưng loại văn bản ghi là {stated}.",
                    "The number “{number}” is that of the kind {bySymbol}, but the kind is stated as {stated}.")
            .hint("Kiểm tra loại văn bản và ký hiệu.", "Check the kind and the symbol.")),
    /** An instrument is in force before it was issued. */
    IN_FORCE_BEFORE_ISSUE(FindingWords.of("law.in-force-before-issue", Severity.INFORMATION)
            .cause(
                    "Văn bản ghi ngày có hiệu lực trước ngày ban hành.",
                    "A document states that it is in force from a day before it was issued.")
            .message(
                    "Văn bản có hiệu lực từ {inForceFrom}, trước ngày ban hành ({issuedOn}).",
                    "The document is in force from {inForceFrom}, before it was issued ({issuedOn}).")
            .hint(
                    "Kiểm tra hai ngày; hiệu lực trở về trước phải được phép.",
                    "Check both days; effect for the past must be allowed.")),
    /** A legal basis is named twice. */
    BASIS_REPEATED(FindingWords.of("law.basis-repeated", Severity.WARNING)
            .cause(
                    "Cùng một văn bản được nêu hai lần trong phần căn cứ, cùng quan hệ và cùng điều khoản.",
                    "The same instrument is named twice among the bases, in the same relation and with the same provision.")
            .message("Căn cứ {basis} đã được nêu ở {first}.", "The basis {basis} is named at {first} already.")
            .hint(
                    "Bỏ một trong hai dòng, hoặc nêu điều khoản khác nhau.",
                    "Remove one of the two, or name different provisions.")),
    /** A document rests on itself. */
    BASIS_IS_ITSELF(
            FindingWords.of("law.basis-is-itself", Severity.WARNING)
                    .cause(
                            "Văn bản nêu chính số, ký hiệu của mình làm căn cứ.",
                            "A document names its own number among what it rests on.")
                    .message(
                            "Văn bản nêu chính mình ({basis}) làm căn cứ.",
                            "The document names itself ({basis}) as a basis.")
                    .hint(
                            "Kiểm tra số, ký hiệu của căn cứ; nếu là văn bản khác cùng số thì ghi ngày và cơ quan ban hành.",
                            "Check the number of the basis; if it is another document of the same number, give its day and issuer.")),
    /** A legal basis whose number does not tell its year has no date. */
    BASIS_UNDATED(FindingWords.of("law.basis-undated", GradeSets.WISHED)
            .cause(
                    "Căn cứ có số không kèm năm và không ghi ngày, trong khi số văn bản được đánh lại từ đầu mỗi năm.",
                    "A basis has a number without a year and no day, while numbers start again each year.")
            .message(
                    "Căn cứ {basis} không ghi ngày ban hành: số này có thể trùng ở năm khác.",
                    "The basis {basis} has no day of issue: the number may be used again in another year.")
            .hint("Ghi ngày ban hành của căn cứ.", "Give its day of issue.")
            .law(Grounds.NUMBERS_BY_YEAR)
            .since(Grounds.DOCUMENT_DECREE)),
    /** An instrument named in the text is younger than the document. */
    REFERENCE_LATER(FindingWords.of("law.reference-later", Severity.WARNING)
            .cause(
                    "Văn bản được viện dẫn trong nội dung có ngày ban hành sau văn bản viện dẫn.",
                    "An instrument that the text names was issued after the document that names it.")
            .message(
                    "Văn bản được viện dẫn {reference} ban hành ngày {referenceDay}, sau ngày ban hành của văn bản này ({issuedOn}).",
                    "The instrument named, {reference}, was issued on {referenceDay}, after this document ({issuedOn}).")
            .hint("Kiểm tra ngày của văn bản được viện dẫn.", "Check the date of the instrument that is named."));

    private final FindingWords words;

    LawFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
