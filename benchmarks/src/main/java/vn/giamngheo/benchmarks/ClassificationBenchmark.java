package vn.giamngheo.benchmarks;

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
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Standards;

/** Time and bytes of one household, each peer in JVMs of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ClassificationBenchmark.HOUSEHOLDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ClassificationBenchmark {

    static final int HOUSEHOLDS = 10_000;

    private final PovertyEngine engine = PovertyEngine.of(Standards.national());
    private final Population population = Population.of(HOUSEHOLDS, engine);
    private final Household[] raw = RawHouseholds.of(HOUSEHOLDS);

    /** Built only where it is measured: its start takes seconds. */
    @State(Scope.Benchmark)
    public static class Drools {
        private DroolsPeer peer;

        @Setup
        public void build(ClassificationBenchmark benchmark) {
            peer = new DroolsPeer();
            benchmark.population.requireAgreement(peer, HOUSEHOLDS);
        }
    }

    @Benchmark
    public void statusByHand(Blackhole hole) {
        Passes.statusByHand(population.beans, hole);
    }

    @Benchmark
    public void status(Blackhole hole) {
        Passes.status(engine, population.households, population.reviews, hole);
    }

    @Benchmark
    public void reasonsByHand(Blackhole hole) {
        Passes.reasonsByHand(population.beans, hole);
    }

    @Benchmark
    public void verdict(Blackhole hole) {
        Passes.verdict(engine, population.households, population.reviews, hole);
    }

    @Benchmark
    public void reasonsByHandRead(Blackhole hole) {
        Passes.reasonsByHandRead(population.beans, hole);
    }

    @Benchmark
    public void verdictRead(Blackhole hole) {
        Passes.verdictRead(engine, population.households, population.reviews, hole);
    }

    @Benchmark
    public void verdictFromRawFacts(Blackhole hole) {
        Passes.verdictFromRawFacts(engine, raw, hole);
    }

    @Benchmark
    public void verdictWithProof(Blackhole hole) {
        Passes.proof(engine, population.households, population.reviews, hole);
    }

    @Benchmark
    public void reasonsByDrools(Drools drools, Blackhole hole) {
        Passes.reasonsByDrools(drools.peer, population.beans, hole);
    }
}
