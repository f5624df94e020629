package vn.giamngheo.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Sample;
import vn.giamngheo.testkit.gen.Simplest;
import vn.giamngheo.text.VietnameseText;

class DirtyTextTest {

    private static final String DEPARTMENT = "Sở Lao động - Thương binh và Xã hội";

    private static Set<String> all(Gen<String> gen) {
        return gen.stream(0).limit(2_000).collect(Collectors.toSet());
    }

    @Test
    void theSimplestIsTheTextItself() {
        assertThat(Sample.ofChoices(PovertyGens.dirtyVietnamese(DEPARTMENT)).value())
                .isEqualTo(DEPARTMENT);
        assertThat(PovertyGens.dirtyVietnamese("").stream(0).limit(20)).containsOnly("");
    }

    @Test
    void aFailingTextFallsToOneFault() {
        assertThat(Simplest.of(PovertyGens.dirtyVietnamese(DEPARTMENT), text -> !text.equals(DEPARTMENT)))
                .isEqualTo("Sở\u00a0Lao động - Thương binh và Xã hội");
        assertThat(Simplest.of(
                        PovertyGens.dirtyVietnamese(DEPARTMENT),
                        text -> !Normalizer.normalize(text, Normalizer.Form.NFC).equals(text)))
                .isEqualTo("So\u031b\u0309 Lao động - Thương binh và Xã hội");
        assertThat(Simplest.of(PovertyGens.dirtyVietnamese(DEPARTMENT).lostMarks(), text -> !text.contains("Xã")))
                .isEqualTo("Sở Lao động - Thương binh và Xa hội");
    }

