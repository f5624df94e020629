package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.RefusedException;

class ConditionTest {

    @Test
    void aConditionOfNothingIsRefused() {
        assertRefused("indicators", Condition::deprivedInAll);
        assertRefused("of", Condition::allOf);
        assertRefused("of", Condition::anyOf);
    }

    private static void assertRefused(String argument, ThrowingCallable made) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(made)
                .withMessage(argument + " must hold at least one element");
    }
}
