package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.household.DeprivationIndicator.EMPLOYMENT;
import static vn.giamngheo.household.DeprivationIndicator.HEALTH_INSURANCE;
import static vn.giamngheo.household.DeprivationIndicator.NUTRITION;
import static vn.giamngheo.household.DeprivationIndicator.TELECOM;
import static vn.giamngheo.household.DeprivationIndicator.WATER_SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.RefusedException;

class IndicatorListTest {

    private final IndicatorList three = IndicatorList.of(EMPLOYMENT, NUTRITION, TELECOM);

    static List<DeprivationIndicator> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> DeprivationIndicator.of("indicator-" + number))
                .toList();
    }

    @Test
    void thePositionIsTheBit() {
        assertThat(three.size()).isEqualTo(3);
        assertThat(three.get(2)).isEqualTo(TELECOM);
        assertThat(three.indexOf(NUTRITION)).isEqualTo(1);
        assertThat(three.indexOf(WATER_SOURCE)).isEqualTo(-1);
        assertThat(three.fullMask()).isEqualTo(0b111);
        assertThat(three.all()).containsExactly(EMPLOYMENT, NUTRITION, TELECOM);
        assertThat(three.subset(0b101)).containsExactly(EMPLOYMENT, TELECOM);
        assertThat(three.subset(0)).isEmpty();
        assertThat(three.maskOf(List.of(TELECOM, EMPLOYMENT, TELECOM))).isEqualTo(0b101);
        assertThat(three.maskOf(List.of())).isZero();
    }

    @Test
    void aSubsetAskedForAgainIsTheSame() {
        assertThat(three.subset(0b011)).isSameAs(three.subset(0b011));
        assertThat(three.subset(0b111)).isSameAs(three.all());
    }

    @Test
    void nobodyChangesASubset() {
        List<DeprivationIndicator> subset = three.subset(0b011);

        assertThatThrownBy(() -> subset.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> three.all().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0b1000, -1, Integer.MIN_VALUE, 0b1001})
    void refusesBitsBeyondTheList(int mask) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.subset(mask))
                .withMessage("mask must only have the lowest 3 bits but was 0b%s", Integer.toBinaryString(mask));
    }

    @Test
    void namesAllForeignIndicators() {
        assertThatThrownBy(() -> three.maskOf(List.of(WATER_SOURCE, EMPLOYMENT, HEALTH_INSURANCE)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("chỉ số không có trong danh mục: water-source, health-insurance"))
                .hasMessage("indicators must be of the list but these are not: water-source, health-insurance");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16})
    void holdsFrom1To16(int count) {
        IndicatorList list = IndicatorList.of(numbered(count));

        assertThat(list.size()).isEqualTo(count);
        assertThat(Integer.bitCount(list.fullMask())).isEqualTo(count);
        assertThat(list.subset(list.fullMask())).hasSize(count);
    }

    @Test
    void refuses17() {
        assertThatThrownBy(() -> IndicatorList.of(numbered(17)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("được tối đa 16 chỉ số, không phải 17"))
                .hasMessage("there must be at most 16 indicators but there were 17");
    }

    @Test
    void refusesNone() {
        assertThatThrownBy(IndicatorList::of)
                .isInstanceOf(RefusedException.class)
                .hasMessage("a list must have at least one indicator");
    }

    @Test
    void refusesRepeatedOnesAndNamesEachOnce() {
        assertThatThrownBy(() -> IndicatorList.of(TELECOM, NUTRITION, TELECOM, TELECOM, NUTRITION))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("chỉ số bị lặp lại: telecom, nutrition"))
                .hasMessage("indicators must differ but these repeat: telecom, nutrition");
    }

    @Test
    void equalInTheSameOrderOnly() {
        assertThat(three)
                .isEqualTo(IndicatorList.of(List.of(EMPLOYMENT, NUTRITION, TELECOM)))
                .hasSameHashCodeAs(IndicatorList.of(List.of(EMPLOYMENT, NUTRITION, TELECOM)))
                .isNotEqualTo(IndicatorList.of(NUTRITION, EMPLOYMENT, TELECOM))
                .isNotEqualTo(IndicatorList.of(EMPLOYMENT, NUTRITION))
                .isNotEqualTo(three.all())
                .hasToString("[employment, nutrition, telecom]");
    }

    @Test
    void keepsItsOwnCopy() {
        List<DeprivationIndicator> given = new ArrayList<>(List.of(EMPLOYMENT, NUTRITION));
        IndicatorList list = IndicatorList.of(given);

        given.clear();

        assertThat(list.all()).containsExactly(EMPLOYMENT, NUTRITION);
    }
}
