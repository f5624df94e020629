package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giamngheo.standard.NationalStandards.VN_2006;
import static vn.giamngheo.standard.NationalStandards.VN_2011;
import static vn.giamngheo.standard.NationalStandards.VN_2016;
import static vn.giamngheo.standard.NationalStandards.VN_2022;
import static vn.giamngheo.standard.NationalStandards.VN_2027;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;
import static vn.giamngheo.standard.PovertyStatus.UNDEFINED_BY_LAW;
import static vn.giamngheo.standard.SampleStandards.CUTOFF;
import static vn.giamngheo.standard.SampleStandards.FEW;
import static vn.giamngheo.standard.SampleStandards.LINE;
import static vn.giamngheo.standard.SampleStandards.MANY;
import static vn.giamngheo.standard.SampleStandards.above;
import static vn.giamngheo.standard.SampleStandards.andShaped;
import static vn.giamngheo.standard.SampleStandards.atMost;
import static vn.giamngheo.standard.SampleStandards.below;
import static vn.giamngheo.standard.SampleStandards.cutoff;
import static vn.giamngheo.standard.SampleStandards.indicators;
import static vn.giamngheo.standard.SampleStandards.line;
import static vn.giamngheo.standard.SampleStandards.row;
import static vn.giamngheo.standard.SampleStandards.standard;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.RefusedException;

class InclusionTest {

    private static final ReviewDate REVIEW = ReviewDate.of(2023, 6, 30);

    private static PovertyStandard andShapedOf(long rural, long urban, int cutoff) {
        return andShaped(standard(), rural, urban, cutoff).build();
    }

    private static PovertyStandard lineOf(LinePeriod period, Condition poor, Condition nonPoor, long line) {
        return standard()
                .linePeriod(period)
                .lines(List.of(line(LINE, line)))
                .rows(List.of(row(POOR, poor), row(NON_POOR, nonPoor)))
                .build();
    }

    /** The status under a standard, which is told what it asks for alone. */
    static PovertyStatus statusUnder(PovertyStandard standard, Household household) {
        List<DeprivationIndicator> deprived = household.deprivations().deprived().stream()
                .filter(indicator -> standard.indicatorList().indexOf(indicator) >= 0)
                .toList();
        DeprivationProfile profile = standard.indicators().isEmpty()
                ? DeprivationProfile.none()
                : DeprivationProfile.of(
                        standard.indicatorList(), standard.indicatorList().maskOf(deprived));
        return PovertyEngine.classifyUnder(standard, household.withDeprivations(profile), REVIEW)
                .status();
    }

    @Test
    void a_standard_is_equal_to_itself_and_to_one_of_the_same_lines() {
        assertThat(VN_2022.compareWith(VN_2022)).isEqualTo(new Inclusion.Equal());
        assertThat(andShapedOf(700_000, 900_000, 3).compareWith(andShapedOf(700_000, 900_000, 3)))
                .isEqualTo(new Inclusion.Equal());
        assertThat(VN_2022.isAtLeastAsInclusiveAs(VN_2022)).isTrue();
    }

    @Test
    void one_dong_more_is_more_inclusive_and_one_less_is_less() {
        PovertyStandard base = andShapedOf(700_000, 900_000, 3);
        PovertyStandard higher = andShapedOf(700_001, 900_000, 3);

        assertThat(higher.compareWith(base)).isInstanceOfSatisfying(Inclusion.MoreInclusive.class, more -> {
            assertThat(more.isAtLeast()).isTrue();
            assertThat(statusUnder(higher, more.example())).isEqualTo(NEAR_POOR);
            assertThat(statusUnder(base, more.example())).isEqualTo(NON_POOR);
        });
        assertThat(base.compareWith(higher)).isInstanceOfSatisfying(Inclusion.LessInclusive.class, less -> {
            assertThat(less.isAtLeast()).isFalse();
            assertThat(less.counterExample().area()).contains(AreaType.RURAL);
            assertThat(less.counterExample().income()).contains(Income.ofHousehold(Vnd.of(700_001), 1));
            assertThat(statusUnder(higher, less.counterExample())).isEqualTo(NEAR_POOR);
            assertThat(statusUnder(base, less.counterExample())).isEqualTo(NON_POOR);
        });
        assertThat(base.isAtLeastAsInclusiveAs(higher)).isFalse();
        assertThat(higher.isAtLeastAsInclusiveAs(base)).isTrue();
    }

