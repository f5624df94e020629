package vn.giamngheo.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A pass over all households: FGT 0, 1 and 2 with a line for each area, and merely reading what they are computed of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ShortfallBenchmark {

    @Param("10000000")
    int households;

    private IncomeRows mixed;
    private IncomeRows ordered;
    private byte[] five;
    private byte[] six;

    @Setup
    public void prepare() {
        mixed = IncomeRows.of(households, false).requireRight();
        ordered = IncomeRows.of(households, true).requireRight();
        five = mixed.bytes(false);
        six = mixed.bytes(true);
    }

    @Benchmark
    public long readFiveBytes() {
        return Reading.sum(five);
    }

    @Benchmark
    public long readSixBytes() {
        return Reading.sum(six);
    }

    @Benchmark
    public long readNumbers() {
        return mixed.sum();
    }

    @Benchmark
    public void nation(Blackhole hole) {
        IncomeRows.measure(mixed.columns(), hole::consume);
    }

    @Benchmark
    public void provincesInOrder(Blackhole hole) {
        IncomeRows.measureProvinces(ordered.columnsOfProvinces(), hole::consume);
    }

    @Benchmark
    public void provincesInNoOrder(Blackhole hole) {
        IncomeRows.measureProvinces(mixed.columnsOfProvinces(), hole::consume);
    }
}
