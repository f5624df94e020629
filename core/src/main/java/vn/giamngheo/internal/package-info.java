/** Shared by the packages of this module; not exported. */
@NullMarked
package vn.giamngheo.internal;

import org.jspecify.annotations.NullMarked;
