package vn.giamngheo.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;

class FromARegisterTest {

    private static String printed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FromARegister.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatCanBeReadIsOneLineAndWhatCannotIsSaidByLineAndColumn() throws IOException {
        assertThat(printed().lines().map(String::strip))
                .hasSize(14)
                .startsWith("register.csv")
                .contains(
                        "{\"area\":\"rural\",\"deprivations\":{\"health-insurance\":\"deprived\",\"sanitation\":\"deprived\"},"
                                + "\"dwelling\":{\"floorArea\":\"48.5\"},\"id\":\"BĐ-0001\","
                                + "\"income\":{\"kind\":\"household\",\"months\":1,\"total\":5600000},\"internet\":true,"
                                + "\"kind\":\"household\",\"province\":\"former:52\",\"schemaVersion\":\"1.0\",\"size\":4}",
                        "bản ghi ở dòng 5, Thu nhập hộ/tháng: Cần số nguyên nhưng gặp chuỗi “1.500.00”.",
                        "bản ghi ở dòng 6, Internet: Cần true hoặc false nhưng gặp chuỗi “không”.",
                        "bản ghi ở dòng 2, thuNhapDauNguoi: Cần số nguyên nhưng gặp chuỗi “1500000.5”.")
                .anyMatch(line -> line.startsWith("bản ghi ở dòng 3, /povertyRatePct: Không có thuộc tính"));
    }

    @Test
    void anEmptyCellIsUnknownAndZeroIsZero() {
        Row unknown = new Row(2, Map.of("Mã hộ", "A", "Thu nhập hộ/tháng", " "));
        Row zero = new Row(2, Map.of("Mã hộ", "A", "Thu nhập hộ/tháng", "0"));

        assertThat(FromARegister.csvMapping().household(unknown).orElseThrow())
                .isEqualTo(Household.builder().id("A").build());
        assertThat(FromARegister.csvMapping().household(zero).orElseThrow())
                .isEqualTo(Household.builder()
                        .id("A")
                        .income(Income.ofHousehold(Vnd.ZERO, 1))
                        .build());
    }

    @Test
    void theDayOfTheRegisterTellsTheListOfProvinces() {
        Row row = new Row(
                2,
                Map.of(
                        "maHo",
                        "A",
                        "tinh",
                        "52",
                        "khuVuc",
                        "TT",
                        "thieuViecLam",
                        "false",
                        "thuNhapDauNguoi",
                        "2000001"));

        assertThat(FromARegister.jsonMapping().household(row).orElseThrow())
                .isEqualTo(Household.builder()
                        .id("A")
                        .province(Province.former("52"))
                        .area(AreaType.URBAN)
                        .income(Income.perHeadPerMonth(Vnd.of(2_000_001)))
                        .deprivations(DeprivationProfile.of(
                                Map.of(DeprivationIndicator.EMPLOYMENT, DeprivationStatus.NOT_DEPRIVED)))
                        .build());
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnceAndByItsColumn() {
        Mapping mapping = FromARegister.csvMapping();
        Row row = new Row(
                7,
                Map.of(
                        "Mã hộ",
                        "A",
                        "Khu vực",
                        "nông thôn",
                        "Số người",
                        "4,5",
                        "Diện tích nhà (m²)",
                        "32,5",
                        "Ghi chú",
                        ""));

        assertThat(mapping.household(row).report().findings())
                .extracting(Finding::pointer)
                .extracting(pointer -> mapping.columnOf(pointer).orElse(pointer.toString()))
                .containsExactlyInAnyOrder("Khu vực", "Số người", "/Ghi chú");
        assertThat(mapping.columnOf(JsonPointer.parse("/dwelling"))).isEmpty();
    }

    @Test
    void aDecimalKeepsItsDigits() {
        Row row = new Row(2, Map.of("Mã hộ", "A", "Diện tích nhà (m²)", "32,50"));

        assertThat(FromARegister.csvMapping().household(row).orElseThrow().dwelling())
                .isEqualTo(Dwelling.builder().floorArea(new BigDecimal("32.50")).build());
    }
}
