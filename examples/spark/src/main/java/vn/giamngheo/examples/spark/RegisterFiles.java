package vn.giamngheo.examples.spark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The files of a register. CSV is read as text: were Spark told that incomes are numbers, it would make nothing of a cell
 * with words, and nothing means unknown. Parquet has its own types.
 */
final class RegisterFiles {

    /** The columns with their types, in the order of {@link #row}. */
    static final StructType TYPES = new StructType()
            .add("id", DataTypes.StringType)
            .add("province", DataTypes.StringType)
            .add("area", DataTypes.StringType)
            .add("persons", DataTypes.IntegerType)
            .add("income", DataTypes.LongType)
            .add("deprived", DataTypes.IntegerType)
            .add("weight", DataTypes.createDecimalType(11, 2));

    /** Where Spark puts the text of a line with too few cells or too many. */
    private static final String DAMAGED = "damaged";

    private RegisterFiles() {}

    /** Rows of files with a head line each, which must name the columns. */
    static Dataset<Row> csv(SparkSession spark, String path) {
        StructType texts = new StructType(Stream.concat(
                        Arrays.stream(TYPES.fieldNames()).map(name -> field(name, DataTypes.StringType)),
                        Stream.of(field(DAMAGED, DataTypes.StringType)))
                .toArray(StructField[]::new));
        return spark.read()
                .schema(texts)
                .option("header", true)
                .option("enforceSchema", false)
                .option("mode", "PERMISSIVE")
                .option("columnNameOfCorruptRecord", DAMAGED)
                .csv(path);
    }

    static Dataset<Row> parquet(SparkSession spark, String path) {
        List<Column> columns =
                Arrays.stream(TYPES.fieldNames()).map(functions::col).toList();
        return spark.read()
                .parquet(path)
                .select(columns.toArray(Column[]::new))
                .withColumn(DAMAGED, functions.lit(null).cast(DataTypes.StringType));
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** The row by its columns, whatever their types. */
    static HouseholdRow row(Row row) {
        return new HouseholdRow(
                text(row, 0),
                text(row, 1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                !row.isNullAt(7));
    }

    private static String text(Row row, int column) {
        return row.isNullAt(column) ? "" : row.get(column).toString();
    }
}
