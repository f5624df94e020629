package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class PerYearTest {

    private static final PerYear FIVE = PerYear.between(YearPoint.startOf(2021), YearPoint.endOf(2025));

    /** Facts, §5.1: 1.0 to 1.5 points a year from 2021 to 2025. */
    @Test
    void five_years_of_one_to_one_and_a_half_points_are_five_to_seven_and_a_half() {
        Figure by = Figure.points(Stated.between(PublishedPoints.of("1.0"), PublishedPoints.of("1.5")));
        Figure level = FIVE.level(ChangeForm.LESS, rate("9.2"), by).known().orElseThrow();

        assertThat(level.asRate()).contains(Stated.between(PublishedRate.of("1.7"), PublishedRate.of("4.2")));
        assertThat(FIVE.start(ChangeForm.LESS, by, level).known().orElseThrow().asRate())
                .contains(Stated.exactly(PublishedRate.of("9.2")));
        assertThat(FIVE.reduction(rate("9.2"), level).known().orElseThrow().asPoints())
                .contains(Stated.between(PublishedPoints.of("1.0"), PublishedPoints.of("1.5")));
    }

    /** Facts, §5.1: more than 3 points a year of ethnic-minority households. */
    @Test
    void more_than_three_points_in_each_of_two_years_is_more_than_six() {
        Figure by = Figure.points(Stated.moreThan(PublishedPoints.of("3")));

        assertThat(new PerYear(2)
                        .level(ChangeForm.LESS, rate("20.5"), by)
                        .known()
                        .orElseThrow()
                        .asRate())
                .contains(Stated.lessThan(PublishedRate.of("14.5")));
    }

    @Test
    void per_cent_of_each_year_is_of_what_the_year_before_has_left() {
        Figure half = Figure.perCent(Stated.exactly(PublishedRate.of("50")));
        Figure level = new PerYear(3)
                .level(ChangeForm.LESS_PER_CENT, rate("8.0"), half)
                .known()
                .orElseThrow();

        assertThat(level.asRate()).contains(Stated.exactly(PublishedRate.of("1.0")));
        assertThat(new PerYear(3)
                        .start(ChangeForm.LESS_PER_CENT, half, level)
                        .known()
                        .orElseThrow()
                        .asRate())
                .contains(Stated.exactly(PublishedRate.of("8.0")));
    }

    @Test
    void a_yearly_pace_need_not_be_a_decimal_number() {
        Figure pace = new PerYear(3).reduction(rate("9.2"), rate("2.2")).known().orElseThrow();

        assertThat(pace.stated()).isEqualTo(Stated.exactly(Ratio.of(7, 3)));
        assertThat(pace.asPoints()).isEmpty();
        assertThat(pace.asPoints(2)).contains(Stated.exactly(PublishedPoints.of("2.33")));
        // From 6,9 to 7,1 in three years.
        assertThat(pace.truth().orElseThrow().min()).isEqualTo(Ratio.of(69, 30));
        assertThat(pace.truth().orElseThrow().max()).isEqualTo(Ratio.of(71, 30));
    }

    @Test
    void what_is_used_up_before_the_last_year_is_refused() {
        Figure by = Figure.points(Stated.exactly(PublishedPoints.of("3.0")));

        assertThat(new PerYear(3).level(ChangeForm.LESS, rate("9.0"), by).known())
                .isPresent();
        assertThat(new PerYear(4)
                        .level(ChangeForm.LESS, rate("9.0"), by)
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Derived.Reason.OUT_OF_RANGE);
        assertThat(new PerYear(2)
                        .reduction(rate("6.0"), rate("9.0"))
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Derived.Reason.RISES);
        assertThat(new PerYear(40).start(ChangeForm.LESS, by, rate("9.0")).refusal())
                .isPresent();
    }

    @Test
    void the_start_of_a_year_is_the_end_of_the_one_before() {
        assertThat(FIVE.years()).isEqualTo(5);
        assertThat(PerYear.between(YearPoint.endOf(2020), YearPoint.endOf(2025)))
                .isEqualTo(FIVE);
        assertThat(PerYear.between(YearPoint.startOf(2024), YearPoint.endOf(2024))
                        .years())
                .isEqualTo(1);
    }

    @Test
    void a_year_without_start_or_end_is_not_guessed() {
        assertThatThrownBy(() -> PerYear.between(YearPoint.in(2023), YearPoint.endOf(2025)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().in(Language.VIETNAMESE))
                                .isEqualTo("chưa rõ “năm 2023” là đầu năm hay cuối năm nên không tính được số năm"));
        assertThatThrownBy(() -> PerYear.between(YearPoint.endOf(2023), YearPoint.in(2025)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void the_end_must_be_later_than_the_start() {
        assertThatThrownBy(() -> PerYear.between(YearPoint.endOf(2023), YearPoint.startOf(2024)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("to (start of 2024) must be later than from (end of 2023)");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 201})
    void a_number_of_years_has_bounds(int years) {
        assertThatThrownBy(() -> new PerYear(years)).isInstanceOf(RefusedException.class);
    }

    private static Figure rate(String value) {
        return Figure.rate(Stated.exactly(PublishedRate.of(value)));
    }

    @Test
    void two_hundred_years_are_the_most() {
        assertThat(new PerYear(200).years()).isEqualTo(200);
        assertThatThrownBy(() -> new PerYear(201)).isInstanceOf(RefusedException.class);
    }
}
