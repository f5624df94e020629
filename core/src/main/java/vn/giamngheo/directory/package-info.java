/**
 * Which agencies there are, what they are called and what they are for, each with its days; and what a name in a document
 * means. What became of an agency is in {@code vn.giamngheo.succession}.
 *
 * <p>Answers: which agency is “Sở LĐ-TB&amp;XH” in a document of that province and day, or which may it be?
 *
 * <pre>{@code
 * Setting setting = Setting.of(
 *         agencies.directory().gazetteer().provinceOn("52", THEN).orElseThrow(), THEN);
 * Resolution found = agencies.directory().resolve("Sở LĐ-TB&XH", setting);
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.directory.Directory}, {@link vn.giamngheo.directory.Setting},
 * {@link vn.giamngheo.directory.Resolution}, {@link vn.giamngheo.directory.Agency},
 * {@link vn.giamngheo.directory.AgencyEntry}, {@link vn.giamngheo.directory.AgencyFunction},
 * {@link vn.giamngheo.directory.Expansion}.
 */
@NullMarked
package vn.giamngheo.directory;

import org.jspecify.annotations.NullMarked;
