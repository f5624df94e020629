package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FigureFindingTest {

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(FigureFinding.values()).map(FigureFinding::id).sorted())
                .containsExactly(
                        "figure.count-above-total",
                        "figure.count-with-decimals",
                        "figure.digits-swapped",
                        "figure.negative",
                        "figure.rate-decimals-differ",
                        "figure.rate-differs",
                        "figure.rate-of-nothing",
                        "figure.rates-averaged",
                        "figure.rates-sum-differs",
                        "figure.rates-sum-exceeds",
                        "figure.row-empty",
                        "figure.row-repeated",
                        "figure.share-not-rate",
                        "figure.sum-contradicts",
                        "figure.sum-differs",
                        "figure.sum-exceeds",
                        "figure.sum-open",
                        "figure.thousands-offered",
                        "figure.units-differ",
                        "figure.whole-rate-outside");
    }
}
