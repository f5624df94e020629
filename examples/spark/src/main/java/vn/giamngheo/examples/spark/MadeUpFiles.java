package vn.giamngheo.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Writes a made-up register as an office would have it: several files, which Spark reads as several partitions. */
final class MadeUpFiles {

    private static final int FILES = 4;

    private MadeUpFiles() {}

    /** Without Spark, so that it reads what it did not write. */
    static Path csv(Path directory, List<HouseholdRow> rows) throws IOException {
        Files.createDirectories(directory);
        for (int file = 0; file < FILES; file++) {
            try (BufferedWriter out = Files.newBufferedWriter(directory.resolve("part-" + file + ".csv"))) {
                out.write(String.join(",", RegisterFiles.TYPES.fieldNames()));
                out.newLine();
                for (HouseholdRow row : rows.subList(from(file, rows), from(file + 1, rows))) {
                    out.write(String.join(
                            ",",
                            row.id(),
                            row.province(),
                            row.area(),
                            row.persons(),
                            row.income(),
                            row.deprived(),
                            row.weight()));
                    out.newLine();
                }
            }
        }
        return directory;
    }

    private static int from(int file, List<HouseholdRow> rows) {
        return (int) ((long) rows.size() * file / FILES);
    }

    static Path parquet(SparkSession spark, Path directory, List<HouseholdRow> rows) {
        spark.createDataFrame(rows.stream().map(MadeUpFiles::typed).toList(), RegisterFiles.TYPES)
                .repartition(FILES)
                .write()
                .parquet(directory.toString());
        return directory;
    }

    private static Row typed(HouseholdRow row) {
        return RowFactory.create(
                orNull(row.id()),
                orNull(row.province()),
                orNull(row.area()),
                row.persons().isEmpty() ? null : Integer.valueOf(row.persons()),
                row.income().isEmpty() ? null : Long.valueOf(row.income()),
                row.deprived().isEmpty() ? null : Integer.valueOf(row.deprived()),
                row.weight().isEmpty() ? null : new BigDecimal(row.weight()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
