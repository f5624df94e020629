/** Validating a plan: the library beside checks by hand, Hibernate Validator and YAVI. */
@NullMarked
package vn.giamngheo.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
