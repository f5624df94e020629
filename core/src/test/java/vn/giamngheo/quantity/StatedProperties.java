package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;

class StatedProperties {

    private static <T extends Comparable<? super T>> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        Arbitrary<Stated<T>> precise = Arbitraries.oneOf(
                values.map(Stated::exactly),
                Combinators.combine(values.withoutEdgeCases(), values)
                        .as((a, b) -> a.compareTo(b) <= 0 ? Stated.between(a, b) : Stated.between(b, a)),
                values.map(Stated::atLeast),
                values.map(Stated::moreThan),
                values.map(Stated::atMost),
                values.map(Stated::lessThan));
        return Combinators.combine(precise, Arbitraries.of(true, false))
                .as((statement, about) -> about ? Stated.about(statement) : statement);
    }

    private static Arbitrary<BigDecimal> percentages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(2, 5))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
    }

    @Provide
    Arbitrary<Stated<PublishedRate>> rates() {
        return stated(percentages().map(PublishedRate::new));
    }

    @Provide
    Arbitrary<Stated<PublishedPoints>> points() {
        return stated(percentages().map(PublishedPoints::new));
    }

    @Provide
    Arbitrary<Stated<PublishedFactor>> factors() {
        Arbitrary<BigDecimal> values = Combinators.combine(
                        Arbitraries.longs().between(1, 100_000_000),
                        Arbitraries.integers().between(2, 20))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
        return stated(values.map(PublishedFactor::new));
    }

    @Provide
    Arbitrary<Stated<Long>> counts() {
        return stated(Arbitraries.longs().greaterOrEqual(0));
    }

    @Provide
    Arbitrary<Stated<Vnd>> amounts() {
        return stated(Arbitraries.longs().greaterOrEqual(0).<Vnd>map(Vnd::of));
    }

    @Property
    void ratesComeBackFromTheirWords(@ForAll("rates") Stated<PublishedRate> stated) {
        assertThat(StatedParser.rate(StatedText.render(stated, Language.VIETNAMESE, r -> r.in(Language.VIETNAMESE))))
                .contains(stated);
    }

    @Property
    void pointsComeBackFromTheirWords(@ForAll("points") Stated<PublishedPoints> stated) {
        assertThat(StatedParser.points(StatedText.render(stated, Language.VIETNAMESE, p -> p.in(Language.VIETNAMESE))))
                .contains(stated);
    }

    @Property
    void factorsComeBackFromTheirWords(@ForAll("factors") Stated<PublishedFactor> stated) {
        String words = StatedText.factor(stated, Language.VIETNAMESE);
        assertThat(StatedParser.factor(words)).contains(stated);
        assertThat(StatedParser.factor("gấp " + words)).contains(stated);
    }

    @Property
    void countsComeBackFromTheirWords(@ForAll("counts") Stated<Long> stated) {
        assertThat(StatedParser.count(StatedText.render(
                        stated, Language.VIETNAMESE, n -> NumberNotation.VIETNAMESE.format(n) + " hộ")))
                .contains(stated);
    }

    @Property
    void amountsComeBackFromTheirWords(@ForAll("amounts") Stated<Vnd> stated, @ForAll VndUnit unit) {
        assertThat(StatedParser.money(
                        StatedText.render(stated, Language.VIETNAMESE, v -> v.in(unit, Language.VIETNAMESE))))
                .contains(stated);
    }

    /** Random words of the trade: no exception, no dependence on the form, and what is read can be written and read. */
    @Property(tries = 3000)
    void anyTextIsReadOrRefused(@ForAll("phrases") String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).replace(' ', '\u00a0');
        assertThat(StatedParser.rate(decomposed)).isEqualTo(StatedParser.rate(text));
        assertThat(StatedParser.count(decomposed)).isEqualTo(StatedParser.count(text));
        assertThat(StatedParser.money(decomposed)).isEqualTo(StatedParser.money(text));
        assertThat(StatedParser.factor(decomposed)).isEqualTo(StatedParser.factor(text));
        assertThat(StatedParser.splits(decomposed)).isEqualTo(StatedParser.splits(text));
        StatedParser.rate(text).ifPresent(this::ratesComeBackFromTheirWords);
        StatedParser.points(text).ifPresent(this::pointsComeBackFromTheirWords);
        StatedParser.factor(text).ifPresent(this::factorsComeBackFromTheirWords);
        StatedParser.money(text).ifPresent(amount -> amountsComeBackFromTheirWords(amount, VndUnit.MILLION));
        assertThat(StatedParser.rate(text).isPresent()
                        && !StatedParser.splits(text).isEmpty())
                .isFalse();
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "khoảng",
                        "từ",
                        "đến",
                        "-",
                        " - ",
                        "5",
                        "6,9",
                        "6,96,7",
                        "1.500",
                        "%",
                        " %",
                        "điểm %",
                        "triệu đồng",
                        "đồng",
                        "triệu",
                        "hộ",
                        "trở lên",
                        "ít nhất",
                        "trên",
                        "không quá",
                        "giảm",
                        "còn",
                        "đạt",
                        "gấp",
                        "gấp đôi",
                        "lần",
                        ",",
                        ".",
                        " ",
                        "0")
                .list()
                .ofMaxSize(7)
                .map(words -> String.join(" ", words).replace(" %", "%"));
    }

    /** A range that lost its dash is among the candidates. */
    @Property
    void theLostRangeIsAmongTheSplits(@ForAll("tenths") List<PublishedRate> ends) {
        PublishedRate a = ends.get(0);
        PublishedRate b = ends.get(1);
        String mangled = a.in(Language.VIETNAMESE).replace("%", "") + b.in(Language.VIETNAMESE);
        assertThat(StatedParser.rate(mangled)).isEmpty();
        assertThat(StatedParser.splits(mangled))
                .contains(a.compareTo(b) <= 0 ? Stated.between(a, b) : Stated.between(b, a));
    }

    @Provide
    Arbitrary<List<PublishedRate>> tenths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 2))
                .as((digits, scale) -> new PublishedRate(BigDecimal.valueOf(digits, scale)))
                .list()
                .ofSize(2);
    }
}
