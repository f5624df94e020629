package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MovementFindingTest {

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(MovementFinding.values())
                        .map(MovementFinding::id)
                        .sorted())
                .containsExactly(
                        "movement.cross",
                        "movement.gap",
                        "movement.implied",
                        "movement.implied-negative",
                        "movement.level-ended",
                        "movement.more-left-than-started",
                        "movement.more-than-all",
                        "movement.negative",
                        "movement.overlap",
                        "movement.part-unknown",
                        "movement.parts-differ",
                        "movement.parts-exceed",
                        "movement.parts-not-comparable",
                        "movement.parts-total-differs",
                        "movement.persons-alone",
                        "movement.persons-and-households",
                        "movement.rate-mismatch",
                        "movement.rate-of-persons",
                        "movement.residual",
                        "movement.residual-across-standards",
                        "movement.residual-tolerated",
                        "movement.series-account-missing",
                        "movement.series-standard-change",
                        "movement.standard-break",
                        "movement.standard-not-yet",
                        "movement.standard-over",
                        "movement.standard-unknown",
                        "movement.stock-differs",
                        "movement.total-missing",
                        "movement.total-of-another-day",
                        "movement.unknown");
    }
}
