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
import vn.giamngheo.classification.BlockingFact;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.FactRef;
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
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** Determinations under each national standard and under none, decided and open, with and without proof. */
final class DeterminationArbitraries {

    private static final Standards STANDARDS = Standards.national();
    private static final PovertyEngine ENGINE = PovertyEngine.of(STANDARDS);

    private DeterminationArbitraries() {}

    static Arbitrary<Determination> determinations() {
        Arbitrary<ReviewDate> reviews =
                Arbitraries.integers().between(2005, 2031).map(year -> ReviewDate.of(LocalDate.of(year, 11, 15)));
        Arbitrary<AreaType> areas = Arbitraries.of(AreaType.class);
        Arbitrary<Income> incomes = Arbitraries.of(
                Income.perHeadPerMonth(Vnd.of(1_500_000)),
                Income.perHeadPerMonth(Vnd.of(400_500)),
                Income.ofHousehold(Vnd.of(4_500_001), 1),
                Income.perHeadPerMonth(Vnd.of(9_000_000)));
        Arbitrary<List<DeprivationStatus>> statuses = Arbitraries.of(
                        DeprivationStatus.DEPRIVED, DeprivationStatus.NOT_DEPRIVED, DeprivationStatus.NOT_APPLICABLE)
                .list()
                .ofSize(16);
        return Combinators.combine(
                        reviews,
                        areas,
                        incomes,
                        statuses,
                        members(),
                        Arbitraries.integers().between(0, 2))
                .as((review, area, income, stated, members, form) -> {
                    Household household = Household.builder()
                            .id("hộ “A”")
                            .area(area)
                            .income(income)
                            .size(Math.max(1, members.size()))
                            .members(members)
                            .deprivations(profile(review, stated))
                            .build();
                    Determination determination =
                            ENGINE.classify(household, review).determination();
                    return switch (form) {
                        case 0 -> determination;
                        case 1 ->
                            determination.toBuilder().proof(Optional.empty()).build();
                        default -> opened(determination);
                    };
                });
    }

    /** As if something were unknown. */
    private static Determination opened(Determination determination) {
        if (determination.standard().isEmpty()) {
            return determination;
        }
        BlockingFact income =
                new BlockingFact(new FactRef(JsonPointer.parse("/income"), new Phrase("thu nhập", "income")), 3);
        return determination.toBuilder()
                .proof(Optional.empty())
                .status(PovertyStatus.INDETERMINATE)
                .deprived(List.of())
                .unknown(determination.deprived())
                .possible(List.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR, PovertyStatus.UNDEFINED_BY_LAW))
                .blockingFacts(List.of(income))
                .build();
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
