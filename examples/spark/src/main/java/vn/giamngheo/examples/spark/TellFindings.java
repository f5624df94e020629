package vn.giamngheo.examples.spark;

import java.io.Serial;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import scala.Tuple4;
import vn.giamngheo.text.Language;

/** Tells all that was found in a row: whose it is, where in the row, what kind it is, and in words. */
final class TellFindings implements FlatMapFunction<Row, Tuple4<String, String, String, String>> {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Tuple4<String, String, String, String>> call(Row row) {
        ReadRow read = RowReader.read(RegisterFiles.row(row));
        return read.findings().stream()
                .map(finding -> new Tuple4<>(
                        read.id(),
                        finding.pointer().toString(),
                        finding.code().id(),
                        finding.message(Language.VIETNAMESE)))
                .iterator();
    }
}
