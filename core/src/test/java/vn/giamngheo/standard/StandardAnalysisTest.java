package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.giamngheo.standard.PovertyStatus.AVERAGE_LIVING_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;
import static vn.giamngheo.standard.PovertyStatus.UNDEFINED_BY_LAW;
import static vn.giamngheo.standard.SampleStandards.CUTOFF;
import static vn.giamngheo.standard.SampleStandards.FEW;
import static vn.giamngheo.standard.SampleStandards.LINE;
import static vn.giamngheo.standard.SampleStandards.MANY;
import static vn.giamngheo.standard.SampleStandards.SAMPLE;
import static vn.giamngheo.standard.SampleStandards.UPPER;
import static vn.giamngheo.standard.SampleStandards.above;
import static vn.giamngheo.standard.SampleStandards.atLeast;
import static vn.giamngheo.standard.SampleStandards.atMost;
import static vn.giamngheo.standard.SampleStandards.below;
import static vn.giamngheo.standard.SampleStandards.cutoff;
import static vn.giamngheo.standard.SampleStandards.gap;
import static vn.giamngheo.standard.SampleStandards.household;
import static vn.giamngheo.standard.SampleStandards.indicator;
import static vn.giamngheo.standard.SampleStandards.indicators;
import static vn.giamngheo.standard.SampleStandards.line;
import static vn.giamngheo.standard.SampleStandards.row;
import static vn.giamngheo.standard.SampleStandards.standard;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

class StandardAnalysisTest {

    private static final ReviewDate REVIEW = ReviewDate.of(2020, 6, 30);

    /** Poor up to a line, near-poor from another on. */
    private static PovertyStandard.Builder twoLines(LinePeriod period, long upTo, long from) {
        return standard()
                .linePeriod(period)
                .lines(List.of(line(LINE, upTo), line(UPPER, from)))
                .rows(List.of(row(POOR, atMost(LINE)), row(NEAR_POOR, atLeast(UPPER))));
    }

    private static Household counterExample(StandardDefect defect) {
        return defect.counterExample().orElseThrow();
    }

    private static PovertyStatus statusOf(PovertyStandard standard, Household household) {
        return PovertyEngine.classifyUnder(standard, household, REVIEW).status();
    }

    @Test
    void a_gap_of_fractions_between_two_neighbouring_lines_is_found() {
        List<StandardDefect> defects =
                twoLines(LinePeriod.MONTH, 1_500_000, 1_500_001).analyse();

        assertThat(defects).hasSize(2).allSatisfy(defect -> {
            assertThat(defect).isInstanceOf(StandardDefect.Gap.class);
            assertThat(counterExample(defect).size()).contains(2);
            assertThat(counterExample(defect).income()).contains(Income.ofHousehold(Vnd.of(3_000_001), 1));
        });
        assertThat(defects.get(0).words().vietnamese())
                .isEqualTo("có hộ không thuộc dòng nào, ví dụ hộ 2 người ở nông thôn, thu nhập 3.000.001 đồng một tháng"
                        + " (1.500.000,5 đồng/người/tháng)");
        assertThat(defects.get(1).words().english())
                .isEqualTo(
                        "there are households in no row, such as this: urban household of 2 persons with an income of"
                                + " 3,000,001 đồng a month (1,500,000.5 đồng per person per month)");
    }

    @Test
    void classification_lands_in_that_gap_once_it_is_acknowledged() {
        PovertyStandard.Builder builder = twoLines(LinePeriod.MONTH, 1_500_000, 1_500_001);
        Household found = counterExample(builder.analyse().get(0));

        PovertyStandard standard = builder.gaps(List.of(gap(Condition.allOf(above(LINE), below(UPPER)))))
                .build();

        assertThat(statusOf(standard, found)).isEqualTo(UNDEFINED_BY_LAW);
        assertThat(statusOf(standard, household(standard, AreaType.RURAL, 3, 4_500_000, 1, 0)))
                .isEqualTo(POOR);
        assertThat(statusOf(standard, household(standard, AreaType.RURAL, 3, 4_500_001, 1, 0)))
                .isEqualTo(UNDEFINED_BY_LAW);
        assertThat(statusOf(standard, household(standard, AreaType.RURAL, 3, 4_500_003, 1, 0)))
                .isEqualTo(NEAR_POOR);
    }

