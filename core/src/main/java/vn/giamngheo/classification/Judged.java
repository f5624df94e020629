package vn.giamngheo.classification;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.ReviewDate;

/**
 * An indicator of a standard as it stands for a household.
 *
 * @param rule the indicator
 * @param by who or what says so
 * @param status what is known; for an indicator that income decides see {@link Evaluation#deprived}
 * @param judgement the judgement by the cut-off; empty if another says so
 */
record Judged(IndicatorRule rule, JudgedBy by, DeprivationStatus status, Optional<Judgement> judgement) {

    static Judged of(IndicatorRule rule, Household household, ReviewDate review) {
        Optional<Cutoff> cutoff = rule.cutoff().find();
        if (cutoff.orElse(null) instanceof Cutoff.IncomeIndicator) {
            return new Judged(rule, JudgedBy.INCOME, DeprivationStatus.UNKNOWN, Optional.empty());
        }
        DeprivationStatus stated = household.deprivations().status(rule.indicator());
        if (stated != DeprivationStatus.UNKNOWN) {
            return new Judged(rule, JudgedBy.COMMUNE, stated, Optional.empty());
        }
        if (cutoff.isEmpty()) {
            return new Judged(rule, JudgedBy.NOBODY, DeprivationStatus.UNKNOWN, Optional.empty());
        }
        Judgement judgement = Judge.judge(cutoff.get(), household, review.day());
        return new Judged(rule, JudgedBy.CUTOFF, status(judgement.deprived()), Optional.of(judgement));
    }

    static DeprivationStatus status(Truth deprived) {
        return switch (deprived) {
            case HOLDS -> DeprivationStatus.DEPRIVED;
            case FAILS -> DeprivationStatus.NOT_DEPRIVED;
            case UNKNOWN -> DeprivationStatus.UNKNOWN;
        };
    }

    /** Whether it is deprived, apart from income. */
    Truth truth() {
        return status == DeprivationStatus.UNKNOWN ? Truth.UNKNOWN : Truth.of(status == DeprivationStatus.DEPRIVED);
    }

    /** The facts it hangs on; empty if it is decided. Where no raw fact is named, the indicator itself. */
    List<FactRef> unknown() {
        List<FactRef> raw = judgement.map(Judgement::unknown).orElse(List.of());
        if (truth() != Truth.UNKNOWN) {
            return List.of();
        }
        return raw.isEmpty() ? List.of(Facts.indicator(rule)) : raw;
    }
}
