/**
 * A report before it is text or HTML: built once, shown twice, so that both say the same.
 *
 * <p>In reading order: {@link vn.giamngheo.examples.document.Document}, {@link vn.giamngheo.examples.document.Block},
 * {@link vn.giamngheo.examples.document.Text}, {@link vn.giamngheo.examples.document.TextRenderer},
 * {@link vn.giamngheo.examples.document.HtmlRenderer}.
 */
@NullMarked
package vn.giamngheo.examples.document;

import org.jspecify.annotations.NullMarked;
