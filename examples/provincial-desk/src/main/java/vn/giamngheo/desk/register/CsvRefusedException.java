package vn.giamngheo.desk.register;

import java.io.IOException;
import vn.giamngheo.text.Phrase;

/** A table of which no more rows can be made. */
final class CsvRefusedException extends IOException {

    static final Phrase BROKEN = new Phrase(
            "Từ dòng này tệp không còn đúng dạng CSV (RFC 4180): dấu ngoặc kép hoặc số ô không khớp.",
            "From this line on the file is not CSV (RFC 4180): quotes or the number of cells do not fit.");

    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient Phrase reason;

    CsvRefusedException(long line, Phrase reason) {
        super("CSV refused at line " + line);
        this.line = line;
        this.reason = reason;
    }

    static Phrase column(int number) {
        return new Phrase(
                "Tên cột thứ " + number + " không có trong các cột đã quy định; xem mục Cột của tệp CSV.",
                "The head of column " + number + " is none of those that are known; see the columns of a CSV file.");
    }

    long line() {
        return line;
    }

    Phrase reason() {
        return reason;
    }
}
