package vn.giamngheo.json.format.records;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.json.format.internal.bytes.RegisterScan;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/**
 * By what households of a province are read.
 *
 * @param standard the standard that applies to them; null if none does
 * @param table its table, if its indicators are those that lines are looked at for; otherwise null
 * @param behind what is behind the indicators of a standard
 */
record HouseholdSetting(
        @Nullable PovertyStandard standard,
        @Nullable DecisionTable table,
        Function<PovertyStandard, RawFactsBehind> behind) {

    static HouseholdSetting of(
            Standards standards,
            ReviewDate review,
            Optional<Province> province,
            Function<PovertyStandard, RawFactsBehind> behind) {
        PovertyStandard standard = standards.applicable(review, province.orElse(null));
        PovertyStandard usual = standards.applicable(review, null);
        @Nullable
        DecisionTable table =
                standard != null && usual != null && standard.indicatorList().equals(usual.indicatorList())
                        ? standard.table()
                        : null;
        return new HouseholdSetting(standard, table, behind);
    }

    /**
     * The indicators of which nothing is known, if they are not more than those that neither were judged nor income decides.
     *
     * @param known those that the commune judged
     */
    int unknown(int known) {
        return table == null ? 0 : full() & ~(known | table.incomeMask());
    }

    /** Whether nothing at all is known of some indicators, so that each may turn out either way. */
    boolean areOpen(int unknown, RegisterScan<?> line) {
        return standard != null && behind.apply(standard).areOpen(unknown, line.stated());
    }

    /** All indicators; of no use where there is no table. */
    int full() {
        IndicatorList indicators = table == null ? null : table.indicators();
        return indicators == null ? 0 : indicators.fullMask();
    }
}
