package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.Loaded;

/** Lists of designated areas, all supplied by whoever deploys the library. */
public final class DesignatedAreas {

    private DesignatedAreas() {}

    /** {@return no lists: nothing is known of any area} */
    public static DesignatedAreas none() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return these lists}
     *
     * @param lists the lists, in any order
     * @throws vn.giamngheo.text.RefusedException if two lists of one designation and level overlap in days
     */
    public static DesignatedAreas of(Collection<DesignatedAreaList> lists) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads lists from a table, one area a row; rows of one decision and period make a list.
     *
     * @param table {@code designation,level,code,from,until,instrument,confidence,source}
     * @return the lists, or everything that is wrong with the table
     */
    public static Loaded<DesignatedAreas> read(String table) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return these lists and others in one}
     *
     * @param more the others
     * @throws vn.giamngheo.text.RefusedException if two lists of one designation and level overlap in days
     */
    public DesignatedAreas with(DesignatedAreas more) {
        throw new UnsupportedOperationException();
    }

    /** {@return all lists, by designation, level and first day} */
    public List<DesignatedAreaList> lists() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return the list in force on a day; empty if none was supplied for that day, which is not the same as an empty list}
     *
     * @param designation what it is a list of
     * @param day the day
     */
    public Optional<DesignatedAreaList> on(Designation designation, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return whether a unit is in the list of a day; empty if there is no list of that day for its level}
     *
     * @param unit the unit
     * @param designation what it is a list of
     * @param day the day
     */
    public Optional<Boolean> isDesignated(AdministrativeUnit unit, Designation designation, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
