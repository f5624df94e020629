/** A provider of tables as a deployer ships it. */
@NullMarked
package vn.giamngheo.succession.provided;

import org.jspecify.annotations.NullMarked;
