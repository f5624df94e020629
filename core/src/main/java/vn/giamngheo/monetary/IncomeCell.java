package vn.giamngheo.monetary;

import java.math.BigInteger;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * A cell of an {@link IncomeDistribution}: how much of a population has an income.
 *
 * @param income per head, đồng per month: from 0 to 10<sup>15</sup> over 1 to 11,988
 * @param weight how much: a whole number of the last decimal of the unit, above 0
 */
public record IncomeCell(Ratio income, long weight) {

    /**
     * Checks the cell.
     *
     * @param income per head, đồng per month
     * @param weight above 0
     * @throws RefusedException if the income is none that can be or the weight is not above 0
     */
    public IncomeCell {
        if (income.signum() < 0
                || income.numerator().compareTo(BigInteger.valueOf(Fraction.MOST_DONG)) > 0
                || income.denominator().compareTo(BigInteger.valueOf(Fraction.MOST_PARTS)) > 0) {
            throw new RefusedException(
                    "thu nhập bình quân đầu người không hợp lệ: " + income,
                    "there is no such income per head: " + income);
        }
        if (weight <= 0) {
            throw new RefusedException(
                    "số đếm của một ô phải lớn hơn 0, không phải " + weight,
                    "the weight of a cell must be above 0 but was " + weight);
        }
    }

    long packed() {
        return PackedIncome.of(
                income.numerator().longValueExact(), income.denominator().intValueExact());
    }
}
