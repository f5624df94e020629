package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void speaksTheLanguageOfTheReader() {
        Phrase phrase = new Phrase("mảng", "array");

        assertThat(phrase.in(Language.VIETNAMESE)).isEqualTo("mảng");
        assertThat(phrase.in(Language.ENGLISH)).isEqualTo("array");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may pass.
    void lacksNoLanguage() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Phrase(null, "array"))
                .withMessage("vietnamese");
        assertThatNullPointerException()
                .isThrownBy(() -> new Phrase("mảng", null))
                .withMessage("english");
    }

    @Test
    void quotesTheBeginningOfWhatIsLong() {
        String longest = "x".repeat(80);

        assertThat(Phrase.shown("")).isEmpty();
        assertThat(Phrase.shown(longest)).isEqualTo(longest);
        assertThat(Phrase.shown(longest + "y")).isEqualTo(longest + "…");
        assertThat(Phrase.shown("x".repeat(79) + "😀")).isEqualTo("x".repeat(79) + "…");
        assertThat(Phrase.shown("x".repeat(78) + "😀y")).isEqualTo("x".repeat(78) + "😀…");
    }
}
