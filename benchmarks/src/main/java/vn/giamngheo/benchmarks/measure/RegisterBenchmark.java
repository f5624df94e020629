package vn.giamngheo.benchmarks.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.records.RecordReader;
import vn.giamngheo.json.format.records.RegisterCounts;
import vn.giamngheo.json.format.records.RegisterReading;
import vn.giamngheo.json.jackson2.GiamngheoRecords;
import vn.giamngheo.json.jackson2.GiamngheoRegister;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.Standards;

/** Time and bytes of one line of a register that is in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(RegisterBenchmark.LINES)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class RegisterBenchmark {

    static final int LINES = 20_000;

    private final RegisterReading reading = GiamngheoRegister.of(Standards.national(), RegisterFile.REVIEW);
    private final PovertyEngine engine = PovertyEngine.of(Standards.national());
    private final RegisterByDuckDb duckDb = new RegisterByDuckDb(1);
    private Path file;
    private byte[] lines;

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("register", ".ndjson");
        file.toFile().deleteOnExit();
        RegisterFile.writeLines(file, LINES);
        lines = Files.readAllBytes(file);
        if (!new RegisterByLibrary(1).count(file).equals(duckDb.count(file))) {
            throw new IllegalStateException("not the same counts");
        }
    }

    @TearDown
    public void close() {
        duckDb.close();
    }

    @Benchmark
    public RegisterCounts<StatusCounts<Unit.Households>> statuses() throws IOException {
        return reading.count(new ByteArrayInputStream(lines), Unit.HOUSEHOLDS, RegisterBenchmark::unexpected);
    }

    @Benchmark
    public RegisterCounts<PatternTable<Unit.Persons>> patternsOfPersons() throws IOException {
        return reading.patterns(new ByteArrayInputStream(lines), Unit.PERSONS, RegisterBenchmark::unexpected);
    }

    @Benchmark
    public long householdsClassified() throws IOException {
        long[] statuses = new long[16];
        try (RecordReader<Household> in =
                GiamngheoRecords.of(new ObjectMapper(), Household.class).open(new ByteArrayInputStream(lines))) {
            in.forEach((line, result) -> statuses[
                    engine.status(result.orElseThrow(), RegisterFile.REVIEW).ordinal()]++);
        }
        return statuses[0];
    }

    @Benchmark
    public Object duckDbFromFile() {
        return duckDb.count(file);
    }

    private static void unexpected(long line, Object report) {
        throw new IllegalStateException("line " + line + ": " + report);
    }
}
