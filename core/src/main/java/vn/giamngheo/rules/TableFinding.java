package vn.giamngheo.rules;

import vn.giamngheo.text.TableFault;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What reading a table of reference data can find. Codes are stable; the texts may improve. */
public enum TableFinding implements WordedFinding {
    /** A quotation mark is not closed, or text stands behind a closed one. */
    QUOTE(FindingWords.of("table.quote", Severity.ERROR)
            .cause(
                    "Khi đọc bảng, có dấu ngoặc kép mở mà không đóng, hoặc có chữ đứng sau dấu ngoặc kép đóng.",
                    "While a table is read, a quotation mark is opened and not closed, or text stands behind a closing one.")
            .message(
                    "Dấu ngoặc kép trong bảng đặt sai ({place}): {reason}.",
                    "A quotation mark of the table is out of place ({place}): {reason}.")
            .hint(
                    "Đóng dấu ngoặc kép; trong ô, viết dấu ngoặc kép thành hai dấu liền nhau.",
                    "Close the quotation mark; within a cell, write it twice.")),
    /** A column that must be there is not. */
    COLUMN_MISSING(FindingWords.of("table.column-missing", Severity.ERROR)
            .cause(
                    "Dòng tiêu đề của bảng không có một cột bắt buộc, nên không đọc được dòng nào.",
                    "The header of the table lacks a column that must be there, so that no row can be read.")
            .message("Bảng thiếu cột ({place}): {reason}.", "A column of the table is missing ({place}): {reason}.")
            .hint("Bổ sung cột vào dòng tiêu đề và vào mỗi dòng.", "Add the column to the header and to each row.")),
    /** A column has a name that means nothing. */
    COLUMN_UNKNOWN(FindingWords.of("table.column-unknown", Severity.ERROR)
            .cause(
                    "Dòng tiêu đề của bảng có cột với tên không thuộc loại bảng này; thường do viết sai tên cột.",
                    "The header has a column that tables of this kind do not have; mostly its name is misspelt.")
            .message(
                    "Bảng có cột không dùng đến ({place}): {reason}.",
                    "The table has a column of no use ({place}): {reason}.")
            .hint("Kiểm tra cách viết tên cột, hoặc bỏ cột.", "Check the spelling of the name, or remove the column.")),
    /** A column is there twice. */
    COLUMN_TWICE(FindingWords.of("table.column-twice", Severity.ERROR)
            .cause(
                    "Dòng tiêu đề của bảng nêu một cột hai lần, nên không rõ ô nào có giá trị.",
                    "The header names one column twice, so that it is not clear which cell counts.")
            .message(
                    "Bảng có hai cột cùng tên ({place}): {reason}.",
                    "Two columns of the table have one name ({place}): {reason}.")
            .hint("Bỏ một trong hai cột.", "Remove one of the two.")),
    /** A row has more or fewer cells than the header. */
    ROW_LENGTH(FindingWords.of("table.row-length", Severity.ERROR)
            .cause(
                    "Một dòng có số ô khác với số cột của dòng tiêu đề; thường do dấu phẩy trong ô không đặt trong ngoặc kép.",
                    "A row has more or fewer cells than the header has columns; mostly because a comma in a cell is not quoted.")
            .message(
                    "Số ô của dòng khác với số cột ({place}): {reason}.",
                    "The row does not have as many cells as there are columns ({place}): {reason}.")
            .hint(
                    "Kiểm tra dấu phẩy; ô có dấu phẩy bên trong phải đặt trong dấu ngoặc kép.",
                    "Check the commas; a cell with a comma in it stands in quotation marks.")),
    /** A cell that must be filled is empty. */
    EMPTY(FindingWords.of("table.empty", Severity.ERROR)
            .cause(
                    "Một ô thuộc cột bắt buộc không có nội dung.",
                    "A cell of a column that must be filled has nothing in it.")
            .message(
                    "Ô bắt buộc còn trống ({place}): {reason}.",
                    "A cell that must be filled is empty ({place}): {reason}.")
            .hint("Điền nội dung vào ô.", "Fill in the cell.")),
    /** A cell cannot be read as what it is. */
    UNREADABLE(FindingWords.of("table.unreadable", Severity.ERROR)
            .cause(
                    "Nội dung của ô không đúng dạng của cột: ngày không có thật, mã ngoài danh mục, cách viết khác quy ước.",
                    "A cell is not in the form of its column: a day that does not exist, a code that is not listed, another spelling.")
            .message("Ô không đọc được ({place}): {reason}.", "A cell cannot be read ({place}): {reason}.")
            .hint("Viết lại đúng dạng của cột.", "Write it in the form of its column.")),
    /** A row is there twice. */
    ROW_TWICE(FindingWords.of("table.row-twice", Severity.ERROR)
            .cause(
                    "Một dòng lặp lại nội dung hoặc mã của một dòng đứng trước.",
                    "A row repeats the content or the code of a row before it.")
            .message("Dòng lặp lại ({place}): {reason}.", "A row is there twice ({place}): {reason}.")
            .hint("Bỏ một trong hai dòng.", "Remove one of the two.")),
    /** Two rows contradict each other. */
    CONTRADICTION(FindingWords.of("table.contradiction", Severity.ERROR)
            .cause(
                    "Hai ô của một dòng, hoặc hai dòng của bảng, không thể cùng đúng.",
                    "Two cells of a row, or two rows of the table, cannot both be right.")
            .message("Các dòng mâu thuẫn nhau ({place}): {reason}.", "Rows contradict each other ({place}): {reason}.")
            .hint("Kiểm tra dòng nào đúng theo nguồn.", "Look up in the source which one is right.")),
    /** A row names something that no row is about. */
    UNKNOWN_REFERENCE(FindingWords.of("table.unknown-reference", Severity.ERROR)
            .cause(
                    "Một dòng nêu mã mà vào ngày đó không dòng nào trong bảng xác định.",
                    "A row names a code that, on that day, no row of the table is about.")
            .message(
                    "Dòng viện dẫn nội dung không có trong bảng ({place}): {reason}.",
                    "A row refers to what no row is about ({place}): {reason}.")
            .hint(
                    "Kiểm tra mã được viện dẫn, hoặc bổ sung dòng còn thiếu.",
                    "Check the code, or add the row that is missing.")),
    /** Rows lead back to where they began. */
    CYCLE(FindingWords.of("table.cycle", Severity.ERROR)
            .cause(
                    "Các dòng nối tiếp nhau dẫn trở lại đúng đối tượng ban đầu.",
                    "Rows that follow each other lead back to the very thing they began with.")
            .message(
                    "Các dòng dẫn vòng về chỗ ban đầu ({place}): {reason}.",
                    "Rows lead back to where they began ({place}): {reason}.")
            .hint(
                    "Kiểm tra ngày và hai đầu của mỗi dòng trong vòng.",
                    "Check the day and both ends of each row of the circle.")),
    /** Text was read in another encoding than it was written in. */
    WRONG_ENCODING(FindingWords.of("table.wrong-encoding", Severity.ERROR)
            .cause(
                    "Dòng có dãy ký tự chỉ xuất hiện khi tệp UTF-8 bị đọc theo bảng mã khác (“Ä‘”, “áº”), hoặc ký tự thay thế U+FFFD.",
                    "A line has characters that only stand there if UTF-8 was read as something else (“Ä‘”, “áº”), or U+FFFD in place of a letter.")
            .message("Dòng {line} bị đọc sai bảng mã: {found}.", "Line {line} was read in the wrong encoding: {found}.")
            .hint(
                    "Mở lại tệp gốc và lưu bằng bảng mã UTF-8; không sửa tay từng chữ.",
                    "Open the original file again and save it as UTF-8; do not mend letter by letter.")),
    /** Letters only look like Vietnamese ones. */
    LOOK_ALIKE(FindingWords.of("table.look-alike", Severity.WARNING)
            .cause(
                    "Một từ có chữ cái chỉ giống chữ Việt: ƣ thay cho ư, ð thay cho đ, hoặc chữ Kirin, chữ Hy Lạp lẫn trong từ chữ Latinh.",
                    "A word has letters that only look Vietnamese: ƣ for ư, ð for đ, or Cyrillic or Greek letters among Latin ones.")
            .message(
                    "Dòng {line} có chữ cái chỉ giống chữ Việt: {found}.",
                    "Line {line} has letters that only look Vietnamese: {found}.")
            .hint(
                    "Gõ lại từ đó bằng bộ gõ Unicode; mã và tên có chữ lạ sẽ không khớp khi đối chiếu.",
                    "Type the word again; a code or name with strange letters is not found when it is looked up.")),
    /** Letters and their marks are written apart. */
    DECOMPOSED(FindingWords.of("table.decomposed", Severity.INFORMATION)
            .cause(
                    "Chữ cái và dấu được ghi thành nhiều ký tự (dạng NFD) thay vì một ký tự dựng sẵn; thường do tệp tạo trên máy Mac.",
                    "Letters and their marks are written as several characters (NFD) instead of one; mostly in files made on a Mac.")
            .message(
                    "Dòng {line} có {count} chữ ghi tách rời dấu.",
                    "On line {line}, letters with their marks apart: {count}.")
            .hint(
                    "Chuyển tệp sang dạng dựng sẵn (NFC); thư viện đọc được cả hai dạng, chương trình khác có thể không.",
                    "Convert the file to composed form (NFC); this library reads both, other programs may not.")),
    /** Characters cannot be seen. */
    INVISIBLE(FindingWords.of("table.invisible", Severity.WARNING)
            .cause(
                    "Dòng có ký tự không nhìn thấy: dấu cách không ngắt, dấu nối mềm, ký tự rộng bằng không, dấu BOM giữa tệp.",
                    "A line has characters that cannot be seen: no-break spaces, soft hyphens, zero-width ones, a byte-order mark within.")
            .message(
                    "Dòng {line} có ký tự không nhìn thấy: {found}.",
                    "Line {line} has characters that cannot be seen: {found}.")
            .hint(
                    "Xóa các ký tự đó; trong mã và ngày, chúng làm ô không đọc được.",
                    "Remove them; in codes and days they make a cell unreadable.")),
    /** A cell is longer than any cell of reference data. */
    CELL_LONG(FindingWords.of("table.cell-long", Severity.WARNING)
            .cause(
                    "Một ô dài quá 4.000 ký tự; thường do thiếu dấu ngoặc kép đóng nên ô nuốt cả các dòng sau.",
                    "A cell is longer than 4,000 characters; mostly a closing quotation mark is missing and the cell swallows the rows behind it.")
            .message(
                    "Ô ở dòng {line}, cột {column} dài {length} ký tự.",
                    "The cell on line {line}, column {column}, has {length} characters.")
            .hint(
                    "Kiểm tra dấu ngoặc kép của ô, hoặc rút ngắn nội dung.",
                    "Check the quotation marks of the cell, or shorten it."));

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
