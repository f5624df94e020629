package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.RefusedException;

/**
 * The areas that a decision lists, for a period: <i>huyện nghèo</i>, <i>xã đặc biệt khó khăn</i>. A list is whole: a unit
 * of that level that is not in it is not such an area.
 *
 * @param designation what it is a list of
 * @param level the level of the areas
 * @param codes their codes in the state's list, as of the first day; not empty
 * @param from the first day, inclusive
 * @param until the last day, inclusive
 * @param by the decision
 * @param provenance where the list was read
 */
public record DesignatedAreaList(
        Designation designation,
        AdministrativeLevel level,
        Set<String> codes,
        LocalDate from,
        LocalDate until,
        InstrumentReference by,
        Provenance provenance) {

    /**
     * Checks what is given.
     *
     * @param designation what it is a list of
     * @param level the level of the areas
     * @param codes their codes in the state's list
     * @param from the first day, inclusive
     * @param until the last day, inclusive
     * @param by the decision
     * @param provenance where the list was read
     * @throws RefusedException if there are no codes, or the last day is before the first
     */
    public DesignatedAreaList {
        Objects.requireNonNull(designation, "designation");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(provenance, "provenance");
        codes = Set.copyOf(codes);
        if (codes.isEmpty()) {
            throw new RefusedException("danh mục phải có ít nhất một mã (codes)", "codes must not be empty");
        }
        if (until.isBefore(from)) {
            throw new RefusedException(
                    "ngày cuối (until) không được trước ngày đầu (from)", "until must not be before from");
        }
    }
}
