package vn.giamngheo.continuity;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.succession.Holding;

/** What has become of an agency that a document names. */
public sealed interface Standing {

    /** {@return whether somebody who holds it now can be named, or it is a class that still is one} */
    boolean isResolved();

    /**
     * An agency, and who holds its part now.
     *
     * @param then the agency that the document means
     * @param office the office of the person named, as written; empty if the agency itself is named
     * @param holding who holds it now
     */
    record OfAgency(Agency then, Optional<String> office, Holding holding) implements Standing {
        /**
         * Checks that nothing is missing.
         *
         * @param then the agency that the document means
         * @param office the office of the person named
         * @param holding who holds it now
         */
        public OfAgency {
            Objects.requireNonNull(then, "then");
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(holding, "holding");
        }

        @Override
        public boolean isResolved() {
            return isResolved(holding);
        }

        private static boolean isResolved(Holding holding) {
            if (holding instanceof Holding.Parted parted) {
                return parted.parts().stream().allMatch(part -> isResolved(part.holding()));
            }
            return holding instanceof Holding.Held;
        }
    }

    /**
     * A class of agencies, and what it is now.
     *
     * @param office the office of the persons named; empty if agencies are named
     * @param now its members now, or why they are not listed
     */
    record OfClass(Optional<String> office, Expansion now) implements Standing {
        /**
         * Checks that nothing is missing.
         *
         * @param office the office of the persons named
         * @param now its members now, or why they are not listed
         */
        public OfClass {
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(now, "now");
        }

        @Override
        public boolean isResolved() {
            return !(now instanceof Expansion.Symbolic symbolic)
                    || (symbolic.reason() != Expansion.Reason.LEVEL_ENDED
                            && symbolic.reason() != Expansion.Reason.NO_MEMBER);
        }
    }

    /**
     * A name that means no one agency.
     *
     * @param resolution what it was found to mean
     */
    record NotIdentified(Resolution resolution) implements Standing {
        /**
         * Checks that nothing is missing.
         *
         * @param resolution what it was found to mean
         */
        public NotIdentified {
            Objects.requireNonNull(resolution, "resolution");
        }

        @Override
        public boolean isResolved() {
            return false;
        }
    }
}
