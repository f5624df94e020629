package vn.giamngheo.testkit.province;

import java.util.Optional;

/**
 * Households with neighbouring numbers that have one lot in a year. Of any number of households only these are kept.
 *
 * @param from the first number
 * @param to behind the last number
 * @param before where they stood at the start; empty if they came in the year
 * @param after where they stand at the end; empty if they left
 * @param wasPoor whether they were on the list of the poor by the start, at any time under the standard
 * @param wasNearPoor whether they were on the list of the near-poor by the start, likewise
 */
record Stretch(
        long from, long to, Optional<Standing> before, Optional<Standing> after, boolean wasPoor, boolean wasNearPoor) {

    static Stretch standing(long from, long to, Standing standing, boolean wasPoor, boolean wasNearPoor) {
        return new Stretch(from, to, Optional.of(standing), Optional.of(standing), wasPoor, wasNearPoor);
    }

    long size() {
        return to - from;
    }

    boolean stays() {
        return before.equals(after);
    }

    boolean stays(Standing standing) {
        return stays() && before.filter(standing::equals).isPresent();
    }

    /** Whether they come back to the list that they stand on at the end. */
    boolean again() {
        return before.filter(Standing.ABOVE::equals).isPresent()
                && after.map(this::wasOn).orElse(false);
    }

    boolean wasOn(Standing standing) {
        return (standing == Standing.POOR && wasPoor) || (standing == Standing.NEAR_POOR && wasNearPoor);
    }

    Stretch first(long number) {
        return new Stretch(from, from + number, before, after, wasPoor, wasNearPoor);
    }

    Stretch without(long number) {
        return new Stretch(from + number, to, before, after, wasPoor, wasNearPoor);
    }

    Stretch goesTo(Optional<Standing> standing) {
        return new Stretch(from, to, before, standing, wasPoor, wasNearPoor);
    }

    /** The same at the start of the next year; empty if they left. */
    Optional<Stretch> later() {
        return after.map(standing -> standing(
                from,
                to,
                standing,
                wasPoor || standing == Standing.POOR,
                wasNearPoor || standing == Standing.NEAR_POOR));
    }
}
