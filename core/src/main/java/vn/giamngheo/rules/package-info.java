/**
 * The rules of this library, on every kind of document: {@link vn.giamngheo.rules.StandardRules}. What each can find is an
 * enum for each area, such as {@link vn.giamngheo.rules.PlanFinding}.
 */
@NullMarked
package vn.giamngheo.rules;

import org.jspecify.annotations.NullMarked;
