package vn.giamngheo.json.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationCount;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** Households as documents, well-formed and malformed, and all that is to be found in each. */
public abstract class HouseholdReadingContract {

    private static final String CASES = "malformed-households.txt";

    protected abstract HouseholdMapper mapper();

    @TestFactory
    Stream<DynamicTest> malformedHouseholds() {
        return ToyCase.in(HouseholdReadingContract.class, CASES).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(found(example.json()))
                                .containsExactlyInAnyOrderElementsOf(example.findings())));
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        ToyCase.in(HouseholdReadingContract.class, CASES).stream()
                .flatMap(example -> mapper().read(example.json()).report().findings().stream())
                .forEach(BothLanguages::areComplete);
    }

    @TestFactory
    Stream<DynamicTest> saysWhyInBothLanguages() {
        return Stream.of(
                        List.of("r9 null is not unknown", "Không được ghi null.", "null is not a value here."),
                        List.of(
                                "r10 an income in millions",
                                "“1.5” không phải là số nguyên 64 bit viết bằng chữ số (tối đa 19 chữ số).",
                                "“1.5” is not a 64-bit integer in digits (at most 19)."),
                        List.of(
                                "an income below zero",
                                "Các giá trị của đối tượng không hợp với nhau: thu nhập (perMonth) phải từ 0 đến"
                                        + " 1.000.000.000.000.000 (đơn vị là đồng), không phải -1.",
                                "The values of the object do not go together: perMonth must be from 0 to"
                                        + " 1,000,000,000,000,000 (the unit is đồng) but was -1."),
                        List.of(
                                "a size that is not that of the members",
                                "Các giá trị của đối tượng không hợp với nhau: số nhân khẩu (size) là 3 nhưng danh sách"
                                        + " có 2 thành viên; thành viên thứ 2 có mã (id) trùng với một thành viên"
                                        + " trước.",
                                "The values of the object do not go together: size is 3 but the members listed are 2;"
                                        + " member 2 has the id of a member before."),
                        List.of(
                                "a province without its list",
                                "Giá trị “79” không hợp lệ: mã tỉnh phải nêu danh mục, như “former:79” (đến ngày"
                                        + " 30/06/2025) hoặc “current:79” (từ ngày 01/07/2025), không phải “79”.",
                                "“79” is not valid: province must name its list, such as 'former:79' (to 30/06/2025) or"
                                        + " 'current:79' (from 01/07/2025), but was '79'."),
                        List.of(
                                "an indicator that is no code",
                                "Giá trị “Việc làm” không hợp lệ: mã phải gồm các từ viết thường không dấu nối bằng"
                                        + " gạch nối, như “poor-household-rate”, bắt đầu bằng chữ cái và dài không quá"
                                        + " 64 ký tự, không phải “Việc làm”.",
                                "“Việc làm” is not valid: deprivation indicator must be lower-case words joined by"
                                        + " hyphens, such as 'poor-household-rate', of at most 64 characters but was"
                                        + " 'Việc làm'."),
                        List.of(
                                "a misspelt status",
                                "Không nhận giá trị “deprivd”; có phải “deprived”? Được phép: deprived, not-deprived,"
                                        + " not-applicable, unknown.",
                                "“deprivd” is not a value here; did you mean “deprived”? Allowed: deprived,"
                                        + " not-deprived, not-applicable, unknown."),
                        List.of(
                                "seventeen indicators",
                                "Giá trị ở đây (đối tượng) không hợp lệ: được tối đa 16 chỉ số, không phải 17.",
                                "The value here (object) is not valid: there must be at most 16 indicators but there"
                                        + " were 17."))
                .map(example -> DynamicTest.dynamicTest(example.get(0), () -> {
                    Finding finding = only(example.get(0));
                    assertThat(finding.message(Language.VIETNAMESE)).isEqualTo(example.get(1));
                    assertThat(finding.message(Language.ENGLISH)).isEqualTo(example.get(2));
                }));
    }

    @Test
    void r9TheSmallestHouseholdIsUnknownInEverything() {
        Household household = read("");

        assertThat(household).isEqualTo(Household.builder().id("h").build());
        assertThat(household.income()).isEmpty();
        assertThat(compact(mapper().write(household)))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"h\"}");
    }

    @Test
    void everyPropertyIsReadAndWritten() {
        Household household = Household.builder()
                .id("52-0417")
                .province(Province.current("52"))
                .area(AreaType.RURAL)
                .addAreaChanges(new AreaChange(LocalDate.of(2025, 7, 1), AreaType.URBAN))
                .income(Income.ofHousehold(Vnd.of(90_000_000), 12))
                .size(1)
                .addMembers(Member.builder()
                        .id("1")
                        .birthDate(LocalDate.of(1988, 2, 29))
                        .work(WorkStatus.WAGE_WITHOUT_CONTRACT)
                        .attending(EducationLevel.NONE)
                        .healthInsurance(false)
                        .build())
                .dwelling(Dwelling.builder()
                        .roof(Material.NON_DURABLE)
                        .floorArea(new BigDecimal("32.50"))
                        .build())
                .water(WaterSource.DRILLED_WELL)
                .latrine(Latrine.NO_LATRINE)
                .internet(true)
                .telephone(true)
                .loudspeaker(false)
                .assets(Map.of(Asset.TV, true, Asset.RADIO, false, Asset.LAPTOP, false))
                .build();
        String json =
                "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"52-0417\",\"province\":\"current:52\","
                        + "\"area\":\"rural\",\"areaChanges\":[{\"from\":\"2025-07-01\",\"to\":\"urban\"}],"
                        + "\"income\":{\"kind\":\"household\",\"total\":90000000,\"months\":12},\"size\":1,"
                        + "\"members\":[{\"id\":\"1\",\"birthDate\":\"1988-02-29\",\"healthInsurance\":false,"
                        + "\"work\":\"wage-without-contract\",\"attending\":\"none\"}],"
                        + "\"dwelling\":{\"roof\":\"non-durable\",\"floorArea\":\"32.5\"},\"water\":\"drilled-well\","
                        + "\"latrine\":\"none\",\"internet\":true,\"telephone\":true,\"loudspeaker\":false,"
                        + "\"assets\":{\"laptop\":false,\"radio\":false,\"tv\":true}}";

        assertThat(mapper().read(json).orElseThrow()).isEqualTo(household);
        assertThat(compact(mapper().write(household))).isEqualTo(json);
    }

    @Test
    void r9WhatIsStatedAsUnknownStaysUnknown() {
        Household household = read(", \"deprivations\": {\"telecom\": \"unknown\", \"employment\": \"deprived\","
                + " \"nutrition\": \"not-applicable\", \"water-source\": \"not-deprived\"}");

        assertThat(household.deprivations().status(DeprivationIndicator.TELECOM))
                .isEqualTo(DeprivationStatus.UNKNOWN);
        assertThat(household.deprivations().status(DeprivationIndicator.NUTRITION))
                .isEqualTo(DeprivationStatus.NOT_APPLICABLE);
        assertThat(household.deprivations().count()).isEqualTo(new DeprivationCount(1, 2));
        assertThat(compact(mapper().write(household)))
                .contains("\"deprivations\":{\"telecom\":\"unknown\",\"employment\":\"deprived\","
                        + "\"nutrition\":\"not-applicable\",\"water-source\":\"not-deprived\"}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1000000000000000, 1000000000000000"})
    void r9AnIncomeOfZeroIsKnown(String written, long dong) {
        Household household = read(", \"income\": {\"perMonth\": " + written + ", \"kind\": \"per-head\"}");

        assertThat(household.income()).contains(Income.perHeadPerMonth(Vnd.of(dong)));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 16})
    void moreIndicatorsThanAStandardHasAreRead(int count) {
        Household household = read(", \"deprivations\": {" + entries(count, "\"deprived\"") + "}");

        assertThat(household.deprivations().count()).isEqualTo(new DeprivationCount(count, count));
    }

    @Test
    void upTo100Assets() {
        assertThat(read(", \"assets\": {" + entries(100, "true") + "}").assets())
                .hasSize(100);

        List<Finding> findings = mapper().read(document(", \"assets\": {" + entries(101, "true") + "}"))
                .report()
                .findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code().id()).isEqualTo("json.too-long");
        assertThat(findings.get(0).pointer()).hasToString("/assets");
        assertThat(findings.get(0).message(Language.VIETNAMESE)).isEqualTo("Đối tượng có 101 mục, quá giới hạn 100.");
        assertThat(findings.get(0).message(Language.ENGLISH))
                .isEqualTo("The object has 101 entries, more than the limit of 100.");
    }

    private static String entries(int count, String value) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"a" + number + "\": " + value)
                .collect(Collectors.joining(", "));
    }

    private static String document(String more) {
        return "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"h\"" + more + "}";
    }

    /** Without the space between tokens; no text of these tests has any inside. */
    private static String compact(String json) {
        return json.replaceAll("\\s", "");
    }

    private Household read(String more) {
        return mapper().read(document(more)).orElseThrow();
    }

    private Finding only(String name) {
        ToyCase example = ToyCase.in(HouseholdReadingContract.class, CASES).stream()
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
