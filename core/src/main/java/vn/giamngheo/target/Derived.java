package vn.giamngheo.target;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.text.Phrase;

/** What follows from two figures: a third one, or the reason why none does. */
public sealed interface Derived {

    /** Why no figure follows. */
    enum Reason {
        /** The figures are bounds that say nothing together: at least one number less at least another. */
        UNBOUNDED,
        /** The result would be below 0, or a rate above 100 %. It is not cut off there: the figures are at odds. */
        OUT_OF_RANGE,
        /** What is called a reduction ends above its start. */
        RISES,
        /** There is no such number: a share of 0, or the start of what has fallen by all of it. */
        UNDEFINED
    }

    /**
     * The figure that follows.
     *
     * @param figure the figure
     */
    record Known(Figure figure) implements Derived {
        /**
         * Checks what is given.
         *
         * @param figure the figure
         */
        public Known {
            Objects.requireNonNull(figure, "figure");
        }
    }

    /**
     * No figure follows.
     *
     * @param reason why
     * @param words why, with the figures, to stand after a colon
     */
    record Refused(Reason reason, Phrase words) implements Derived {
        /**
         * Checks what is given.
         *
         * @param reason why
         * @param words why, with the figures, to stand after a colon
         */
        public Refused {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(words, "words");
        }
    }

    /** {@return the figure that follows; empty if none does} */
    default Optional<Figure> known() {
        return this instanceof Known result ? Optional.of(result.figure()) : Optional.empty();
    }

    /** {@return why no figure follows; empty if one does} */
    default Optional<Refused> refusal() {
        return this instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }
}
