package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.giamngheo.text.Language;

class VndProperties {

    @Property
    void parseIsTheInverseOfToStringAndOfEveryUnit(@ForAll long dong, @ForAll VndUnit unit) {
        Vnd amount = Vnd.of(dong);
        assertThat(Vnd.parse(amount.toString())).isEqualTo(amount);
        assertThat(Vnd.parse(amount.in(unit, Language.VIETNAMESE))).isEqualTo(amount);
    }

    @Property
    void additionIsExactOrThrows(@ForAll long a, @ForAll long b) {
        BigInteger sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        if (sum.bitLength() < Long.SIZE) {
            assertThat(Vnd.of(a).plus(Vnd.of(b)).dong()).isEqualTo(sum.longValueExact());
            assertThat(Vnd.of(a).plus(Vnd.of(b)).minus(Vnd.of(b))).isEqualTo(Vnd.of(a));
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Vnd.of(a).plus(Vnd.of(b)));
        }
    }
}
