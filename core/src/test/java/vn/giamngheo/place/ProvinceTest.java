package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.RefusedException;

class ProvinceTest {

    private static final LocalDate LAST_DAY_OF_FORMER_CODES = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_OF_CURRENT_CODES = LocalDate.of(2025, 7, 1);

    @ParameterizedTest(name = "{0} {1} → {2} {3}")
    @CsvFileSource(resources = "former-and-current-provinces.csv", numLinesToSkip = 1)
    void everyCodeOfBothListsHasItsName(String formerCode, String formerName, String currentCode, String currentName) {
        assertThat(Province.former(formerCode).name()).isEqualTo(formerName);
        assertThat(Province.current(currentCode).name()).isEqualTo(currentName);
    }

    @ParameterizedTest(name = "{0} → {2}, {5}")
    @CsvFileSource(resources = "former-and-current-provinces.csv", numLinesToSkip = 1)
    void everyFormerProvinceBelongsToACurrentOne(
            String formerCode,
            String formerName,
            String currentCode,
            String currentName,
            LocalDate since,
            String kind) {
        Province former = Province.former(formerCode);
        Province current = Province.current(currentCode);

        assertThat(former.successor()).isEqualTo(current);
        assertThat(current.successor()).isEqualTo(current);
        assertThat(Province.formerOf(current)).contains(former);
        assertThat(former.isSameAs(current)).isEqualTo(kind.equals("UNCHANGED"));
        assertThat(since).isEqualTo(Province.FIRST_DAY_OF_CURRENT_CODES);
    }

    @Test
    void everyFormerProvinceIsPartOfOneCurrentProvince() {
        assertThat(Province.formerOf(Province.current("79")))
                .containsExactly(Province.former("74"), Province.former("77"), Province.former("79"));
        assertThat(Province.former("15").isSameAs(Province.current("15"))).isFalse();
        assertThat(Province.former("15").isSameAs(Province.former("15"))).isTrue();
        assertThatThrownBy(() -> Province.formerOf(Province.former("79"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"FORMER, 63", "CURRENT, 34"})
    void theListsHoldNothingElse(Province.Codes codes, int size) {
        int found = 0;
        for (int number = 0; number <= 99; number++) {
            String code = "" + number / 10 + number % 10;
            try {
                assertThat(new Province(code, codes).code()).isEqualTo(code);
                found++;
            } catch (RefusedException e) {
                assertThat(e).hasMessageContaining("'" + code + "'");
            }
        }
        assertThat(found).isEqualTo(size);
    }

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvSource({
        "15, Yên Bái, Tỉnh Lào Cai",
        "24, Bắc Giang, Tỉnh Bắc Ninh",
        "44, Quảng Bình, Tỉnh Quảng Trị",
        "52, Bình Định, Tỉnh Gia Lai",
        "80, Long An, Tỉnh Tây Ninh",
        "82, Tiền Giang, Tỉnh Đồng Tháp",
        "91, Kiên Giang, Tỉnh An Giang",
    })
    void aCodeUsedAgainNamesAnotherProvinceFromTheFirstOfJuly2025(String code, String before, String since) {
        Province former = Province.on(code, LAST_DAY_OF_FORMER_CODES);
        Province current = Province.on(code, FIRST_DAY_OF_CURRENT_CODES);

        assertThat(former.name()).isEqualTo(before);
        assertThat(current.name()).isEqualTo(since);
        assertThat(former).isNotEqualTo(current);
    }

    @Test
    void theDayTellsTheList() {
        assertThat(Province.on("79", LAST_DAY_OF_FORMER_CODES)).isEqualTo(Province.former("79"));
        assertThat(Province.on("79", FIRST_DAY_OF_CURRENT_CODES)).isEqualTo(Province.current("79"));
        assertThat(Province.on("79", LocalDate.of(2025, 7, 2))).isEqualTo(Province.current("79"));
    }

    @Test
    void aCodeThatEndedIsRefusedFromItsLastDayOn() {
        assertThat(Province.on("02", LAST_DAY_OF_FORMER_CODES).name()).isEqualTo("Hà Giang");
        assertThatThrownBy(() -> Province.on("02", FIRST_DAY_OF_CURRENT_CODES))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("mã tỉnh phải gồm hai chữ số và có trong danh mục từ ngày 01/07/2025"
                                        + " (Quyết định số 19/2025/QĐ-TTg), không phải “02”"))
                .hasMessage("province must be two digits of the list from 01/07/2025 (QĐ 19/2025/QĐ-TTg) but was '02'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "001", "1 ", " 1", "0a", "٠١", "03", "99", "-1"})
    void refusesWhatIsNoCodeOfEitherList(String code) {
        assertThatThrownBy(() -> Province.former(code))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("mã tỉnh phải gồm hai chữ số và có trong danh mục trước ngày 01/07/2025"
                                        + " (Quyết định số 124/2004/QĐ-TTg), không phải “" + code + "”"))
                .hasMessage(
                        "province must be two digits of the list before 01/07/2025 (QĐ 124/2004/QĐ-TTg) but was '%s'",
                        code);
        assertThatThrownBy(() -> Province.current(code)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({"former:79, FORMER", "current:79, CURRENT"})
    void readsCodeAndListAndWritesThemAgain(String text, Province.Codes codes) {
        Province province = Province.parse(text);

        assertThat(province).isEqualTo(new Province("79", codes));
        assertThat(province).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"79", "", "Former:79", "new:79", ":79", "former79"})
    void aCodeWithoutItsListIsRefused(String text) {
        assertThatThrownBy(() -> Province.parse(text))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("mã tỉnh phải nêu danh mục, như “former:79” (đến ngày 30/06/2025) hoặc"
                                        + " “current:79” (từ ngày 01/07/2025), không phải “" + text + "”"))
                .hasMessageContaining("but was '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"former:", "former:7", "current:02", "current: 79", "current:79 "})
    void aListWithACodeThatItLacksIsRefused(String text) {
        assertThatThrownBy(() -> Province.parse(text))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("province must be two digits");
    }

    @ParameterizedTest
    @EnumSource
    void areasHaveCodeAndWords(AreaType type) {
        assertThat(type.code()).isEqualTo(type == AreaType.RURAL ? "rural" : "urban");
        assertThat(type.phrase().english()).isEqualTo(type.code());
        assertThat(type.phrase().vietnamese()).isEqualTo(type == AreaType.RURAL ? "nông thôn" : "thành thị");
    }

    @Test
    void theFormerListComesFirstThenTheCodesInTheirOrder() {
        assertThat(Stream.of(
                                Province.current("79"),
                                Province.former("96"),
                                Province.current("04"),
                                Province.former("02"))
                        .sorted())
                .containsExactly(
                        Province.former("02"), Province.former("96"), Province.current("04"), Province.current("79"));
    }
}
