package vn.giamngheo.succession;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.Provenance;

/**
 * Where a function of an agency went.
 *
 * @param from the agency that had it
 * @param function the function; empty for all that it had and that no other transfer of the day names
 * @param to where it went
 * @param provenance where that was read, and how sure that makes it
 */
public record Transfer(AgencyId from, Optional<AgencyFunction> function, Destination to, Provenance provenance) {

    /**
     * Checks that nothing is missing.
     *
     * @param from the agency that had it
     * @param function the function
     * @param to where it went
     * @param provenance where that was read
     */
    public Transfer {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** Where a function went. */
    public sealed interface Destination {

        /** {@return the agencies it may have gone to; one if that is certain} */
        List<AgencyId> agencies();
    }

    /**
     * To one agency.
     *
     * @param agency the agency
     */
    public record To(AgencyId agency) implements Destination {
        /**
         * Checks that nothing is missing.
         *
         * @param agency the agency
         */
        public To {
            Objects.requireNonNull(agency, "agency");
        }

        @Override
        public List<AgencyId> agencies() {
            return List.of(agency);
        }
    }

    /**
     * To one of several, or to one that not every province has: which is for the province to decide.
     *
     * @param agencies at least one
     */
    public record ToOneOf(List<AgencyId> agencies) implements Destination {
        /**
         * Copies the list.
         *
         * @param agencies at least one
         * @throws IllegalArgumentException if there is none
         */
        public ToOneOf {
            agencies = List.copyOf(agencies);
            if (agencies.isEmpty()) {
                throw new IllegalArgumentException("agencies must not be empty");
            }
        }
    }

    /**
     * To nobody by name: the agency ended and its successors were not named one by one.
     *
     * @param agencies those among which law looks for a successor; may be empty
     */
    public record ToNobody(List<AgencyId> agencies) implements Destination {
        /**
         * Copies the list.
         *
         * @param agencies those among which law looks for a successor
         */
        public ToNobody {
            agencies = List.copyOf(agencies);
        }
    }
}
