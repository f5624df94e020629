package vn.giamngheo.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.desk.register.RegisterRefusedException;
import vn.giamngheo.desk.store.OtherDocumentException;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.format.ProblemDocument;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Report;

/**
 * Answers what goes wrong under {@code /api} with a problem document (RFC 9457) in the language of the request. A document
 * that is refused is answered with all that was found, without what tells who somebody is; the log gets neither.
 */
@Component
class ApiProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private static final int UNPROCESSABLE = 422;

    private static final Map<Integer, Phrase> TITLES = Map.of(
            400, new Phrase("Yêu cầu không đúng", "The request is not right"),
            404, new Phrase("Không có địa chỉ này", "There is no such address"),
            405, new Phrase("Địa chỉ này không nhận phương thức đó", "This address does not take that method"),
            406, new Phrase("Không trả lời được theo kiểu đó", "There is no answer of that type"),
            413, ProblemException.TOO_LARGE,
            415, new Phrase("Kiểu nội dung không được nhận", "This type of content is not taken"),
            500, new Phrase("Có lỗi ở máy chủ", "Something failed here"));

    private final LocaleResolver locales;
    private final JsonMapper mapper;

    ApiProblems(LocaleResolver locales, JsonMapper mapper) {
        this.locales = locales;
        this.mapper = mapper;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith("/api/") || response.isCommitted()) {
            return null;
        }
        Language language = Language.of(locales.resolveLocale(request));
        try {
            answer(response, failure, language);
        } catch (IOException e) {
            LOG.info("nobody waits for the answer any more");
        }
        return new ModelAndView();
    }

    private void answer(HttpServletResponse response, Exception failure, Language language) throws IOException {
        if (failure instanceof InvalidDocumentException invalid) {
            findings(response, invalid.report(), language);
        } else if (failure instanceof ProblemException problem) {
            plain(response, problem.status().value(), problem.reason(), language);
        } else if (failure instanceof RefusedException refused) {
            plain(response, UNPROCESSABLE, refused.reason(), language);
        } else if (failure instanceof OtherDocumentException) {
            plain(response, HttpStatus.CONFLICT.value(), CONFLICT, language);
        } else if (failure instanceof RegisterRefusedException refused) {
            register(response, refused.reason(), language);
        } else if (failure instanceof MaxUploadSizeExceededException) {
            plain(response, HttpStatus.CONTENT_TOO_LARGE.value(), ProblemException.TOO_LARGE, language);
        } else {
            other(response, failure, language);
        }
    }

    private static final Phrase CONFLICT = new Phrase(
            "Đã có tài liệu khác cùng địa bàn, số hiệu và ngày",
            "Another document of that place, number and day is kept");

    private void register(HttpServletResponse response, RegisterRefusedException.Reason reason, Language language)
            throws IOException {
        if (reason == RegisterRefusedException.Reason.BUSY) {
            response.setHeader("Retry-After", "60");
            plain(response, HttpStatus.SERVICE_UNAVAILABLE.value(), reason.phrase(), language);
        } else {
            plain(response, HttpStatus.CONTENT_TOO_LARGE.value(), reason.phrase(), language);
        }
    }

    private void other(HttpServletResponse response, Exception failure, Language language) throws IOException {
        int status =
                failure instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
        if (failure instanceof MethodArgumentTypeMismatchException) {
            status = HttpStatus.BAD_REQUEST.value();
        }
        if (failure instanceof ErrorResponse known) {
            // Such as Allow and Accept.
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            // Where, never what: the message may quote what was sent.
            LOG.error("{} at {}", failure.getClass().getName(), place(failure));
        }
        plain(response, status, TITLES.getOrDefault(status, TITLES.get(HttpStatus.BAD_REQUEST.value())), language);
    }

    private static String place(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private static void findings(HttpServletResponse response, Report report, Language language) throws IOException {
        write(
                response,
                UNPROCESSABLE,
                ProblemDocument.of(report, UNPROCESSABLE)
                        .in(language)
                        .withholdingPersonalData()
                        .write());
    }

    private void plain(HttpServletResponse response, int status, @Nullable Phrase title, Language language)
            throws IOException {
        ObjectNode problem = mapper.createObjectNode();
        problem.put("type", "about:blank");
        if (title != null) {
            problem.put("title", title.in(language));
        }
        problem.put("status", status);
        write(response, status, problem + "\n");
    }

    private static void write(HttpServletResponse response, int status, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
