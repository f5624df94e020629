package vn.giamngheo.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.RefusedException;

class BulkClassifierTest {

    private static final StandardId OF_2022 = StandardId.of("VN-2022");
    private static final BulkClassifier CLASSIFIER = BulkClassifier.of(Standards.national());
    private static final byte RURAL = CLASSIFIER.key(OF_2022, AreaType.RURAL);
    private static final int ROWS = 3000;

    /** Decree 07/2021/NĐ-CP: the lines of each area belong to the poorer class. */
    @ParameterizedTest
    @CsvSource({
        "RURAL, 1500000, 3, POOR",
        "RURAL, 1500001, 3, AVERAGE_LIVING_STANDARD",
        "RURAL, 1500000, 2, NEAR_POOR",
        "RURAL, 1499999, 3, POOR",
        "RURAL, 2250000, 3, AVERAGE_LIVING_STANDARD",
        "RURAL, 2250001, 3, NON_POOR",
        "URBAN, 2000000, 3, POOR",
        "URBAN, 2000000, 2, NEAR_POOR",
        "URBAN, 2000001, 12, AVERAGE_LIVING_STANDARD",
        "URBAN, 3000000, 0, AVERAGE_LIVING_STANDARD",
        "URBAN, 3000001, 0, NON_POOR"
    })
    void linesOf2022(AreaType area, int income, int deprivations, PovertyStatus expected) {
        byte[] keys = {CLASSIFIER.key(OF_2022, area)};
        short[] masks = {(short) ((1 << deprivations) - 1)};
        int[] codes = new int[1];
        byte[] statuses = new byte[1];

        CLASSIFIER.codes(keys, new int[] {income}, masks, codes);
        CLASSIFIER.statuses(keys, new int[] {income}, masks, statuses, 0, 1);

        assertThat(CLASSIFIER.status(codes[0])).isEqualTo(expected);
        assertThat(BulkClassifier.status(statuses[0])).isEqualTo(expected);
        assertThat(CLASSIFIER.explain(codes[0]).deprived()).hasSize(deprivations);
        assertThat(CLASSIFIER.explain(codes[0]).citation()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1023, 1024, 2999})
    void aBadRowIsNamedWhereverItStands(int row) {
        byte[] keys = new byte[ROWS];
        Arrays.fill(keys, RURAL);
        int[] incomes = new int[ROWS];
        short[] masks = new short[ROWS];
        int[] codes = new int[ROWS];
        String named = "#" + row + ": ";

        masks[row] = 1 << 12;
        assertThatThrownBy(() -> CLASSIFIER.codes(keys, incomes, masks, codes))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(named);
        masks[row] = 0;
        incomes[row] = -2;
        assertThatThrownBy(() -> CLASSIFIER.codes(keys, incomes, masks, codes)).hasMessageStartingWith(named);
        assertThatThrownBy(() -> CLASSIFIER.statuses(keys, incomes, masks, new byte[ROWS], 0, ROWS))
                .hasMessageStartingWith(named);
        assertThatThrownBy(() -> StatusColumns.of(CLASSIFIER, Unit.HOUSEHOLDS)
                        .keys(keys)
                        .incomes(incomes)
                        .masks(masks)
                        .inParallel(2)
                        .count())
                .hasMessageStartingWith(named);
        incomes[row] = 0;
        keys[row] = -1;
        assertThatThrownBy(() -> CLASSIFIER.codes(keys, incomes, masks, codes)).hasMessageStartingWith(named);
        keys[row] = RURAL;
        long[] points = new long[ROWS];
        points[row] = 24_000_000_000_000_001L;
        assertThatThrownBy(() -> CLASSIFIER.codes(keys, points, masks, codes, 0, ROWS))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(named);
        points[row]--;
        CLASSIFIER.codes(keys, points, masks, codes, 0, ROWS);
        assertThat(CLASSIFIER.status(codes[row])).isEqualTo(PovertyStatus.NON_POOR);
    }

    @Test
    void groupsAndWeightsAreChecked() {
        StatusColumns<Unit.SampledHouseholds> columns = StatusColumns.of(CLASSIFIER, Unit.sampledHouseholds(0))
                .keys(new byte[] {RURAL, RURAL})
                .incomes(new int[2])
                .masks(new short[2]);

        assertThatThrownBy(() -> columns.weights(new int[] {0, -1}).count())
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("#1: ");
        StatusColumns<Unit.SampledHouseholds> weighted = columns.weights(new int[] {1, 2});
        assertThatThrownBy(() -> weighted.groups(new int[] {0, 3}, 3).countGroups())
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("#1: ");
        assertThatThrownBy(() -> weighted.groups(new int[] {-1, 0}, 3).countGroups())
                .hasMessageStartingWith("#0: ");
        assertThatThrownBy(() -> weighted.groups(new byte[2], 257)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(columns::count).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weighted.sizes(new byte[2]).count()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weighted.masks(new short[3]).count()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weighted.rows(0, 3).count()).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> weighted.inParallel(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(weighted.count().count(PovertyStatus.NEAR_POOR)).isEqualByComparingTo("3");
    }

    @Test
    void sumsOfWeightsBeyondALongAreRefused() {
        int rows = 70_000;
        byte[] keys = new byte[rows];
        Arrays.fill(keys, RURAL);
        int[] weights = new int[rows];
        Arrays.fill(weights, Integer.MAX_VALUE);
        short[] sizes = new short[rows];
        Arrays.fill(sizes, (short) -1);
        StatusColumns<Unit.SampledPersons> columns = StatusColumns.of(CLASSIFIER, Unit.sampledPersons(0))
                .keys(keys)
                .incomes(new int[rows])
                .masks(new short[rows])
                .weights(weights)
                .sizes(sizes);

        assertThatThrownBy(columns::count).isInstanceOf(ArithmeticException.class);
        assertThat(columns.rows(0, 2).count().population())
                .isEqualByComparingTo(String.valueOf(2L * Integer.MAX_VALUE * 65_535));
    }

    @Test
    void keysAreThoseOfTheStandardOfTheDay() {
        Standards registry = Standards.national();
        Optional<AreaType> rural = Optional.of(AreaType.RURAL);

        assertThat(CLASSIFIER.key(registry, ReviewDate.of(2024, 1, 1), Optional.empty(), rural))
                .isEqualTo(RURAL);
        assertThat(CLASSIFIER.key(registry, ReviewDate.of(1990, 1, 1), Optional.empty(), rural))
                .isEqualTo(CLASSIFIER.keyWithoutStandard());
        assertThat(CLASSIFIER.status(CLASSIFIER.code(CLASSIFIER.keyWithoutStandard(), -1, 0)))
                .isEqualTo(PovertyStatus.NO_STANDARD);
        BulkClassifier old = BulkClassifier.of(List.of(NationalStandards.VN_2016));
        assertThat(old.standards()).containsExactly(NationalStandards.VN_2016);
        assertThatThrownBy(() -> old.key(registry, ReviewDate.of(2024, 1, 1), Optional.empty(), rural))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> BulkClassifier.of(List.of())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> BulkClassifier.of(List.of(NationalStandards.VN_2016, NationalStandards.VN_2016)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> CLASSIFIER.codes(new byte[2], new int[1], new short[2], new int[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CLASSIFIER.codes(new byte[2], new int[2], new short[2], new int[2], 1, 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CLASSIFIER.code(RURAL, 0, 0b01, 0b10)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> CLASSIFIER.explain(0x00FF_0000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CLASSIFIER.status(0x7F00_0000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BulkClassifier.status((byte) 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BulkClassifier.status((byte) -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
