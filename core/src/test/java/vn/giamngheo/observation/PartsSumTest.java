package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.FigureCorrection.Kind;
import vn.giamngheo.observation.PartsSum.Outcome;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;

class PartsSumTest {

    @Test
    void exact_parts_agree_or_differ_by_one() {
        assertThat(sum(exact(14_996), exact(10_063), exact(1_641), exact(3_292)).outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(sum(exact(14_996), exact(10_063), exact(1_641), exact(3_291)).outcome())
                .isEqualTo(Outcome.DIFFERS);
        assertThat(sum(exact(14_996), exact(10_063), exact(1_641), exact(3_293)).outcome())
                .isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void r12_about_agrees_where_the_number_named_does_and_is_open_otherwise() {
        PartsSum agreeing =
                sum(exact(671_041), exact(120_839), exact(198_202), Stated.about(exact(350_000)), exact(2_000));

        assertThat(agreeing.outcome()).isEqualTo(Outcome.AGREES);
        assertThat(agreeing.approximate()).isTrue();
        assertThat(agreeing.sum()).contains(671_041L);
        assertThat(sum(exact(671_042), exact(120_839), exact(198_202), Stated.about(exact(350_000)), exact(2_000))
                        .outcome())
                .isEqualTo(Outcome.OPEN);
        assertThat(sum(Stated.about(exact(10)), exact(4), exact(5)).outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void r12_exact_parts_above_the_total_contradict_it_whatever_is_only_about() {
        assertThat(sum(exact(10), exact(11), Stated.about(exact(1))).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(sum(exact(10), exact(10), Stated.about(exact(1))).outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void a_bound_contradicts_only_where_it_is_itself_too_much() {
        assertThat(sum(exact(500), exact(200), Stated.atLeast(300L)).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(sum(exact(500), exact(200), Stated.atLeast(301L)).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(sum(exact(500), exact(200), Stated.moreThan(299L)).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(sum(exact(500), exact(200), Stated.moreThan(300L)).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(sum(exact(500), exact(200), Stated.atMost(300L)).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(sum(exact(500), exact(200), Stated.atMost(299L)).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(sum(exact(500), exact(200), Stated.lessThan(301L)).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(sum(exact(500), exact(200), Stated.lessThan(300L)).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(sum(exact(500), exact(200), Stated.between(250L, 299L)).outcome())
                .isEqualTo(Outcome.DIFFERS);
        assertThat(sum(exact(500), exact(200), Stated.between(250L, 300L)).outcome())
                .isEqualTo(Outcome.OPEN);
        assertThat(sum(Stated.atLeast(500L), exact(200), exact(299)).outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(sum(Stated.atLeast(500L), exact(200), exact(300)).outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void a_bound_names_no_number_to_add() {
        assertThat(sum(exact(500), exact(200), Stated.atLeast(300L)).sum()).isEmpty();
        assertThat(sum(exact(500), exact(200), Stated.about(exact(300))).sum()).contains(500L);
    }

    @Test
    void partial_parts_may_come_to_less_but_not_to_more() {
        assertThat(partial(exact(10), exact(4), exact(6)).outcome()).isEqualTo(Outcome.AGREES_SO_FAR);
        assertThat(partial(exact(10), exact(4)).outcome()).isEqualTo(Outcome.AGREES_SO_FAR);
        assertThat(partial(exact(10), exact(4), exact(7)).outcome()).isEqualTo(Outcome.EXCEEDS);
        assertThat(partial(exact(10), Stated.atLeast(11L)).outcome()).isEqualTo(Outcome.EXCEEDS);
        assertThat(partial(exact(10), Stated.atLeast(10L)).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(partial(exact(10), Stated.atMost(10L)).outcome()).isEqualTo(Outcome.AGREES_SO_FAR);
        assertThat(partial(exact(10), Stated.about(exact(10))).outcome()).isEqualTo(Outcome.AGREES_SO_FAR);
        assertThat(partial(exact(10), Stated.about(exact(11))).outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void r9_what_cannot_be_read_is_not_zero() {
        Written<Stated<Long>> unreadable = Written.unreadable("4 hoặc 6 hộ");

        assertThat(PartsSum.of(Written.of(exact(10)), List.of(Written.of(exact(10)), unreadable))
                        .outcome())
                .isEqualTo(Outcome.INCOMPLETE);
        assertThat(PartsSum.of(Written.of(exact(10)), List.of(Written.of(exact(11)), unreadable))
                        .outcome())
                .isEqualTo(Outcome.EXCEEDS);
        assertThat(PartsSum.of(unreadable, List.of(Written.of(exact(10)))).outcome())
                .isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void a_sum_beyond_what_can_be_counted_is_told() {
        assertThat(sum(exact(Long.MAX_VALUE), exact(Long.MAX_VALUE), exact(0)).outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(sum(exact(Long.MAX_VALUE), exact(Long.MAX_VALUE), exact(1)).outcome())
                .isEqualTo(Outcome.TOO_LARGE);
        assertThat(sum(exact(Long.MAX_VALUE), exact(Long.MAX_VALUE), exact(1)).sum())
                .isEmpty();
    }

    @Test
    void one_swap_that_closes_the_sum_is_offered() {
        // 12.354 for 12.345, beside figures in which no swap makes 9 less.
        PartsSum sum = sum(exact(20_447), exact(12_354), exact(8_102));

        assertThat(sum.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(sum.corrections())
                .containsExactly(
                        new FigureCorrection(Kind.DIGIT_SWAP, Optional.of(0), Written.of(exact(12_354)), 12_345));
    }

    @Test
    void several_swaps_are_all_candidates() {
        assertThat(sum(exact(44), exact(21), exact(32)).corrections())
                .extracting(FigureCorrection::part, FigureCorrection::corrected)
                .containsExactly(tuple(Optional.of(0), 12L), tuple(Optional.of(1), 23L));
    }

    @Test
    void digits_of_the_total_may_have_changed_places() {
        assertThat(sum(exact(14_969), exact(10_001), exact(4_995)).corrections())
                .containsExactly(
                        new FigureCorrection(Kind.DIGIT_SWAP, Optional.empty(), Written.of(exact(14_969)), 14_996));
    }

    @Test
    void no_swap_is_offered_where_none_closes_or_none_is_needed() {
        assertThat(sum(exact(10), exact(4), exact(5)).corrections()).isEmpty();
        assertThat(sum(exact(33), exact(21), exact(12)).corrections()).isEmpty();
        assertThat(partial(exact(33), exact(21), exact(21)).corrections()).isEmpty();
        // Digits that are no neighbours: 321 for 123.
        assertThat(sum(exact(124), exact(321), exact(1)).corrections()).isEmpty();
        // A printed number does not begin with 0: 15 is not 51 written as 051.
        assertThat(sum(exact(106), exact(6), exact(10)).corrections()).isEmpty();
    }

    @Test
    void r10_a_lost_thousands_mark_is_offered_where_it_closes() {
        Written<Stated<Long>> cell = Written.unreadable("10.98");
        PartsSum sum = PartsSum.of(Written.of(exact(15_000)), List.of(cell, Written.of(exact(4_020))));

        assertThat(sum.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(sum.corrections())
                .containsExactly(new FigureCorrection(Kind.LOST_THOUSANDS, Optional.of(0), cell, 10_980));
        assertThat(PartsSum.of(Written.of(exact(5_118)), List.of(cell, Written.of(exact(4_020))))
                        .corrections())
                .extracting(FigureCorrection::corrected)
                .containsExactly(1_098L);
        assertThat(PartsSum.of(cell, List.of(Written.of(exact(980)), Written.of(exact(10_000))))
                        .corrections())
                .containsExactly(new FigureCorrection(Kind.LOST_THOUSANDS, Optional.empty(), cell, 10_980));
        assertThat(PartsSum.of(Written.of(exact(15_001)), List.of(cell, Written.of(exact(4_020))))
                        .corrections())
                .isEmpty();
    }

    private static Stated<Long> exact(long number) {
        return Stated.exactly(number);
    }

    @Test
    void a_figure_is_about_or_is_not() {
        assertThat(sum(exact(3), exact(3)).approximate()).isFalse();
        assertThat(sum(Stated.about(exact(3)), exact(3)).approximate()).isTrue();
    }

    @Test
    void a_part_of_at_most_more_than_the_total_leaves_it_open() {
        assertThat(partial(exact(10), Stated.atMost(11L)).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(partial(exact(10), Stated.atMost(10L)).outcome()).isEqualTo(Outcome.AGREES_SO_FAR);
    }

    @Test
    void one_digit_that_is_wrong_is_no_swap() {
        assertThat(sum(exact(14_996), exact(10_063), exact(1_641), exact(3_291)).corrections())
                .isEmpty();
    }

    @Test
    void what_cannot_be_counted_is_no_correction() {
        // 9223372036854775808 would close it, with 80 for 08, but is one more than the greatest number.
        assertThat(sum(exact(Long.MAX_VALUE), exact(9_223_372_036_854_775_088L), exact(-1))
                        .corrections())
                .extracting(FigureCorrection::part)
                .doesNotContain(Optional.of(0));
    }

    @Test
    void nothing_can_close_a_sum() {
        PartsSum sum = PartsSum.of(Written.of(exact(10)), List.of(Written.unreadable("0.5"), Written.of(exact(10))));

        assertThat(sum.corrections())
                .extracting(FigureCorrection::kind, FigureCorrection::part, FigureCorrection::corrected)
                .containsExactly(tuple(Kind.LOST_THOUSANDS, Optional.of(0), 0L));
        assertThat(Kind.LOST_THOUSANDS.phrase().vietnamese())
                .isEqualTo("dấu phân cách hàng nghìn bị hiểu là dấu thập phân");
    }

    @SafeVarargs
    private static PartsSum sum(Stated<Long> total, Stated<Long>... parts) {
        List<Written<Stated<Long>>> written = new ArrayList<>();
        for (Stated<Long> part : parts) {
            written.add(Written.of(part));
        }
        return PartsSum.of(Written.of(total), written);
    }

    @SafeVarargs
    private static PartsSum partial(Stated<Long> total, Stated<Long>... parts) {
        List<Written<Stated<Long>>> written = new ArrayList<>();
        for (Stated<Long> part : parts) {
            written.add(Written.of(part));
        }
        return PartsSum.of(Optional.of("theo huyện"), false, Written.of(total), written);
    }
}
