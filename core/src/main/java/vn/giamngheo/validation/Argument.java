package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * A typed value named in a message: a program reads the value, a person reads it in the manner of a language. What {@code
 * toString} shows is the kind of the value and never the value: any of them can tell who somebody is.
 */
public sealed interface Argument {

    /**
     * {@return the value as a reader of the language writes it}
     *
     * @param language the language of the reader
     */
    String render(Language language);

    /** {@return the same with “[không nêu]”, “[withheld]” in place of each personal value, also inside of lists} */
    default Argument withheld() {
        return Withholding.of(this, Withholding.INSTEAD);
    }

    private static String hidden(Argument argument) {
        return argument.getClass().getSimpleName() + "[…]";
    }

    /** A text, shown as it is. */
    record Text(String value) implements Argument {
        @Override
        public String render(Language language) {
            return value;
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** Words that are not the same in both languages. */
    record Worded(Phrase value) implements Argument {
        @Override
        public String render(Language language) {
            return value.in(language);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /**
     * Texts, shown with commas between.
     *
     * @param values the texts, in order
     */
    record Texts(List<String> values) implements Argument {
        /**
         * Copies the list.
         *
         * @param values the values
         */
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public String render(Language language) {
            return String.join(", ", values);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** A whole number. */
    record Whole(long value) implements Argument {
        @Override
        public String render(Language language) {
            return language.notation().format(value);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** A range of whole numbers, both ends included. */
    record Range(WholeRange value) implements Argument {
        @Override
        public String render(Language language) {
            String min = language.notation().format(value.min());
            return value.isBounded() ? min + "–" + language.notation().format(value.max()) : "≥ " + min;
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /**
     * Several values of one kind, with the same sign between them.
     *
     * @param values the values, in order
     * @param sign what is written between two of them
     */
    record Several(List<Argument> values, String sign) implements Argument {
        /**
         * Copies the list.
         *
         * @param values the values, in order
         * @param sign what is written between two of them
         */
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String render(Language language) {
            return values.stream().map(value -> value.render(language)).collect(Collectors.joining(sign));
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** A number as stated. */
    record Count(Stated<Long> value) implements Argument {
        @Override
        public String render(Language language) {
            return StatedText.count(value, language);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** A day. */
    record Day(LocalDate value) implements Argument {
        @Override
        public String render(Language language) {
            return language.shortDay(value);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** An amount of money as stated, shown in millions of đồng. */
    record Money(Stated<Vnd> value) implements Argument {
        @Override
        public String render(Language language) {
            return StatedText.money(value, language);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** A rate as stated. */
    record Rate(Stated<PublishedRate> value) implements Argument {
        @Override
        public String render(Language language) {
            return StatedText.rate(value, language);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** A difference of rates as stated, in percentage points. */
    record Points(Stated<PublishedPoints> value) implements Argument {
        @Override
        public String render(Language language) {
            return StatedText.points(value, language);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** A factor as stated. */
    record Factor(Stated<PublishedFactor> value) implements Argument {
        @Override
        public String render(Language language) {
            return StatedText.factor(value, language);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /**
     * A value that tells who somebody is, such as a name: shown like any other, but left out on request.
     *
     * @param value the value
     */
    record Personal(Argument value) implements Argument {
        /**
         * Checks that there is a value.
         *
         * @param value the value
         */
        public Personal {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String render(Language language) {
            return value.render(language);
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /** Another place in the document. */
    record Place(JsonPointer value) implements Argument {
        @Override
        public String render(Language language) {
            return value.toString();
        }

        @Override
        public String toString() {
            return hidden(this);
        }
    }

    /**
     * {@return a text}
     *
     * @param value the value
     */
    static Argument text(String value) {
        return new Text(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return words that are not the same in both languages}
     *
     * @param value the value
     */
    static Argument phrase(Phrase value) {
        return new Worded(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return texts, in the order given}
     *
     * @param values the values, in order
     */
    static Argument texts(List<String> values) {
        return new Texts(values);
    }

    /**
     * {@return a whole number}
     *
     * @param value the value
     */
    static Argument whole(long value) {
        return new Whole(value);
    }

    /**
     * {@return a range of whole numbers}
     *
     * @param value the value
     */
    static Argument range(WholeRange value) {
        return new Range(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return values one after another, shown with semicolons between}
     *
     * @param values the values, in order
     */
    static Argument listed(List<Argument> values) {
        return new Several(values, "; ");
    }

    /**
     * {@return values added up, shown with plus signs between}
     *
     * @param values the values, in order
     */
    static Argument added(List<Argument> values) {
        return new Several(values, " + ");
    }

    /**
     * {@return a number as stated}
     *
     * @param value the value
     */
    static Argument count(Stated<Long> value) {
        return new Count(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return a day}
     *
     * @param value the value
     */
    static Argument day(LocalDate value) {
        return new Day(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return an amount of money}
     *
     * @param value the value
     */
    static Argument money(Vnd value) {
        return money(Stated.exactly(value));
    }

    /**
     * {@return an amount of money as stated}
     *
     * @param value the value
     */
    static Argument money(Stated<Vnd> value) {
        return new Money(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return a rate}
     *
     * @param value the value
     */
    static Argument rate(Stated<PublishedRate> value) {
        return new Rate(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return a difference of rates}
     *
     * @param value the value
     */
    static Argument points(Stated<PublishedPoints> value) {
        return new Points(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return a factor}
     *
     * @param value the value
     */
    static Argument factor(Stated<PublishedFactor> value) {
        return new Factor(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return a value that tells who somebody is}
     *
     * @param value the value
     */
    static Argument personal(Argument value) {
        return new Personal(value);
    }

    /**
     * {@return another place in the document}
     *
     * @param value the value
     */
    static Argument place(JsonPointer value) {
        return new Place(Objects.requireNonNull(value, "value"));
    }
}
