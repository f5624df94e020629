package vn.giamngheo.observation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * The figure of a whole from the figures of its parts: by numerator and denominator, never by a mean of rates. That
 * 1,000 of 10,000 and 10 of 1,000 make 9.18 per cent, not 5.5.
 *
 * <p>Where a part does not tell its numbers the result is a range that holds the truth for certain, if the figures of
 * the parts are true:
 *
 * <ul>
 *   <li>of a printed rate with its total, the whole numbers that print so;
 *   <li>of a printed rate with its count, the totals that print so;
 *   <li>of a printed rate alone, the weight is not known: the rate of the whole is then between the least and the
 *       greatest of that rate and the rate of all other parts together.
 * </ul>
 *
 * <p>That the parts are all of the whole is for the caller to know. The parts are of different places, and all of the
 * same area and group; or they are the rural and the urban part of the whole itself, each once.
 */
public sealed interface RollUp {

    /**
     * The result in words.
     *
     * @param language the language of the reader
     * @return the words, without a full stop
     */
    String describe(Language language);

    /**
     * The figure of the whole.
     *
     * @param unit what is counted
     * @param count how many were counted in all parts
     * @param total how many there are in all parts; empty of numbers
     * @param rate the rate in per cent; empty of numbers
     * @param observation the same as an observation, if it is exact and the parts differ in nothing
     * @param allowed in what the parts differ, as the caller allowed
     */
    record RolledUp(
            CountUnit unit,
            WholeRange count,
            Optional<WholeRange> total,
            Optional<RatioRange> rate,
            Optional<Observation> observation,
            List<Reason> allowed)
            implements RollUp {
        /**
         * Copies the list.
         *
         * @param unit what is counted
         * @param count how many were counted in all parts
         * @param total how many there are in all parts
         * @param rate the rate in per cent
         * @param observation the same as an observation
         * @param allowed in what the parts differ, as the caller allowed
         */
        public RolledUp {
            allowed = List.copyOf(allowed);
        }

        /** {@return true if all numbers behind it are known} */
        public boolean isExact() {
            return rate.map(RatioRange::isExact).orElse(true) && count.min() == count.max();
        }

        @Override
        public String describe(Language language) {
            return RollUpText.describe(this, language) + ChangeText.allowed(allowed, language);
        }
    }

    /**
     * Figures that are not added up.
     *
     * @param reasons all that stands against it, at least one
     */
    record Refused(List<Obstacle> reasons) implements RollUp {
        /**
         * Copies the list.
         *
         * @param reasons all that stands against it
         * @throws IllegalArgumentException if there is no reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must not be empty");
            }
        }

        @Override
        public String describe(Language language) {
            Phrase head = new Phrase("không cộng được: ", "cannot be added up: ");
            return reasons.stream()
                    .map(reason -> reason.words().in(language))
                    .collect(Collectors.joining("; ", head.in(language), ""));
        }
    }

    /**
     * Why figures are not added up.
     *
     * @param kind what stands against it
     * @param words the reason; without a capital at its beginning and a full stop at its end
     */
    record Obstacle(Kind kind, Phrase words) {

        /** What stands against adding up. */
        public enum Kind {
            /** Two parts differ in more than the place. */
            DIFFERENCE,
            /** Two parts are of different days. */
            DAY,
            /** A part is there twice. */
            PLACE_TWICE,
            /** The whole is among its parts. */
            WHOLE_AMONG_PARTS,
            /** No whole numbers print as the rate of a part. */
            CONTRADICTION,
            /** The numbers add up to more than can be counted. */
            TOO_LARGE
        }
    }

    /**
     * {@return the figure of the whole}
     *
     * @param parts the figures of the parts; at least one
     * @param whole the place that they are all the parts of; or of which they are the rural and the urban part
     * @param allowed in what the parts may differ beside the place: {@link Difference#STANDARD},
     *     {@link Difference#STANDARD_UNKNOWN} or {@link Difference#SOURCE}
     * @throws IllegalArgumentException if there are no parts, or any other difference is to be allowed
     */
    static RollUp of(List<Observation> parts, Place whole, Difference... allowed) {
        return RollUps.of(parts, whole, RollUps.allowed(allowed), false);
    }
}
