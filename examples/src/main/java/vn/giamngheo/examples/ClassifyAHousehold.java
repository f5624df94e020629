package vn.giamngheo.examples;

import static vn.giamngheo.household.DeprivationIndicator.HEALTH_INSURANCE;
import static vn.giamngheo.household.DeprivationIndicator.HOUSING_AREA;
import static vn.giamngheo.household.DeprivationIndicator.SANITATION;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.giamngheo.classification.BlockingFact;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.classification.Verification;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;

/**
 * A commune officer classifies a household and can say why: by what the commune judged, by raw facts, and with facts that
 * are still missing. The day of the review decides the standard.
 */
public final class ClassifyAHousehold {

    /** The national standards. */
    public static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());

    private ClassifyAHousehold() {}

    /**
     * Prints three verdicts and one of them as JSON.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        ReviewDate review = ReviewDate.of(2026, 10, 15);

        Verdict judged = ENGINE.classify(judgedByTheCommune(), review);
        out.println(judged.proof().render(Language.VIETNAMESE, Proof.Length.LINE));
        out.println();
        out.println(judged.proof().render(Language.VIETNAMESE, Proof.Length.FULL));

        Determination kept = judged.determination(); // to be archived; others can recompute its id
        out.println(kept.id().value());
        out.println(kept.verify(judged.household(), ENGINE) instanceof Verification.Same ? "ok" : "khác");
        out.println();

        Verdict fromFacts = ENGINE.classify(fromRawFacts(), review);
        out.println(fromFacts.proof().render(Language.VIETNAMESE, Proof.Length.PARAGRAPH));
        out.println();

        Verdict open = ENGINE.classify(withUnknownFacts(), review);
        out.println(open.proof().render(Language.ENGLISH, Proof.Length.PARAGRAPH));
        for (BlockingFact blocking : open.blockingFacts()) {
            out.println("  " + blocking.fact().path() + " – "
                    + blocking.fact().name().english() + ": " + blocking.outcomes() + " outcomes");
        }
    }

    /** Four persons who earn 5.600.000 đồng a month, in the countryside; the commune found two deprivations. */
    public static Household judgedByTheCommune() {
        return Household.builder()
                .id("H-001")
                .area(AreaType.RURAL)
                .size(4)
                .income(Income.ofHousehold(Vnd.of(5_600_000), 1))
                .deprivations(DeprivationProfile.allNotDeprivedBut(
                        NationalStandards.VN_2022.indicatorList(), HEALTH_INSURANCE, SANITATION))
                .build();
    }

    /** The same income, and raw facts for two indicators: 30 m² for four persons, one of them without insurance. */
    static Household fromRawFacts() {
        return judgedByTheCommune().toBuilder()
                .deprivations(judgedByTheCommune()
                        .deprivations()
                        .with(HEALTH_INSURANCE, DeprivationStatus.UNKNOWN)
                        .with(HOUSING_AREA, DeprivationStatus.UNKNOWN))
                .size(4)
                .addMembers(insured("m1", 1980), insured("m2", 1984), insured("m3", 2010))
                .addMembers(Member.builder()
                        .id("m4")
                        .birthDate(LocalDate.of(2020, 10, 15)) // six years old on the day of the review
                        .healthInsurance(false)
                        .build())
                .dwelling(Dwelling.builder().floorArea(new BigDecimal("30")).build())
                .build();
    }

    private static Member insured(String id, int born) {
        return Member.builder()
                .id(id)
                .birthDate(LocalDate.of(born, 1, 1))
                .healthInsurance(true)
                .build();
    }

    /** Two deprivations are known, of two indicators nothing is: the third would make the household poor. */
    static Household withUnknownFacts() {
        DeprivationProfile profile = DeprivationProfile.allNotDeprivedBut(
                        NationalStandards.VN_2022.indicatorList(), SANITATION)
                .with(HEALTH_INSURANCE, DeprivationStatus.DEPRIVED)
                .with(HOUSING_AREA, DeprivationStatus.UNKNOWN);
        return judgedByTheCommune().withDeprivations(profile);
    }
}
