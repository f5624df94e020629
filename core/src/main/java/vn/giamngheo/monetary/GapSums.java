package vn.giamngheo.monetary;

import java.math.BigInteger;

/**
 * Sums over those below a line whose incomes, in lowest terms, have one denominator. A gap is the line less the income in
 * parts of đồng: one over that denominator times the months of the line.
 *
 * @param below how much is below, above 0
 * @param gaps the sum of gaps
 * @param squares the sum of squares of gaps
 * @param withIncome how much of {@code below} has an income above 0; 0 where logarithms are not summed
 * @param logs the sum of logarithms of the numerators of their incomes; 0 where they are not summed
 */
record GapSums(long below, BigInteger gaps, BigInteger squares, long withIncome, BigInteger logs) {

    GapSums plus(GapSums other) {
        return new GapSums(
                Math.addExact(below, other.below),
                gaps.add(other.gaps),
                squares.add(other.squares),
                withIncome + other.withIncome,
                logs.add(other.logs));
    }
}
