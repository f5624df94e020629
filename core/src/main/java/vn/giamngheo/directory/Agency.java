package vn.giamngheo.directory;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;

/**
 * One agency: an entry of a directory, of one province, and of one district or commune in it where it is of that level.
 * <i>Sở Y tế</i> of Bình Định and of Gia Lai are two agencies of one entry.
 *
 * @param id which entry of the directory it is
 * @param kind what sort of body it is
 * @param level its level
 * @param title its name without its place: {@code Sở Y tế}
 * @param province the province, as the unit it was in that time; empty for the centre, and where the province is not told
 * @param place the district, commune or village as named; empty for the centre and provinces, and where it is not told
 */
public record Agency(
        AgencyId id,
        AgencyKind kind,
        AdministrativeLevel level,
        String title,
        Optional<UnitRef> province,
        Optional<Place> place) {

    /**
     * Checks that nothing is missing.
     *
     * @param id which entry of the directory it is
     * @param kind what sort of body it is
     * @param level its level
     * @param title its name without its place
     * @param province the province
     * @param place the district or commune
     */
    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(place, "place");
    }

    /**
     * {@return the agency of an entry}
     *
     * @param entry the entry
     * @param province the province; empty for the centre, and where the province is not told
     * @param place the district or commune; empty for the centre and provinces, and where it is not told
     */
    public static Agency of(AgencyEntry entry, Optional<UnitRef> province, Optional<Place> place) {
        return new Agency(entry.id(), entry.kind(), entry.level(), entry.name(), province, place);
    }

    /**
     * {@return the name with its place, as an official would write it: {@code Sở Y tế tỉnh Gia Lai}, {@code Công an thành
     * phố Huế}, {@code Ủy ban nhân dân huyện An Lão, tỉnh Bình Định}}
     */
    public String name() {
        return AgencyNames.of(this);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }
}
