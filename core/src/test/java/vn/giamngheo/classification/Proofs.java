package vn.giamngheo.classification;

import java.util.List;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/** Households whose proofs are tested. */
final class Proofs {

    static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());

    private Proofs() {}

    /** A household of which the commune judged every indicator, deprived in the first so many. */
    static Household household(PovertyStandard standard, AreaType area, long perHead, int deprived) {
        return household(standard, area, Income.perHeadPerMonth(Vnd.of(perHead)), deprived);
    }

    static Household household(PovertyStandard standard, AreaType area, Income income, int deprived) {
        Household.Builder household = Household.builder();
        household.id("h").area(area).income(income).deprivations(profile(standard, deprived));
        return household.build();
    }

    static DeprivationProfile profile(PovertyStandard standard, int deprived) {
        return standard.indicators().isEmpty()
                ? DeprivationProfile.none()
                : DeprivationProfile.of(standard.indicatorList(), (1 << deprived) - 1);
    }

    static Proof proof(PovertyStandard standard, AreaType area, long perHead, int deprived, ReviewDate review) {
        return ENGINE.classify(household(standard, area, perHead, deprived), review)
                .proof();
    }

    static Proof under(PovertyStandard standard, Household household, ReviewDate review) {
        return PovertyEngine.classifyUnder(standard, household, review).proof();
    }

    static List<ProofNode.Leaf> leaves(Proof proof) {
        return proof.rows().stream().flatMap(row -> leaves(row.when()).stream()).toList();
    }

    static List<ProofNode.Leaf> leaves(ProofNode node) {
        return node instanceof ProofNode.Group group
                ? group.parts().stream().flatMap(part -> leaves(part).stream()).toList()
                : List.of((ProofNode.Leaf) node);
    }

    static ProofNode.Leaf first(Proof proof, ProofNode.Subject subject) {
        return leaves(proof).stream()
                .filter(leaf -> leaf.subject() == subject)
                .findFirst()
                .orElseThrow();
    }
}
