package vn.giamngheo.benchmarks.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** A way from lines to objects and back. */
interface HouseholdJson<T> {

    void read(InputStream lines, Consumer<? super T> each) throws IOException;

    void write(List<? extends T> households, OutputStream lines) throws IOException;
}
