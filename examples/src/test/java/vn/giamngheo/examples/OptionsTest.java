package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;

class OptionsTest {

    @Test
    void withoutArgumentsItIsVietnameseAndEachDocumentHasItsYear() throws Options.BadOptionException {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(
                        Language.VIETNAMESE,
                        OptionalInt.empty(),
                        List.of(),
                        Optional.empty(),
                        Profile.PUBLISH,
                        Map.of(),
                        false));
    }

    @Test
    void takesValuesAfterASpaceOrAnEqualsSign() throws Options.BadOptionException {
        Options english = new Options(
                Language.ENGLISH, OptionalInt.of(2024), List.of(), Optional.empty(), Profile.PUBLISH, Map.of(), false);

        assertThat(Options.parse(List.of("--lang", "en", "--year", "2024"))).isEqualTo(english);
        assertThat(Options.parse(List.of("--lang=en", "--year=2024"))).isEqualTo(english);
        assertThat(Options.parse(List.of("--lang=vi", "--year=2017", "--lang", "en", "--year", "2024")))
                .isEqualTo(english);
        assertThat(Options.parse(List.of("-h")).help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2100})
    void theYearMayBeAtItsBounds(int year) throws Options.BadOptionException {
        assertThat(Options.parse(List.of("--year", Integer.toString(year))).year())
                .hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2101", "", "02024", "-2024", "+2024", "2024.0", "99999999999", "năm", "٢٠٢٤"})
    void anyOtherYearIsRefusedInBothLanguages(String year) {
        assertThatExceptionOfType(Options.BadOptionException.class)
                .isThrownBy(() -> Options.parse(List.of("--year", year)))
                .withMessage("Năm phải từ 1900 đến 2100, không phải “" + year + "”.\nThe year must be from 1900 to 2100"
                        + " but was “" + year + "”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "VI", "", "en-GB"})
    void anyOtherLanguageIsRefused(String language) {
        assertThatExceptionOfType(Options.BadOptionException.class)
                .isThrownBy(() -> Options.parse(List.of("--lang", language)))
                .withMessageContaining("“" + language + "”");
    }

    @Test
    void filesOfResultsAreTakenInTheirOrder() throws Options.BadOptionException {
        assertThat(Options.parse(List.of("--observed", "b.json", "--lang=en", "--observed=a.json"))
                        .observed())
                .containsExactly(Path.of("b.json"), Path.of("a.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void whatCannotNameAFileIsRefused(String name) {
        assertThatExceptionOfType(Options.BadOptionException.class)
                .isThrownBy(() -> Options.parse(List.of("--observed=" + name)))
                .withMessageContainingAll("không phải là tên tệp", "is not the name of a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2026-11-01", "2100-12-31"})
    void aDayOfTheCalendarMayBeAskedFor(String day) throws Options.BadOptionException {
        assertThat(Options.parse(List.of("--as-of", day)).asOf()).hasValue(LocalDate.parse(day));
        assertThat(Options.parse(List.of("--as-of=2017-03-07", "--as-of=" + day))
                        .asOf())
                .hasValue(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31", "2101-01-01", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "2026-11-1",
                "01/11/2026", "1.11.2026", "20261101", "+2026-11-01", "-2026-11-01", "12026-11-01", "2026-11-01T00:00",
                " 2026-11-01", "", "hôm nay", "٢٠٢٦-١١-٠١"
            })
    void anyOtherDayIsRefusedInBothLanguages(String day) {
        assertThatExceptionOfType(Options.BadOptionException.class)
                .isThrownBy(() -> Options.parse(List.of("--as-of", day)))
                .withMessage(
                        "Ngày phải là một ngày có trong lịch, ghi năm-tháng-ngày như 2026-11-01, từ năm 1900 đến năm"
                                + " 2100, không phải “" + day + "”.\nThe day must be a day of the calendar, written"
                                + " year-month-day such as 2026-11-01, from 1900 to 2100 but was “" + day + "”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "submit", "publish", "audit"})
    void theDocumentsMayBeLookedAtForAnything(String profile) throws Options.BadOptionException {
        assertThat(Options.parse(List.of("--profile", profile)).profile()).hasToString(profile);
    }

    @Test
    void withoutAProfileTheyAreLookedAtAsWhenIssued() throws Options.BadOptionException {
        assertThat(Options.parse(List.of()).profile()).isEqualTo(Profile.PUBLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PUBLISH", "published", "đăng"})
    void anyOtherProfileIsRefusedInBothLanguages(String profile) {
        assertThatExceptionOfType(Options.BadOptionException.class)
                .isThrownBy(() -> Options.parse(List.of("--profile", profile)))
                .withMessage("Mục đích xem xét phải là draft, submit, publish hoặc audit, không phải “" + profile
                        + "”.\nThe profile must be draft, submit, publish or audit but was “" + profile + "”.");
    }

    @Test
    void waiversAreOfOneDocumentEach() throws Options.BadOptionException {
        assertThat(Options.parse(List.of("--waivers", "003-thanh-hoa-35.json=a=b.json"))
                        .waivers())
                .isEqualTo(Map.of("003-thanh-hoa-35.json", Path.of("a=b.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"waivers.json", "003=waivers.json", "=waivers.json", "003-thanh-hoa-35.json=", ""})
    void waiversOfNoDocumentAreRefused(String value) {
        assertThatExceptionOfType(Options.BadOptionException.class)
                .isThrownBy(() -> Options.parse(List.of("--waivers", value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "plan.json", "--langue=en", ""})
    void whatIsNoOptionIsRefused(String argument) {
        assertThatExceptionOfType(Options.BadOptionException.class)
                .isThrownBy(() -> Options.parse(List.of(argument)))
                .withMessageContaining("“" + argument + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang", "--year", "--observed", "--as-of", "--profile", "--waivers"})
    void anOptionWithoutItsValueIsRefused(String option) {
        assertThatExceptionOfType(Options.BadOptionException.class)
                .isThrownBy(() -> Options.parse(List.of(option)))
                .withMessageContaining("needs a value");
    }

    @Test
    void theUsageNamesEveryOptionInBothLanguages() {
        assertThat(Options.USAGE.split("Usage:", -1))
                .hasSize(2)
                .allSatisfy(half -> assertThat(half)
                        .contains(
                                "--lang vi|en",
                                "--year",
                                "--observed",
                                "--as-of",
                                "2026-11-01",
                                "--profile draft|submit|publish|audit",
                                "--help",
                                "1900",
                                "2100",
                                SeedReport.PAGE,
                                SeedReport.DIRECTORY));
    }
}
