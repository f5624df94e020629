/**
 * What is to be said of plans, in the words of one language: chapter by chapter, for a terminal and a page alike.
 *
 * <p>In reading order: {@link vn.giamngheo.examples.report.Encoded},
 * {@link vn.giamngheo.examples.report.ReportBuilder}, {@link vn.giamngheo.examples.report.Label}.
 */
@NullMarked
package vn.giamngheo.examples.report;

import org.jspecify.annotations.NullMarked;
