package vn.giamngheo.examples.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.place.Place;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.trajectory.RatePath;

/**
 * Whether figures are of what a target is about.
 *
 * @param target the target
 * @param jurisdiction the area of its document
 */
record Fit(Target target, Optional<Place> jurisdiction) {

    /** The days that a way can start on. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /**
     * Reasons why no way starts at a figure, though it tells how far the target has come: it is of a day on the way, or of
     * the day the target is due, or after it.
     */
    private static final Set<PathOfTarget.Reason> NO_START =
            Set.of(PathOfTarget.Reason.OTHER_DAY, PathOfTarget.Reason.DUE_NOT_AFTER_BASELINE);

    /** Why a figure is not; empty if it is. */
    Optional<PathOfTarget.Reason> reason(Observation observation) {
        // Where a target does not say what is measured or where, nothing is taken for it.
        if (!target.indicator().equals(Optional.of(observation.indicator()))) {
            return Optional.of(PathOfTarget.Reason.OTHER_INDICATOR);
        }
        if (!place().map(Place::key).equals(Optional.of(observation.place().key()))) {
            return Optional.of(PathOfTarget.Reason.OTHER_PLACE);
        }
        LocalDate day = observation.asOf();
        boolean possible = !day.isBefore(FIRST) && !day.isAfter(LAST);
        Observation dated =
                possible ? observation : observation.toBuilder().asOf(LAST).build();
        return path(dated) instanceof PathOfTarget.None none
                ? Optional.of(none.reason()).filter(reason -> !NO_START.contains(reason))
                : Optional.empty();
    }

    /** Those of the figures that are, in the order of their days; of one day the official one first. */
    List<Observation> of(List<Observation> observations) {
        return observations.stream()
                .filter(one -> reason(one).isEmpty())
                .sorted(Comparator.comparing(Observation::asOf)
                        .thenComparing(one -> one.source() != ObservationSource.REVIEW_OFFICIAL))
                .toList();
    }

    /** The way that starts at a figure. */
    Optional<RatePath> pathFrom(Observation start) {
        return start.asOf().isBefore(FIRST) || start.asOf().isAfter(LAST)
                ? Optional.empty()
                : path(start).path();
    }

    /** Spellings of one name are one place. */
    private PathOfTarget path(Observation observation) {
        return RatePath.of(
                target, observation.toBuilder().place(place().orElseThrow()).build());
    }

    private Optional<Place> place() {
        return target.scope().flatMap(Scope::place).or(() -> jurisdiction);
    }
}