    @Test
    void a_gap_of_one_odd_point_of_the_scale_is_found() {
        PovertyStandard.Builder builder = twoLines(LinePeriod.YEAR, 16_000_000, 16_000_001);
        Household found = counterExample(builder.analyse().get(0));

        assertThat(found.size()).contains(2);
        assertThat(found.income()).contains(Income.ofHousehold(Vnd.of(32_000_001), 12));
        PovertyStandard standard = builder.gaps(List.of(gap(Condition.allOf(above(LINE), below(UPPER)))))
                .build();
        assertThat(statusOf(standard, found)).isEqualTo(UNDEFINED_BY_LAW);
    }

    @Test
    void the_example_of_lines_of_a_year_has_an_income_of_a_year() {
        StandardDefect defect =
                twoLines(LinePeriod.YEAR, 12_000_000, 24_000_000).analyse().get(0);

        assertThat(counterExample(defect).size()).contains(1);
        assertThat(counterExample(defect).income()).contains(Income.ofHousehold(Vnd.of(23_999_999), 12));
        assertThat(defect.words().vietnamese()).endsWith("hộ 1 người ở nông thôn, thu nhập 23.999.999 đồng một năm");
        assertThat(defect.words().english())
                .endsWith("rural household of 1 person with an income of 23,999,999 đồng a year");
    }

    @Test
    void an_example_is_deprived_in_income_where_it_is() {
        List<StandardDefect> defects = standard()
                .lines(List.of(line(LINE, 700_000)))
                .cutoffs(List.of(cutoff(2)))
                .indicators(List.of(
                        indicator("i-1"),
                        indicator(
                                DeprivationIndicator.of("income"),
                                Parameter.of(new Cutoff.IncomeIndicator(Comparison.AT_MOST, LINE), SAMPLE))))
                .rows(List.of(
                        row(POOR, Condition.allOf(atMost(LINE), MANY)),
                        row(
                                NON_POOR,
                                Condition.allOf(above(LINE), Condition.deprivedInAll(DeprivationIndicator.of("i-1"))))))
                .analyse();

        assertThat(defects)
                .extracting(defect ->
                        counterExample(defect).deprivations().deprived().toString())
                .containsExactly("[income]", "[]", "[income]", "[]");
    }

    @Test
    void an_example_states_all_of_sixteen_indicators() {
        StandardDefect defect = standard()
                .cutoffs(List.of(cutoff(16)))
                .indicators(indicators(16))
                .rows(List.of(row(POOR, MANY), row(NON_POOR, Condition.deprivedInAll(DeprivationIndicator.of("i-1")))))
                .analyse()
                .get(0);

        assertThat(counterExample(defect).deprivations().indicators().size()).isEqualTo(16);
        assertThat(counterExample(defect).deprivations().deprived()).isEmpty();
    }

    @Test
    void a_gap_of_exactly_the_line_is_found() {
        List<StandardDefect> defects = standard()
                .lines(List.of(line(LINE, 700_000, 900_000)))
                .rows(List.of(row(POOR, below(LINE)), row(NON_POOR, above(LINE))))
                .analyse();

        assertThat(defects)
                .extracting(StandardAnalysisTest::counterExample)
                .extracting(Household::income)
                .containsExactly(
                        java.util.Optional.of(Income.ofHousehold(Vnd.of(700_000), 1)),
                        java.util.Optional.of(Income.ofHousehold(Vnd.of(900_000), 1)));
    }

