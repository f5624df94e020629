package vn.giamngheo.survey;

import java.util.Comparator;
import vn.giamngheo.text.RefusedException;

/**
 * A primary sampling unit (PSU): what was drawn first, an enumeration area or a village, in its stratum. Units of one name
 * in different strata are different units.
 *
 * @param stratum the stratum that it was drawn from, not blank
 * @param psu its name within the stratum, not blank
 */
public record SamplingUnit(String stratum, String psu) implements Comparable<SamplingUnit> {

    private static final Comparator<SamplingUnit> ORDER =
            Comparator.comparing(SamplingUnit::stratum).thenComparing(SamplingUnit::psu);

    /**
     * Checks the names.
     *
     * @param stratum not blank
     * @param psu not blank
     * @throws RefusedException if one is blank
     */
    public SamplingUnit {
        if (stratum.isBlank()) {
            throw RefusedException.blank("tên tầng", "the name of a stratum");
        }
        if (psu.isBlank()) {
            throw RefusedException.blank("tên đơn vị mẫu sơ cấp", "the name of a primary sampling unit");
        }
    }

    /** By stratum, then by name, as texts. */
    @Override
    public int compareTo(SamplingUnit other) {
        return ORDER.compare(this, other);
    }

    /** Stratum and name: {@code 3/17}. */
    @Override
    public String toString() {
        return stratum + "/" + psu;
    }
}
