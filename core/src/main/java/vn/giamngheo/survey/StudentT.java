package vn.giamngheo.survey;

/**
 * Student's distribution for whole degrees of freedom, by its finite series (Abramowitz and Stegun 1964, 26.7.3 and
 * 26.7.4). All terms are positive, so that nothing cancels: good to about 12 digits up to 10,000 degrees.
 */
final class StudentT {

    private static final double MAX_LEVEL = 0.999999;

    private StudentT() {}

    /** The chance to be within t of 0, for t not below 0. */
    static double within(double t, int degrees) {
        double squared = degrees / (degrees + t * t);
        double sine = t / Math.sqrt(degrees + t * t);
        if (degrees % 2 == 0) {
            return sine * series(squared, degrees / 2, 1);
        }
        double angle = Math.atan2(t, Math.sqrt(degrees));
        double rest = degrees == 1 ? 0 : sine * Math.sqrt(squared) * series(squared, degrees / 2, 2);
        return 2 / Math.PI * (angle + rest);
    }

    /** 1 + a/(a + 1) x + a (a + 2)/((a + 1)(a + 3)) x² and so on, from the last term on. */
    private static double series(double x, int terms, int first) {
        double sum = 1;
        for (int i = terms - 1; i > 0; i--) {
            double above = first + 2.0 * (i - 1);
            sum = 1 + x * (above / (above + 1)) * sum;
        }
        return sum;
    }

    /** How far from 0 to go to be within it with a chance of {@code level}. */
    static double quantile(double level, int degrees) {
        if (!(level > 0 && level <= MAX_LEVEL)) {
            throw new IllegalArgumentException("level must be above 0 and at most " + MAX_LEVEL + " but was " + level);
        }
        double high = 1;
        while (within(high, degrees) < level) {
            high *= 2;
        }
        double low = 0;
        double middle = high / 2;
        // Until no number is left in between.
        while (low < middle && middle < high) {
            if (within(middle, degrees) < level) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return high;
    }
}
