/** The generators for jqwik: {@code @ForAll} finds the types of the domain by itself, other generators come by name. */
@NullMarked
package vn.giamngheo.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
