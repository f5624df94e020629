package vn.giamngheo.testkit.contract;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;

/**
 * The rows of a standard read word by word, one after the other: what all faster ways are held against. It shares nothing
 * with them but the rows; income is not divided but multiplied out.
 */
final class RowsRead {

    private final PovertyStandard standard;
    private final AreaType area;
    private final BigInteger total;
    private final BigInteger shares;
    private final Set<DeprivationIndicator> deprived;

    private RowsRead(PovertyStandard standard, Household household) {
        Income.OfHousehold income = (Income.OfHousehold) household.income().orElseThrow();
        this.standard = standard;
        this.area = household.area().orElseThrow();
        this.total = BigInteger.valueOf(income.total().dong());
        this.shares = BigInteger.valueOf((long) household.persons().orElseThrow() * income.months());
        this.deprived = deprived(household);
    }

    /** The status of a household of a grid. */
    static PovertyStatus status(PovertyStandard standard, Household household) {
        RowsRead read = new RowsRead(standard, household);
        for (Row row : standard.rows()) {
            if (read.holds(row.when())) {
                return row.status();
            }
        }
        for (LegalGap gap : standard.gaps()) {
            if (read.holds(gap.when())) {
                return PovertyStatus.UNDEFINED_BY_LAW;
            }
        }
        throw new IllegalStateException("a standard that was built puts every household somewhere");
    }

    /** With those that income decides, whatever the commune said of them. */
    private Set<DeprivationIndicator> deprived(Household household) {
        Set<DeprivationIndicator> all = new HashSet<>(household.deprivations().deprived());
        for (IndicatorRule rule : standard.indicators()) {
            if (rule.cutoff().find().orElse(null) instanceof Cutoff.IncomeIndicator income) {
                all.remove(rule.indicator());
                if (compares(income.comparison(), income.line())) {
                    all.add(rule.indicator());
                }
            }
        }
        return all;
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.Income income) {
            return compares(income.comparison(), income.line());
        }
        if (condition instanceof Condition.Deprivations count) {
            int boundary = standard.cutoff(count.cutoff()).find().orElseThrow();
            return count.comparison().holds(Integer.compare(deprived.size(), boundary));
        }
        if (condition instanceof Condition.DeprivedInAll named) {
            return deprived.containsAll(named.indicators());
        }
        if (condition instanceof Condition.AllOf all) {
            return all.of().stream().allMatch(this::holds);
        }
        return ((Condition.AnyOf) condition).of().stream().anyMatch(this::holds);
    }

    /** Of {@code total ÷ (persons × months)} and {@code line ÷ months of the line}. */
    private boolean compares(Comparison comparison, ParameterId line) {
        BigInteger own = total.multiply(BigInteger.valueOf(standard.linePeriod().months()));
        BigInteger boundary = BigInteger.valueOf(
                standard.line(line, area).find().orElseThrow().dong());
        return comparison.holds(own.compareTo(boundary.multiply(shares)));
    }
}
