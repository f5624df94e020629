package vn.giamngheo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.FundingSum.Outcome;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;

class FundingSumTest {

    private static final long MILLION = 1_000_000;

    @Test
    void r12_a_total_may_agree_although_one_part_is_approximate() {
        FundingSum sum = sum(
                exactly(671_041), exactly(120_839), exactly(198_202), Stated.about(exactly(350_000)), exactly(2_000));

        assertThat(sum.outcome()).isEqualTo(Outcome.AGREES);
        assertThat(sum.approximate()).isTrue();
        assertThat(sum.sum()).contains(Vnd.of(671_041 * MILLION));
    }

    @Test
    void one_dong_more_or_less_differs() {
        Stated<Vnd> total = Stated.exactly(Vnd.of(3));

        assertThat(sum(total, Stated.exactly(Vnd.of(1)), Stated.exactly(Vnd.of(2)))
                        .outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(sum(total, Stated.exactly(Vnd.of(1)), Stated.exactly(Vnd.of(3)))
                        .outcome())
                .isEqualTo(Outcome.DIFFERS);
        assertThat(sum(total, Stated.exactly(Vnd.of(1)), Stated.exactly(Vnd.of(1)))
                        .outcome())
                .isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void r12_a_difference_beside_an_approximate_part_proves_nothing() {
        assertThat(sum(exactly(10), exactly(4), Stated.about(exactly(5))).outcome())
                .isEqualTo(Outcome.OPEN);
        assertThat(sum(Stated.about(exactly(10)), exactly(4), exactly(5)).outcome())
                .isEqualTo(Outcome.OPEN);
        assertThat(sum(exactly(10), exactly(4), Stated.atLeast(Vnd.of(5 * MILLION)))
                        .outcome())
                .isEqualTo(Outcome.OPEN);
    }

    @Test
    void r9_a_missing_amount_is_not_zero() {
        assertThat(sum(exactly(10), exactly(10), null).outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(sum(null, exactly(10)).outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(sum(exactly(10)).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void a_range_is_no_number_to_add() {
        Stated<Vnd> range = Stated.between(Vnd.of(4 * MILLION), Vnd.of(6 * MILLION));

        assertThat(sum(exactly(10), exactly(5), range).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void labour_is_no_money() {
        Funding funding = new Funding(
                Optional.of(Written.of(exactly(5))),
                List.of(
                        new FundingLine("Vốn đầu tư", FundingKind.INVESTMENT, Optional.of(Written.of(exactly(5)))),
                        new FundingLine("Ngày công lao động", FundingKind.IN_KIND, Optional.empty())));

        assertThat(funding.sum().outcome()).isEqualTo(Outcome.AGREES);
    }

    @Test
    void funding_states_something() {
        assertThatThrownBy(() -> new Funding(Optional.empty(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stated<Vnd> exactly(long millions) {
        return Stated.exactly(Vnd.of(millions * MILLION));
    }

    @SafeVarargs
    private static FundingSum sum(@Nullable Stated<Vnd> total, @Nullable Stated<Vnd>... parts) {
        List<FundingLine> lines = new ArrayList<>();
        for (@Nullable Stated<Vnd> part : parts) {
            lines.add(new FundingLine(
                    "Nguồn", FundingKind.RECURRENT, Optional.ofNullable(part).map(Written::of)));
        }
        return new Funding(Optional.ofNullable(total).map(Written::of), lines).sum();
    }
}
