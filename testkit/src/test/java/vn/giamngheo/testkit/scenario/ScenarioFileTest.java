package vn.giamngheo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

/** What is wrong in a file is refused with its line, all of it at once; nothing is guessed. */
class ScenarioFileTest {

    private static final String FILE = """
            chuẩn: VN-2022
            ngày rà soát: 15/11/2023
            căn cứ: Điều 3 Nghị định 07/2021/NĐ-CP
            các trường hợp:
              - tên: đúng chuẩn
                khu vực: nông thôn
                thu nhập: 1.500.000 đồng
                thiếu hụt: 3
                kết quả: hộ nghèo
                trích dẫn: thiếu hụt từ 03 chỉ số
              - tên: có dữ kiện
                khu vực: nông thôn
                đổi khu vực:
                  01/07/2025: thành thị
                thu nhập: 4.500.000 đồng/hộ/tháng
                số người: 1
                thiếu hụt: [việc làm]
                chưa đánh giá: [bảo hiểm y tế]
                hộ:
                  diện tích nhà ở: 23,5 m²
                  phương tiện:
                    ti vi: có
                  thành viên:
                    - ngày sinh: 01/02/1990
                      bảo hiểm y tế: có
                kết quả: hộ không nghèo
                mức tin cậy: suy ra
            """;

    private static List<Scenario> read(String text) {
        return Scenarios.of("thử.yaml", new StringReader(text));
    }

    private static List<ScenarioFault> faults(String text) {
        ScenarioFileException e = catchThrowableOfType(ScenarioFileException.class, () -> read(text));
        assertThat(e).as("refused").isNotNull();
        return e.faults();
    }

    private static String replaced(String what, String by) {
        assertThat(FILE).containsOnlyOnce(what);
        return FILE.replace(what, by);
    }