    @Test
    void more_in_one_area_and_less_in_the_other_is_incomparable() {
        PovertyStandard here = andShapedOf(800_000, 900_000, 3);
        PovertyStandard there = andShapedOf(700_000, 1_000_000, 3);

        assertThat(here.compareWith(there)).isInstanceOfSatisfying(Inclusion.Incomparable.class, both -> {
            assertThat(both.onlyHere().area()).contains(AreaType.RURAL);
            assertThat(both.onlyThere().area()).contains(AreaType.URBAN);
            assertThat(statusUnder(here, both.onlyHere())).isEqualTo(NEAR_POOR);
            assertThat(statusUnder(there, both.onlyHere())).isEqualTo(NON_POOR);
            assertThat(statusUnder(here, both.onlyThere())).isEqualTo(NON_POOR);
            assertThat(statusUnder(there, both.onlyThere())).isEqualTo(NEAR_POOR);
        });
    }

    @Test
    void a_higher_cutoff_is_less_inclusive_by_the_class_alone() {
        PovertyStandard three = andShapedOf(700_000, 900_000, 3);
        PovertyStandard two = andShapedOf(700_000, 900_000, 2);

        assertThat(three.compareWith(two)).isInstanceOfSatisfying(Inclusion.LessInclusive.class, less -> {
            assertThat(less.counterExample().deprivations().deprived()).hasSize(2);
            assertThat(statusUnder(two, less.counterExample())).isEqualTo(POOR);
            assertThat(statusUnder(three, less.counterExample())).isEqualTo(NEAR_POOR);
        });
    }

    @Test
    void a_line_of_a_year_is_compared_exactly_with_one_of_a_month() {
        PovertyStandard monthly = lineOf(LinePeriod.MONTH, atMost(LINE), above(LINE), 700_000);
        PovertyStandard yearly = lineOf(LinePeriod.YEAR, atMost(LINE), above(LINE), 8_400_000);
        PovertyStandard lower = lineOf(LinePeriod.YEAR, atMost(LINE), above(LINE), 8_399_999);

        assertThat(yearly.compareWith(monthly)).isEqualTo(new Inclusion.Equal());
        assertThat(lower.compareWith(monthly))
                .isInstanceOfSatisfying(
                        Inclusion.LessInclusive.class,
                        less -> assertThat(less.counterExample().income())
                                .contains(Income.ofHousehold(Vnd.of(700_000), 1)));
    }

    @Test
    void below_and_at_most_differ_on_the_line_alone() {
        PovertyStandard strict =
                lineOf(LinePeriod.YEAR, below(LINE), Condition.income(Comparison.AT_LEAST, LINE), 16_000_000);
        PovertyStandard inclusive = lineOf(LinePeriod.YEAR, atMost(LINE), above(LINE), 16_000_000);
        PovertyStandard oneMore =
                lineOf(LinePeriod.YEAR, below(LINE), Condition.income(Comparison.AT_LEAST, LINE), 16_000_001);

        assertThat(strict.compareWith(inclusive))
                .isInstanceOfSatisfying(
                        Inclusion.LessInclusive.class,
                        less -> assertThat(less.counterExample().income())
                                .contains(Income.ofHousehold(Vnd.of(16_000_000), 12)));
        // Between 16,000,000 and 16,000,001 đồng there are fractions of a head.
        assertThat(oneMore.compareWith(inclusive)).isInstanceOfSatisfying(Inclusion.MoreInclusive.class, more -> {
            assertThat(more.example().size()).contains(2);
            assertThat(more.example().income()).contains(Income.ofHousehold(Vnd.of(32_000_001), 12));
        });
    }

    @Test
    void other_indicators_reach_other_households() {
        PovertyStandard here = andShaped(standard(), 700_000, 900_000, 1)
                .indicators(indicators("a", "b"))
                .build();
        PovertyStandard there = andShaped(standard(), 700_000, 900_000, 1)
                .indicators(indicators("b", "c"))
                .build();

        assertThat(here.compareWith(there)).isInstanceOfSatisfying(Inclusion.Incomparable.class, both -> {
            assertThat(both.onlyHere().deprivations().deprived()).containsExactly(DeprivationIndicator.of("a"));
            assertThat(both.onlyThere().deprivations().deprived()).containsExactly(DeprivationIndicator.of("c"));
        });
    }

