package vn.giamngheo.target;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** What a target asks for. Every figure keeps the unit it counts: a rate of households is no rate of persons. */
public sealed interface Measure {

    /**
     * {@return what is asked for, in one line: {@code giảm 2,3–2,5 điểm phần trăm}, {@code down by 2.3–2.5 percentage
     * points}; official wording in it stays Vietnamese}
     *
     * @param language the language of the reader
     */
    default String describe(Language language) {
        return new MeasureText(language).of(this);
    }

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
            Optional<Long> number = count.value().flatMap(Stated::exact).filter(exact -> exact >= 0);
            return rate.flatMap(Written::value)
                    .flatMap(Stated::exact)
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
     * A rate to be brought down by percentage points in each year, even where the document prints {@code %}:
     * {@code giảm 1-1,5%/năm}.
     *
     * @param by the difference within one year, positive for a reduction
     * @param from where the first year starts
     * @param unit what the rates count
     */
    record ReductionPerYear(Written<Stated<PublishedPoints>> by, Optional<Baseline> from, CountUnit unit)
            implements Measure {
        /**
         * Checks what is given.
         *
         * @param by the difference within one year, positive for a reduction
         * @param from where the first year starts
         * @param unit what the rates count
         */
        public ReductionPerYear {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A rate or number to be brought down by per cent of where it starts: {@code giảm 50% số hộ nghèo so với đầu kỳ}.
     * Per cent of a rate are no points: 9.2 less 2.3 per cent of it is 8.9884.
     *
     * @param by how many hundredths of the start are to go, positive for a reduction
     * @param of what falls, as written, such as {@code số hộ nghèo}
     * @param from the rate it starts from
     * @param since the time it is compared with where no rate is given; else that of {@code from} counts and this is
     *     unstated
     * @param unit what the rate or number counts
     */
    record RelativeReduction(
            Written<Stated<PublishedRate>> by, String of, Optional<Baseline> from, Schedule since, CountUnit unit)
            implements Measure {
        /**
         * Checks what is given.
         *
         * @param by how many hundredths of the start are to go, positive for a reduction
         * @param of what falls, as written, such as {@code số hộ nghèo}
         * @param from the rate it starts from
         * @param since the time it is compared with where no rate is given; unstated if {@code from} is given
         * @param unit what the rate or number counts
         * @throws IllegalArgumentException if {@code of} is blank, or both a start and a time beside it are given
         */
        public RelativeReduction {
            Objects.requireNonNull(by, "by");
            requireText(of, "đối tượng tính", "of");
            Objects.requireNonNull(unit, "unit");
            if (from.isPresent() && since.isStated()) {
                throw new RefusedException(
                        "đã có mức xuất phát (from) thì thời điểm so sánh ghi trong from.at, không ghi ở since",
                        "since must be unstated where from is given: from.at is the time compared with");
            }
        }

        /**
         * A reduction compared with the start given, or with none.
         *
         * @param by how many hundredths of the start are to go, positive for a reduction
         * @param of what falls, as written, such as {@code số hộ nghèo}
         * @param from the rate it starts from
         * @param unit what the rate or number counts
         * @throws IllegalArgumentException if {@code of} is blank
         */
        public RelativeReduction(
                Written<Stated<PublishedRate>> by, String of, Optional<Baseline> from, CountUnit unit) {
            this(by, of, from, Schedule.unstated(), unit);
        }
    }

    /**
     * Something to become a multiple of what it was: {@code thu nhập bình quân gấp 1,5 lần so với năm 2015}.
     *
     * @param factor how many times as much
     * @param of what grows, as written, such as {@code thu nhập bình quân của hộ nghèo}
     * @param since the time it is compared with; unstated where the document does not say
     */
    record Multiplier(Written<Stated<PublishedFactor>> factor, String of, Schedule since) implements Measure {
        /**
         * Checks what is given.
         *
         * @param factor how many times as much
         * @param of what grows, as written, such as {@code thu nhập bình quân của hộ nghèo}
         * @param since the time it is compared with; unstated where the document does not say
         * @throws IllegalArgumentException if {@code of} is blank
         */
        public Multiplier {
            Objects.requireNonNull(factor, "factor");
            requireText(of, "đối tượng tính", "of");
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * A number by which another is to change; the number it starts from is not part of it: {@code giảm 4.812 hộ nghèo}.
     *
     * @param direction up or down
     * @param by how many more or less, in both directions not negative
     * @param unit what is counted
     * @param of those counted, as written, such as {@code hộ nghèo}
     */
    record CountChange(Direction direction, Written<Stated<Long>> by, CountUnit unit, Optional<String> of)
            implements Measure {
        /** Which way a number is to go. */
        public enum Direction {
            /** Tăng. */
            INCREASE,
            /** Giảm. */
            DECREASE
        }

        /**
         * Checks what is given.
         *
         * @param direction up or down
         * @param by how many more or less, in both directions not negative
         * @param unit what is counted
         * @param of those counted, as written, such as {@code hộ nghèo}
         * @throws IllegalArgumentException if the number is or may be below 0
         */
        public CountChange {
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(of, "of");
            // Less by fewer than none would be more: the direction says which.
            if (by.value()
                    .flatMap(stated -> stated.low().or(stated::high))
                    .filter(least -> least < 0)
                    .isPresent()) {
                throw new RefusedException(
                        "số tăng, giảm (by) không được âm: chiều tăng hay giảm ghi ở direction",
                        "by must not be negative: direction tells up from down");
            }
        }
    }

    /**
     * A number to be reached in each year: {@code mỗi năm giải quyết việc làm cho 2.000 lao động}.
     *
     * @param count the number within one year
     * @param unit what is counted
     * @param condition what must hold of those counted, as written
     */
    record CountPerYear(Written<Stated<Long>> count, CountUnit unit, Optional<String> condition) implements Measure {
        /**
         * Checks what is given.
         *
         * @param count the number within one year
         * @param unit what is counted
         * @param condition what must hold of those counted, as written
         */
        public CountPerYear {
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * So many of a known number: {@code 24 trong 74 huyện nghèo thoát khỏi tình trạng nghèo}.
     *
     * @param k how many are to fulfil the condition
     * @param n how many there are
     * @param unit what is counted
     * @param condition what must hold of those counted, as written
     */
    record KOfN(Written<Stated<Long>> k, Written<Stated<Long>> n, CountUnit unit, Optional<String> condition)
            implements Measure {
        /**
         * Checks what is given. More than there are can be written, and is found by validation.
         *
         * @param k how many are to fulfil the condition
         * @param n how many there are
         * @param unit what is counted
         * @param condition what must hold of those counted, as written
         */
        public KOfN {
            Objects.requireNonNull(k, "k");
            Objects.requireNonNull(n, "n");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * A state reached that is to be kept: {@code duy trì tỷ lệ hộ nghèo dưới 1%}.
     *
     * @param of what is to be kept, as written
     * @param rate the rate it is to be kept at
     * @param unit what is counted
     */
    record Maintain(String of, Optional<Written<Stated<PublishedRate>>> rate, CountUnit unit) implements Measure {
        /**
         * Checks what is given.
         *
         * @param of what is to be kept, as written
         * @param rate the rate it is to be kept at
         * @param unit what is counted
         * @throws IllegalArgumentException if {@code of} is blank
         */
        public Maintain {
            requireText(of, "đối tượng tính", "of");
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * A wording that can mean several things. {@code giảm 2,3%} may be points or per cent of the rate: nothing is
     * chosen until somebody who may decide has decided.
     *
     * @param wording the official wording, as written
     * @param readings what it can mean, in the order to be offered: at least two, all different, each decided itself
     */
    record Undecided(String wording, List<Measure> readings) implements Measure {
        /**
         * Checks and copies what is given.
         *
         * @param wording the official wording, as written
         * @param readings what it can mean, in the order to be offered
         * @throws IllegalArgumentException if the wording is blank, or there are fewer than two readings, two equal
         *     ones, or one that is undecided itself
         */
        public Undecided {
            requireText(wording, "nguyên văn", "wording");
            readings = List.copyOf(readings);
            if (readings.size() < 2 || Set.copyOf(readings).size() < readings.size()) {
                throw new RefusedException(
                        "phải có ít nhất hai cách hiểu (readings) và không cách nào trùng nhau",
                        "readings must be at least two and all different");
            }
            if (readings.stream().anyMatch(Undecided.class::isInstance)) {
                throw new RefusedException(
                        "một cách hiểu (readings) không được lại là điều chưa xác định",
                        "readings must not be undecided themselves");
            }
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
        if (Objects.requireNonNull(value, argument).isBlank()) {
            throw RefusedException.blank(vietnamese + " (" + argument + ")", argument);
        }
    }
}
