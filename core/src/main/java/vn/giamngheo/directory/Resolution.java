package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.text.Language;

/** What a name of an agency in a document was found to mean. */
public sealed interface Resolution {

    /** {@return the name, as the document has it} */
    AgencyRef named();

    /**
     * What was found, in words.
     *
     * @param language the language of the reader
     * @return the words, without a full stop
     */
    default String describe(Language language) {
        return ResolutionText.describe(this, language);
    }

    /**
     * One agency.
     *
     * @param named the name, as the document has it
     * @param agency the agency
     * @param office the office of the person named, as written: <i>Giám đốc</i>; empty if the agency itself is named
     * @param levelSupplied whether the name does not tell the level, so that it is that of the document
     */
    record Found(AgencyRef named, Agency agency, Optional<String> office, boolean levelSupplied) implements Resolution {
        /**
         * Checks that nothing is missing.
         *
         * @param named the name
         * @param agency the agency
         * @param office the office of the person named
         * @param levelSupplied whether the level is that of the document
         */
        public Found {
            Objects.requireNonNull(named, "named");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(office, "office");
        }
    }

    /**
     * A class of agencies.
     *
     * @param named the name, as the document has it
     * @param expansion its members, or why they are not listed
     * @param office the office of the persons named: <i>Giám đốc</i> of <i>các sở</i>; empty if agencies are named
     */
    record OfClass(AgencyRef named, Expansion expansion, Optional<String> office) implements Resolution {
        /**
         * Checks that nothing is missing.
         *
         * @param named the name
         * @param expansion its members, or why they are not listed
         * @param office the office of the persons named
         */
        public OfClass {
            Objects.requireNonNull(named, "named");
            Objects.requireNonNull(expansion, "expansion");
            Objects.requireNonNull(office, "office");
        }
    }

    /**
     * Several agencies that the name may mean.
     *
     * @param named the name, as the document has it
     * @param candidates at least two
     */
    record Ambiguous(AgencyRef named, List<Agency> candidates) implements Resolution {
        /**
         * Copies the list.
         *
         * @param named the name
         * @param candidates at least two
         */
        public Ambiguous {
            Objects.requireNonNull(named, "named");
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Agencies of that name, none of them on that day.
     *
     * @param named the name, as the document has it
     * @param day the day
     * @param agencies the agencies of that name, at least one
     */
    record NotThen(AgencyRef named, LocalDate day, List<Agency> agencies) implements Resolution {
        /**
         * Copies the list.
         *
         * @param named the name
         * @param day the day
         * @param agencies the agencies of that name
         */
        public NotThen {
            Objects.requireNonNull(named, "named");
            Objects.requireNonNull(day, "day");
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * No agency of that name.
     *
     * @param named the name, as the document has it
     * @param near agencies of that day with a name much like it, the nearest first; may be empty
     */
    record NotFound(AgencyRef named, List<Agency> near) implements Resolution {
        /**
         * Copies the list.
         *
         * @param named the name
         * @param near agencies of that day with a name much like it
         */
        public NotFound {
            Objects.requireNonNull(named, "named");
            near = List.copyOf(near);
        }
    }
}
