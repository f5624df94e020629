package vn.giamngheo.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Ratios of time on a machine that others use too: all peers in one JVM take turns of a few hundredths of a second, a
 * ratio is of two neighbours, and what is reported is the median over all turns of all JVMs. Time is that of the
 * processor for the thread that works; what the garbage collector spends on it is left out, in favour of whoever
 * allocates.
 *
 * <p>Arguments: number of subjects in a pass, turns in a JVM, JVMs.
 */
public final class Turns {

    private static final long TURN = 30_000_000;
    private static final long WARM_UP = 1_000_000_000;
    /** The time of the process is counted in hundredths of a second only. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * A peer.
     *
     * @param name its name
     * @param reference the name of the case it is compared with
     * @param prepare what is done before each pass, without being measured
     * @param pass one pass of it over all subjects
     */
    public record Case(String name, String reference, Runnable prepare, Runnable pass) {
        public Case(String name, String reference, Runnable pass) {
            this(name, reference, () -> {}, pass);
        }
    }

    private Turns() {}

    /**
     * Measures in this JVM if the arguments say so, otherwise in new ones.
     *
     * @param program whose arguments they are
     * @param cases the cases, for a number of subjects
     * @param options further options for the new ones
     */
    public static void run(Class<?> program, IntFunction<List<Case>> cases, String[] arguments, String... options)
            throws IOException {
        if (arguments[0].equals("measure")) {
            int subjects = Integer.parseInt(arguments[1]);
            measure(cases.apply(subjects), subjects, Integer.parseInt(arguments[2]));
            return;
        }
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        Map<String, List<Double>> nanoseconds = new LinkedHashMap<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            for (String line : fork(program, arguments[0], arguments[1], options)) {
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

    private static List<String> fork(Class<?> program, String subjects, String turns, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xms1500m",
                "-Xmx1500m",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:CompileCommand=quiet",
                "-XX:CompileCommand=blackhole,org.openjdk.jmh.infra.Blackhole::consumeCompiler",
                "-DcompilerBlackholesEnabled=true"));
        command.addAll(List.of(options));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), program.getName(), "measure", subjects, turns));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            return lines.lines().filter(line -> line.contains("\t")).toList();
        }
    }

    private static void measure(List<Case> cases, int subjects, int turns) {
        for (Case one : cases) {
            turn(one, subjects, WARM_UP);
        }
        for (int i = 0; i < turns; i++) {
            Map<String, Double> times = new LinkedHashMap<>();
            for (Case one : cases) {
                times.put(one.name(), turn(one, subjects, TURN));
            }
            for (Case one : cases) {
                double time = times.get(one.name());
                System.out.println(
                        one.name() + "\t" + one.reference() + "\t" + time + "\t" + time / times.get(one.reference()));
            }
        }
    }

    /** Nanoseconds a subject. */
    private static double turn(Case one, int subjects, long atLeast) {
        long passes = 0;
        long time = 0;
        while (time < atLeast) {
            one.prepare().run();
            long start = THREADS.getCurrentThreadCpuTime();
            one.pass().run();
            time += THREADS.getCurrentThreadCpuTime() - start;
            passes++;
        }
        return (double) time / (passes * subjects);
    }
}
