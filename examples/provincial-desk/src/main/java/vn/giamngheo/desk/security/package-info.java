/** Who may come in, from where, and what a browser may do with our pages. */
@NullMarked
package vn.giamngheo.desk.security;

import org.jspecify.annotations.NullMarked;
