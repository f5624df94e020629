package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.ReductionArithmetic.Outcome;

class ReductionArithmeticTest {

    @Test
    void r2_the_largest_reduction_leads_to_the_lowest_rate() {
        var arithmetic = reduction(rate("9.2"), points("2.3", "2.5"), null).arithmetic();

        assertThat(arithmetic.expected()).contains(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")));
        assertThat(arithmetic.outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void r2_a_mangled_range_is_offered_the_one_reading_that_closes() {
        var arithmetic = reduction(rate("9.2"), points("2.3", "2.5"), Written.unreadable("6,96,7%"))
                .arithmetic();

        assertThat(arithmetic.outcome()).isEqualTo(Outcome.END_UNREADABLE);
        assertThat(arithmetic.offered()).contains(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")));
    }

    @Test
    void nothing_is_offered_where_no_reading_closes() {
        var arithmetic = reduction(rate("9.3"), points("2.3", "2.5"), Written.unreadable("6,96,7%"))
                .arithmetic();

        assertThat(arithmetic.outcome()).isEqualTo(Outcome.END_UNREADABLE);
        assertThat(arithmetic.offered()).isEmpty();
    }

    @Test
    void r2_a_range_closes_with_its_ends_paired() {
        var arithmetic = reduction(rate("9.2"), points("2.3", "2.5"), Written.of(between("6.7", "6.9")))
                .arithmetic();

        assertThat(arithmetic.outcome()).isEqualTo(Outcome.CLOSES);
    }

    @Test
    void r1_points_close_where_a_relative_reduction_would_not() {
        // 9,2 less 2,3 points is 6,9; less 2,3 per cent of itself it is 8,9884.
        assertThat(outcome("9.2", "2.3", "6.9")).isEqualTo(Outcome.CLOSES);
        assertThat(outcome("9.2", "2.3", "8.99")).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void r1_the_national_figures_of_decision_1294_are_points() {
        assertThat(outcome("7.80", "1.83", "5.97")).isEqualTo(Outcome.CLOSES);
    }

    @Test
    void r7_printed_precision_is_the_tolerance() {
        // 9,2 is [9,15; 9,25), 2,3 is [2,25; 2,35): the difference lies between 6,80 and 7,00, both excluded.
        assertThat(outcome("9.2", "2.3", "6.8")).isEqualTo(Outcome.CLOSES);
        assertThat(outcome("9.2", "2.3", "7.0")).isEqualTo(Outcome.CLOSES);
        assertThat(outcome("9.2", "2.3", "6.7")).isEqualTo(Outcome.DIFFERS);
        assertThat(outcome("9.2", "2.3", "7.1")).isEqualTo(Outcome.DIFFERS);
        // With two decimals each the difference lies between 6,89 and 6,91.
        assertThat(outcome("9.20", "2.30", "6.90")).isEqualTo(Outcome.CLOSES);
        assertThat(outcome("9.20", "2.30", "6.92")).isEqualTo(Outcome.DIFFERS);
        assertThat(outcome("9.20", "2.30", "6.88")).isEqualTo(Outcome.DIFFERS);
        // The end [6,805; 6,815) meets it, [6,795; 6,805) only beyond 6,80.
        assertThat(outcome("9.2", "2.3", "6.800")).isEqualTo(Outcome.CLOSES);
        assertThat(outcome("9.2", "2.3", "6.799")).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void an_interval_that_only_touches_does_not_meet() {
        // 9,2 less 2 lies strictly between 6,65 and 7,75; 6,6 is [6,55; 6,65) and 7,8 begins at 7,75.
        assertThat(outcome("9.2", "2", "6.6")).isEqualTo(Outcome.DIFFERS);
        assertThat(outcome("9.2", "2", "6.7")).isEqualTo(Outcome.CLOSES);
        assertThat(outcome("9.2", "2", "7.7")).isEqualTo(Outcome.CLOSES);
        assertThat(outcome("9.2", "2", "7.8")).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void the_whole_less_nothing_is_the_whole() {
        assertThat(reduction(rate("100"), Written.of(Stated.exactly(PublishedPoints.of("0"))), null)
                        .arithmetic()
                        .expected())
                .contains(Stated.exactly(PublishedRate.of("100")));
    }

    @Test
    void one_end_of_a_range_that_misses_is_enough_to_differ() {
        var low = reduction(rate("9.2"), points("2.3", "2.5"), Written.of(between("6.4", "6.9")));
        var high = reduction(rate("9.2"), points("2.3", "2.5"), Written.of(between("6.7", "7.2")));

        assertThat(low.arithmetic().outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(high.arithmetic().outcome()).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void a_reduction_below_zero_has_no_result() {
        var arithmetic = reduction(rate("2.0"), points("1.5", "2.1"), null).arithmetic();

        assertThat(arithmetic.expected()).isEmpty();
    }

    @Test
    void a_reduction_down_to_zero_has_the_result_zero() {
        var arithmetic = reduction(rate("2.0"), points("1.5", "2.0"), null).arithmetic();

        assertThat(arithmetic.expected()).contains(Stated.between(PublishedRate.of("0.0"), PublishedRate.of("0.5")));
    }

    @Test
    void what_is_approximate_stays_approximate() {
        var arithmetic = reduction(
                        Written.of(Stated.about(Stated.exactly(PublishedRate.of("9.2")))), points("2.3", "2.5"), null)
                .arithmetic();

        assertThat(arithmetic.expected())
                .contains(Stated.about(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9"))));
    }

    @Test
    void a_bound_is_not_taken_for_a_value() {
        var arithmetic = reduction(
                        rate("9.2"),
                        Written.of(Stated.atLeast(PublishedPoints.of("2.3"))),
                        Written.of(Stated.exactly(PublishedRate.of("6.9"))))
                .arithmetic();

        assertThat(arithmetic.expected()).contains(Stated.atMost(PublishedRate.of("6.9")));
        assertThat(arithmetic.outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void without_a_start_nothing_can_be_worked_out() {
        var reduction = new Measure.Reduction(
                points("2.3", "2.5"),
                Optional.empty(),
                Optional.of(Written.of(between("6.7", "6.9"))),
                CountUnit.HOUSEHOLD);

        assertThat(reduction.arithmetic().outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void the_truth_lies_beside_what_is_expected() {
        var arithmetic = reduction(rate("9.2"), points("2.3", "2.5"), null).arithmetic();

        assertThat(arithmetic.truth()).contains(new RatioRange(Ratio.of(66, 10), Ratio.of(7)));
        assertThat(arithmetic.refusals()).isEmpty();
    }

    @Test
    void u6_the_shortest_call_gives_the_level() {
        Measure measure = Target.reduceBy(
                        Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")),
                        new Baseline(rate("9.2"), Schedule.parse("cuối năm 2023")),
                        YearPoint.endOf(2024))
                .measure();

        assertThat(((Measure.Reduction) measure).arithmetic().expected())
                .contains(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")));
    }

    @Test
    void a_reduction_below_zero_is_impossible_whatever_the_end() {
        var alone = reduction(rate("2.0"), points("1.5", "2.1"), null).arithmetic();
        var ended = reduction(rate("2.0"), points("1.5", "2.1"), rate("0.5")).arithmetic();

        assertThat(alone.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(ended.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(ended.refusals()).extracting(Derived.Refused::reason).containsExactly(Derived.Reason.OUT_OF_RANGE);
    }

    @Test
    void what_goes_below_zero_only_by_its_print_still_closes() {
        // 2 may be 2,2 and 2,1 may be 2,14.
        assertThat(outcome("2", "2.1", "0.0")).isEqualTo(Outcome.CLOSES);
        assertThat(outcome("2.0", "2.1", "0.0")).isEqualTo(Outcome.IMPOSSIBLE);
    }

    @Test
    void an_end_above_the_start_is_told_even_if_the_reduction_is_not_known() {
        var arithmetic =
                reduction(rate("6.9"), Written.unreadable("mạnh"), rate("9.2")).arithmetic();

        assertThat(arithmetic.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(arithmetic.refusals()).extracting(Derived.Refused::reason).containsExactly(Derived.Reason.RISES);
        assertThat(outcome("6.9", "2.3", "9.2")).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void a_bound_that_is_contradicted_differs() {
        var arithmetic = reduction(rate("9.2"), Written.of(Stated.atLeast(PublishedPoints.of("2.3"))), rate("7.1"))
                .arithmetic();

        assertThat(arithmetic.outcome()).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void r12_a_figure_that_is_only_about_is_not_contradicted() {
        var arithmetic = reduction(
                        Written.of(Stated.about(Stated.exactly(PublishedRate.of("9.2")))),
                        points("2.3", "2.5"),
                        rate("7.5"))
                .arithmetic();

        assertThat(arithmetic.outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void bounds_that_say_nothing_are_incomplete_and_nothing_is_wrong_with_them() {
        var arithmetic = reduction(
                        Written.of(Stated.atLeast(PublishedRate.of("9.2"))),
                        Written.of(Stated.atLeast(PublishedPoints.of("2.3"))),
                        rate("6.9"))
                .arithmetic();

        assertThat(arithmetic.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(arithmetic.expected()).isEmpty();
        assertThat(arithmetic.refusals()).isEmpty();
    }

    @Test
    void nothing_is_offered_for_an_end_that_can_be_read() {
        var arithmetic = reduction(rate("9.2"), points("2.3", "2.5"), Written.of("6,96,7%", between("6.7", "6.9")))
                .arithmetic();

        assertThat(arithmetic.outcome()).isEqualTo(Outcome.CLOSES);
        assertThat(arithmetic.offered()).isEmpty();
    }

    private static Outcome outcome(String from, String by, String to) {
        return reduction(
                        rate(from),
                        Written.of(Stated.exactly(PublishedPoints.of(by))),
                        Written.of(Stated.exactly(PublishedRate.of(to))))
                .arithmetic()
                .outcome();
    }

    private static Measure.Reduction reduction(
            Written<Stated<PublishedRate>> from,
            Written<Stated<PublishedPoints>> by,
            @Nullable Written<Stated<PublishedRate>> to) {
        return new Measure.Reduction(
                by,
                Optional.of(new Baseline(from, Schedule.parse("cuối năm 2023"))),
                Optional.ofNullable(to),
                CountUnit.HOUSEHOLD);
    }

    private static Written<Stated<PublishedRate>> rate(String value) {
        return Written.of(Stated.exactly(PublishedRate.of(value)));
    }

    private static Stated<PublishedRate> between(String low, String high) {
        return Stated.between(PublishedRate.of(low), PublishedRate.of(high));
    }

    private static Written<Stated<PublishedPoints>> points(String low, String high) {
        return Written.of(Stated.between(PublishedPoints.of(low), PublishedPoints.of(high)));
    }
}
