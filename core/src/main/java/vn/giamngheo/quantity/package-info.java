/**
 * Quantities as poverty-reduction documents state them: đồng, percentages and percentage points, counts; exact values,
 * values as printed, and the qualifiers around them. Nothing is ever rounded on the way.
 *
 * <p>A percentage, a difference of percentages and a printed rate are three types: what cannot be told from the type
 * is told wrong sooner or later.
 *
 * <p>Answers: of how many households can 48.267 be 46,68 %, and what is left when 2,3 to 2,5 points are taken away?
 *
 * <pre>{@code
 * WholeRange total = PublishedRate.of("46.68").impliedDenominator(48_267).orElseThrow();
 * }</pre>
 *
 * <ul>
 *   <li>{@link vn.giamngheo.quantity.Vnd}, {@link vn.giamngheo.quantity.VndUnit}: whole đồng, and what they are
 *       printed in
 *   <li>{@link vn.giamngheo.quantity.Percentage}, {@link vn.giamngheo.quantity.PercentagePoints}: numbers to compute
 *       with
 *   <li>{@link vn.giamngheo.quantity.PublishedRate}, {@link vn.giamngheo.quantity.PublishedPoints},
 *       {@link vn.giamngheo.quantity.PublishedFactor}: figures as printed, which stand for an
 *       {@link vn.giamngheo.quantity.DecimalInterval}
 *   <li>{@link vn.giamngheo.quantity.Ratio}, {@link vn.giamngheo.quantity.RelativeChange}: what comes of dividing, exact
 *   <li>{@link vn.giamngheo.quantity.WholeRange}, {@link vn.giamngheo.quantity.RatioRange}: from one number to another
 *   <li>{@link vn.giamngheo.quantity.SharedDenominator}: whether counts printed with rates can be parts of one total
 *   <li>{@link vn.giamngheo.quantity.CountUnit}: households or persons, never mixed
 *   <li>{@link vn.giamngheo.quantity.Stated}: "about", "at least", "from … to …"
 *   <li>{@link vn.giamngheo.quantity.StatedParser}, {@link vn.giamngheo.quantity.StatedText}: from and to prose
 *   <li>{@link vn.giamngheo.quantity.Written}: the official wording beside what was understood
 * </ul>
 */
@NullMarked
package vn.giamngheo.quantity;

import org.jspecify.annotations.NullMarked;
