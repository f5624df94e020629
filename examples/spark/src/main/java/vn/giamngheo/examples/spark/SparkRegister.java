package vn.giamngheo.examples.spark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;
import scala.Tuple4;
import vn.giamngheo.measure.Groups;

/** What is asked of the rows of {@link RegisterFiles}, wherever Spark runs. */
final class SparkRegister {

    private static final Encoder<Tuple2<String, byte[]>> PARTS = Encoders.tuple(Encoders.STRING(), Encoders.BINARY());

    private static final Encoder<Tuple4<String, String, String, String>> FINDINGS =
            Encoders.tuple(Encoders.STRING(), Encoders.STRING(), Encoders.STRING(), Encoders.STRING());

    private SparkRegister() {}

    /** Counts all rows by province. Only the tables of the provinces come back to who asks. */
    static Groups<String, HouseholdCounts> count(Dataset<Row> rows) {
        List<Tuple2<String, byte[]>> provinces = rows.mapPartitions(new CountRows(), PARTS)
                .groupByKey((MapFunction<Tuple2<String, byte[]>, String>) Tuple2::_1, Encoders.STRING())
                .agg(new AddUp().toColumn())
                .collectAsList();
        Map<String, HouseholdCounts> counts =
                provinces.stream().collect(Collectors.toMap(Tuple2::_1, one -> HouseholdCounts.fromBytes(one._2())));
        return Groups.of(counts);
    }

    /** A row for each finding: to be written beside the register and sent back to who made it. It names households. */
    static Dataset<Row> findings(Dataset<Row> rows) {
        return rows.flatMap(new TellFindings(), FINDINGS).toDF("id", "place", "code", "message");
    }
}
