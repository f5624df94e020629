package vn.giamngheo.quantity;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * A quantity as a document states it: exactly, from one value to another, at least, more than, at most, less than,
 * and any of these only about.
 * Equal by kind and value: "8,49" and "from 8,49 to 8,49" are two statements.
 *
 * @param <T> what is stated: a rate, points, a count, an amount
 */
public sealed interface Stated<T extends Comparable<? super T>> {

    /**
     * The lower bound.
     *
     * @return the least value allowed (of {@link MoreThan}: not quite allowed), or empty if there is none
     */
    default Optional<T> low() {
        return Optional.empty();
    }

    /**
     * The upper bound.
     *
     * @return the greatest value allowed (of {@link LessThan}: not quite allowed), or empty if there is none
     */
    default Optional<T> high() {
        return Optional.empty();
    }

    /**
     * The value, where the document states one and not merely about it.
     *
     * @return the value of {@link Exactly}; empty of any other statement
     */
    default Optional<T> exact() {
        return this instanceof Exactly<T> exactly ? Optional.of(exactly.value()) : Optional.empty();
    }

    /**
     * Whether the document says "about"; by how much the bounds may be missed it does not say.
     *
     * @return true for {@link About}
     */
    default boolean approximate() {
        return this instanceof About;
    }

    /**
     * The same statement without "about".
     *
     * @return what {@link About} is about; of any other statement itself
     */
    default Stated<T> precise() {
        return this instanceof About<T> about ? about.of() : this;
    }

    /**
     * "8,49%".
     *
     * @param <T> what is stated
     * @param value the value
     * @return the statement
     */
    static <T extends Comparable<? super T>> Stated<T> exactly(T value) {
        return new Exactly<>(value);
    }

    /**
     * "từ 2,3 đến 2,5%".
     *
     * @param <T> what is stated
     * @param low the least value, included
     * @param high the greatest value, included
     * @return the statement
     * @throws IllegalArgumentException if {@code low} is greater than {@code high}
     */
    static <T extends Comparable<? super T>> Stated<T> between(T low, T high) {
        return new Between<>(low, high);
    }

    /**
     * "ít nhất 90%".
     *
     * @param <T> what is stated
     * @param value the least value, included
     * @return the statement
     */
    static <T extends Comparable<? super T>> Stated<T> atLeast(T value) {
        return new AtLeast<>(value);
    }

    /**
     * "trên 90%".
     *
     * @param <T> what is stated
     * @param value the value that is not enough
     * @return the statement
     */
    static <T extends Comparable<? super T>> Stated<T> moreThan(T value) {
        return new MoreThan<>(value);
    }

    /**
     * "không quá 5%".
     *
     * @param <T> what is stated
     * @param value the greatest value, included
     * @return the statement
     */
    static <T extends Comparable<? super T>> Stated<T> atMost(T value) {
        return new AtMost<>(value);
    }

    /**
     * "dưới 5%".
     *
     * @param <T> what is stated
     * @param value the value that is too much
     * @return the statement
     */
    static <T extends Comparable<? super T>> Stated<T> lessThan(T value) {
        return new LessThan<>(value);
    }

    /**
     * "khoảng 350.000 triệu đồng", "ít nhất khoảng 5%".
     *
     * @param <T> what is stated
     * @param of the statement without "about"
     * @return the statement
     * @throws IllegalArgumentException if {@code of} is itself only about
     */
    static <T extends Comparable<? super T>> Stated<T> about(Stated<T> of) {
        return new About<>(of);
    }

    /**
     * One value.
     *
     * @param <T> what is stated
     * @param value the value
     */
    record Exactly<T extends Comparable<? super T>>(T value) implements Stated<T> {

        /** One value.
         * @param value the value */
        public Exactly {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<T> low() {
            return Optional.of(value);
        }

        @Override
        public Optional<T> high() {
            return Optional.of(value);
        }
    }

    /**
     * From one value to another.
     *
     * @param <T> what is stated
     * @param from the least value, included
     * @param to the greatest value, included, not less than {@code from}
     */
    record Between<T extends Comparable<? super T>>(T from, T to) implements Stated<T> {

        /**
         * From one value to another.
         * @param from the least value
         * @param to the greatest value
         * @throws IllegalArgumentException if {@code from} is greater than {@code to}
         */
        public Between {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (from.compareTo(to) > 0) {
                throw new RefusedException(
                        "giá trị đầu không được lớn hơn giá trị cuối, nhưng ở đây ghi từ "
                                + StatedText.bare(from, Language.VIETNAMESE) + " đến "
                                + StatedText.bare(to, Language.VIETNAMESE),
                        "from must not be greater than to but was " + StatedText.bare(from, Language.ENGLISH) + " to "
                                + StatedText.bare(to, Language.ENGLISH));
            }
        }

        @Override
        public Optional<T> low() {
            return Optional.of(from);
        }

        @Override
        public Optional<T> high() {
            return Optional.of(to);
        }
    }

    /**
     * A value or more.
     *
     * @param <T> what is stated
     * @param value the least value, included
     */
    record AtLeast<T extends Comparable<? super T>>(T value) implements Stated<T> {

        /** A value or more.
         * @param value the value */
        public AtLeast {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<T> low() {
            return Optional.of(value);
        }
    }

    /**
     * More than a value.
     *
     * @param <T> what is stated
     * @param value the value that is not enough
     */
    record MoreThan<T extends Comparable<? super T>>(T value) implements Stated<T> {

        /** More than a value.
         * @param value the value */
        public MoreThan {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<T> low() {
            return Optional.of(value);
        }
    }

    /**
     * A value or less.
     *
     * @param <T> what is stated
     * @param value the greatest value, included
     */
    record AtMost<T extends Comparable<? super T>>(T value) implements Stated<T> {

        /** A value or less.
         * @param value the value */
        public AtMost {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<T> high() {
            return Optional.of(value);
        }
    }

    /**
     * Less than a value.
     *
     * @param <T> what is stated
     * @param value the value that is too much
     */
    record LessThan<T extends Comparable<? super T>>(T value) implements Stated<T> {

        /** Less than a value.
         * @param value the value */
        public LessThan {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<T> high() {
            return Optional.of(value);
        }
    }

    /**
     * Only about.
     *
     * @param <T> what is stated
     * @param of the statement without "about"
     */
    record About<T extends Comparable<? super T>>(Stated<T> of) implements Stated<T> {

        /**
         * Only about.
         * @param of the statement without "about"
         * @throws IllegalArgumentException if {@code of} is itself only about
         */
        public About {
            if (of.approximate()) {
                throw new RefusedException(
                        "điều đã là “khoảng” thì không thêm “khoảng” nữa",
                        "of must not be approximate itself but was " + of);
            }
        }

        @Override
        public Optional<T> low() {
            return of.low();
        }

        @Override
        public Optional<T> high() {
            return of.high();
        }
    }
}
