package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * What whoever relies on a verdict has to know. Only values that the verdict rests on: an unverified cut-off of an
 * indicator is none if the verdict is the same whatever the indicator is.
 */
final class Caveats {

    private final Verdict verdict;
    private final PovertyStandard standard;
    private final Evaluation evaluation;
    private final List<Caveat> caveats = new ArrayList<>();

    private Caveats(Verdict verdict, PovertyStandard standard) {
        this.verdict = verdict;
        this.standard = standard;
        this.evaluation = Evaluation.of(verdict.household(), verdict.review(), standard);
    }

    static List<Caveat> of(Verdict verdict) {
        if (verdict.standard().isEmpty()) {
            return List.of();
        }
        Caveats found = new Caveats(verdict, verdict.standard().get());
        found.applicability();
        found.rows();
        found.numbers();
        found.indicators();
        return List.copyOf(found.caveats);
    }

    private void applicability() {
        Optional<AppliedPeriod> period = verdict.period();
        if (period.isEmpty()) {
            caveats.add(notOnThatDay());
            return;
        }
        period(standard, period.get()).ifPresent(caveats::add);
    }

    /** The caveat of the span of days a standard applies to; empty if it is confirmed or derived. */
    static Optional<Caveat> period(PovertyStandard standard, AppliedPeriod period) {
        int index = standard.applicability().applied().indexOf(period);
        return unverified(
                JsonPointer.ROOT
                        .child("applicability")
                        .child("applied")
                        .child(index)
                        .child("provenance"),
                new Phrase("thời gian áp dụng chuẩn", "period of application of the standard"),
                period.provenance());
    }

    private Caveat notOnThatDay() {
        return Caveat.of(
                "chuẩn " + standard.id() + " không áp dụng cho ngày rà soát "
                        + Language.VIETNAMESE.shortDay(verdict.review().day()) + ", kết quả chỉ để tham khảo",
                "standard " + standard.id() + " does not apply to a review on "
                        + Language.ENGLISH.shortDay(verdict.review().day()) + "; the result is hypothetical");
    }

    private void rows() {
        for (int i = 0; i < standard.rows().size(); i++) {
            Row row = standard.rows().get(i);
            if (evaluation.truth(row.when()) == Truth.FAILS) {
                continue;
            }
            mark(
                    JsonPointer.ROOT.child("rows").child(i).child("provenance"),
                    new Phrase(
                            "quy định về " + row.status().phrase().vietnamese(),
                            "rule of the class '" + row.status().phrase().english() + "'"),
                    row.provenance());
            row.mayHide().ifPresent(this::mayHide);
        }
    }

    /** A class that might be there, were a number known. */
    private void mayHide(ParameterId id) {
        Set<Phrase> reasons = new LinkedHashSet<>();
        for (AreaType area : evaluation.areas()) {
            if (standard.line(id, area) instanceof Parameter.Absent<?> absent) {
                reasons.add(absent.reason());
            }
        }
        reasons.forEach(reason -> caveats.add(new Caveat(reason, Optional.empty(), Optional.empty())));
    }

    private void numbers() {
        Set<ParameterId> used = new LinkedHashSet<>();
        standard.rows().stream().map(Row::when).forEach(condition -> collect(condition, used));
        standard.gaps().stream().map(LegalGap::when).forEach(condition -> collect(condition, used));
        for (IndicatorRule rule : standard.indicators()) {
            if (rule.cutoff().find().orElse(null) instanceof Cutoff.IncomeIndicator income) {
                used.add(income.line());
            }
        }
        for (int i = 0; i < standard.lines().size(); i++) {
            IncomeLine line = standard.lines().get(i);
            for (AreaType area : used.contains(line.id()) ? evaluation.areas() : List.<AreaType>of()) {
                mark(
                        JsonPointer.ROOT.child("lines").child(i).child(area.code()),
                        LegalWords.line(line.id(), standard.areaName(area)),
                        line.in(area));
            }
        }
        for (int i = 0; i < standard.cutoffs().size(); i++) {
            CountCutoff cutoff = standard.cutoffs().get(i);
            if (used.contains(cutoff.id())) {
                mark(
                        JsonPointer.ROOT.child("cutoffs").child(i).child("count"),
                        new Phrase("số chỉ số thiếu hụt theo quy định", "cut-off of the number of deprivations"),
                        cutoff.count());
            }
        }
    }

