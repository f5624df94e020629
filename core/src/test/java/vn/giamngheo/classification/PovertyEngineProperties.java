package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/** What holds under every national standard. */
class PovertyEngineProperties {

    private static final ReviewDate DAY = ReviewDate.of(2023, 6, 1);

    @Provide
    Arbitrary<PovertyStandard> standards() {
        return Arbitraries.of(NationalStandards.all());
    }

    /** Incomes near a line of any standard, or anywhere. */
    @Provide
    Arbitrary<Long> incomes() {
        Arbitrary<Long> lines = Arbitraries.of(NationalStandards.all())
                .flatMap(standard -> Arbitraries.of(
                        standard.lines().isEmpty() ? NationalStandards.VN_2006.lines() : standard.lines()))
                .flatMap(line -> Arbitraries.of(AreaType.values())
                        .map(area -> line.in(area).find().map(Vnd::dong).orElse(1_000_000L)));
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        lines.flatMap(line -> Arbitraries.longs().between(-2, 2).map(off -> line + off))),
                Tuple.of(1, Arbitraries.longs().between(0, 4_000_000)));
    }

    private static Household household(PovertyStandard standard, AreaType area, long income, int mask) {
        return Household.builder()
                .id("h")
                .area(area)
                .income(Income.perHeadPerMonth(Vnd.of(income)))
                .deprivations(
                        standard.indicators().isEmpty()
                                ? DeprivationProfile.none()
                                : DeprivationProfile.of(
                                        standard.indicatorList(),
                                        mask & standard.indicatorList().fullMask()))
                .build();
    }

    private static PovertyStatus status(PovertyStandard standard, Household household) {
        return PovertyEngine.classifyUnder(standard, household, DAY).status();
    }

    @Property
    void moreIncomeNeverWorsensTheStatus(
            @ForAll("standards") PovertyStandard standard,
            @ForAll AreaType area,
            @ForAll("incomes") long income,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more,
            @ForAll @IntRange(max = 4095) int mask) {
        PovertyStatus before = status(standard, household(standard, area, income, mask));
        PovertyStatus after = status(standard, household(standard, area, income + more, mask));
        Assume.that(before.isClass() && after.isClass()); // the law leaves two gaps

        assertThat(after.isAtLeast(before)).isTrue();
    }

    @Property
    void fewerDeprivationsNeverWorsenTheStatus(
            @ForAll("standards") PovertyStandard standard,
            @ForAll AreaType area,
            @ForAll("incomes") long income,
            @ForAll @IntRange(max = 4095) int mask,
            @ForAll @IntRange(max = 4095) int remedied) {
        PovertyStatus before = status(standard, household(standard, area, income, mask));
        PovertyStatus after = status(standard, household(standard, area, income, mask & ~remedied));
        Assume.that(before.isClass());

        assertThat(after.isAtLeast(before)).isTrue();
    }

    @Property
    void theStatusAloneTheVerdictAndTheProofAgree(
            @ForAll("standards") PovertyStandard standard,
            @ForAll AreaType area,
            @ForAll("incomes") long income,
            @ForAll @IntRange(max = 4095) int mask) {
        Household household = household(standard, area, income, mask);
        ReviewDate day = ReviewDate.of(standard.applicability().applied().get(0).from());
        PovertyEngine engine = PovertyEngine.of(Standards.national());

        Verdict verdict = engine.classify(household, day);

        assertThat(engine.status(household, day)).isEqualTo(verdict.status());
        assertThat(verdict.proof().status()).isEqualTo(verdict.status());
        assertThat(verdict.standard()).contains(standard);
    }

    /** What the law of 2022 says, written down once more by hand. */
    @Property
    void theStandardOf2022IsWhatTheLawSays(
            @ForAll AreaType area, @ForAll("incomes") long income, @ForAll @IntRange(max = 4095) int mask) {
        long line = area == AreaType.RURAL ? 1_500_000 : 2_000_000;
        long average = area == AreaType.RURAL ? 2_250_000 : 3_000_000;
        PovertyStatus expected = income <= line
                ? Integer.bitCount(mask) >= 3 ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR
                : income <= average ? PovertyStatus.AVERAGE_LIVING_STANDARD : PovertyStatus.NON_POOR;

        assertThat(status(NationalStandards.VN_2022, household(NationalStandards.VN_2022, area, income, mask)))
                .isEqualTo(expected);
    }

    @Property
    void howTheProfileIsOrderedDoesNotMatter(
            @ForAll AreaType area, @ForAll("incomes") long income, @ForAll @IntRange(max = 4095) int mask) {
        PovertyStandard standard = NationalStandards.VN_2022;
        Household ordered = household(standard, area, income, mask);
        DeprivationProfile backwards = DeprivationProfile.none();
        for (int i = standard.indicatorList().size() - 1; i >= 0; i--) {
            DeprivationIndicator indicator = standard.indicatorList().get(i);
            backwards = backwards.with(
                    indicator, (mask & (1 << i)) == 0 ? DeprivationStatus.NOT_DEPRIVED : DeprivationStatus.DEPRIVED);
        }

        Verdict verdict = PovertyEngine.classifyUnder(standard, ordered.withDeprivations(backwards), DAY);

        assertThat(verdict.status()).isEqualTo(status(standard, ordered));
        assertThat(verdict.deprived()).isEqualTo(standard.indicatorList().subset(mask));
    }

    @Property
    void aHouseholdTotalIsClassifiedAsItsExactShareIs(
            @ForAll @IntRange(min = 1, max = 12) int persons,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @LongRange(min = -3, max = 3) long off,
            @ForAll @IntRange(max = 4095) int mask) {
        PovertyStandard standard = NationalStandards.VN_2022;
        long line =
                standard.line(ParameterId.POVERTY_LINE, AreaType.RURAL).get().dong() * persons * months;
        Household household = household(standard, AreaType.RURAL, 0, mask).toBuilder()
                .size(Optional.of(persons))
                .income(Income.ofHousehold(Vnd.of(line + off), months))
                .build();

        assertThat(status(standard, household).isAtLeast(PovertyStatus.AVERAGE_LIVING_STANDARD))
                .isEqualTo(off > 0);
    }
}
