package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

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

    /** Names beside indices: with leading zeros, as long as an int and longer. */
    @Provide
    Arbitrary<List<String>> numerals() {
        return Arbitraries.of(
                        "0",
                        "00",
                        "01",
                        "7",
                        "10",
                        "999999999",
                        "0999999999",
                        "1000000000",
                        "2147483647",
                        "2147483648",
                        "99999999999999999999",
                        "100000000000000000000",
                        "",
                        "-1",
                        "+1",
                        "1a",
                        "٣",
                        "a")
                .list()
                .ofMaxSize(4);
    }

    @Property
    void tokensDecideAllThatAPointerIs(@ForAll("numerals") List<String> a, @ForAll("numerals") List<String> b) {
        JsonPointer x = of(a);
        assertThat(x.tokens()).isEqualTo(a);
        assertThat(x.hashCode()).isEqualTo(a.hashCode());
        assertThat(x)
                .hasToString(a.stream()
                        .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining()));
        assertThat(x.equals(of(b))).isEqualTo(a.equals(b));
        assertThat(Integer.signum(x.compareTo(of(b)))).isEqualTo(order(a, b));
    }

    /** The hash code is that of the list of tokens, whatever they are. */
    @Property
    void hashIsThatOfTheTokens(@ForAll("tokens") List<String> tokens) {
        assertThat(of(tokens).hashCode()).isEqualTo(tokens.hashCode());
    }

    @Property
    void aNumeralNamesTheSameChildAsItsNumber(@ForAll @IntRange(min = 0) int index, @ForAll("tokens") List<String> at) {
        JsonPointer named = of(at).child(Integer.toString(index));
        JsonPointer counted = of(at).child(index);
        assertThat(counted).isEqualTo(named).hasSameHashCodeAs(named).hasToString(named.toString());
        assertThat(counted.tokens()).isEqualTo(named.tokens());
        assertThat(counted.compareTo(named)).isZero();
    }

    /** The rule as the class states it, one token after the other from the root. */
    private static int order(List<String> a, List<String> b) {
        return IntStream.range(0, Math.min(a.size(), b.size()))
                .map(i -> order(a.get(i), b.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElseGet(() -> Integer.signum(a.size() - b.size()));
    }

    private static int order(String a, String b) {
        boolean countsA = a.matches("0|[1-9][0-9]*");
        boolean countsB = b.matches("0|[1-9][0-9]*");
        if (countsA && countsB) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return countsA == countsB ? Integer.signum(a.compareTo(b)) : countsA ? -1 : 1;
    }

    private static JsonPointer of(List<String> tokens) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (String token : tokens) {
            pointer = pointer.child(token);
        }
        return pointer;
    }
}
