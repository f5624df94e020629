package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.target.ChangeForm.Closing;
import vn.giamngheo.text.Language;

class ChangeFormTest {

    @Test
    void r1_points_and_per_cent_of_the_same_number_are_two_levels() {
        assertThat(level(ChangeForm.LESS, rate("9.2"), points("2.3")).asRate())
                .contains(Stated.exactly(PublishedRate.of("6.9")));
        assertThat(level(ChangeForm.LESS_PER_CENT, rate("9.2"), percent("2.3")).asRate())
                .contains(Stated.exactly(PublishedRate.of("8.9884")));
    }

    @Test
    void r1_the_national_figures_of_decision_1294_close_in_points_alone() {
        assertThat(ChangeForm.LESS.check(rate("7.80"), points("1.83"), rate("5.97")))
                .isEqualTo(Closing.CLOSES);
        assertThat(ChangeForm.LESS_PER_CENT.check(rate("7.80"), percent("1.83"), rate("5.97")))
                .isEqualTo(Closing.DIFFERS);
    }

    @Test
    void r2_the_largest_reduction_leads_to_the_lowest_rate_and_back() {
        Figure by = points("2.3", "2.5");
        Figure level = level(ChangeForm.LESS, rate("9.2"), by);

        assertThat(level.asRate()).contains(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")));
        assertThat(known(ChangeForm.LESS.start(by, level)).asRate()).contains(Stated.exactly(PublishedRate.of("9.2")));
        assertThat(known(ChangeForm.LESS.change(rate("9.2"), level)).asPoints())
                .contains(Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")));
    }

    @Test
    void r2_ranges_at_start_and_level_are_paired_too() {
        Figure from = rate("9.0", "9.2");
        Figure level = level(ChangeForm.LESS, from, points("2.3", "2.5"));

        assertThat(level.asRate()).contains(Stated.between(PublishedRate.of("6.5"), PublishedRate.of("6.9")));
        assertThat(known(ChangeForm.LESS.change(from, level)).asPoints())
                .contains(Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")));
    }

    @Test
    void a_level_known_better_than_the_start_takes_any_reduction_between_them() {
        assertThat(known(ChangeForm.LESS.change(rate("9.0", "9.2"), rate("6.7")))
                        .asPoints())
                .contains(Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")));
        assertThat(known(ChangeForm.LESS.change(rate("9.0", "9.2"), rate("6.6", "6.7")))
                        .asPoints())
                .contains(Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.6")));
        assertThat(known(ChangeForm.LESS.start(points("2.3", "2.5"), rate("6.9")))
                        .asRate())
                .contains(Stated.between(PublishedRate.of("9.2"), PublishedRate.of("9.4")));
    }

    @Test
    void r7_the_truth_is_wider_than_the_print() {
        assertThat(level(ChangeForm.LESS, rate("9.2"), points("2.3")).truth()).contains(range("34/5", "7"));
        assertThat(level(ChangeForm.LESS, rate("9.20"), points("2.30")).truth()).contains(range("689/100", "691/100"));
        // 9.15 × 0.9765 and 9.25 × 0.9775
        assertThat(level(ChangeForm.LESS_PER_CENT, rate("9.2"), percent("2.3")).truth())
                .contains(range("357399/40000", "14467/1600"));
    }

    @Test
    void the_truth_of_a_rate_ends_at_nothing_and_at_the_whole() {
        assertThat(level(ChangeForm.LESS, rate("2.0"), points("2.0")).truth()).contains(range("0", "1/10"));
        assertThat(rate("100").truth()).contains(range("199/2", "100"));
        assertThat(Figure.rate(Stated.atMost(PublishedRate.of("8.2"))).truth()).contains(range("0", "33/4"));
        assertThat(Figure.rate(Stated.about(Stated.exactly(PublishedRate.of("8.2"))))
                        .truth())
                .isEmpty();
    }

    @Test
    void a_bound_leads_to_a_bound() {
        Figure from = rate("9.2");
        assertThat(level(ChangeForm.LESS, from, Figure.points(Stated.atLeast(PublishedPoints.of("1"))))
                        .asRate())
                .contains(Stated.atMost(PublishedRate.of("8.2")));
        assertThat(level(ChangeForm.LESS, from, Figure.points(Stated.moreThan(PublishedPoints.of("3"))))
                        .asRate())
                .contains(Stated.lessThan(PublishedRate.of("6.2")));
        assertThat(level(ChangeForm.LESS, from, Figure.points(Stated.atMost(PublishedPoints.of("1"))))
                        .asRate())
                .contains(Stated.atLeast(PublishedRate.of("8.2")));
        assertThat(level(ChangeForm.LESS, from, Figure.points(Stated.lessThan(PublishedPoints.of("1"))))
                        .asRate())
                .contains(Stated.moreThan(PublishedRate.of("8.2")));
        assertThat(level(
                                ChangeForm.LESS,
                                Figure.rate(Stated.about(Stated.exactly(PublishedRate.of("9.2")))),
                                Figure.points(Stated.about(Stated.atLeast(PublishedPoints.of("1")))))
                        .asRate())
                .contains(Stated.about(Stated.atMost(PublishedRate.of("8.2"))));
        assertThat(known(ChangeForm.LESS.change(from, Figure.rate(Stated.lessThan(PublishedRate.of("5")))))
                        .asPoints())
                .contains(Stated.moreThan(PublishedPoints.of("4.2")));
        assertThat(known(ChangeForm.LESS.start(points("1.0"), Figure.rate(Stated.atMost(PublishedRate.of("8.2")))))
                        .asRate())
                .contains(Stated.atMost(PublishedRate.of("9.2")));
    }

    @Test
    void bounds_that_do_not_meet_say_nothing() {
        Derived derived = ChangeForm.LESS.level(
                Figure.rate(Stated.atLeast(PublishedRate.of("9"))),
                Figure.points(Stated.atLeast(PublishedPoints.of("2"))));

        assertThat(derived.known()).isEmpty();
        assertThat(refusal(derived).reason()).isEqualTo(Derived.Reason.UNBOUNDED);
        assertThat(refusal(derived).words().in(Language.VIETNAMESE))
                .isEqualTo("không suy ra được gì từ hai giới hạn ít nhất 9% và ít nhất 2 điểm phần trăm");
    }

    @Test
    void a_result_that_is_no_rate_is_refused_and_not_cut_off() {
        Derived below = ChangeForm.LESS.level(rate("2.0"), points("2.1"));
        Derived above = ChangeForm.LESS.start(points("2.0"), rate("98.1"));

        assertThat(refusal(below).reason()).isEqualTo(Derived.Reason.OUT_OF_RANGE);
        assertThat(refusal(below).words().in(Language.VIETNAMESE))
                .isEqualTo("kết quả tính ra là -0,1%, không thể là tỷ lệ (phải từ 0% đến 100%)");
        assertThat(refusal(above).words().in(Language.ENGLISH))
                .isEqualTo("the result would be 100.1%, which is no rate (it must be from 0% to 100%)");
        assertThat(level(ChangeForm.LESS, rate("2.0"), points("2.0")).asRate())
                .contains(Stated.exactly(PublishedRate.of("0.0")));
        assertThat(known(ChangeForm.LESS.start(points("2.0"), rate("98.0"))).asRate())
                .contains(Stated.exactly(PublishedRate.of("100.0")));
        // "trên 2 điểm" off 2 % would be less than nothing; at least 2 points is nothing left.
        assertThat(refusal(ChangeForm.LESS.level(rate("2"), Figure.points(Stated.moreThan(PublishedPoints.of("2")))))
                        .reason())
                .isEqualTo(Derived.Reason.OUT_OF_RANGE);
        assertThat(level(ChangeForm.LESS, rate("2"), Figure.points(Stated.atLeast(PublishedPoints.of("2"))))
                        .asRate())
                .contains(Stated.atMost(PublishedRate.of("0")));
    }

    @Test
    void a_reduction_to_above_its_start_is_refused() {
        Derived rises = ChangeForm.LESS.change(rate("9.2"), rate("9.3"));

        assertThat(refusal(rises).reason()).isEqualTo(Derived.Reason.RISES);
        assertThat(refusal(rises).words().in(Language.VIETNAMESE))
                .isEqualTo("gọi là giảm nhưng mức cần đạt 9,3% cao hơn mức gốc 9,2%");
        assertThat(refusal(ChangeForm.LESS_PER_CENT.change(rate("9.2"), rate("9.3")))
                        .reason())
                .isEqualTo(Derived.Reason.RISES);
        assertThat(known(ChangeForm.LESS.change(rate("9.2"), rate("9.2"))).asPoints())
                .contains(Stated.exactly(PublishedPoints.of("0.0")));
    }

    @Test
    void r16_the_change_in_per_cent_is_exact_and_rounded_only_on_demand() {
        Figure points = known(ChangeForm.LESS.change(rate("2.2"), rate("1.84")));
        Figure percent = known(ChangeForm.LESS_PER_CENT.change(rate("2.2"), rate("1.84")));

        assertThat(points.asPoints()).contains(Stated.exactly(PublishedPoints.of("0.36")));
        assertThat(percent.stated()).isEqualTo(Stated.exactly(Ratio.of(180, 11)));
        assertThat(percent.asRate()).isEmpty();
        assertThat(percent.asRate(1)).contains(Stated.exactly(PublishedRate.of("16.4")));
        assertThat(percent.in(Language.VIETNAMESE)).isEqualTo("16,3636%");
        assertThat(percent.asPoints()).isEmpty();
        assertThat(percent.asPoints(1)).isEmpty();
        assertThat(points.asRate()).isEmpty();
        assertThat(points.asRate(1)).isEmpty();
        assertThat(points.asPoints(1)).contains(Stated.exactly(PublishedPoints.of("0.4")));
    }

    @Test
    void nothing_is_a_share_of_nothing() {
        assertThat(refusal(ChangeForm.LESS_PER_CENT.change(rate("0.0"), rate("0.0")))
                        .reason())
                .isEqualTo(Derived.Reason.UNDEFINED);
        assertThat(refusal(ChangeForm.TIMES.change(count(0), count(5))).reason())
                .isEqualTo(Derived.Reason.UNDEFINED);
        assertThat(refusal(ChangeForm.LESS_PER_CENT.start(percent("100"), rate("0.0")))
                        .reason())
                .isEqualTo(Derived.Reason.UNDEFINED);
        // 0,1 % that is left of 2,0 less 1,9 may as well be 0.
        Figure left = level(ChangeForm.LESS, rate("2.0"), points("1.9"));
        assertThat(refusal(ChangeForm.LESS_PER_CENT.change(left, rate("0.1"))).reason())
                .isEqualTo(Derived.Reason.UNDEFINED);
        assertThat(known(ChangeForm.LESS_PER_CENT.start(percent("99"), rate("0.5")))
                        .asRate())
                .contains(Stated.exactly(PublishedRate.of("50.0")));
    }

    @Test
    void half_the_number_of_households_is_half_of_it() {
        assertThat(level(ChangeForm.LESS_PER_CENT, count(48_267), percent("50")).stated())
                .isEqualTo(Stated.exactly(Ratio.of(48_267, 2)));
        assertThat(level(ChangeForm.LESS_PER_CENT, count(48_266), percent("50")))
                .hasToString("24,133");
        assertThat(level(ChangeForm.LESS, count(20_240), Figure.difference(Stated.exactly(4_812L))))
                .isEqualTo(known(ChangeForm.LESS.level(count(20_240), Figure.difference(Stated.exactly(4_812L)))))
                .hasToString("15,428");
        assertThat(known(ChangeForm.LESS.change(count(20_240), count(15_428)))).hasToString("4,812");
        assertThat(refusal(ChangeForm.LESS.level(count(10), Figure.difference(Stated.exactly(11L))))
                        .words()
                        .in(Language.ENGLISH))
                .isEqualTo("the result would be -1, which cannot be below 0");
    }

    @Test
    void a_multiple_goes_up_and_comes_back() {
        Figure factor = Figure.factor(Stated.between(PublishedFactor.of("2.5"), PublishedFactor.of("3")));
        Figure level = level(ChangeForm.TIMES, count(40), factor);

        assertThat(level.stated()).isEqualTo(Stated.between(Ratio.of(100), Ratio.of(120)));
        assertThat(level.truth()).contains(new RatioRange(Ratio.of(98), Ratio.of(140)));
        assertThat(known(ChangeForm.TIMES.start(factor, level)).stated()).isEqualTo(Stated.exactly(Ratio.of(40)));
        assertThat(known(ChangeForm.TIMES.change(count(40), count(60))).in(Language.VIETNAMESE))
                .isEqualTo("1,5 lần");
        assertThat(ChangeForm.TIMES.check(count(40), factor, Figure.count(Stated.between(100L, 120L))))
                .isEqualTo(Closing.CLOSES);
        assertThat(refusal(ChangeForm.TIMES.level(
                                rate("50.0"), Figure.factor(Stated.exactly(PublishedFactor.of("2.1")))))
                        .reason())
                .isEqualTo(Derived.Reason.OUT_OF_RANGE);
    }

    @Test
    void per_cent_close_within_what_the_print_allows() {
        // [9,15; 9,25) × (97,65; 97,75] per cent is from 8,934975 to 9,041875.
        assertThat(relative("9.2", "2.3", "8.9884")).isEqualTo(Closing.CLOSES);
        assertThat(relative("9.2", "2.3", "9.0")).isEqualTo(Closing.CLOSES);
        assertThat(relative("9.2", "2.3", "8.92")).isEqualTo(Closing.DIFFERS);
        assertThat(relative("9.2", "2.3", "8.93")).isEqualTo(Closing.CLOSES);
        assertThat(relative("9.2", "2.3", "9.04")).isEqualTo(Closing.CLOSES);
        assertThat(relative("9.2", "2.3", "9.05")).isEqualTo(Closing.DIFFERS);
        assertThat(relative("9.2", "100", "0.0")).isEqualTo(Closing.CLOSES);
        assertThat(relative("9.2", "100.0", "0.1")).isEqualTo(Closing.DIFFERS);
    }

    @Test
    void bounds_in_one_direction_agree_end_by_end_and_others_if_they_have_a_number_in_common() {
        Figure from = rate("9.2");
        Figure atLeastOne = Figure.points(Stated.atLeast(PublishedPoints.of("1.0")));
        // At most 8,2 is expected.
        assertThat(ChangeForm.LESS.check(from, atLeastOne, Figure.rate(Stated.atMost(PublishedRate.of("8.2")))))
                .isEqualTo(Closing.CLOSES);
        assertThat(ChangeForm.LESS.check(from, atLeastOne, Figure.rate(Stated.atMost(PublishedRate.of("8.0")))))
                .isEqualTo(Closing.DIFFERS);
        assertThat(ChangeForm.LESS.check(from, atLeastOne, rate("7.0"))).isEqualTo(Closing.OPEN);
        assertThat(ChangeForm.LESS.check(from, atLeastOne, rate("8.3"))).isEqualTo(Closing.OPEN);
        assertThat(ChangeForm.LESS.check(from, atLeastOne, rate("8.4"))).isEqualTo(Closing.DIFFERS);
        assertThat(ChangeForm.LESS.check(from, atLeastOne, Figure.rate(Stated.atLeast(PublishedRate.of("8.4")))))
                .isEqualTo(Closing.DIFFERS);
        assertThat(ChangeForm.LESS.check(from, atLeastOne, Figure.rate(Stated.atLeast(PublishedRate.of("5")))))
                .isEqualTo(Closing.OPEN);
        assertThat(ChangeForm.LESS.check(Figure.rate(Stated.atLeast(PublishedRate.of("9"))), atLeastOne, rate("7.0")))
                .isEqualTo(Closing.OPEN);
    }

    @Test
    void r12_what_is_only_about_never_differs() {
        Figure about = Figure.rate(Stated.about(Stated.exactly(PublishedRate.of("9.2"))));

        assertThat(ChangeForm.LESS.check(about, points("2.3"), rate("6.9"))).isEqualTo(Closing.CLOSES);
        assertThat(ChangeForm.LESS.check(about, points("2.3"), rate("7.9"))).isEqualTo(Closing.OPEN);
        assertThat(ChangeForm.LESS.check(
                        rate("9.2"), points("2.3"), Figure.rate(Stated.about(Stated.exactly(PublishedRate.of("7.9"))))))
                .isEqualTo(Closing.OPEN);
    }

    @Test
    void no_figure_is_too_long_to_be_shown() {
        Figure factor =
                Figure.factor(Stated.exactly(new PublishedFactor(new BigDecimal("999999.12345678901234567890"))));
        Figure level = level(ChangeForm.TIMES, count(Long.MAX_VALUE), factor);

        assertThat(level.in(Language.VIETNAMESE)).isEqualTo("9.223.363.952.170.634.488.573.262,9894");
    }

    @Test
    void figures_of_the_wrong_kind_are_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeForm.LESS.level(rate("9.2"), percent("2.3")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeForm.LESS_PER_CENT.level(rate("9.2"), points("2.3")));
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeForm.LESS.change(rate("9.2"), count(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeForm.LESS.level(points("9.2"), points("2.3")));
        assertThatIllegalArgumentException().isThrownBy(() -> count(-1));
    }

    @Test
    void only_a_rate_or_a_number_starts_or_ends_a_change() {
        Figure difference = Figure.difference(Stated.exactly(3L));
        String no = "a start or level must be a rate or a count but they were ";

        mistaken(() -> ChangeForm.LESS.level(difference, difference), no + "3 and 3 (DIFFERENCE, DIFFERENCE)");
        mistaken(() -> ChangeForm.LESS.change(difference, difference), no + "3 and 3 (DIFFERENCE, DIFFERENCE)");
        mistaken(() -> ChangeForm.LESS.start(difference, difference), no + "3 and 3 (DIFFERENCE, DIFFERENCE)");
        mistaken(
                () -> ChangeForm.LESS.check(difference, difference, difference),
                no + "3 and 3 (DIFFERENCE, DIFFERENCE)");
    }

    @Test
    void a_change_and_a_level_are_of_the_kind_of_the_start() {
        String change = "the change must be of the kind that goes with ";
        mistaken(
                () -> ChangeForm.LESS.start(percent("2.3"), rate("6.9")),
                change + "LESS but they were 6.9% and 2.3% (RATE, PER_CENT)");
        mistaken(
                () -> ChangeForm.LESS.check(rate("9.2"), percent("2.3"), rate("6.9")),
                change + "LESS but they were 9.2% and 2.3% (RATE, PER_CENT)");
        mistaken(
                () -> ChangeForm.TIMES.level(count(3), percent("2.3")),
                change + "TIMES but they were 3 and 2.3% (NUMBER, PER_CENT)");
        mistaken(
                () -> ChangeForm.LESS.check(rate("9.2"), points("2.3"), count(3)),
                "from and to must be of one kind but they were 9.2% and 3 (RATE, NUMBER)");
    }

    private static void mistaken(ThrowingCallable reckoning, String message) {
        assertThatIllegalArgumentException().isThrownBy(reckoning).withMessage(message);
    }

    @Test
    void r7_what_is_in_one_unit_has_the_decimals_of_both() {
        assertThat(level(ChangeForm.LESS, rate("9.2"), points("2.30")).asRate())
                .contains(Stated.exactly(PublishedRate.of("6.90")));
        assertThat(known(ChangeForm.LESS.change(rate("9.2"), rate("6.90"))).asPoints())
                .contains(Stated.exactly(PublishedPoints.of("2.30")));
        assertThat(known(ChangeForm.LESS.start(points("2.30"), rate("6.9"))).asRate())
                .contains(Stated.exactly(PublishedRate.of("9.20")));
    }

    @Test
    void r7_what_is_in_two_units_has_the_decimals_of_the_first() {
        assertThat(level(ChangeForm.LESS_PER_CENT, rate("8.0"), percent("25.000"))
                        .asRate())
                .contains(Stated.exactly(PublishedRate.of("6.0")));
        assertThat(known(ChangeForm.LESS_PER_CENT.change(rate("8.0"), rate("6.000")))
                        .asRate())
                .contains(Stated.exactly(PublishedRate.of("25.0")));
        assertThat(known(ChangeForm.LESS_PER_CENT.start(percent("25.000"), rate("6.0")))
                        .asRate())
                .contains(Stated.exactly(PublishedRate.of("8.0")));
    }

    @Test
    void a_fall_in_per_cent_that_may_be_a_rise_is_no_rate() {
        Figure change = known(ChangeForm.LESS_PER_CENT.change(rate("8", "10"), rate("9")));

        assertThat(change.stated()).isEqualTo(Stated.between(Ratio.of(-25, 2), Ratio.of(10)));
        assertThat(change.asRate()).isEmpty();
        assertThat(change.asRate(0)).isEmpty();
    }

    @Test
    void more_than_everything_is_no_rate_and_more_than_nearly_everything_is_one() {
        Derived above = ChangeForm.LESS.start(points("2"), Figure.rate(Stated.moreThan(PublishedRate.of("98"))));
        Derived below = ChangeForm.LESS.start(points("2"), Figure.rate(Stated.moreThan(PublishedRate.of("97.9"))));
        Derived at = ChangeForm.LESS.start(points("2"), Figure.rate(Stated.atLeast(PublishedRate.of("98"))));

        assertThat(refusal(above).words().in(Language.ENGLISH))
                .isEqualTo("the result would be more than 100%, which is no rate (it must be from 0% to 100%)");
        assertThat(known(below)).hasToString("more than 99.9%");
        assertThat(known(at)).hasToString("at least 100%");
    }

    @Test
    void a_reckoned_rate_is_from_nothing_to_everything() {
        assertThat(Figure.rate(Ratio.ZERO)).hasToString("0%");
        assertThat(Figure.rate(Ratio.of(100))).hasToString("100%");
        assertThat(Figure.rate(Ratio.of(100, 3)).truth()).contains(range("100/3", "100/3"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.rate(Ratio.of(100_001, 1000)))
                .withMessage("rate must be from 0 to 100 but was 100001/1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.rate(Ratio.of(-1, 1000)))
                .withMessage("rate must be from 0 to 100 but was -1/1000");
    }

    @Test
    void what_reckoned_rates_change_by_is_refused_where_it_rises_or_says_nothing() {
        Figure atLeast = Figure.rate(Stated.atLeast(PublishedRate.of("9")));
        Figure least = Figure.rate(Stated.moreThan(PublishedRate.of("9")));

        assertThat(refusal(ChangeForm.LESS.change(atLeast, atLeast)).reason()).isEqualTo(Derived.Reason.UNBOUNDED);
        // Less than nothing is lost, which is a rise; at most nothing is lost, which may be none.
        assertThat(refusal(ChangeForm.LESS.change(rate("9"), least)).reason()).isEqualTo(Derived.Reason.RISES);
        assertThat(known(ChangeForm.LESS.change(rate("9"), atLeast))).hasToString("at most 0 percentage points");
    }

    @Test
    void equal_figures_are_equal() {
        List<Figure> different = List.of(
                rate("9.2"),
                rate("9.20"),
                percent("9.2"),
                points("9.2"),
                rate("9.2", "9.3"),
                Figure.rate(Stated.atMost(PublishedRate.of("9.2"))),
                Figure.rate(Stated.atLeast(PublishedRate.of("9.2"))),
                Figure.rate(Stated.about(Stated.exactly(PublishedRate.of("9.2")))));

        assertThat(different).doesNotHaveDuplicates();
        assertThat(rate("9.2")).isEqualTo(rate("9.2")).hasSameHashCodeAs(rate("9.2"));
        assertThat(rate("9.2")).doesNotHaveSameHashCodeAs(rate("9.3"));
        assertThat(rate("9.2")).isNotEqualTo("9.2%").hasToString("9.2%");
    }

    private static Closing relative(String from, String by, String to) {
        return ChangeForm.LESS_PER_CENT.check(rate(from), percent(by), rate(to));
    }

    private static Figure level(ChangeForm form, Figure from, Figure by) {
        return known(form.level(from, by));
    }

    private static Figure known(Derived derived) {
        assertThat(derived.refusal()).isEmpty();
        return derived.known().orElseThrow();
    }

    private static Derived.Refused refusal(Derived derived) {
        assertThat(derived.known()).isEmpty();
        return derived.refusal().orElseThrow();
    }

    private static RatioRange range(String min, String max) {
        return new RatioRange(Ratio.parse(min), Ratio.parse(max));
    }

    private static Figure rate(String value) {
        return Figure.rate(Stated.exactly(PublishedRate.of(value)));
    }

    private static Figure rate(String low, String high) {
        return Figure.rate(Stated.between(PublishedRate.of(low), PublishedRate.of(high)));
    }

    private static Figure percent(String value) {
        return Figure.perCent(Stated.exactly(PublishedRate.of(value)));
    }

    private static Figure points(String value) {
        return Figure.points(Stated.exactly(PublishedPoints.of(value)));
    }

    private static Figure points(String low, String high) {
        return Figure.points(Stated.between(PublishedPoints.of(low), PublishedPoints.of(high)));
    }

    private static Figure count(long value) {
        return Figure.count(Stated.exactly(value));
    }
}
