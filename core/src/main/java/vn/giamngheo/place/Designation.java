package vn.giamngheo.place;

import vn.giamngheo.text.Code;

/**
 * What a list of areas is a list of. Open: lists come and go with the programmes.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record Designation(String code) {

    /** Huyện nghèo. */
    public static final Designation POOR_DISTRICT = new Designation("poor-district");
    /** Xã nghèo. */
    public static final Designation POOR_COMMUNE = new Designation("poor-commune");
    /** Xã đặc biệt khó khăn. */
    public static final Designation EXTREMELY_DISADVANTAGED_COMMUNE =
            new Designation("extremely-disadvantaged-commune");
    /** Thôn đặc biệt khó khăn. */
    public static final Designation EXTREMELY_DISADVANTAGED_VILLAGE =
            new Designation("extremely-disadvantaged-village");

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if the code has another shape
     */
    public Designation {
        Code.check(code, "designation");
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
