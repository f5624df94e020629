package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * What became of an administrative unit, or of a part of it.
 *
 * @param day the first day of the new state, inclusive
 * @param kind what happened to the unit that was
 * @param from the unit that was, up to the day before
 * @param to the unit that is, from that day on
 * @param whole whether all of the territory of {@code from} belongs to {@code to}; false if only a part does
 * @param by the instrument that ordered it
 * @param provenance where that was read
 */
public record UnitChange(
        LocalDate day,
        Kind kind,
        UnitRef from,
        UnitRef to,
        boolean whole,
        InstrumentReference by,
        Provenance provenance) {

    /** What happened. */
    public enum Kind {
        /** Another name, the same territory. */
        RENAMED("đổi tên", "renamed"),
        /** Another status, as of a province that became a city, or a commune that became a ward. */
        RECLASSIFIED("chuyển loại đơn vị hành chính", "changed in status"),
        /** Another code, name and territory as before. */
        RECODED("đổi mã", "given another code"),
        /** Kept its name and took in others; its code may have changed. */
        ENLARGED("mở rộng địa giới", "enlarged"),
        /** Ended, its territory in that of another (sáp nhập, hợp nhất). */
        MERGED("sáp nhập", "merged"),
        /** Divided over several. */
        DIVIDED("chia, tách", "divided");

        private final Phrase phrase;

        Kind(String vietnamese, String english) {
            this.phrase = new Phrase(vietnamese, english);
        }

        /** {@return the wire form} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @param day the first day of the new state, inclusive
     * @param kind what happened to the unit that was
     * @param from the unit that was
     * @param to the unit that is
     * @param whole whether all of the territory of {@code from} belongs to {@code to}
     * @param by the instrument that ordered it
     * @param provenance where that was read
     * @throws RefusedException if both units are of different levels or the same
     */
    public UnitChange {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(provenance, "provenance");
        if (from.level() != to.level() || from.equals(to)) {
            throw new RefusedException(
                    "đơn vị trước (from) và sau (to) phải là hai đơn vị khác nhau của cùng một cấp, không phải " + from
                            + " và " + to,
                    "from and to must be two units of one level but were " + from + " and " + to);
        }
    }

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitChange that
                && day.equals(that.day)
                && kind == that.kind
                && from.equals(that.from)
                && to.equals(that.to)
                && whole == that.whole
                && by.equals(that.by)
                && provenance.equals(that.provenance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, kind, from, to, whole, by, provenance);
    }
}
