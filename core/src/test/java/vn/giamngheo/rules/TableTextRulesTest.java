package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.rules.ReferenceExamples.found;
import static vn.giamngheo.rules.ReferenceExamples.validate;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

/** Tables as they come: letters that are not what they seem. */
class TableTextRulesTest {

    private static final String HEADER = "code,name\n";

    private static List<String> row(String row) {
        return found(new TableText(HEADER + row));
    }

    private static String message(String row) {
        return validate(new TableText(HEADER + row)).findings().get(0).message(Language.VIETNAMESE);
    }

    @Test
    void soundTextIsNothingToSpeakOf() {
        assertThat(row("01,\"Tỉnh Đắk Lắk – “Buôn Ma Thuột” và Đông Giang, Đà, Ước\"\n\n# Ghi chú: Ủy ban, á, ã\n"))
                .isEmpty();
        assertThat(found(new TableText(""))).isEmpty();
        assertThat(found(new TableText("\ufeff" + HEADER))).isEmpty();
    }

    @Test
    @DisplayName("R33: letters and marks apart are counted, composed ones are not")
    void decomposed() {
        String composed = "01,Hòa Bình ặ ộ";
        assertThat(row(composed)).isEmpty();
        assertThat(row(Normalizer.normalize(composed, Normalizer.Form.NFD))).containsExactly("table.decomposed /2");
        assertThat(message(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo("Dòng 2 có 4 chữ ghi tách rời dấu.");
    }

    @Test
    @DisplayName("R33: a mark that no letter has a common form with is left alone")
    void marksThatDoNotCompose() {
        assertThat(row("01,q\u0303 -\u0301")).isEmpty();
        assertThat(row("01,\u0301a")).isEmpty();
        assertThat(row("01,a\u036f")).isEmpty();
        assertThat(row("01,a\u0370")).containsExactly("table.look-alike /2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"t\u01a3", "\u01a2u", "\u00d0iện", "\u00f0ường", "\u0189à", "\u0256o", "H\u0430 Nội", "\u039fng"
            })
    @DisplayName("R35: letters that only look Vietnamese")
    void lookAlikes(String word) {
        assertThat(row("01,Xã " + word + " Hai")).containsExactly("table.look-alike /2");
        assertThat(message("01,Xã " + word + " Hai"))
                .isEqualTo("Dòng 2 có chữ cái chỉ giống chữ Việt: " + word.split(" ")[0] + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tư", "Điện", "đường", "\u0430\u0431", "\u03b1", "Москва"})
    void wordsOfOneScriptAreLeftAlone(String word) {
        assertThat(row("01," + word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00a0, 0x00ad, 0x200b, 0x200e, 0x202f, 0x034f, 0xfeff})
    @DisplayName("R35: characters that nobody sees")
    void invisible(int character) {
        String row = "01,Hà" + Character.toString(character) + "Nội";
        assertThat(row(row)).containsExactly("table.invisible /2");
        assertThat(message(row)).endsWith(": U+" + String.format(java.util.Locale.ROOT, "%04X", character) + ".");
        assertThat(row("01,Hà Nội")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ä\u2018iá»‡n", "Yên BÃ¡i, Háº£i", "Æ°u", "Æ¡n", "Hà N\ufffdi"})
    void readInAnotherEncoding(String misread) {
        assertThat(row("01,\"" + misread + "\"")).contains("table.wrong-encoding /2");
    }

    @Test
    void quotationMarksBehindALetterAreNoOtherEncoding() {
        assertThat(row("01,«cá», «lá» và á º")).isEmpty();
    }

    @Test
    void linesAreCountedAsReadersCountThem() {
        assertThat(found(new TableText("code\r\n01\r\n\r\nð\r02\nƣ")))
                .containsExactly("table.look-alike /4", "table.look-alike /6");
    }

    @Test
    void noMoreThanFiveWordsAreShown() {
        assertThat(message("01,ð1 ð2 ðá ðb ðc ðd ðe ðf"))
                .isEqualTo("Dòng 2 có chữ cái chỉ giống chữ Việt: ð, ð, ðá, ðb, ðc.");
    }

    @Test
    void aCellOfFourThousandCharactersIsTheLongest() {
        assertThat(row("01," + "a".repeat(4_000))).isEmpty();
        assertThat(row("01," + "a".repeat(4_001))).containsExactly("table.cell-long /2/name");
        assertThat(message("01," + "a".repeat(4_001))).isEqualTo("Ô ở dòng 2, cột name dài 4.001 ký tự.");
    }

    @Test
    void whatIsWrongWithALineIsAllSaid() {
        assertThat(row("01,ð Ho\u0300a\u00a0Bình Ä\u2018"))
                .containsExactlyInAnyOrder(
                        "table.wrong-encoding /2", "table.look-alike /2", "table.invisible /2", "table.decomposed /2");
    }
}
