package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass over a register by a process that does nothing else, with the settings that Java has by itself, in turns A B C …
 * A B C …; ratios of processes of the same round, median over all rounds. Time of the processor and of the clock by the
 * {@code time} of bash, from the start of the process to its end; the most memory that was ever resident as Linux tells it.
 *
 * <p>Arguments: the file, rounds, and maybe options for Java.
 */
public final class RegisterCold {

    private static final List<String> PEERS = List.of(
            "DuckDB, 2 threads", "DuckDB, 1 thread", "library, 1 thread", "library, 2 threads", "databind 2 and ifs");

    private record Run(String answer, double clock, double processor, double resident) {}

    private RegisterCold() {}

    /** One peer in this process. */
    public static final class Once {
        private Once() {}

        public static void main(String[] arguments) throws IOException {
            RegisterCount peer = switch (arguments[0]) {
                case "library, 1 thread" -> new RegisterByLibrary(1);
                case "library, 2 threads" -> new RegisterByLibrary(2);
                case "DuckDB, 1 thread" -> new RegisterByDuckDb(1);
                case "DuckDB, 2 threads" -> new RegisterByDuckDb(2);
                default -> new RegisterByDatabind();
            };
            Map<String, Long> counts = peer.count(Path.of(arguments[1]));
            String resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("\\D", "");
            System.out.println(counts.hashCode() + " " + resident);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> options = List.of(arguments).subList(2, arguments.length);
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            for (String peer : PEERS) {
                runs.computeIfAbsent(peer, key -> new ArrayList<>()).add(run(peer, arguments[0], options));
            }
        }
        if (runs.values().stream()
                        .flatMap(List::stream)
                        .map(Run::answer)
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalStateException("not the same: " + runs);
        }
        report(runs);
    }

    private static void report(Map<String, List<Run>> runs) {
        System.out.println(
                "case | processor ÷ DuckDB, 2 threads | middle half | clock ÷ it | s of the processor | s of the clock"
                        + " | MB resident");
        List<Run> duckDb = runs.get(PEERS.get(0));
        runs.forEach((name, ofPeer) -> {
            List<Double> processor = new ArrayList<>();
            List<Double> clock = new ArrayList<>();
            for (int i = 0; i < ofPeer.size(); i++) {
                processor.add(ofPeer.get(i).processor() / duckDb.get(i).processor());
                clock.add(ofPeer.get(i).clock() / duckDb.get(i).clock());
            }
            System.out.printf(
                    "%s | %.2f | %.2f–%.2f | %.2f | %.2f | %.2f | %.0f%n",
                    name,
                    RegisterRatios.quantile(processor, 0.5),
                    RegisterRatios.quantile(processor, 0.25),
                    RegisterRatios.quantile(processor, 0.75),
                    RegisterRatios.quantile(clock, 0.5),
                    RegisterRatios.quantile(ofPeer.stream().map(Run::processor).toList(), 0.5),
                    RegisterRatios.quantile(ofPeer.stream().map(Run::clock).toList(), 0.5),
                    RegisterRatios.quantile(ofPeer.stream().map(Run::resident).toList(), 0.5));
        });
    }

    private static Run run(String peer, String file, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                "TIMEFORMAT='%R %U %S'; time \"$0\" \"$@\"",
                ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Once.class.getName(), peer, file));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> output = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(peer + ": " + output);
        }
        String[] said = output.get(output.size() - 2).split(" ");
        String[] times = output.get(output.size() - 1).split(" ");
        return new Run(
                said[0],
                Double.parseDouble(times[0]),
                Double.parseDouble(times[1]) + Double.parseDouble(times[2]),
                Double.parseDouble(said[1]) / 1024);
    }
}
