package vn.giamngheo.standard;

import vn.giamngheo.quantity.Vnd;

/**
 * Lines on the scale of {@linkplain vn.giamngheo.household.Income#point incomes per head}: half đồng per head and year, so
 * that the point of a line is even.
 */
public final class IncomeScale {

    private static final int MONTHS_OF_YEAR = 12;

    private IncomeScale() {}

    /**
     * The last point that is not above a boundary or, for {@link Comparison#BELOW} and {@link Comparison#AT_LEAST}, the
     * last one below it.
     *
     * @param comparison how income is compared with the line
     * @param line the line
     * @param period the time the line is stated over
     * @return the cut: a point is beyond the boundary exactly if it is greater than this
     */
    static long cut(Comparison comparison, Vnd line, LinePeriod period) {
        long point = point(line, period);
        return comparison == Comparison.AT_MOST || comparison == Comparison.ABOVE ? point : point - 1;
    }

    /**
     * {@return the point of a line}
     *
     * @param line the line
     * @param period the time it is stated over
     */
    public static long point(Vnd line, LinePeriod period) {
        return 2L * (MONTHS_OF_YEAR / period.months()) * line.dong();
    }
}
