package vn.giamngheo.json.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.ValidationFinding;
import vn.giamngheo.validation.WaiverUse;
import vn.giamngheo.validation.Waivers;

/** Reports and waivers as documents. */
public abstract class ReportReadingContract {

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @TestFactory
    Stream<DynamicTest> malformedReports() {
        return malformed("malformed-reports.txt", Report.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedWaivers() {
        return malformed("malformed-waivers.txt", Waivers.class);
    }

    private <T> Stream<DynamicTest> malformed(String file, Class<T> type) {
        return ToyCase.in(ReportReadingContract.class, file).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Finding> findings =
                            mapper(type).read(example.json()).report().findings();
                    assertThat(findings)
                            .extracting(finding -> finding.code().id() + " " + finding.pointer())
                            .containsExactlyInAnyOrderElementsOf(example.findings());
                    findings.forEach(BothLanguages::areComplete);
                }));
    }

    @Test
    void aReportIsReadAsItWasWritten() throws IOException {
        String json = resource("report.json");

        Report read = mapper(Report.class).read(json).orElseThrow();

        assertThat(mapper(Report.class).write(read)).isEqualTo(json);
        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING plan.no-such-rule at '/parts/0/funding/total' (line 40, column 18)",
                        "ERROR json.unknown-property at '/parts/0/tasks/1/dua' (line 52, column 7)",
                        "INFORMATION so-x.no-seal at ''");
        Finding sum = read.findings().get(0);
        assertThat(sum.arguments().get("found")).isEqualTo(Argument.money(Vnd.of(350_000_000_000L)));
        assertThat(sum.message(Language.VIETNAMESE))
                .isEqualTo("Tổng {ghi} là 350.000 triệu đồng, theo biểu do Nguyễn Thị B lập.");
        assertThat(sum.code().law().orElseThrow().citation(Language.VIETNAMESE)).contains("07/2021/NĐ-CP");
        assertThat(read.findings().get(2).laterSince()).contains(LocalDate.of(2025, 7, 1));
        WaiverUse use = read.waivers().get(0);
        assertThat(use.state()).isEqualTo(WaiverUse.State.APPLIED);
        assertThat(use.waiver().author()).isEqualTo("Chánh Văn phòng UBND tỉnh");
    }

    @Test
    void aCodeThatNobodyKnowsAnyMoreCanStillWithholdNames() throws IOException {
        Finding sum = mapper(Report.class)
                .read(resource("report.json"))
                .orElseThrow()
                .findings()
                .get(0);

        assertThat(Renderer.in(Language.VIETNAMESE).withholdingPersonalData().message(sum))
                .isEqualTo("Tổng {ghi} là 350.000 triệu đồng, theo biểu do [không nêu] lập.");
    }

    @Test
    void aCodeThatSaysTheSameHereIsThatCode() {
        Finding known = Finding.of(
                JsonFindingCode.MISSING_PROPERTY, JsonPointer.ROOT, Map.of("property", Argument.text("due")));
        String json = mapper(Report.class).write(Report.of(List.of(known)));

        assertThat(only(json).code()).isEqualTo(JsonFindingCode.MISSING_PROPERTY);
        assertThat(only(json.replace("is missing", "was missing")).code())
                .isNotEqualTo(JsonFindingCode.MISSING_PROPERTY);
        assertThat(only(json.replace("is missing", "was missing")).message(Language.ENGLISH))
                .isEqualTo("The required property “due” was missing.");
        assertThat(only(json.replace("Add the", "Add that")).hint(Language.ENGLISH))
                .isEqualTo("Add that property.");
        Finding unused = Finding.of(
                        ValidationFinding.WAIVER_UNUSED,
                        JsonPointer.ROOT,
                        Map.of("code", Argument.text("a.b"), "author", Argument.personal(Argument.text("c"))))
                .graded(Severity.ERROR);
        Finding again = only(mapper(Report.class).write(Report.of(List.of(unused))));
        assertThat(again).isEqualTo(unused);
        assertThat(again.code()).isEqualTo(ValidationFinding.WAIVER_UNUSED);
    }

    @Test
    void eachKindOfOperandHasAForm() {
        assertThat(ReportArbitraries.kinds().keySet()).containsExactlyInAnyOrder(kindsOfOperands());
    }

    @SuppressWarnings("unchecked") // They all are operands.
    private static Class<? extends Argument>[] kindsOfOperands() {
        return (Class<? extends Argument>[]) Argument.class.getPermittedSubclasses();
    }

    private Finding only(String json) {
        return mapper(Report.class).read(json).orElseThrow().findings().get(0);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportReadingContract.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
