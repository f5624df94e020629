package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberNotationProperties {

    /** All that can be written: up to 30 digits, the decimals among them. */
    @Provide
    Arbitrary<BigDecimal> numbers() {
        BigInteger most = BigInteger.TEN.pow(29).subtract(BigInteger.ONE);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.integers().between(0, 29))
                .as(BigDecimal::new);
    }

    @Property
    void parseIsTheInverseOfFormat(@ForAll("numbers") BigDecimal number, @ForAll NumberNotation notation) {
        assertThat(notation.parse(notation.format(number))).isEqualTo(number);
    }

    @Property
    void formatIsTheInverseOfParse(@ForAll("almostNumbers") String text, @ForAll NumberNotation notation) {
        notation.read(text).ifPresent(number -> {
            String written = notation.format(number);
            assertThat(notation.parse(written)).isEqualTo(number);
            assertThat(NumberNotation.readings(text)).contains(number);
        });
    }

    @Property
    void whatIsReadHasTheDigitsOfTheText(@ForAll("almostNumbers") String text) {
        for (BigDecimal reading : NumberNotation.readings(text)) {
            String digits = text.replaceAll("[^0-9]", "");
            assertThat(reading.unscaledValue().abs()).isEqualTo(new BigInteger(digits));
        }
    }

    @Property
    void theTwoNotationsMirrorEachOther(@ForAll("almostNumbers") String text) {
        String mirrored = text.replace('.', '!').replace(',', '.').replace('!', ',');
        assertThat(NumberNotation.ENGLISH.read(mirrored)).isEqualTo(NumberNotation.VIETNAMESE.read(text));
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        return Arbitraries.of("-", "1", "05", "500", "000", "27", ".", ",", ".000", ",5", "e", " ")
                .list()
                .ofMaxSize(7)
                .map(list -> String.join("", list));
    }
}
