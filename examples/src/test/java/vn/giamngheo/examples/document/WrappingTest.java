package vn.giamngheo.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void breaksBetweenWordsAtTheWidthAndNotBefore() {
        assertThat(Wrapping.wrap("hộ nghèo, hộ cận nghèo", 9)).containsExactly("hộ nghèo,", "hộ cận", "nghèo");
        assertThat(Wrapping.wrap("hộ nghèo, hộ cận nghèo", 8)).containsExactly("hộ", "nghèo,", "hộ cận", "nghèo");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLine() {
        assertThat(Wrapping.wrap("ở /parts/0/sections/1", 8)).containsExactly("ở", "/parts/0", "/section", "s/1");
    }

    @Test
    void noWordsAreOneEmptyLine() {
        assertThat(Wrapping.wrap(" \n ", 8)).containsExactly("");
    }

    @Test
    void aNoBreakSpaceKeepsWordsTogether() {
        assertThat(Wrapping.wrap("đạt 8,49\u00a0% số hộ", 8)).containsExactly("đạt", "8,49\u00a0%", "số hộ");
    }

    @Test
    void combiningMarksTakeNoPlace() {
        String decomposed = Normalizer.normalize("giảm nghèo", Normalizer.Form.NFD);

        assertThat(decomposed.length()).isEqualTo(12);
        assertThat(Wrapping.width(decomposed)).isEqualTo(10);
        assertThat(Wrapping.wrap(decomposed, 10)).containsExactly(decomposed);
    }

    @Test
    void padsBeforeOrAfter() {
        assertThat(Wrapping.padded("hộ", 4, false)).isEqualTo("hộ  ");
        assertThat(Wrapping.padded("hộ", 4, true)).isEqualTo("  hộ");
        assertThat(Wrapping.padded("khẩu", 2, true)).isEqualTo("khẩu");
    }
}
