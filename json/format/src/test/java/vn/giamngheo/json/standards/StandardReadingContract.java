package vn.giamngheo.json.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.RuleVersion;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.validation.Finding;

/** Standards as documents, sound and unsound, and all that is to be found in each. */
public abstract class StandardReadingContract {

    private static final String CASES = "malformed-standards.txt";
    private static final String QUANG_NINH = "quang-ninh-2023.json";

    protected abstract DocumentMapper<PovertyStandard> mapper();

    static List<PovertyStandard> national() {
        return NationalStandards.all();
    }

    @ParameterizedTest
    @MethodSource("national")
    void everyNationalStandardComesBackAsItWas(PovertyStandard standard) throws Exception {
        String json = mapper().write(standard);

        PovertyStandard read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(standard);
        assertThat(RuleVersion.of(read)).isEqualTo(RuleVersion.of(standard));
        assertThat(mapper().write(read)).isEqualTo(json);
        assertThat(mapper().readByHost(json)).isEqualTo(standard);
        assertThat(mapper().read(mapper().writeByHost(standard)).orElseThrow()).isEqualTo(standard);
    }

    @Test
    void theDocumentOfAProvinceIsCanonical() {
        String json = Documents.text(QUANG_NINH);

        assertThat(mapper().write(mapper().read(json).orElseThrow())).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "rural, 2100000, 3, POOR",
        "rural, 2100000, 2, NEAR_POOR",
        "rural, 2100001, 3, NON_POOR",
        "urban, 2600000, 3, POOR",
        "urban, 2600000, 2, NEAR_POOR",
        "urban, 2600001, 3, NON_POOR"
    })
    void u3_theDocumentOfAProvinceIsRegisteredAndDecides(
            String area, long perMonth, int deprivations, PovertyStatus expected) {
        PovertyStandard standard = mapper().read(Documents.text(QUANG_NINH)).orElseThrow();
        PovertyEngine engine = PovertyEngine.of(Standards.national().with(standard));
        Household household = Household.builder()
                .id("H")
                .province(Province.former("22"))
                .area(area.equals("rural") ? AreaType.RURAL : AreaType.URBAN)
                .income(Income.perHeadPerMonth(Vnd.of(perMonth)))
                .deprivations(DeprivationProfile.of(standard.indicatorList(), (1 << deprivations) - 1))
                .build();

        Verdict verdict = engine.classify(household, ReviewDate.of(2023, 10, 15));

        assertThat(verdict.standard()).contains(standard);
        assertThat(verdict.status()).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> malformedStandards() {
        return Documents.malformed(CASES, mapper());
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        Documents.speakBothLanguages(CASES, mapper());
    }

    @Test
    void aDefectHasAPointerButNoLocation() {
        Finding finding = Documents.first(CASES, mapper(), "u3 overlapping rows");

        assertThat(finding.pointer()).hasToString("/rows/1");
        assertThat(finding.location()).isEqualTo(Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> saysWhyInBothLanguages() {
        return Documents.messages(
                CASES,
                mapper(),
                Stream.of(
                        List.of(
                                "u3 overlapping rows",
                                "Quy tắc chồng chéo: dòng 1 (hộ nghèo) và dòng 2 (hộ không nghèo) cùng đúng với một hộ, ví dụ"
                                        + " hộ 1 người ở nông thôn, thu nhập 1.500.000 đồng một tháng, không thiếu hụt"
                                        + " chỉ số nào.",
                                "The rule overlaps: row 1 (poor household) and row 2 (non-poor household) hold of "
                                        + "the same household, such as this: rural household of 1 person with an "
                                        + "income of 1,500,000 đồng a month, deprived in no indicator."),
                        List.of(
                                "u3 a gap between two rows",
                                "Quy tắc còn bỏ sót: có hộ không thuộc dòng nào, ví dụ hộ 2 người ở nông thôn, "
                                        + "thu nhập 3.000.001 đồng một tháng (1.500.000,5 đồng/người/tháng), không "
                                        + "thiếu hụt chỉ số nào.",
                                "The rule leaves households out: there are households in no row, such as this: rural household "
                                        + "of 2 persons with an income of 3,000,001 đồng a month (1,500,000.5 đồng "
                                        + "per person per month), deprived in no indicator."),
                        List.of(
                                "r10 a line in millions as a whole number",
                                "Giá trị của chuẩn chưa đúng: mức thu nhập “poverty-line” (nông thôn) phải từ 1.000 đến "
                                        + "1.000.000.000.000 đồng (đơn vị là đồng, không phải triệu đồng), không "
                                        + "phải 2 đồng.",
                                "A value of the standard is not right: line 'poverty-line' (rural) must be from 1,000 to "
                                        + "1,000,000,000,000 đồng (the unit is đồng, not millions) but was 2 đồng."),
                        List.of(
                                "a value without its source",
                                "Các giá trị của đối tượng không hợp với nhau: phải ghi giá trị (value) "
                                        + "cùng mức độ tin cậy (confidence) và nguồn (source), hoặc chỉ ghi lý do "
                                        + "chưa tìm thấy (absent) hay không quy định (undefined).",
                                "The values of the object do not go together: there must be a value with "
                                        + "its confidence and source, or instead only why it is absent or "
                                        + "undefined."),
                        List.of(
                                "a source of water twice",
                                "Giá trị ở đây (mảng) không hợp lệ: một phần tử xuất hiện hơn một lần.",
                                "The value here (array) is not valid: an element stands there more than " + "once.")));
    }
}
