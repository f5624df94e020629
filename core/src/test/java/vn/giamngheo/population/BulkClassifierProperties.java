package vn.giamngheo.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.population.RandomRows.Row;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;

/** What columns say is what the engine says of one household after the other. */
class BulkClassifierProperties {

    private static final ReviewDate DAY = ReviewDate.of(2024, 6, 1);
    private static final List<PovertyStandard> STANDARDS = Rules.all();
    private static final BulkClassifier CLASSIFIER = BulkClassifier.of(STANDARDS);

    private static void requireSame(Row row, int code) {
        Explanation explained = CLASSIFIER.explain(code);
        assertThat(explained.standard()).isEqualTo(row.standard());
        assertThat(explained.status()).isEqualTo(CLASSIFIER.status(code));
        if (row.standard().isEmpty()) {
            assertThat(explained.status()).isEqualTo(PovertyStatus.NO_STANDARD);
            assertThat(explained.deprived()).isEmpty();
            return;
        }
        Verdict verdict = PovertyEngine.classifyUnder(row.standard().get(), row.household(), DAY);
        assertThat(explained.status()).as("%s", row).isEqualTo(verdict.status());
        assertThat(explained.outcome()).as("%s", row).isEqualTo(verdict.outcome());
        assertThat(explained.deprived()).as("%s", row).isEqualTo(verdict.deprived());
        assertThat(explained.possible()).as("%s", row).isEqualTo(verdict.possible());
        assertThat(explained.area()).isEqualTo(row.area());
        assertThat(explained.citation()).contains(verdict.citations().get(0));
    }

    @Property(tries = 60)
    void codesOfMixedRowsAreThoseOfTheEngine(
            @ForAll Random random,
            @ForAll @IntRange(max = 1500) int size,
            @ForAll @IntRange(max = 30) int percentOpen) {
        List<Row> rows = RandomRows.of(STANDARDS, size, percentOpen, random);
        int[] codes = new int[size];

        CLASSIFIER.codes(
                RandomRows.keys(CLASSIFIER, rows),
                RandomRows.points(rows),
                RandomRows.known(rows),
                RandomRows.masks(rows),
                codes,
                0,
                size);

        for (int i = 0; i < size; i++) {
            requireSame(rows.get(i), codes[i]);
        }
    }

    /** Sorted by key, blocks are looked up by vectors; both orders, đồng and points, must give one code. */
    @Property(tries = 60)
    void whereEverythingIsJudgedAllWaysGiveOneCode(
            @ForAll Random random, @ForAll @IntRange(max = 9000) int size, @ForAll boolean national) {
        List<Row> rows = RandomRows.of(national ? STANDARDS.subList(0, 5) : STANDARDS, size, 0, random);
        List<Row> sorted = rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.standard().get().id())
                        .thenComparing(row -> row.area().get()))
                .toList();
        for (List<Row> some : List.of(rows, sorted)) {
            byte[] keys = RandomRows.keys(CLASSIFIER, some);
            short[] masks = RandomRows.masks(some);
            int[] byDong = new int[size];
            int[] byPoint = new int[size];
            byte[] statuses = new byte[size];
            CLASSIFIER.codes(keys, RandomRows.incomes(some), masks, byDong);
            CLASSIFIER.codes(keys, RandomRows.points(some), masks, byPoint, 0, size);
            CLASSIFIER.statuses(keys, RandomRows.incomes(some), masks, statuses, 0, size);
            for (int i = 0; i < size; i++) {
                int alone = CLASSIFIER.code(keys[i], 24L * some.get(i).income().get(), masks[i]);
                assertThat(byDong[i]).isEqualTo(alone);
                assertThat(byPoint[i]).isEqualTo(alone);
                assertThat(BulkClassifier.status(statuses[i])).isEqualTo(CLASSIFIER.status(alone));
                if (i % 16 == 0) {
                    requireSame(some.get(i), alone);
                }
            }
        }
    }

    @Property(tries = 60)
    void rowsWithoutIncomeOrAreaAmongOthersAreThoseOfTheEngine(
            @ForAll Random random, @ForAll @IntRange(max = 2500) int size) {
        List<Row> rows = RandomRows.of(STANDARDS, size, 5, random).stream()
                .map(row -> {
                    int full = row.standard()
                            .map(standard -> standard.indicatorList().fullMask())
                            .orElse(0);
                    return new Row(row.standard(), row.area(), row.income(), full, row.deprived());
                })
                .toList();
        byte[] keys = RandomRows.keys(CLASSIFIER, rows);
        int[] codes = new int[size];
        byte[] statuses = new byte[size];

        CLASSIFIER.codes(keys, RandomRows.incomes(rows), RandomRows.masks(rows), codes);
        CLASSIFIER.statuses(keys, RandomRows.incomes(rows), RandomRows.masks(rows), statuses, 0, size);

        for (int i = 0; i < size; i++) {
            requireSame(rows.get(i), codes[i]);
            assertThat(BulkClassifier.status(statuses[i])).isEqualTo(CLASSIFIER.status(codes[i]));
        }
    }

    /** Incomes of households of any size and period lie between those of whole đồng a month. */
    @Property(tries = 300)
    void pointsOfWholeHouseholdsAreThoseOfTheEngine(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 12) int persons,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        PovertyStandard standard = RandomRows.one(random, STANDARDS);
        long total = (long) RandomRows.income(standard, random) * persons * months - 1 + random.nextInt(3);
        int mask = random.nextInt(standard.indicatorList().fullMask() + 1);
        AreaType area = RandomRows.one(random, List.of(AreaType.values()));
        Household household = new Row(
                        Optional.of(standard),
                        Optional.of(area),
                        Optional.empty(),
                        standard.indicatorList().fullMask(),
                        mask)
                .household().toBuilder()
                        .size(persons)
                        .income(Income.ofHousehold(Vnd.of(Math.max(0, total)), months))
                        .build();

        int code = CLASSIFIER.code(CLASSIFIER.key(standard.id(), area), household.incomePoint(), mask);

        Verdict verdict = PovertyEngine.classifyUnder(standard, household, DAY);
        assertThat(CLASSIFIER.status(code)).isEqualTo(verdict.status());
        assertThat(CLASSIFIER.explain(code).deprived()).isEqualTo(verdict.deprived());
    }
}
