package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Counts a register: how many households of each province are of each status, such as {@code "former:01 poor"}. */
@FunctionalInterface
interface RegisterCount {

    Map<String, Long> count(Path file) throws IOException;
}
