/** Households, the standards they are judged by, and their reviews: values on the boundaries of the law, valid by construction. */
@NullMarked
package vn.giamngheo.testkit.household;

import org.jspecify.annotations.NullMarked;
