/**
 * Tests of the law as data: files in which a lawyer writes a household, its class and the words that decide it, one case
 * after the other, and which any engine can be held to.
 */
@NullMarked
package vn.giamngheo.testkit.scenario;

import org.jspecify.annotations.NullMarked;
