package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.giamngheo.examples.report.Encoded;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;

/** The five documents: each is read without complaint, written back byte for byte, and holds what its source holds. */
class SeedsTest {

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder().build();
    private static final tools.jackson.databind.json.JsonMapper JACKSON3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    @SuppressWarnings("unused") // named by the annotations below
    private static final List<String> NAMES = Seeds.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void isWrittenBackByteForByteThroughJackson2(String name) {
        ReadResult<Plan> read = vn.giamngheo.json.jackson2.GiamngheoJson.read(JACKSON2, Seeds.bytes(name), Plan.class);

        assertThat(read.report().findings()).isEmpty();
        String written = vn.giamngheo.json.jackson2.GiamngheoJson.write(read.orElseThrow());
        assertThat(written).isEqualTo(new String(Seeds.bytes(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void isWrittenBackByteForByteThroughJackson3(String name) {
        ReadResult<Plan> read = vn.giamngheo.json.jackson3.GiamngheoJson.read(JACKSON3, Seeds.bytes(name), Plan.class);

        assertThat(read.report().findings()).isEmpty();
        String written = vn.giamngheo.json.jackson3.GiamngheoJson.write(read.orElseThrow());
        assertThat(written).isEqualTo(new String(Seeds.bytes(name), StandardCharsets.UTF_8));
    }

    @Test
    void bothGenerationsReadTheSamePlan() {
        assertThat(Seeds.NAMES)
                .allSatisfy(name -> assertThat(
                                vn.giamngheo.json.jackson3.GiamngheoJson.read(JACKSON3, Seeds.bytes(name), Plan.class)
                                        .orElseThrow())
                        .isEqualTo(
                                vn.giamngheo.json.jackson2.GiamngheoJson.read(JACKSON2, Seeds.bytes(name), Plan.class)
                                        .orElseThrow()));
    }

    @Test
    void theLetterOf2024() {
        Plan plan = Loaded.plan(0);

        assertThat(plan.tasks()).hasSize(9);
        assertThat(plan.targets()).hasSize(1);
        assertThat(plan.addressees().agencies()).hasSize(6);
    }

    @Test
    void theDecisionOf2022WithItsPlanAndAppendix() {
        Plan plan = Loaded.plan(1);
        Section appendix = plan.parts().get(2);

        assertThat(plan.parts().stream().map(part -> part.kind().orElseThrow().code()))
                .containsExactly("decision", "plan", "appendix");
        assertThat(appendix.sections().stream().map(section -> section.tasks().size()))
                .containsExactly(4, 2, 9, 1, 4);
        Section organisation = plan.parts().get(1).sections().get(2);
        assertThat(organisation.title()).contains("TỔ CHỨC THỰC HIỆN");
        assertThat(organisation.sections().stream()
                        .map(section -> section.tasks().size()))
                .containsExactly(3, 2, 3, 3, 5);
        assertThat(plan.basis()).hasSize(5);
    }

    @Test
    void theSummaryOfThePlanOf2024() {
        Plan plan = Loaded.plan(2);

        assertThat(plan.tasks()).hasSizeGreaterThanOrEqualTo(17);
        assertThat(plan.targets()).hasSize(6);
        assertThat(plan.fundings()).singleElement().satisfies(funding -> {
            assertThat(funding.value().total()).isPresent();
            assertThat(funding.value().lines())
                    .hasSize(4)
                    .allMatch(line -> line.amount().isPresent());
        });
    }

    @Test
    void thePlanOf2017() {
        Plan plan = Loaded.plan(3);

        assertThat(Loaded.below(plan.tasks(), "V")).hasSize(35);
        assertThat(Loaded.below(plan.targets(), "II")).hasSize(13);
        assertThat(plan.targets()).hasSize(14);
        assertThat(plan.fundings().stream()
                        .flatMap(funding -> funding.value().lines().stream())
                        .map(FundingLine::amount))
                .hasSize(5)
                .allMatch(amount -> amount.isEmpty());
    }

    @Test
    void theConclusionOf2023() {
        Plan plan = Loaded.plan(4);

        assertThat(plan.tasks()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(plan.targets()).hasSize(3);
        assertThat(plan.instrument().number()).isEmpty();
    }

    @Test
    void everyFindingHasItsLine() {
        for (int document = 0; document < NAMES.size(); document++) {
            assertThat(Loaded.document(document).report().findings())
                    .isNotEmpty()
                    .allMatch(finding -> finding.location().isPresent());
        }
    }

    @Test
    void ofWhatCannotAllBeReadTheRestIsLookedAt() {
        String json = """
                {"schemaVersion": "1.0", "kind": "plan",
                  "instrument": {"kind": "plan", "title": "a", "issuer": "b", "issuedOn": "2017-03-07"},
                  "source": {"kind": "summary"}, "titel": 1,
                  "parts": [{"kind": "appendix", "tasks": [
                    {"title": 5},
                    {"title": "c", "lead": "UBND xã A", "schedule": "năm 2017"}]}]}
                """;

        Encoded read = Seeds.read("broken.json", json.getBytes(StandardCharsets.UTF_8), Judging.PUBLISHED);

        assertThat(read)
                .isInstanceOfSatisfying(
                        Encoded.Refused.class,
                        refused -> assertThat(refused.report().findings())
                                .extracting(finding -> finding.code().id() + " " + finding.pointer() + " line "
                                        + finding.location().orElseThrow().line())
                                .contains(
                                        "json.unknown-property /titel line 3",
                                        "json.wrong-type /parts/0/tasks/0/title line 5",
                                        "plan.task-unnumbered /parts/0/tasks/1 line 6"));
    }

    @Test
    void whatIsNoPlanIsRefusedWithFindings() {
        byte[] json = "{\"schemaVersion\":\"1.0\",\"kind\":\"plan\",\"titel\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(Seeds.read("broken.json", json, Judging.PUBLISHED))
                .isInstanceOfSatisfying(Encoded.Refused.class, refused -> {
                    assertThat(refused.name()).isEqualTo("broken.json");
                    assertThat(refused.report().hasErrors()).isTrue();
                    assertThat(refused.report().findings())
                            .anyMatch(finding -> finding.location().isPresent());
                });
    }
}
