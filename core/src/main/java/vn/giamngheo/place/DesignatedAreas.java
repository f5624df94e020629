package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Lists of designated areas, all supplied by whoever deploys the library. */
public final class DesignatedAreas {

    private static final DesignatedAreas NONE = new DesignatedAreas(List.of());

    private final List<DesignatedAreaList> lists;

    private DesignatedAreas(Collection<DesignatedAreaList> lists) {
        this.lists = lists.stream()
                .sorted(Comparator.comparing(DesignatedAreaList::designation, Comparator.comparing(Designation::code))
                        .thenComparing(DesignatedAreaList::level)
                        .thenComparing(DesignatedAreaList::from))
                .toList();
    }

    /** {@return no lists: nothing is known of any area} */
    public static DesignatedAreas none() {
        return NONE;
    }

    /**
     * {@return these lists}
     *
     * @param lists the lists, in any order
     * @throws RefusedException if two lists of one designation and level overlap in days
     */
    public static DesignatedAreas of(Collection<DesignatedAreaList> lists) {
        DesignatedAreas areas = new DesignatedAreas(lists);
        for (int i = 1; i < areas.lists.size(); i++) {
            DesignatedAreaList before = areas.lists.get(i - 1);
            DesignatedAreaList list = areas.lists.get(i);
            if (overlap(before, list)) {
                Phrase reason = overlapping(before, list);
                throw new RefusedException(reason.vietnamese(), reason.english());
            }
        }
        return areas;
    }

    static boolean overlap(DesignatedAreaList one, DesignatedAreaList other) {
        return one.designation().equals(other.designation())
                && one.level() == other.level()
                && !one.until().isBefore(other.from())
                && !other.until().isBefore(one.from());
    }

    static Phrase overlapping(DesignatedAreaList one, DesignatedAreaList other) {
        return new Phrase(
                "hai danh mục “" + one.designation() + "” cùng cấp có ngày chung: " + days(one) + " và " + days(other),
                "two lists '" + one.designation() + "' of one level have days in common: " + days(one) + " and "
                        + days(other));
    }

    private static String days(DesignatedAreaList list) {
        return Language.VIETNAMESE.shortDay(list.from()) + "–" + Language.VIETNAMESE.shortDay(list.until());
    }

    /**
     * Reads lists from a table, one area a row; rows of one decision and period make a list, and name one source.
     *
     * @param table {@code designation,level,code,from,until,instrument,confidence,source}
     * @return the lists, or everything that is wrong with the table
     */
    public static Loaded<DesignatedAreas> read(String table) {
        return DesignatedAreaTable.read(table);
    }

    /**
     * {@return these lists and others in one}
     *
     * @param more the others
     * @throws RefusedException if two lists of one designation and level overlap in days
     */
    public DesignatedAreas with(DesignatedAreas more) {
        return of(Stream.concat(lists.stream(), more.lists.stream()).toList());
    }

    /** {@return all lists, by designation, level and first day} */
    public List<DesignatedAreaList> lists() {
        return lists;
    }

    /**
     * {@return the list in force on a day; empty if none was supplied for that day, which is not the same as an empty list}
     *
     * @param designation what it is a list of
     * @param level the level of the areas
     * @param day the day
     */
    public Optional<DesignatedAreaList> on(Designation designation, AdministrativeLevel level, LocalDate day) {
        return lists.stream()
                .filter(list -> list.designation().equals(designation) && list.level() == level)
                .filter(list -> !day.isBefore(list.from()) && !day.isAfter(list.until()))
                .findFirst();
    }

    /**
     * {@return whether a unit is in the list of a day; empty if that cannot be told: there is no list of that day for its
     * level, the unit is not there on that day, its code is of another list than the state's, or it was not there on the
     * first day of the list, when its code may have meant another unit}
     *
     * @param unit the unit
     * @param designation what it is a list of
     * @param day the day
     */
    public Optional<Boolean> isDesignated(AdministrativeUnit unit, Designation designation, LocalDate day) {
        return on(designation, unit.level(), day)
                .filter(list -> unit.scheme().equals(AdministrativeUnit.NATIONAL))
                .filter(list -> unit.isOn(day) && unit.isOn(list.from()))
                .map(list -> list.codes().contains(unit.code()));
    }

    /** Whether the other has the same lists. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DesignatedAreas that && lists.equals(that.lists);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lists);
    }
}
