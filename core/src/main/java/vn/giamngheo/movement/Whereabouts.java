package vn.giamngheo.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.standard.PovertyStatus;

/**
 * One way a household can have moved, with nothing left open.
 *
 * @param before where it was
 * @param after where it is
 * @param again whether it came back to a list it had been on
 */
record Whereabouts(Place before, Place after, boolean again) {

    /** Where a household is at a review. */
    enum Place {
        /** Not in the place under review. */
        ELSEWHERE(null),
        /** On the list of the poor. */
        POOR(PovertyList.POOR),
        /** On the list of the near-poor. */
        NEAR_POOR(PovertyList.NEAR_POOR),
        /** On neither list. */
        ABOVE(null);

        private final @Nullable PovertyList list;

        Place(@Nullable PovertyList list) {
            this.list = list;
        }

        Optional<PovertyList> list() {
            return Optional.ofNullable(list);
        }

        /** A status that is no class of households can be any. */
        static List<Place> possible(Optional<PovertyStatus> status) {
            if (status.isEmpty()) {
                return List.of(ELSEWHERE);
            }
            return switch (status.get()) {
                case POOR -> List.of(POOR);
                case NEAR_POOR -> List.of(NEAR_POOR);
                case AVERAGE_LIVING_STANDARD, NON_POOR -> List.of(ABOVE);
                case INDETERMINATE, UNDEFINED_BY_LAW, NO_STANDARD -> List.of(POOR, NEAR_POOR, ABOVE);
            };
        }
    }

    /** All ways that fit what is known; one if nothing is open. */
    static List<Whereabouts> possible(HouseholdMove move) {
        List<Whereabouts> ways = new ArrayList<>();
        for (Place before : Place.possible(move.before())) {
            for (Place after : Place.possible(move.after())) {
                if (before == Place.ABOVE && after.list().isPresent()) {
                    move.again()
                            .map(List::of)
                            .orElse(List.of(false, true))
                            .forEach(again -> ways.add(new Whereabouts(before, after, again)));
                } else {
                    ways.add(new Whereabouts(before, after, false));
                }
            }
        }
        return ways;
    }

    /** The column in which it left the list it was on. */
    MovementColumn decrease() {
        return switch (after) {
            case ELSEWHERE -> MovementColumn.OTHER_DECREASE;
            case ABOVE -> MovementColumn.ABOVE_NEAR_POOR;
            case POOR, NEAR_POOR -> MovementColumn.TO_OTHER_LIST;
        };
    }

    /** The column in which it came to the list it is on. */
    MovementColumn increase() {
        return switch (before) {
            case ELSEWHERE -> MovementColumn.OTHER_INCREASE;
            case ABOVE -> again ? MovementColumn.FELL_BACK : MovementColumn.NEWLY_ENTERED;
            case POOR, NEAR_POOR -> MovementColumn.FROM_OTHER_LIST;
        };
    }
}
