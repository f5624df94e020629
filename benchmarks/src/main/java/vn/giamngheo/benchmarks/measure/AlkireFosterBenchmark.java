package vn.giamngheo.benchmarks.measure;

import java.nio.ByteOrder;
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
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.measure.PatternColumns;
import vn.giamngheo.measure.Unit.SampledHouseholds;

/** Time and bytes of one household of ten million, from columns and from objects, each peer in JVMs of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1500m", "-Xmx1500m"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AlkireFosterBenchmark {

    static final int HOUSEHOLDS = 10_000_000;

    /** Ten million households in columns, checked against counting one by one. */
    @State(Scope.Benchmark)
    public static class Columns {
        private final SurveyColumns data = SurveyColumns.random(HOUSEHOLDS);
        private final PatternColumns<SampledHouseholds> arrays = data.arrays();
        private final PatternColumns<SampledHouseholds> buffers = data.buffers(ByteOrder.nativeOrder());
        private final byte[] bytes = Reading.bytes(data);

        public Columns() {
            AlkireFosterPasses.requireRight(data, arrays);
            AlkireFosterPasses.requireRight(data, buffers);
        }
    }

    /** A million objects. */
    @State(Scope.Benchmark)
    public static class Objects {
        static final int COUNT = 1_000_000;
        private final List<OwnRow> rows = OwnRow.of(SurveyColumns.random(COUNT));
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public long read(Columns columns) {
        return Reading.sum(columns.bytes);
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void oneCutoff(Columns columns, Blackhole hole) {
        AlkireFosterPasses.measure(columns.arrays, AlkireFosterPasses.ONE, hole);
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void twelveCutoffs(Columns columns, Blackhole hole) {
        AlkireFosterPasses.measure(columns.arrays, AlkireFosterPasses.TWELVE, hole);
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void oneCutoffFromBuffers(Columns columns, Blackhole hole) {
        AlkireFosterPasses.measure(columns.buffers, AlkireFosterPasses.ONE, hole);
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void oneCutoffInParallel(Columns columns, Blackhole hole) {
        AlkireFosterPasses.measure(columns.arrays.parallel(), AlkireFosterPasses.ONE, hole);
    }

    @Benchmark
    @OperationsPerInvocation(Objects.COUNT)
    public void ownObjects(Objects objects, Blackhole hole) {
        OwnObjectsRatios.measure(objects.rows, hole);
    }

    @Benchmark
    @OperationsPerInvocation(Objects.COUNT)
    public Object ownObjectsByStreams(Objects objects) {
        return StreamMeasures.byLists(objects.rows, 0.3);
    }
}
