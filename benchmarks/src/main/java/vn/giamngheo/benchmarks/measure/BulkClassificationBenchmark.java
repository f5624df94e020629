package vn.giamngheo.benchmarks.measure;

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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.StatusColumns;
import vn.giamngheo.population.StatusCounts;

/** Time and bytes of one row, each peer in JVMs of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BulkClassificationBenchmark.ROWS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class BulkClassificationBenchmark {

    static final int ROWS = 1_000_000;

    private final StatusRows rows = StatusRows.of(ROWS);
    private final StatusRows sorted = rows.sorted();
    private final int[] codes = new int[ROWS];
    private final byte[] statuses = new byte[ROWS];
    private final StatusColumns<Unit.Households> columns = BulkClassificationRatios.columns(rows);

    @Benchmark
    public int[] codesByHand() {
        StatusByHand.codes(rows.keys, rows.incomes, rows.masks, codes);
        return codes;
    }

    @Benchmark
    public int[] codes() {
        StatusRows.CLASSIFIER.codes(rows.keys, rows.incomes, rows.masks, codes);
        return codes;
    }

    @Benchmark
    public int[] codesOfSortedRows() {
        StatusRows.CLASSIFIER.codes(sorted.keys, sorted.incomes, sorted.masks, codes);
        return codes;
    }

    @Benchmark
    public byte[] statuses() {
        StatusRows.CLASSIFIER.statuses(rows.keys, rows.incomes, rows.masks, statuses, 0, ROWS);
        return statuses;
    }

    @Benchmark
    public long[] countsByHand() {
        return StatusByHand.counts(rows.keys, rows.incomes, rows.masks, rows.provinces);
    }

    @Benchmark
    public List<StatusCounts<Unit.Households>> counts() {
        return columns.countGroups();
    }
}
