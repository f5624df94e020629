package vn.giamngheo.json.format;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.validation.Report;

/**
 * The outcome of reading a document: the value, or all that speaks against it.
 *
 * @param <T> the type of the value
 */
public sealed interface ReadResult<T> {

    /** {@return what was found; of a document that was read at most warnings and notices} */
    Report report();

    /**
     * The value, for those who would rather have an exception.
     *
     * @return the value
     * @throws InvalidDocumentException if the document was not read
     */
    T orElseThrow();

    /**
     * {@return one thing made of either outcome}
     *
     * @param valid makes it of the value
     * @param invalid makes it of what was found
     * @param <R> what is made
     */
    default <R> R fold(Function<? super T, ? extends R> valid, Function<? super Report, ? extends R> invalid) {
        return this instanceof Valid<T> read ? valid.apply(read.value()) : invalid.apply(report());
    }

    /**
     * Does one thing or another.
     *
     * @param valid what to do with the value
     * @param invalid what to do with what was found, if there is no value
     */
    default void ifValidOrElse(Consumer<? super T> valid, Consumer<? super Report> invalid) {
        if (this instanceof Valid<T> read) {
            valid.accept(read.value());
        } else {
            invalid.accept(report());
        }
    }

    /**
     * A document that was read.
     *
     * @param value what it says
     * @param report what was found all the same: that it is of a newer version, and what was passed over of a
     *     newer one
     * @param <T> the type of the value
     */
    record Valid<T>(T value, Report report) implements ReadResult<T> {
        private static final Report NOTHING = Report.of(List.of());

        /**
         * The outcome with that value.
         *
         * @param value what the document says
         * @param report what was found
         * @throws IllegalArgumentException if the report has an error
         */
        public Valid {
            Objects.requireNonNull(value, "value");
            if (report.hasErrors()) {
                throw new IllegalArgumentException("report must have no error but had one");
            }
        }

        /**
         * The outcome with that value, without a finding.
         *
         * @param value what the document says
         */
        public Valid(T value) {
            this(value, NOTHING);
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
