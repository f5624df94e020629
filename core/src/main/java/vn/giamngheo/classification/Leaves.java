package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.household.DeprivationCount;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.Phrase;

/** The leaves of proofs: what single conditions ask and what was found. */
final class Leaves {

    private static final Phrase DEPRIVED = new Phrase("thiếu hụt", "deprived in");
    private static final Phrase DEPRIVED_AT_LEAST = new Phrase("thiếu hụt ít nhất", "deprived in at least");
    private static final Phrase DEPRIVED_AT_MOST = new Phrase("thiếu hụt nhiều nhất", "deprived in at most");
    private static final Phrase CUTOFF = new Phrase("số chỉ số theo quy định", "cut-off of the standard");

    private final PovertyStandard standard;
    private final Evaluation evaluation;

    Leaves(PovertyStandard standard, Evaluation evaluation) {
        this.standard = standard;
        this.evaluation = evaluation;
    }

    ProofNode.Leaf income(Condition.Income condition, InstrumentReference citation) {
        return income(condition.comparison(), condition.line(), evaluation.truth(condition), citation);
    }

    ProofNode.Leaf income(Comparison comparison, ParameterId id, Truth truth, InstrumentReference citation) {
        Map<Phrase, Vnd> lines = new LinkedHashMap<>();
        for (AreaType area : evaluation.areas()) {
            lines.put(standard.areaName(area), standard.line(id, area).get());
        }
        boolean one = Set.copyOf(lines.values()).size() == 1;
        HouseholdIncome income = evaluation.income();
        List<Operand> operands = new ArrayList<>(income.recorded());
        lines.forEach((area, line) -> operands.add(new Operand(
                LegalWords.line(id, area),
                BigDecimal.valueOf(line.dong()),
                standard.linePeriod().unit())));
        Optional<Compared> compared = income.isKnown() && one
                ? Optional.of(compared(
                        income, comparison, id, lines.entrySet().iterator().next()))
                : Optional.empty();
        List<FactRef> unknown = new ArrayList<>();
        if (truth == Truth.UNKNOWN) {
            unknown.addAll(income.unknown());
            if (!one) {
                unknown.add(Facts.AREA);
            }
        }
        return new ProofNode.Leaf(
                ProofNode.Subject.INCOME,
                LegalWords.income(comparison, standard.linePeriod(), lines),
                truth,
                operands,
                compared,
                compared.map(Compared::distance),
                citation,
                evaluation.areas().stream()
                        .map(area -> provenance(standard.line(id, area)))
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(Provenance::confidence)),
                unknown);
    }

    private static Compared compared(
            HouseholdIncome income, Comparison comparison, ParameterId id, Map.Entry<Phrase, Vnd> line) {
        return new Compared(
                income.found(), comparison, income.boundary(line.getValue(), LegalWords.line(id, line.getKey())));
    }

    ProofNode.Leaf deprivations(Condition.Deprivations condition, InstrumentReference citation) {
        Parameter<Integer> parameter = standard.cutoff(condition.cutoff());
        Truth truth = evaluation.truth(condition);
        DeprivationCount count = evaluation.count();
        Operand cutoff = counted(CUTOFF, parameter.get());
        Optional<Compared> compared = truth == Truth.UNKNOWN
                ? Optional.empty()
                : Optional.of(
                        new Compared(deciding(count, condition.comparison(), truth), condition.comparison(), cutoff));
        return new ProofNode.Leaf(
                ProofNode.Subject.DEPRIVATIONS,
                LegalWords.deprivations(condition.comparison(), parameter.get()),
                truth,
                count.isExact()
                        ? List.of(counted(DEPRIVED, count.fewest()), cutoff)
                        : List.of(
                                counted(DEPRIVED_AT_LEAST, count.fewest()),
                                counted(DEPRIVED_AT_MOST, count.most()),
                                cutoff),
                compared,
                compared.filter(found -> count.isExact()).map(Compared::distance),
                citation,
                provenance(parameter),
                truth == Truth.UNKNOWN ? unknownOf(standard.indicatorList().fullMask()) : List.of());
    }

    /** The number of deprivations, or that end of what it can be that decides. */
    private static Operand deciding(DeprivationCount count, Comparison comparison, Truth truth) {
        if (count.isExact()) {
            return counted(DEPRIVED, count.fewest());
        }
        boolean upward = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
        return upward == (truth == Truth.HOLDS)
                ? counted(DEPRIVED_AT_LEAST, count.fewest())
                : counted(DEPRIVED_AT_MOST, count.most());
    }

    private static Operand counted(Phrase name, int count) {
        return new Operand(name, BigDecimal.valueOf(count), LegalWords.INDICATORS);
    }

    ProofNode.Leaf deprivedInAll(Condition.DeprivedInAll condition, InstrumentReference citation) {
        int mask = standard.indicatorList().maskOf(condition.indicators());
        Truth truth = evaluation.truth(condition);
        return new ProofNode.Leaf(
                ProofNode.Subject.INDICATORS,
                LegalWords.deprivedIn(condition.indicators().stream()
                        .map(indicator -> standard.indicators()
                                .get(standard.indicatorList().indexOf(indicator))
                                .name())
                        .toList()),
                truth,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                citation,
                Optional.empty(),
                truth == Truth.UNKNOWN ? unknownOf(mask) : List.of());
    }

    private List<FactRef> unknownOf(int mask) {
        Set<FactRef> facts = new LinkedHashSet<>();
        for (int i = 0; i < standard.indicators().size(); i++) {
            if ((mask & (1 << i)) != 0) {
                facts.addAll(unknown(i));
            }
        }
        return List.copyOf(facts);
    }

    private List<FactRef> unknown(int index) {
        Judged judged = evaluation.indicators().get(index);
        if (judged.by() != JudgedBy.INCOME) {
            return judged.unknown();
        }
        return evaluation.deprived(index) == Truth.UNKNOWN ? evaluation.income().unknown() : List.of();
    }

    static Optional<Provenance> provenance(Parameter<?> parameter) {
        return parameter instanceof Parameter.Known<?> known ? Optional.of(known.provenance()) : Optional.empty();
    }
}
