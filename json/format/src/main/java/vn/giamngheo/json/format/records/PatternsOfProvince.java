package vn.giamngheo.json.format.records;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.classification.DeprivationMasks;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.internal.bytes.RegisterScan;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PatternTally;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Counts patterns of deprivations, as {@link DeprivationMasks} says.
 *
 * @param <U> what is counted
 */
final class PatternsOfProvince<U extends Unit> implements HouseholdTally<PatternTable<U>> {

    private final Standards standards;
    private final ReviewDate review;
    private final HouseholdWeight weight;
    private final HouseholdSetting setting;
    private final @Nullable PovertyStandard standard;
    private final @Nullable DecisionTable table;
    private final int all;
    private final int full;
    /** Null where no standard tells which indicators there are. */
    private final @Nullable PatternTally<U> tally;

    private boolean touched;

    PatternsOfProvince(Standards standards, ReviewDate review, U unit, HouseholdSetting setting) {
        this.standards = standards;
        this.review = review;
        this.weight = HouseholdWeight.of(unit);
        this.setting = setting;
        this.standard = setting.standard();
        this.table = setting.table();
        this.all = setting.full();
        this.full = setting.unknown(0);
        this.tally = standard == null || standard.indicatorList().size() == 0
                ? null
                : PatternTally.of(standard.indicatorList().all(), unit);
    }

    @Override
    public boolean add(RegisterScan<?> line) {
        AreaType area = line.area();
        long counts = weight.of(line);
        if (table == null || tally == null || area == null || line.point() < 0 || counts == 0) {
            return false;
        }
        int unknown = full & ~line.known();
        if (unknown != 0 && !setting.areOpen(unknown, line)) {
            return false;
        }
        int known = all & ~unknown;
        tally.add(known, known & table.effectiveMask(area, line.point(), line.deprived()), counts);
        touched = true;
        return true;
    }

    @Override
    public @Nullable Phrase add(Household household) {
        if (standard == null) {
            return ((Resolution.Unresolved) standards.resolve(review, household.province())).words();
        }
        if (tally == null) {
            return new Phrase(
                    "chuẩn " + standard.id() + " chỉ xét thu nhập, không có chỉ số",
                    "standard " + standard.id() + " is one of income alone, without indicators");
        }
        int masks;
        try {
            masks = DeprivationMasks.packedUnder(standard, household, review);
        } catch (RefusedException refused) {
            return refused.reason();
        }
        long counts = weight.of(household);
        if (counts == 0) {
            return HouseholdWeight.UNKNOWN_SIZE;
        }
        tally.add(DeprivationMasks.knownOf(masks), DeprivationMasks.deprivedOf(masks), counts);
        touched = true;
        return null;
    }

    @Override
    public boolean isUntouched() {
        return !touched;
    }

    @Override
    public PatternTable<U> counted() {
        return Objects.requireNonNull(tally).toTable();
    }
}
