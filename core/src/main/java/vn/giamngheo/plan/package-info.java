/** Plans, sections, tasks, deliverables, funding and reporting lines. */
@NullMarked
package vn.giamngheo.plan;

import org.jspecify.annotations.NullMarked;
