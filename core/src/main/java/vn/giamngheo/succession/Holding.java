package vn.giamngheo.succession;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.Language;

/** Who holds a function, or everything, of an agency on a day. */
public sealed interface Holding {

    /**
     * The answer in words.
     *
     * @param language the language of the reader
     * @return the words, without a full stop
     */
    default String describe(Language language) {
        return HoldingText.describe(this, language);
    }

    /**
     * One agency.
     *
     * @param by who holds it
     * @param chain how it came there, beginning at the agency asked about; empty if it is that agency
     * @param confidence how sure that is: as sure as the least sure of the steps and of the holder being there
     */
    record Held(Agency by, List<Step> chain, Confidence confidence) implements Holding {
        /**
         * Copies the list.
         *
         * @param by who holds it
         * @param chain how it came there
         * @param confidence how sure that is
         */
        public Held {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(confidence, "confidence");
            chain = List.copyOf(chain);
        }
    }

    /**
     * Several, each of a part: the functions, or the places, parted.
     *
     * @param parts at least two, each with the functions or the province it is of
     */
    record Parted(List<Part> parts) implements Holding {
        /**
         * Copies the list.
         *
         * @param parts at least two
         * @throws IllegalArgumentException if there are fewer
         */
        public Parted {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("parts must be at least two but were " + parts.size());
            }
        }
    }

    /**
     * A part and who holds it.
     *
     * @param functions the functions; empty where each part has all of them
     * @param province the province, or the commune where communes parted; empty where the parts are functions alone
     * @param holding who holds it
     */
    record Part(List<AgencyFunction> functions, Optional<UnitRef> province, Holding holding) {
        /**
         * Copies the list.
         *
         * @param functions the functions
         * @param province the province
         * @param holding who holds it
         */
        public Part {
            functions = List.copyOf(functions);
            Objects.requireNonNull(province, "province");
            Objects.requireNonNull(holding, "holding");
        }
    }

    /**
     * Nobody that can be named.
     *
     * @param last the last agency that is certain to have held it, or the first of which that is not certain: the agency
     *     asked about where it does not have the function, was not there yet, or is itself one of the candidates
     * @param reason why the chain ends with it
     * @param end the event that named no successor or left the choice to the province; empty where no event is known
     * @param candidates those among which the holder is to be looked for; may be empty
     * @param chain how it came to {@code last}
     */
    record Unresolved(
            Agency last, Reason reason, Optional<SuccessionEvent> end, List<Agency> candidates, List<Step> chain)
            implements Holding {
        /**
         * Copies the lists.
         *
         * @param last the last agency that is certain to have held it
         * @param reason why the chain ends with it
         * @param end the event at which it ends
         * @param candidates those among which the holder is to be looked for
         * @param chain how it came to {@code last}
         */
        public Unresolved {
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(end, "end");
            candidates = List.copyOf(candidates);
            chain = List.copyOf(chain);
        }
    }

    /** Why nobody can be named. */
    enum Reason {
        /** The level of administration ended; its tasks were not given to anyone by name. */
        LEVEL_ENDED,
        /** The agency ended; nobody was named for this function. */
        NO_SUCCESSOR,
        /** The province decides which of the candidates it is. */
        PROVINCE_DECIDES,
        /** The agency does not have this function, on any day that is known. */
        NOT_ITS_FUNCTION,
        /** The agency was not there yet, and nobody is known who held the function before. */
        NOT_YET,
        /** The first text that names the agency is later than the day: nothing was read of that time. */
        NOT_KNOWN_THEN,
        /** Its district or commune changed or may have changed, and the units were not supplied. */
        PLACE_NOT_KNOWN
    }
}
