package vn.giamngheo.benchmarks.validation;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Validator;

/** Time and bytes of one plan, each peer in JVMs of its own; plans that are new, and plans that were validated before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(ValidationBenchmark.PLANS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidationBenchmark {

    static final int PLANS = 64;

    @Param({"false", "true"})
    private boolean faulty;

    @Param({"false", "true"})
    private boolean anew;

    private Plans plans;
    private final Validator own = OwnRules.validator();
    private final Validator standard = StandardRules.validator();
    private final HibernatePeer hibernate = new HibernatePeer();
    private final YaviPeer yavi = new YaviPeer();

    @Setup
    public void build() {
        plans = new Plans(PLANS, faulty);
        plans.requireAgreement(own, hibernate, yavi);
    }

    /** Takes much longer than what is measured, which is why an invocation is many plans. */
    @Setup(Level.Invocation)
    public void renew() {
        if (anew) {
            plans.renew();
        }
    }

    @Benchmark
    public void byHand(Blackhole hole) {
        plans.byHand(hole);
    }

    @Benchmark
    public void rules(Blackhole hole) {
        plans.own(own, hole);
    }

    @Benchmark
    public void hibernateValidator(Blackhole hole) {
        plans.hibernate(hibernate, hole);
    }

    @Benchmark
    public void yavi(Blackhole hole) {
        plans.yavi(yavi, hole);
    }

    @Benchmark
    public void catalogue(Blackhole hole) {
        plans.catalogue(standard, hole);
    }
}
