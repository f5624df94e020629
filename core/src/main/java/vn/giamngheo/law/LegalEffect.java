package vn.giamngheo.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What one instrument does to another.
 *
 * @param by the instrument that does it
 * @param kind what it does
 * @param on the instrument it is done to
 * @param from the first day it is done, inclusive
 * @param provenance where that was read
 */
public record LegalEffect(
        InstrumentReference by, Kind kind, InstrumentReference on, LocalDate from, Provenance provenance) {

    /** What an instrument does to another. */
    public enum Kind {
        /** Sửa đổi, bổ sung: both are read together. */
        AMENDS,
        /** Thay thế: is read in its place. */
        REPLACES,
        /** Bãi bỏ: ends it without another in its place. */
        REPEALS;

        /** {@return the wire form} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @param by the instrument that does it
     * @param kind what it does
     * @param on the instrument it is done to
     * @param from the first day it is done
     * @param provenance where that was read
     */
    public LegalEffect {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(provenance, "provenance");
    }
}
