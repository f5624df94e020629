package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.household.DeprivationIndicator.EMPLOYMENT;
import static vn.giamngheo.household.DeprivationIndicator.NUTRITION;
import static vn.giamngheo.household.DeprivationIndicator.TELECOM;
import static vn.giamngheo.household.DeprivationIndicator.WATER_SOURCE;
import static vn.giamngheo.household.DeprivationStatus.DEPRIVED;
import static vn.giamngheo.household.DeprivationStatus.NOT_APPLICABLE;
import static vn.giamngheo.household.DeprivationStatus.NOT_DEPRIVED;
import static vn.giamngheo.household.DeprivationStatus.UNKNOWN;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.RefusedException;

class DeprivationProfileTest {

    private final IndicatorList list = IndicatorList.of(EMPLOYMENT, NUTRITION, TELECOM);

    private static Map<DeprivationIndicator, DeprivationStatus> statements(int count) {
        Map<DeprivationIndicator, DeprivationStatus> statements = new LinkedHashMap<>();
        IndicatorListTest.numbered(count).forEach(indicator -> statements.put(indicator, DEPRIVED));
        return statements;
    }

    @Test
    void nothingJudgedIsUnknownAndNotZero() {
        DeprivationProfile none = DeprivationProfile.none();

        assertThat(none.status(EMPLOYMENT)).isEqualTo(UNKNOWN);
        assertThat(none.indicators().size()).isZero();
        assertThat(none.indicators().all()).isEmpty();
        assertThat(none.indicators().fullMask()).isZero();
        assertThat(none.deprived()).isEmpty();
        assertThat(none.asMap()).isEmpty();
        assertThat(none.knownMask()).isZero();
        assertThat(none.deprivedMask()).isZero();
        assertThat(none.count()).isEqualTo(new DeprivationCount(0, 0));
        assertThat(none).isEqualTo(DeprivationProfile.of(Map.of())).hasSameHashCodeAs(DeprivationProfile.of(Map.of()));
    }

    @Test
    void aMaskKnowsEveryIndicator() {
        DeprivationProfile profile = DeprivationProfile.of(list, 0b101);

        assertThat(profile.deprived()).containsExactly(EMPLOYMENT, TELECOM);
        assertThat(profile.status(NUTRITION)).isEqualTo(NOT_DEPRIVED);
        assertThat(profile.knownMask()).isEqualTo(0b111);
        assertThat(profile.deprivedMask()).isEqualTo(0b101);
        assertThat(profile.indicators()).isSameAs(list);
        assertThat(profile.count()).isEqualTo(new DeprivationCount(2, 2));
        assertThat(profile.count().isExact()).isTrue();
        assertThat(profile).isEqualTo(DeprivationProfile.allNotDeprivedBut(list, TELECOM, EMPLOYMENT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0b1000, -1})
    void refusesAMaskBeyondTheList(int mask) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeprivationProfile.of(list, mask))
                .withMessageStartingWith("deprivedMask must only have the lowest 3 bits");
    }

    @Test
    void refusesADeprivationOutsideTheList() {
        assertThatThrownBy(() -> DeprivationProfile.allNotDeprivedBut(list, WATER_SOURCE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("water-source");
    }

    @Test
    void r9UnknownIsNeitherDeprivedNorNot() {
        Map<DeprivationIndicator, DeprivationStatus> stated = new LinkedHashMap<>();
        stated.put(TELECOM, UNKNOWN);
        stated.put(EMPLOYMENT, DEPRIVED);
        stated.put(WATER_SOURCE, NOT_APPLICABLE);
        stated.put(NUTRITION, NOT_DEPRIVED);

        DeprivationProfile profile = DeprivationProfile.of(stated);

        assertThat(profile.indicators().all()).containsExactly(TELECOM, EMPLOYMENT, WATER_SOURCE, NUTRITION);
        assertThat(profile.knownMask()).isEqualTo(0b1110);
        assertThat(profile.deprivedMask()).isEqualTo(0b0010);
        assertThat(profile.asMap()).containsExactlyEntriesOf(stated);
        assertThat(profile.count()).isEqualTo(new DeprivationCount(1, 2));
        assertThat(profile.count().isExact()).isFalse();
        assertThat(profile.deprived()).containsExactly(EMPLOYMENT);
    }

    @Test
    void anotherStatementReplacesTheFirst() {
        DeprivationProfile deprived = DeprivationProfile.of(Map.of(EMPLOYMENT, DEPRIVED));

        assertThat(deprived.with(EMPLOYMENT, NOT_DEPRIVED).status(EMPLOYMENT)).isEqualTo(NOT_DEPRIVED);
        assertThat(deprived.with(EMPLOYMENT, NOT_APPLICABLE).status(EMPLOYMENT)).isEqualTo(NOT_APPLICABLE);
        assertThat(deprived.with(EMPLOYMENT, NOT_APPLICABLE).with(EMPLOYMENT, DEPRIVED))
                .isEqualTo(deprived);
        assertThat(deprived.with(EMPLOYMENT, UNKNOWN)).isEqualTo(DeprivationProfile.none());
        assertThat(deprived.status(EMPLOYMENT)).isEqualTo(DEPRIVED);
    }

    @Test
    void aNewStatementComesLast() {
        DeprivationProfile profile =
                DeprivationProfile.none().with(TELECOM, DEPRIVED).with(EMPLOYMENT, NOT_DEPRIVED);

        assertThat(profile.indicators().all()).containsExactly(TELECOM, EMPLOYMENT);
        assertThat(profile.count()).isEqualTo(new DeprivationCount(1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 16})
    void statesAsManyAs16(int count) {
        DeprivationProfile profile = DeprivationProfile.of(statements(count));

        assertThat(profile.deprived()).hasSize(count);
        assertThat(profile.count()).isEqualTo(new DeprivationCount(count, count));
    }

    @Test
    void refuses17WithTheirNumber() {
        assertThatThrownBy(() -> DeprivationProfile.of(statements(17)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("there must be at most 16 indicators but there were 17");
        DeprivationProfile full = DeprivationProfile.of(statements(16));
        assertThatThrownBy(() -> full.with(TELECOM, UNKNOWN))
                .isInstanceOf(RefusedException.class)
                .hasMessage("there must be at most 16 indicators but there were 17");
    }

    @Test
    void notApplicableIsNotTheSameStatementAsNotDeprived() {
        assertThat(DeprivationProfile.of(Map.of(NUTRITION, NOT_APPLICABLE)))
                .isNotEqualTo(DeprivationProfile.of(Map.of(NUTRITION, NOT_DEPRIVED)))
                .isNotEqualTo(DeprivationProfile.of(Map.of(EMPLOYMENT, NOT_APPLICABLE)))
                .isNotEqualTo(DeprivationProfile.none())
                .isNotEqualTo("DeprivationProfile{known=1}");
    }

    @Test
    void textSaysNothingOfTheHousehold() {
        assertThat(DeprivationProfile.of(list, 0b101)).hasToString("DeprivationProfile{known=3}");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "3, 2"})
    void aCountIsAnInterval(int fewest, int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeprivationCount(fewest, most))
                .withMessage("fewest must be from 0 to most but was " + fewest + ", and most " + most);
    }
}
