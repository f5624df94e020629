package vn.giamngheo.examples.spark;

import java.io.Serial;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Counts the rows of one partition, row by row: of each province that it meets, one tally. What leaves the executor is a few
 * hundred bytes to some kilobytes a province, however many rows there were.
 */
final class CountRows implements MapPartitionsFunction<Row, Tuple2<String, byte[]>> {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Tuple2<String, byte[]>> call(Iterator<Row> rows) {
        Map<String, HouseholdTally> provinces = new TreeMap<>();
        rows.forEachRemaining(row -> {
            ReadRow read = RowReader.read(RegisterFiles.row(row));
            provinces
                    .computeIfAbsent(read.group(), province -> new HouseholdTally())
                    .add(read);
        });
        return provinces.entrySet().stream()
                .map(one -> new Tuple2<>(one.getKey(), one.getValue().toCounts().toBytes()))
                .iterator();
    }
}
