package vn.giamngheo.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.PovertyStandard;

/** Rows of columns, and the households they are of: around all lines, with and without unknown facts. */
final class RandomRows {

    /**
     * A row.
     *
     * @param standard the standard; empty for none
     * @param area the area
     * @param income in đồng a head and month
     * @param known the indicators judged
     * @param deprived those deprived in
     */
    record Row(
            Optional<PovertyStandard> standard,
            Optional<AreaType> area,
            Optional<Integer> income,
            int known,
            int deprived) {

        Household household() {
            Map<DeprivationIndicator, DeprivationStatus> judged = new LinkedHashMap<>();
            List<DeprivationIndicator> all =
                    standard.map(one -> one.indicatorList().all()).orElse(List.of());
            for (int i = 0; i < all.size(); i++) {
                if ((known & (1 << i)) != 0) {
                    judged.put(
                            all.get(i),
                            (deprived & (1 << i)) != 0 ? DeprivationStatus.DEPRIVED : DeprivationStatus.NOT_DEPRIVED);
                }
            }
            return Household.builder()
                    .id("h")
                    .area(area)
                    .income(income.map(dong -> Income.perHeadPerMonth(Vnd.of(dong))))
                    .deprivations(DeprivationProfile.of(judged))
                    .build();
        }
    }

    private RandomRows() {}

    /** Rows of any standards; unknown facts in so many of a hundred rows. */
    static List<Row> of(List<PovertyStandard> standards, int rows, int percentOpen, Random random) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            boolean open = random.nextInt(100) < percentOpen;
            PovertyStandard standard = one(random, standards);
            int full = standard.indicatorList().fullMask();
            int known = open && random.nextBoolean() ? random.nextInt(full + 1) : full;
            AreaType area = one(random, List.of(AreaType.values()));
            boolean none = open && random.nextInt(8) == 0;
            all.add(new Row(
                    none ? Optional.empty() : Optional.of(standard),
                    open && random.nextInt(3) == 0 ? Optional.empty() : Optional.of(area),
                    open && random.nextInt(3) == 0 ? Optional.empty() : Optional.of(income(standard, random)),
                    none ? 0 : known,
                    none ? 0 : known & random.nextInt(full + 1)));
        }
        return all;
    }

    /** At a line, just beside one, or anywhere. */
    static int income(PovertyStandard standard, Random random) {
        if (random.nextInt(4) == 0) {
            return random.nextInt(6_000_000);
        }
        IncomeLine line = one(random, standard.lines());
        long value = line.in(one(random, List.of(AreaType.values())))
                .find()
                .map(Vnd::dong)
                .orElse(1_000_000L);
        long monthly = standard.linePeriod() == LinePeriod.YEAR ? value / 12 : value;
        return (int) monthly - 1 + random.nextInt(3);
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static byte[] keys(BulkClassifier classifier, List<Row> rows) {
        byte[] keys = new byte[rows.size()];
        for (int i = 0; i < keys.length; i++) {
            Row row = rows.get(i);
            keys[i] = row.standard()
                    .map(standard -> classifier.key(standard.id(), row.area()))
                    .orElse(classifier.keyWithoutStandard());
        }
        return keys;
    }

    static int[] incomes(List<Row> rows) {
        return rows.stream()
                .mapToInt(row -> row.income().orElse(BulkClassifier.UNKNOWN))
                .toArray();
    }

    static long[] points(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.household().incomePoint()).toArray();
    }

    static short[] known(List<Row> rows) {
        short[] known = new short[rows.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = (short) rows.get(i).known();
        }
        return known;
    }

    static short[] masks(List<Row> rows) {
        short[] masks = new short[rows.size()];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = (short) rows.get(i).deprived();
        }
        return masks;
    }
}
