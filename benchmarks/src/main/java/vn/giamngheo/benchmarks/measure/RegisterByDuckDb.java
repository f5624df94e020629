package vn.giamngheo.benchmarks.measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.standard.Standards;

/**
 * DuckDB: the columns that the question needs are told, others are not read; one pass, 07/2021/NĐ-CP as CASE. It knows of
 * raw facts only the source of water.
 */
final class RegisterByDuckDb implements RegisterCount, AutoCloseable {

    private final Connection connection;
    private final Statement statement;

    RegisterByDuckDb(int threads) {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            statement = connection.createStatement();
            statement.execute("SET threads=" + threads);
            statement.execute("SET preserve_insertion_order=false");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> codes() {
        return Standards.national().applicable(RegisterFile.REVIEW, null).indicatorList().all().stream()
                .map(DeprivationIndicator::code)
                .toList();
    }

    private static String query(Path file) {
        String members =
                codes().stream().map(code -> "\"" + code + "\" VARCHAR").collect(Collectors.joining(", "));
        String deprived = codes().stream()
                .map(code -> "(" + judged(code) + " IS NOT DISTINCT FROM 'deprived')::TINYINT")
                .collect(Collectors.joining(" + "));
        String open = codes().stream()
                .map(code -> "(coalesce(" + judged(code) + ", 'unknown') = 'unknown')::TINYINT")
                .collect(Collectors.joining(" + "));
        return """
                SELECT province,
                    CASE WHEN low THEN CASE WHEN deprived >= 3 THEN 'poor'
                                            WHEN deprived + unknown < 3 THEN 'near-poor' ELSE 'poor or near-poor' END
                         WHEN middle THEN 'average-living-standard' ELSE 'non-poor' END AS status,
                    count(*)
                FROM (SELECT province, %s AS deprived, %s AS unknown,
                        coalesce(income.perMonth <= line, income.total <= line * income.months * size) AS low,
                        coalesce(income.perMonth * 2 <= line * 3, income.total * 2 <= line * 3 * income.months * size)
                            AS middle
                    FROM (SELECT *, CASE area WHEN 'rural' THEN 1500000 ELSE 2000000 END AS line
                        FROM read_json('%s', format = 'newline_delimited', columns = {province: 'VARCHAR', area: 'VARCHAR',
                            income: 'STRUCT(perMonth BIGINT, total BIGINT, months BIGINT)', size: 'BIGINT',
                            deprivations: 'STRUCT(%s)', water: 'VARCHAR'})))
                GROUP BY ALL
                """.formatted(deprived, open, file, members);
    }

    private static String judged(String code) {
        String stated = "deprivations.\"" + code + "\"";
        return code.equals("water-source")
                ? "CASE WHEN coalesce(" + stated + ", 'unknown') <> 'unknown' THEN " + stated
                        + " WHEN water = 'drilled-well' THEN 'not-deprived' WHEN water = 'other' THEN 'deprived' END"
                : stated;
    }

    @Override
    public Map<String, Long> count(Path file) {
        Map<String, Long> counts = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(query(file))) {
            while (rows.next()) {
                counts.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counts;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
