package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class VietnameseTextProperties {

    /** What makes trouble: both forms of letters, loose marks, every kind of space, dash and invisible character. */
    @Provide
    Arbitrary<String> nastyText() {
        Arbitrary<String> pieces = Arbitraries.of(
                "o", "a", "á", "à", "ạ", "oá", "oè", "uỷ", "quý", "Ỷ", "ƣ", "Ƣ", "ð", "Ð", "Ɖ", "đ", "ơ", "ư", "Q", "İ",
                "ẞ", "Σ", "K", "\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031b", "\u0323", "\u0327",
                "\u0338", "\u0307", " ", "\u00a0", "\u202f", "\t", "\n", "\u2003", "\u0085", "-", "–", "—", "\u2011",
                "\u2212", "/", "\u200b", "\u00ad", "\ufeff", "\u034f", "\u200d", ".", "1", "𠮷", "\ud842");
        return Arbitraries.frequencyOf(
                        Tuple.of(9, pieces), Tuple.of(1, Arbitraries.strings().ofLength(1)))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    @Property
    void nfcIsIdempotentAndForgetsTheForm(@ForAll("nastyText") String text) {
        String once = VietnameseText.nfc(text);
        assertThat(VietnameseText.nfc(once)).isEqualTo(once);
        assertThat(VietnameseText.nfc(decomposed(text))).isEqualTo(once);
    }

    @Property
    void cleanIsIdempotentAndForgetsTheForm(@ForAll("nastyText") String text) {
        String once = VietnameseText.clean(text);
        assertThat(VietnameseText.clean(once)).isEqualTo(once);
        assertThat(VietnameseText.clean(decomposed(text))).isEqualTo(once);
        assertThat(once).doesNotContain("  ").isEqualTo(once.strip());
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }

    @Property
    void whatCleaningLeavesNothingOfIsBlank(@ForAll("nastyText") String text) {
        assertThat(VietnameseText.isBlank(text))
                .isEqualTo(VietnameseText.clean(text).isEmpty());
    }

    @Property
    void identityKeyIsIdempotentAndForgetsTheForm(@ForAll("nastyText") String text) {
        String once = VietnameseText.identityKey(text);
        assertThat(VietnameseText.identityKey(once)).isEqualTo(once);
        assertThat(VietnameseText.identityKey(decomposed(text))).isEqualTo(once);
        assertThat(VietnameseText.identityKey(VietnameseText.clean(text))).isEqualTo(once);
    }

    @Property
    void identityKeyForgetsKindsOfDashAndSpace(
            @ForAll("nastyText") String text, @ForAll("dashes") String dash, @ForAll("spaces") String space) {
        String other = text.replace("-", dash).replace(" ", space);
        assertThat(VietnameseText.identityKey(other)).isEqualTo(VietnameseText.identityKey(text));
    }

    @Property
    void identityKeyForgetsSpacesBesideDashes(@ForAll("nastyText") String text, @ForAll("spaces") String space) {
        String wide = text.replace("-", space + "-" + space).replace("/", space + "/" + space);
        assertThat(VietnameseText.identityKey(wide)).isEqualTo(VietnameseText.identityKey(text));
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(List.of(" ", "\u00a0", "\u202f", "\u2009", "\t", "\n", " \u200b "));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
