package vn.giamngheo.desk.api;

import org.springframework.http.HttpStatus;
import vn.giamngheo.text.Phrase;

/** A request that is not answered, with the reason in both languages. */
final class ProblemException extends RuntimeException {

    static final Phrase NOT_THERE = new Phrase("Không có tài liệu này", "There is no such document");
    static final Phrase TOO_LARGE = new Phrase("Nội dung gửi lên quá lớn", "What was sent is too large");
    static final Phrase NO_HEADER = new Phrase(
            "Gửi theo kiểu multipart thì phải có tiêu đề X-Requested-With",
            "A multipart request needs X-Requested-With");

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Phrase reason;

    ProblemException(HttpStatus status, Phrase reason) {
        super(reason.english());
        this.status = status;
        this.reason = reason;
    }

    static ProblemException notThere() {
        return new ProblemException(HttpStatus.NOT_FOUND, NOT_THERE);
    }

    HttpStatus status() {
        return status;
    }

    Phrase reason() {
        return reason;
    }
}
