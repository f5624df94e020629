package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.text.Language;

/** Plain wordings are read as they are with an “exactly” that says nothing, which only the reader of words takes. */
class PlainWordingProperties {

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> odd = Arbitraries.strings().withChars("0123456789.,").ofMaxLength(13);
        Arbitrary<String> grouped = Arbitraries.longs()
                .between(0, 20_000_000_000L)
                .map(number -> String.format(Locale.ROOT, "%,d", number).replace(',', '.'));
        Arbitrary<String> decimal = Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.strings().withChars("059").ofMaxLength(8))
                .as((whole, decimals) -> decimals.isEmpty() ? whole.toString() : whole + "," + decimals);
        return Arbitraries.oneOf(odd, grouped, decimal);
    }

    @Property
    void moneyIsReadAlike(@ForAll("numbers") String number, @ForAll("currencies") String unit) {
        assertThat(StatedParser.money(number + unit)).isEqualTo(StatedParser.money("là " + number + unit));
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of(" triệu đồng", " tỷ đồng", " đồng", "triệu đồng", " triệu", " tỷ đồng/năm");
    }

    @Property
    void ratesAreReadAlike(@ForAll("numbers") String number, @ForAll("parts") String unit) {
        assertThat(StatedParser.rate(number + unit)).isEqualTo(StatedParser.rate("là " + number + unit));
        assertThat(StatedParser.points(number + unit)).isEqualTo(StatedParser.points("giảm " + number + unit));
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of("%", " %", " điểm %", "điểm %", " điểm phần trăm", "‰", "");
    }

    @Property
    void anyWholeAmountOfMillionsIsPlain(@ForAll("amounts") long millions) {
        String text = Language.VIETNAMESE.notation().format(millions) + " triệu đồng";
        assertThat(PlainWording.money(text)).isEqualTo(Vnd.of(millions * 1_000_000));
        assertThat(StatedParser.money(text)).isEqualTo(Optional.of(Stated.exactly(Vnd.of(millions * 1_000_000))));
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(1, 999_999_999L);
    }

    @Property
    void anyRateIsPlain(@ForAll("hundredths") int hundredths) {
        String text = hundredths / 100 + "," + hundredths % 100 / 10 + hundredths % 10 + "%";
        assertThat(PlainWording.percent(text)).isEqualTo(BigDecimal.valueOf(hundredths, 2));
        assertThat(PlainWording.points(text)).isEqualTo(BigDecimal.valueOf(hundredths, 2));
    }

    @Provide
    Arbitrary<Integer> hundredths() {
        return Arbitraries.integers().between(0, 10_000);
    }
}
