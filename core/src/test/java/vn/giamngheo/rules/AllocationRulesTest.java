package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationUnit;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Severity;

class AllocationRulesTest {

    private static AllocationUnit.Builder unit(String code, long weight) {
        return AllocationUnit.builder().code(code).weight(Ratio.of(weight));
    }

    private static AllocationRequest request(long total, AllocationUnit.Builder... units) {
        return AllocationRequest.builder()
                .total(total)
                .unit(CountUnit.HOUSEHOLD)
                .units(Arrays.stream(units).map(AllocationUnit.Builder::build).toList())
                .build();
    }

    private static String vi(AllocationRequest request) {
        return Validated.report(request).findings().get(0).message(Language.VIETNAMESE);
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(AllocationFinding.values()).map(AllocationFinding::id))
                .containsExactly(
                        "allocation.floor-above-cap",
                        "allocation.locked-out-of-bounds",
                        "allocation.locked-sum",
                        "allocation.floors-exceed",
                        "allocation.caps-too-low",
                        "allocation.weights-zero",
                        "allocation.limit-missing",
                        "allocation.cap-above-current",
                        "allocation.without-weight");
    }

    @Test
    void nothing_is_said_of_what_can_be_shared_out() {
        assertThat(Validated.found(
                        request(170, unit("A", 20).current(20), unit("B", 150).current(150))))
                .isEmpty();
    }

    @Test
    void r8_no_unit_gives_more_households_than_it_has() {
        AllocationRequest tooMany =
                request(171, unit("A", 20).current(20), unit("B", 150).current(150));

        assertThat(Validated.found(tooMany)).containsExactly("allocation.caps-too-low /total");
        assertThat(vi(tooMany))
                .isEqualTo("Tổng mức tối đa của các đơn vị (A, B) nhỏ hơn số phải phân bổ 171, chênh lệch 1.");
    }

    @Test
    void r8_u6_weights_of_zero_share_nothing_out() {
        AllocationRequest zero = request(1, unit("A", 0), unit("B", 0));

        assertThat(Validated.found(zero))
                .containsExactly("allocation.weights-zero /total", "allocation.without-weight /units");
        assertThat(vi(zero))
                .isEqualTo(
                        "Còn 1 trong 1 không phân bổ được: các đơn vị còn nhận thêm được (A, B) có trọng số bằng 0.");
        assertThat(Validated.found(request(0, unit("A", 1), unit("B", 1)))).isEmpty();
    }

    @Test
    void bounds_of_one_unit_are_held_against_each_other() {
        assertThat(Validated.found(
                        request(10, unit("A", 1).floor(5).cap(5), unit("B", 1).cap(10))))
                .isEmpty();
        AllocationRequest floor =
                request(10, unit("A", 1).floor(6).cap(5), unit("B", 1).cap(10));
        assertThat(Validated.found(floor)).containsExactly("allocation.floor-above-cap /units/0");
        assertThat(vi(floor)).isEqualTo("Đơn vị A: mức sàn 6 cao hơn mức tối đa 5.");
        AllocationRequest locked =
                request(10, unit("A", 1).cap(5).locked(6), unit("B", 1).cap(10));
        assertThat(Validated.found(locked)).containsExactly("allocation.locked-out-of-bounds /units/0");
        assertThat(vi(locked)).isEqualTo("Đơn vị A: số đã chốt 6 nằm ngoài mức sàn, mức trần, chênh lệch 1.");
        assertThat(Validated.found(
                        request(10, unit("A", 1).cap(5).locked(5), unit("B", 1).cap(10))))
                .isEmpty();
    }

    @Test
    void each_unit_has_a_finding_of_its_own() {
        assertThat(Validated.found(request(
                        10,
                        unit("A", 1).floor(6).cap(5),
                        unit("B", 1).floor(2).cap(1),
                        unit("C", 1).cap(10))))
                .containsExactly("allocation.floor-above-cap /units/0", "allocation.floor-above-cap /units/1");
    }

    @Test
    void a_unit_is_pointed_at_in_the_order_of_the_codes() {
        assertThat(Validated.found(request(
                        10,
                        unit("C", 1).cap(10),
                        unit("B", 1).floor(6).cap(5),
                        unit("A", 1).cap(10).locked(11))))
                .contains("allocation.locked-out-of-bounds /units/0", "allocation.floor-above-cap /units/1");
        assertThat(Validated.found(request(
                        10, unit("B", 1).current(20).cap(21), unit("A", 1).cap(20))))
                .containsExactly("allocation.cap-above-current /units/1");
    }

    @Test
    void sums_are_held_against_the_total() {
        assertThat(Validated.found(request(10, unit("A", 1).locked(10), unit("B", 1))))
                .isEmpty();
        AllocationRequest locked = request(9, unit("A", 1).locked(10), unit("B", 1));
        assertThat(Validated.found(locked)).containsExactly("allocation.locked-sum /total");
        assertThat(vi(locked)).isEqualTo("Các số đã chốt (A) không khớp với số phải phân bổ 9, chênh lệch 1.");
        assertThat(Validated.found(
                        request(10, unit("A", 1).floor(5), unit("B", 1).floor(5))))
                .isEmpty();
        AllocationRequest floors =
                request(10, unit("A", 1).floor(5), unit("B", 1).floor(6));
        assertThat(Validated.found(floors)).containsExactly("allocation.floors-exceed /total");
        assertThat(vi(floors)).isEqualTo("Tổng mức sàn (A, B) lớn hơn số còn lại của 10, chênh lệch 1.");
    }

    @Test
    void r8_a_unit_without_a_limit_beside_others_that_have_one_is_told() {
        AllocationRequest some =
                request(10, unit("A", 1).current(20), unit("B", 1), unit("C", 1).locked(1));

        assertThat(Validated.found(some)).containsExactly("allocation.limit-missing /units");
        assertThat(vi(some)).isEqualTo("Chưa nêu số hiện có hoặc mức trần của B, trong khi các đơn vị khác có nêu.");
        assertThat(Validated.found(request(10, unit("A", 1), unit("B", 1)))).isEmpty();
        assertThat(StandardRules.validator()
                        .validate(some, Profile.DRAFT, LocalDate.of(2024, 1, 1))
                        .of(Severity.INFORMATION))
                .hasSize(1);
    }

    @Test
    void a_cap_above_what_there_is_has_no_effect() {
        AllocationRequest above = request(10, unit("A", 1).current(20).cap(21));

        assertThat(Validated.found(above)).containsExactly("allocation.cap-above-current /units/0");
        assertThat(vi(above)).isEqualTo("Đơn vị A: mức trần 21 cao hơn số hiện có 20.");
        assertThat(Validated.found(request(10, unit("A", 1).current(20).cap(20))))
                .isEmpty();
        assertThat(Validated.found(request(10, unit("A", 1).cap(20)))).isEmpty();
        assertThat(Validated.found(request(10, unit("A", 1).current(20)))).isEmpty();
    }

    @Test
    void a_unit_without_weight_is_told_unless_its_number_is_locked() {
        AllocationRequest without = request(10, unit("A", 0), unit("B", 1));

        assertThat(Validated.found(without)).containsExactly("allocation.without-weight /units");
        assertThat(vi(without)).isEqualTo("Trọng số của A bằng 0: chỉ nhận mức sàn.");
        assertThat(Validated.found(request(10, unit("A", 0).locked(3), unit("B", 1))))
                .isEmpty();
    }

    @Test
    void no_more_than_twelve_units_are_named() {
        AllocationUnit.Builder[] units =
                IntStream.rangeClosed(10, 22).mapToObj(i -> unit("U" + i, 0)).toArray(AllocationUnit.Builder[]::new);
        AllocationUnit.Builder[] twelve = Arrays.copyOf(units, 12);

        assertThat(vi(request(0, units)))
                .isEqualTo("Trọng số của U10, U11, U12, U13, U14, U15, U16, U17, U18, U19, U20, U21, … bằng 0: chỉ"
                        + " nhận mức sàn.");
        assertThat(vi(request(0, twelve)))
                .isEqualTo("Trọng số của U10, U11, U12, U13, U14, U15, U16, U17, U18, U19, U20, U21 bằng 0: chỉ nhận"
                        + " mức sàn.");
    }

    @Test
    void obstacles_are_those_of_the_result() {
        AllocationRequest request =
                request(171, unit("A", 20).current(20), unit("B", 150).current(150));

        assertThat(request.obstacles()).hasSize(1);
        assertThat(request(170, unit("A", 20).current(20), unit("B", 150).current(150))
                        .obstacles())
                .isEqualTo(List.of());
        assertThat(request.largestRemainder().allocation()).isEqualTo(Optional.empty());
    }
}
