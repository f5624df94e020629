package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Codes, names and days by which standards and their parts are found again. */
class StandardNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "VN-79:2026", "A0", "A9", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void identifiersOfStandards(String id) {
        assertThatNoException().isThrownBy(() -> StandardId.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1A",
                "-A",
                "@A",
                "[A",
                "a",
                "Aa",
                "A ",
                "A/",
                "A;",
                "A@",
                "A[",
                "Đ",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void otherIdentifiersAreRefused(String id) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> StandardId.of(id))
                .satisfies(refused -> {
                    assertThat(refused.reason().vietnamese())
                            .isEqualTo("mã chuẩn nghèo phải gồm chữ in hoa không dấu, chữ số, gạch nối và dấu hai chấm,"
                                    + " như “VN-79:2026”, không phải “" + id + "”");
                    assertThat(refused.reason().english())
                            .isEqualTo("standard id must be upper-case letters, digits, hyphens and colons, such as"
                                    + " 'VN-79:2026', but was '" + id + "'");
                });
    }

    @Test
    void namesAreOrderedAsTheyAreWritten() {
        assertThat(new TreeSet<>(Set.of(StandardId.of("VN-2"), StandardId.of("VN-1"))))
                .containsExactly(StandardId.of("VN-1"), StandardId.of("VN-2"));
        assertThat(StandardId.of("VN-1")).doesNotHaveSameHashCodeAs(StandardId.of("VN-2"));
        assertThat(new TreeSet<>(Set.of(ParameterId.POVERTY_LINE, ParameterId.AVERAGE_LINE)))
                .containsExactly(ParameterId.AVERAGE_LINE, ParameterId.POVERTY_LINE);
        assertThat(ReviewDate.of(2026, 12, 31)).isLessThan(ReviewDate.of(2027, 1, 1));
        assertThat(ReviewDate.of(2026, 1, 5)).hasToString("2026-01-05");
        assertThat(Dimension.of("housing")).isEqualTo(Dimension.HOUSING).hasToString("housing");
    }

    @Test
    void closedListsHaveCodes() {
        assertThat(Stream.of(Comparison.values()).map(Comparison::code))
                .containsExactly("at-most", "below", "above", "at-least");
        assertThat(Stream.of(LinePeriod.values()).map(LinePeriod::code)).containsExactly("month", "year");
        assertThat(Stream.of(PovertyStatus.values()).map(PovertyStatus::code))
                .containsExactly(
                        "poor",
                        "near-poor",
                        "average-living-standard",
                        "non-poor",
                        "indeterminate",
                        "undefined-by-law",
                        "no-standard");
    }

    @ParameterizedTest
    @CsvSource({
        "POOR, POOR, true",
        "POOR, NEAR_POOR, false",
        "NEAR_POOR, POOR, true",
        "NON_POOR, AVERAGE_LIVING_STANDARD, true",
        "AVERAGE_LIVING_STANDARD, NON_POOR, false",
        "NON_POOR, NON_POOR, true",
        "INDETERMINATE, POOR, false",
        "NO_STANDARD, UNDEFINED_BY_LAW, false",
        "INDETERMINATE, INDETERMINATE, false",
        "POOR, INDETERMINATE, false"
    })
    void onlyClassesAreBetterThanOthers(PovertyStatus status, PovertyStatus other, boolean expected) {
        assertThat(status.isAtLeast(other)).isEqualTo(expected);
    }

    @Test
    void aValueThatIsNotThereSaysWhy() {
        Phrase reason = new Phrase("chưa tìm thấy", "not found");
        Phrase other = new Phrase("không quy định", "not defined");

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(new Parameter.Absent<>(reason)::get)
                .withMessage("not found");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(new Parameter.Undefined<>(other)::get)
                .withMessage("not defined");
        assertThat(Parameter.of(3, SampleStandards.SAMPLE).get()).isEqualTo(3);
    }
}
