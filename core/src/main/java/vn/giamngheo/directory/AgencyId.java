package vn.giamngheo.directory;

import vn.giamngheo.text.Code;

/**
 * Which entry of a directory is meant: <i>Sở Y tế</i>, of any province; <i>Bộ Y tế</i>. Never used again for another.
 *
 * @param code lower-case ASCII words with hyphens: {@code so-y-te}
 */
public record AgencyId(String code) implements Comparable<AgencyId> {

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if the code has another shape
     */
    public AgencyId {
        Code.check(code, "agency");
    }

    @Override
    public int compareTo(AgencyId other) {
        return code.compareTo(other.code);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
