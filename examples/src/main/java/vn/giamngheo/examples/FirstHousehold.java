package vn.giamngheo.examples;

import static vn.giamngheo.household.DeprivationIndicator.HEALTH_INSURANCE;
import static vn.giamngheo.household.DeprivationIndicator.SANITATION;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;

/** The first program of the README, as it stands there: one household, and the proof of what it is. */
public class FirstHousehold {

    /**
     * Prints the proof.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Household household = Household.builder()
                .id("H-001")
                .area(AreaType.RURAL)
                .size(4)
                .income(Income.ofHousehold(Vnd.of(5_600_000), 1)) // of all four, in one month
                .deprivations(DeprivationProfile.allNotDeprivedBut(
                        NationalStandards.VN_2022.indicatorList(), HEALTH_INSURANCE, SANITATION))
                .build();
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        Verdict verdict = engine.classify(household, ReviewDate.of(2026, 10, 15)); // the day decides the standard
        String proof = verdict.proof().render(Language.VIETNAMESE, Proof.Length.PARAGRAPH);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(proof);
    }
}
