/**
 * Texts, numbers and tables that are plausibly wrong: what comes out of scanned decisions, spreadsheets and several
 * keyboards. Each tells what is wrong with it, so that a test knows what to expect. Begin with
 * {@link vn.giamngheo.testkit.PovertyGens}.
 */
@NullMarked
package vn.giamngheo.testkit.text;

import org.jspecify.annotations.NullMarked;
