/** Legal instruments, their numbers, citations and the provenance of legal facts. */
@NullMarked
package vn.giamngheo.law;

import org.jspecify.annotations.NullMarked;
