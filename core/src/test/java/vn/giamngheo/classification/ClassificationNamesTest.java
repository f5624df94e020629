package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Phrase;

/** Codes that are written, and what is shown of personal data where a value is merely printed: nothing. */
class ClassificationNamesTest {

    @Test
    void closedListsHaveCodes() {
        assertThat(Stream.of(Truth.values()).map(Truth::code)).containsExactly("holds", "fails", "unknown");
        assertThat(Stream.of(JudgedBy.values()).map(JudgedBy::code))
                .containsExactly("commune", "cut-off", "income", "nobody");
        assertThat(Stream.of(ProofNode.Connective.values()).map(ProofNode.Connective::code))
                .containsExactly("all", "any");
        assertThat(Stream.of(ProofNode.Subject.values()).map(ProofNode.Subject::code))
                .containsExactly("income", "deprivations", "indicators", "income-points", "deprivation-points");
    }

    @Test
    void whatIsPersonalIsNotPrinted() {
        Change raise = new Change.IncomeRaise(
                Income.perHeadPerMonth(Vnd.of(1_500_000)), Income.perHeadPerMonth(Vnd.of(1_500_001)));
        Change remedy = new Change.Remedy(DeprivationIndicator.TELECOM, new Phrase("viễn thông", "telecom"));
        PointsReview points = PointsReview.of(ReviewDate.of(2026, 10, 15), AreaType.RURAL, 140, 30);

        assertThat(raise).hasToString("IncomeRaise");
        assertThat(remedy).hasToString("Remedy");
        assertThat(new ChangeSet(List.of(raise, remedy), Set.of(PovertyStatus.NON_POOR)))
                .hasToString("ChangeSet{changes=2}");
        assertThat(points).hasToString("PointsReview{2026-10-15}");
        assertThat(new ProofNode.Leaf(
                        ProofNode.Subject.INCOME,
                        new Phrase("thu nhập", "income"),
                        Truth.UNKNOWN,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        InstrumentReference.of("1/2026/NQ-HĐND"),
                        Optional.empty(),
                        List.of()))
                .hasToString("Leaf{income: UNKNOWN}");
        Verdict verdict = Samples.ENGINE.classify(Samples.poor().build(), Samples.REVIEW);
        assertThat(verdict).hasToString("Verdict{POOR, XX-1}");
        assertThat(verdict.proof()).hasToString("Proof{POOR, XX-1}");
    }

    @Test
    void whatIsEmptySaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verification.Differs(List.of()))
                .withMessage("differences must hold at least one element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProofNode.Group(ProofNode.Connective.ALL, Truth.HOLDS, List.of()))
                .withMessage("parts must hold at least one node");
        Verdict verdict = Samples.ENGINE.classify(Samples.poor().build(), Samples.REVIEW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WhatIf.Possible(verdict, Goal.atLeast(PovertyStatus.NON_POOR), List.of()))
                .withMessage("minimalChanges must hold at least one set");
    }

    @Test
    void rawFactsAreJudgedWithoutAVerdict() {
        Household online = Household.builder().id("h").internet(true).build();
        Household offline = Household.builder().id("h").internet(false).build();
        ReviewDate review = ReviewDate.of(2026, 10, 15);

        assertThat(RawFacts.deprived(new Cutoff.WithoutInternet(), online, review))
                .isEqualTo(Truth.FAILS);
        assertThat(RawFacts.deprived(new Cutoff.WithoutInternet(), offline, review))
                .isEqualTo(Truth.HOLDS);
        assertThat(RawFacts.condition(new Cutoff.WithoutInternet()))
                .isEqualTo(new Phrase("không có thành viên nào sử dụng internet", "no member uses the internet"));
    }

    @Test
    void fewerRemediesComeFirstAndThenThoseOfTheFirstIndicators() {
        PovertyStandard standard = NationalStandards.VN_2022;
        Household household = Proofs.household(standard, AreaType.RURAL, 1_500_000, 4);
        WhatIf whatIf =
                Proofs.ENGINE.whatIf(household, ReviewDate.of(2026, 10, 15), Goal.atLeast(PovertyStatus.NEAR_POOR));

        assertThat(whatIf.minimalChanges())
                .extracting(set -> (set.raise().isPresent() ? "raise" : "")
                        + set.remedies().stream()
                                .map(remedy -> standard.indicatorList().indexOf(remedy.indicator()))
                                .toList())
                .containsExactly("raise[]", "[0, 1]", "[0, 2]", "[0, 3]", "[1, 2]", "[1, 3]", "[2, 3]");
    }
}
