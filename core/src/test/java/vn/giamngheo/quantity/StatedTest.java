package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
