package vn.giamngheo.standard;

import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;

/**
 * Incomes per head as whole numbers that keep their order against every line, without dividing first. The scale counts
 * half đồng per head and year: an even point is a whole number of đồng, an odd one stands for all fractions between
 * two whole numbers. Lines are whole đồng, so no two incomes of one point can differ in any comparison.
 */
public final class IncomeScale {

    private static final int MONTHS_OF_YEAR = 12;

    private IncomeScale() {}

    /**
     * The point of an income.
     *
     * @param income the income; at most 10^15 đồng, so that nothing overflows
     * @param persons the members of the household, at least 1; does not matter for an income stated per head
     * @return its point
     */
    public static long point(Income income, int persons) {
        if (income instanceof Income.PerHead perHead) {
            return 2L * MONTHS_OF_YEAR * perHead.perMonth().dong();
        }
        Income.OfHousehold household = (Income.OfHousehold) income;
        long yearly = MONTHS_OF_YEAR * household.total().dong();
        long heads = (long) persons * household.months();
        long whole = yearly / heads;
        return 2 * whole + (whole * heads == yearly ? 0 : 1);
    }

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
