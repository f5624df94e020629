package vn.giamngheo.desk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import vn.giamngheo.json.format.ProblemDocument;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** What is answered before any controller is asked: a short problem document, without what was sent. */
final class Refusal {

    static final Phrase UNKNOWN_HOST =
            new Phrase("Tên máy chủ không có trong desk.hosts", "This host name is not among desk.hosts");
    static final Phrase FROM_ELSEWHERE =
            new Phrase("Yêu cầu đến từ trang khác", "The request comes from a page of somebody else");

    static final Phrase TOO_OFTEN = new Phrase(
            "Mật khẩu đã sai quá nhiều lần; hãy chờ rồi thử lại",
            "The password was wrong too often; wait and try again");

    static final Phrase WHO = new Phrase("Cần tên đăng nhập và mật khẩu", "A name and a password are needed");

    private Refusal() {}

    static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Phrase why)
            throws IOException {
        Language language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                        && request.getLocale().getLanguage().equals("en")
                ? Language.ENGLISH
                : Language.VIETNAMESE;
        response.setStatus(status.value());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        // The words are ours and need no escaping.
        String body =
                "{\"type\":\"about:blank\",\"title\":\"" + why.in(language) + "\",\"status\":" + status.value() + "}\n";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
