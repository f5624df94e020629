package vn.giamngheo.target;

import java.util.Optional;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.RefusedException;

/**
 * For where and for whom a target is set.
 *
 * @param place the area; absent where the document means its whole jurisdiction
 * @param area rural or urban; absent where both are meant
 * @param population the group of households that reports count apart, such as those of ethnic minorities; absent where
 *     all are meant or only the wording tells
 * @param group the people meant, as written, such as {@code hộ nghèo, hộ cận nghèo}
 */
public record Scope(
        Optional<Place> place, Optional<AreaType> area, Optional<TargetGroup> population, Optional<String> group) {

    /**
     * Checks what is given.
     *
     * @param place the area; absent where the document means its whole jurisdiction
     * @param area rural or urban; absent where both are meant
     * @param population the group of households that reports count apart
     * @param group the people meant, as written, such as {@code hộ nghèo, hộ cận nghèo}
     * @throws IllegalArgumentException if it names nothing
     */
    public Scope {
        if (place.isEmpty() && area.isEmpty() && population.isEmpty() && group.isEmpty()) {
            throw new RefusedException(
                    "phạm vi phải nêu địa bàn (place), khu vực (area), nhóm dân cư (population) hoặc đối tượng (group)",
                    "a scope names a place, an area, a population or a group");
        }
    }

    /**
     * A place, the people meant, or both.
     *
     * @param place the area; absent where the document means its whole jurisdiction
     * @param group the people meant, as written
     * @throws IllegalArgumentException if it names neither
     */
    public Scope(Optional<Place> place, Optional<String> group) {
        this(place, Optional.empty(), Optional.empty(), group);
    }

    /**
     * {@return the scope of one place}
     *
     * @param place the area
     */
    public static Scope of(Place place) {
        return new Scope(Optional.of(place), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the scope of rural or urban parts}
     *
     * @param area rural or urban
     */
    public static Scope of(AreaType area) {
        return new Scope(Optional.empty(), Optional.of(area), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the scope of a group of households}
     *
     * @param population the group
     */
    public static Scope of(TargetGroup population) {
        return new Scope(Optional.empty(), Optional.empty(), Optional.of(population), Optional.empty());
    }
}
