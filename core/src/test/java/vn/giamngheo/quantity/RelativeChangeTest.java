package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Language;

class RelativeChangeTest {

    private static Ratio decimal(String number) {
        return Ratio.of(new BigDecimal(number));
    }

    private static RelativeChange between(String from, String to) {
        return RelativeChange.between(decimal(from), decimal(to)).orElseThrow();
    }

    @Test
    void r1_less_2_3_per_cent_is_not_less_2_3_points() {
        Percentage start = Percentage.of("9.2");
        assertThat(start.minus(PercentagePoints.of("2.3"))).isEqualTo(Percentage.of("6.9"));
        assertThat(RelativeChange.fallBy(Percentage.of("2.3")).appliedTo(decimal("9.2")))
                .isEqualTo(decimal("8.9884"));
    }

    @Test
    void r1_points_as_a_share_of_the_start() {
        // 2.3 of 9.2 is a quarter.
        assertThat(between("9.2", "6.9").share()).isEqualTo(Ratio.of(-1, 4));
        assertThat(between("9.2", "8.9884")).isEqualTo(RelativeChange.fallBy(Percentage.of("2.3")));
    }

    @Test
    void r16_from_2_2_to_1_84() {
        assertThat(Percentage.of("2.2").minus(Percentage.of("1.84"))).isEqualTo(PercentagePoints.of("0.36"));
        RelativeChange change = between("2.2", "1.84");
        assertThat(change.share()).isEqualTo(Ratio.of(-9, 55));
        assertThat(change.in(Language.VIETNAMESE, 1)).isEqualTo("giảm 16,4%");
        assertThat(change.in(Language.ENGLISH, 1)).isEqualTo("down 16.4%");
    }

    @Test
    void r9_from_nothing_there_is_no_share() {
        assertThat(RelativeChange.between(Ratio.ZERO, Ratio.ONE)).isEmpty();
        assertThat(RelativeChange.between(Ratio.ZERO, Ratio.ZERO)).isEmpty();
        assertThat(between("1", "0")).isEqualTo(RelativeChange.fallBy(Percentage.of("100")));
    }

    @Test
    void nothingFallsByMoreThanItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelativeChange(Ratio.of(-1001, 1000)))
                .withMessage("share must not be below -1 but was -1001/1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeChange.between(Ratio.of(-1), Ratio.ONE))
                .withMessage("from and to must not be negative but were -1 and 1");
        assertThatIllegalArgumentException().isThrownBy(() -> RelativeChange.between(Ratio.ONE, Ratio.of(-1)));
    }

    @Test
    void writes() {
        assertThat(between("1", "1.5").in(Language.VIETNAMESE, 0)).isEqualTo("tăng 50%");
        assertThat(between("1", "1.5").in(Language.ENGLISH, 2)).isEqualTo("up 50.00%");
        assertThat(between("2", "2").in(Language.VIETNAMESE, 1)).isEqualTo("không thay đổi");
        assertThat(between("2", "2").in(Language.ENGLISH, 1)).isEqualTo("no change");
        // A half goes away from zero, falling and rising.
        assertThat(between("1000", "998.5").in(Language.VIETNAMESE, 1)).isEqualTo("giảm 0,2%");
        assertThat(between("1000", "1001.5").in(Language.VIETNAMESE, 1)).isEqualTo("tăng 0,2%");
        assertThat(between("10000", "9999").in(Language.VIETNAMESE, 1)).isEqualTo("giảm 0,0%");
        assertThatIllegalArgumentException().isThrownBy(() -> between("2", "1").in(Language.VIETNAMESE, 21));
    }

    @Test
    void isOrderedFromTheDeepestFall() {
        assertThat(Stream.of(between("2", "3"), between("2", "0"), between("2", "2"), between("2", "1"))
                        .sorted())
                .extracting(change -> change.share().toString())
                .containsExactly("-1", "-1/2", "0", "1/2");
    }
}
