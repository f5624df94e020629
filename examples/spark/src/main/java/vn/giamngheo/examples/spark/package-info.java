/**
 * A national office counts and measures its register on Apache Spark. Spark reads the files and carries bytes from one
 * executor to the next; what a row means, what a household is and what adds up, the library says.
 */
@NullMarked
package vn.giamngheo.examples.spark;

import org.jspecify.annotations.NullMarked;
