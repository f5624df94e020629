package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.FigureCell.Column;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.RefusedException;

class FigureTableTest {

    @Test
    void aSumThatAgreesIsNoFault() {
        PartsSum agrees = PartsSum.of(Written.of(Stated.exactly(3L)), List.of(Written.of(Stated.exactly(3L))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureFault.Sum(FigureCell.Column.COUNT, agrees))
                .withMessage("sum must be a fault but was AGREES");
    }

    @Test
    void r5_a_sound_table_has_no_faults() {
        FigureTable table = table(row("A", 1_000, 10_000, "10.00"), row("B", 10, 1_000, "1.00"))
                .whole(row("Cả tỉnh", 1_010, 11_000, "9.18"))
                .build();

        assertThat(table.faults()).isEmpty();
        assertThat(table.countSum()).get().extracting(PartsSum::outcome).isEqualTo(PartsSum.Outcome.AGREES);
        assertThat(table.totalSum()).get().extracting(PartsSum::outcome).isEqualTo(PartsSum.Outcome.AGREES);
    }

    @Test
    void each_column_of_numbers_comes_to_its_whole() {
        FigureTable table = table(row("A", 1_000, 10_000), row("B", 10, 1_001))
                .whole(row("Cả tỉnh", 1_011, 11_000))
                .build();

        assertThat(table.faults())
                .containsExactly(
                        new FigureFault.Sum(Column.COUNT, table.countSum().orElseThrow()),
                        new FigureFault.Sum(Column.TOTAL, table.totalSum().orElseThrow()));
    }

    @Test
    void rows_that_are_not_all_there_are_may_come_to_less() {
        FigureTable table = table(row("A", 1_000, 10_000), row("B", 10, 1_001))
                .whole(row("Cả tỉnh", 1_011, 11_001))
                .complete(false)
                .build();

        assertThat(table.faults()).isEmpty();
        assertThat(table.toBuilder()
                        .whole(row("Cả tỉnh", 1_009, 11_001))
                        .build()
                        .faults())
                .singleElement()
                .isInstanceOfSatisfying(
                        FigureFault.Sum.class,
                        sum -> assertThat(sum.sum().outcome()).isEqualTo(PartsSum.Outcome.EXCEEDS));
    }

    @Test
    void a_row_without_a_number_is_a_part_that_is_not_there() {
        FigureTable.Builder table = table(row("A", 4), FigureRow.of("B", rate("1.0")));

        assertThat(table.whole(row("Cả tỉnh", 5)).build().faults()).isEmpty();
        assertThat(table.whole(row("Cả tỉnh", 3)).build().faults()).hasSize(1);
    }

    @Test
    void a_table_without_a_whole_has_no_sum() {
        FigureTable table = table(row("A", 4), row("B", 5)).build();

        assertThat(table.countSum()).isEmpty();
        assertThat(table.faults()).isEmpty();
    }

    @Test
    void r7_a_rate_is_that_of_its_numbers_as_far_as_it_is_printed() {
        // 1052 of 10000 is 10,52 %, and 10,5 % and 11 % just as well.
        assertThat(table(row("A", 1_052, 10_000, "10.52")).build().faults()).isEmpty();
        assertThat(table(row("A", 1_052, 10_000, "10.5")).build().faults()).isEmpty();
        assertThat(table(row("A", 1_052, 10_000, "11")).build().faults()).isEmpty();
        assertThat(table(row("A", 1_052, 10_000, "10.44")).build().faults())
                .containsExactly(new FigureFault.RateDiffers(rateCell(0), 1_052, 10_000, rate("10.44")));
        assertThat(new FigureFault.RateDiffers(rateCell(0), 1_052, 10_000, rate("10.44")).rate())
                .isEqualTo(Ratio.of(1_052, 100));
    }

    @Test
    void r7_the_next_figure_is_no_rounding() {
        // 8,485 % prints as 8,49, 8,484 % does not.
        assertThat(table(row("A", 8_485, 100_000, "8.49")).build().faults()).isEmpty();
        assertThat(table(row("A", 8_484, 100_000, "8.49")).build().faults()).hasSize(1);
        assertThat(table(row("A", 8_494, 100_000, "8.49")).build().faults()).isEmpty();
        assertThat(table(row("A", 8_495, 100_000, "8.49")).build().faults()).hasSize(1);
    }

    @Test
    void r9_there_is_no_rate_of_nothing() {
        assertThat(table(row("A", 0, 0, "0")).build().faults())
                .containsExactly(new FigureFault.RateOfNothing(rateCell(0)));
        assertThat(table(row("A", 0, 1, "0")).build().faults()).isEmpty();
        assertThat(table(row("A", 0, 0)).build().faults()).isEmpty();
    }

    @Test
    void no_more_are_counted_than_there_are() {
        assertThat(table(row("A", 10, 10)).build().faults()).isEmpty();
        assertThat(table(row("A", 11, 10, "99.9")).build().faults())
                .containsExactly(new FigureFault.CountAboveTotal(new FigureCell(Optional.of(0), Column.COUNT), 11, 10));
    }

    @Test
    void nothing_is_counted_below_0() {
        assertThat(table(row("A", -1, 10)).build().faults())
                .containsExactly(new FigureFault.Negative(new FigureCell(Optional.of(0), Column.COUNT), -1));
    }

    @Test
    void u7_10_98_households_are_not_counted() {
        FigureTable table = table(unreadable("A", "10.98"), row("B", 4_020))
                .whole(row("Cả tỉnh", 15_000))
                .build();

        assertThat(table.faults())
                .containsExactly(new FigureFault.Decimals(
                        new FigureCell(Optional.of(0), Column.COUNT),
                        "10.98",
                        List.of(10_980L, 1_098L, 10L),
                        Optional.of(10_980L)));
        assertThat(table.toBuilder().whole(row("Cả tỉnh", 15_001)).build().faults())
                .singleElement()
                .isInstanceOfSatisfying(
                        FigureFault.Decimals.class,
                        fault -> assertThat(fault.closing()).isEmpty());
    }

    @Test
    void u7_r4_a_rate_of_persons_over_households_is_none() {
        FigureTable table = table(row("A", 4_000, 10_000, "40.0"))
                .unit(CountUnit.PERSON)
                .totalUnit(CountUnit.HOUSEHOLD)
                .build();

        assertThat(table.faults()).containsExactly(new FigureFault.UnitsDiffer(CountUnit.PERSON, CountUnit.HOUSEHOLD));
        assertThat(table.toBuilder().totalUnit(CountUnit.PERSON).build().faults())
                .isEmpty();
        assertThat(table.toBuilder()
                        .rows(List.of(row("A", 40_000, 10_000)))
                        .build()
                        .faults())
                .isEmpty();
    }

    @Test
    void r7_a_column_of_shares_is_no_column_of_rates() {
        FigureTable table = table(row("A", 600, 4_000, "60.0"), row("B", 400, 6_000, "40.0"))
                .whole(row("Cả tỉnh", 1_000, 10_000, "100.0"))
                .build();

        assertThat(table.faults())
                .containsExactly(new FigureFault.ShareNotRate(1_000, List.of(rate("60.0"), rate("40.0"))));
        assertThat(table.toBuilder().rateBase(RateBase.WHOLE_COUNT).build().faults())
                .isEmpty();
    }

    @Test
    void shares_without_totals_are_told_where_the_whole_is_100() {
        FigureTable.Builder rows = table(FigureRow.of("A", 600, rate("60.0")), FigureRow.of("B", 400, rate("40.0")));

        assertThat(rows.whole(FigureRow.of("Cả tỉnh", 1_000, rate("100.0")))
                        .build()
                        .faults())
                .containsExactly(new FigureFault.ShareNotRate(1_000, List.of(rate("60.0"), rate("40.0"))));
        // Of 1000 households each: true rates, whatever their sum.
        assertThat(rows.whole(FigureRow.of("Cả tỉnh", 1_000, rate("50.0")))
                        .build()
                        .faults())
                .isEmpty();
    }

    @Test
    void one_wrong_rate_makes_no_column_of_shares() {
        FigureTable table = table(row("A", 600, 4_000, "60.0"), row("B", 400, 6_000, "6.7"))
                .whole(row("Cả tỉnh", 1_000, 10_000, "10.0"))
                .build();

        assertThat(table.faults()).containsExactly(new FigureFault.RateDiffers(rateCell(0), 600, 4_000, rate("60.0")));
    }

    @Test
    void u7_r7_shares_may_add_up_to_100_1_by_rounding() {
        // A seventh each, three times, and four sevenths: 14,3 + 14,3 + 14,3 + 57,1 = 100,0; six sixths of 16,7: 100,2.
        assertThat(shares("16.7", "16.7", "16.7", "16.7", "16.7", "16.7").faults())
                .isEmpty();
        assertThat(shares("33.3", "33.3", "33.3").faults()).isEmpty();
        assertThat(shares("33.4", "33.4", "33.3").faults()).isEmpty();
        assertThat(shares("33.4", "33.4", "33.4").faults())
                .containsExactly(new FigureFault.RatesSum(
                        new DecimalInterval(new BigDecimal("100.05"), new BigDecimal("100.35")), rate("100"), true));
        assertThat(shares("33.3", "33.3", "33.2").faults()).hasSize(1);
        assertThat(shares("50.0", "49.9").faults()).hasSize(1).first().isInstanceOf(FigureFault.RatesSum.class);
    }

    @Test
    void shares_of_some_rows_only_come_to_no_more_than_100() {
        assertThat(shares("60.0", "30.0").toBuilder().complete(false).build().faults())
                .isEmpty();
        assertThat(shares("60.0", "40.1").toBuilder().complete(false).build().faults())
                .isEmpty();
        assertThat(shares("60.0", "40.2").toBuilder().complete(false).build().faults())
                .containsExactly(new FigureFault.RatesSum(
                        new DecimalInterval(new BigDecimal("100.1"), new BigDecimal("100.3")), rate("100"), false));
    }

    @Test
    void r7_rates_of_one_total_may_miss_their_sum_by_the_last_digit() {
        assertThat(ofOneTotal("7.52", "4.03", "3.49").faults()).isEmpty();
        assertThat(ofOneTotal("21.92", "14.23", "7.69").faults()).isEmpty();
        assertThat(ofOneTotal("0.34", "0.21", "0.13").faults()).isEmpty();
        assertThat(ofOneTotal("7.53", "4.03", "3.49").faults()).isEmpty();
        assertThat(ofOneTotal("7.51", "4.03", "3.49").faults()).isEmpty();
    }

    @Test
    void r7_more_than_rounding_explains_is_told() {
        assertThat(ofOneTotal("7.54", "4.03", "3.49").faults())
                .containsExactly(new FigureFault.RatesSum(
                        new DecimalInterval(new BigDecimal("7.51"), new BigDecimal("7.53")), rate("7.54"), true));
        assertThat(ofOneTotal("7.50", "4.03", "3.49").faults()).hasSize(1);
        assertThat(ofOneTotal("7.60", "4.03", "3.49").toBuilder()
                        .complete(false)
                        .build()
                        .faults())
                .isEmpty();
        assertThat(ofOneTotal("7.50", "4.03", "3.49").toBuilder()
                        .complete(false)
                        .build()
                        .faults())
                .hasSize(1);
    }

    @Test
    void numbers_of_one_total_are_rated_by_it() {
        FigureTable table = table(
                        FigureRow.of("Hộ nghèo", 403, rate("4.03")), FigureRow.of("Hộ cận nghèo", 349, rate("3.50")))
                .rateBase(RateBase.WHOLE_TOTAL)
                .whole(row("Nghèo đa chiều", 752, 10_000, "7.52"))
                .build();

        assertThat(table.faults()).containsExactly(new FigureFault.RateDiffers(rateCell(1), 349, 10_000, rate("3.50")));
    }

    @Test
    void r5_the_rate_of_the_whole_lies_between_those_of_its_rows() {
        FigureTable.Builder rates = table(FigureRow.of("A", rate("10.0")), FigureRow.of("B", rate("1.0")));

        assertThat(rates.whole(FigureRow.of("Cả tỉnh", rate("9.2"))).build().faults())
                .isEmpty();
        assertThat(rates.whole(FigureRow.of("Cả tỉnh", rate("10.0"))).build().faults())
                .isEmpty();
        assertThat(rates.whole(FigureRow.of("Cả tỉnh", rate("10.1"))).build().faults())
                .isEmpty();
        assertThat(rates.whole(FigureRow.of("Cả tỉnh", rate("10.2"))).build().faults())
                .containsExactly(new FigureFault.WholeRateOutside(
                        rate("10.2"), new RatioRange(Ratio.of(19, 20), Ratio.of(201, 20))));
        assertThat(rates.whole(FigureRow.of("Cả tỉnh", rate("0.8"))).build().faults())
                .hasSize(1);
        assertThat(rates.whole(FigureRow.of("Cả tỉnh", rate("10.2")))
                        .complete(false)
                        .build()
                        .faults())
                .isEmpty();
    }

    @Test
    void r5_the_mean_of_rates_is_not_their_rate() {
        // 10 % of 10.000 and 1 % of 1.000 are 9,18 %, not 5,5 %.
        FigureTable.Builder table = table(weighted("A", 10_000, "10.0"), weighted("B", 1_000, "1.0"));

        assertThat(table.whole(FigureRow.of("Cả tỉnh", rate("9.2"))).build().faults())
                .isEmpty();
        assertThat(table.whole(FigureRow.of("Cả tỉnh", rate("5.5"))).build().faults())
                .singleElement()
                .isInstanceOf(FigureFault.WholeRateOutside.class);
    }

    @Test
    void figures_that_are_not_exact_prove_nothing() {
        FigureRow about = new FigureRow(
                "A",
                Optional.of(Written.of(Stated.about(Stated.exactly(1_000L)))),
                Optional.of(Written.of(Stated.exactly(10_000L))),
                Optional.of(Written.of(Stated.exactly(rate("20.0")))));
        FigureRow bound = new FigureRow(
                "B",
                Optional.of(Written.of(Stated.exactly(1_000L))),
                Optional.of(Written.of(Stated.exactly(10_000L))),
                Optional.of(Written.of(Stated.atMost(rate("20.0")))));

        assertThat(table(about, bound).build().faults()).isEmpty();
    }

    @Test
    void the_row_of_the_whole_is_held_against_its_own_numbers() {
        FigureCell rate = new FigureCell(Optional.empty(), Column.RATE);

        assertThat(table(row("A", 1_052, 10_000))
                        .whole(row("Cả tỉnh", 1_052, 10_000, "10.44"))
                        .build()
                        .faults())
                .containsExactly(new FigureFault.RateDiffers(rate, 1_052, 10_000, rate("10.44")));
        assertThat(table(row("A", 1)).whole(row("Cả tỉnh", -1)).build().faults())
                .contains(new FigureFault.Negative(new FigureCell(Optional.empty(), Column.COUNT), -1));
        assertThat(table(row("A", 40_000, 10_000))
                        .unit(CountUnit.PERSON)
                        .totalUnit(CountUnit.HOUSEHOLD)
                        .whole(FigureRow.of("Cả tỉnh", rate("40.0")))
                        .build()
                        .faults())
                .containsExactly(new FigureFault.UnitsDiffer(CountUnit.PERSON, CountUnit.HOUSEHOLD));
    }

    @Test
    void none_of_some_has_a_rate_and_less_than_none_has_not() {
        assertThat(table(row("A", 0, 100, "1.0")).build().faults())
                .containsExactly(new FigureFault.RateDiffers(rateCell(0), 0, 100, rate("1.0")));
        assertThat(table(row("A", 0, -5)).build().faults())
                .containsExactly(new FigureFault.Negative(new FigureCell(Optional.of(0), Column.TOTAL), -5));
    }

    @Test
    void a_whole_without_rows_that_count_has_no_sum() {
        assertThat(table(FigureRow.of("A", rate("1.0")))
                        .whole(row("Cả tỉnh", 5))
                        .build()
                        .countSum())
                .isEmpty();
    }

    @Test
    void shares_are_of_what_the_rows_come_to_where_no_whole_is_stated() {
        FigureTable.Builder table = table(FigureRow.of("A", 600, rate("61.0")), FigureRow.of("B", 400, rate("39.0")))
                .rateBase(RateBase.WHOLE_COUNT);

        assertThat(table.build().faults())
                .containsExactly(
                        new FigureFault.RateDiffers(rateCell(0), 600, 1_000, rate("61.0")),
                        new FigureFault.RateDiffers(rateCell(1), 400, 1_000, rate("39.0")));
        assertThat(table.complete(false).build().faults()).isEmpty();
        assertThat(table.complete(true)
                        .rows(List.of(FigureRow.of("A", 600, rate("61.0")), FigureRow.of("B", rate("39.0"))))
                        .build()
                        .faults())
                .isEmpty();
    }

    @Test
    void nothing_has_no_shares() {
        assertThat(table(row("A", 0, 10, "5.0"), row("B", 0, 10, "5.0"))
                        .whole(row("Cả tỉnh", 0))
                        .build()
                        .faults())
                .hasSize(2)
                .allMatch(FigureFault.RateDiffers.class::isInstance);
    }

    @Test
    void rates_that_are_shares_as_well_are_rates() {
        assertThat(table(row("A", 600, 1_000, "60.0"), row("B", 400, 1_000, "40.0"))
                        .whole(row("Cả tỉnh", 1_000, 2_000, "51.0"))
                        .build()
                        .faults())
                .containsExactly(new FigureFault.RateDiffers(
                        new FigureCell(Optional.empty(), Column.RATE), 1_000, 2_000, rate("51.0")));
        assertThat(table(FigureRow.of("A", 1_000, rate("100.0")), FigureRow.of("B", 0, rate("0.0")))
                        .whole(FigureRow.of("Cả tỉnh", 1_000, rate("100.0")))
                        .build()
                        .faults())
                .isEmpty();
    }

    @Test
    void all_and_none_are_shares() {
        assertThat(table(row("A", 1_000, 4_000, "100.0"), row("B", 0, 5_000, "0.0"))
                        .whole(row("Cả tỉnh", 1_000, 9_000, "11.1"))
                        .build()
                        .faults())
                .containsExactly(new FigureFault.ShareNotRate(1_000, List.of(rate("100.0"), rate("0.0"))));
    }

    @Test
    void a_part_that_begins_where_the_whole_ends_is_more_than_the_whole() {
        // 7,51 is at least 7,505; 7,50 is less.
        assertThat(ofOneTotal("7.50", "7.51").toBuilder()
                        .complete(false)
                        .build()
                        .faults())
                .hasSize(1);
        assertThat(ofOneTotal("7.50", "7.50").toBuilder()
                        .complete(false)
                        .build()
                        .faults())
                .isEmpty();
        assertThat(table(row("A", 105, 1_000))
                        .whole(FigureRow.of("Cả tỉnh", rate("10")))
                        .build()
                        .faults())
                .containsExactly(new FigureFault.WholeRateOutside(rate("10"), RatioRange.of(Ratio.of(105, 10))));
    }

    @Test
    void a_whole_with_both_its_numbers_needs_no_rows_to_prove_its_rate() {
        FigureTable.Builder rates = table(FigureRow.of("A", rate("10.0")), FigureRow.of("B", rate("1.0")));

        assertThat(rates.whole(row("Cả tỉnh", 1_020, 10_000, "10.2")).build().faults())
                .isEmpty();
        assertThat(rates.whole(FigureRow.of("Cả tỉnh", 1_020, rate("10.2")))
                        .build()
                        .faults())
                .hasSize(1);
        assertThat(rates.whole(weighted("Cả tỉnh", 10_000, "10.2")).build().faults())
                .hasSize(1);
    }

    @Test
    void r5_numbers_of_the_rows_prove_the_rate_of_the_whole() {
        FigureTable.Builder table = table(row("A", 1_000, 10_000), row("B", 10, 1_000));

        assertThat(wholeRate(table, "9.2")).isEmpty();
        assertThat(wholeRate(table, "5.5"))
                .containsExactly(new FigureFault.WholeRateOutside(rate("5.5"), RatioRange.of(Ratio.of(101, 11))));
        assertThat(wholeRate(table(row("A", 0, 1_000), row("B", 10, 1_000)), "5.0"))
                .containsExactly(new FigureFault.WholeRateOutside(rate("5.0"), RatioRange.of(Ratio.of(1, 2))));
    }

    @Test
    void rows_of_nothing_or_less_weigh_nothing() {
        FigureRow ten = row("A", 100, 1_000, "10.0");

        assertThat(wholeRate(table(ten, weighted("B", 0, "50.0")), "30.0"))
                .hasSize(2)
                .hasAtLeastOneElementOfType(FigureFault.WholeRateOutside.class);
        assertThat(wholeRate(table(ten, weighted("B", -500, "50.0")), "30.0"))
                .singleElement()
                .isInstanceOf(FigureFault.Negative.class);
        assertThat(wholeRate(table(ten, row("B", -10, 1_000)), "5.0"))
                .singleElement()
                .isInstanceOf(FigureFault.Negative.class);
        assertThat(wholeRate(table(weighted("A", 0, "10.0"), weighted("B", 0, "20.0")), "15.0"))
                .hasSize(2)
                .allMatch(FigureFault.RateOfNothing.class::isInstance);
        assertThat(wholeRate(table(row("A", 0, 0), ten), "90.0")).isEmpty();
    }

    @Test
    void columns_and_bases_have_words_and_codes() {
        assertThat(Column.TOTAL.property()).isEqualTo("total");
        assertThat(Column.RATE.phrase().vietnamese()).isEqualTo("tỷ lệ");
        assertThat(List.of(RateBase.values()))
                .extracting(RateBase::code)
                .containsExactly("own-total", "whole-count", "whole-total");
        assertThat(List.of(RateBase.values()))
                .extracting(base -> base.phrase().vietnamese())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_table_has_a_title_rows_and_labels() {
        assertThatThrownBy(() -> table(row("A", 1)).title(" ").build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> table().build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> row(" ", 1)).isInstanceOf(RefusedException.class);
    }

    private static List<FigureFault> wholeRate(FigureTable.Builder table, String rate) {
        return table.whole(FigureRow.of("Cả tỉnh", rate(rate))).build().faults();
    }

    private static FigureTable.Builder table(FigureRow... rows) {
        return FigureTable.builder()
                .title("Kết quả rà soát")
                .unit(CountUnit.HOUSEHOLD)
                .rows(List.of(rows));
    }

    private static FigureTable shares(String... shares) {
        return FigureTable.builder()
                .title("Cơ cấu")
                .unit(CountUnit.HOUSEHOLD)
                .rateBase(RateBase.WHOLE_COUNT)
                .rows(List.of(shares).stream()
                        .map(share -> FigureRow.of("Nhóm", rate(share)))
                        .toList())
                .build();
    }

    private static FigureTable ofOneTotal(String whole, String... parts) {
        return FigureTable.builder()
                .title("Nghèo đa chiều")
                .unit(CountUnit.HOUSEHOLD)
                .rateBase(RateBase.WHOLE_TOTAL)
                .rows(List.of(parts).stream()
                        .map(part -> FigureRow.of("Nhóm", rate(part)))
                        .toList())
                .whole(FigureRow.of("Chung", rate(whole)))
                .build();
    }

    private static FigureRow weighted(String label, long total, String rate) {
        return new FigureRow(
                label,
                Optional.empty(),
                Optional.of(Written.of(Stated.exactly(total))),
                Optional.of(Written.of(Stated.exactly(rate(rate)))));
    }

    private static FigureRow unreadable(String label, String count) {
        return new FigureRow(label, Optional.of(Written.unreadable(count)), Optional.empty(), Optional.empty());
    }

    private static FigureRow row(String label, long count, long total, String rate) {
        return FigureRow.of(label, count, total, rate(rate));
    }

    private static FigureRow row(String label, long count, long total) {
        return FigureRow.of(label, count, total);
    }

    private static FigureRow row(String label, long count) {
        return FigureRow.of(label, count);
    }

    private static FigureCell rateCell(int row) {
        return new FigureCell(Optional.of(row), Column.RATE);
    }

    private static PublishedRate rate(String value) {
        return PublishedRate.of(value);
    }
}
