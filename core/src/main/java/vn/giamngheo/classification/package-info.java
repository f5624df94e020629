/**
 * Classification of households: {@link vn.giamngheo.classification.PovertyEngine} gives a
 * {@link vn.giamngheo.classification.Verdict}, which proves itself, and a {@link vn.giamngheo.classification.WhatIf}:
 * what would make the household reach a {@link vn.giamngheo.classification.Goal}.
 *
 * <p>A classification is not a decision: recognition is an act of the chairperson of the commune's People's Committee.
 */
@NullMarked
package vn.giamngheo.classification;

import org.jspecify.annotations.NullMarked;
