/** Đồng, percentages, percentage points, relative changes, ratios and ranges; all exact. */
@NullMarked
package vn.giamngheo.quantity;

import org.jspecify.annotations.NullMarked;
