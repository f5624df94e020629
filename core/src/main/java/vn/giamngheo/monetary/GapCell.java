package vn.giamngheo.monetary;

import java.math.BigInteger;
import java.util.Objects;
import vn.giamngheo.text.RefusedException;

/**
 * What was counted of those below a line whose incomes per head, in lowest terms, have one denominator. Gaps are the line
 * less the income in parts of đồng a month: one over that denominator times the months of the line, which is the
 * denominator of {@link PovertyLine#perMonth()}.
 *
 * @param parts the denominator, from 1 to 11,988
 * @param below how much is below: a whole number of the last decimal of the unit, above 0
 * @param gaps the sum of gaps, each times what it counts; at least {@code below}
 * @param squares the sum of squares of gaps, each times what it counts
 * @param withIncome how much of {@code below} has an income above 0; 0 where logarithms are not counted
 * @param logarithms the sum of natural logarithms of the numerators of incomes, each times what it counts, as a whole
 *     number of 2<sup>−120</sup>; 0 where they are not counted
 */
public record GapCell(
        int parts, long below, BigInteger gaps, BigInteger squares, long withIncome, BigInteger logarithms) {

    /**
     * Checks what does not depend on the line.
     *
     * @param parts the denominator, from 1 to 11,988
     * @param below how much is below, above 0
     * @param gaps the sum of gaps
     * @param squares the sum of their squares
     * @param withIncome how much of it has an income above 0
     * @param logarithms the sum of logarithms
     * @throws RefusedException if these are sums of nobody who could be
     */
    public GapCell {
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(squares, "squares");
        require(parts >= 1 && parts <= Fraction.MOST_PARTS && below > 0);
        BigInteger weight = BigInteger.valueOf(below);
        // The mean of squares is not below the square of the mean.
        require(gaps.compareTo(weight) >= 0 && gaps.multiply(gaps).compareTo(squares.multiply(weight)) <= 0);
        BigInteger mostLogarithms = BigInteger.valueOf(withIncome)
                .multiply(BigInteger.valueOf(Long.SIZE - 1))
                .shiftLeft(Logarithms.BITS);
        require(withIncome >= 0
                && withIncome <= below
                && logarithms.signum() >= 0
                && logarithms.compareTo(mostLogarithms) <= 0);
    }

    static GapCell of(int parts, GapSums sums) {
        return new GapCell(parts, sums.below(), sums.gaps(), sums.squares(), sums.withIncome(), sums.logs());
    }

    /** Refused if a gap is above the line. */
    GapSums under(PovertyLine line, boolean countsLogarithms) {
        BigInteger most = BigInteger.valueOf(line.dong() * parts);
        require(gaps.compareTo(most.multiply(BigInteger.valueOf(below))) <= 0
                && squares.compareTo(gaps.multiply(most)) <= 0
                && (countsLogarithms || (withIncome == 0 && logarithms.signum() == 0)));
        return new GapSums(below, gaps, squares, withIncome, logarithms);
    }

    static void require(boolean condition) {
        if (!condition) {
            throw new RefusedException(
                    "các tổng của bảng thu nhập dưới chuẩn không thể cùng là của một nhóm người",
                    "the sums of a table of shortfalls cannot be those of anybody");
        }
    }
}