    @Test
    void mostTextsHaveAFaultAndSomeHaveNone() {
        List<String> made =
                PovertyGens.dirtyVietnamese(DEPARTMENT).stream(0).limit(1_000).toList();
        assertThat(made.stream().filter(DEPARTMENT::equals).count()).isBetween(100L, 400L);
        assertThat(made.stream().filter(text -> text.contains("\u00a0")).count())
                .isGreaterThan(30);
        assertThat(made.stream().filter(text -> text.contains("–")).count()).isGreaterThan(30);
        assertThat(made.stream().filter(text -> text.contains("\u01a3")).count())
                .isGreaterThan(30);
        assertThat(made.stream()
                        .filter(text ->
                                !Normalizer.normalize(text, Normalizer.Form.NFC).equals(text))
                        .count())
                .isGreaterThan(100);
        assertThat(made.stream()
                        .filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFD))
                        .count())
                .as("wholly decomposed")
                .isGreaterThan(8);
        assertThat(made.stream()
                        .filter(text -> text.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT))
                        .count())
                .isGreaterThan(50);
    }

    @Test
    void eachKindMakesItsOwnFaultsAlone() {
        assertThat(all(PovertyGens.dirtyVietnamese("a-ứ").dashes().faults(0, 1)))
                .containsExactlyInAnyOrder("a-ứ", "a–ứ", "a—ứ", "a\u2011ứ", "a\u2010ứ", "a\u2212ứ", "a - ứ", "a – ứ");
        assertThat(all(PovertyGens.dirtyVietnamese("ă đ").letterCase().faults(0, 2)))
                .containsExactlyInAnyOrder("ă đ", "Ă đ", "ă Đ", "Ă Đ");
        assertThat(all(PovertyGens.dirtyVietnamese("ă 1").spaces().faults(0, 1)))
                .contains("ă\u00a01", "ă  1", "ă\u20091", "ă\u200b 1", "ă \u200b1");
    }

    @Test
    @DisplayName("R33: the dot below may stand before or behind the circumflex, the acute only behind it")
    void composition() {
        assertThat(all(PovertyGens.dirtyVietnamese("ệ").composition()))
                .containsExactlyInAnyOrder("ệ", "e\u0323\u0302", "e\u0302\u0323", "ê\u0323", "\u1eb9\u0302");
        assertThat(all(PovertyGens.dirtyVietnamese("ế").composition()))
                .containsExactlyInAnyOrder("ế", "e\u0302\u0301", "ê\u0301");
        assertThat(all(PovertyGens.dirtyVietnamese("ự").composition())).contains("u\u0323\u031b", "u\u031b\u0323");
    }

    @Test
    @DisplayName("R34: the tone mark moves in open oa, oe, uy alone, and not after q")
    void tonePlacement() {
        assertThat(all(PovertyGens.dirtyVietnamese("Hoá").tonePlacement())).containsExactlyInAnyOrder("Hoá", "Hóa");
        assertThat(all(PovertyGens.dirtyVietnamese("ủy").tonePlacement())).containsExactlyInAnyOrder("ủy", "uỷ");
        assertThat(all(PovertyGens.dirtyVietnamese("thủy").tonePlacement())).containsExactlyInAnyOrder("thủy", "thuỷ");
        assertThat(all(PovertyGens.dirtyVietnamese("KHOẺ").tonePlacement())).containsExactlyInAnyOrder("KHOẺ", "KHỎE");
        assertThat(all(PovertyGens.dirtyVietnamese("quý, của, Quỳ, hoán, hoàng, thuyền, tòan, mía, thúê")
                        .tonePlacement()))
                .hasSize(1);
    }

    @Test
    @DisplayName("R35: gha for ư, eth and African d for đ")
    void lookAlikes() {
        assertThat(all(PovertyGens.dirtyVietnamese("ư").lookAlikes())).containsExactlyInAnyOrder("ư", "\u01a3");
        assertThat(all(PovertyGens.dirtyVietnamese("ứ").lookAlikes())).containsExactlyInAnyOrder("ứ", "\u01a3\u0301");
        assertThat(all(PovertyGens.dirtyVietnamese("đĐ").lookAlikes())).contains("ðÐ", "đÐ", "ðĐ", "ɖƉ");
    }

    @Test
    @DisplayName("R35: digits and Cyrillic letters")
    void strangeLetters() {
        assertThat(all(PovertyGens.dirtyVietnamese("10").strangeLetters())).contains("1O", "l0", "I0", "lO");
        assertThat(all(PovertyGens.dirtyVietnamese("cà").strangeLetters())).contains("сà", "cа\u0300");
    }

    @Test
    @DisplayName("R36: what a scanner leaves")
    void lostMarks() {
        assertThat(all(PovertyGens.dirtyVietnamese("chuẩn").lostMarks())).contains("chun", "chuan", "chuân");
        assertThat(all(PovertyGens.dirtyVietnamese("với").lostMarks())).contains("vi", "voi");
        assertThat(all(PovertyGens.dirtyVietnamese("tỷ lệ").lostMarks())).contains("t lệ", "ty le", "t l");
        assertThat(all(PovertyGens.dirtyVietnamese("Đói").lostMarks())).contains("Dói", "ói", "Doi");
    }

    @Test
    void asManyFaultsAsAskedFor() {
        assertThat(PovertyGens.dirtyVietnamese("một").lostMarks().faults(1, 1).stream(0)
                        .limit(200))
                .doesNotContain("một");
        assertThat(all(PovertyGens.dirtyVietnamese("đ đ").lookAlikes().faults(0, 0)))
                .containsExactly("đ đ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PovertyGens.dirtyVietnamese("").faults(2, 1))
                .withMessageContaining("2 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PovertyGens.dirtyVietnamese("").faults(-1, 1));
    }

    @Test
    @DisplayName("the oracle reads aloud as a person would")
    void oracle() {
        assertThat(ReadAloud.same("hoá", "hóa")).isTrue();
        assertThat(ReadAloud.same("THUỶ", "thủy")).isTrue();
        assertThat(ReadAloud.same("chuẩn", "chun")).isFalse();
        assertThat(ReadAloud.same("Lao động - Thương", "Lao động–Thương")).isTrue();
        assertThat(ReadAloud.same("\u01a3u", "ưu")).isTrue();
        assertThat(ReadAloud.same("cà", "ca")).isFalse();
        assertThat(VietnameseText.identityKey("hoá")).isEqualTo("hóa");
    }
}
