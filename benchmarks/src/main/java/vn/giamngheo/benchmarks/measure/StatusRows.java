package vn.giamngheo.benchmarks.measure;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.population.BulkClassifier;
import vn.giamngheo.population.Explanation;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

/**
 * Seeded rows of columns: one in ten under 59/2015/QĐ-TTg, the others under 07/2021/NĐ-CP; incomes around the lines,
 * poorer households with more deprivations; 63 provinces. In any order, or sorted by standard and area.
 */
final class StatusRows {

    /** The two standards, 2016 first, so that keys are 0, 1 and 3, 4. */
    static final List<PovertyStandard> STANDARDS = List.of(NationalStandards.VN_2016, NationalStandards.VN_2022);

    static final BulkClassifier CLASSIFIER = BulkClassifier.of(STANDARDS);

    private static final int SEED = 20_260_102;
    private static final int PROVINCES = 63;

    final byte[] keys;
    final int[] incomes;
    final short[] masks;
    final byte[] provinces;

    private StatusRows(int size) {
        keys = new byte[size];
        incomes = new int[size];
        masks = new short[size];
        provinces = new byte[size];
    }

    static StatusRows of(int size) {
        StatusRows rows = new StatusRows(size);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < size; i++) {
            PovertyStandard standard = STANDARDS.get(random.nextInt(10) == 0 ? 0 : 1);
            AreaType area = random.nextInt(100) < 65 ? AreaType.RURAL : AreaType.URBAN;
            double skewed = random.nextDouble();
            rows.keys[i] = CLASSIFIER.key(standard.id(), area);
            rows.incomes[i] = (int) (300_000 + 5_000_000 * skewed * skewed) / 1_000 * 1_000;
            int percent = rows.incomes[i] < 1_500_000 ? 30 : 12;
            int mask = 0;
            for (int bit = 0; bit < standard.indicators().size(); bit++) {
                mask |= random.nextInt(100) < percent ? 1 << bit : 0;
            }
            rows.masks[i] = (short) mask;
            rows.provinces[i] = (byte) random.nextInt(PROVINCES);
        }
        return rows;
    }

    /** The same rows, those of a standard and area together. */
    StatusRows sorted() {
        StatusRows sorted = new StatusRows(keys.length);
        int[] order = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing(i -> keys[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < order.length; i++) {
            sorted.keys[i] = keys[order[i]];
            sorted.incomes[i] = incomes[order[i]];
            sorted.masks[i] = masks[order[i]];
            sorted.provinces[i] = provinces[order[i]];
        }
        return sorted;
    }

    /** Fails if codes, statuses and what is written by hand do not say what the engine says of the households. */
    void requireAgreement() {
        int size = keys.length;
        int[] codes = new int[size];
        int[] byHand = new int[size];
        byte[] statuses = new byte[size];
        CLASSIFIER.codes(keys, incomes, masks, codes);
        CLASSIFIER.statuses(keys, incomes, masks, statuses, 0, size);
        StatusByHand.codes(keys, incomes, masks, byHand);
        for (int i = 0; i < size; i++) {
            Explanation explained = CLASSIFIER.explain(codes[i]);
            boolean agree = explained.status() == StatusByHand.status(byHand[i])
                    && explained.status() == BulkClassifier.status(statuses[i])
                    && (byHand[i] & 0xFFFF) == (masks[i] & 0xFFFF);
            if (agree && i < 100_000) {
                Verdict verdict = PovertyEngine.classifyUnder(
                        explained.standard().orElseThrow(), household(i, explained), ReviewDate.of(2022, 10, 15));
                agree = verdict.status() == explained.status()
                        && verdict.outcome().equals(explained.outcome())
                        && verdict.deprived().equals(explained.deprived());
            }
            if (!agree) {
                throw new IllegalStateException(
                        "row " + i + ": " + explained + " but by hand " + StatusByHand.status(byHand[i]));
            }
        }
    }

    private Household household(int row, Explanation explained) {
        return Household.builder()
                .id("h" + row)
                .area(explained.area())
                .income(Income.perHeadPerMonth(Vnd.of(incomes[row])))
                .deprivations(
                        DeprivationProfile.of(explained.standard().orElseThrow().indicatorList(), masks[row] & 0xFFFF))
                .build();
    }
}
