/**
 * Classification of households, with its reasons.
 *
 * <p>Answers: what is this household on that day, why, which facts would decide it, what would lift it out, and does a
 * verdict that was kept still come out?
 *
 * <pre>{@code
 * ReviewDate review = ReviewDate.of(2026, 10, 15);
 *
 * Verdict judged = ENGINE.classify(judgedByTheCommune(), review);
 * out.println(judged.proof().render(Language.VIETNAMESE, Proof.Length.LINE));
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.classification.PovertyEngine}, {@link vn.giamngheo.classification.Verdict},
 * {@link vn.giamngheo.classification.Proof} (with {@link vn.giamngheo.classification.ProofNode}, to be walked),
 * {@link vn.giamngheo.classification.BlockingFact}; {@link vn.giamngheo.classification.WhatIf} for a
 * {@link vn.giamngheo.classification.Goal}; {@link vn.giamngheo.classification.Determination}, a verdict to be kept, and
 * {@link vn.giamngheo.classification.Verification}, what comes of making it again.
 *
 * <p>A classification is not a decision: recognition is an act of the chairperson of the commune's People's Committee.
 */
@NullMarked
package vn.giamngheo.classification;

import org.jspecify.annotations.NullMarked;
