package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void ofLocaleLooksAtTheLanguageOnly() {
        assertThat(Language.of(Locale.forLanguageTag("vi-VN"))).isEqualTo(Language.VIETNAMESE);
        assertThat(Language.of(Locale.forLanguageTag("vi"))).isEqualTo(Language.VIETNAMESE);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.ENGLISH)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "und", "tr-TR"})
    void ofLocaleRefusesOthers(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(Locale.forLanguageTag(tag)))
                .withMessageContaining("'" + tag + "'");
    }

    @Test
    void localeAndNotation() {
        assertThat(Language.VIETNAMESE.locale().toLanguageTag()).isEqualTo("vi");
        assertThat(Language.ENGLISH.locale().toLanguageTag()).isEqualTo("en");
        assertThat(Language.VIETNAMESE.notation()).isEqualTo(NumberNotation.VIETNAMESE);
        assertThat(Language.ENGLISH.notation()).isEqualTo(NumberNotation.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-15, ngày 15 tháng 11 năm 2024, 15 November 2024, 15/11/2024",
        "2017-03-07, ngày 07 tháng 3 năm 2017, 7 March 2017, 07/03/2017",
        "2022-02-28, ngày 28 tháng 02 năm 2022, 28 February 2022, 28/02/2022",
        "2017-01-10, ngày 10 tháng 01 năm 2017, 10 January 2017, 10/01/2017",
        "2016-09-09, ngày 09 tháng 9 năm 2016, 9 September 2016, 09/09/2016",
        "2017-12-31, ngày 31 tháng 12 năm 2017, 31 December 2017, 31/12/2017"
    })
    void days(LocalDate day, String vietnamese, String english, String digits) {
        assertThat(Language.VIETNAMESE.day(day)).isEqualTo(vietnamese);
        assertThat(Language.ENGLISH.day(day)).isEqualTo(english);
        assertThat(Language.VIETNAMESE.shortDay(day)).isEqualTo(digits);
        assertThat(Language.ENGLISH.shortDay(day)).isEqualTo(digits);
    }
}
