package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.observation.PartsSum.Outcome;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;

class TargetTest {

    @Test
    void r6_a_number_and_its_printed_rate_imply_a_range_of_denominators() {
        assertThat(count(48_267, CountUnit.HOUSEHOLD, "46.68").impliedDenominator())
                .contains(new WholeRange(103_389, 103_410));
    }

    @Test
    void no_whole_denominator_may_fit() {
        // 1/2 is 50 %, 1/3 is 33,33 %: nothing lies between.
        assertThat(count(1, CountUnit.HOUSEHOLD, "46.68").impliedDenominator()).isEmpty();
    }

    @Test
    void a_number_below_0_is_part_of_no_population() {
        assertThat(count(-1, CountUnit.HOUSEHOLD, "46.68").impliedDenominator()).isEmpty();
    }

    @Test
    void r6_nothing_fits_every_total_of_which_it_is_nothing() {
        assertThat(count(0, CountUnit.HOUSEHOLD, "0.0").impliedDenominator())
                .contains(new WholeRange(1, Long.MAX_VALUE));
    }

    @Test
    void an_approximate_number_implies_nothing() {
        var about = new Measure.Count(
                Written.of(Stated.about(Stated.exactly(2_570L))),
                CountUnit.PERSON,
                Optional.empty(),
                Optional.of(Written.of(Stated.exactly(PublishedRate.of("46.68")))));

        assertThat(about.impliedDenominator()).isEmpty();
    }

    @Test
    void parts_add_up_to_the_total() {
        Target housing = total(14_996, 10_063, 1_641, 3_292);

        assertThat(housing.partsSums()).singleElement().satisfies(sum -> {
            assertThat(sum.outcome()).isEqualTo(Outcome.AGREES);
            assertThat(sum.sum()).contains(14_996L);
        });
    }

    @Test
    void one_household_too_many_differs() {
        assertThat(total(14_996, 10_063, 1_641, 3_293).partsSums())
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.outcome()).isEqualTo(Outcome.DIFFERS);
                    assertThat(sum.sum()).contains(14_997L);
                });
    }

    @Test
    void r4_persons_are_not_added_to_households() {
        Target mixed = target("Tổng", count(10, CountUnit.HOUSEHOLD, null))
                .addParts(target("Phần", count(10, CountUnit.PERSON, null)).build())
                .build();

        assertThat(mixed.partsSums().get(0).outcome()).isEqualTo(Outcome.UNITS_DIFFER);
    }

    @Test
    void a_part_without_a_number_leaves_the_sum_open() {
        Target open = target("Tổng", count(10, CountUnit.HOUSEHOLD, null))
                .addParts(target(
                                "Phần",
                                new Measure.Count(
                                        Written.unreadable("4 hoặc 6 hộ"),
                                        CountUnit.HOUSEHOLD,
                                        Optional.empty(),
                                        Optional.empty()))
                        .build())
                .build();

        assertThat(open.partsSums().get(0).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void targets_without_numbers_leave_the_sum_open() {
        Target words = target("Nghèo", new Measure.Qualitative("giảm nghèo bền vững"))
                .addParts(target("Phần", new Measure.Qualitative("giảm nghèo nhanh"))
                        .build())
                .build();

        assertThat(words.partsSums()).singleElement().satisfies(sum -> {
            assertThat(sum.outcome()).isEqualTo(Outcome.INCOMPLETE);
            assertThat(sum.total()).isEmpty();
            assertThat(sum.parts()).isEmpty();
        });
    }

    @Test
    void without_parts_there_is_nothing_to_sum() {
        assertThat(target("Tổng", count(10, CountUnit.HOUSEHOLD, null)).build().partsSums())
                .isEmpty();
    }

    @Test
    void parts_of_two_splits_are_never_added_together() {
        Target housing = target("Nhà ở", count(10, CountUnit.HOUSEHOLD, null))
                .addParts(part("theo huyện", 4), part("theo chính sách", 7), part("theo huyện", 6))
                .addParts(part("theo chính sách", 2))
                .build();

        assertThat(housing.partsSums())
                .extracting(PartsSum::split, PartsSum::outcome, PartsSum::sum)
                .containsExactly(
                        tuple(Optional.of("theo huyện"), Outcome.AGREES, Optional.of(10L)),
                        tuple(Optional.of("theo chính sách"), Outcome.DIFFERS, Optional.of(9L)));
    }

    @Test
    void parts_that_are_not_all_there_are_may_come_to_less() {
        Target some =
                total(14_996, 10_063, 1_641).toBuilder().partsComplete(false).build();

        assertThat(some.partsSums())
                .singleElement()
                .extracting(PartsSum::outcome)
                .isEqualTo(Outcome.AGREES_SO_FAR);
    }

    @Test
    void a_split_has_a_name() {
        assertThatThrownBy(() -> part(" ", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("split");
    }

    private static Target part(String split, long number) {
        return target("Phần", count(number, CountUnit.HOUSEHOLD, null))
                .split(split)
                .build();
    }

    @Test
    void a_title_is_required() {
        assertThatThrownBy(
                        () -> target(" ", new Measure.Qualitative("mục tiêu")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("title");
    }

    @Test
    void a_scope_names_something() {
        assertThatThrownBy(() -> new Scope(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void texts_of_a_measure_are_not_blank() {
        assertThatThrownBy(() -> new Measure.Qualitative(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("goal");
        assertThatThrownBy(() -> new Measure.Zero("", CountUnit.HOUSEHOLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of");
        assertThatThrownBy(() -> new Measure.Coverage(
                        Written.of(Stated.exactly(PublishedRate.of("100"))), " ", Optional.empty(), CountUnit.PERSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of");
        assertThatThrownBy(() -> new Measure.LocalityState(Place.parse("huyện A Lưới"), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("state");
    }

    @Test
    void an_indicator_is_a_code() {
        assertThat(IndicatorId.of("poor-household-rate"))
                .isEqualTo(IndicatorId.POOR_HOUSEHOLD_RATE)
                .hasToString("poor-household-rate");
        assertThatThrownBy(() -> IndicatorId.of("Tỷ lệ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Target total(long total, long... parts) {
        Target.Builder builder = target("Nhà ở", count(total, CountUnit.HOUSEHOLD, null));
        for (long part : parts) {
            builder.addParts(
                    target("Phần", count(part, CountUnit.HOUSEHOLD, null)).build());
        }
        return builder.build();
    }

    private static Target.Builder target(String title, Measure measure) {
        return Target.builder().title(title).measure(measure);
    }

    private static Measure.Count count(long number, CountUnit unit, @Nullable String rate) {
        return new Measure.Count(
                Written.of(Stated.exactly(number)),
                unit,
                Optional.empty(),
                Optional.ofNullable(rate).map(printed -> Written.of(Stated.exactly(PublishedRate.of(printed)))));
    }
}
