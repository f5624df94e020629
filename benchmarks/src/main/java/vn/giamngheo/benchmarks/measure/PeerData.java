package vn.giamngheo.benchmarks.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit.SampledHouseholds;

/**
 * Writes the columns for peers in other languages, our answers and our time: directory, number of households.
 *
 * <p>Columns are numbers in little-endian order without a header. The answers have a line for each province, the nation
 * last, and each k from 1/12 to 12/12, in whole numbers: population, poor, sum of the deprivations of the poor, and for
 * each indicator how many are poor and deprived in it.
 */
public final class PeerData {

    private static final int PASSES = 25;

    private PeerData() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Files.createDirectories(directory);
        SurveyColumns data = SurveyColumns.random(Integer.parseInt(arguments[1]));
        ByteBuffer patterns = ByteBuffer.allocate(Short.BYTES * data.size()).order(ByteOrder.LITTLE_ENDIAN);
        patterns.asShortBuffer().put(data.patterns);
        ByteBuffer weights = ByteBuffer.allocate(Integer.BYTES * data.size()).order(ByteOrder.LITTLE_ENDIAN);
        weights.asIntBuffer().put(data.weights);
        Files.write(directory.resolve("patterns.i16"), patterns.array());
        Files.write(directory.resolve("provinces.i8"), data.provinces);
        Files.write(directory.resolve("weights.i32"), weights.array());
        List<PatternTable<SampledHouseholds>> tables = AlkireFosterPasses.tables(data.arrays());
        try (BufferedWriter lines = Files.newBufferedWriter(directory.resolve("answers-java.tsv"))) {
            for (List<AlkireFoster<SampledHouseholds>> ofTable :
                    AlkireFosterPasses.measured(tables, AlkireFosterPasses.TWELVE)) {
                for (AlkireFoster<SampledHouseholds> one : ofTable) {
                    lines.write(line(one));
                }
            }
        }
        System.out.printf("java %.3f ns%n", time(data));
    }

    private static String line(AlkireFoster<SampledHouseholds> one) {
        long population = one.population().unscaledValue().longValueExact();
        StringBuilder line = new StringBuilder();
        line.append(population).append('\t').append(one.poor().unscaledValue());
        line.append('\t')
                .append(one.adjustedHeadcountRatio()
                        .orElseThrow()
                        .times(population)
                        .times(SurveyColumns.INDICATORS));
        one.indicators().forEach(of -> line.append('\t').append(of.censored().times(population)));
        return line.append('\n').toString();
    }

    /** Nanoseconds of the processor a household, from the columns to the measures at one cut-off; the median of some passes. */
    private static double time(SurveyColumns data) {
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[PASSES];
        for (int i = -PASSES; i < PASSES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            AlkireFosterPasses.measure(data.arrays(), AlkireFosterPasses.ONE, hole);
            times[Math.max(i, 0)] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        return (double) times[PASSES / 2] / data.size();
    }
}
