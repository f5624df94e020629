package vn.giamngheo.target;

import java.util.Optional;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.RefusedException;

/**
 * For where and for whom a target is set.
 *
 * @param place the area; absent where the document means its whole jurisdiction
 * @param group the people meant, as written, such as {@code hộ nghèo, hộ cận nghèo}
 */
public record Scope(Optional<Place> place, Optional<String> group) {

    /**
     * Checks what is given.
     *
     * @param place the area; absent where the document means its whole jurisdiction
     * @param group the people meant, as written, such as {@code hộ nghèo, hộ cận nghèo}
     * @throws IllegalArgumentException if it names neither a place nor a group
     */
    public Scope {
        if (place.isEmpty() && group.isEmpty()) {
            throw new RefusedException(
                    "phạm vi phải nêu địa bàn (place) hoặc đối tượng (group)", "a scope names a place or a group");
        }
    }
}
