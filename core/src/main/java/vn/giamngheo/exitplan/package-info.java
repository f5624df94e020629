/**
 * Exit plans of single households (<i>phương án thoát nghèo</i>): where a household stands, what it is to become, why it
 * is poor, and which support by whom and by when makes the difference.
 *
 * <p>Read first: {@link vn.giamngheo.exitplan.ExitPlan}, {@link vn.giamngheo.exitplan.ProposedSupport},
 * {@link vn.giamngheo.exitplan.PovertyCause}, {@link vn.giamngheo.household.TargetGroup}.
 */
@NullMarked
package vn.giamngheo.exitplan;

import org.jspecify.annotations.NullMarked;
