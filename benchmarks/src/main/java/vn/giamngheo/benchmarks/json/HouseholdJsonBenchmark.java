package vn.giamngheo.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.household.Household;

/** Time and bytes of one line, each peer in JVMs of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(HouseholdJsonBenchmark.LINES)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class HouseholdJsonBenchmark {

    static final int LINES = 10_000;

    private final HouseholdJackson2 jackson2 = new HouseholdJackson2();
    private final HouseholdJackson3 jackson3 = new HouseholdJackson3();
    private final HouseholdLibrary library = new HouseholdLibrary();
    private final List<Household> households = new HouseholdLines().next(LINES);
    private final List<HouseholdRecords.Household> records = new ArrayList<>();
    private final byte[] lines = HouseholdLines.lines(households);

    @Setup
    public void agree() throws IOException {
        HouseholdAgreement.require(households, lines, List.of(jackson2, jackson3), library);
        jackson2.read(new ByteArrayInputStream(lines), records::add);
    }

    @Benchmark
    public void databind2Reads(Blackhole hole) throws IOException {
        jackson2.read(new ByteArrayInputStream(lines), hole::consume);
    }

    @Benchmark
    public void databind3Reads(Blackhole hole) {
        jackson3.read(new ByteArrayInputStream(lines), hole::consume);
    }

    @Benchmark
    public void libraryReads(Blackhole hole) throws IOException {
        library.read(new ByteArrayInputStream(lines), hole::consume);
    }

    @Benchmark
    public long tokens2() throws IOException {
        return jackson2.tokens(new ByteArrayInputStream(lines));
    }

    @Benchmark
    public void databind2Writes() throws IOException {
        jackson2.write(records, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void databind3Writes() {
        jackson3.write(records, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void libraryWrites() throws IOException {
        library.write(households, OutputStream.nullOutputStream());
    }
}
