package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;

/** What the conditions of a standard say of one household: of its area, the point of its income and its deprivations. */
final class Rule {

    private final PovertyStandard standard;
    /** Every comparison of income with a line, in rows, gaps and indicators; some may be there twice. */
    private final List<Condition.Income> incomes = new ArrayList<>();

    private final Set<DeprivationIndicator> named = new LinkedHashSet<>();

    Rule(PovertyStandard standard) {
        this.standard = standard;
        for (Row row : standard.rows()) {
            collect(row.when());
        }
        for (LegalGap gap : standard.gaps()) {
            collect(gap.when());
        }
        for (IndicatorRule indicator : standard.indicators()) {
            if (indicator.cutoff().find().orElse(null) instanceof Cutoff.IncomeIndicator income) {
                incomes.add(new Condition.Income(income.comparison(), income.line()));
            }
        }
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.Income income) {
            incomes.add(income);
        } else if (condition instanceof Condition.DeprivedInAll all) {
            named.addAll(all.indicators());
        } else if (condition instanceof Condition.AllOf all) {
            collectAll(all.of());
        } else if (condition instanceof Condition.AnyOf any) {
            collectAll(any.of());
        }
    }

    private void collectAll(List<Condition> conditions) {
        for (Condition condition : conditions) {
            collect(condition);
        }
    }

    PovertyStandard standard() {
        return standard;
    }

    /** The indicators that some condition asks for by name; others only count. */
    Set<DeprivationIndicator> named() {
        return named;
    }

    /** The indicators that income does not decide, in the order of the standard. */
    List<DeprivationIndicator> free() {
        int byIncome = incomeMask();
        return standard.indicatorList().subset(standard.indicatorList().fullMask() & ~byIncome);
    }

    /** Where incomes of an area begin to be treated otherwise, as the last points before. */
    SortedSet<Long> cuts(AreaType area) {
        SortedSet<Long> cuts = new TreeSet<>();
        for (Condition.Income income : incomes) {
            Vnd line = standard.line(income.line(), area).get();
            cuts.add(IncomeScale.cut(income.comparison(), line, standard.linePeriod()));
        }
        return cuts;
    }

    /** The bits of the indicators that income decides. */
    int incomeMask() {
        int mask = 0;
        for (int i = 0; i < standard.indicators().size(); i++) {
            if (standard.indicators().get(i).cutoff().find().orElse(null) instanceof Cutoff.IncomeIndicator) {
                mask |= 1 << i;
            }
        }
        return mask;
    }

    /** The bits of the indicators that an income is deprived in. */
    int incomeBits(AreaType area, long point) {
        int bits = 0;
        for (int i = 0; i < standard.indicators().size(); i++) {
            if (standard.indicators().get(i).cutoff().find().orElse(null) instanceof Cutoff.IncomeIndicator income
                    && compares(income.comparison(), income.line(), area, point)) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    boolean holds(Condition condition, AreaType area, long point, int mask) {
        if (condition instanceof Condition.Income income) {
            return compares(income.comparison(), income.line(), area, point);
        }
        if (condition instanceof Condition.Deprivations count) {
            int cutoff = standard.cutoff(count.cutoff()).get();
            return count.comparison().holds(Integer.compare(Integer.bitCount(mask), cutoff));
        }
        if (condition instanceof Condition.DeprivedInAll all) {
            int wanted = standard.indicatorList().maskOf(all.indicators());
            return (mask & wanted) == wanted;
        }
        if (condition instanceof Condition.AllOf all) {
            for (Condition part : all.of()) {
                if (!holds(part, area, point, mask)) {
                    return false;
                }
            }
            return true;
        }
        for (Condition part : ((Condition.AnyOf) condition).of()) {
            if (holds(part, area, point, mask)) {
                return true;
            }
        }
        return false;
    }

    private boolean compares(Comparison comparison, ParameterId line, AreaType area, long point) {
        long boundary = IncomeScale.point(standard.line(line, area).get(), standard.linePeriod());
        return comparison.holds(Long.compare(point, boundary));
    }
}
