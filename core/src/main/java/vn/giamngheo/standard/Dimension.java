package vn.giamngheo.standard;

import vn.giamngheo.text.Code;
import vn.giamngheo.text.RefusedException;

/**
 * A dimension of multidimensional poverty (<i>chiều</i>), a group of indicators. Open: standards regroup them.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record Dimension(String code) {

    /** Việc làm. */
    public static final Dimension EMPLOYMENT = of("employment");
    /** Y tế. */
    public static final Dimension HEALTH = of("health");
    /** Giáo dục. */
    public static final Dimension EDUCATION = of("education");
    /** Nhà ở. */
    public static final Dimension HOUSING = of("housing");
    /** Nước sinh hoạt và vệ sinh; from 2027 with the environment. */
    public static final Dimension WATER_SANITATION = of("water-sanitation");
    /** Thông tin. */
    public static final Dimension INFORMATION = of("information");
    /** Thu nhập, in local standards that count income among the indicators. */
    public static final Dimension INCOME = of("income");

    /**
     * Checks the code.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws RefusedException if it has another shape
     */
    public Dimension {
        Code.check(code, "dimension");
    }

    /**
     * {@return the dimension of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws RefusedException if it has another shape
     */
    public static Dimension of(String code) {
        return new Dimension(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
