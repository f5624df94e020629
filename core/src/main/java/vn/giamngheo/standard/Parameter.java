package vn.giamngheo.standard;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;

/**
 * A value of a standard with its provenance, or the reason why there is none.
 *
 * @param <T> what the value is
 */
public sealed interface Parameter<T> {

    /**
     * A value.
     *
     * @param value the value
     * @param provenance where it was read
     * @param <T> what the value is
     */
    record Known<T>(T value, Provenance provenance) implements Parameter<T> {
        /**
         * Checks that nothing is missing.
         *
         * @param value the value
         * @param provenance where it was read
         */
        public Known {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(provenance, "provenance");
        }
    }

    /**
     * The law may have a value; it was not found, and none is made up.
     *
     * @param reason what is missing
     * @param <T> what the value would be
     */
    record Absent<T>(Phrase reason) implements Parameter<T> {
        /**
         * Checks that there is a reason.
         *
         * @param reason what is missing
         */
        public Absent {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The standard has no such value.
     *
     * @param reason which standard, and what it lacks
     * @param <T> what the value would be
     */
    record Undefined<T>(Phrase reason) implements Parameter<T> {
        /**
         * Checks that there is a reason.
         *
         * @param reason which standard, and what it lacks
         */
        public Undefined {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * {@return a value}
     *
     * @param value the value
     * @param provenance where it was read
     * @param <T> what the value is
     */
    static <T> Parameter<T> of(T value, Provenance provenance) {
        return new Known<>(value, provenance);
    }

    /** {@return the value; empty if there is none, for whatever reason} */
    default Optional<T> find() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * The value.
     *
     * @return the value
     * @throws NoSuchElementException if there is none; its message says why, in English
     */
    default T get() {
        if (this instanceof Known<T> known) {
            return known.value();
        }
        Phrase reason = this instanceof Absent<T> absent ? absent.reason() : ((Undefined<T>) this).reason();
        throw new NoSuchElementException(reason.english());
    }
}
