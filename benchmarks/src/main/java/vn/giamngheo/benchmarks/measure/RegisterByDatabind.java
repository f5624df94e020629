package vn.giamngheo.benchmarks.measure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Databind of Jackson 2 on records of what the question needs, and ifs. Nothing is checked. */
final class RegisterByDatabind implements RegisterCount {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Income(@Nullable Long perMonth, long total, long months) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            String province,
            String area,
            Income income,
            long size,
            Map<String, String> deprivations,
            @Nullable String water) {}

    private static final int INDICATORS = 12;

    private final ObjectReader reader = new ObjectMapper().readerFor(Row.class);

    @Override
    public Map<String, Long> count(Path file) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        try (MappingIterator<Row> rows = reader.readValues(file.toFile())) {
            while (rows.hasNextValue()) {
                Row row = rows.nextValue();
                counts.merge(row.province() + " " + status(row), 1L, Long::sum);
            }
        }
        return new TreeMap<>(counts);
    }

    private static String status(Row row) {
        long line = row.area().equals("rural") ? 1_500_000 : 2_000_000;
        Income income = row.income();
        long heads = income.perMonth() == null ? income.months() * row.size() : 1;
        long amount = income.perMonth() == null ? income.total() : income.perMonth();
        if (amount > line * heads) {
            return amount * 2 <= line * 3 * heads ? "average-living-standard" : "non-poor";
        }
        int deprived = 0;
        int judged = 0;
        for (String status : row.deprivations().values()) {
            deprived += status.equals("deprived") ? 1 : 0;
            judged += status.equals("unknown") ? 0 : 1;
        }
        if (row.water() != null
                && row.deprivations().getOrDefault("water-source", "unknown").equals("unknown")) {
            judged++;
            deprived += row.water().equals("other") ? 1 : 0;
        }
        if (deprived >= 3) {
            return "poor";
        }
        return deprived + INDICATORS - judged < 3 ? "near-poor" : "poor or near-poor";
    }
}
