package vn.giamngheo.rules;

import vn.giamngheo.text.TableFault;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What reading a table of reference data can find. Codes are stable; the texts may improve. */
public enum TableFinding implements WordedFinding {
    /** A quotation mark is not closed, or text stands behind a closed one. */
    QUOTE(FindingWords.of("table.quote", Severity.ERROR)
            .cause("…", "A quotation mark is not closed, or text stands behind a closed one.")
            .message(
                    "Dấu ngoặc kép trong bảng đặt sai ({place}): {reason}.",
                    "A quotation mark of the table is out of place ({place}): {reason}.")
            .hint(
                    "Đóng dấu ngoặc kép; trong ô, viết dấu ngoặc kép thành hai dấu liền nhau.",
                    "Close the quotation mark; within a cell, write it twice.")),
    /** A column that must be there is not. */
    COLUMN_MISSING(FindingWords.of("table.column-missing", Severity.ERROR)
            .cause("…", "A column that must be there is not.")
            .message("Bảng thiếu cột ({place}): {reason}.", "A column of the table is missing ({place}): {reason}.")
            .hint("Bổ sung cột vào dòng tiêu đề và vào mỗi dòng.", "Add the column to the header and to each row.")),
    /** A column has a name that means nothing. */
    COLUMN_UNKNOWN(FindingWords.of("table.column-unknown", Severity.ERROR)
            .cause("…", "A column has a name that means nothing.")
            .message(
                    "Bảng có cột không dùng đến ({place}): {reason}.",
                    "The table has a column of no use ({place}): {reason}.")
            .hint("Kiểm tra cách viết tên cột, hoặc bỏ cột.", "Check the spelling of the name, or remove the column.")),
    /** A column is there twice. */
    COLUMN_TWICE(FindingWords.of("table.column-twice", Severity.ERROR)
            .cause("…", "A column is there twice.")
            .message(
                    "Bảng có hai cột cùng tên ({place}): {reason}.",
                    "Two columns of the table have one name ({place}): {reason}.")
            .hint("Bỏ một trong hai cột.", "Remove one of the two.")),
    /** A row has more or fewer cells than the header. */
    ROW_LENGTH(FindingWords.of("table.row-length", Severity.ERROR)
            .cause("…", "A row has more or fewer cells than the header.")
            .message(
                    "Số ô của dòng khác với số cột ({place}): {reason}.",
                    "The row does not have as many cells as there are columns ({place}): {reason}.")
            .hint(
                    "Kiểm tra dấu phẩy; ô có dấu phẩy bên trong phải đặt trong dấu ngoặc kép.",
                    "Check the commas; a cell with a comma in it stands in quotation marks.")),
    /** A cell that must be filled is empty. */
    EMPTY(FindingWords.of("table.empty", Severity.ERROR)
            .cause("…", "A cell that must be filled is empty.")
            .message(
                    "Ô bắt buộc còn trống ({place}): {reason}.",
                    "A cell that must be filled is empty ({place}): {reason}.")
            .hint("Điền nội dung vào ô.", "Fill in the cell.")),
    /** A cell cannot be read as what it is. */
    UNREADABLE(FindingWords.of("table.unreadable", Severity.ERROR)
            .cause("…", "A cell cannot be read as what it is.")
            .message("Ô không đọc được ({place}): {reason}.", "A cell cannot be read ({place}): {reason}.")
            .hint("Viết lại đúng dạng của cột.", "Write it in the form of its column.")),
    /** A row is there twice. */
    ROW_TWICE(FindingWords.of("table.row-twice", Severity.ERROR)
            .cause("…", "A row is there twice.")
            .message("Dòng lặp lại ({place}): {reason}.", "A row is there twice ({place}): {reason}.")
            .hint("Bỏ một trong hai dòng.", "Remove one of the two.")),
    /** Two rows contradict each other. */
    CONTRADICTION(FindingWords.of("table.contradiction", Severity.ERROR)
            .cause("…", "Two rows contradict each other.")
            .message("Các dòng mâu thuẫn nhau ({place}): {reason}.", "Rows contradict each other ({place}): {reason}.")
            .hint("Kiểm tra dòng nào đúng theo nguồn.", "Look up in the source which one is right.")),
    /** A row names something that no row is about. */
    UNKNOWN_REFERENCE(FindingWords.of("table.unknown-reference", Severity.ERROR)
            .cause("…", "A row names something that no row is about.")
            .message(
                    "Dòng viện dẫn nội dung không có trong bảng ({place}): {reason}.",
                    "A row refers to what no row is about ({place}): {reason}.")
            .hint(
                    "Kiểm tra mã được viện dẫn, hoặc bổ sung dòng còn thiếu.",
                    "Check the code, or add the row that is missing.")),
    /** Rows lead back to where they began. */
    CYCLE(FindingWords.of("table.cycle", Severity.ERROR)
            .cause("…", "Rows lead back to where they began.")
            .message(
                    "Các dòng dẫn vòng về chỗ ban đầu ({place}): {reason}.",
                    "Rows lead back to where they began ({place}): {reason}.")
            .hint(
                    "Kiểm tra ngày và hai đầu của mỗi dòng trong vòng.",
                    "Check the day and both ends of each row of the circle."));

    private final FindingWords words;

    TableFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }

    /** {@return the finding for a kind of fault} */
    static TableFinding of(TableFault.Kind kind) {
        return valueOf(kind.name());
    }
}
