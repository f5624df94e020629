package vn.giamngheo.examples;

import static vn.giamngheo.household.DeprivationIndicator.HEALTH_INSURANCE;
import static vn.giamngheo.household.DeprivationIndicator.HOUSING_QUALITY;
import static vn.giamngheo.household.DeprivationIndicator.SANITATION;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.classification.ChangeSet;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.exitplan.PovertyCause;
import vn.giamngheo.exitplan.ProposedSupport;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;

/** What would lift a poor household out, and the household's plan out of poverty that is made from it. */
public final class WhatLiftsItOut {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());
    private static final ReviewDate REVIEW = ReviewDate.of(2026, 10, 15);

    private WhatLiftsItOut() {}

    /**
     * Prints the smallest changes, and a plan.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Household household = poorHousehold();
        for (PovertyStatus wanted : List.of(PovertyStatus.NEAR_POOR, PovertyStatus.AVERAGE_LIVING_STANDARD)) {
            WhatIf whatIf = ENGINE.whatIf(household, REVIEW, Goal.atLeast(wanted));
            out.println(whatIf.goal().phrase().vietnamese() + ":");
            for (ChangeSet changes : whatIf.minimalChanges()) {
                out.println("  " + changes.describe(Language.VIETNAMESE));
            }
        }
        out.println();
        out.println(plan(household).describe(Language.VIETNAMESE));
    }

    /** Five persons in the countryside with 6.750.000 đồng a month and three deprivations. */
    static Household poorHousehold() {
        return Household.builder()
                .id("H-002")
                .area(AreaType.RURAL)
                .size(5)
                .income(Income.ofHousehold(Vnd.of(6_750_000), 1))
                .deprivations(DeprivationProfile.allNotDeprivedBut(
                        NationalStandards.VN_2022.indicatorList(), HEALTH_INSURANCE, HOUSING_QUALITY, SANITATION))
                .build();
    }

    /** The plan that remedies one deprivation: the commune sees to it by the middle of the next year. */
    static ExitPlan plan(Household household) {
        WhatIf.Possible possible =
                (WhatIf.Possible) ENGINE.whatIf(household, REVIEW, Goal.atLeast(PovertyStatus.NEAR_POOR));
        ChangeSet remedy = possible.minimalChanges().stream()
                .filter(changes -> changes.raise().isEmpty())
                .findFirst()
                .orElseThrow();
        return ExitPlan.from(
                        possible,
                        remedy,
                        change -> ProposedSupport.of(change)
                                .assignedTo(AgencyList.parse("UBND xã"), LocalDate.of(2027, 6, 30)))
                .toBuilder()
                .addCauses(PovertyCause.LACK_OF_LAND, PovertyCause.LACK_OF_CAPITAL)
                .addTargetGroups(TargetGroup.ETHNIC_MINORITY)
                .deadline(LocalDate.of(2027, 12, 31))
                .build();
    }
}