    @Test
    void without_a_gap_there_is_nothing_to_find() {
        assertThat(standard()
                        .lines(List.of(line(LINE, 700_000)))
                        .rows(List.of(row(POOR, atMost(LINE)), row(NON_POOR, above(LINE))))
                        .analyse())
                .isEmpty();
    }

    @Test
    void a_gap_of_deprivations_shows_them() {
        StandardDefect defect = standard()
                .lines(List.of(line(LINE, 700_000)))
                .cutoffs(List.of(cutoff(3)))
                .indicators(indicators(4))
                .rows(List.of(
                        row(POOR, Condition.allOf(atMost(LINE), Condition.deprivations(Comparison.ABOVE, CUTOFF))),
                        row(NEAR_POOR, Condition.allOf(atMost(LINE), FEW)),
                        row(NON_POOR, above(LINE))))
                .analyse()
                .get(0);

        assertThat(counterExample(defect).deprivations().deprived())
                .extracting(DeprivationIndicator::code)
                .containsExactly("i-1", "i-2", "i-3");
        assertThat(defect.words().english())
                .endsWith("rural household of 1 person with an income of 700,000 đồng a month, deprived in 3 indicators"
                        + " (i-1, i-2, i-3)");
        assertThat(defect.words().vietnamese()).endsWith(", thiếu hụt 3 chỉ số (i-1, i-2, i-3)");
    }

    @Test
    void two_rows_of_different_status_overlap_on_the_line_alone() {
        PovertyStandard.Builder builder = standard()
                .lines(List.of(line(LINE, 700_000)))
                .indicators(indicators(1))
                .rows(List.of(row(POOR, atMost(LINE)), row(NON_POOR, atLeast(LINE))));

        assertThat(builder.analyse()).singleElement().satisfies(defect -> {
            assertThat(defect).isInstanceOf(StandardDefect.Overlap.class);
            assertThat(defect.path()).hasToString("/rows/1");
            assertThat(((StandardDefect.Overlap) defect).first()).hasToString("/rows/0");
            assertThat(counterExample(defect).income()).contains(Income.ofHousehold(Vnd.of(700_000), 1));
            assertThat(defect.words().vietnamese())
                    .isEqualTo("dòng 1 (hộ nghèo) và dòng 2 (hộ không nghèo) cùng đúng với một hộ, ví dụ hộ 1 người ở"
                            + " nông thôn, thu nhập 700.000 đồng một tháng, không thiếu hụt chỉ số nào");
            assertThat(defect.words().english())
                    .isEqualTo("row 1 (poor household) and row 2 (non-poor household) hold of the same household, such"
                            + " as this: rural household of 1 person with an income of 700,000 đồng a month, deprived"
                            + " in no indicator");
        });
    }

    @Test
    void rows_of_one_status_may_overlap() {
        assertThat(standard()
                        .lines(List.of(line(LINE, 700_000), line(UPPER, 1_000_000)))
                        .rows(List.of(row(POOR, atMost(LINE)), row(POOR, atMost(UPPER)), row(NON_POOR, above(UPPER))))
                        .analyse())
                .isEmpty();
    }

