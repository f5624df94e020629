package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

class DeterminationTest {

    private static final BlockingFact INCOME =
            new BlockingFact(new FactRef(JsonPointer.parse("/income"), new Phrase("thu nhập", "income")), 2);

    private static Determination poor() {
        return Samples.ENGINE.classify(Samples.poor().build(), Samples.REVIEW).determination();
    }

    private static Determination none() {
        return Samples.ENGINE
                .classify(Samples.poor().build(), ReviewDate.of(2027, 1, 1))
                .determination();
    }

    @Test
    void r50_saysWhatWasFoundUnderWhichStandardAndByWhatLaw() {
        Determination determination = poor();

        assertThat(determination.householdId()).isEqualTo("H-1");
        assertThat(determination.review()).isEqualTo(ReviewDate.of(2026, 10, 15));
        assertThat(determination.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(determination.standard()).contains(StandardId.of("XX-1"));
        assertThat(determination.ruleVersion()).contains(new RuleVersion("be5510742d26166b"));
        assertThat(determination.noStandard()).isEmpty();
        assertThat(determination.citations()).containsExactly(InstrumentReference.of("1/2026/NQ-HĐND"));
        assertThat(determination.deprived()).containsExactly(DeprivationIndicator.HOUSING_AREA);
        assertThat(determination.unknown()).isEmpty();
        assertThat(determination.possible()).containsExactly(PovertyStatus.POOR);
        assertThat(determination.blockingFacts()).isEmpty();
    }

    @Test
    void withoutAStandardItSaysWhy() {
        Determination determination = none();

        assertThat(determination.status()).isEqualTo(PovertyStatus.NO_STANDARD);
        assertThat(determination.standard()).isEmpty();
        assertThat(determination.ruleVersion()).isEmpty();
        assertThat(determination.noStandard().map(Resolution.Unresolved::reason))
                .contains(Resolution.Reason.AFTER_LAST);
        assertThat(determination.citations()).isEmpty();
        assertThat(determination.possible()).containsExactly(PovertyStatus.NO_STANDARD);
    }

    @Test
    void isEqualByValueAndBuiltAgain() {
        assertThat(poor()).isEqualTo(poor()).hasSameHashCodeAs(poor());
        assertThat(poor().toBuilder().build()).isEqualTo(poor());
    }

    @Test
    void r39_itsTextSaysNothingOfTheHousehold() {
        assertThat(poor()).hasToString("Determination{POOR under XX-1, 2026-10-15}");
        assertThat(none()).hasToString("Determination{NO_STANDARD, 2027-01-01}");
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Household open = Samples.poor().income(Optional.empty()).build();

        Determination determination =
                Samples.ENGINE.classify(open, Samples.REVIEW).determination();

        assertThat(determination.status()).isEqualTo(PovertyStatus.INDETERMINATE);
        assertThat(determination.possible()).containsExactly(PovertyStatus.POOR, PovertyStatus.NON_POOR);
        assertThat(determination.blockingFacts())
                .extracting(blocking -> blocking.fact().path().toString())
                .containsExactly("/income");
        assertThat(determination.deprived()).containsExactly(DeprivationIndicator.HOUSING_AREA);
        assertThat(determination.verify(open, Samples.ENGINE)).isEqualTo(new Verification.Same());
    }

    @Test
    void anIndeterminateOneNamesWhatIsPossible() {
        Determination open = poor().toBuilder()
                .proof(Optional.empty())
                .status(PovertyStatus.INDETERMINATE)
                .possible(List.of(PovertyStatus.POOR, PovertyStatus.NON_POOR))
                .blockingFacts(List.of(INCOME))
                .build();

        assertThat(open.blockingFacts()).containsExactly(INCOME);
    }

    private static final String STANDARD =
            "there must be a standard with its ruleVersion, or the status no-standard with its reason (noStandard)";

    private static final String POSSIBLE = "possible must be in order, each once, and hold the status alone if it is"
            + " decided, two or more if it is indeterminate";

    static Stream<Arguments> contradictions() {
        return Stream.of(
                refused(d -> d.householdId(" "), "householdId must not be blank"),
                refused(d -> d.standard(Optional.empty()), STANDARD),
                refused(d -> d.ruleVersion(Optional.empty()), STANDARD),
                refused(d -> d.noStandard(none().noStandard()), STANDARD),
                refused(d -> d.possible(List.of()), POSSIBLE),
                refused(d -> d.possible(List.of(PovertyStatus.NEAR_POOR)), POSSIBLE),
                refused(d -> d.possible(List.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR)), POSSIBLE),
                refused(d -> d.status(PovertyStatus.INDETERMINATE).possible(List.of(PovertyStatus.POOR)), POSSIBLE),
                refused(
                        d -> d.status(PovertyStatus.INDETERMINATE)
                                .possible(List.of(PovertyStatus.NEAR_POOR, PovertyStatus.POOR)),
                        POSSIBLE),
                refused(
                        d -> d.status(PovertyStatus.INDETERMINATE)
                                .possible(List.of(PovertyStatus.POOR, PovertyStatus.POOR)),
                        POSSIBLE),
                refused(
                        d -> d.status(PovertyStatus.INDETERMINATE)
                                .possible(List.of(PovertyStatus.POOR, PovertyStatus.INDETERMINATE)),
                        POSSIBLE),
                refused(d -> d.blockingFacts(List.of(INCOME)), "only an indeterminate status has blockingFacts"),
                refused(
                        d -> d.unknown(List.of(DeprivationIndicator.HOUSING_AREA)),
                        "no indicator can be both deprived and unknown"),
                refused(
                        d -> d.householdId("").standard(Optional.empty()).possible(List.of()),
                        "householdId must not be blank; " + STANDARD + "; " + POSSIBLE));
    }

