/** What the kit needs itself. */
@NullMarked
package vn.giamngheo.testkit.internal;

import org.jspecify.annotations.NullMarked;
