package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

class CountUnitTest {

    @ParameterizedTest
    @CsvSource({
        "household, hộ, households",
        "person, người, persons",
        "district, huyện, districts",
        "commune, xã, communes",
        "village, thôn, villages"
    })
    void knownUnits(String code, String vietnamese, String english) {
        CountUnit unit = CountUnit.of(code);
        assertThat(unit.code()).isEqualTo(code);
        assertThat(unit).hasToString(code);
        assertThat(unit.noun(Language.VIETNAMESE)).contains(vietnamese);
        assertThat(unit.noun(Language.ENGLISH)).contains(english);
    }

    @Test
    void constantsAreTheKnownUnits() {
        assertThat(CountUnit.of("household")).isSameAs(CountUnit.HOUSEHOLD);
        assertThat(CountUnit.of("person")).isSameAs(CountUnit.PERSON);
        assertThat(CountUnit.of("district")).isSameAs(CountUnit.DISTRICT);
        assertThat(CountUnit.of("commune")).isSameAs(CountUnit.COMMUNE);
        assertThat(CountUnit.of("village")).isSameAs(CountUnit.VILLAGE);
    }

    @Test
    void r47OtherCodesArePossible() {
        CountUnit unit = CountUnit.of("livelihood-model");
        assertThat(unit)
                .isEqualTo(CountUnit.of("livelihood-model"))
                .hasSameHashCodeAs(CountUnit.of("livelihood-model"));
        assertThat(unit.noun(Language.VIETNAMESE)).isEmpty();
        assertThat(unit.noun(Language.ENGLISH)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountUnit.of("Hộ"))
                .withMessageContaining("'Hộ'");
    }

    @Test
    void r04HouseholdsAreNotPersons() {
        assertThat(CountUnit.HOUSEHOLD).isNotEqualTo(CountUnit.PERSON).isLessThan(CountUnit.PERSON);
        assertThat(CountUnit.HOUSEHOLD).doesNotHaveSameHashCodeAs(CountUnit.PERSON);
    }

    @ParameterizedTest
    @CsvSource({"0, households", "1, household", "2, households"})
    void theNounGoesWithItsNumber(long number, String english) {
        assertThat(CountUnit.HOUSEHOLD.noun(Language.ENGLISH, number)).contains(english);
        assertThat(CountUnit.HOUSEHOLD.noun(Language.VIETNAMESE, number)).contains("hộ");
        assertThat(CountUnit.of("livelihood-model").noun(Language.ENGLISH, number))
                .isEmpty();
    }
}
