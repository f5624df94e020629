package vn.giamngheo.benchmarks.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.records.RecordReader;
import vn.giamngheo.json.jackson2.GiamngheoRecords;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Standards;

/** The library without its way of counting: a household of every line, classified. */
final class RegisterOneByOne implements RegisterCount {

    @Override
    public Map<String, Long> count(Path file) throws IOException {
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        Map<String, Long> counts = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                RecordReader<Household> reader =
                        GiamngheoRecords.of(new ObjectMapper(), Household.class).open(in)) {
            reader.forEach((line, result) -> {
                Household household = result.orElseThrow();
                Verdict verdict = engine.classify(household, RegisterFile.REVIEW);
                String statuses = verdict.possible().stream()
                        .sorted()
                        .map(PovertyStatus::code)
                        .collect(Collectors.joining(" or "));
                counts.merge(household.province().orElseThrow() + " " + statuses, 1L, Long::sum);
            });
        }
        return new TreeMap<>(counts);
    }
}
