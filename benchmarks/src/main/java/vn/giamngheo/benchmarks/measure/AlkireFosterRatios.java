package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.Turns;
import vn.giamngheo.benchmarks.Turns.Case;
import vn.giamngheo.measure.PatternColumns;
import vn.giamngheo.measure.Unit.SampledHouseholds;

/**
 * Measures of 63 provinces and the nation beside reading the bytes of the columns, in {@link Turns}: number of
 * households, turns in a JVM, JVMs.
 */
public final class AlkireFosterRatios {

    private static final String READ = "read";

    private AlkireFosterRatios() {}

    public static void main(String[] arguments) throws IOException {
        Turns.run(AlkireFosterRatios.class, AlkireFosterRatios::cases, arguments);
    }

    private static List<Case> cases(int households) {
        SurveyColumns random = SurveyColumns.random(households);
        PatternColumns<SampledHouseholds> arrays = random.arrays();
        PatternColumns<SampledHouseholds> buffers = random.buffers(ByteOrder.nativeOrder());
        PatternColumns<SampledHouseholds> swapped = random.buffers(
                ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        PatternColumns<SampledHouseholds> wide = random.wide();
        for (PatternColumns<SampledHouseholds> columns : List.of(arrays, buffers, swapped, wide)) {
            AlkireFosterPasses.requireRight(random, columns);
        }
        SurveyColumns ordered = SurveyColumns.byProvince(households);
        PatternColumns<SampledHouseholds> inOrder = ordered.arrays();
        AlkireFosterPasses.requireRight(ordered, inOrder);
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        byte[] bytes = Reading.bytes(random);
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(READ, READ, () -> hole.consume(Reading.sum(bytes))));
        cases.add(new Case("tables", READ, () -> hole.consume(AlkireFosterPasses.tables(arrays))));
        cases.add(new Case("one k", READ, () -> AlkireFosterPasses.measure(arrays, AlkireFosterPasses.ONE, hole)));
        cases.add(
                new Case("twelve k", READ, () -> AlkireFosterPasses.measure(arrays, AlkireFosterPasses.TWELVE, hole)));
        cases.add(new Case(
                "one k, rows by province",
                READ,
                () -> AlkireFosterPasses.measure(inOrder, AlkireFosterPasses.ONE, hole)));
        cases.add(new Case(
                "one k, buffers", READ, () -> AlkireFosterPasses.measure(buffers, AlkireFosterPasses.ONE, hole)));
        cases.add(new Case(
                "one k, buffers of the other order",
                READ,
                () -> AlkireFosterPasses.measure(swapped, AlkireFosterPasses.ONE, hole)));
        cases.add(new Case(
                "one k, wide numbers (16 bytes)",
                READ,
                () -> AlkireFosterPasses.measure(wide, AlkireFosterPasses.ONE, hole)));
        return List.copyOf(cases);
    }
}
