package vn.giamngheo.json.toys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any toy. */
public final class ToyArbitraries {

    private ToyArbitraries() {}

    /** Text that a document can hold: not blank, no half of a surrogate pair. */
    public static Arbitrary<String> text() {
        Arbitrary<Integer> codePoints = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x7f),
                Arbitraries.integers().between(0, 0x10ffff),
                Arbitraries.of(
                        0x301, 0x309, 0x1ea3, 0x1ed9, 0x2028, 0x2029, 0xfeff, 0xffff, 0x1f600, 0x22, 0x5c, 0x2f));
        return codePoints
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(points -> points.stream()
                        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(text -> !text.isBlank());
    }

    static Arbitrary<Percent> percents() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_0000),
                        Arbitraries.integers().between(4, 28))
                .as((value, scale) -> new BigDecimal(java.math.BigInteger.valueOf(value), scale))
                .filter(value -> value.compareTo(BigDecimal.valueOf(13)) != 0)
                .map(Percent::new);
    }

    static Arbitrary<Span> spans() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
    }

    static Arbitrary<Shape> shapes() {
        return Arbitraries.oneOf(
                percents().map(Shape.Circle::new),
                Combinators.combine(Arbitraries.integers(), spans().optional()).as(Shape.Box::new),
                Arbitraries.just(new Shape.Blank()));
    }

    static Arbitrary<Leg> legs(int depth) {
        Arbitrary<List<Leg>> below = depth == 0
                ? Arbitraries.just(List.of())
                : legs(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(text(), shapes().optional(), below).as(Leg::new);
    }

    public static Arbitrary<Route> routes() {
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-719_528, 2_932_896).map(LocalDate::ofEpochDay);
        Arbitrary<Optional<Long>> amounts = Arbitraries.longs().optional();
        return Combinators.combine(
                        text(),
                        days.optional(),
                        Arbitraries.of(Status.class),
                        amounts,
                        Arbitraries.of(true, false).optional(),
                        spans().optional(),
                        text().list().ofMaxSize(3),
                        legs(2).list().ofMaxSize(3))
                .as((title, day, status, amount, paved, between, notes, legs) -> Route.builder()
                        .title(title)
                        .day(day)
                        .status(status)
                        .amount(amount)
                        .paved(paved)
                        .between(between)
                        .notes(notes)
                        .legs(legs)
                        .build());
    }
}
