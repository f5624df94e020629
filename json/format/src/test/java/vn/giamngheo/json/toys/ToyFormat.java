package vn.giamngheo.json.toys;

import static vn.giamngheo.json.format.internal.Codecs.kebab;
import static vn.giamngheo.json.format.internal.Codecs.lazy;
import static vn.giamngheo.json.format.internal.Codecs.map;
import static vn.giamngheo.json.format.internal.Codecs.pair;
import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.DECIMAL;
import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.INT;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;

import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.CodecFormat;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.json.format.spi.DocumentFormat;

/** The tables of the toys: one of each kind of line that a table can have. */
public final class ToyFormat {

    static final Codec<Percent> PERCENT = map(DECIMAL, Percent::new, Percent::value);

    static final ObjectCodec<Span> SPAN = span();

    static final Codec<Shape> SHAPE = UnionCodec.<Shape>tagged("shape", "kind")
            .variant("circle", Shape.Circle.class, circle())
            .variant("box", Shape.Box.class, box())
            .variant(
                    "blank",
                    Shape.Blank.class,
                    new RecordTable<Shape.Blank>("shape-blank").end(v -> new Shape.Blank()));

    static final Codec<Leg> LEG = leg();

    static final Codec<Route> ROUTE = BuilderTable.of("route", Route.class, Route::builder)
            .version("schemaVersion", "1.0")
            .fixed("kind", "route")
            .required("title", TEXT, Route::title, Route.Builder::title)
            .optional("day", DATE, Route::day, Route.Builder::day)
            .defaulted("status", kebab(Status.class), Status.OPEN, Route::status, Route.Builder::status)
            .optional("amount", WHOLE, Route::amount, Route.Builder::amount)
            .optional("paved", FLAG, Route::paved, Route.Builder::paved)
            .optional("between", pair(WHOLE, Span::new, Span::low, Span::high), Route::between, Route.Builder::between)
            .list("notes", TEXT, Route::notes, Route.Builder::notes)
            .list("legs", LEG, Route::legs, Route.Builder::legs)
            .end(Route.Builder::build);

    private static final DocumentFormat FORMAT = CodecFormat.empty()
            .with(Route.class, ROUTE)
            .with(Leg.class, LEG)
            .with(Shape.class, SHAPE)
            .with(Span.class, SPAN)
            .with(Percent.class, PERCENT)
            .with(Status.class, kebab(Status.class));

    private ToyFormat() {}

    public static DocumentFormat format() {
        return FORMAT;
    }

    private static ObjectCodec<Span> span() {
        RecordTable<Span> t = new RecordTable<>("span");
        var low = t.required("low", WHOLE, Span::low);
        var high = t.required("high", WHOLE, Span::high);
        return t.end(v -> new Span(v.get(low), v.get(high)));
    }

    private static ObjectCodec<Shape.Circle> circle() {
        RecordTable<Shape.Circle> t = new RecordTable<>("shape-circle");
        var radius = t.required("radius", PERCENT, Shape.Circle::radius);
        return t.end(v -> new Shape.Circle(v.get(radius)));
    }

    private static ObjectCodec<Shape.Box> box() {
        RecordTable<Shape.Box> t = new RecordTable<>("shape-box");
        var side = t.required("side", INT, Shape.Box::side);
        var span = t.optional("span", SPAN, Shape.Box::span);
        return t.end(v -> new Shape.Box(v.get(side), v.get(span)));
    }

    private static ObjectCodec<Leg> leg() {
        RecordTable<Leg> t = new RecordTable<>("leg");
        var name = t.required("name", TEXT, Leg::name);
        var shape = t.optional("shape", SHAPE, Leg::shape);
        var legs = t.list("legs", lazy(() -> LEG), Leg::legs);
        return t.end(v -> new Leg(v.get(name), v.get(shape), v.get(legs)));
    }
}