    @Test
    void theFileIsReadAndHolds() {
        assertThat(read(FILE)).hasSize(2).allSatisfy(Scenario::verify);
        assertThat(read(FILE).get(1)).hasToString("thử.yaml:11 “có dữ kiện”");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // keys
                "thiếu hụt: 3| thiếu hụ: 3| 8:5| có phải là “thiếu hụt”?",
                "thiếu hụt: 3| số con: 3| 8:5| không hiểu “số con”",
                "thiếu hụt: 3| khu vực: thành thị| 8:5| “khu vực” được ghi hai lần",
                "thu nhập: 1.500.000 đồng| area: rural| 7:5| “khu vực” được ghi hai lần",
                "`    kết quả: hộ nghèo\\n`| ``| 5:5| thiếu “kết quả”",
                "tên: đúng chuẩn\\n    khu| khu| 5:5| thiếu “tên”",
                "chuẩn: VN-2022\\n| ``| 4:5| thiếu “chuẩn”",
                "ngày rà soát: 15/11/2023\\n| ``| 4:5| thiếu “ngày rà soát”",
                "căn cứ: Điều 3 Nghị định 07/2021/NĐ-CP\\n| ``| 4:5| thiếu “căn cứ”",
                "`    thiếu hụt: [việc làm]\\n`| ``| 11:5| thiếu “thiếu hụt”",
                "các trường hợp| trường hợp| 1:1| thiếu “các trường hợp”",
                "tên: có dữ kiện| tên: ĐÚNG chuẩn| 11:10| đã có một trường hợp mang tên này",
                // numbers
                "1.500.000 đồng| 1.500| 7:15| “1.500” đọc được hai cách",
                "1.500.000 đồng| 1,500,000| 7:15| số tiền phải là",
                "1.500.000 đồng| 1.5e6| 7:15| số tiền phải là",
                "1.500.000 đồng| 1.500.000,5 đồng| 7:15| số tiền phải là",
                "1.500.000 đồng| -1 đồng| 7:15| thu nhập",
                "1.500.000 đồng| 1.500.000 đồng/ngày| 7:15| không hiểu “ngày”",
                "1.500.000 đồng| 18.000.000 đồng/người/năm| 7:15| thu nhập tính theo",
                "1.500.000 đồng| 1.500.000 đồng/hộ/13 tháng| 7:15| số tháng",
                "1.500.000 đồng| {a: 1}| 7:15| một giá trị",
                "1.500.000 đồng| ``| 7:14| để trống",
                "số người: 1| số người: 0| 11:5| từ 1 đến 999",
                "số người: 1| số người: 2| 11:5| danh sách có 1",
                "số người: 1| số người: một| 16:15| một số đếm",
                "23,5 m²| 23.5 m²| 20:24| diện tích phải viết",
                "23,5 m²| 1.500| 20:24| diện tích phải viết",
                "23,5 m²| 100.000,5| 20:24| diện tích",
                "23,5 m²| 100.000,5 m²| 20:24| diện tích",
                // days
                "15/11/2023| 15-11-2023| 2:15| ngày phải viết như",
                "15/11/2023| 11/15/2023| 2:15| ngày phải viết như",
                "15/11/2023| 2023-15-11| 2:15| ngày phải viết như",
                "15/11/2023| 29/02/2023| 2:15| ngày phải viết như",
                "01/02/1990| 1990| 24:22| ngày phải viết như",
                "01/07/2025| 2025/07/01| 14:7| ngày phải viết như",
                // words
                "thành thị| nông thôn| 11:5| không đổi khu vực",
                "thành thị| thành phố| 14:19| không hiểu “thành phố”; có phải là “thành thị”?",
                "hộ không nghèo| hộ giàu| 26:14| không hiểu “hộ giàu”; dùng một trong: hộ nghèo; hộ cận nghèo; hộ có mức sống trung bình",
                "hộ không nghèo| chưa xác định được| 26:14| không hiểu “chưa xác định được”",
                "hộ không nghèo| [hộ nghèo, no]| 26:25| không hiểu “no”",
                "suy ra| chắc chắn| 27:18| không hiểu “chắc chắn”",
                "ti vi: có| tivi: có| 22:9| có phải là “ti vi”?",
                "ti vi: có| ti vi: rồi| 22:16| không hiểu “rồi”",
                "ti vi: có| ti vi: có\\n        tv: không| 23:9| hai lần",
                "ti vi: có| code:Xe: có| 22:9| mã phải gồm",
                "VN-2022| vn 2022| 1:8| mã chuẩn nghèo",
                // quotation
                "thiếu hụt từ 03 chỉ số| ``| 10:15| để trống",
                "thiếu hụt từ 03 chỉ số| \"thiếu  hụt\"| 10:16| trích dẫn phải ngắn",
                "thiếu hụt từ 03 chỉ số| …| 10:16| trích dẫn phải ngắn",
                // shape
                "chuẩn: VN-2022| chuẩn: &neo VN-2022| 1:8| không dùng neo",
                "thiếu hụt: [việc làm]| thiếu hụt: {việc làm: có}| 17:16| một giá trị",
            })
    void isRefusedAtItsPlace(String what, String by, String place, String words) {
        String text = replaced(what.replace("\\n", "\n"), by.replace("\\n", "\n"));
        assertThat(faults(text))
                .extracting(fault -> fault.line() + ":" + fault.column() + ": "
                        + fault.words().vietnamese())
                .anySatisfy(fault -> assertThat(fault).startsWith(place).contains(words));
    }

    @Test
    void allFaultsAreToldAtOnceInBothLanguages() {
        String text = replaced("VN-2022", "x y")
                .replace("đúng chuẩn\n", "đúng chuẩn\n    màu: đỏ\n")
                .replace("23,5", "x");
        List<ScenarioFault> faults = faults(text);
        assertThat(faults).extracting(ScenarioFault::line).containsExactly(1, 6, 21);
        assertThat(faults).extracting(ScenarioFault::file).containsOnly("thử.yaml");
        assertThat(faults.get(1).in(Language.ENGLISH)).startsWith("thử.yaml:6:5: 'màu' is not understood");
        assertThatThrownBy(() -> read(text))
                .hasMessageContaining("thử.yaml:6:5: không hiểu “màu”")
                .hasMessageContaining("thử.yaml:6:5: 'màu' is not understood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# chỉ có chú thích",
                "a: [1",
                "a: 1\n---\nb: 2",
                "\t- a",
                "a: b: c",
                "- a",
                "chỉ một dòng",
                "các trường hợp: 3",
                "các trường hợp: {a: b}",
                "các trường hợp: [1]",
                "các trường hợp: &a [*a]",
                "? [a]\n: b",
                "a: \u0007",
            })
    void whatIsNoFileOfScenariosIsRefused(String text) {
        assertThat(faults(text)).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
        });
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(faults("[".repeat(100_000))).isNotEmpty();
    }

    @Test
    @DisplayName("a word such as no is a word, and numbers are read as they are written")
    void nothingIsGuessed() {
        Scenario scenario = read(replaced("đúng chuẩn", "no").replace("1.500.000 đồng\n", "1500000\n"))
                .get(0);
        assertThat(scenario.name()).isEqualTo("no");
        scenario.verify();
    }

    @Test
    void englishKeysAndWordsAndJsonMeanTheSame() {
        List<Scenario> scenarios = read("""
                {"standard": "VN-2022", "review": "2023-11-15", "citation": "Article 3 of Decree 07/2021/NĐ-CP", "cases": [
                  {"name": "at the line", "area": "rural", "income": 1500000, "deprived": 3, "verdict": "poor"},
                  {"name": "open", "area": "rural", "income": "1500000", "persons": 2,
                   "deprived": ["health-insurance", "employment"], "not judged": "housing area per person",
                   "household": {"floor area": "16", "water": "tap water", "latrine": "code:dry-toilet",
                                 "assets": {"code:drone": true}},
                   "verdict": "near-poor household", "confidence": "unverified", "note": "at 8 m²"},
                  {"name": "other", "area": "rural", "area changes": {"2023-11-15": "urban"}, "income": "2.000.000 đồng",
                   "province": "former:01", "deprived": 3, "not judged": ["sanitation"], "verdict": "poor"}
                ]}
                """);
        assertThat(scenarios).hasSize(3).allSatisfy(Scenario::verify);
    }

    @Test
    void decomposedTextIsTheSameBesideQuotations() {
        String decomposed = java.text.Normalizer.normalize(FILE, java.text.Normalizer.Form.NFD);
        assertThat(faults(decomposed))
                .singleElement()
                .satisfies(fault -> assertThat(fault.words().english()).contains("normal form C"));
    }

    @Test
    void aFileIsReadInUtf8(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("tỉnh.yaml"), FILE);
        assertThat(Scenarios.of(file)).extracting(Scenario::place).containsExactly("tỉnh.yaml:5", "tỉnh.yaml:11");
        Path latin = Files.write(directory.resolve("latin.yaml"), "chuẩn: é".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> Scenarios.of(latin)).isInstanceOf(ScenarioFileException.class);
        assertThatThrownBy(() -> Scenarios.of(directory.resolve("none.yaml"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Scenarios.builtIn("vn-1999.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vn-2022.yaml");
    }
}
