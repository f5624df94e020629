/**
 * Contracts of what a deployer adds to the library. A contract says in sentences what does not hold; a test of any engine
 * calls it in one line. Begin with {@link vn.giamngheo.testkit.contract.RuleContract}.
 */
@NullMarked
package vn.giamngheo.testkit.contract;

import org.jspecify.annotations.NullMarked;
