/** What it costs to start: one small program a process. */
@NullMarked
package vn.giamngheo.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
