package vn.giamngheo.json.format;

import java.io.Serial;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/**
 * Thrown where a JSON text is not a value of the wire format, with all that was found. The message has one finding a
 * line, in English; it quotes the document.
 */
public final class InvalidDocumentException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LINES = 50;

    /** Null after deserialization only: findings are not serializable, the message is. */
    private final transient @Nullable Report report;

    /**
     * An exception for a report.
     *
     * @param report what was found
     * @throws IllegalArgumentException if the report has no error
     */
    public InvalidDocumentException(Report report) {
        super(message(report));
        if (!report.hasErrors()) {
            throw new IllegalArgumentException("report must have an error but had none");
        }
        this.report = report;
    }

    /**
     * All that was found.
     *
     * @return the report, with at least one error
     * @throws IllegalStateException if this exception was serialized: only its message survives that
     */
    public Report report() {
        if (report == null) {
            throw new IllegalStateException("the report did not survive serialization; the message did");
        }
        return report;
    }

    private static String message(Report report) {
        String lines = report.findings().stream()
                .limit(LINES)
                .map(InvalidDocumentException::line)
                .collect(Collectors.joining("\n"));
        int more = report.findings().size() - LINES;
        return more > 0 ? lines + "\nand " + more + " more" : lines;
    }

    private static String line(Finding finding) {
        String where = finding.location()
                .map(at -> " (line " + at.line() + ", column " + at.column() + ")")
                .orElse("");
        return "'" + finding.pointer() + "'" + where + ": " + finding.message(Language.ENGLISH);
    }
}
