package vn.giamngheo.continuity;

import java.util.Objects;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.agency.Role;

/**
 * An agency that a document names in a role, and what has become of it.
 *
 * @param role the role
 * @param named the agency, as the document has it
 * @param standing what has become of it
 */
public record RoleHolder(Role role, AgencyRef named, Standing standing) {
    /**
     * Checks that nothing is missing.
     *
     * @param role the role
     * @param named the agency
     * @param standing what has become of it
     */
    public RoleHolder {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(standing, "standing");
    }
}
