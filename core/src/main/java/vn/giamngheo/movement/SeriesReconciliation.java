package vn.giamngheo.movement;

import java.util.Objects;

/**
 * Reports of one place over the years, to be held against themselves and each other with something tolerated.
 *
 * @param series the reports
 * @param tolerance how much of a residual is put down to households formed or dissolved
 */
public record SeriesReconciliation(MovementSeries series, Tolerance tolerance) {

    /**
     * Checks that nothing is missing.
     *
     * @param series the reports
     * @param tolerance how much of a residual is put down to households formed or dissolved
     */
    public SeriesReconciliation {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(tolerance, "tolerance");
    }
}
