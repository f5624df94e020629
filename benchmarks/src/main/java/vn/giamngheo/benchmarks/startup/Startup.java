package vn.giamngheo.benchmarks.startup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Time of the processor for a new JVM and one small program, in turns A B C … A B C …; reports ratios of medians. By
 * the {@code time} of bash, which counts a child that has ended to the thousandth of a second.
 *
 * <p>Arguments: turns, and the names of programs to run instead of the first verdict's.
 */
public final class Startup {

    private Startup() {}

    public static void main(String[] arguments) throws Exception {
        Map<Class<?>, List<Double>> processor = new LinkedHashMap<>();
        Map<Class<?>, List<Double>> wall = new LinkedHashMap<>();
        List<Class<?>> programs = programs(arguments);
        for (int turn = 0; turn < Integer.parseInt(arguments[0]); turn++) {
            for (Class<?> program : programs) {
                double[] times = run(program);
                processor.computeIfAbsent(program, key -> new ArrayList<>()).add(times[1] + times[2]);
                wall.computeIfAbsent(program, key -> new ArrayList<>()).add(times[0]);
            }
        }
        System.out.println("program | ratio of processor time to nothing | of wall time | processor ms | wall ms");
        processor.forEach((program, times) -> System.out.printf(
                "%s | %.2f | %.2f | %.0f | %.0f%n",
                program.getSimpleName(),
                median(times) / median(processor.get(Nothing.class)),
                median(wall.get(program)) / median(wall.get(Nothing.class)),
                1_000 * median(times),
                1_000 * median(wall.get(program))));
    }

    private static List<Class<?>> programs(String[] arguments) throws ClassNotFoundException {
        List<Class<?>> programs = new ArrayList<>(List.of(Nothing.class));
        for (int i = 1; i < arguments.length; i++) {
            programs.add(Class.forName(arguments[i]));
        }
        return programs.size() > 1 ? programs : List.of(Nothing.class, FirstByHand.class, FirstVerdict.class);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Wall, user and system seconds. */
    private static double[] run(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "TIMEFORMAT='%R %U %S'; time \"$0\" -cp \"$1\" \"$2\"",
                        ProcessHandle.current().info().command().orElseThrow(),
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + ": " + output);
        }
        // Last: a program may have something to say before.
        String[] times = output.substring(output.lastIndexOf('\n') + 1).split(" ");
        return new double[] {Double.parseDouble(times[0]), Double.parseDouble(times[1]), Double.parseDouble(times[2])};
    }
}
