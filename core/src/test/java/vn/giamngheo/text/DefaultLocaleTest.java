package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The locale of the machine changes nothing; Turkish has another small i, Arabic other digits. */
class DefaultLocaleTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "vi-VN", "en-US"})
    void r37_the_locale_of_the_machine_changes_nothing(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(VietnameseText.identityKey("SỞ XÂY DỰNG I")).isEqualTo("sở xây dựng i");
        assertThat(Language.VIETNAMESE.notation().format(1_500_000)).isEqualTo("1.500.000");
        assertThat(NumberNotation.VIETNAMESE.format(new BigDecimal("99.90"))).isEqualTo("99,90");
        assertThat(NumberNotation.VIETNAMESE.parse("8,49")).isEqualTo(new BigDecimal("8.49"));
        assertThat(Language.VIETNAMESE.day(LocalDate.of(2024, 11, 15))).isEqualTo("ngày 15 tháng 11 năm 2024");
        assertThat(Language.ENGLISH.day(LocalDate.of(2024, 11, 15))).isEqualTo("15 November 2024");
        assertThat(Language.VIETNAMESE.shortDay(LocalDate.of(2017, 3, 7))).isEqualTo("07/03/2017");
    }
}
