package vn.giamngheo.benchmarks.measure;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import vn.giamngheo.measure.Column;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.monetary.LineRule;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.monetary.PovertyLine;
import vn.giamngheo.monetary.ShortfallColumns;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Vnd;

/**
 * Seeded households as columns: income in whole thousands of đồng (4 bytes), two in three of the rural area (1 byte), one
 * of 63 provinces (1 byte), in no order or by province. About one in three is poor, a few have just the line.
 */
final class IncomeRows {

    static final int PROVINCES = 63;

    private static final long SEED = 20_260_701L;
    private static final int[] AREA_LINES = {1_500_000, 2_000_000};
    private static final List<PovertyLine> LINES =
            List.of(PovertyLine.perMonth(Vnd.of(AREA_LINES[0])), PovertyLine.perMonth(Vnd.of(AREA_LINES[1])));

    final int[] incomes;
    final byte[] areas;
    final byte[] provinces;

    private IncomeRows(int[] incomes, byte[] areas, byte[] provinces) {
        this.incomes = incomes;
        this.areas = areas;
        this.provinces = provinces;
    }

    static IncomeRows of(int households, boolean byProvince) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] incomes = new int[households];
        byte[] areas = new byte[households];
        byte[] provinces = new byte[households];
        for (int i = 0; i < households; i++) {
            // The sum of three is thick in the middle and has a tail.
            int thousands = 300 + random.nextInt(1_800) + random.nextInt(1_800) * random.nextInt(4);
            incomes[i] = 1_000 * thousands;
            areas[i] = (byte) (random.nextInt(3) == 0 ? 1 : 0);
            provinces[i] = (byte) (byProvince ? (long) PROVINCES * i / households : random.nextInt(PROVINCES));
        }
        return new IncomeRows(incomes, areas, provinces);
    }

    /** The nation. */
    ShortfallColumns<Unit.Households> columns() {
        return ShortfallColumns.of(Unit.HOUSEHOLDS, Column.of(incomes), LINES).lineOf(Column.of(areas));
    }

    /** The provinces. */
    ShortfallColumns<Unit.Households> columnsOfProvinces() {
        return columns().groups(Column.of(provinces), PROVINCES);
    }

    /**
     * The bytes of the columns, one column after the other, filled up to whole steps.
     *
     * @param withProvinces whether provinces are among them
     */
    byte[] bytes(boolean withProvinces) {
        int length = (Integer.BYTES + Byte.BYTES + (withProvinces ? Byte.BYTES : 0)) * incomes.length;
        ByteBuffer bytes = ByteBuffer.allocate((length + Reading.STEP - 1) / Reading.STEP * Reading.STEP);
        bytes.asIntBuffer().put(incomes);
        bytes.position(Integer.BYTES * incomes.length);
        bytes.put(areas);
        if (withProvinces) {
            bytes.put(provinces);
        }
        return bytes.array();
    }

    /** Reads numbers as anybody would: a loop for each column. */
    long sum() {
        long sum = 0;
        for (int i = 0; i < incomes.length; i++) {
            sum += incomes[i];
        }
        int other = 0;
        for (int i = 0; i < areas.length; i++) {
            other += areas[i];
        }
        return sum + other;
    }

    /** FGT0 by both rules, FGT1 and FGT2 of the nation. */
    static void measure(ShortfallColumns<Unit.Households> columns, Consumer<Object> use) {
        MonetaryPoverty<Unit.Households> poverty = columns.table().measure();
        use.accept(poverty.fgt0(LineRule.AT_MOST));
        use.accept(poverty.fgt0(LineRule.BELOW));
        use.accept(poverty.fgt1());
        use.accept(poverty.fgt2());
    }

    /** The same of every province and of the nation. */
    static void measureProvinces(ShortfallColumns<Unit.Households> columns, Consumer<Object> use) {
        columns.tally().forEach(table -> {
            MonetaryPoverty<Unit.Households> poverty = table.measure();
            use.accept(poverty.fgt0(LineRule.AT_MOST));
            use.accept(poverty.fgt0(LineRule.BELOW));
            use.accept(poverty.fgt1());
            use.accept(poverty.fgt2());
        });
    }

    /**
     * Compares with sums household by household.
     *
     * @throws IllegalStateException if a number differs
     */
    IncomeRows requireRight() {
        require(columns().table().measure(), -1);
        List<MonetaryPoverty<Unit.Households>> provinces = columnsOfProvinces().tally().stream()
                .map(table -> table.measure())
                .toList();
        for (int i = 0; i < PROVINCES; i++) {
            require(provinces.get(i), i);
        }
        return this;
    }

    private void require(MonetaryPoverty<Unit.Households> poverty, int province) {
        long population = 0;
        long atMost = 0;
        long below = 0;
        long[] gaps = new long[2];
        long[] squares = new long[2];
        for (int i = 0; i < incomes.length; i++) {
            if (province < 0 || provinces[i] == province) {
                long gap = AREA_LINES[areas[i]] - incomes[i];
                population++;
                atMost += gap >= 0 ? 1 : 0;
                below += gap > 0 ? 1 : 0;
                gaps[areas[i]] += Math.max(gap, 0);
                squares[areas[i]] += Math.max(gap, 0) * Math.max(gap, 0) / 1_000_000;
            }
        }
        require(poverty.fgt0(LineRule.AT_MOST).orElseThrow(), Ratio.of(atMost, population));
        require(poverty.fgt0(LineRule.BELOW).orElseThrow(), Ratio.of(below, population));
        require(
                poverty.fgt1().orElseThrow().times(population),
                Ratio.of(gaps[0], AREA_LINES[0]).plus(Ratio.of(gaps[1], AREA_LINES[1])));
        // Incomes are whole thousands, so that squares are whole millions.
        require(
                poverty.fgt2().orElseThrow().times(population),
                Ratio.of(squares[0], 1_500L * 1_500L).plus(Ratio.of(squares[1], 2_000L * 2_000L)));
    }

    private static void require(Ratio ours, Ratio expected) {
        if (!ours.equals(expected)) {
            throw new IllegalStateException(ours + " must be " + expected);
        }
    }
}
