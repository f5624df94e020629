package vn.giamngheo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.PovertyGens;

/** What the generators make by the rules keeps the contracts: neither is stricter than the other. */
class GeneratedSubjectsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void standards_keep_the_contract(long seed) {
        PovertyStandard standard = PovertyGens.standards().sample(seed).value();
        PovertyStandard local = PovertyGens.standards()
                .localOf(Province.current("79"))
                .sample(seed)
                .value();

        assertThat(StandardContract.of(standard).problems()).isEmpty();
        assertThat(StandardContract.of(local)
                        .accepting("standard.rural-above-urban")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void standards_that_leave_somebody_out_do_not_R24(long seed) {
        assertThat(StandardContract.of(PovertyGens.standards()
                                .lessInclusive()
                                .sample(seed)
                                .value())
                        .problems())
                .anyMatch(problem -> problem.startsWith("it leaves out somebody whom the national standard"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void successions_keep_the_contract(long seed) {
        assertThat(DirectoryContract.of(PovertyGens.successions().sample(seed).value())
                        .accepting("succession.function-unheld")
                        .problems())
                .isEmpty();
    }
}
