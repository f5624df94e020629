package downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.RowProof;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;

/** U10: what an office asks of the classification, with households found by type and by name. */
class OfficeProperties {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());

    private static Verdict classify(HouseholdReview review) {
        return PovertyEngine.of(review.standards()).classify(review.household(), review.review());
    }

    private static HouseholdReview with(HouseholdReview review, Household household) {
        return new HouseholdReview(household, review.review(), review.standards());
    }

    private static Household withIncomePlus(Household household, long dong) {
        return household.withIncome(plus(household.income().orElseThrow(), Vnd.of(dong)));
    }

    private static Income plus(Income income, Vnd more) {
        return income instanceof Income.OfHousehold total
                ? Income.ofHousehold(total.total().plus(more), total.months())
                : Income.perHeadPerMonth(((Income.PerHead) income).perMonth().plus(more));
    }

    // The five lines of the story: households of one standard, and days of the same.
    @Provide
    Arbitrary<Household> households() {
        return PovertyArbitraries.of(PovertyGens.households().underStandard(NationalStandards.VN_2022));
    }

    @Provide
    Arbitrary<ReviewDate> dates() {
        return PovertyArbitraries.of(PovertyGens.reviewDates().under(NationalStandards.VN_2022));
    }

    @Property(tries = 300)
    void moreIncomeNeverWorsens(@ForAll("households") Household household, @ForAll("dates") ReviewDate day) {
        assertThat(ENGINE.status(withIncomePlus(household, 1_000), day).isAtLeast(ENGINE.status(household, day)))
                .isTrue();
    }

    /** The same found by type, under every national standard; a class, or the gap of 2011 between two. */
    @Property(tries = 300)
    void moreIncomeNeverWorsensUnderAnyStandard(@ForAll HouseholdReview review) {
        PovertyStatus before = classify(review).status();
        PovertyStatus after =
                classify(with(review, withIncomePlus(review.household(), 1))).status();

        assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
    }

    /** Where the law gives no class, the household stands between poor and near-poor. */
    private static int rank(PovertyStatus status) {
        return status == PovertyStatus.UNDEFINED_BY_LAW ? 1 : 2 * status.ordinal();
    }

    @Provide
    Arbitrary<HouseholdReview> nearTheCutoff() {
        return PovertyArbitraries.of(
                PovertyGens.reviews().of(PovertyGens.households().nearTheCutoff()));
    }

    @Property(tries = 300)
    void oneMoreDeprivationNeverImproves(@ForAll("nearTheCutoff") HouseholdReview review) {
        DeprivationProfile profile = review.household().deprivations();
        Optional<DeprivationIndicator> first = profile.indicators().all().stream()
                .filter(indicator -> profile.status(indicator) == DeprivationStatus.NOT_DEPRIVED)
                .findFirst();
        PovertyStatus before = classify(review).status();

        PovertyStatus after = first.map(indicator -> with(
                        review,
                        review.household().withDeprivations(profile.with(indicator, DeprivationStatus.DEPRIVED))))
                .map(more -> classify(more).status())
                .orElse(before);

        assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
    }

    @Provide
    Arbitrary<HouseholdReview> withUnknownFacts() {
        return PovertyArbitraries.of(
                PovertyGens.reviews().of(PovertyGens.households().withUnknownFacts()));
    }

    @Property(tries = 200)
    void completingUnknownFactsNeverLeavesWhatWasPossible(
            @ForAll("withUnknownFacts") HouseholdReview review, @ForAll HouseholdReview other, @ForAll AreaType area) {
        Household known = review.household();
        Household.Builder more = known.toBuilder();
        if (known.income().isEmpty()) {
            more.income(other.household().income());
        }
        if (known.area().isEmpty() && known.areaChanges().isEmpty()) {
            more.area(area);
        }
        if (known.size().isEmpty()) {
            more.size(Math.max(1, known.members().size()));
        }

        Verdict completed = classify(with(review, more.build()));

        assertThat(classify(review).possible()).containsAll(completed.possible());
    }

    @Property(tries = 200)
    void theExplainedPathEndsInTheStatus(@ForAll HouseholdReview review) {
        Verdict verdict = classify(review);

        assertThat(verdict.proof().status()).isEqualTo(verdict.status());
        assertThat(verdict.proof().rows().stream()
                        .filter(row -> row.when().truth() == Truth.HOLDS)
                        .map(RowProof::status))
                .isNotEmpty()
                .containsOnly(verdict.status());
    }

    @Property(tries = 100)
    void whatWasDeterminedIsFoundAgain(@ForAll HouseholdReview review) {
        Determination kept = classify(review).determination();

        assertThat(kept.verify(review.household(), PovertyEngine.of(review.standards())))
                .isInstanceOf(vn.giamngheo.classification.Verification.Same.class);
    }

    @Property(tries = 100)
    void aStandardReachesWhatItReaches(@ForAll PovertyStandard standard) {
        assertThat(standard.isAtLeastAsInclusiveAs(standard)).isTrue();
    }
}
