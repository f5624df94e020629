package vn.giamngheo.target;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.RefusedException;

/** What a target asks for. Every figure keeps the unit it counts: a rate of households is no rate of persons. */
public sealed interface Measure {

    /**
     * A rate to stand at: {@code còn 8,49%}.
     *
     * @param rate the rate
     * @param unit what the rate counts
     */
    record Level(Written<Stated<PublishedRate>> rate, CountUnit unit) implements Measure {
        /**
         * Checks what is given.
         *
         * @param rate the rate
         * @param unit what the rate counts
         */
        public Level {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A rate to be brought down by percentage points, even where the document prints {@code %}:
     * {@code giảm 2,3-2,5% từ 9,2% … xuống còn …}.
     *
     * @param by the difference, positive for a reduction
     * @param from where it starts
     * @param to where it is said to end
     * @param unit what the rates count
     */
    record Reduction(
            Written<Stated<PublishedPoints>> by,
            Optional<Baseline> from,
            Optional<Written<Stated<PublishedRate>>> to,
            CountUnit unit)
            implements Measure {
        /**
         * Checks what is given.
         *
         * @param by the difference, positive for a reduction
         * @param from where it starts
         * @param to where it is said to end
         * @param unit what the rates count
         */
        public Reduction {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(unit, "unit");
        }

        /** {@return what the figures say of each other} */
        public ReductionArithmetic arithmetic() {
            return ReductionArithmetic.of(this);
        }
    }

    /**
     * A share of a population to be reached: {@code 100% hộ nghèo có nhu cầu, đủ điều kiện được vay vốn}.
     *
     * @param rate the share
     * @param of the population, as written
     * @param condition what must hold of those counted, as written
     * @param unit what the rate counts
     */
    record Coverage(Written<Stated<PublishedRate>> rate, String of, Optional<String> condition, CountUnit unit)
            implements Measure {
        /**
         * Checks what is given.
         *
         * @param rate the share
         * @param of the population, as written
         * @param condition what must hold of those counted, as written
         * @param unit what the rate counts
         */
        public Coverage {
            Objects.requireNonNull(rate, "rate");
            requireText(of, "đối tượng tính", "of");
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A number to be reached, perhaps with the rate printed beside it: {@code 48.267 hộ, đạt tỷ lệ 46,68%}.
     *
     * @param count the number
     * @param unit what is counted
     * @param condition what must hold of those counted, as written, such as {@code diện tích tối thiểu 8m²/người}
     * @param rate the rate printed with it; what it is a rate of, the document seldom says
     */
    record Count(
            Written<Stated<Long>> count,
            CountUnit unit,
            Optional<String> condition,
            Optional<Written<Stated<PublishedRate>>> rate)
            implements Measure {
        /**
         * Checks what is given.
         *
         * @param count the number
         * @param unit what is counted
         * @param condition what must hold of those counted, as written, such as {@code diện tích tối thiểu 8m²/người}
         * @param rate the rate printed with it; what it is a rate of, the document seldom says
         */
        public Count {
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(rate, "rate");
        }

        /**
         * {@return the denominators with which this number gives the printed rate: from one whole number to another,
         * both included} Empty if number or rate is absent or not exact, or no denominator fits.
         */
        public Optional<WholeRange> impliedDenominator() {
            // A number below 0 can be written, but is part of no population.
            Optional<Long> number = count.value().flatMap(Figures::exact).filter(exact -> exact >= 0);
            return rate.flatMap(Written::value)
                    .flatMap(Figures::exact)
                    .flatMap(printed -> number.flatMap(printed::impliedDenominator));
        }
    }

    /**
     * A state that an area is to reach: {@code huyện A Lưới đủ điều kiện thoát khỏi huyện nghèo}.
     *
     * @param place the area
     * @param state the state, as written
     */
    record LocalityState(Place place, String state) implements Measure {
        /**
         * Checks what is given.
         *
         * @param place the area
         * @param state the state, as written
         */
        public LocalityState {
            Objects.requireNonNull(place, "place");
            requireText(state, "trạng thái cần đạt", "state");
        }
    }

    /**
     * None left: {@code không còn hộ nghèo}.
     *
     * @param of what there is to be none of, as written
     * @param unit what is counted
     */
    record Zero(String of, CountUnit unit) implements Measure {
        /**
         * Checks what is given.
         *
         * @param of what there is to be none of, as written
         * @param unit what is counted
         */
        public Zero {
            requireText(of, "đối tượng tính", "of");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A goal without a figure.
     *
     * @param goal the goal
     */
    record Qualitative(String goal) implements Measure {
        /**
         * Checks what is given.
         *
         * @param goal the goal
         */
        public Qualitative {
            requireText(goal, "mục tiêu định tính", "goal");
        }
    }

    private static void requireText(String value, String vietnamese, String argument) {
        if (value.isBlank()) {
            throw RefusedException.blank(vietnamese + " (" + argument + ")", argument);
        }
    }
}
