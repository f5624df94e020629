package vn.giamngheo.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.RandomRows.Row;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

/** Counting columns, in any form, is classifying one household after the other. */
class StatusColumnsProperties {

    private static final ReviewDate DAY = ReviewDate.of(2024, 6, 1);
    private static final List<PovertyStandard> STANDARDS = Rules.all();
    private static final BulkClassifier CLASSIFIER = BulkClassifier.of(STANDARDS);
    private static final int GROUPS = 7;

    private static <U extends Unit> List<StatusCounts<U>> oneByOne(
            U unit, List<Row> rows, int[] groups, int[] sizes, int[] weights) {
        List<StatusTally<U>> tallies = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            tallies.add(StatusTally.of(unit));
        }
        for (int i = 0; i < rows.size(); i++) {
            StatusTally<U> tally = tallies.get(groups[i]);
            Row row = rows.get(i);
            long weight = (long) sizes[i] * weights[i];
            if (sizes[i] == 0) {
                tally.addOfUnknownSize();
            } else if (row.standard().isEmpty()) {
                tally.addWithoutStandard(weight);
            } else {
                tally.add(PovertyEngine.classifyUnder(row.standard().get(), row.household(), DAY), weight);
            }
        }
        return tallies.stream().map(StatusTally::toCounts).toList();
    }

    private static int[] numbers(int size, int below, Random random) {
        return random.ints(size, 0, below).toArray();
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private static byte[] bytes(int[] numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    private static short[] shorts(int[] numbers) {
        short[] shorts = new short[numbers.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) numbers[i];
        }
        return shorts;
    }

    @Property(tries = 40)
    void householdsByGroup(@ForAll Random random, @ForAll @IntRange(max = 5000) int size) {
        List<Row> rows = RandomRows.of(STANDARDS, size, 10, random);
        int[] groups = numbers(size, GROUPS, random);
        List<StatusCounts<Unit.Households>> expected = oneByOne(Unit.HOUSEHOLDS, rows, groups, ones(size), ones(size));
        StatusColumns<Unit.Households> columns = StatusColumns.of(CLASSIFIER, Unit.HOUSEHOLDS)
                .keys(RandomRows.keys(CLASSIFIER, rows))
                .incomes(RandomRows.incomes(rows))
                .masks(RandomRows.masks(rows))
                .known(RandomRows.known(rows));

        assertThat(columns.groups(bytes(groups), GROUPS).countGroups()).isEqualTo(expected);
        assertThat(columns.groups(shorts(groups), GROUPS).inParallel(3).countGroups())
                .isEqualTo(expected);
        assertThat(columns.groups(groups, GROUPS).countGroups()).isEqualTo(expected);
        StatusCounts<Unit.Households> all =
                expected.stream().reduce(StatusCounts.nobody(Unit.HOUSEHOLDS), StatusCounts::plus);
        assertThat(columns.count()).isEqualTo(all);
        assertThat(columns.groups(groups, GROUPS).count(group -> "one").total().orElse(all))
                .isEqualTo(all);
        int half = size / 2;
        assertThat(columns.rows(0, half).count().plus(columns.rows(half, size).count()))
                .isEqualTo(all);
    }

    @Property(tries = 40)
    void personsOfASampleFromBuffers(
            @ForAll Random random, @ForAll @IntRange(max = 3000) int size, @ForAll boolean bigEndian) {
        List<Row> rows = RandomRows.of(STANDARDS, size, 0, random);
        int[] groups = numbers(size, GROUPS, random);
        int[] sizes = numbers(size, 200, random);
        int[] weights = numbers(size, Integer.MAX_VALUE, random);
        Unit.SampledPersons unit = Unit.sampledPersons(2);
        ByteOrder order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer incomes = ByteBuffer.allocateDirect(4 * size + 3).order(order);
        incomes.position(3);
        incomes.slice().order(order).asIntBuffer().put(RandomRows.incomes(rows));
        ByteBuffer masks = ByteBuffer.allocate(2 * size).order(order);
        masks.asShortBuffer().put(RandomRows.masks(rows));
        ByteBuffer weightBytes = ByteBuffer.allocate(4 * size).order(order);
        weightBytes.asIntBuffer().put(weights);

        List<StatusCounts<Unit.SampledPersons>> counted = StatusColumns.of(CLASSIFIER, unit)
                .keys(ByteBuffer.wrap(RandomRows.keys(CLASSIFIER, rows)))
                .incomes(incomes)
                .masks(masks)
                .weights(weightBytes)
                .sizes(bytes(sizes))
                .groups(ByteBuffer.wrap(bytes(groups)), GROUPS)
                .inParallel(2)
                .countGroups();

        assertThat(counted).isEqualTo(oneByOne(unit, rows, groups, sizes, weights));
    }
}