    @Test
    void a_row_that_is_empty_in_one_area_is_no_defect_but_in_both_it_is() {
        PovertyStandard.Builder builder = standard()
                .rows(List.of(
                        row(POOR, atMost(LINE)),
                        row(AVERAGE_LIVING_STANDARD, Condition.allOf(above(LINE), atMost(UPPER))),
                        row(NON_POOR, above(UPPER))));

        assertThat(builder.lines(List.of(line(LINE, 700_000, 900_000), line(UPPER, 800_000, 900_000)))
                        .analyse())
                .isEmpty();
        assertThat(builder.lines(List.of(line(LINE, 800_000, 900_000), line(UPPER, 800_000, 900_000)))
                        .analyse())
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect).isInstanceOf(StandardDefect.Idle.class);
                    assertThat(defect.path()).hasToString("/rows/1");
                    assertThat(defect.counterExample()).isEmpty();
                    assertThat(defect.words().vietnamese())
                            .isEqualTo("dòng 2 (hộ có mức sống trung bình) không đúng với hộ nào, ở cả hai khu vực");
                });
    }

    @Test
    void an_acknowledged_gap_must_cover_some_household_and_must_not_cover_a_row() {
        PovertyStandard.Builder builder = standard()
                .lines(List.of(line(LINE, 700_000)))
                .rows(List.of(row(POOR, below(LINE)), row(NON_POOR, above(LINE))));

        assertThat(builder.gaps(List.of(gap(Condition.allOf(atMost(LINE), atLeast(LINE)))))
                        .analyse())
                .isEmpty();
        assertThat(builder.gaps(List.of(gap(atMost(LINE)))).analyse())
                .singleElement()
                .isInstanceOf(StandardDefect.Overlap.class)
                .satisfies(defect -> {
                    assertThat(defect.path()).hasToString("/gaps/0");
                    assertThat(defect.words().vietnamese())
                            .isEqualTo(
                                    "dòng 1 (hộ nghèo) và khoảng trống 1 cùng đúng với một hộ, ví dụ hộ 1 người ở nông"
                                            + " thôn, thu nhập 699.999 đồng một tháng");
                    assertThat(defect.words().english())
                            .isEqualTo(
                                    "row 1 (poor household) and acknowledged gap 1 hold of the same household, such as"
                                            + " this: rural household of 1 person with an income of 699,999 đồng a month");
                });
        assertThat(builder.gaps(List.of(
                                gap(Condition.allOf(atMost(LINE), atLeast(LINE))),
                                gap(Condition.allOf(below(LINE), above(LINE)))))
                        .analyse())
                .singleElement()
                .isInstanceOf(StandardDefect.Idle.class)
                .satisfies(defect -> {
                    assertThat(defect.path()).hasToString("/gaps/1");
                    assertThat(defect.words().vietnamese())
                            .isEqualTo("khoảng trống 2 không có hộ nào: các dòng đã xếp loại hết");
                    assertThat(defect.words().english())
                            .isEqualTo("acknowledged gap 2 covers no household: the rows leave none out");
                });
    }

    @Test
    void two_acknowledged_gaps_may_cover_the_same_household() {
        Condition onTheLine = Condition.allOf(atMost(LINE), atLeast(LINE));

        assertThat(standard()
                        .lines(List.of(line(LINE, 700_000)))
                        .rows(List.of(row(POOR, below(LINE)), row(NON_POOR, above(LINE))))
                        .gaps(List.of(gap(onTheLine), gap(onTheLine)))
                        .analyse())
                .isEmpty();
    }

    /** Up to the one line, and no further than or only beyond the other, which nothing else asks for. */
    @Test
    void a_line_that_only_an_acknowledged_gap_asks_for_parts_incomes_too() {
        PovertyStandard.Builder builder = standard()
                .lines(List.of(line(LINE, 700_000), line(UPPER, 1_000_000)))
                .rows(List.of(row(POOR, atMost(LINE))));

        assertGaps(builder.gaps(List.of(gap(Condition.allOf(above(LINE), atMost(UPPER))))), 1_000_001, Long.MAX_VALUE);
        assertGaps(builder.gaps(List.of(gap(above(UPPER)))), 700_001, 1_000_000);
    }

    @Test
    void a_line_that_only_an_alternative_asks_for_parts_incomes_too() {
        PovertyStandard.Builder builder = standard()
                .lines(List.of(line(LINE, 700_000), line(UPPER, 1_000_000)))
                .cutoffs(List.of(cutoff(1)))
                .indicators(indicators(2));

        assertGaps(
                builder.rows(List.of(
                        row(POOR, atMost(LINE)),
                        row(
                                NEAR_POOR,
                                Condition.anyOf(
                                        Condition.allOf(above(LINE), atMost(UPPER), MANY),
                                        Condition.allOf(above(LINE), atMost(UPPER), FEW))))),
                1_000_001,
                Long.MAX_VALUE);
        assertGaps(
                builder.rows(List.of(
                        row(POOR, atMost(LINE)),
                        row(
                                NEAR_POOR,
                                Condition.anyOf(
                                        Condition.allOf(above(UPPER), MANY), Condition.allOf(above(UPPER), FEW))))),
                700_001,
                1_000_000);
    }

    /** Households in no row, all of one person with an income from one to another in a month. */
    private static void assertGaps(PovertyStandard.Builder builder, long least, long most) {
        assertThat(builder.analyse()).isNotEmpty().allSatisfy(defect -> {
            assertThat(defect).isInstanceOf(StandardDefect.Gap.class);
            Household found = counterExample(defect);
            assertThat(found.size()).contains(1);
            assertThat(((Income.OfHousehold) found.income().orElseThrow())
                            .total()
                            .dong())
                    .isBetween(least, most);
        });
    }

    @Test
    void a_gap_acknowledged_over_households_of_rows_alone_covers_nothing() {
        assertThat(standard()
                        .lines(List.of(line(LINE, 700_000)))
                        .rows(List.of(row(POOR, atMost(LINE)), row(NON_POOR, above(LINE))))
                        .gaps(List.of(gap(atMost(LINE))))
                        .analyse())
                .hasSize(2)
                .hasAtLeastOneElementOfType(StandardDefect.Overlap.class)
                .hasAtLeastOneElementOfType(StandardDefect.Idle.class);
    }

    @Test
    void deprivations_that_income_excludes_are_no_gap() {
        // Nobody above the line has all three deprivations, for one of them is income itself.
        PovertyStandard standard = standard()
                .lines(List.of(line(LINE, 700_000)))
                .cutoffs(List.of(cutoff(3)))
                .indicators(List.of(
                        indicator("i-1"),
                        indicator("i-2"),
                        indicator(
                                DeprivationIndicator.of("income"),
                                Parameter.of(new Cutoff.IncomeIndicator(Comparison.AT_MOST, LINE), SAMPLE))))
                .rows(List.of(
                        row(POOR, Condition.allOf(atMost(LINE), MANY)),
                        row(NEAR_POOR, Condition.allOf(atMost(LINE), FEW)),
                        row(NON_POOR, Condition.allOf(above(LINE), FEW))))
                .build();

        assertThat(statusOf(standard, household(standard, AreaType.URBAN, 1, 700_001, 1, 2)))
                .isEqualTo(NON_POOR);
    }

    @Test
    void all_defects_are_named_at_once_in_both_languages() {
        PovertyStandard.Builder builder = twoLines(LinePeriod.MONTH, 700_000, 800_000)
                .rows(List.of(
                        row(POOR, atMost(LINE)),
                        row(NEAR_POOR, atMost(LINE)),
                        row(NON_POOR, Condition.allOf(above(UPPER), below(LINE)))));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(builder::build)
                .satisfies(refused -> {
                    assertThat(refused.reason().vietnamese())
                            .startsWith("chuẩn VN-SAMPLE không dùng được: ")
                            .contains("có hộ không thuộc dòng nào", "dòng 1 (hộ nghèo) và dòng 2", "dòng 3 (hộ không");
                    assertThat(refused.reason().english())
                            .startsWith("standard VN-SAMPLE is not sound: ")
                            .contains("households in no row", "row 1 (poor household) and row 2", "row 3 (non-poor");
                });
    }

    // Values

    @ParameterizedTest
    @ValueSource(longs = {1_000, 1_000_000_000_000L})
    void lines_from_1000_dong_on_are_accepted(long dong) {
        assertThat(lineOf(dong).analyse()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1_500_000, 0, 2, 999, 1_000_000_000_001L, Long.MAX_VALUE})
    void r10_a_line_that_cannot_be_in_dong_is_refused_with_a_hint_at_the_unit(long dong) {
        assertThat(lineOf(dong).analyse()).hasSize(2).allSatisfy(defect -> {
            assertThat(defect).isInstanceOf(StandardDefect.Fault.class);
            assertThat(defect.words().vietnamese()).contains("đơn vị là đồng, không phải triệu đồng");
            assertThat(defect.words().english()).contains("the unit is đồng, not millions");
        });
    }

    private static PovertyStandard.Builder lineOf(long dong) {
        return standard()
                .lines(List.of(line(LINE, dong)))
                .rows(List.of(row(POOR, atMost(LINE)), row(NON_POOR, above(LINE))));
    }

    @Test
    void a_line_that_is_asked_for_must_have_a_value_in_both_areas() {
        Parameter<Vnd> absent = new Parameter.Absent<>(new Phrase("chưa tìm thấy", "not found"));
        Parameter<Vnd> known = Parameter.of(Vnd.of(700_000), SAMPLE);

        assertThat(lineOf(700_000)
                        .lines(List.of(new IncomeLine(LINE, known, absent)))
                        .analyse())
                .extracting(defect -> defect.path() + " " + defect.words().vietnamese())
                .containsExactly(
                        "/rows/0/when dòng 1 (hộ nghèo) cần “poverty-line” (thành thị) nhưng không có giá trị: chưa tìm"
                                + " thấy",
                        "/rows/1/when dòng 2 (hộ không nghèo) cần “poverty-line” (thành thị) nhưng không có giá trị:"
                                + " chưa tìm thấy");
    }

    @Test
    void a_line_that_no_row_asks_for_may_be_absent() {
        Parameter<Vnd> absent = new Parameter.Absent<>(new Phrase("chưa tìm thấy", "not found"));

        assertThat(lineOf(700_000)
                        .lines(List.of(line(LINE, 700_000), new IncomeLine(UPPER, absent, absent)))
                        .analyse())
                .isEmpty();
    }

    @Test
    void a_line_that_the_standard_does_not_have_is_named_once() {
        assertThat(lineOf(700_000)
                        .rows(List.of(row(POOR, atMost(LINE)), row(NON_POOR, above(UPPER))))
                        .analyse())
                .singleElement()
                .extracting(defect -> defect.words().english())
                .isEqualTo(
                        "row 2 (non-poor household) needs 'near-poverty-line', which has no value: standard VN-SAMPLE"
                                + " does not define 'near-poverty-line'");
    }

    @Test
    void lines_cutoffs_and_indicators_are_stated_once() {
        assertThat(lineOf(700_000)
                        .lines(List.of(line(LINE, 700_000), line(LINE, 800_000)))
                        .cutoffs(List.of(cutoff(1), cutoff(1)))
                        .indicators(indicators("i-1", "i-1"))
                        .analyse())
                .extracting(defect -> defect.path().toString())
                .containsExactly("/lines/1", "/cutoffs/1", "/indicators/1");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 0", "4, 0", "5, 1"})
    void a_cutoff_is_from_0_to_the_number_of_indicators(int count, int defects) {
        List<StandardDefect> found = lineOf(700_000)
                .cutoffs(List.of(cutoff(count)))
                .indicators(indicators(4))
                .analyse();

        assertThat(found)
                .hasSize(defects)
                .allSatisfy(defect -> assertThat(defect.words().english())
                        .isEqualTo("cut-off 'poverty-cutoff' must be from 0 to 4, the number of indicators, but was "
                                + count));
    }

    @Test
    void a_cutoff_that_is_asked_for_must_be_there() {
        assertThat(lineOf(700_000)
                        .rows(List.of(row(POOR, MANY), row(NON_POOR, FEW)))
                        .analyse())
                .extracting(defect -> defect.path().toString())
                .containsExactly("/rows/0/when", "/rows/1/when");
    }

    @ParameterizedTest
    @CsvSource({"16, 0", "17, 1"})
    void there_are_at_most_16_indicators(int number, int defects) {
        assertThat(lineOf(700_000).indicators(indicators(number)).analyse()).hasSize(defects);
    }

    @Test
    void sixteen_indicators_asked_for_by_name_are_proved_too() {
        Condition any = new Condition.AnyOf(indicators(16).stream()
                .map(rule -> Condition.deprivedInAll(rule.indicator()))
                .toList());
        PovertyStandard.Builder builder = standard()
                .cutoffs(List.of(cutoff(1)))
                .indicators(indicators(16))
                .rows(List.of(row(POOR, any), row(NON_POOR, FEW)));

        assertThat(builder.analyse()).isEmpty();
    }

    @Test
    void what_a_gap_asks_for_must_be_there_too() {
        assertThat(lineOf(700_000).gaps(List.of(gap(above(UPPER)))).analyse())
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.path()).hasToString("/gaps/0/when");
                    assertThat(defect.words().vietnamese())
                            .isEqualTo("khoảng trống 1 cần “near-poverty-line” nhưng không có giá trị: chuẩn VN-SAMPLE"
                                    + " không quy định “near-poverty-line”");
                    assertThat(defect.words().english())
                            .isEqualTo("acknowledged gap 1 needs 'near-poverty-line', which has no value: standard"
                                    + " VN-SAMPLE does not define 'near-poverty-line'");
                });
    }

    @Test
    void what_is_asked_for_inside_other_conditions_must_be_there_too() {
        Condition one = Condition.allOf(atMost(LINE), Condition.anyOf(atMost(LINE), above(UPPER)));

        assertThat(lineOf(700_000)
                        .rows(List.of(row(POOR, one), row(NON_POOR, above(LINE))))
                        .analyse())
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.path()).hasToString("/rows/0/when");
                    assertThat(defect.words().english()).startsWith("row 1 (poor household) needs 'near-poverty-line'");
                });
    }

    @Test
    void a_draft_keeps_its_defects() {
        StandardDraft draft = lineOf(700_000).rows(List.of()).draft();

        assertThat(draft.id()).isEqualTo(StandardId.of("VN-SAMPLE"));
        assertThat(draft.defects()).hasSize(1);
        assertThat(lineOf(700_000).draft().defects()).isEmpty();
    }

    @Test
    void an_indicator_of_another_standard_cannot_be_asked_for() {
        assertThat(lineOf(700_000)
                        .indicators(indicators(2))
                        .rows(List.of(
                                row(POOR, Condition.deprivedInAll(DeprivationIndicator.EMPLOYMENT)),
                                row(NON_POOR, above(LINE))))
                        .analyse())
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.path()).hasToString("/rows/0/when");
                    assertThat(defect.words().english())
                            .isEqualTo("row 1 (poor household) needs the indicator 'employment', which is none of the"
                                    + " standard");
                });
    }

    @Test
    void an_income_indicator_needs_its_line() {
        assertThat(lineOf(700_000)
                        .indicators(List.of(indicator(
                                DeprivationIndicator.of("income"),
                                Parameter.of(new Cutoff.IncomeIndicator(Comparison.AT_MOST, UPPER), SAMPLE))))
                        .analyse())
                .singleElement()
                .extracting(defect -> defect.path().toString())
                .isEqualTo("/indicators/0/cutoff");
    }

    @Test
    void a_rule_has_rows() {
        assertThat(lineOf(700_000).rows(List.of()).analyse())
                .extracting(defect -> defect.path().toString())
                .containsExactly("/rows");
    }

    @Test
    void what_is_not_given_at_all_is_a_mistake_of_the_programmer() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PovertyStandard.builder("VN-SAMPLE").analyse())
                .withMessageContaining("basis");
        assertThatIllegalStateException()
                .isThrownBy(() -> PovertyStandard.builder().analyse())
                .withMessageContaining("id");
    }
}
