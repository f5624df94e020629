/**
 * Values of the domain for tests. Begin with {@link vn.giamngheo.testkit.PovertyGens}; for jqwik nothing needs to be set
 * up: a property asks for {@code @ForAll Household}.
 */
@NullMarked
package vn.giamngheo.testkit;

import org.jspecify.annotations.NullMarked;
