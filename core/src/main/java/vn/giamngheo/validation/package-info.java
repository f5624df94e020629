/** Findings, severities, rules and reports, and messages in Vietnamese and English. */
@NullMarked
package vn.giamngheo.validation;

import org.jspecify.annotations.NullMarked;
