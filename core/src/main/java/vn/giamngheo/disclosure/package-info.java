/**
 * Tables that may be published: small cells are hidden, and so are others from which a hidden one could be computed.
 *
 * <p>Statistical disclosure control by suppression of cells, as in Hundepool et al., Statistical Disclosure Control
 * (2012): small cells are hidden first (primary suppression), then others beside them (complementary
 * suppression) until whoever knows all that is published, and the rule, can narrow no small cell down.
 *
 * <p>Answers: which cells of this table must be hidden, so that nobody is seen in it and no hidden one can be
 * computed?
 *
 * <pre>{@code
 * SuppressedTable published = Suppression.of(FrequencyTable.of(counts), SuppressionRule.below(5));
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.disclosure.FrequencyTable}, {@link vn.giamngheo.disclosure.SuppressionRule},
 * {@link vn.giamngheo.disclosure.Suppression}, {@link vn.giamngheo.disclosure.SuppressedTable} (what is published, and
 * what an attacker gets), {@link vn.giamngheo.disclosure.SuppressedRate}.
 */
@NullMarked
package vn.giamngheo.disclosure;

import org.jspecify.annotations.NullMarked;
