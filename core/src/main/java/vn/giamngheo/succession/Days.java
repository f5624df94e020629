package vn.giamngheo.succession;

import java.time.LocalDate;

/**
 * Days from one to another, both inclusive.
 *
 * @param first the first day; {@link LocalDate#MIN} if always
 * @param last the last day; {@link LocalDate#MAX} if for ever; before {@code first} if there is none
 */
record Days(LocalDate first, LocalDate last) {

    static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }

    Days and(Days other) {
        return new Days(
                first.isBefore(other.first) ? other.first : first, last.isAfter(other.last) ? other.last : last);
    }
}
