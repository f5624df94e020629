/** What is kept: documents as canonical JSON, and the counts of registers. */
@NullMarked
package vn.giamngheo.desk.store;

import org.jspecify.annotations.NullMarked;
