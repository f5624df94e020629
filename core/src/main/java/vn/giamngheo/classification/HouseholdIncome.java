package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.text.Phrase;

/**
 * The income of a household as it is compared with lines: both sides multiplied until they are whole đồng over the same
 * heads and months, nothing divided.
 */
final class HouseholdIncome {

    private static final int UNKNOWN = 0;

    private final @Nullable Income income;
    private final LinePeriod period;
    /** The persons an income of the whole household is for; 1 if it is per head, {@value #UNKNOWN} if not known. */
    private final int persons;
    /** By how much the recorded income is multiplied. */
    private final long incomeFactor;
    /** By how much a line is multiplied, besides the persons. */
    private final long lineFactor;

    private HouseholdIncome(
            @Nullable Income income, LinePeriod period, int persons, long incomeFactor, long lineFactor) {
        this.income = income;
        this.period = period;
        this.persons = persons;
        this.incomeFactor = incomeFactor;
        this.lineFactor = lineFactor;
    }

    static HouseholdIncome of(Household household, LinePeriod period) {
        @Nullable Income income = household.income().orElse(null);
        if (!(income instanceof Income.OfHousehold total)) {
            return new HouseholdIncome(income, period, 1, period.months(), 1);
        }
        // Both sides over the least common number of months.
        int common = BigInteger.valueOf(period.months())
                .gcd(BigInteger.valueOf(total.months()))
                .intValue();
        return new HouseholdIncome(
                income, period, household.persons().orElse(UNKNOWN), period.months() / common, total.months() / common);
    }

    /** Whether income and, where it matters, the number of persons are known. */
    boolean isKnown() {
        return income != null && persons != UNKNOWN;
    }

    Truth compare(Comparison comparison, Vnd line) {
        if (income == null) {
            return Truth.UNKNOWN;
        }
        if (persons != UNKNOWN) {
            return Truth.of(comparison.holds(foundValue().compareTo(boundaryValue(line, persons))));
        }
        // The more persons, the less per head: between the income of one person and hardly any.
        Truth ofOne = Truth.of(comparison.holds(foundValue().compareTo(boundaryValue(line, 1))));
        Truth ofMany = Truth.of(comparison.holds(-1));
        return ofOne == ofMany ? ofOne : Truth.UNKNOWN;
    }

    /** The number that is compared; only if {@link #isKnown()}. */
    Operand found() {
        Phrase name = income instanceof Income.OfHousehold
                ? new Phrase(
                        "thu nhập cả hộ (" + persons + " người)", "income of the whole household (" + persons() + ")")
                : new Phrase("thu nhập", "income");
        return new Operand(name, foundValue(), unit());
    }

    /** The number a line stands for in the comparison; only if {@link #isKnown()}. */
    Operand boundary(Vnd line, Phrase name) {
        if (!(income instanceof Income.OfHousehold)) {
            return new Operand(name, boundaryValue(line, 1), unit());
        }
        String times = lineFactor == 1 ? "" : " × " + lineFactor;
        return new Operand(
                new Phrase(
                        name.vietnamese() + " × " + persons + " người" + times,
                        name.english() + " × " + persons() + times),
                boundaryValue(line, persons),
                unit());
    }

    /** What was recorded. */
    List<Operand> recorded() {
        if (income instanceof Income.PerHead perHead) {
            return List.of(new Operand(
                    new Phrase("thu nhập bình quân đầu người", "income per head"),
                    value(perHead.perMonth()),
                    LinePeriod.MONTH.unit()));
        }
        return income instanceof Income.OfHousehold total ? recorded(total) : List.of();
    }

    private List<Operand> recorded(Income.OfHousehold total) {
        Operand amount = new Operand(
                new Phrase("tổng thu nhập của hộ", "total income of the household"),
                value(total.total()),
                LegalWords.DONG);
        Operand months = new Operand(
                new Phrase("số tháng tính thu nhập", "months of reference"),
                BigDecimal.valueOf(total.months()),
                LegalWords.MONTHS);
        if (persons == UNKNOWN) {
            return List.of(amount, months);
        }
        return List.of(
                amount,
                new Operand(
                        new Phrase("số người trong hộ", "persons in the household"),
                        BigDecimal.valueOf(persons),
                        LegalWords.PERSONS),
                months);
    }

    /** What would have to be known, {@link #isKnown()} or not. */
    List<FactRef> unknown() {
        if (income == null) {
            return List.of(Facts.INCOME);
        }
        return persons == UNKNOWN ? List.of(Facts.SIZE) : List.of();
    }

    private Phrase unit() {
        if (!(income instanceof Income.OfHousehold total)) {
            return period.unit();
        }
        long months = total.months() * incomeFactor;
        return months == 1
                ? new Phrase("đồng/hộ/tháng", "đồng per household per month")
                : new Phrase("đồng/hộ/" + months + " tháng", "đồng per household in " + months + " months");
    }

    private String persons() {
        return persons == 1 ? "1 person" : persons + " persons";
    }

    private BigDecimal foundValue() {
        Vnd recorded = income instanceof Income.OfHousehold total
                ? total.total()
                : income instanceof Income.PerHead perHead ? perHead.perMonth() : Vnd.ZERO;
        return value(recorded).multiply(BigDecimal.valueOf(incomeFactor));
    }

    private BigDecimal boundaryValue(Vnd line, int heads) {
        return value(line).multiply(BigDecimal.valueOf(heads * lineFactor));
    }

    private static BigDecimal value(Vnd amount) {
        return BigDecimal.valueOf(amount.dong());
    }
}
