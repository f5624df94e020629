package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

/** What an auditor finds who makes a determination again (U9). */
class VerificationTest {

    private static final Household HOUSEHOLD = Samples.poor().build();
    private static final RuleVersion RULES = new RuleVersion("be5510742d26166b");

    private final Determination recorded =
            Samples.ENGINE.classify(HOUSEHOLD, Samples.REVIEW).determination();

    private static List<Difference> differences(Verification verification) {
        assertThat(verification).isInstanceOf(Verification.Differs.class);
        return ((Verification.Differs) verification).differences();
    }

    private static PovertyEngine engine(PovertyStandard standard) {
        return PovertyEngine.of(Standards.none().with(standard));
    }

    @Test
    void sameFactsAndRulesGiveTheSame() {
        assertThat(recorded.verify(HOUSEHOLD, Samples.ENGINE)).isEqualTo(new Verification.Same());
    }

    @Test
    void soDoesADayWithoutAStandard() {
        Determination none =
                Samples.ENGINE.classify(HOUSEHOLD, ReviewDate.of(2027, 1, 1)).determination();

        assertThat(none.verify(HOUSEHOLD, Samples.ENGINE)).isEqualTo(new Verification.Same());
    }

    @Test
    void aSaltIsNeededAgain() {
        Determination salted =
                Samples.ENGINE.classify(HOUSEHOLD, Samples.REVIEW).determination("muối");

        assertThat(salted.verify(HOUSEHOLD, Samples.ENGINE, "muối")).isEqualTo(new Verification.Same());
        assertThat(differences(salted.verify(HOUSEHOLD, Samples.ENGINE)))
                .containsExactly(new Difference.OfId(salted.id(), recorded.id()));
    }

    @Test
    void otherFactsOfTheSameStatusShowInTheId() {
        Household richer = HOUSEHOLD.withIncome(Income.perHeadPerMonth(Vnd.of(1_499_999)));

        List<Difference> differences = differences(recorded.verify(richer, Samples.ENGINE));

        assertThat(differences)
                .containsExactly(new Difference.OfId(
                        recorded.id(),
                        Samples.ENGINE
                                .classify(richer, Samples.REVIEW)
                                .determination()
                                .id()));
    }

    @Test
    void otherFactsOfAnotherStatusShowInBoth() {
        Household above = HOUSEHOLD.withIncome(Income.perHeadPerMonth(Vnd.of(1_500_001)));

        assertThat(differences(recorded.verify(above, Samples.ENGINE)))
                .hasSize(3)
                .contains(new Difference.OfStatus(PovertyStatus.POOR, PovertyStatus.NON_POOR))
                .contains(new Difference.OfProperty("possible"))
                .hasAtLeastOneElementOfType(Difference.OfId.class);
    }

    @Test
    void aReplacedCutoffIsToldApartFromOtherFacts() {
        PovertyStandard replaced = Samples.STANDARD.withCutoff(
                DeprivationIndicator.HOUSING_AREA,
                Parameter.of(new Cutoff.FloorAreaBelow(new BigDecimal("10")), Samples.MADE_UP));

        assertThat(differences(recorded.verify(HOUSEHOLD, engine(replaced))))
                .containsExactly(new Difference.OfRules(StandardId.of("XX-1"), RULES, RuleVersion.of(replaced)));
    }

    @Test
    void anAlteredRecordIsFound() {
        Determination altered = recorded.toBuilder()
                .proof(Optional.empty())
                .status(PovertyStatus.NEAR_POOR)
                .possible(List.of(PovertyStatus.NEAR_POOR))
                .householdId("H-2")
                .deprived(List.of())
                .citations(List.of(InstrumentReference.of("2/2026/NQ-HĐND")))
                .build();

        assertThat(differences(altered.verify(HOUSEHOLD, Samples.ENGINE)))
                .containsExactly(
                        new Difference.OfStatus(PovertyStatus.NEAR_POOR, PovertyStatus.POOR),
                        new Difference.OfProperty("householdId"),
                        new Difference.OfProperty("citations"),
                        new Difference.OfProperty("deprived"),
                        new Difference.OfProperty("possible"));
    }

    @Test
    void anAlteredRuleVersionShowsInTheIdToo() {
        RuleVersion other = new RuleVersion("0000000000000000");
        Determination altered = recorded.toBuilder().ruleVersion(other).build();

        assertThat(differences(altered.verify(HOUSEHOLD, Samples.ENGINE)))
                .hasSize(2)
                .hasAtLeastOneElementOfType(Difference.OfId.class)
                .contains(new Difference.OfRules(StandardId.of("XX-1"), other, RULES));
    }

