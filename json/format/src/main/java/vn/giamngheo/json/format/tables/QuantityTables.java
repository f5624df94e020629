package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DECIMAL;
import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.RefusedException;

/** Quantities as a document states them. */
final class QuantityTables {

    static final Codec<CountUnit> UNIT = Codecs.text(Shapes.CODE, CountUnit::of, CountUnit::code);

    /** A fraction in lowest terms: {@code "17/24"}, {@code "3"}. */
    static final Codec<Ratio> RATIO = Codecs.text(Shapes.RATIO, Ratio::parse, Ratio::toString);

    /** The same of types that have none below 0. */
    static final Codec<Ratio> RATIO_FROM_ZERO = Codecs.shaped(Shapes.RATIO_FROM_ZERO, RATIO);

    /** A rate alone, with its decimals as printed. */
    static final Codec<PublishedRate> PRINTED =
            Codecs.shaped(Shapes.RATE, Codecs.map(DECIMAL, PublishedRate::new, PublishedRate::value));

    static final Codec<Written<Stated<PublishedRate>>> RATE = stated("stated-rate", PRINTED);

    static final Codec<Written<Stated<PublishedPoints>>> POINTS = stated(
            "stated-points",
            Codecs.shaped(Shapes.POINTS, Codecs.map(DECIMAL, PublishedPoints::new, PublishedPoints::value)));

    static final Codec<Written<Stated<PublishedFactor>>> FACTOR = stated(
            "stated-factor",
            Codecs.shaped(Shapes.FACTOR, Codecs.map(DECIMAL, PublishedFactor::new, PublishedFactor::value)));

    static final Codec<Written<Stated<Long>>> COUNT = stated("stated-count", WHOLE);

    static final Codec<Written<Stated<Vnd>>> MONEY = stated("stated-money", Codecs.map(WHOLE, Vnd::of, Vnd::dong));

    private QuantityTables() {}

    /** Wording, and one of the ways to state a value; wording that was not understood stands alone. */
    private static <T extends Comparable<? super T>> Codec<Written<Stated<T>>> stated(String name, Codec<T> value) {
        Codec<Stated.Between<T>> pair =
                Codecs.pair(value, Stated.Between::new, Stated.Between::from, Stated.Between::to);
        RecordTable<Written<Stated<T>>> t = new RecordTable<>(name);
        var text = t.optional("text", TEXT, Written::text);
        var exactly = t.optional(
                "exactly",
                value,
                precise(s -> s instanceof Stated.Exactly<T> e ? Optional.of(e.value()) : Optional.empty()));
        var between = t.optional(
                "between", pair, precise(s -> s instanceof Stated.Between<T> b ? Optional.of(b) : Optional.empty()));
        var atLeast = t.optional(
                "atLeast",
                value,
                precise(s -> s instanceof Stated.AtLeast<T> a ? Optional.of(a.value()) : Optional.empty()));
        var moreThan = t.optional(
                "moreThan",
                value,
                precise(s -> s instanceof Stated.MoreThan<T> m ? Optional.of(m.value()) : Optional.empty()));
        var atMost = t.optional(
                "atMost",
                value,
                precise(s -> s instanceof Stated.AtMost<T> a ? Optional.of(a.value()) : Optional.empty()));
        var lessThan = t.optional(
                "lessThan",
                value,
                precise(s -> s instanceof Stated.LessThan<T> l ? Optional.of(l.value()) : Optional.empty()));
        var about = t.defaulted(
                "about", FLAG, false, w -> w.value().map(Stated::approximate).orElse(false));
        t.rule(Shape.Rule.someOf("text", "exactly", "between", "atLeast", "moreThan", "atMost", "lessThan"));
        t.rule(Shape.Rule.atMostOneOf("exactly", "between", "atLeast", "moreThan", "atMost", "lessThan"));
        return t.end(v -> {
            List<Stated<T>> given = new ArrayList<>(1);
            v.get(exactly).ifPresent(one -> given.add(Stated.exactly(one)));
            v.get(between).ifPresent(given::add);
            v.get(atLeast).ifPresent(one -> given.add(Stated.atLeast(one)));
            v.get(moreThan).ifPresent(one -> given.add(Stated.moreThan(one)));
            v.get(atMost).ifPresent(one -> given.add(Stated.atMost(one)));
            v.get(lessThan).ifPresent(one -> given.add(Stated.lessThan(one)));
            return written(v.get(text), given, v.get(about));
        });
    }

    /** The value alone, where there is no quotation. */
    static <T extends Comparable<? super T>> Codec<Stated<T>> alone(Codec<Written<Stated<T>>> form) {
        return Codecs.shaped(
                new Shape.Without(new Shape.Later(form::shape), "text"),
                Codecs.map(form, QuantityTables::value, Written::of));
    }

    private static <T extends Comparable<? super T>> Stated<T> value(Written<Stated<T>> written) {
        if (written.text().isPresent() || written.value().isEmpty()) {
            throw new RefusedException(
                    "chỉ ghi giá trị, không ghi nguyên văn (text)", "the value is given alone, without its text");
        }
        return written.value().get();
    }

    private static <T extends Comparable<? super T>> Written<Stated<T>> written(
            Optional<String> text, List<Stated<T>> given, boolean about) {
        if (given.size() > 1) {
            throw new RefusedException(
                    "chỉ được ghi một trong các thuộc tính exactly, between, atLeast, moreThan, atMost, lessThan",
                    "only one of exactly, between, atLeast, moreThan, atMost, lessThan may be given");
        }
        if (about && given.isEmpty()) {
            throw new RefusedException("about phải đi cùng một giá trị", "about needs a value beside it");
        }
        return given.isEmpty()
                ? new Written<>(text, Optional.empty())
                : new Written<>(text, Optional.of(about ? Stated.about(given.get(0)) : given.get(0)));
    }

    private static <T extends Comparable<? super T>, V> Function<Written<Stated<T>>, Optional<V>> precise(
            Function<Stated<T>, Optional<V>> part) {
        return written -> written.value().map(Stated::precise).flatMap(part);
    }
}
