package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;

/** The small examples that were published, as exact fractions. */
class PublishedExamplesTest {

    private static final List<String> GLOBAL = List.of(
            "nutrition",
            "child_mortality",
            "years_schooling",
            "school_attendance",
            "cooking_fuel",
            "sanitation",
            "drinking_water",
            "electricity",
            "housing",
            "assets");

    private static final String VIGNETTE = "small/mpitbR-vignette-five-persons.csv";

    private final List<Map<String, String>> answers = ExactData.rows("small.csv");

    /** The answer of an example, by its name and the name of the quantity. */
    private String exact(String example, String quantity) {
        List<String> found = answers.stream()
                .filter(row -> row.get("example").equals(example)
                        && row.get("quantity").equals(quantity))
                .map(row -> row.get("exact"))
                .toList();
        assertThat(found).as(example + ", " + quantity).hasSize(1);
        return found.get(0);
    }

    private void assertAnswers(AlkireFoster<?> af, String example) {
        assertThat(af.headcountRatio()).contains(ExactData.fraction(exact(example, "H")));
        assertThat(af.intensity()).contains(ExactData.fraction(exact(example, "A")));
        assertThat(af.adjustedHeadcountRatio()).contains(ExactData.fraction(exact(example, "M0")));
    }

    private void assertIndicators(AlkireFoster<?> af, String example) {
        for (int i = 0; i < 4; i++) {
            String index = "[" + (i + 1) + "]";
            assertThat(af.indicators().get(i).censored()).isEqualTo(ExactData.fraction(exact(example, "hk" + index)));
            assertThat(af.indicators().get(i).share()).contains(ExactData.fraction(exact(example, "pct" + index)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("Four persons of Alkire and Foster (2011), poor from 1, 2, 3 and 4 of 4 deprivations")
    void fourPersons(int k) {
        assertAnswers(Small.afFourPersons().measure(Small.equal(4), PovertyCutoff.of(k, 4)), "af-four-persons k=" + k);
    }

    @Test
    @DisplayName("Four persons of the OPHI book, k = 1/2")
    void fourPersonsOfTheBook() {
        List<String> columns = List.of("income", "schooling", "nutrition", "sanitation");
        AlkireFoster<Unit.Persons> af = Small.persons(
                        "small/ophi-book-four-persons.csv", columns, Small.equal(4), row -> true)
                .measure(Small.equal(4), PovertyCutoff.of(1, 2));
        assertAnswers(af, "ophi-book-four-persons k=1/2");
        assertIndicators(af, "ophi-book-four-persons k=1/2");
    }

    private static PatternTable<Unit.Persons> region(String region) {
        return Small.persons(
                VIGNETTE,
                List.of("i1", "i2", "i3", "i4"),
                Small.equal(4),
                row -> row.get("region").equals(region));
    }

    @Test
    @DisplayName("Five persons in two regions of the vignette of mpitbR, k = 1/2")
    void fivePersons() {
        String example = "mpitbR-vignette-five-persons k=1/2";
        Decomposition<String, Unit.Persons> country = Decomposition.of(
                Groups.of(Map.of("North", region("North"), "South", region("South"))),
                Small.equal(4),
                PovertyCutoff.of(1, 2),
                MissingPolicy.COMPLETE);
        assertAnswers(country.total(), example);
        assertIndicators(country.total(), example);
        for (int i = 0; i < 4; i++) {
            assertThat(country.total().indicators().get(i).uncensored())
                    .isEqualTo(ExactData.fraction(exact(example, "hd[" + (i + 1) + "]")));
        }
        country.groups()
                .forEach((name, part) -> assertThat(part.measures().adjustedHeadcountRatio())
                        .contains(ExactData.fraction(exact(example, "M0 " + name))));
        // Worked out by hand: 2 of 5 live in the North with M0 = 1/4, 3 of 5 in the South with 5/12.
        assertThat(country.groups().get("North"))
                .returns(Optional.of(Ratio.of(2, 5)), Decomposition.OfGroup::populationShare)
                .returns(Optional.of(Ratio.of(1, 3)), Decomposition.OfGroup::poorShare)
                .returns(Optional.of(Ratio.of(1, 10)), Decomposition.OfGroup::contribution)
                .returns(Optional.of(Ratio.of(2, 7)), Decomposition.OfGroup::share);
        assertThat(country.groups().get("South"))
                .returns(Optional.of(Ratio.of(1, 4)), Decomposition.OfGroup::contribution)
                .returns(Optional.of(Ratio.of(5, 7)), Decomposition.OfGroup::share);
    }

    @Test
    @DisplayName("Four households of the technical note of UNDP, by persons, k = 1/3")
    void fourHouseholdsByPersons() {
        String example = "undp-four-households k=1/3 by persons";
        AlkireFoster<Unit.Persons> af = Small.persons(
                        "small/undp-four-households.csv", GLOBAL, Small.global(), row -> true)
                .measure(Small.global(), PovertyCutoff.of(1, 3));
        assertAnswers(af, example);
        List.of("health", "education", "living-standards")
                .forEach(name -> assertThat(af.dimensions())
                        .filteredOn(AlkireFoster.OfDimension::dimension, Dimension.of(name))
                        .singleElement()
                        .extracting(AlkireFoster.OfDimension::share)
                        .isEqualTo(Optional.of(
                                ExactData.fraction(exact(example, "contribution " + name.replace('-', ' '))))));
    }

    @Test
    @DisplayName("The same by households is another measure: the unit is in the type")
    void fourHouseholdsByHouseholds() {
        String example = "undp-four-households k=1/3 by households (wrong unit)";
        PatternTally<Unit.Households> tally = PatternTally.of(Small.global().indicators(), Unit.HOUSEHOLDS);
        ExactData.rows("small/undp-four-households.csv").forEach(row -> tally.add(Small.deprived(row, GLOBAL), 1));
        AlkireFoster<Unit.Households> af = tally.toTable().measure(Small.global(), PovertyCutoff.of(1, 3));
        assertThat(af.headcountRatio()).contains(ExactData.fraction(exact(example, "H")));
        assertThat(af.adjustedHeadcountRatio()).contains(ExactData.fraction(exact(example, "M0")));
    }

    @ParameterizedTest
    @CsvSource({"1, 2/9", "2, 13/18", "3, 7/18", "4, 1/2"})
    @DisplayName("The score of each household of the note: poor at a cut-off of just its score")
    void scoresOfHouseholds(String household, String score) {
        assertThat(exact("undp-four-households k=1/3 by persons", "score household " + household))
                .isEqualTo(score);
        PatternTable<Unit.Persons> one = Small.persons(
                "small/undp-four-households.csv",
                GLOBAL,
                Small.global(),
                row -> row.get("household").equals(household));
        assertThat(one.atEveryCutoff(Small.global(), MissingPolicy.COMPLETE).scores())
                .containsExactly(Ratio.parse(score));
    }

    @ParameterizedTest
    @CsvSource({
        "'one health + three living standards poor', 'nutrition, cooking_fuel, sanitation, assets', true",
        "'two health poor', 'nutrition, child_mortality', true",
        "'six living standards poor', 'cooking_fuel, sanitation, drinking_water, electricity, housing, assets', true",
        "'one education + two living not poor', 'years_schooling, cooking_fuel, sanitation', false",
    })
    @DisplayName("On the border of the global index, one third: sums of doubles differ, fractions do not")
    void borderOfTheGlobalIndex(String quantity, String deprived, boolean poor) {
        long pattern = List.of(deprived.split(", ", -1)).stream()
                .mapToLong(name -> 1L << GLOBAL.indexOf(name))
                .sum();
        PatternTally<Unit.Households> tally = PatternTally.of(Small.global().indicators(), Unit.HOUSEHOLDS);
        tally.add(pattern, 1);
        PatternTable<Unit.Households> household = tally.toTable();
        assertThat(household.measure(Small.global(), PovertyCutoff.of(1, 3)).headcountRatio())
                .contains(poor ? Ratio.ONE : Ratio.ZERO);
        assertThat(household
                        .atEveryCutoff(Small.global(), MissingPolicy.COMPLETE)
                        .scores())
                .containsExactly(ExactData.fraction(exact("global MPI border", quantity)));
    }
}
