package vn.giamngheo.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.quantity.Ratio;

class ReckoningTest {

    private static End end(boolean strict, Span print) {
        return new End(Ratio.of(3), strict, print, 0);
    }

    /** On numbers printed as from 1 to 5 and from 20 to 30, of each of which one end or none is left out. */
    private static Span result(boolean firstUp, boolean secondUp, String out) {
        BinaryOperator<Ratio> operation = (x, y) -> (firstUp ? x : x.negated()).plus(secondUp ? y : y.negated());
        Span first = new Span(Ratio.of(1), !out.equals("1"), Ratio.of(5), !out.equals("5"));
        Span second = new Span(Ratio.of(20), !out.equals("20"), Ratio.of(30), !out.equals("30"));
        Optional<End> x = Optional.of(end(false, first));
        Optional<End> y = Optional.of(end(false, second));
        return new Reckoning(operation, firstUp, secondUp, true)
                .any(
                        Scale.DIFFERENCE,
                        Figure.of(Scale.DIFFERENCE, x, x, false),
                        Figure.of(Scale.DIFFERENCE, y, y, false))
                .flatMap(Figure::low)
                .orElseThrow()
                .print();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, -, 21, true, 35, true",
        "true, true, 1, 21, false, 35, true",
        "true, true, 20, 21, false, 35, true",
        "true, true, 5, 21, true, 35, false",
        "true, true, 30, 21, true, 35, false",
        "true, false, -, -29, true, -15, true",
        "true, false, 1, -29, false, -15, true",
        "true, false, 30, -29, false, -15, true",
        "true, false, 5, -29, true, -15, false",
        "true, false, 20, -29, true, -15, false",
        "false, true, -, 15, true, 29, true",
        "false, true, 5, 15, false, 29, true",
        "false, true, 20, 15, false, 29, true",
        "false, true, 1, 15, true, 29, false",
        "false, true, 30, 15, true, 29, false",
        "false, false, -, -35, true, -21, true",
        "false, false, 5, -35, false, -21, true",
        "false, false, 30, -35, false, -21, true",
        "false, false, 1, -35, true, -21, false",
        "false, false, 20, -35, true, -21, false"
    })
    void r7_an_end_is_reached_only_where_both_numbers_reach_theirs(
            boolean firstUp, boolean secondUp, String out, long min, boolean minIn, long max, boolean maxIn) {
        assertThat(result(firstUp, secondUp, out)).isEqualTo(new Span(Ratio.of(min), minIn, Ratio.of(max), maxIn));
    }

    @Test
    void whatStopsShortOfAnEndLeadsToWhatDoesToo() {
        Reckoning plus = new Reckoning(Ratio::plus, true, true, true);
        Span three = Span.of(Ratio.of(3));
        Figure strict = Figure.of(Scale.NUMBER, Optional.of(end(true, three)), Optional.empty(), false);
        Figure plain = Figure.of(Scale.NUMBER, Optional.of(end(false, three)), Optional.empty(), false);

        assertThat(plus.any(Scale.NUMBER, strict, plain).orElseThrow()).hasToString("more than 6");
        assertThat(plus.any(Scale.NUMBER, plain, strict).orElseThrow()).hasToString("more than 6");
        assertThat(plus.any(Scale.NUMBER, plain, plain).orElseThrow()).hasToString("at least 6");
    }
}
