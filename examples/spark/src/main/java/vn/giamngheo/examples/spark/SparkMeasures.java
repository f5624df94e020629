package vn.giamngheo.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import vn.giamngheo.measure.Groups;

/**
 * A national office counts and measures a register on Spark: on a cluster that of its files, here one that is made up, which
 * is counted a second time without Spark, with the same result to the last digit.
 */
public final class SparkMeasures {

    private final SparkSession spark;
    private final PrintStream out;

    private SparkMeasures(SparkSession spark, PrintStream out) {
        this.spark = spark;
        this.out = out;
    }

    /**
     * Prints a table of what was measured, and what is wrong with the rows.
     *
     * @param args how many made-up households each province has, 1,000 if not given; or the path of a register as Parquet,
     *     or {@code csv} and the path of one as CSV
     * @throws IOException if what is made up cannot be written
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = session()) {
            run(List.of(args), spark, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
    }

    static void run(List<String> args, SparkSession spark, PrintStream out) throws IOException {
        SparkMeasures measures = new SparkMeasures(spark, out);
        String first = args.isEmpty() ? "1000" : args.get(0);
        if (first.equals("csv") && args.size() > 1) {
            measures.print(RegisterFiles.csv(spark, args.get(1)));
        } else if (first.matches("[0-9]{1,6}")) {
            measures.madeUp(Integer.parseInt(first));
        } else {
            measures.print(RegisterFiles.parquet(spark, first));
        }
    }

    /** On a cluster, spark-submit says where and how; without it, a session of two threads that nobody else can reach. */
    private static SparkSession session() {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "giamngheo");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[2]")
                    .set("spark.ui.enabled", "false")
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.sql.shuffle.partitions", "2");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private void madeUp(int ofEach) throws IOException {
        Path directory = Files.createTempDirectory("giamngheo-register");
        try {
            List<HouseholdRow> rows = MadeUpRegister.rows(ofEach).toList();
            out.println("Sổ hộ giả định: không phải số liệu của tỉnh, thành phố nào.");
            out.println();
            Path files = MadeUpFiles.parquet(spark, directory.resolve("parquet"), rows);
            Groups<String, HouseholdCounts> counted = print(RegisterFiles.parquet(spark, files.toString()));
            out.println();
            out.println(
                    counted.equals(OneJvm.count(rows.stream()))
                            ? "Đếm lại không dùng Spark: kết quả giống nhau đến chữ số cuối cùng."
                            : "Đếm lại không dùng Spark: kết quả khác nhau.");
        } finally {
            delete(directory);
        }
    }

    private Groups<String, HouseholdCounts> print(Dataset<Row> rows) {
        Groups<String, HouseholdCounts> provinces = SparkRegister.count(rows);
        MeasuresTable.print(provinces, out);
        out.println();
        provinces.total().ifPresent(all -> all.findings().forEach((kind, times) -> out.println(times + " × " + kind)));
        out.println();
        // One of each kind; all of them are a data set to be written.
        SparkRegister.findings(rows)
                .groupBy("code", "place")
                .agg(functions.min(functions.struct("id", "message")).as("first"))
                .orderBy("code", "place")
                .select("first.id", "place", "first.message")
                .collectAsList()
                .forEach(one -> out.println(one.getString(0) + " " + one.getString(1) + ": " + one.getString(2)));
        return provinces;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
