package vn.giamngheo.hosts.boot4;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.format.ProblemDocument;

@RestControllerAdvice
class Refusals {

    @ExceptionHandler
    ResponseEntity<String> refuse(HttpMessageNotReadableException unreadable) {
        return document(unreadable)
                .map(invalid -> ProblemDocument.of(invalid.report(), 422).withholdingPersonalData())
                .map(problem -> ResponseEntity.status(422)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem.write()))
                .orElseThrow(() -> unreadable);
    }

    private static Optional<InvalidDocumentException> document(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidDocumentException invalid) {
                return Optional.of(invalid);
            }
        }
        return Optional.empty();
    }
}
