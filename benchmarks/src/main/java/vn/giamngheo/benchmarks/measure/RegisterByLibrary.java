package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import vn.giamngheo.json.format.records.RegisterCounts;
import vn.giamngheo.json.format.records.RegisterReading;
import vn.giamngheo.json.jackson2.GiamngheoRegister;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Standards;

/**
 * The library, with every check.
 *
 * @param threads 1 for the thread of the caller
 */
record RegisterByLibrary(int threads) implements RegisterCount {

    @Override
    public Map<String, Long> count(Path file) throws IOException {
        RegisterReading reading = GiamngheoRegister.of(Standards.national(), RegisterFile.REVIEW);
        if (threads == 1) {
            return named(counted(reading, file));
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return named(counted(reading.parallel(executor, threads), file));
        } finally {
            executor.shutdown();
        }
    }

    private static RegisterCounts<StatusCounts<Unit.Households>> counted(RegisterReading reading, Path file)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return reading.count(in, Unit.HOUSEHOLDS, (line, report) -> {
                throw new IllegalStateException("line " + line + ": " + report);
            });
        }
    }

    private static Map<String, Long> named(RegisterCounts<StatusCounts<Unit.Households>> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.provinces()
                .asMap()
                .forEach((province, ofProvince) -> ofProvince
                        .possible()
                        .forEach((statuses, sum) -> named.put(
                                province + " "
                                        + statuses.stream()
                                                .map(PovertyStatus::code)
                                                .collect(Collectors.joining(" or ")),
                                sum.longValueExact())));
        return named;
    }
}
