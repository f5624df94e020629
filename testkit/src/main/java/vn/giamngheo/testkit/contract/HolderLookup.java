package vn.giamngheo.testkit.contract;

import java.time.LocalDate;
import java.util.Set;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;

/** A way to tell who holds a function: a table of successors that somebody keeps, a service that answers. */
@FunctionalInterface
public interface HolderLookup {

    /**
     * {@return who holds a function that an agency has or had; several where they parted, nobody where that is not certain}
     *
     * @param agency the agency, of its own time
     * @param function the function
     * @param day the day
     */
    Set<AgencyId> holders(Agency agency, AgencyFunction function, LocalDate day);
}
