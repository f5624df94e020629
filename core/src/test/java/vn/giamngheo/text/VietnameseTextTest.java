package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @Test
    void r33ComposesCombiningMarksAndNothingElse() {
        assertThat(VietnameseText.nfc("Gia\u0309m nghe\u0300o")).isEqualTo("Gi\u1ea3m ngh\u00e8o");
        assertThat(VietnameseText.nfc("  Hoá –\u00a0X\n")).isEqualTo("  Hoá –\u00a0X\n");
    }

    /** Decomposed, these four have the tone mark before the mark of the vowel. */
    @ParameterizedTest
    @ValueSource(strings = {"ặ", "ậ", "ệ", "ộ"})
    void r33ToneFirstOrderOfDecomposedVowels(String vowel) {
        String decomposed = Normalizer.normalize(vowel, Normalizer.Form.NFD);
        assertThat(decomposed).hasSize(3);
        assertThat(decomposed.charAt(1)).isEqualTo('\u0323');
        assertThat(VietnameseText.nfc(decomposed)).isEqualTo(vowel);
        String toneLast = "" + decomposed.charAt(0) + decomposed.charAt(2) + decomposed.charAt(1);
        assertThat(VietnameseText.nfc(toneLast)).isEqualTo(vowel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở\u00a0Y tế",
                "Sở\u202fY tế",
                "Sở\tY tế",
                "Sở\r\nY tế",
                "Sở  Y \u3000 tế",
                " Sở Y tế\u2003",
                "Sở\u2028Y\u0085tế",
                "S\u200bở Y tế",
                "\ufeffSở Y tế",
                "Sở Y t\u00adế",
                "Sở \u2060 Y\u200d t\u200cế",
                "So\u200b\u031b\u034f\u0309 Y tế"
            })
    void r35CleanLeavesPlainSpacesOnly(String text) {
        assertThat(VietnameseText.clean(text)).isEqualTo("Sở Y tế");
    }

    @Test
    void spacesAndInvisibleCharactersAreBlank() {
        assertThat(VietnameseText.isBlank("")).isTrue();
        assertThat(VietnameseText.isBlank(" \u00a0\u200b\u2028\r\n")).isTrue();
        assertThat(VietnameseText.isBlank(" \u200b-")).isFalse();
        assertThat(VietnameseText.isBlank("\u0301")).isFalse();
    }

    @Test
    void cleanKeepsCaseDashesAndLineOfNothing() {
        assertThat(VietnameseText.clean("UBND – KH/đT")).isEqualTo("UBND – KH/đT");
        assertThat(VietnameseText.clean(" \u00a0\u200b ")).isEmpty();
        assertThat(VietnameseText.clean("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hoá, hóa",
        "uỷ, ủy",
        "thuỷ, thủy",
        "xoá, xóa",
        "khoẻ, khỏe",
        "loè, lòe",
        "hoạ, họa",
        "huỷ, hủy",
        "tuỳ, tùy",
        "luỹ, lũy",
        "suý, súy",
        "nguỵ, ngụy",
        "toà, tòa",
        "THANH HOÁ, Thanh Hóa",
        "Uỷ ban, ủy ban",
        "Ban xoá đói-giảm nghèo, ban xóa đói - giảm nghèo"
    })
    void r34TonePlacementOfOpenSyllables(String modern, String traditional) {
        assertThat(VietnameseText.identityKey(modern)).isEqualTo(VietnameseText.identityKey(traditional));
    }

    /** After q the u belongs to the consonant; before another letter the syllable is closed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý", "quỳ", "quỷ", "quỵ", "của", "hoàn", "hoài", "khoẻn", "huýt", "thuyền", "quà", "hoăng", "uế"
            })
    void r34OtherSyllablesKeepTheirTone(String word) {
        assertThat(VietnameseText.identityKey(word)).isEqualTo(word);
    }

    @Test
    void r34QuyIsNoVariantOfAnything() {
        assertThat(VietnameseText.identityKey("quý")).isNotEqualTo(VietnameseText.identityKey("qúy"));
        assertThat(VietnameseText.identityKey("của")).isNotEqualTo(VietnameseText.identityKey("cuả"));
    }

    @ParameterizedTest
    @CsvSource({
        "dƣới, dưới",
        "HƢNG YÊN, Hưng Yên",
        "ƣ\u0301, ứ",
        "ðồng, đồng",
        "\u00d0ồng, đồng",
        "\u0189ồng, đồng",
        "Đồng, đồng"
    })
    void r35LookAlikes(String lookAlike, String meant) {
        assertThat(VietnameseText.identityKey(lookAlike)).isEqualTo(VietnameseText.identityKey(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Lao động - Thương binh",
                "sở lao động – thương binh",
                "SỞ LAO ĐỘNG-THƯƠNG BINH",
                "Sở Lao động\u2011Thương binh",
                "Sở Lao động\u00a0—\u00a0Thương binh",
                "Sở Lao động \u2212 Thương\u200b binh",
                "Sở Lao đô\u0323ng - Thương binh"
            })
    void r35DashesSpacesAndCase(String text) {
        assertThat(VietnameseText.identityKey(text)).isEqualTo("sở lao động-thương binh");
    }

    @Test
    void keyHasNoSpaceBesideSlashAndDash() {
        assertThat(VietnameseText.identityKey("9274 /UBND - VX")).isEqualTo("9274/ubnd-vx");
        assertThat(VietnameseText.identityKey("a - - / b")).isEqualTo("a--/b");
    }

    @Test
    void r36MissingDiacriticsAreNotForgiven() {
        assertThat(VietnameseText.identityKey("tỷ lệ")).isNotEqualTo(VietnameseText.identityKey("t lệ"));
        assertThat(VietnameseText.identityKey("chuẩn")).isNotEqualTo(VietnameseText.identityKey("chun"));
    }

    /** Common characters are taken as composed without looking; here each of them stands after each other one. */
    @Test
    void nfcIsThatOfThePlatformForEveryPairOfCommonCharacters() {
        List<Character> common = new ArrayList<>();
        for (char c = 0; c < '\u0340'; c++) {
            common.add(c);
        }
        for (char c = '\u1e90'; c <= '\u2030'; c++) {
            common.add(c);
        }
        List<String> wrong = new ArrayList<>();
        for (char first : common) {
            for (char second : common) {
                String pair = String.valueOf(first) + second;
                if (!VietnameseText.nfc(pair).equals(Normalizer.normalize(pair, Normalizer.Form.NFC))) {
                    wrong.add(Integer.toHexString(first) + " " + Integer.toHexString(second));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> VietnameseText.nfc(nothing()))
                .withMessage("text");
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}