    private static Arguments refused(UnaryOperator<Determination.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void refusesWhatDoesNotGoTogether(UnaryOperator<Determination.Builder> change, String message) {
        Determination.Builder builder = change.apply(poor().toBuilder().proof(Optional.empty()));

        assertThatThrownBy(builder::build).isInstanceOf(RefusedException.class).hasMessage(message);
    }

    static Stream<Determination.Builder> otherProofs() {
        Proof proof = poor().proof().orElseThrow();
        return Stream.of(
                        proof.toBuilder().status(PovertyStatus.NEAR_POOR).build(),
                        proof.toBuilder().review(ReviewDate.of(2026, 10, 16)).build(),
                        proof.toBuilder().standard(Optional.empty()).build(),
                        proof.toBuilder().possible(Set.of()).build())
                .map(other -> poor().toBuilder().proof(other));
    }

    @ParameterizedTest
    @MethodSource("otherProofs")
    void refusesTheProofOfSomethingElse(Determination.Builder builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(RefusedException.class)
                .hasMessage("proof must be of the same status, review, standard and possible");
    }

    @Test
    void holdsProofAndCaveats() {
        Verdict verdict = Samples.ENGINE.classify(Samples.poor().build(), Samples.REVIEW);

        assertThat(poor().proof()).contains(verdict.proof());
        assertThat(poor().caveats()).isEqualTo(verdict.caveats()).isNotEmpty();
    }

    @Test
    void refusesInBothLanguages() {
        Determination.Builder builder =
                poor().toBuilder().proof(Optional.empty()).householdId(" ").possible(List.of());

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason().vietnamese())
                                .isEqualTo(
                                        "mã hộ (householdId) không được để trống; các kết quả có thể có (possible) phải xếp"
                                                + " theo thứ tự, không lặp lại, và chỉ gồm kết quả (status) nếu đã xác định, từ hai"
                                                + " trở lên nếu chưa (“indeterminate”)"));
    }
}
