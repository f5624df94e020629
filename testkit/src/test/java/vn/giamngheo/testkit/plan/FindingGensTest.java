package vn.giamngheo.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Simplest;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WaiverUse;

class FindingGensTest {

    @Test
    void operandsAreOfEveryKind() {
        Set<Class<?>> kinds = Seeds.thousand(FindingGens.arguments()).stream()
                .map(Argument::getClass)
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(Argument.class.getPermittedSubclasses());
        assertThat(Simplest.of(FindingGens.arguments(), any -> true)).isEqualTo(Argument.text("Sở Y tế"));
    }

    @Test
    void findingsAreOfEverySeverityAndCanBeTold() {
        List<Finding> findings = Seeds.thousand(FindingGens.findings());

        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message(Language.VIETNAMESE)).isNotBlank();
            assertThat(finding.message(Language.ENGLISH)).isNotBlank();
        });
        assertThat(findings).extracting(Finding::severity).contains(Severity.values());
        assertThat(Seeds.count(findings, finding -> finding.location().isPresent()))
                .isBetween(400L, 600L);
        assertThat(Seeds.count(findings, finding -> finding.arguments().isEmpty()))
                .isBetween(350L, 650L);
        assertThat(Simplest.of(FindingGens.findings(), any -> true)).satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo(JsonPointer.ROOT);
            assertThat(finding.arguments()).isEmpty();
        });
    }

    @Test
    void pointersHaveNamesThatAreEscaped() {
        List<JsonPointer> pointers = Seeds.thousand(FindingGens.pointers());

        assertThat(pointers)
                .allSatisfy(pointer ->
                        assertThat(JsonPointer.parse(pointer.toString())).isEqualTo(pointer));
        assertThat(Seeds.count(pointers, pointer -> pointer.toString().contains("~1")))
                .isGreaterThan(50);
        assertThat(Simplest.of(
                                FindingGens.pointers(),
                                pointer -> pointer.tokens().size() > 1)
                        .toString())
                .isEqualTo("/0/0");
    }

    @Test
    void reportsAreOnPlansAndTellOfWaiversInEveryState() {
        List<Report> reports = PovertyGens.reports().stream(0).limit(80).toList();
        Set<WaiverUse.State> states = reports.stream()
                .flatMap(report -> report.waivers().stream())
                .map(WaiverUse::state)
                .collect(Collectors.toSet());

        assertThat(states).containsExactlyInAnyOrder(WaiverUse.State.values());
        assertThat(Seeds.count(reports, report -> !report.findings().isEmpty())).isGreaterThan(50);
        assertThat(Seeds.count(reports, report -> !report.waived().isEmpty())).isGreaterThan(12);
        assertThat(Simplest.of(PovertyGens.reports(), any -> true).waivers()).isEmpty();
        assertThat(Simplest.of(PovertyGens.reports(), report -> !report.waived().isEmpty())
                        .waivers())
                .hasSize(1);
    }

    @Test
    void profilesAreTheFourAndChangedOnes() {
        List<Profile> profiles = Seeds.thousand(FindingGens.profiles());

        assertThat(new HashSet<>(profiles)).contains(Profile.DRAFT, Profile.SUBMIT, Profile.PUBLISH, Profile.AUDIT);
        assertThat(Seeds.count(profiles, profile -> !profile.own().isEmpty())).isBetween(150L, 400L);
        assertThat(Simplest.of(FindingGens.profiles(), any -> true)).isEqualTo(Profile.DRAFT);
        assertThat(Simplest.of(FindingGens.waiverLists(), any -> true).waivers())
                .isEmpty();
        assertThat(Seeds.thousand(FindingGens.waiverUses()))
                .extracting(WaiverUse::state)
                .contains(WaiverUse.State.values());
        assertThat(FindingGens.terms().stream(0).limit(100))
                .anySatisfy(terms -> assertThat(terms.judgedByLaterRules()).isTrue());
        assertThat(FindingGens.grounds().sample(1).value().citation(Language.VIETNAMESE))
                .isNotBlank();
    }
}
