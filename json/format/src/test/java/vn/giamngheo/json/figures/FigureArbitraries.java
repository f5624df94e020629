package vn.giamngheo.json.figures;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.RateBase;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;

/** Tables with every kind of figure, sound or not. */
public final class FigureArbitraries {

    private FigureArbitraries() {}

    public static Arbitrary<FigureTable> tables() {
        return Builders.withBuilder(FigureTable::builder)
                .use(texts())
                .in((b, v) -> b.title(v))
                .use(units())
                .in((b, v) -> b.unit(v))
                .use(units().optional())
                .in((b, v) -> b.totalUnit(v))
                .use(Arbitraries.of(RateBase.class))
                .in((b, v) -> b.rateBase(v))
                .use(rows().list().ofMinSize(1).ofMaxSize(4))
                .in((b, v) -> b.rows(v))
                .use(rows().optional())
                .in((b, v) -> b.whole(v))
                .use(Arbitraries.of(true, false))
                .in((b, v) -> b.complete(v))
                .build(FigureTable.Builder::build);
    }

    private static Arbitrary<FigureRow> rows() {
        Arbitrary<PublishedRate> rates = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(2, 5))
                .as((units, scale) -> new PublishedRate(BigDecimal.valueOf(units, scale)));
        return Combinators.combine(
                        texts(),
                        figures(Arbitraries.longs()).optional(),
                        figures(Arbitraries.longs()).optional(),
                        figures(rates).optional())
                .as(FigureRow::new);
    }

    private static <T extends Comparable<? super T>> Arbitrary<Written<Stated<T>>> figures(Arbitrary<T> values) {
        Arbitrary<Stated<T>> stated = Arbitraries.oneOf(
                values.map(Stated::exactly),
                values.map(Stated::atLeast),
                values.map(Stated::lessThan),
                values.map(value -> Stated.about(Stated.exactly(value))));
        return Arbitraries.oneOf(
                stated.map(Written::of),
                Combinators.combine(texts(), stated).as(Written::of),
                texts().map(Written::unreadable));
    }

    private static Arbitrary<CountUnit> units() {
        return Arbitraries.of("household", "person", "a-new-one").map(CountUnit::of);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("Huyện “A” \"{0}\"", "10,98", "a\u0301\u0323 \u0110 \u00a0–\t\\ /", "\ud83c\udfe0");
    }
}
