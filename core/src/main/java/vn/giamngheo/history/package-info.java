/**
 * Status over time: what changed between reviews of one household, and what a change of standard does to a population.
 *
 * <p>Answers: when did this household escape, fall back or become poor for the first time, and how many households change
 * their status because the standard does, although nothing happened to them?
 *
 * <p>Begin with {@link vn.giamngheo.history.StatusHistory}, made of the verdicts of one household in the order of their
 * days; each change says what happened, whether it had happened before, and whether it lies between two standards, so that
 * a new standard is never taken for an escape.
 * {@link vn.giamngheo.history.Reclassification} classifies one population under two standards, and has the matrix of who
 * moved where.
 */
@NullMarked
package vn.giamngheo.history;

import org.jspecify.annotations.NullMarked;
