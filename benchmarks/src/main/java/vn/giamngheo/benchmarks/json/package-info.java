/** A plan from bytes to objects and back, beside what databind does with plain records of the same JSON. */
@NullMarked
package vn.giamngheo.benchmarks.json;

import org.jspecify.annotations.NullMarked;
