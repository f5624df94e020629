/**
 * The rules of this library, on every kind of document that may be validated.
 *
 * <p>Answers: what does arithmetic, good order or law say about this plan, report, household, standard or table?
 *
 * <pre>{@code
 * Report report = StandardRules.validator().validate(plan, Profile.PUBLISH, LocalDate.of(2022, 3, 11));
 * }</pre>
 *
 * <p>Begin with {@link vn.giamngheo.rules.StandardRules}: the validator with all of them, to which a deployer adds rules of
 * its own. What each can find is an enum for each area, such as {@link vn.giamngheo.rules.PlanFinding},
 * {@link vn.giamngheo.rules.HouseholdFinding} or {@link vn.giamngheo.rules.PovertyStandardFinding}; each code has its
 * cause, its words in both languages, and its law. The rules themselves are not public. What a finding, a profile and a
 * waiver are is in {@code vn.giamngheo.validation}.
 */
@NullMarked
package vn.giamngheo.rules;

import org.jspecify.annotations.NullMarked;
