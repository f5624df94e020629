/**
 * Measures of monetary poverty and of inequality over populations of any size, exactly: Foster, Greer and Thorbecke
 * (1984), Watts (1968), the money that is missing to the line, Gini, Sen (1976) and Sen–Shorrocks–Thon.
 *
 * <p>A household is an income per head and a line. Sums of shortfalls and of their squares, a few for each line, answer
 * what is asked of poverty; a list of the different incomes what is asked of inequality. Both add up: communes to a
 * province, threads to a process.
 *
 * <p>Answers: what share lives below a line, how far below, and how much money is missing?
 *
 * <pre>{@code
 * poverty.fgt0(LineRule.AT_MOST).orElseThrow().percentIn(VI, 2)
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.monetary.PovertyLine}, {@link vn.giamngheo.monetary.AreaLines},
 * {@link vn.giamngheo.monetary.ShortfallTally} (counts), {@link vn.giamngheo.monetary.ShortfallColumns} (counts columns),
 * {@link vn.giamngheo.monetary.ShortfallTable} (what was counted), {@link vn.giamngheo.monetary.MonetaryPoverty} (the
 * measures), {@link vn.giamngheo.monetary.LineRule}; {@link vn.giamngheo.monetary.IncomeTally},
 * {@link vn.giamngheo.monetary.IncomeDistribution}.
 */
@NullMarked
package vn.giamngheo.monetary;

import org.jspecify.annotations.NullMarked;
