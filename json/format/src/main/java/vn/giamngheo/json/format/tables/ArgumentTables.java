package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.VERBATIM;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Argument;

/** Operands of findings, each as it was. */
final class ArgumentTables {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,63}");

    /** Into any document; the empty text is the whole of it. */
    static final Codec<JsonPointer> POINTER =
            Codecs.shaped(Shapes.POINTER, Codecs.map(VERBATIM, ProofTables::pointer, JsonPointer::toString));

    /** Words that may quote whatever somebody wrote. */
    static final Codec<Phrase> WORDS = words();

    private static final Codec<Argument> ARGUMENT = UnionCodec.<Argument>tagged("argument", "kind")
            .variant(
                    "text",
                    Argument.Text.class,
                    value("argument-text", VERBATIM, Argument.Text::new, Argument.Text::value))
            .variant(
                    "words",
                    Argument.Worded.class,
                    value("argument-words", WORDS, Argument.Worded::new, Argument.Worded::value))
            .variant(
                    "texts",
                    Argument.Texts.class,
                    values("argument-texts", VERBATIM, Argument.Texts::new, Argument.Texts::values))
            .variant(
                    "whole",
                    Argument.Whole.class,
                    value("argument-whole", WHOLE, Argument.Whole::new, Argument.Whole::value))
            .variant("range", Argument.Range.class, range())
            .variant("several", Argument.Several.class, several())
            .variant("day", Argument.Day.class, value("argument-day", DATE, Argument.Day::new, Argument.Day::value))
            .variant(
                    "count",
                    Argument.Count.class,
                    stated("argument-count", QuantityTables.COUNT, Argument.Count::new, Argument.Count::value))
            .variant(
                    "money",
                    Argument.Money.class,
                    stated("argument-money", QuantityTables.MONEY, Argument.Money::new, Argument.Money::value))
            .variant(
                    "rate",
                    Argument.Rate.class,
                    stated("argument-rate", QuantityTables.RATE, Argument.Rate::new, Argument.Rate::value))
            .variant(
                    "points",
                    Argument.Points.class,
                    stated("argument-points", QuantityTables.POINTS, Argument.Points::new, Argument.Points::value))
            .variant(
                    "factor",
                    Argument.Factor.class,
                    stated("argument-factor", QuantityTables.FACTOR, Argument.Factor::new, Argument.Factor::value))
            .variant(
                    "place",
                    Argument.Place.class,
                    value("argument-place", POINTER, Argument.Place::new, Argument.Place::value))
            .variant(
                    "personal",
                    Argument.Personal.class,
                    value(
                            "argument-personal",
                            Codecs.lazy(ArgumentTables::argument),
                            Argument.Personal::new,
                            Argument.Personal::value));

    /** By the names that the message has for them. */
    static final Codec<Map<String, Argument>> ARGUMENTS = Codecs.entries(
            Shape.Text.of("argument-name", NAME.pattern()), ArgumentTables::name, name -> name, ARGUMENT);

    private ArgumentTables() {}

    private static Codec<Argument> argument() {
        return ARGUMENT;
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new RefusedException(
                    "tên phải gồm chữ cái không dấu và bắt đầu bằng chữ thường",
                    "name must be letters without marks, the first in lower case");
        }
        return name;
    }

    private static Codec<Phrase> words() {
        RecordTable<Phrase> t = new RecordTable<>("verbatim-words");
        var vietnamese = t.required("vi", VERBATIM, Phrase::vietnamese);
        var english = t.required("en", VERBATIM, Phrase::english);
        return t.end(v -> new Phrase(v.get(vietnamese), v.get(english)));
    }

    private static <V, A> ObjectCodec<A> value(
            String name, Codec<V> form, Function<? super V, ? extends A> make, Function<? super A, ? extends V> value) {
        RecordTable<A> t = new RecordTable<>(name);
        var only = t.required("value", form, value);
        return t.end(v -> make.apply(v.get(only)));
    }

    private static <V, A> ObjectCodec<A> values(
            String name,
            Codec<V> form,
            Function<? super List<V>, ? extends A> make,
            Function<? super A, ? extends List<V>> values) {
        RecordTable<A> t = new RecordTable<>(name);
        var all = t.list("values", form, values);
        return t.end(v -> make.apply(v.get(all)));
    }

    private static ObjectCodec<Argument.Several> several() {
        RecordTable<Argument.Several> t = new RecordTable<>("argument-several");
        var values = t.list("values", Codecs.lazy(ArgumentTables::argument), Argument.Several::values);
        var sign = t.required("sign", VERBATIM, Argument.Several::sign);
        return t.end(v -> new Argument.Several(v.get(values), v.get(sign)));
    }

    private static ObjectCodec<Argument.Range> range() {
        RecordTable<Argument.Range> t = new RecordTable<>("argument-range");
        var min = t.required("min", WHOLE, range -> range.value().min());
        var max = t.optional(
                "max",
                WHOLE,
                range -> range.value().isBounded() ? Optional.of(range.value().max()) : Optional.empty());
        return t.end(v -> new Argument.Range(range(v.get(min), v.get(max).orElse(Long.MAX_VALUE))));
    }

    private static WholeRange range(long min, long max) {
        if (min > max) {
            throw new RefusedException("min không được lớn hơn max", "min must not be greater than max");
        }
        return new WholeRange(min, max);
    }

    /** A quantity without wording: a message is no quotation. */
    private static <V extends Comparable<? super V>, A> ObjectCodec<A> stated(
            String name,
            Codec<Written<Stated<V>>> form,
            Function<? super Stated<V>, ? extends A> make,
            Function<? super A, Stated<V>> value) {
        return value(name, QuantityTables.alone(form), make, value);
    }
}
