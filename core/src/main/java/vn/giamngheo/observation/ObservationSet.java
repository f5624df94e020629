package vn.giamngheo.observation;

import java.util.List;

/**
 * Observations that are looked at together: whether two of them contradict each other, and where a series of them breaks.
 * They may be of any indicators, places and days.
 *
 * @param observations the observations, in any order
 */
public record ObservationSet(List<Observation> observations) {

    /**
     * Copies the list.
     *
     * @param observations the observations, in any order
     */
    public ObservationSet {
        observations = List.copyOf(observations);
    }

    /**
     * {@return the observations, to be looked at together}
     *
     * @param observations the observations, in any order
     */
    public static ObservationSet of(List<Observation> observations) {
        return new ObservationSet(observations);
    }
}
