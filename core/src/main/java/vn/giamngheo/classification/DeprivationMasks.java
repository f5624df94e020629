package vn.giamngheo.classification;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

/**
 * What is known of the indicators of a standard for a household, as classification reads them: as the commune judged, what
 * it did not judge from raw facts, and what the standard lets income decide from income. A bit for each indicator of
 * {@link PovertyStandard#indicatorList()}.
 *
 * @param known the indicators that are known
 * @param deprived those deprived in, within {@code known}
 */
public record DeprivationMasks(int known, int deprived) {

    private static final int KNOWN_FROM = 16;
    private static final int DEPRIVED = 0xFFFF;

    /**
     * Checks the masks.
     *
     * @param known the indicators that are known; at most 16
     * @param deprived those deprived in
     * @throws IllegalArgumentException if there are more, or one deprived in is not known
     */
    public DeprivationMasks {
        if ((known & ~DEPRIVED) != 0 || (deprived & ~known) != 0) {
            throw new IllegalArgumentException("deprived must be within known, and that within 16 bits, but were 0b"
                    + Integer.toBinaryString(deprived) + " and 0b" + Integer.toBinaryString(known));
        }
    }

    /**
     * {@return the masks of a household}
     *
     * @param standard the standard, whether or not it applies to the day
     * @param household the household
     * @param review the day that decides area and ages
     * @throws vn.giamngheo.text.RefusedException if the household states indicators that are none of the standard, or a
     *     member is born after the review; names all of them
     */
    public static DeprivationMasks under(PovertyStandard standard, Household household, ReviewDate review) {
        return ofPacked(packedUnder(standard, household, review));
    }

    /**
     * {@return the same as one number, for bulk work: {@link #known()} in the upper 16 bits, {@link #deprived()} in the
     * lower ones} Allocates nothing where the commune judged exactly the indicators of the standard.
     *
     * @param standard the standard, whether or not it applies to the day
     * @param household the household
     * @param review the day that decides area and ages
     * @throws vn.giamngheo.text.RefusedException as {@link #under}
     */
    public static int packedUnder(PovertyStandard standard, Household household, ReviewDate review) {
        DecisionTable table = standard.table();
        int known = table.indicators().fullMask();
        int deprived = household.deprivedMask();
        if (!PovertyEngine.isJudged(table, household, review)) {
            Reading reading = Reading.of(household, review, standard);
            known = reading.known();
            deprived = reading.deprived();
        }
        return table.incomeMask() == 0
                ? packed(known, deprived)
                : byIncome(table, household, review, packed(known, deprived));
    }

    /** With the bits that income decides: known if it is, and if the area is or does not matter. */
    private static int byIncome(DecisionTable table, Household household, ReviewDate review, int packed) {
        int known = (packed >>> KNOWN_FROM) & ~table.incomeMask();
        int deprived = packed & known;
        long point = household.incomePoint();
        if (point == Reading.NO_POINT) {
            return packed(known, deprived);
        }
        @Nullable AreaType area = household.areaOrNullOn(review.day());
        int rural = table.effectiveMask(AreaType.RURAL, point, deprived);
        int urban = table.effectiveMask(AreaType.URBAN, point, deprived);
        int decided = area == null ? table.incomeMask() & ~(rural ^ urban) : table.incomeMask();
        return packed(known | decided, (area == AreaType.URBAN ? urban : rural) & (known | decided));
    }

    private static int packed(int known, int deprived) {
        return (known << KNOWN_FROM) | deprived;
    }

    private static DeprivationMasks ofPacked(int packed) {
        return new DeprivationMasks(knownOf(packed), deprivedOf(packed));
    }

    /**
     * {@return the indicators that are known}
     *
     * @param packed a number that {@link #packedUnder} gave
     */
    public static int knownOf(int packed) {
        return packed >>> KNOWN_FROM;
    }

    /**
     * {@return the indicators deprived in}
     *
     * @param packed a number that {@link #packedUnder} gave
     */
    public static int deprivedOf(int packed) {
        return packed & DEPRIVED;
    }
}
