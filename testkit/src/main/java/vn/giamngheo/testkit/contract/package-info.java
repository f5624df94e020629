/**
 * Contracts of what a deployer adds to the library. A contract says in sentences what does not hold; a test of any engine
 * calls it in one line. {@link vn.giamngheo.testkit.contract.RuleContract} is of rules,
 * {@link vn.giamngheo.testkit.contract.StandardContract} of poverty standards,
 * {@link vn.giamngheo.testkit.contract.DirectoryContract} of agencies and what became of them, and
 * {@link vn.giamngheo.testkit.contract.JsonContract} of the mapper that carries the types.
 */
@NullMarked
package vn.giamngheo.testkit.contract;

import org.jspecify.annotations.NullMarked;
