package vn.giamngheo.classification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.household.DeprivationCount;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;

/**
 * The conditions of a standard for one household, as the law states them: three-valued, without the table. Facts are
 * taken one by one, so what hangs together (one birth date that decides two indicators) may stay unknown here though
 * the completions decide it; never the other way round.
 */
final class Evaluation {

    private final PovertyStandard standard;
    private final List<AreaType> areas;
    private final HouseholdIncome income;
    private final List<Judged> indicators;
    /** A bit for each indicator that is taken as unknown whatever is known. */
    private final int doubted;

    private Evaluation(
            PovertyStandard standard,
            List<AreaType> areas,
            HouseholdIncome income,
            List<Judged> indicators,
            int doubted) {
        this.standard = standard;
        this.areas = areas;
        this.income = income;
        this.indicators = indicators;
        this.doubted = doubted;
    }

    static Evaluation of(Household household, ReviewDate review, PovertyStandard standard) {
        List<AreaType> areas =
                household.areaOn(review.day()).map(List::of).orElse(List.of(AreaType.RURAL, AreaType.URBAN));
        List<Judged> indicators = standard.indicators().stream()
                .map(rule -> Judged.of(rule, household, review))
                .toList();
        return new Evaluation(standard, areas, HouseholdIncome.of(household, standard.linePeriod()), indicators, 0);
    }

    /** The same with some indicators taken as unknown. */
    Evaluation doubting(int mask) {
        return new Evaluation(standard, areas, income, indicators, mask);
    }

    /** The area, or both if it is unknown. */
    List<AreaType> areas() {
        return areas;
    }

    HouseholdIncome income() {
        return income;
    }

    List<Judged> indicators() {
        return indicators;
    }

    /** Every class, or gap of the law, that the conditions leave possible; never empty under a sound standard. */
    Set<PovertyStatus> statuses() {
        Set<PovertyStatus> statuses = EnumSet.noneOf(PovertyStatus.class);
        areas.forEach(area -> statuses.addAll(statuses(area)));
        return statuses;
    }

    private Set<PovertyStatus> statuses(AreaType area) {
        Set<PovertyStatus> open = EnumSet.noneOf(PovertyStatus.class);
        for (Row row : standard.rows()) {
            Truth truth = truth(row.when(), area);
            if (truth == Truth.HOLDS) {
                return EnumSet.of(row.status());
            }
            if (truth == Truth.UNKNOWN) {
                open.add(row.status());
            }
        }
        for (LegalGap gap : standard.gaps()) {
            Truth truth = truth(gap.when(), area);
            if (truth == Truth.HOLDS) {
                return EnumSet.of(PovertyStatus.UNDEFINED_BY_LAW);
            }
            if (truth == Truth.UNKNOWN) {
                open.add(PovertyStatus.UNDEFINED_BY_LAW);
            }
        }
        return open;
    }

    /** Whether a condition holds, in every area the household may be in. */
    Truth truth(Condition condition) {
        return areas.stream()
                .map(area -> truth(condition, area))
                .reduce(Evaluation::join)
                .orElseThrow();
    }

    private Truth truth(Condition condition, AreaType area) {
        if (condition instanceof Condition.Income compared) {
            return income.compare(
                    compared.comparison(), standard.line(compared.line(), area).get());
        }
        if (condition instanceof Condition.Deprivations counted) {
            return compare(
                    counted.comparison(),
                    count(area),
                    standard.cutoff(counted.cutoff()).get());
        }
        if (condition instanceof Condition.DeprivedInAll all) {
            return all.indicators().stream()
                    .map(indicator -> deprived(standard.indicatorList().indexOf(indicator), area))
                    .reduce(Truth.HOLDS, Truth::and);
        }
        if (condition instanceof Condition.AllOf all) {
            return all.of().stream().map(part -> truth(part, area)).reduce(Truth.HOLDS, Truth::and);
        }
        Condition.AnyOf any = (Condition.AnyOf) condition;
        return any.of().stream().map(part -> truth(part, area)).reduce(Truth.FAILS, Truth::or);
    }

    private static Truth compare(Comparison comparison, DeprivationCount count, int cutoff) {
        return join(
                Truth.of(comparison.holds(Integer.compare(count.fewest(), cutoff))),
                Truth.of(comparison.holds(Integer.compare(count.most(), cutoff))));
    }

    /** How many indicators are deprived, in every area the household may be in. */
    DeprivationCount count() {
        List<DeprivationCount> counts = areas.stream().map(this::count).toList();
        return new DeprivationCount(
                counts.stream().mapToInt(DeprivationCount::fewest).min().orElseThrow(),
                counts.stream().mapToInt(DeprivationCount::most).max().orElseThrow());
    }

    private DeprivationCount count(AreaType area) {
        int fewest = 0;
        int most = 0;
        for (int i = 0; i < indicators.size(); i++) {
            Truth truth = deprived(i, area);
            fewest += truth == Truth.HOLDS ? 1 : 0;
            most += truth == Truth.FAILS ? 0 : 1;
        }
        return new DeprivationCount(fewest, most);
    }

    /** Whether an indicator is deprived, in every area the household may be in. */
    Truth deprived(int index) {
        return areas.stream()
                .map(area -> deprived(index, area))
                .reduce(Evaluation::join)
                .orElseThrow();
    }

    private Truth deprived(int index, AreaType area) {
        if ((doubted & (1 << index)) != 0) {
            return Truth.UNKNOWN;
        }
        Judged judged = indicators.get(index);
        return judged.rule().cutoff().find().orElse(null) instanceof Cutoff.IncomeIndicator byIncome
                ? income.compare(
                        byIncome.comparison(),
                        standard.line(byIncome.line(), area).get())
                : judged.truth();
    }

    private static Truth join(Truth one, Truth other) {
        return one == other ? one : Truth.UNKNOWN;
    }
}
