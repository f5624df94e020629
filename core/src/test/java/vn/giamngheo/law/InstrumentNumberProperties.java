package vn.giamngheo.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InstrumentNumberProperties {

    @Property
    void whatIsPrintedIsReadAgain(@ForAll("anyText") String text) {
        InstrumentNumber number = InstrumentNumber.parse(text);
        InstrumentNumber again = InstrumentNumber.parse(number.toString());
        assertThat(again).isEqualTo(number);
        assertThat(again.family()).isEqualTo(number.family());
        assertThat(number.text()).isEqualTo(text);
    }

    @Property
    void theCanonicalFormIsItsOwn(@ForAll("anyText") String text) {
        String canonical = InstrumentNumber.parse(text).canonical();
        assertThat(InstrumentNumber.parse(canonical).canonical()).isEqualTo(canonical);
    }

    @Property
    void spacesDashesAndDecompositionDoNotChangeWhatIsRead(
            @ForAll("numbers") String number, @ForAll("spaces") String space, @ForAll("dashes") String dash) {
        String noisy = Normalizer.normalize(
                space + number.replace("-", space + dash + space).replace("/", space + "/" + space) + space,
                Normalizer.Form.NFD);
        InstrumentNumber read = InstrumentNumber.parse(noisy);
        InstrumentNumber plain = InstrumentNumber.parse(number);
        assertThat(read.canonical()).isEqualTo(number);
        assertThat(List.of(read.family(), read.number(), read.year(), read.kind(), read.issuer(), read.unit()))
                .isEqualTo(List.of(
                        plain.family(), plain.number(), plain.year(), plain.kind(), plain.issuer(), plain.unit()));
    }

    @Property
    void madeFromPartsItIsTakenApartAgain(
            @ForAll("kinds") InstrumentKind kind, @ForAll("counters") String counter, @ForAll("years") int year) {
        String symbol = kind.symbol().orElseThrow();
        InstrumentNumber plain = InstrumentNumber.parse(counter + "/" + symbol + "-UBND");
        assertThat(plain.kind()).contains(kind);
        assertThat(plain.number()).contains(counter);
        assertThat(plain.year()).isEmpty();
        InstrumentNumber dated = InstrumentNumber.parse(counter + "/" + year + "/" + symbol + "-UBND");
        assertThat(dated.kind()).contains(kind);
        assertThat(dated.year()).contains(year);
        assertThat(dated.family()).isEqualTo(InstrumentNumber.Family.NORMATIVE);
    }

    @Property
    void codesOfSymbolsLeadBack(@ForAll("symbols") String symbol) {
        InstrumentKind kind = InstrumentKind.ofSymbol(symbol);
        assertThat(kind.symbol()).contains(symbol);
        assertThat(InstrumentKind.of(kind.code())).isEqualTo(kind);
        assertThat(InstrumentKind.of(kind.code()).symbol()).contains(symbol);
    }

    @Property
    void differentSymbolsAreDifferentKinds(@ForAll("symbols") String one, @ForAll("symbols") String other) {
        assertThat(InstrumentKind.ofSymbol(one).equals(InstrumentKind.ofSymbol(other)))
                .isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> symbols() {
        Arbitrary<Character> first = Arbitraries.of('A', 'B', 'D', 'Đ', 'H', 'Q', 'T', 'Ư');
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("ABDĐHQTYabdđhqrty.0129ư").ofMaxLength(4);
        return Combinators.combine(first, rest).as((head, tail) -> head + tail);
    }

    @Provide
    Arbitrary<InstrumentKind> kinds() {
        return Arbitraries.of(InstrumentKind.known().stream()
                .filter(kind -> kind.symbol().isPresent())
                .toList());
    }

    @Provide
    Arbitrary<String> counters() {
        return Arbitraries.integers().between(1, 99_999).map(n -> n < 10 ? "0" + n : Integer.toString(n));
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1900, 2099);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of(
                "768/QĐ-UBND",
                "9274/UBND-VX",
                "08/KL-TTHĐND",
                "31/TTr-SLĐTBXH",
                "30a/2008/NQ-CP",
                "47/2015/NQ-HĐND8",
                "07/2021/TT-BLĐTBXH",
                "24/2021/QH15",
                "1365/NQ-UBTVQH15",
                "05-CT/TW",
                "3792-BC/BCSĐCP",
                "30a-NQ/CP",
                "05/QyĐ-UBND-VX");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("", " ", "  ", "\u00a0", "\u202f", "\n", "\t", "\u200b", " \u00ad");
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212");
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> shaped = Arbitraries.strings()
                .withChars("0123456789/-\u2013 \u00a0QĐ\u00d0UBNDHTgyradđ\u01a3\u031b\u0301")
                .ofMaxLength(20);
        return Arbitraries.oneOf(shaped, numbers(), Arbitraries.strings().ofMaxLength(12))
                .map(text -> "7" + text);
    }
}
