package vn.giamngheo.observation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * The rate of multidimensional poverty as reviews report it: poor and near-poor households over all households. Neither
 * of the two rates alone is it.
 */
public sealed interface MultidimensionalPoverty {

    /**
     * The result in words.
     *
     * @param language the language of the reader
     * @return the words, without a full stop
     */
    String describe(Language language);

    /**
     * Both together.
     *
     * @param rate the rate in per cent, from 0 to 100
     * @param reached whether the high end of {@code rate} can be the rate; false where it is the excluded end of a
     *     printed figure
     * @param observation the same as an observation, if all numbers are known
     */
    record Together(RatioRange rate, boolean reached, Optional<Observation> observation)
            implements MultidimensionalPoverty {

        /**
         * {@return whether the rate can be printed so}
         *
         * @param printed a printed rate of multidimensional poverty
         */
        public boolean agreesWith(PublishedRate printed) {
            DecimalInterval interval = printed.interval();
            int end = Ratio.of(interval.low()).compareTo(rate.max());
            return Ratio.of(interval.high()).compareTo(rate.min()) > 0 && (end < 0 || (end == 0 && reached));
        }

        @Override
        public String describe(Language language) {
            return IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE.phrase().in(language) + " "
                    + RollUpText.percent(rate, language);
        }
    }

    /**
     * Two figures that make no rate together.
     *
     * @param reasons all that stands against it, at least one; each without a capital at its beginning
     */
    record Refused(List<Phrase> reasons) implements MultidimensionalPoverty {
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
            Phrase head = new Phrase(
                    "không tính được tỷ lệ nghèo đa chiều: ", "no rate of multidimensional poverty follows: ");
            return reasons.stream()
                    .map(reason -> reason.in(language))
                    .collect(Collectors.joining("; ", head.in(language), ""));
        }
    }

    /**
     * {@return the rate of both together; refused unless one is the rate of poor and the other that of near-poor
     * households and they differ in nothing else: not in day, standard or total either}
     *
     * @param poor a rate of poor households
     * @param nearPoor a rate of near-poor households
     */
    static MultidimensionalPoverty of(Observation poor, Observation nearPoor) {
        return PoorAndNearPoor.together(poor, nearPoor);
    }
}