    @Test
    void the_order_of_indicators_does_not_matter() {
        PovertyStandard here = andShaped(standard(), 700_000, 900_000, 1)
                .indicators(indicators("a", "b"))
                .build();
        PovertyStandard there = andShaped(standard(), 700_000, 900_000, 1)
                .indicators(indicators("b", "a"))
                .build();

        assertThat(here.compareWith(there)).isEqualTo(new Inclusion.Equal());
    }

    @Test
    void a_named_indicator_is_not_one_of_a_number() {
        DeprivationIndicator second = DeprivationIndicator.of("i-2");
        PovertyStandard counted = standard()
                .cutoffs(List.of(cutoff(1)))
                .indicators(indicators(2))
                .rows(List.of(row(POOR, MANY), row(NON_POOR, FEW)))
                .build();
        PovertyStandard named = standard()
                .cutoffs(List.of(cutoff(1)))
                .indicators(indicators(2))
                .rows(List.of(
                        row(POOR, Condition.deprivedInAll(second)),
                        row(NON_POOR, FEW),
                        row(
                                NON_POOR,
                                Condition.allOf(
                                        Condition.deprivations(Comparison.AT_MOST, CUTOFF),
                                        Condition.deprivedInAll(DeprivationIndicator.of("i-1"))))))
                .build();

        assertThat(named.compareWith(counted))
                .isInstanceOfSatisfying(
                        Inclusion.LessInclusive.class,
                        less -> assertThat(less.counterExample().deprivations().deprived())
                                .containsExactly(DeprivationIndicator.of("i-1")));
    }

    @Test
    void the_gap_of_the_law_is_in_no_class_of_poverty() {
        PovertyStandard higher = standard()
                .lines(List.of(line(LINE, 521_000, 651_000)))
                .rows(List.of(row(NEAR_POOR, atMost(LINE)), row(NON_POOR, above(LINE))))
                .build();

        assertThat(VN_2011.compareWith(higher)).isInstanceOfSatisfying(Inclusion.Incomparable.class, both -> {
            assertThat(statusUnder(VN_2011, both.onlyThere())).isEqualTo(UNDEFINED_BY_LAW);
            assertThat(statusUnder(higher, both.onlyThere())).isEqualTo(NEAR_POOR);
        });
    }

    @Test
    void r20_neither_shape_of_the_national_standards_includes_the_other() {
        assertThat(VN_2022.compareWith(VN_2016)).isInstanceOfSatisfying(Inclusion.Incomparable.class, both -> {
            // Rural, 700,000 đồng, nothing else: poor in 2021, near-poor in 2022.
            assertThat(both.onlyThere().income()).contains(Income.ofHousehold(Vnd.of(700_000), 1));
            assertThat(both.onlyThere().deprivations().deprived()).isEmpty();
            assertThat(statusUnder(VN_2016, both.onlyThere())).isEqualTo(POOR);
            assertThat(statusUnder(VN_2022, both.onlyThere())).isEqualTo(NEAR_POOR);
            assertThat(statusUnder(VN_2022, both.onlyHere()).compareTo(statusUnder(VN_2016, both.onlyHere())))
                    .isNegative();
        });
    }

    @Test
    void national_lines_rose() {
        assertThat(VN_2011.compareWith(VN_2006)).isInstanceOf(Inclusion.MoreInclusive.class);
        assertThat(VN_2006.compareWith(VN_2011)).isInstanceOf(Inclusion.LessInclusive.class);
        // Not comparable by the lines alone: the indicators of 2027 are others.
        assertThat(VN_2027.compareWith(VN_2022)).isInstanceOf(Inclusion.Incomparable.class);
    }

