package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Signature;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;

class RefusedExceptionTest {

    @Test
    void saysTheReasonInBothLanguages() {
        RefusedException refusal = new RefusedException("không có trong lịch", "not in the calendar");

        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessage("not in the calendar");
        assertThat(refusal.reason()).isEqualTo(new Phrase("không có trong lịch", "not in the calendar"));
    }

    @Test
    void hasOneWayToSayThatSomethingIsBlank() {
        assertThat(RefusedException.blank("tên nhiệm vụ", "title of a task").reason())
                .isEqualTo(new Phrase("tên nhiệm vụ không được để trống", "title of a task must not be blank"));
    }

    @Test
    void keepsItsReasonWhenSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new RefusedException("mã lạ", "unknown code"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((RefusedException) in.readObject()).reason()).isEqualTo(new Phrase("mã lạ", "unknown code"));
        }
    }

    /** All that a document can have and a type refuse. */
    @TestFactory
    Stream<DynamicTest> refusalsOfTheDomain() {
        return Stream.of(
                refusal(
                        () -> new PublishedRate(new BigDecimal("100.01")),
                        "giá trị phải từ 0 đến 100, không phải 100,01",
                        "rate must be from 0 to 100 but was 100.01"),
                refusal(
                        () -> new PublishedRate(new BigDecimal("12345678901234567890.5")),
                        "giá trị phải từ 0 đến 100, không phải 12.345.678.901.234.567.890,5",
                        "rate must be from 0 to 100 but was 12345678901234567890.5"),
                refusal(
                        () -> new PublishedPoints(new BigDecimal("1.5E+40")),
                        "giá trị phải từ -100 đến 100, không phải 1,5E+40",
                        "points must be from -100 to 100 but was 1.5E+40"),
                refusal(
                        () -> new PublishedRate(new BigDecimal("0." + "1".repeat(21))),
                        "được tối đa 20 chữ số thập phân, không phải 0," + "1".repeat(21),
                        "rate must have at most 20 decimals but was 0." + "1".repeat(21)),
                refusal(
                        () -> new PublishedRate(new BigDecimal("0." + "1".repeat(40))),
                        "được tối đa 20 chữ số thập phân, không phải 0," + "1".repeat(40),
                        "rate must have at most 20 decimals but was 0." + "1".repeat(40)),
                refusal(
                        () -> new PublishedRate(new BigDecimal("1E+1")),
                        "số phải viết đủ chữ số, có từ 0 đến 20 chữ số thập phân, không phải 1E+1",
                        "rate must have a scale from 0 to 20 but was 1E+1"),
                refusal(
                        () -> Stated.between(rate("6.9"), rate("6.7")),
                        "giá trị đầu không được lớn hơn giá trị cuối, nhưng ở đây ghi từ 6,9% đến 6,7%",
                        "from must not be greater than to but was 6.9% to 6.7%"),
                refusal(
                        () -> Stated.between(PublishedPoints.of("2.5"), PublishedPoints.of("2.3")),
                        "giá trị đầu không được lớn hơn giá trị cuối, nhưng ở đây ghi từ 2,5 điểm phần trăm đến 2,3"
                                + " điểm phần trăm",
                        "from must not be greater than to but was 2.5 percentage points to 2.3 percentage points"),
                refusal(
                        () -> Stated.between(Vnd.of(1_500), Vnd.of(1_000)),
                        "giá trị đầu không được lớn hơn giá trị cuối, nhưng ở đây ghi từ 1.500 đồng đến 1.000 đồng",
                        "from must not be greater than to but was 1,500 đồng to 1,000 đồng"),
                refusal(
                        () -> Stated.between(2_570L, 1_000L),
                        "giá trị đầu không được lớn hơn giá trị cuối, nhưng ở đây ghi từ 2.570 đến 1.000",
                        "from must not be greater than to but was 2,570 to 1,000"),
                refusal(
                        () -> Stated.between("b", "a"),
                        "giá trị đầu không được lớn hơn giá trị cuối, nhưng ở đây ghi từ b đến a",
                        "from must not be greater than to but was b to a"),
                refusal(
                        () -> new Written<>(Optional.empty(), Optional.empty()),
                        "phải có nguyên văn (text) hoặc giá trị",
                        "text and value must not both be absent"),
                refusal(
                        () -> Written.unreadable(" "),
                        "nguyên văn (text) không được để trống",
                        "text must not be blank but was ' '"),
                refusal(
                        () -> IndicatorId.of("Hộ"),
                        "mã phải gồm các từ viết thường không dấu nối bằng gạch nối, như “poor-household-rate”, bắt đầu"
                                + " bằng chữ cái và dài không quá 64 ký tự, không phải “Hộ”",
                        "indicator must be lower-case words joined by hyphens, such as 'poor-household-rate', of at"
                                + " most 64 characters but was 'Hộ'"),
                refusal(
                        () -> InstrumentKind.of("symbol-0"),
                        "mã “symbol-0” không ứng với ký hiệu loại văn bản nào",
                        "code 'symbol-0' does not stand for a symbol"),
                refusal(
                        () -> InstrumentKind.of("symbol-ct"),
                        "mã của loại văn bản này phải là “directive”, không phải “symbol-ct”",
                        "code 'symbol-ct' must be 'directive'"),
                refusal(
                        () -> InstrumentKind.ofSymbol("qđ"),
                        "ký hiệu loại văn bản phải bắt đầu bằng chữ hoa, chỉ gồm chữ cái, chữ số và dấu chấm, dài không"
                                + " quá 10 ký tự, không phải “qđ”",
                        "symbol must be a capital letter, then letters, digits or full stops, at most 10 characters,"
                                + " but was 'qđ'"),
                refusal(
                        () -> InstrumentNumber.parse(" "),
                        "số, ký hiệu văn bản không được để trống",
                        "instrument number must not be blank"),
                refusal(
                        () -> InstrumentReference.builder().build(),
                        "viện dẫn phải có số, ký hiệu (number) hoặc tên văn bản (title)",
                        "a reference needs a number or a title"),
                refusal(
                        () -> new Signature(Optional.empty(), Optional.empty(), " "),
                        "họ tên người ký (name) không được để trống",
                        "name must not be blank"),
                refusal(
                        () -> Place.of(" ", AdministrativeLevel.COMMUNE),
                        "tên địa phương (name) không được để trống",
                        "name must not be blank"),
                refusal(
                        () -> new Scope(Optional.empty(), Optional.empty()),
                        "phạm vi phải nêu địa bàn (place), khu vực (area), nhóm dân cư (population) hoặc đối tượng"
                                + " (group)",
                        "a scope names a place, an area, a population or a group"),
                refusal(
                        () -> new Measure.Qualitative(" "),
                        "mục tiêu định tính (goal) không được để trống",
                        "goal must not be blank"),
                refusal(
                        () -> Target.builder()
                                .title(" ")
                                .measure(new Measure.Qualitative("x"))
                                .build(),
                        "tên mục tiêu (title) không được để trống",
                        "title of a target must not be blank"),
                refusal(
                        () -> Task.builder().title(" ").build(),
                        "tên nhiệm vụ (title) không được để trống",
                        "title of a task must not be blank"),
                refusal(
                        () -> Statement.builder().text(" ").build(),
                        "nội dung (text) không được để trống",
                        "text of a statement must not be blank"),
                refusal(
                        () -> ReportingLine.builder().build(),
                        "chế độ báo cáo phải nêu báo cáo ai (to) hoặc báo cáo việc gì (subject)",
                        "a reporting line says to whom or on what"),
                refusal(
                        () -> new Responsibility(Role.LEAD, AgencyList.parse("Sở Y tế"), AgencyList.none()),
                        "vai trò chủ trì được ghi ở lead hoặc coordinate của nhiệm vụ, không ghi ở đây",
                        "role must not be LEAD: a task has lead and coordinate for it"),
                refusal(
                        () -> new Responsibility(Role.DIRECT, AgencyList.none(), AgencyList.none()),
                        "phải nêu ít nhất một cơ quan (agencies)",
                        "agencies must not be empty"),
                refusal(
                        () -> new Funding(Optional.empty(), List.of()),
                        "kinh phí phải có tổng số (total) hoặc ít nhất một dòng (lines)",
                        "funding has a total or a line"),
                refusal(
                        () -> new FundingLine(" ", FundingKind.INVESTMENT, Optional.empty()),
                        "nguồn kinh phí (source) không được để trống",
                        "source of a funding line must not be blank"));
    }

    private static PublishedRate rate(String value) {
        return PublishedRate.of(value);
    }

    private static DynamicTest refusal(ThrowingCallable making, String vietnamese, String english) {
        return DynamicTest.dynamicTest(english, () -> {
            RefusedException refusal = catchThrowableOfType(RefusedException.class, making);
            assertThat(refusal).isNotNull().hasMessage(english);
            assertThat(refusal.reason()).isEqualTo(new Phrase(vietnamese, english));
        });
    }
}
