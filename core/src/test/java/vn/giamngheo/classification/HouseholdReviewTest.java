package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Member;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

class HouseholdReviewTest {

    private static HouseholdReview reviewOf(Household household) {
        return new HouseholdReview(household, Samples.REVIEW, Samples.ENGINE.standards());
    }

    private static Household stating(DeprivationProfile profile) {
        return Household.builder().id("h").deprivations(profile).build();
    }

    @Test
    void aHouseholdFitsAStandardThatHasWhatItStates() {
        DeprivationProfile all = DeprivationProfile.of(Samples.STANDARD.indicatorList(), 0b01);
        DeprivationProfile some =
                DeprivationProfile.none().with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.DEPRIVED);
        DeprivationProfile other = some.with(DeprivationIndicator.TELECOM, DeprivationStatus.DEPRIVED);

        assertThat(reviewOf(stating(DeprivationProfile.none())).fits(Samples.STANDARD))
                .isTrue();
        assertThat(reviewOf(stating(all)).fits(Samples.STANDARD)).isTrue();
        assertThat(reviewOf(stating(some)).fits(Samples.STANDARD)).isTrue();
        assertThat(reviewOf(stating(other)).fits(Samples.STANDARD)).isFalse();
        // The first indicator of the standard, and one of another.
        assertThat(reviewOf(stating(DeprivationProfile.none()
                                .with(DeprivationIndicator.WATER_SOURCE, DeprivationStatus.DEPRIVED)))
                        .fits(Samples.STANDARD))
                .isTrue();
        assertThat(reviewOf(stating(DeprivationProfile.none()
                                .with(DeprivationIndicator.TELECOM, DeprivationStatus.DEPRIVED)))
                        .fits(Samples.STANDARD))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-14, true", "2026-10-15, true", "2026-10-16, false"})
    void nobodyIsBornAfterTheReview(LocalDate birth, boolean fits) {
        Household household = Household.builder()
                .id("h")
                .members(List.of(
                        Member.builder().id("m1").build(),
                        Member.builder().id("m2").birthDate(birth).build()))
                .build();

        assertThat(reviewOf(household).fits(Samples.STANDARD)).isEqualTo(fits);
    }

    @Test
    void theStandardIsThatOfTheDay() {
        Household household = stating(DeprivationProfile.none());

        assertThat(new HouseholdReview(household, ReviewDate.of(2026, 12, 31), Standards.national()).standardOrNull())
                .isEqualTo(NationalStandards.VN_2022);
        assertThat(new HouseholdReview(household, ReviewDate.of(2027, 1, 1), Standards.national()).standardOrNull())
                .isEqualTo(NationalStandards.VN_2027);
        assertThat(new HouseholdReview(household, ReviewDate.of(2031, 1, 1), Standards.national()).standardOrNull())
                .isNull();
    }

    @Test
    void personalDataIsNotShown() {
        HouseholdReview review = reviewOf(Samples.complete().build());
        Determination determination =
                Samples.ENGINE.classify(Samples.poor().build(), Samples.REVIEW).determination();

        assertThat(review).hasToString("HouseholdReview{2026-10-15}");
        assertThat(new HouseholdRegister(List.of(review, review))).hasToString("HouseholdRegister{households=2}");
        assertThat(new Distance(BigDecimal.TEN, new Phrase("đồng", "đồng"))).hasToString("Distance{đồng}");
        assertThat(DeterminationFile.builder().determination(determination).build())
                .hasToString("DeterminationFile{Determination{POOR under XX-1, 2026-10-15}}");
    }

    @Test
    void aFileIsUnderTheLawOfTheCountryUnlessGiven() {
        DeterminationFile file = DeterminationFile.builder()
                .determination(Samples.ENGINE
                        .classify(Samples.poor().build(), Samples.REVIEW)
                        .determination())
                .build();

        assertThat(file.standards().all()).isEqualTo(Standards.national().all());
        assertThat(file.effects()).isEqualTo(LegalEffects.standard());
    }

    @Test
    void withoutMembersThereIsNobodyToName() {
        Verdict verdict = Samples.ENGINE.classify(Samples.poor().build(), Samples.REVIEW);

        assertThat(verdict.anonymousProof()).isEqualTo(verdict.proof());
    }
}