    @ParameterizedTest
    @CsvSource({"8, 12, true", "9, 12, false"})
    void standards_of_at_most_20_indicators_together_are_compared(int own, int others, boolean compared) {
        PovertyStandard here = andShaped(standard(), 700_000, 900_000, 1)
                .indicators(indicators(own))
                .build();
        PovertyStandard there = andShaped(standard(), 700_000, 900_000, 1)
                .indicators(indicators(12).stream()
                        .limit(others)
                        .map(rule ->
                                SampleStandards.indicator("x" + rule.indicator().code()))
                        .toList())
                .build();

        if (compared) {
            assertThat(here.compareWith(there))
                    .isInstanceOfSatisfying(
                            Inclusion.Incomparable.class,
                            both -> assertThat(both.onlyThere().deprivations().deprived())
                                    .containsExactly(DeprivationIndicator.of("xi-1")));
        } else {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> here.compareWith(there))
                    .withMessage("standards can only be compared with at most 20 indicators together, not 21");
        }
    }

    @Test
    void an_example_of_more_deprivations_than_a_household_states_is_refused() {
        PovertyStandard.Builder builder = standard().cutoffs(List.of(cutoff(8)));
        PovertyStandard many = builder.indicators(indicators(10))
                .rows(List.of(row(POOR, MANY), row(NON_POOR, FEW)))
                .build();
        PovertyStandard few = builder.indicators(indicators("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"))
                .cutoffs(List.of(cutoff(9)))
                .rows(List.of(row(POOR, FEW), row(NON_POOR, MANY)))
                .build();

        // Only who is deprived in 8 here and in 9 there is poor here alone.
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> many.compareWith(few))
                .withMessage("an example that is deprived in 17 indicators cannot be stated");
    }

    @Test
    void an_example_of_as_many_deprivations_as_a_household_states_is_shown() {
        PovertyStandard.Builder builder = standard().cutoffs(List.of(cutoff(8)));
        PovertyStandard many = builder.indicators(indicators(10))
                .rows(List.of(row(POOR, MANY), row(NON_POOR, FEW)))
                .build();
        PovertyStandard few = builder.indicators(indicators("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"))
                .rows(List.of(row(POOR, FEW), row(NON_POOR, MANY)))
                .build();

        assertThat(many.compareWith(few))
                .isInstanceOfSatisfying(
                        Inclusion.Incomparable.class,
                        both -> assertThat(both.onlyHere().deprivations().deprived())
                                .hasSize(16));
    }

    /** One indicator that income decides: poor are those of an income up to the line. */
    private static PovertyStandard byIncome(long line) {
        IndicatorRule income = SampleStandards.indicator(
                DeprivationIndicator.of("income"),
                Parameter.of(new Cutoff.IncomeIndicator(Comparison.AT_MOST, LINE), SampleStandards.SAMPLE));
        return standard()
                .lines(List.of(line(LINE, line)))
                .cutoffs(List.of(cutoff(1)))
                .indicators(List.of(income))
                .rows(List.of(row(POOR, MANY), row(NON_POOR, FEW)))
                .build();
    }

    @Test
    void an_indicator_of_income_counts_for_the_standard_that_has_it() {
        PovertyStandard here = byIncome(700_000);
        PovertyStandard there = lineOf(LinePeriod.MONTH, atMost(LINE), above(LINE), 700_000);

        assertThat(here.compareWith(there)).isEqualTo(new Inclusion.Equal());
    }

    @Test
    void an_indicator_of_income_is_as_stated_for_a_standard_that_has_it_stated() {
        PovertyStandard here = byIncome(700_000);
        PovertyStandard there = andShaped(standard(), 700_000, 700_000, 1)
                .indicators(indicators("income"))
                .build();

        // Up to the line and not stated as deprived: poor by the income, near-poor by what is stated.
        assertThat(here.compareWith(there)).isInstanceOfSatisfying(Inclusion.MoreInclusive.class, more -> {
            assertThat(more.example().deprivations().deprived()).isEmpty();
            assertThat(statusUnder(here, more.example())).isEqualTo(POOR);
            assertThat(statusUnder(there, more.example())).isEqualTo(NEAR_POOR);
        });
        assertThat(there.compareWith(here)).isInstanceOfSatisfying(Inclusion.LessInclusive.class, less -> {
            assertThat(statusUnder(here, less.counterExample())).isEqualTo(POOR);
            assertThat(statusUnder(there, less.counterExample())).isEqualTo(NEAR_POOR);
        });
    }

    @Test
    void an_example_is_deprived_as_its_income_says_where_every_standard_leaves_it_to_income() {
        assertThat(byIncome(700_001).compareWith(byIncome(700_000)))
                .isInstanceOfSatisfying(
                        Inclusion.MoreInclusive.class,
                        more -> assertThat(more.example().deprivations().deprived())
                                .containsExactly(DeprivationIndicator.of("income")));
    }
}
