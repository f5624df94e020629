package vn.giamngheo.testkit.text;

import java.util.Objects;
import vn.giamngheo.agency.AgencyRef;

/**
 * A wording for an agency.
 *
 * @param text the wording
 * @param agency the agency meant
 * @param sameName whether the wording is a spelling of the name of the agency, so that it must be found; if not, it may be
 *     found, or be reported, but never as another agency
 */
public record AgencySpelling(String text, AgencyRef agency, boolean sameName) {

    /**
     * Checks that nothing is missing.
     *
     * @param text the wording
     * @param agency the agency meant
     * @param sameName whether the wording is a spelling of the name
     */
    public AgencySpelling {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(agency, "agency");
    }
}
