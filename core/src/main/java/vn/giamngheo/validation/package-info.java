/**
 * Findings: what is to be said about a document, all of it at once, in the reader's language.
 *
 * <p>In reading order: {@link vn.giamngheo.validation.Finding}, {@link vn.giamngheo.validation.FindingCode},
 * {@link vn.giamngheo.validation.WordedFinding}, {@link vn.giamngheo.validation.Severity}, {@link vn.giamngheo.validation.Argument},
 * {@link vn.giamngheo.validation.Report}; the rules on plans start at
 * {@link vn.giamngheo.validation.PlanValidator}; those that need agencies and legal effects at
 * {@link vn.giamngheo.validation.PlanAgencyValidator}; those on the data of a deployer at
 * {@link vn.giamngheo.validation.ReferenceDataValidator}.
 */
@NullMarked
package vn.giamngheo.validation;

import org.jspecify.annotations.NullMarked;
