package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.text.RefusedException;

class StatedTest {

    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of(Stated.exactly(5), Optional.of(5), Optional.of(5)),
                Arguments.of(Stated.between(5, 7), Optional.of(5), Optional.of(7)),
                Arguments.of(Stated.atLeast(5), Optional.of(5), Optional.empty()),
                Arguments.of(Stated.moreThan(5), Optional.of(5), Optional.empty()),
                Arguments.of(Stated.atMost(5), Optional.empty(), Optional.of(5)),
                Arguments.of(Stated.lessThan(5), Optional.empty(), Optional.of(5)));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void boundsAreThoseOfTheStatementAboutOrNot(Stated<Integer> stated, Optional<Integer> low, Optional<Integer> high) {
        assertThat(stated.low()).isEqualTo(low);
        assertThat(stated.high()).isEqualTo(high);
        assertThat(stated.approximate()).isFalse();
        assertThat(stated.precise()).isSameAs(stated);
        Stated<Integer> about = Stated.about(stated);
        assertThat(about.low()).isEqualTo(low);
        assertThat(about.high()).isEqualTo(high);
        assertThat(about.approximate()).isTrue();
        assertThat(about.precise()).isSameAs(stated);
        assertThat(about).isNotEqualTo(stated);
    }

    @Test
    void aRangeGoesUp() {
        assertThat(Stated.between(5, 5)).isNotEqualTo(Stated.exactly(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stated.between(7, 5))
                .withMessage("from must not be greater than to but was 7 to 5");
    }

    static Stream<Arguments> reversed() {
        return Stream.of(
                Arguments.of(PublishedRate.of("7.5"), PublishedRate.of("5.0"), "từ 7,5% đến 5,0%", "was 7.5% to 5.0%"),
                Arguments.of(
                        PublishedPoints.of("7.5"),
                        PublishedPoints.of("5.0"),
                        "từ 7,5 điểm phần trăm đến 5,0 điểm phần trăm",
                        "was 7.5 percentage points to 5.0 percentage points"),
                Arguments.of(
                        PublishedFactor.of("2.5"),
                        PublishedFactor.of("2"),
                        "từ 2,5 lần đến 2 lần",
                        "was 2.5 times to 2 times"),
                Arguments.of(
                        Vnd.of(1500), Vnd.of(1000), "từ 1.500 đồng đến 1.000 đồng", "was 1,500 đồng to 1,000 đồng"),
                Arguments.of(1500L, 1000L, "từ 1.500 đến 1.000", "was 1,500 to 1,000"));
    }

    @ParameterizedTest
    @MethodSource("reversed")
    <T extends Comparable<T>> void r12_a_reversed_range_is_told_in_its_unit(
            T from, T to, String vietnamese, String english) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Stated.between(from, to))
                .satisfies(refused -> {
                    assertThat(refused.reason().vietnamese())
                            .isEqualTo("giá trị đầu không được lớn hơn giá trị cuối, nhưng ở đây ghi " + vietnamese);
                    assertThat(refused.reason().english()).endsWith(english);
                });
    }

    @Test
    void onlyWhatIsStatedExactlyIsExact() {
        assertThat(Stated.exactly(5).exact()).contains(5);
        assertThat(Stated.between(5, 5).exact()).isEmpty();
        assertThat(Stated.atLeast(5).exact()).isEmpty();
        assertThat(Stated.about(Stated.exactly(5)).exact()).isEmpty();
    }

    @Test
    void aboutIsSaidOnce() {
        Stated<Integer> about = Stated.about(Stated.atLeast(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stated.about(about))
                .withMessageContaining("About[");
    }

    @ParameterizedTest
    @MethodSource("withNothing")
    void nullIsNamed(ThrowingCallable call, String named) {
        assertThatNullPointerException().isThrownBy(call).withMessage(named);
    }

    static Stream<Arguments> withNothing() {
        return Stream.of(
                call(() -> Stated.exactly(nothing()), "value"),
                call(() -> Stated.atLeast(nothing()), "value"),
                call(() -> Stated.moreThan(nothing()), "value"),
                call(() -> Stated.atMost(nothing()), "value"),
                call(() -> Stated.lessThan(nothing()), "value"),
                call(() -> Stated.between(nothing(), 1), "from"),
                call(() -> Stated.between(1, nothing()), "to"));
    }

    private static Arguments call(ThrowingCallable call, String named) {
        return Arguments.of(call, named);
    }

    @SuppressWarnings("NullAway")
    private static Integer nothing() {
        return null;
    }
}
