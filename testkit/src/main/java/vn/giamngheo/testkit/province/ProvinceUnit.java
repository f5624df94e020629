package vn.giamngheo.testkit.province;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;

/**
 * A unit of a made province: the province itself, a district or a commune. Districts and communes are made up.
 *
 * @param code a code that no other unit of the province has
 * @param place the name and the level
 * @param area urban or rural, of a commune only
 */
public record ProvinceUnit(String code, Place place, Optional<AreaType> area) {

    /**
     * Checks that nothing is missing.
     *
     * @param code a code that no other unit of the province has
     * @param place the name and the level
     * @param area urban or rural, of a commune only
     */
    public ProvinceUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(area, "area");
    }

    @Override
    public String toString() {
        return place.name();
    }
}