    @Test
    void aStandardMustBeRegistered() {
        assertThat(differences(recorded.verify(HOUSEHOLD, PovertyEngine.of(Standards.none()))))
                .containsExactly(new Difference.NotRegistered(StandardId.of("XX-1")));
    }

    @Test
    void aStandardOfOtherDaysStillTellsWhatTheHouseholdWouldBe() {
        PovertyStandard later = Samples.standard()
                .applicability(Applicability.between(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        InstrumentReference.of("1/2026/NQ-HĐND"),
                        Samples.MADE_UP))
                .build();

        List<Difference> differences = differences(recorded.verify(HOUSEHOLD, engine(later)));

        assertThat(differences).singleElement().isInstanceOfSatisfying(Difference.NotApplicable.class, found -> {
            assertThat(found.standard()).isEqualTo(StandardId.of("XX-1"));
            assertThat(found.reason().reason()).isEqualTo(Resolution.Reason.NOT_ON_THAT_DAY);
        });
    }

    @Test
    void aDayThatHadNoStandardMayHaveOneNow() {
        Determination none = PovertyEngine.of(Standards.none())
                .classify(HOUSEHOLD, Samples.REVIEW)
                .determination();

        assertThat(differences(none.verify(HOUSEHOLD, Samples.ENGINE)))
                .contains(new Difference.OfStatus(PovertyStatus.NO_STANDARD, PovertyStatus.POOR))
                .contains(new Difference.OfProperty("noStandard"));
    }

    @Test
    void factsThatTheStandardDoesNotKnowAreADifferenceAndNoException() {
        Household foreign = HOUSEHOLD.withDeprivations(
                DeprivationProfile.none().with(DeprivationIndicator.TELECOM, DeprivationStatus.DEPRIVED));

        assertThat(differences(recorded.verify(foreign, Samples.ENGINE)))
                .hasSize(2)
                .contains(new Difference.Refused(new Phrase(
                        "chỉ số “telecom” không thuộc chuẩn XX-1", "indicator 'telecom' is none of standard XX-1")));
    }

    @Test
    void everyDifferenceHasWordsInBothLanguages() {
        Resolution.Unresolved reason = new Resolution.Unresolved(
                Resolution.Reason.NOT_ON_THAT_DAY, new Phrase("không áp dụng ngày ấy", "not on that day"));
        StandardId id = StandardId.of("XX-1");
        List<Phrase> words = List.of(
                new Difference.OfId(recorded.id(), recorded.id()).words(),
                new Difference.NotRegistered(id).words(),
                new Difference.NotApplicable(id, reason).words(),
                new Difference.OfRules(id, RULES, new RuleVersion("0000000000000000")).words(),
                new Difference.OfStatus(PovertyStatus.POOR, PovertyStatus.NEAR_POOR).words(),
                new Difference.OfProperty("deprived").words(),
                new Difference.Refused(new Phrase("sai", "wrong")).words());

        assertThat(words)
                .containsExactly(
                        new Phrase(
                                "mã kết quả không khớp với dữ liệu của hộ, ngày rà soát, chuẩn và phiên bản quy tắc đã"
                                        + " ghi",
                                "the id does not follow from the facts of the household and the day, standard and rule"
                                        + " version recorded"),
                        new Phrase(
                                "chuẩn XX-1 chưa được đăng ký nên không phân loại lại được",
                                "standard XX-1 is not registered, so the household could not be classified again"),
                        new Phrase(
                                "chuẩn XX-1 không áp dụng: không áp dụng ngày ấy",
                                "standard XX-1 does not apply: not on that day"),
                        new Phrase(
                                "quy tắc của chuẩn XX-1 đã khác: ghi phiên bản be5510742d26166b, hiện là"
                                        + " 0000000000000000",
                                "the rules of standard XX-1 are others: version be5510742d26166b was recorded, now it"
                                        + " is 0000000000000000"),
                        new Phrase(
                                "kết quả đã ghi là “hộ nghèo”, phân loại lại là “hộ cận nghèo”",
                                "'poor household' was recorded, but classified again it is 'near-poor household'"),
                        new Phrase(
                                "nội dung “deprived” đã ghi khác với khi phân loại lại",
                                "'deprived' as recorded is not what it is when classified again"),
                        new Phrase(
                                "không phân loại lại được: sai", "the household could not be classified again: wrong"));
    }

    @Test
    void differingNeedsADifference() {
        assertThatThrownBy(() -> new Verification.Differs(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("differences must hold at least one element");
    }
}
