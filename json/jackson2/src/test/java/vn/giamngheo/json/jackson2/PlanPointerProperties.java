package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.plans.PlanArbitraries;
import vn.giamngheo.plan.DutySheet;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.PlanCalendar;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;

/** Whatever a plan holds, it is answered, and every place named is one of its JSON. */
class PlanPointerProperties {

    private final ObjectMapper mapper = new ObjectMapper();

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 200)
    void findingsStandWhereTheJsonHasSomething(@ForAll("plans") Plan plan) throws Exception {
        JsonNode json = mapper.readTree(GiamngheoJson.write(plan));

        List<Finding> findings = StandardRules.validator()
                .validate(plan, Profile.PUBLISH, plan.instrument().issuedOn())
                .findings();

        assertThat(findings)
                .allSatisfy(finding -> assertThat(has(json, finding.pointer()))
                        .as(finding.toString())
                        .isTrue());
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message(Language.VIETNAMESE))
                        .isNotBlank()
                        .isNotEqualTo(finding.message(Language.ENGLISH)));
    }

    @Property(tries = 100)
    void whatIsFoundInAPlanIsWhatStandsThereInTheJson(@ForAll("plans") Plan plan) throws Exception {
        JsonNode json = mapper.readTree(GiamngheoJson.write(plan));

        plan.tasks()
                .forEach(task -> assertThat(at(json, task).path("title").asText())
                        .isEqualTo(task.value().title()));
        plan.targets()
                .forEach(target -> assertThat(at(json, target).path("title").asText())
                        .isEqualTo(target.value().title()));
        plan.references()
                .forEach(reference -> assertThat(
                                at(json, reference).path("number").asText())
                        .isEqualTo(reference.value().number().orElseThrow().text()));
        Stream.of(plan.sections(), plan.fundings(), plan.reporting())
                .flatMap(List::stream)
                .forEach(found -> assertThat(at(json, found).isObject()).isTrue());
    }

    @Property(tries = 100)
    void everyPlanHasDutySheetsAndACalendar(@ForAll("plans") Plan plan) {
        assertThat(DutySheet.of(plan))
                .allSatisfy(sheet -> assertThat(
                                sheet.duties().size() + sheet.reports().size())
                        .isPositive())
                .extracting(sheet -> sheet.agency().key())
                .doesNotHaveDuplicates();
        assertThat(PlanCalendar.of(plan, 2025).entries())
                .allSatisfy(entry ->
                        assertThat(entry.due().map(day -> day.getYear())).isIn(Optional.empty(), Optional.of(2025)));
    }

    private static JsonNode at(JsonNode json, Located<?> located) {
        return json.at(located.pointer().toString());
    }

    /** The value itself; or, where something is said of what is left out, the object that lacks it. */
    private static boolean has(JsonNode json, JsonPointer pointer) {
        String text = pointer.toString();
        return !json.at(text).isMissingNode()
                || json.at(text.substring(0, text.lastIndexOf('/'))).isObject();
    }
}
