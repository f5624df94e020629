package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Phrase;

/** Proves verdicts by evaluating the conditions of the standard, apart from its table. */
final class Prover {

    private final PovertyStandard standard;
    private final Evaluation evaluation;
    private final Leaves leaves;

    private Prover(PovertyStandard standard, Evaluation evaluation) {
        this.standard = standard;
        this.evaluation = evaluation;
        this.leaves = new Leaves(standard, evaluation);
    }

    static Proof prove(Verdict verdict) {
        Proof.Builder proof = Proof.builder();
        proof.review(verdict.review())
                .citations(verdict.citations())
                .possible(verdict.possible())
                .blockingFacts(verdict.blockingFacts())
                .caveats(verdict.caveats());
        Optional<PovertyStandard> standard = verdict.standard();
        if (standard.isEmpty()) {
            return proof.status(verdict.status())
                    .noStandard(verdict.noStandard().map(Resolution.Unresolved::words))
                    .build();
        }
        Evaluation evaluation = Evaluation.of(verdict.household(), verdict.review(), standard.get());
        Set<PovertyStatus> statuses = evaluation.statuses();
        Prover prover = new Prover(standard.get(), evaluation);
        // Where facts that hang together leave the conditions open, the completions decide.
        return proof.status(statuses.size() == 1 ? statuses.iterator().next() : verdict.status())
                .standard(applied(standard.get(), verdict))
                .area(prover.area())
                .rows(prover.rows())
                .indicators(prover.indicators())
                .build();
    }

    static AppliedStandard applied(PovertyStandard standard, Verdict verdict) {
        return new AppliedStandard(standard.id(), standard.title(), standard.basis(), verdict.period());
    }

    private Optional<Phrase> area() {
        List<AreaType> areas = evaluation.areas();
        return areas.size() == 1 ? Optional.of(standard.areaName(areas.get(0))) : Optional.empty();
    }

    private List<RowProof> rows() {
        List<RowProof> rows = new ArrayList<>();
        for (Row row : standard.rows()) {
            InstrumentReference citation = row.citation().orElse(standard.basis());
            rows.add(new RowProof(
                    row.status(),
                    node(row.when(), citation),
                    citation,
                    Optional.of(row.provenance()),
                    row.wording(),
                    Optional.empty()));
        }
        for (LegalGap gap : standard.gaps()) {
            rows.add(new RowProof(
                    PovertyStatus.UNDEFINED_BY_LAW,
                    node(gap.when(), standard.basis()),
                    standard.basis(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(gap.reason())));
        }
        return rows;
    }

    private ProofNode node(Condition condition, InstrumentReference citation) {
        if (condition instanceof Condition.Income income) {
            return leaves.income(income, citation);
        }
        if (condition instanceof Condition.Deprivations counted) {
            return leaves.deprivations(counted, citation);
        }
        if (condition instanceof Condition.DeprivedInAll all) {
            return leaves.deprivedInAll(all, citation);
        }
        if (condition instanceof Condition.AllOf all) {
            return group(ProofNode.Connective.ALL, all, all.of(), citation);
        }
        Condition.AnyOf any = (Condition.AnyOf) condition;
        return group(ProofNode.Connective.ANY, any, any.of(), citation);
    }

    private ProofNode group(
            ProofNode.Connective connective, Condition whole, List<Condition> parts, InstrumentReference citation) {
        return new ProofNode.Group(
                connective,
                evaluation.truth(whole),
                parts.stream().map(part -> node(part, citation)).toList());
    }

    private List<IndicatorProof> indicators() {
        List<IndicatorProof> indicators = new ArrayList<>();
        for (int i = 0; i < standard.indicators().size(); i++) {
            indicators.add(indicator(i));
        }
        return indicators;
    }

    private IndicatorProof indicator(int index) {
        Judged judged = evaluation.indicators().get(index);
        if (judged.by() == JudgedBy.INCOME) {
            return byIncome(judged, index);
        }
        Optional<Judgement> judgement = judged.judgement();
        ProofNode.Leaf leaf = new ProofNode.Leaf(
                ProofNode.Subject.INDICATORS,
                condition(judged),
                judged.truth(),
                judgement.map(Judgement::operands).orElse(List.of()),
                Optional.empty(),
                judgement.flatMap(Judgement::distance),
                standard.basis(),
                judged.by() == JudgedBy.CUTOFF
                        ? Leaves.provenance(judged.rule().cutoff())
                        : Optional.of(judged.rule().provenance()),
                judged.unknown());
        return new IndicatorProof(
                judged.rule().indicator(),
                judged.rule().name(),
                judged.status(),
                judged.by(),
                judgement.map(Judgement::members).orElse(List.of()),
                leaf);
    }

    private IndicatorProof byIncome(Judged judged, int index) {
        Cutoff.IncomeIndicator cutoff =
                (Cutoff.IncomeIndicator) judged.rule().cutoff().get();
        Truth truth = evaluation.deprived(index);
        return new IndicatorProof(
                judged.rule().indicator(),
                judged.rule().name(),
                Judged.status(truth),
                JudgedBy.INCOME,
                List.of(),
                leaves.income(cutoff.comparison(), cutoff.line(), truth, standard.basis()));
    }

    private static Phrase condition(Judged judged) {
        return switch (judged.by()) {
            case COMMUNE -> new Phrase("theo kết quả rà soát của xã", "as the commune found in its review");
            case NOBODY ->
                judged.rule().cutoff() instanceof Parameter.Absent<?> absent
                        ? absent.reason()
                        : new Phrase("chuẩn không có ngưỡng thiếu hụt", "the standard has no cut-off");
            case CUTOFF, INCOME -> judged.judgement().orElseThrow().condition();
        };
    }
}
