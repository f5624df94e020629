package vn.giamngheo.observation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.Phrase;

/** Adds up the figures of parts. */
final class RollUps {

    private RollUps() {}

    static Set<Difference> allowed(Difference... allowed) {
        Set<Difference> may = EnumSet.noneOf(Difference.class);
        may.addAll(List.of(allowed));
        if (!EnumSet.of(Difference.STANDARD, Difference.STANDARD_UNKNOWN, Difference.SOURCE)
                .containsAll(may)) {
            throw new IllegalArgumentException(
                    "allowed must be of STANDARD, STANDARD_UNKNOWN and SOURCE but was " + may);
        }
        return may;
    }

    /**
     * The figure of the whole.
     *
     * @param namedAsPart whether the whole may have the name of one of its parts, as a province that took in others has
     */
    static RollUp of(List<Observation> parts, Place whole, Set<Difference> allowed, boolean namedAsPart) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty");
        }
        List<RollUp.Obstacle> obstacles = Obstacles.of(parts, whole, allowed, namedAsPart);
        if (!obstacles.isEmpty()) {
            return new RollUp.Refused(obstacles);
        }
        List<Reason> differing = Obstacles.differences(parts, whole);
        return Sums.of(parts)
                .<RollUp>map(sums -> new RollUp.RolledUp(
                        parts.get(0).unit(),
                        sums.count(),
                        sums.total(),
                        sums.rate(),
                        differing.isEmpty() ? sums.observation(parts, whole) : Optional.empty(),
                        differing))
                .orElseGet(() -> new RollUp.Refused(List.of(new RollUp.Obstacle(
                        RollUp.Obstacle.Kind.TOO_LARGE,
                        new Phrase(
                                "các số cộng lại vượt quá mức có thể tính",
                                "the numbers add up to more than can be counted")))));
    }
}
