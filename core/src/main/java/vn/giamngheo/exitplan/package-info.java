/**
 * Exit plans of single households (<i>phương án thoát nghèo</i>): where a household stands, what it is to become, why it
 * is poor, and which support by whom and by when makes the difference.
 *
 * <p>Answers: what is to be done for this household, by whom, by when, and is that enough?
 *
 * <pre>{@code
 * ExitPlan.from(
 *                 possible,
 *                 remedy,
 *                 change -> ProposedSupport.of(change)
 *                         .assignedTo(AgencyList.parse("UBND xã"), LocalDate.of(2027, 6, 30)))
 * }</pre>
 *
 * <p>Read first: {@link vn.giamngheo.exitplan.ExitPlan}, {@link vn.giamngheo.exitplan.ProposedSupport},
 * {@link vn.giamngheo.exitplan.PovertyCause}, {@link vn.giamngheo.household.TargetGroup}.
 */
@NullMarked
package vn.giamngheo.exitplan;

import org.jspecify.annotations.NullMarked;
