package vn.giamngheo.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.RefusedException;

class SurveyDesignTest {

    private static final SurveyDesign DESIGN =
            SmallSample.design(Map.of("north", List.of("1", "2"), "south", List.of("1")));

    @Test
    void hasUnitsInOrder() {
        SamplingUnit south = new SamplingUnit("south", "1");
        SurveyDesign design =
                SurveyDesign.of(List.of(south, new SamplingUnit("north", "2"), south, new SamplingUnit("north", "1")));
        assertThat(design.units()).map(SamplingUnit::toString).containsExactly("north/1", "north/2", "south/1");
        assertThat(design.strata()).containsExactly("north", "south");
        assertThat(design).isEqualTo(DESIGN).hasSameHashCodeAs(DESIGN);
    }

    @Test
    void tellsWhatItIs() {
        assertThat(DESIGN).hasToString("SurveyDesign{3 units in 2 strata, lonely refused}");
        SurveyDesign other = DESIGN.withUnitsInAll(Map.of("north", 7L)).withLonely(LonelyUnits.ADJUSTED);
        assertThat(other).hasToString("SurveyDesign{3 units in 2 strata, lonely adjusted, of {north=7}}");
        assertThat(other.lonely()).isEqualTo(LonelyUnits.ADJUSTED);
        assertThat(other.unitsInAll()).containsExactly(Map.entry("north", 7L));
        assertThat(other).isNotEqualTo(DESIGN).isNotEqualTo(DESIGN.withLonely(LonelyUnits.ADJUSTED));
        assertThat(DESIGN.withUnitsInAll(Map.of("north", 7L))).isNotEqualTo(other);
        assertThat(SmallSample.design(Map.of("north", List.of("1", "2")))).isNotEqualTo(DESIGN);
        assertThat(DESIGN).isNotEqualTo("design");
    }

    @Test
    void hasUnits() {
        assertThatThrownBy(() -> SurveyDesign.of(List.of())).isInstanceOf(RefusedException.class);
    }

    @Test
    void thereAreAtLeastTheUnitsDrawn() {
        assertThatThrownBy(() -> DESIGN.withUnitsInAll(Map.of("north", 1L)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("stratum north has 2 sampled units, more than its units in all, 1");
        assertThat(DESIGN.withUnitsInAll(Map.of("north", 2L)).unitsInAll()).containsEntry("north", 2L);
        assertThatThrownBy(() -> DESIGN.withUnitsInAll(Map.of("west", 1L)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("stratum is none of the design: west");
    }

    @Test
    void unitsAreNamed() {
        assertThatThrownBy(() -> new SamplingUnit(" ", "1")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new SamplingUnit("1", "")).isInstanceOf(RefusedException.class);
    }

    @Test
    void groupsComeInOrder() {
        SampledGroup<Integer> one = new SampledGroup<>(new SamplingUnit("b", "1"), 1);
        SampledGroup<Integer> two = new SampledGroup<>(new SamplingUnit("a", "1"), 2);
        SampledGroup<Integer> three = new SampledGroup<>(new SamplingUnit("a", "2"), 2);
        assertThat(one).isLessThan(two);
        assertThat(two).isLessThan(three);
        assertThat(three).isEqualByComparingTo(new SampledGroup<>(new SamplingUnit("a", "2"), 2));
    }

    @Test
    void choicesHaveWords() {
        assertThat(LonelyUnits.values())
                .extracting(LonelyUnits::code)
                .containsExactly("refused", "certain", "adjusted");
        assertThat(SampleOverlap.values()).extracting(SampleOverlap::code).containsExactly("independent", "same-units");
        assertThat(LonelyUnits.REFUSED.phrase().vietnamese()).isEqualTo("không ước lượng");
        assertThat(SampleOverlap.INDEPENDENT.phrase().english()).isEqualTo("two independent samples");
    }
}
