package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Proves verdicts by points. */
final class PointsProver {

    private static final Caveat NO_AVERAGE = Caveat.of(
            "điểm không cho biết hộ có mức sống trung bình hay không",
            "points do not tell whether the household has an average living standard");

    private final PointsReview review;
    private final Scorecard card;
    private final Phrase area;

    private PointsProver(PointsReview review, Scorecard card, Phrase area) {
        this.review = review;
        this.card = card;
        this.area = area;
    }

    static Parameter<Integer> line(Scorecard card, AreaType area) {
        return area == AreaType.RURAL ? card.rural() : card.urban();
    }

    static Proof prove(PointsVerdict verdict) {
        Proof.Builder proof = Proof.builder();
        proof.status(verdict.status())
                .review(verdict.review().review())
                .citations(verdict.citations())
                .addPossible(verdict.status())
                .caveats(verdict.caveats())
                .noStandard(
                        verdict.noStandard().map(Resolution.Unresolved::words).or(verdict::noScorecard));
        verdict.standard().ifPresent(standard -> {
            Phrase area = standard.areaName(verdict.review().area());
            proof.area(area)
                    .standard(new AppliedStandard(standard.id(), standard.title(), standard.basis(), verdict.period()));
            verdict.scorecard().ifPresent(card -> proof.rows(new PointsProver(verdict.review(), card, area).rows()));
        });
        return proof.build();
    }

    private List<RowProof> rows() {
        return List.of(
                row(PovertyStatus.POOR, both(Comparison.AT_LEAST)),
                row(PovertyStatus.NEAR_POOR, both(Comparison.BELOW)),
                row(PovertyStatus.NON_POOR, income(Comparison.ABOVE)));
    }

    private RowProof row(PovertyStatus status, ProofNode when) {
        return new RowProof(status, when, card.citation(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ProofNode both(Comparison deprivations) {
        ProofNode.Leaf income = income(Comparison.AT_MOST);
        ProofNode.Leaf counted = leaf(
                ProofNode.Subject.DEPRIVATION_POINTS, "B2", review.b2(), deprivations, card.cutoff(), Optional.empty());
        return new ProofNode.Group(
                ProofNode.Connective.ALL, income.truth().and(counted.truth()), List.of(income, counted));
    }

    private ProofNode.Leaf income(Comparison comparison) {
        return leaf(
                ProofNode.Subject.INCOME_POINTS,
                "B1",
                review.b1(),
                comparison,
                line(card, review.area()),
                Optional.of(area));
    }

    private ProofNode.Leaf leaf(
            ProofNode.Subject subject,
            String form,
            int points,
            Comparison comparison,
            Parameter<Integer> boundary,
            Optional<Phrase> of) {
        Compared compared = new Compared(
                operand(new Phrase("phiếu " + form, "form " + form), points),
                comparison,
                operand(boundaryName(form, of), boundary.get()));
        return new ProofNode.Leaf(
                subject,
                LegalWords.points(form, comparison, boundary.get()),
                Truth.of(comparison.holds(Integer.compare(points, boundary.get()))),
                List.of(compared.found(), compared.boundary()),
                Optional.of(compared),
                Optional.of(compared.distance()),
                card.citation(),
                Leaves.provenance(boundary),
                List.of());
    }

    private static Phrase boundaryName(String form, Optional<Phrase> of) {
        return new Phrase(
                "ngưỡng điểm phiếu " + form
                        + of.map(area -> " (" + area.vietnamese() + ")").orElse(""),
                "boundary of form " + form
                        + of.map(area -> " (" + area.english() + ")").orElse(""));
    }

    private static Operand operand(Phrase name, int points) {
        return new Operand(name, BigDecimal.valueOf(points), LegalWords.POINTS);
    }

    static List<Caveat> caveats(PointsVerdict verdict) {
        Optional<Scorecard> card = verdict.scorecard();
        if (card.isEmpty()) {
            return List.of();
        }
        PovertyStandard standard = verdict.standard().orElseThrow();
        AreaType area = verdict.review().area();
        List<Caveat> caveats = new ArrayList<>();
        verdict.period().ifPresent(period -> {
            Caveats.period(standard, period).ifPresent(caveats::add);
            if (!period.by().number().equals(standard.basis().number())) {
                caveats.add(prolonged(period.by(), card.get()));
            }
        });
        unverified(area.code(), "ngưỡng điểm phiếu B1", "boundary of form B1", line(card.get(), area))
                .ifPresent(caveats::add);
        unverified(
                        "perIndicator",
                        "điểm phiếu B2 của mỗi chỉ số",
                        "points of form B2 per indicator",
                        card.get().perIndicator())
                .ifPresent(caveats::add);
        unverified(
                        "cutoff",
                        "ngưỡng điểm phiếu B2",
                        "boundary of form B2",
                        card.get().cutoff())
                .ifPresent(caveats::add);
        if (verdict.status() == PovertyStatus.NON_POOR) {
            caveats.add(NO_AVERAGE);
        }
        return List.copyOf(caveats);
    }

    /** Another instrument makes the standard apply to the day; whether the points go with it was not seen. */
    private static Caveat prolonged(InstrumentReference by, Scorecard card) {
        return Caveat.of(
                "chuẩn áp dụng theo " + by.citation(Language.VIETNAMESE) + "; chưa thấy quy định kéo dài việc tính điểm"
                        + " theo " + card.citation().citation(Language.VIETNAMESE),
                "the standard applies by " + by.citation(Language.ENGLISH) + "; that the points of "
                        + card.citation().citation(Language.ENGLISH) + " are prolonged with it was not found");
    }

    private static Optional<Caveat> unverified(
            String property, String vietnamese, String english, Parameter<Integer> value) {
        return Leaves.provenance(value)
                .flatMap(provenance -> Caveats.unverified(
                        JsonPointer.ROOT.child("scorecard").child(property),
                        new Phrase(vietnamese, english),
                        provenance));
    }
}
