package vn.giamngheo.json.format;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.validation.Report;

/**
 * The outcome of reading a document: the value, or all that speaks against it.
 *
 * @param <T> the type of the value
 */
public sealed interface ReadResult<T> {

    /**
     * What was found.
     *
     * @return the report; without findings if the document was read
     */
    Report report();

    /**
     * The value, for those who would rather have an exception.
     *
     * @return the value
     * @throws InvalidDocumentException if the document was not read
     */
    T orElseThrow();

    /**
     * A document that was read.
     *
     * @param value what it says
     * @param <T> the type of the value
     */
    record Valid<T>(T value) implements ReadResult<T> {
        /**
         * The outcome with that value.
         *
         * @param value what the document says
         */
        public Valid {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Report report() {
            return Report.of(List.of());
        }

        @Override
        public T orElseThrow() {
            return value;
        }
    }

    /**
     * A document that is not in the wire format.
     *
     * @param report what was found, with at least one error
     * @param <T> the type of the value that was asked for
     */
    record Invalid<T>(Report report) implements ReadResult<T> {
        /**
         * The outcome with that report.
         *
         * @param report what was found
         * @throws IllegalArgumentException if the report has no error
         */
        public Invalid {
            if (!report.hasErrors()) {
                throw new IllegalArgumentException("report must have an error but had none");
            }
        }

        @Override
        public T orElseThrow() {
            throw new InvalidDocumentException(report);
        }
    }
}
