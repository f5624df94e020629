package vn.giamngheo.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.text.Language;

class LabelTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    @ParameterizedTest
    @EnumSource
    void saysSomethingElseInEachLanguage(Label label) {
        String vietnamese = label.in(Language.VIETNAMESE);
        String english = label.in(Language.ENGLISH);

        assertThat(vietnamese).isNotBlank().isNotEqualTo(english);
        assertThat(english).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSamePlacesToFillInInEachLanguage(Label label) {
        assertThat(places(label.in(Language.VIETNAMESE))).isEqualTo(places(label.in(Language.ENGLISH)));
    }

    @ParameterizedTest
    @EnumSource
    void isComposedAndWithoutVietnameseLettersInEnglish(Label label) {
        String vietnamese = label.in(Language.VIETNAMESE);

        assertThat(Normalizer.isNormalized(vietnamese, Normalizer.Form.NFC)).isTrue();
        assertThat(label.in(Language.ENGLISH)).matches("[\\x20-\\x7e“”÷−⇒–]*");
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).sorted().toList();
    }
}
