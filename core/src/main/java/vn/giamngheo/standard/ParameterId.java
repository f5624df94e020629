package vn.giamngheo.standard;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.RefusedException;

/**
 * What a number of a standard is called. Open: local standards name numbers of their own.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record ParameterId(String code) implements Comparable<ParameterId> {

    /** Chuẩn nghèo: the income up to which a household can be poor. */
    public static final ParameterId POVERTY_LINE = of("poverty-line");
    /** Chuẩn cận nghèo: the income up to which a household can be near-poor, where it is another one. */
    public static final ParameterId NEAR_POVERTY_LINE = of("near-poverty-line");
    /** The income from which a household is near-poor, where the law names it (09/2011/QĐ-TTg). */
    public static final ParameterId NEAR_POVERTY_FLOOR = of("near-poverty-floor");
    /** The income up to which a household has an average living standard. */
    public static final ParameterId AVERAGE_LINE = of("average-living-standard-line");
    /** The number of deprivations from which a household can be poor. */
    public static final ParameterId POVERTY_CUTOFF = of("poverty-cutoff");

    /**
     * Checks the code.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws RefusedException if it has another shape
     */
    public ParameterId {
        Code.check(code, "parameter");
    }

    /**
     * {@return the parameter of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws RefusedException if it has another shape
     */
    public static ParameterId of(String code) {
        return new ParameterId(code);
    }

    @Override
    public int compareTo(ParameterId other) {
        return code.compareTo(other.code);
    }

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ParameterId that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
