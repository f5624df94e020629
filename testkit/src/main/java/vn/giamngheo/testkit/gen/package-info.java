/**
 * Generators that know no test engine: a {@link vn.giamngheo.testkit.gen.Gen} makes a value of
 * {@link vn.giamngheo.testkit.gen.Choices}, and a {@link vn.giamngheo.testkit.gen.Sample} remembers which, so that any
 * engine can repeat it by its seed and make it simpler when a test fails.
 */
@NullMarked
package vn.giamngheo.testkit.gen;

import org.jspecify.annotations.NullMarked;
