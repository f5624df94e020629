package vn.giamngheo.hosts.quarkus;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.format.ProblemDocument;

/** Answers documents that are not in the format. */
public class Refusals {

    /** {@return the problem document, or what would have been answered} */
    @ServerExceptionMapper
    public Response refuse(WebApplicationException failure) {
        return document(failure)
                .map(invalid -> ProblemDocument.of(invalid.report(), 422).withholdingPersonalData())
                .map(problem -> Response.status(422)
                        .type(ProblemDocument.MEDIA_TYPE)
                        .entity(problem.write())
                        .build())
                .orElseGet(failure::getResponse);
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
