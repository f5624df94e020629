package vn.giamngheo.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Standards;

/**
 * Ratios of time on a machine that others use too: all peers in one JVM take turns of a few hundredths of a second, a
 * ratio is of two neighbours, and what is reported is the median over all turns of all JVMs. Time is that of the
 * processor for the thread that works; what the garbage collector spends on it is left out, in favour of whoever
 * allocates.
 *
 * <p>Arguments: number of households, turns in a JVM, JVMs.
 */
public final class Ratios {

    private static final long TURN = 30_000_000;
    private static final long WARM_UP = 2_000_000_000;
    /** The time of the process is counted in hundredths of a second only. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A peer, the case it is compared with, and one pass of it over all households. */
    private record Case(String name, String reference, Runnable pass) {}

    private Ratios() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("measure")) {
            measure(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        Map<String, List<Double>> nanoseconds = new LinkedHashMap<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            for (String line : fork(arguments[0], arguments[1])) {
                String[] parts = line.split("\t", -1);
                ratios.computeIfAbsent(parts[0] + " / " + parts[1], key -> new ArrayList<>())
                        .add(Double.valueOf(parts[3]));
                nanoseconds
                        .computeIfAbsent(parts[0] + " / " + parts[1], key -> new ArrayList<>())
                        .add(Double.valueOf(parts[2]));
            }
        }
        System.out.println("case / compared with | ratio | middle half | ns");
        ratios.forEach((name, values) -> System.out.printf(
                "%s | %.2f | %.2f–%.2f | %.1f%n",
                name,
                quantile(values, 0.5),
                quantile(values, 0.25),
                quantile(values, 0.75),
                quantile(nanoseconds.get(name), 0.5)));
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    private static List<String> fork(String households, String turns) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xms1500m",
                        "-Xmx1500m",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:CompileCommand=quiet",
                        "-XX:CompileCommand=blackhole,org.openjdk.jmh.infra.Blackhole::consumeCompiler",
                        "-DcompilerBlackholesEnabled=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ratios.class.getName(),
                        "measure",
                        households,
                        turns)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            return lines.lines().filter(line -> line.contains("\t")).toList();
        }
    }

    private static void measure(int households, int turns) {
        List<Case> cases = cases(households);
        for (Case one : cases) {
            turn(one, households, WARM_UP);
        }
        for (int i = 0; i < turns; i++) {
            Map<String, Double> times = new LinkedHashMap<>();
            for (Case one : cases) {
                times.put(one.name(), turn(one, households, TURN));
            }
            for (Case one : cases) {
                double time = times.get(one.name());
                System.out.println(
                        one.name() + "\t" + one.reference() + "\t" + time + "\t" + time / times.get(one.reference()));
            }
        }
    }

    /** Nanoseconds a household. */
    private static double turn(Case one, int households, long atLeast) {
        long passes = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start;
        while (end - start < atLeast) {
            one.pass().run();
            passes++;
            end = THREADS.getCurrentThreadCpuTime();
        }
        return (double) (end - start) / (passes * households);
    }

    private static List<Case> cases(int households) {
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        Population people = Population.of(households, engine);
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("status by hand", "status by hand", () -> Passes.statusByHand(people.beans, hole)));
        cases.add(new Case(
                "status", "status by hand", () -> Passes.status(engine, people.households, people.reviews, hole)));
        cases.add(new Case("reasons by hand", "reasons by hand", () -> Passes.reasonsByHand(people.beans, hole)));
        cases.add(new Case(
                "verdict", "reasons by hand", () -> Passes.verdict(engine, people.households, people.reviews, hole)));
        cases.add(new Case(
                "reasons by hand, read", "reasons by hand, read", () -> Passes.reasonsByHandRead(people.beans, hole)));
        cases.add(new Case(
                "verdict, read",
                "reasons by hand, read",
                () -> Passes.verdictRead(engine, people.households, people.reviews, hole)));
        Household[] raw = RawHouseholds.of(households);
        DroolsPeer drools = new DroolsPeer();
        people.requireAgreement(drools, households);
        cases.add(new Case(
                "reasons by Drools", "reasons by Drools", () -> Passes.reasonsByDrools(drools, people.beans, hole)));
        cases.add(new Case(
                "verdict, beside Drools",
                "reasons by Drools",
                () -> Passes.verdict(engine, people.households, people.reviews, hole)));
        cases.add(new Case(
                "verdict from raw facts", "reasons by Drools", () -> Passes.verdictFromRawFacts(engine, raw, hole)));
        cases.add(new Case(
                "verdict with full proof",
                "reasons by Drools",
                () -> Passes.proof(engine, people.households, people.reviews, hole)));
        return List.copyOf(cases);
    }
}
