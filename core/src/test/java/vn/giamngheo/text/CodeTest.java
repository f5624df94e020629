package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "household", "a0z9-z", "poor-household-rate", "a1", "form-02", "x-9-y"})
    void accepts(String code) {
        assertThat(Code.check(code, "indicator")).isSameAs(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "poorHousehold",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "a b",
                "hộ",
                "1a",
                "-",
                "a.b",
                "a\n",
                "ａ"
            })
    void refuses(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.check(code, "indicator"))
                .withMessageStartingWith("indicator must be")
                .withMessageEndingWith("but was '" + code + "'");
    }

    @Test
    void lengthIsBounded() {
        String longest = "a".repeat(64);
        assertThat(Code.check(longest, "unit")).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.check("a".repeat(1_000_000), "unit"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
    }
}
