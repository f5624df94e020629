/**
 * What is to be said about a document: all of it at once, in the reader's language, with the law beside it.
 *
 * <p>Answers: what is wrong with this document, how grave is it for this purpose, by the rules of which day, and who
 * has answered for it?
 *
 * <pre>{@code
 * for (Finding finding : report.findings()) {
 *     out.println(finding.severity().noun(Language.VIETNAMESE) + " "
 *             + finding.code().id() + " " + finding.pointer());
 *     out.println("  " + finding.message(Language.VIETNAMESE));
 *     out.println("  → " + finding.hint(Language.VIETNAMESE));
 * }
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.validation.Finding}, {@link vn.giamngheo.validation.FindingCode},
 * {@link vn.giamngheo.validation.WordedFinding}, {@link vn.giamngheo.validation.Argument}; then
 * {@link vn.giamngheo.validation.Rule}, {@link vn.giamngheo.validation.Validator},
 * {@link vn.giamngheo.validation.Profile}, {@link vn.giamngheo.validation.Terms},
 * {@link vn.giamngheo.validation.Waiver}, {@link vn.giamngheo.validation.Waivers}; then {@link vn.giamngheo.validation.Report},
 * {@link vn.giamngheo.validation.Renderer}, {@link vn.giamngheo.validation.Wordings}. The rules of this library are in
 * {@code vn.giamngheo.rules}.
 */
@NullMarked
package vn.giamngheo.validation;

import org.jspecify.annotations.NullMarked;
