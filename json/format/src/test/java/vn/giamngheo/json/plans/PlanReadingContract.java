package vn.giamngheo.json.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** Plans that are not in the format, and all that is to be found in each. */
public abstract class PlanReadingContract {

    protected abstract PlanMapper mapper();

    @TestFactory
    Stream<DynamicTest> malformedPlans() {
        return ToyCase.in(PlanReadingContract.class, "malformed-plans.txt").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(found(example.json()))
                                .containsExactlyInAnyOrderElementsOf(example.findings())));
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        ToyCase.in(PlanReadingContract.class, "malformed-plans.txt").stream()
                .flatMap(example -> mapper().read(example.json()).report().findings().stream())
                .forEach(BothLanguages::areComplete);
    }

    @TestFactory
    Stream<DynamicTest> saysWhyInBothLanguages() {
        return Stream.of(
                        List.of(
                                "a rate above the whole",
                                "Giá trị “100.01” không hợp lệ: giá trị phải từ 0 đến 100, không phải 100,01.",
                                "“100.01” is not valid: rate must be from 0 to 100 but was 100.01."),
                        List.of(
                                "a range the wrong way round",
                                "Giá trị ở đây (mảng) không hợp lệ: giá trị đầu không được lớn hơn giá trị cuối, nhưng"
                                        + " ở đây ghi từ 6,9% đến 6,7%.",
                                "The value here (array) is not valid: from must not be greater than to but was 6.9% to"
                                        + " 6.7%."),
                        List.of(
                                "a range of three",
                                "Giá trị ở đây (mảng) không hợp lệ: mảng phải có 2 phần tử, không phải 3.",
                                "The value here (array) is not valid: array must have 2 elements but had 3."),
                        List.of(
                                "a unit that is no code",
                                "Giá trị “Hộ” không hợp lệ: mã phải gồm các từ viết thường không dấu nối bằng gạch nối,"
                                        + " như “poor-household-rate”, bắt đầu bằng chữ cái và dài không quá 64 ký tự,"
                                        + " không phải “Hộ”.",
                                "“Hộ” is not valid: code must be lower-case words joined by hyphens, such as"
                                        + " 'poor-household-rate', of at most 64 characters but was 'Hộ'."),
                        List.of(
                                "r10 a count with decimals",
                                "“10.98” không phải là số nguyên 64 bit viết bằng chữ số (tối đa 19 chữ số).",
                                "“10.98” is not a 64-bit integer in digits (at most 19)."),
                        List.of(
                                "a decimal with a comma",
                                "“8,49” không phải là số thập phân như “-12.50” (dấu chấm trước phần thập phân, tối đa"
                                        + " 30 chữ số).",
                                "“8,49” is not a decimal number such as “-12.50” (with a decimal point, at most 30"
                                        + " digits)."),
                        List.of(
                                "r46 a decimal as a number",
                                "Cần số thập phân trong ngoặc kép nhưng gặp số 8.49.",
                                "Expected decimal number in quotes but found number 8.49."),
                        List.of(
                                "a list where a wording belongs",
                                "Cần chuỗi nhưng gặp mảng.",
                                "Expected string but found array."),
                        List.of(
                                "a blank wording",
                                "Giá trị “ ” không hợp lệ: không được để trống.",
                                "“ ” is not valid: text must not be blank."),
                        List.of(
                                "a day that is none",
                                "Giá trị “2017-02-29” không hợp lệ: ngày này không có trong lịch.",
                                "“2017-02-29” is not valid: there is no such day in the calendar."),
                        List.of(
                                "funds that name nothing",
                                "Các giá trị của đối tượng không hợp với nhau: kinh phí phải có tổng số (total) hoặc ít"
                                        + " nhất một dòng (lines).",
                                "The values of the object do not go together: funding has a total or a line."))
                .map(example -> DynamicTest.dynamicTest(example.get(0), () -> {
                    Finding finding = only(example.get(0));
                    assertThat(finding.message(Language.VIETNAMESE)).isEqualTo(example.get(1));
                    assertThat(finding.message(Language.ENGLISH)).isEqualTo(example.get(2));
                }));
    }

    @Test
    void theSmallestPlanIsRead() {
        ReadResult<Plan> result = mapper().read(
                        "{\"schemaVersion\":\"1.0\",\"kind\":\"plan\",\"instrument\":{\"kind\":\"plan\",\"title\":\"a\","
                                + "\"issuer\":\"b\",\"issuedOn\":\"2017-03-07\"},\"source\":{\"kind\":\"summary\"}}");

        assertThat(result.orElseThrow().parts()).isEmpty();
    }

    private Finding only(String name) {
        ToyCase example = ToyCase.in(PlanReadingContract.class, "malformed-plans.txt").stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Finding> findings = mapper().read(example.json()).report().findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private List<String> found(String json) {
        return mapper().read(json).report().findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
