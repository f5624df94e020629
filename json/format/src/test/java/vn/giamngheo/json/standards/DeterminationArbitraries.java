package vn.giamngheo.json.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/** Determinations under each national standard and under none, decided and open, with and without proof. */
public final class DeterminationArbitraries {

    private static final Standards STANDARDS = Standards.national();
    private static final PovertyEngine ENGINE = PovertyEngine.of(STANDARDS);

    private DeterminationArbitraries() {}

    /** Determinations of any kind. */
    public static Arbitrary<Determination> determinations() {
        Arbitrary<ReviewDate> reviews =
                Arbitraries.integers().between(2005, 2031).map(year -> ReviewDate.of(LocalDate.of(year, 11, 15)));
        Arbitrary<Optional<AreaType>> areas = Arbitraries.of(AreaType.class).optional();
        Arbitrary<Optional<Income>> incomes = Arbitraries.of(
                        Income.perHeadPerMonth(Vnd.of(1_500_000)),
                        Income.perHeadPerMonth(Vnd.of(400_500)),
                        Income.ofHousehold(Vnd.of(4_500_001), 1),
                        Income.perHeadPerMonth(Vnd.of(9_000_000)))
                .optional();
        Arbitrary<List<DeprivationStatus>> statuses =
                Arbitraries.of(DeprivationStatus.class).list().ofSize(16);
        return Combinators.combine(reviews, areas, incomes, statuses, members(), Arbitraries.of(true, false))
                .as((review, area, income, stated, members, proven) -> {
                    Household household = Household.builder()
                            .id("hộ “A”")
                            .area(area)
                            .income(income)
                            .members(members)
                            .deprivations(profile(review, stated))
                            .build();
                    Determination determination =
                            ENGINE.classify(household, review).determination();
                    return proven
                            ? determination
                            : determination.toBuilder().proof(Optional.empty()).build();
                });
    }

    private static Arbitrary<List<Member>> members() {
        return Arbitraries.of(true, false).optional().list().ofMaxSize(3).map(insured -> {
            List<Member> members = new ArrayList<>();
            for (Optional<Boolean> each : insured) {
                members.add(Member.builder()
                        .id("m" + members.size())
                        .birthDate(LocalDate.of(1990, 1, 1))
                        .healthInsurance(each)
                        .build());
            }
            return members;
        });
    }

    private static DeprivationProfile profile(ReviewDate review, List<DeprivationStatus> stated) {
        PovertyStandard standard = STANDARDS.applicable(review, null);
        if (standard == null) {
            return DeprivationProfile.none();
        }
        Map<DeprivationIndicator, DeprivationStatus> statuses = new LinkedHashMap<>();
        for (DeprivationIndicator indicator : standard.indicatorList().all()) {
            statuses.put(indicator, stated.get(statuses.size()));
        }
        return DeprivationProfile.of(statuses);
    }
}
