package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.quantity.Ratio;

class SpanTest {

    private static Span span(long min, boolean minIn, long max, boolean maxIn) {
        return new Span(Ratio.of(min), minIn, Ratio.of(max), maxIn);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, true, true",
        "0, true, false, false",
        "0, false, true, false",
        "0, false, false, false",
        "1, false, false, true",
        "-1, true, true, false"
    })
    void meetsAtAnEndOnlyWhereBothHaveIt(long overlap, boolean maxIn, boolean minIn, boolean meets) {
        Span lower = span(1, true, 5, maxIn);
        Span upper = span(5 - overlap, minIn, 9, true);

        assertThat(lower.intersects(upper)).isEqualTo(meets);
        assertThat(upper.intersects(lower)).isEqualTo(meets);
    }

    @Test
    void whatIsCutOffLeavesTheEndIn() {
        assertThat(span(-1, false, 101, false).within(Scale.RATE)).isEqualTo(span(0, true, 100, true));
    }

    @Test
    void whatIsNotCutOffStaysAsItIs() {
        for (boolean in : new boolean[] {true, false}) {
            assertThat(span(0, in, 100, !in).within(Scale.RATE)).isEqualTo(span(0, in, 100, !in));
            assertThat(span(1, in, 99, !in).within(Scale.RATE)).isEqualTo(span(1, in, 99, !in));
        }
    }
}
