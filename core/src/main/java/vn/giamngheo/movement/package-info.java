/**
 * The account of the movement of poor and near-poor households (<i>diễn biến hộ nghèo, hộ cận nghèo</i>) between two
 * reviews: what was at the start, what left, what came, what is at the end, and whether all that goes together.
 *
 * <p>Answers: does the account of a year close, with itself, with the year before and with the communes, and what is
 * left over?
 *
 * <pre>{@code
 * Reconciliation rec = year.reconcile(Tolerance.ofHouseholds(5));
 * }</pre>
 *
 * <p>Read first: {@link vn.giamngheo.movement.MovementReport}, {@link vn.giamngheo.movement.Movement},
 * {@link vn.giamngheo.movement.MovementColumn}. Then how reports are held against themselves
 * ({@link vn.giamngheo.movement.Reconciliation}), the next year ({@link vn.giamngheo.movement.MovementSeries}) and the
 * level below ({@link vn.giamngheo.movement.LevelCheck}), and how they are made from households
 * ({@link vn.giamngheo.movement.MovementCount}).
 */
@NullMarked
package vn.giamngheo.movement;

import org.jspecify.annotations.NullMarked;
