package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonPointerProperties {

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.strings().withChars("~/01a9 ậ").ofMaxLength(4).list().ofMaxSize(4);
    }

    @Property
    void anyTokensComeBack(@ForAll("tokens") List<String> tokens) {
        JsonPointer pointer = of(tokens);
        assertThat(pointer.tokens()).isEqualTo(tokens);
        assertThat(JsonPointer.parse(pointer.toString())).isEqualTo(pointer);
    }

    @Property
    void orderIsTotalAndAgreesWithEquality(
            @ForAll("tokens") List<String> a, @ForAll("tokens") List<String> b, @ForAll("tokens") List<String> c) {
        JsonPointer x = of(a);
        JsonPointer y = of(b);
        JsonPointer z = of(c);
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(-Integer.signum(y.compareTo(x)));
        assertThat(x.compareTo(y) == 0).isEqualTo(x.equals(y));
        if (x.compareTo(y) <= 0 && y.compareTo(z) <= 0) {
            assertThat(x.compareTo(z)).isLessThanOrEqualTo(0);
        }
        assertThat(x).isLessThan(x.child("a"));
    }

    private static JsonPointer of(List<String> tokens) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (String token : tokens) {
            pointer = pointer.child(token);
        }
        return pointer;
    }
}
