package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.rules.PlanAgencyFinding;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Severity;

/** What the rules must find in the five documents. */
class SeedFindingsTest {

    private static final String WATER_AND_SANITATION = "/parts/0/sections/1/sections/1/sections/3/targets/";
    private static final String INFORMATION = "/parts/0/sections/1/sections/1/sections/4/targets/0";

    @ParameterizedTest
    @CsvSource({
        "0, plan.agency-spelt-variously, INFORMATION, /addressees",
        "0, plan.lead-missing, INFORMATION, /parts/0/sections/4/tasks/0",
        "0, plan.report-without-time, INFORMATION, /parts/0/sections/3/tasks/0/reporting/0",
        "3, plan.last-day-excluded, INFORMATION, /parts/0/sections/4/sections/0/tasks/1/schedule",
        "0, target.without-figure, INFORMATION, /parts/0/sections/3/targets/0",
        "0, plan.time-vague, INFORMATION, /parts/0/sections/3/targets/0/due",
        "1, plan.periods-overlap, INFORMATION, /parts/2/sections/1/tasks/1/schedule",
        "1, plan.task-unnumbered, INFORMATION, /parts/2/sections/3/tasks/0",
        "1, plan.lead-is-class, WARNING, /parts/2/sections/2/tasks/3/lead",
        "2, funding.total-agrees-approximately, INFORMATION, /parts/0/sections/3/funding/total",
        "2, agency.abbreviated, INFORMATION, /parts/0/sections/8/tasks/0/lead",
        "2, figure.offered, WARNING, /parts/0/sections/1/targets/0/measure/to",
        "3, plan.section-numbers-repeated, WARNING, /parts/0/sections/4/sections",
        "3, target.parts-agree, INFORMATION, /parts/0/sections/1/sections/1/sections/2/targets/0/parts",
        "3, target.denominators-disjoint, WARNING, " + WATER_AND_SANITATION + "0",
        "3, plan.due-after-report, WARNING, /parts/0/sections/4/sections/0/tasks/1/schedule",
        "4, target.locality-event, INFORMATION, /parts/0/sections/1/sections/0/targets/2"
    })
    void isFound(int document, String code, Severity severity, String pointer) {
        assertThat(Loaded.findings(document, code))
                .filteredOn(finding -> finding.pointer().equals(JsonPointer.parse(pointer)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
    }

    @Test
    void r12TheMoneyOf2024AddsUpAlthoughAPartIsApproximate() {
        assertThat(Loaded.document(2).report().findings())
                .filteredOn(finding -> finding.code().id().startsWith("funding."))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Language.VIETNAMESE)).contains("671.041 triệu đồng"));
        // 120.839 + 198.202 + 350.000 + 2.000
        assertThat(Loaded.plan(2)
                        .fundings()
                        .get(0)
                        .value()
                        .sum()
                        .sum()
                        .orElseThrow()
                        .dong())
                .isEqualTo(671_041_000_000L);
    }

    @Test
    void r2TheMangledEndIsOfferedAndNotFilledIn() {
        Finding offered = only(2, "figure.offered");

        assertThat(offered.message(Language.VIETNAMESE)).contains("6,96,7%").contains("6,7–6,9%");
        assertThat(offered.message(Language.ENGLISH)).contains("6,96,7%").contains("6.7–6.9%");
        assertThat(measure(2, "/parts/0/sections/1/targets/0"))
                .isInstanceOfSatisfying(Measure.Reduction.class, reduction -> {
                    assertThat(reduction.to().orElseThrow().value()).isEmpty();
                    assertThat(reduction.to().orElseThrow().text()).contains("6,96,7%");
                });
    }

    @Test
    void r1PercentIsReadAsPointsBecauseTheArithmeticCloses() {
        assertThat(Loaded.findings(2, "target.points-printed-as-percent")).hasSize(1);
        assertThat(Loaded.findings(2, "target.points-or-percent")).isEmpty();
    }

    @Test
    void sectionsEightAndNineAreNumberedTwice() {
        Finding repeated = only(3, "plan.section-numbers-repeated");

        assertThat(repeated.arguments().get("numbers").render(Language.VIETNAMESE))
                .isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 9");
        assertThat(repeated.arguments().get("repeated").render(Language.VIETNAMESE))
                .isEqualTo("8, 9");
    }

    @Test
    void theHousesAddUp() {
        assertThat(only(3, "target.parts-agree").message(Language.VIETNAMESE))
                .contains("10.063 + 1.641 + 3.292 = 14.996");
    }

    /** The bounds were found by trying every whole denominator in integers. */
    @Test
    void r6TheThreeRatesOf2017HaveNoDenominatorInCommon() {
        assertThat(denominator(WATER_AND_SANITATION + "0")).isEqualTo(new WholeRange(103_389, 103_410));
        assertThat(denominator(WATER_AND_SANITATION + "1")).isEqualTo(new WholeRange(104_419, 104_431));
        assertThat(denominator(INFORMATION)).isEqualTo(new WholeRange(105_911, 106_121));

        assertThat(only(3, "target.denominators-disjoint").message(Language.ENGLISH))
                .contains("103,389–103,410; 104,419–104,431; 105,911–106,121");
    }

    @Test
    void r26TheSurveyEndsAfterTheReportIsDue() {
        assertThat(only(3, "plan.due-after-report").message(Language.ENGLISH))
                .contains("trước ngày 31/12/2017", "30/12/2017", "trước ngày 15/12/2017", "14/12/2017");
    }

    @Test
    void r27PeriodsOverlapInOneTaskOnly() {
        assertThat(Loaded.findings(1, "plan.periods-overlap")).hasSize(1);
    }

    @Test
    void r32ClassesOfAgenciesLeadInTheAppendix() {
        List<String> appendix = Loaded.findings(1, "plan.lead-is-class").stream()
                .map(finding -> finding.pointer().toString())
                .filter(pointer -> pointer.startsWith("/parts/2/"))
                .toList();

        assertThat(appendix)
                .containsExactly(
                        "/parts/2/sections/0/tasks/0/lead",
                        "/parts/2/sections/0/tasks/1/lead",
                        "/parts/2/sections/1/tasks/0/lead",
                        "/parts/2/sections/1/tasks/1/lead",
                        "/parts/2/sections/2/tasks/2/lead",
                        "/parts/2/sections/2/tasks/3/lead",
                        "/parts/2/sections/2/tasks/8/lead");
    }

    /** 768/QĐ-UBND prints {@code Lao động -Thương binh và Xã hội} in row III.8; 86/KH-UBND has a dash in one place. */
    @Test
    void r35OneDepartmentIsSpeltInTwoWaysInThreeDocuments() {
        assertThat(only(0, "plan.agency-spelt-variously").message(Language.VIETNAMESE))
                .contains("Lao động - Thương binh", "Lao động-Thương binh");
        assertThat(only(1, "plan.agency-spelt-variously").message(Language.VIETNAMESE))
                .contains("Lao động - Thương binh", "Lao động -Thương binh");
        assertThat(only(2, "plan.agency-spelt-variously").message(Language.VIETNAMESE))
                .contains("Lao động - Thương binh", "Lao động – Thương binh");
        assertThat(Loaded.findings(3, "plan.agency-spelt-variously")).isEmpty();
    }

    @Test
    void r32WhoIsAskedIsNotOrdered() {
        for (int document = 0; document < Seeds.NAMES.size(); document++) {
            assertThat(Loaded.findings(document, "plan.party-body-ordered")).isEmpty();
        }
    }

    /**
     * Two names are abbreviations alone, and four tasks name a division of districts and not whose. All other names are known
     * on their day, and no instrument had ended that is known to.
     */
    @Test
    void littleIsToBeSaidOfTheNamesOfAgencies() {
        List<String> found = new ArrayList<>();
        for (int document = 0; document < Seeds.NAMES.size(); document++) {
            for (PlanAgencyFinding code : PlanAgencyFinding.values()) {
                for (Finding finding : Loaded.findings(document, code.id())) {
                    found.add(document + " " + code.id() + " " + finding.pointer());
                }
            }
        }

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "1 agency.place-missing /parts/1/sections/2/sections/1/tasks/0/roles/0/toward",
                        "1 agency.place-missing /parts/1/sections/2/sections/1/tasks/0/roles/1/toward",
                        "1 agency.place-missing /parts/2/sections/0/tasks/3/roles/0/toward",
                        "1 agency.place-missing /parts/2/sections/0/tasks/3/roles/1/toward",
                        "2 agency.abbreviated /parts/0/sections/8/tasks/0/lead",
                        "2 agency.abbreviated /parts/0/sections/9/tasks/0/lead");
        assertThat(Loaded.findings(2, "agency.abbreviated"))
                .extracting(finding -> finding.message(Language.VIETNAMESE))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("“NHCSXH tỉnh” chỉ được viết tắt"),
                        second -> assertThat(second).startsWith("“UB MTQVN tỉnh” chỉ được viết tắt"));
    }

    @Test
    void nothingInTheFiveDocumentsIsAnError() {
        for (int document = 0; document < Seeds.NAMES.size(); document++) {
            assertThat(Loaded.document(document).report().hasErrors())
                    .as(Seeds.NAMES.get(document))
                    .isFalse();
        }
    }

    private static Finding only(int document, String code) {
        List<Finding> findings = Loaded.findings(document, code);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Measure measure(int document, String pointer) {
        return Loaded.plan(document).targets().stream()
                .filter(target -> target.pointer().toString().equals(pointer))
                .map(target -> target.value())
                .map(Target::measure)
                .findFirst()
                .orElseThrow();
    }

    private static WholeRange denominator(String pointer) {
        return ((Measure.Count) measure(3, pointer)).impliedDenominator().orElseThrow();
    }
}
