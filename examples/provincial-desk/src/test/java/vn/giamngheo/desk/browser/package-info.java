/** The desk as people see it: in a browser without a window, as wide as a telephone and as a screen. */
@NullMarked
package vn.giamngheo.desk.browser;

import org.jspecify.annotations.NullMarked;
