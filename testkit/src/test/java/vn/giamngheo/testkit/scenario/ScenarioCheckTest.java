package vn.giamngheo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

/** What an engine must not get past a scenario, and what a scenario must not claim. */
class ScenarioCheckTest {

    private static final PovertyEngine NATIONAL = PovertyEngine.of(Standards.national());

    private static final String CASE = """
            chuẩn: VN-2022
            ngày rà soát: 15/11/2023
            căn cứ: Điều 3 Nghị định 07/2021/NĐ-CP
            các trường hợp:
              - tên: đúng chuẩn
                khu vực: nông thôn
                thu nhập: 1.500.000 đồng
                thiếu hụt: 3
                kết quả: hộ nghèo
                trích dẫn: từ 1.500.000 đồng trở xuống và thiếu hụt từ 03 chỉ số … trở lên
            """;

    private static Scenario scenario(String text) {
        List<Scenario> scenarios = Scenarios.of("ca.yaml", new StringReader(text));
        assertThat(scenarios).hasSize(1);
        return scenarios.get(0);
    }

    private static List<String> problems(PovertyEngine engine, String text) {
        return scenario(text).problems(engine).stream().map(Phrase::vietnamese).toList();
    }

    @Test
    void aRightCaseHasNoProblemAndNothingToNote() {
        assertThat(scenario(CASE).problems(NATIONAL)).isEmpty();
        assertThat(scenario(CASE).notes(NATIONAL)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // a wrong expectation
                "hộ nghèo| hộ cận nghèo| kết quả phải là hộ cận nghèo nhưng là hộ nghèo (",
                "hộ nghèo| [hộ nghèo, hộ cận nghèo]| kết quả phải là hộ nghèo hoặc hộ cận nghèo nhưng là hộ nghèo (",
                "hộ nghèo| không có chuẩn áp dụng| kết quả phải là không có chuẩn áp dụng nhưng là",
                "1.500.000 đồng| 1.500.001 đồng| kết quả phải là hộ nghèo nhưng là hộ có mức sống trung bình",
                "thiếu hụt: 3| thiếu hụt: 2| kết quả phải là hộ nghèo nhưng là hộ cận nghèo",
                // a wrong standard or day
                "15/11/2023| 15/11/2021| chuẩn phải là “VN-2022” nhưng là “VN-2016”",
                "15/11/2023| 15/11/2031| chuẩn phải là “VN-2022” nhưng là “",
                "VN-2022| VN-2023| chuẩn phải là “VN-2023” nhưng là “chưa đăng ký chuẩn đó”",
                // a wrong citation
                "Điều 3 Nghị| Điều 4 Nghị| căn cứ phải là “Điều 4 Nghị định 07/2021/NĐ-CP” nhưng là “Điều 3 Nghị",
                "07/2021/NĐ-CP| 70/2021/NĐ-CP| căn cứ phải là",
                "Điều 3 Nghị định 07/2021/NĐ-CP| [Điều 3 Nghị định 07/2021/NĐ-CP, Nghị định 351/2025/NĐ-CP]| căn cứ phải là",
                "15/11/2023| 15/11/2026| nhưng là “Điều 3 Nghị định 07/2021/NĐ-CP; Nghị định 351/2025/NĐ-CP”",
                // a wrong quotation
                "trở xuống và| trở xuống hoặc| trích dẫn phải là",
                "từ 03 chỉ số| từ 04 chỉ số| trích dẫn có số không thuộc chuẩn của khu vực này: 04",
                "trích dẫn: từ 1.500.000| trích dẫn: từ 2.000.000| trích dẫn có số không thuộc chuẩn của khu vực này: 2.000.000",
                "trích dẫn: từ 1.500.000| trích dẫn: dưới 1.500.000| trích dẫn phải là “dưới 1.500.000 đồng",
                // a wrong confidence
                "trích| mức tin cậy: suy ra\\n    trích| mức tin cậy phải là “suy ra từ quy định đã đối chiếu” nhưng là “đã đối chiếu”",
                // indicators that are none
                "thiếu hụt: 3| thiếu hụt: [việc làm, trẻ em]| dòng 8: không hiểu “trẻ em”; dùng một trong: việc làm; người phụ thuộc",
                "thiếu hụt: 3| thiếu hụt: health-care| dòng 8: không hiểu “health-care”",
                "thiếu hụt: 3| thiếu hụt: [việc làm, employment]| dòng 8: chỉ số “employment” được ghi hai lần",
                "thiếu hụt: 3| thiếu hụt: 13| dòng 8: chuẩn VN-2022 không có đủ chỉ số: cần 13, còn 12",
                "thiếu hụt: 3| thiếu hụt: 11\\n    chưa đánh giá: 2| dòng 9: chuẩn VN-2022 không có đủ chỉ số: cần 2, còn 1",
                // what the engine refuses
                "trích| hộ: {thành viên: [{ngày sinh: 16/11/2023}]}\\n    trích| sinh sau ngày rà soát",
            })
    void whatIsPlantedIsFound(String what, String by, String problem) {
        assertThat(CASE).contains(what);
        String text = CASE.replaceFirst(java.util.regex.Pattern.quote(what), by.replace("\\n", "\n"));
        assertThat(problems(NATIONAL, text)).anySatisfy(each -> assertThat(each).contains(problem));
        assertThatThrownBy(() -> scenario(text).verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("ca.yaml:5 “đúng chuẩn”:\n- ")
                .hasMessageContaining(problem);
    }

    @Test
    void aClassOnlyIsComparedWhereTheClassDiffers() {
        String text = CASE.replace("kết quả: hộ nghèo", "kết quả: hộ cận nghèo").replace("Điều 3", "Điều 4");
        assertThat(scenario(text).problems(NATIONAL))
                .singleElement()
                .satisfies(problem -> assertThat(problem.english())
                        .startsWith("the class must be near-poor household but is poor household ("));
    }

    @Test
    void aQuotationThatCannotBeComparedIsNoted() {
        Scenario scenario = Scenarios.of(
                        "ca.yaml",
                        new StringReader(CASE.replace("15/11/2023", "15/11/2028")
                                .replace("VN-2022", "VN-2027")
                                .replace("Điều 3 Nghị định 07/2021", "Nghị định 351/2025")
                                .replace("từ 1.500.000 đồng trở xuống", "từ 2.200.000 đồng trở xuống")
                                .replace("kết quả: hộ nghèo", "kết quả: hộ nghèo\n    mức tin cậy: chưa đối chiếu")))
                .get(0);
        assertThat(scenario.problems(NATIONAL)).isEmpty();
        assertThat(scenario.notes(NATIONAL))
                .singleElement()
                .satisfies(note -> assertThat(note.vietnamese())
                        .startsWith("chuẩn không ghi nguyên văn quy định này nên không đối chiếu được “từ 2.200.000"));
    }

    @Test
    void aQuotationOfAVerdictWithoutStandardIsNotCompared() {
        Scenario scenario = scenario(CASE.replace("15/11/2023", "15/11/2031")
                .replace("kết quả: hộ nghèo", "kết quả: không có chuẩn áp dụng"));
        assertThat(scenario.problems(NATIONAL)).isEmpty();
    }

    /** The standard a deployer writes, with a row of its own; its households are of its province without saying so. */
    @Test
    void aFileOfADeployerIsOfItsOwnStandard() {
        PovertyEngine engine = PovertyEngine.of(Standards.national().with(local()));
        String text = CASE.replace("VN-2022", "VN-01:2023")
                .replace("Điều 3 Nghị định 07/2021/NĐ-CP", "Nghị quyết 99/2022/NQ-HĐND")
                .replace("1.500.000", "2.000.000")
                .replace(
                        "trích dẫn: từ 2.000.000 đồng trở xuống và thiếu hụt từ 03 chỉ số … trở lên", "ghi chú: riêng");
        assertThat(problems(engine, text)).singleElement().asString().contains("hãy liệt kê các chỉ số");
        String listed = text.replace("thiếu hụt: 3", "thiếu hụt: [việc làm, water-source, nhà tiêu hợp vệ sinh]");
        assertThat(problems(engine, listed)).isEmpty();
        assertThat(problems(engine, listed.replace("2.000.000", "2.000.001")))
                .singleElement()
                .asString()
                .contains("nhưng là hộ có mức sống trung bình");
        assertThat(problems(NATIONAL, listed)).singleElement().asString().contains("chưa đăng ký chuẩn đó");
    }

    private static PovertyStandard local() {
        InstrumentReference basis = InstrumentReference.parse("Nghị quyết 99/2022/NQ-HĐND");
        Provenance stated = Provenance.confirmed("Nghị quyết");
        PovertyStandard national = NationalStandards.VN_2022;
        Condition low = ((Condition.AllOf) national.rows().get(0).when()).of().get(0);
        Condition two = Condition.deprivedInAll(DeprivationIndicator.EMPLOYMENT, DeprivationIndicator.WATER_SOURCE);
        return PovertyStandard.builder("VN-01:2023")
                .extending(national)
                .title(new Phrase("chuẩn của thành phố", "standard of the city"))
                .basis(basis)
                .province(Province.former("01"))
                .applicability(new Applicability(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new AppliedPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 6, 30), basis, stated))))
                .incomeLine(ParameterId.POVERTY_LINE, AreaType.RURAL, Vnd.of(2_000_000))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, low, stated),
                        Row.of(PovertyStatus.POOR, Condition.allOf(low, two), stated),
                        national.rows().get(2),
                        national.rows().get(3)))
                .build();
    }
}
