package vn.giamngheo.examples.spark;

import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;

/** What can be wrong with a row before there is a household of which the rules of the library could say anything. */
final class RowFindings {

    static final FindingCode DAMAGED = FindingWords.of("register-file.row-damaged", Severity.ERROR)
            .cause("Dòng không có đủ số ô của sổ, hoặc có thừa.", "A row has too few cells, or too many.")
            .message("Dòng không có đúng số ô của sổ.", "The row does not have as many cells as the register.")
            .hint("Xuất lại tệp; ô có dấu phẩy phải đặt trong ngoặc kép.", "Export it anew; quote cells with commas.")
            .code();

    static final FindingCode MISSING = FindingWords.of("register-file.cell-missing", Severity.ERROR)
            .cause(
                    "Ô để trống, mà thiếu nó thì không biết hộ được tính vào đâu và tính bao nhiêu.",
                    "A cell is empty without which nobody knows where the household counts, and how much.")
            .message("Cột {column} để trống.", "Column {column} is empty.")
            .hint("Bổ sung theo phiếu rà soát.", "Fill it in from the review form.")
            .code();

    static final FindingCode REFUSED = FindingWords.of("register-file.cell-refused", Severity.ERROR)
            .cause("Ô ghi giá trị không đọc được hoặc không thể có.", "A cell states what cannot be read or cannot be.")
            .message("Cột {column}: {reason}.", "Column {column}: {reason}.")
            .hint("Đối chiếu phiếu rà soát và ghi lại.", "Compare with the review form and correct it.")
            .code();

    static final FindingCode HOUSEHOLD = FindingWords.of("register-file.household-refused", Severity.ERROR)
            .cause("Các ô đọc được nhưng không thành một hộ.", "The cells can be read but make no household.")
            .message("Không thành một hộ: {reason}.", "It is no household: {reason}.")
            .hint("Đối chiếu phiếu rà soát và ghi lại.", "Compare with the review form and correct it.")
            .code();

    private RowFindings() {}
}
