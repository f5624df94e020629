package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void r02MangledWordingSurvives() {
        Written<PublishedRate> written = Written.unreadable("6,96,7%");
        assertThat(written.text()).contains("6,96,7%");
        assertThat(written.value()).isEmpty();
    }

    @Test
    void wordingIsKeptAsWritten() {
        assertThat(Written.of("  kho\u0061\u0309ng 5", 5).text()).contains("  kho\u0061\u0309ng 5");
        assertThat(Written.of("khoảng 5", 5)).isNotEqualTo(Written.of("kho\u0061\u0309ng 5", 5));
        assertThat(Written.of(5).text()).isEmpty();
        assertThat(Written.of(5).value()).contains(5);
    }

    @Test
    void somethingMustBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Written<Integer>(Optional.empty(), Optional.empty()))
                .withMessage("text and value must not both be absent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.of(" \u200b\u00a0", 5))
                .withMessageStartingWith("text must not be blank");
    }
}
