/** What a national office makes of the registers of 34 provinces. */
@NullMarked
package vn.giamngheo.examples.nation;

import org.jspecify.annotations.NullMarked;
