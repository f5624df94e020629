package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Language;

class ProofProperties {

    /** Near every line, and far from all. */
    @Provide
    Arbitrary<Long> perHead() {
        List<Long> lines = NationalStandards.all().stream()
                .flatMap(standard -> standard.lines().stream())
                .flatMap(line -> List.of(line.rural(), line.urban()).stream())
                .flatMap(line -> line.find().stream())
                .map(Vnd::dong)
                .toList();
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(lines), Arbitraries.longs().between(-1, 1))
                        .as(Long::sum),
                Arbitraries.longs().between(0, 5_000_000));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2005, 1, 1).toEpochDay(),
                        LocalDate.of(2031, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PovertyStandard> standard() {
        return Arbitraries.of(NationalStandards.all());
    }

    @Property(tries = 3000)
    void theConditionsAgreeWithTheTable(
            @ForAll("day") LocalDate day,
            @ForAll AreaType area,
            @ForAll("perHead") long perHead,
            @ForAll @IntRange(min = 1, max = 20) int persons,
            @ForAll @IntRange(min = 0, max = 12) int months,
            @ForAll @IntRange(min = -1, max = 1) int off,
            @ForAll @IntRange(min = 0, max = 4095) int mask) {
        PovertyStandard standard = NationalStandards.all().stream()
                .filter(candidate -> candidate.applicability().on(day).isPresent())
                .findFirst()
                .orElse(NationalStandards.VN_2022);
        Income income = months == 0
                ? Income.perHeadPerMonth(Vnd.of(perHead))
                : Income.ofHousehold(Vnd.of(Math.max(0, perHead * persons * months + off)), months);
        Household household =
                household(standard, area, income, mask).size(persons).build();
        ReviewDate review = ReviewDate.of(day);

        Proof proof = Proofs.ENGINE.classify(household, review).proof();

        assertThat(proof.status()).isEqualTo(Proofs.ENGINE.status(household, review));
        Set<PovertyStatus> holding = EnumSet.noneOf(PovertyStatus.class);
        proof.rows().stream().filter(row -> row.truth() == Truth.HOLDS).forEach(row -> holding.add(row.status()));
        assertThat(holding).isEqualTo(proof.status() == PovertyStatus.NO_STANDARD ? Set.of() : Set.of(proof.status()));
        assertThat(proof.rows()).noneMatch(row -> row.truth() == Truth.UNKNOWN);
    }

    /** Any rule over two lines and two indicators, with gaps, ends that belong to either band, and odd orders. */
    @Property(tries = 500)
    void theConditionsAgreeWithAnyRule(
            @ForAll("cells") List<PovertyStatus> cells,
            @ForAll boolean first,
            @ForAll boolean second,
            @ForAll @IntRange(min = 998, max = 2002) int perHead,
            @ForAll @IntRange(min = 1, max = 5) int persons,
            @ForAll @IntRange(min = -1, max = 1) int off,
            @ForAll @IntRange(min = 0, max = 3) int mask) {
        OddRule rule = new OddRule(LinePeriod.MONTH, List.of(1_000L, 2_000L), List.of(first, second), 2, cells);
        long total = (long) perHead * persons + off;
        Household household = household(rule.standard(), AreaType.RURAL, Income.ofHousehold(Vnd.of(total), 1), mask)
                .size(persons)
                .build();

        assertThat(Proofs.under(rule.standard(), household, OddRule.REVIEW).status())
                .isEqualTo(rule.status(total, persons, mask));
    }

    @Provide
    Arbitrary<List<PovertyStatus>> cells() {
        return Arbitraries.of(
                        PovertyStatus.POOR,
                        PovertyStatus.NEAR_POOR,
                        PovertyStatus.AVERAGE_LIVING_STANDARD,
                        PovertyStatus.NON_POOR,
                        PovertyStatus.UNDEFINED_BY_LAW)
                .list()
                .ofSize(12)
                .filter(cells -> cells.stream().anyMatch(PovertyStatus::isClass));
    }

    @Property(tries = 500)
    void unknownFactsAreNeverGuessed(
            @ForAll("standard") PovertyStandard standard,
            @ForAll AreaType area,
            @ForAll boolean areaKnown,
            @ForAll("perHead") long perHead,
            @ForAll boolean incomeKnown,
            @ForAll @IntRange(min = 0, max = 4095) int mask,
            @ForAll @IntRange(min = 0, max = 4095) int unknown) {
        Household complete = household(standard, area, Income.perHeadPerMonth(Vnd.of(perHead)), mask)
                .build();
        Household.Builder open = Household.builder();
        open.id("h").deprivations(forgetting(complete.deprivations(), unknown));
        if (areaKnown) {
            open.area(area);
        }
        if (incomeKnown) {
            open.income(Income.perHeadPerMonth(Vnd.of(perHead)));
        }
        ReviewDate review = ReviewDate.of(2024, 10, 15);

        Set<PovertyStatus> left = Evaluation.of(open.build(), review, standard).statuses();
        Proof whole = Proofs.under(standard, complete, review);
        Proof part = Proofs.under(standard, open.build(), review);

        assertThat(left).contains(whole.status());
        assertThat(part.possible()).isSubsetOf(left);
        for (int i = 0; i < part.rows().size(); i++) {
            Truth known = part.rows().get(i).truth();
            assertThat(known == Truth.UNKNOWN || known == whole.rows().get(i).truth())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void everyDistanceIsTheDifferenceOfWhatWasCompared(
            @ForAll("standard") PovertyStandard standard,
            @ForAll AreaType area,
            @ForAll("perHead") long perHead,
            @ForAll @IntRange(min = 0, max = 4095) int mask) {
        Proof proof = Proofs.under(
                standard,
                household(standard, area, Income.perHeadPerMonth(Vnd.of(perHead)), mask)
                        .build(),
                ReviewDate.of(2024, 10, 15));

        assertThat(Proofs.leaves(proof)).isNotEmpty().allSatisfy(leaf -> {
            Compared compared = leaf.compared().orElseThrow();
            BigInteger found = compared.found().value().toBigIntegerExact();
            BigInteger boundary = compared.boundary().value().toBigIntegerExact();
            assertThat(leaf.distance().orElseThrow().amount().toBigIntegerExact())
                    .isEqualTo(found.subtract(boundary).abs());
            assertThat(compared.comparison().holds(found.compareTo(boundary))).isEqualTo(leaf.truth() == Truth.HOLDS);
        });
    }

    @Property(tries = 200)
    void everyProofCanBeSaid(
            @ForAll("standard") PovertyStandard standard,
            @ForAll("day") LocalDate day,
            @ForAll boolean areaKnown,
            @ForAll("perHead") long perHead,
            @ForAll @IntRange(min = 0, max = 4095) int mask,
            @ForAll @IntRange(min = 0, max = 4095) int unknown,
            @ForAll Language language,
            @ForAll Proof.Length length) {
        Household complete = household(standard, AreaType.URBAN, Income.perHeadPerMonth(Vnd.of(perHead)), mask)
                .build();
        Household.Builder open = Household.builder();
        open.id("h").income(complete.income()).deprivations(forgetting(complete.deprivations(), unknown));
        if (areaKnown) {
            open.area(AreaType.URBAN);
        }

        String text = Proofs.under(standard, open.build(), ReviewDate.of(day)).render(language, length);

        assertThat(text)
                .isNotBlank()
                .doesNotContain("Optional", "null", ": .", ": ;", ":  ")
                .doesNotEndWith(" ");
        assertThat(text.lines()).hasSizeGreaterThanOrEqualTo(length == Proof.Length.FULL ? 5 : 1);
        assertThat(length == Proof.Length.FULL || !text.contains("\n")).isTrue();
    }

    private static Household.Builder household(PovertyStandard standard, AreaType area, Income income, int mask) {
        Household.Builder household = Household.builder();
        household.id("h").area(area).income(income);
        if (!standard.indicators().isEmpty()) {
            household.deprivations(DeprivationProfile.of(
                    standard.indicatorList(), mask & standard.indicatorList().fullMask()));
        }
        return household;
    }

    private static DeprivationProfile forgetting(DeprivationProfile profile, int mask) {
        DeprivationProfile less = profile;
        for (int i = 0; i < profile.indicators().size(); i++) {
            if ((mask & (1 << i)) != 0) {
                less = less.with(profile.indicators().get(i), DeprivationStatus.UNKNOWN);
            }
        }
        return less;
    }
}
