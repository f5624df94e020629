/**
 * What is to be said about a document: all of it at once, in the reader's language, with the law beside it.
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
