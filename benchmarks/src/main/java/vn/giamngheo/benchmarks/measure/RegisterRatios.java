package vn.giamngheo.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A register from its file to counts by province and status, in one warm JVM: whole passes in turns A B C … A B C …, ratios
 * of passes of the same round, median over all rounds. Time is that of the processor for the whole process, since DuckDB has
 * threads of its own; and of the clock, which tells what two threads gain.
 *
 * <p>Arguments: the file, rounds.
 */
public final class RegisterRatios {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 3;

    private record Times(double processor, double clock) {}

    private RegisterRatios() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        try (RegisterByDuckDb duckDb1 = new RegisterByDuckDb(1);
                RegisterByDuckDb duckDb2 = new RegisterByDuckDb(2)) {
            Map<String, RegisterCount> peers = new LinkedHashMap<>();
            peers.put("DuckDB, 1 thread", duckDb1);
            peers.put("library, 1 thread", new RegisterByLibrary(1));
            peers.put("library, 2 threads", new RegisterByLibrary(2));
            peers.put("DuckDB, 2 threads", duckDb2);
            peers.put("library, one by one", new RegisterOneByOne());
            peers.put("databind 2 and ifs", new RegisterByDatabind());
            long lines = agreed(peers, file);
            peers.put("bytes alone", RegisterRatios::bytes);
            report(measured(peers, file, rounds), lines);
        }
    }

    /** The number of households, on which everybody must agree by province and status. */
    private static long agreed(Map<String, RegisterCount> peers, Path file) throws IOException {
        Map<String, Long> expected = peers.get("library, one by one").count(file);
        for (Map.Entry<String, RegisterCount> peer : peers.entrySet()) {
            Map<String, Long> counts = peer.getValue().count(file);
            if (!counts.equals(expected)) {
                throw new IllegalStateException("not the same: " + peer.getKey() + "\n" + counts + "\n" + expected);
            }
        }
        return expected.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> bytes(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long sum = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                sum += buffer[0];
            }
        }
        return Map.of("", sum);
    }

    private static Map<String, List<Times>> measured(Map<String, RegisterCount> peers, Path file, int rounds)
            throws IOException {
        Map<String, List<Times>> times = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, RegisterCount> peer : peers.entrySet()) {
                Times pass = pass(peer.getValue(), file);
                if (round >= 0) {
                    times.computeIfAbsent(peer.getKey(), key -> new ArrayList<>())
                            .add(pass);
                }
            }
        }
        return times;
    }

    private static Times pass(RegisterCount peer, Path file) throws IOException {
        long processor = PROCESS.getProcessCpuTime();
        long clock = System.nanoTime();
        peer.count(file);
        return new Times(PROCESS.getProcessCpuTime() - processor, System.nanoTime() - clock);
    }

    private static void report(Map<String, List<Times>> times, long lines) {
        System.out.println("case | processor ÷ DuckDB, 1 thread | middle half | clock ÷ library, 1 thread | middle half"
                + " | ns of processor a household | ms of the clock");
        List<Times> duckDb = times.get("DuckDB, 1 thread");
        List<Times> library = times.get("library, 1 thread");
        times.forEach((name, passes) -> {
            List<Double> processor = new ArrayList<>();
            List<Double> clock = new ArrayList<>();
            for (int i = 0; i < passes.size(); i++) {
                processor.add(passes.get(i).processor() / duckDb.get(i).processor());
                clock.add(passes.get(i).clock() / library.get(i).clock());
            }
            System.out.printf(
                    "%s | %.2f | %.2f–%.2f | %.2f | %.2f–%.2f | %.0f | %.0f%n",
                    name,
                    quantile(processor, 0.5),
                    quantile(processor, 0.25),
                    quantile(processor, 0.75),
                    quantile(clock, 0.5),
                    quantile(clock, 0.25),
                    quantile(clock, 0.75),
                    quantile(passes.stream().map(Times::processor).toList(), 0.5) / lines,
                    quantile(passes.stream().map(Times::clock).toList(), 0.5) / 1e6);
        });
    }

    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
