package vn.giamngheo.benchmarks.json;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.plan.Plan;

/** Time and bytes of one document, mean of all, each way in JVMs of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(PlanJsonBenchmark.DOCUMENTS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanJsonBenchmark {

    static final int DOCUMENTS = 5;

    @Param({"2", "3"})
    private int jackson;

    private PlanJson json;
    private List<byte[]> documents;
    private List<Wire.Plan> records;
    private List<Plan> plans;

    @Setup
    public void read() throws IOException {
        json = jackson == 2 ? new Jackson2() : new Jackson3();
        json.requireAgreement();
        documents = PlanJson.documents();
        plans = documents.stream().map(json::library).toList();
        records = PlanJsonRatios.records(json, documents);
    }

    @Benchmark
    public void databindReads(Blackhole hole) throws IOException {
        for (byte[] document : documents) {
            hole.consume(json.databind(document));
        }
    }

    @Benchmark
    public void libraryReads(Blackhole hole) {
        for (byte[] document : documents) {
            hole.consume(json.library(document));
        }
    }

    @Benchmark
    public void mapperReads(Blackhole hole) throws IOException {
        for (byte[] document : documents) {
            hole.consume(json.mapper(document));
        }
    }

    @Benchmark
    public void databindWritesLines(Blackhole hole) throws IOException {
        for (Wire.Plan plan : records) {
            hole.consume(json.databindPretty(plan));
        }
    }

    @Benchmark
    public void libraryWritesLines(Blackhole hole) {
        for (Plan plan : plans) {
            hole.consume(json.library(plan));
        }
    }

    @Benchmark
    public void databindWritesOneLine(Blackhole hole) throws IOException {
        for (Wire.Plan plan : records) {
            hole.consume(json.databind(plan));
        }
    }

    @Benchmark
    public void mapperWritesOneLine(Blackhole hole) throws IOException {
        for (Plan plan : plans) {
            hole.consume(json.mapper(plan));
        }
    }
}