    private static void collect(Condition condition, Set<ParameterId> used) {
        if (condition instanceof Condition.Income income) {
            used.add(income.line());
        } else if (condition instanceof Condition.Deprivations counted) {
            used.add(counted.cutoff());
        } else if (condition instanceof Condition.AllOf all) {
            all.of().forEach(part -> collect(part, used));
        } else if (condition instanceof Condition.AnyOf any) {
            any.of().forEach(part -> collect(part, used));
        }
    }

    private void indicators() {
        int doubtful = 0;
        for (int i = 0; i < standard.indicators().size(); i++) {
            Judged judged = evaluation.indicators().get(i);
            boolean doubted = isUnverified(judged.rule().provenance())
                    || (judged.by() == JudgedBy.CUTOFF
                            && isUnverified(judged.rule().cutoff()));
            doubtful |= doubted ? 1 << i : 0;
        }
        if (evaluation.doubting(doubtful).statuses().size() > 1) {
            evaluation.indicators().forEach(this::indicator);
        }
    }

    private void indicator(Judged judged) {
        IndicatorRule rule = judged.rule();
        JsonPointer at =
                JsonPointer.ROOT.child("indicators").child(standard.indicators().indexOf(rule));
        mark(
                at.child("provenance"),
                new Phrase(
                        "chỉ số “" + rule.name().vietnamese() + "” của chuẩn",
                        "indicator '" + rule.name().english() + "' of the standard"),
                rule.provenance());
        if (judged.by() == JudgedBy.CUTOFF && matters(judged)) {
            mark(
                    at.child("cutoff"),
                    new Phrase(
                            "ngưỡng thiếu hụt của chỉ số “" + rule.name().vietnamese() + "”",
                            "cut-off of the indicator '" + rule.name().english() + "'"),
                    rule.cutoff());
        } else if (judged.by() == JudgedBy.NOBODY && rule.cutoff() instanceof Parameter.Absent<?> absent) {
            caveats.add(new Caveat(absent.reason(), Optional.empty(), Optional.empty()));
        }
    }

    /**
     * Whether the verdict rests on how the cut-off judged: not if it did not decide the indicator, unless the verdict
     * was decided by facts that several indicators share.
     */
    private boolean matters(Judged judged) {
        return judged.truth() != Truth.UNKNOWN
                || (verdict.status() != PovertyStatus.INDETERMINATE
                        && evaluation.statuses().size() > 1);
    }

    private void mark(JsonPointer path, Phrase what, Parameter<?> value) {
        Leaves.provenance(value).ifPresent(provenance -> mark(path, what, provenance));
    }

    private void mark(JsonPointer path, Phrase what, Provenance provenance) {
        unverified(path, what, provenance).ifPresent(caveats::add);
    }

    /** The caveat of a value; empty if it is confirmed or derived. */
    static Optional<Caveat> unverified(JsonPointer path, Phrase what, Provenance provenance) {
        return isUnverified(provenance)
                ? Optional.of(new Caveat(
                        new Phrase("chưa đối chiếu " + what.vietnamese(), "unverified: " + what.english()),
                        Optional.of(path),
                        Optional.of(provenance)))
                : Optional.empty();
    }

    private static boolean isUnverified(Parameter<?> value) {
        return Leaves.provenance(value).filter(Caveats::isUnverified).isPresent();
    }

    private static boolean isUnverified(Provenance provenance) {
        return provenance.confidence() == Confidence.UNVERIFIED;
    }
}
