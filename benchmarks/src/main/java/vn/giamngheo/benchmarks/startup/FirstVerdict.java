package vn.giamngheo.benchmarks.startup;

import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;

/** The first verdict of a new process, with its reasons. */
public final class FirstVerdict {
    private FirstVerdict() {}

    public static void main(String[] arguments) {
        Standards standards = Standards.national();
        Household household = Household.builder()
                .id("h1")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                .deprivations(DeprivationProfile.of(
                        standards.find(StandardId.of("VN-2022")).orElseThrow().indicatorList(), 0b111))
                .build();
        Verdict verdict = PovertyEngine.of(standards).classify(household, ReviewDate.of(2026, 10, 15));
        if (verdict.status() != PovertyStatus.POOR || verdict.deprived().size() != 3) {
            throw new IllegalStateException(verdict.toString());
        }
    }
}
