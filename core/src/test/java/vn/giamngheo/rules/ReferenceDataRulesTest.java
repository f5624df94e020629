package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.AgencyFunction.HEALTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

/** Where faults of places, agencies and events stand; all of them are made up. */
class ReferenceDataRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Provenance EXAMPLE = Provenance.unverified("ví dụ");
    private static final InstrumentReference BY = InstrumentReference.of("1/2025/QĐ-UBND");

    private static AdministrativeUnit.Builder commune(String code, String name) {
        return AdministrativeUnit.builder()
                .level(AdministrativeLevel.COMMUNE)
                .code(code)
                .name(name)
                .provenance(EXAMPLE);
    }

    private static AgencyEntry agency(String id, String name, AgencyFunction... functions) {
        return AgencyEntry.builder()
                .id(new AgencyId(id))
                .kind(AgencyKind.DEPARTMENT)
                .level(AdministrativeLevel.PROVINCE)
                .name(name)
                .addFunctions(functions)
                .provenance(EXAMPLE)
                .build();
    }

    private static SuccessionEvent event(String id, String from, String to) {
        return new SuccessionEvent(
                id,
                DAY,
                SuccessionEvent.Kind.TRANSFERRED,
                List.of(new Transfer(
                        new AgencyId(from), Optional.of(HEALTH), new Transfer.To(new AgencyId(to)), EXAMPLE)),
                BY,
                Optional.empty(),
                Optional.empty());
    }

    private static Report validate(Object subject) {
        return StandardRules.validator().validate(subject, Profile.PUBLISH, DAY);
    }

    private static Report gazetteer(List<AdministrativeUnit> units, List<UnitChange> changes) {
        return validate(new UnitsAndChanges(units, changes));
    }

    private static Report directory(List<AgencyEntry> agencies) {
        return validate(new DirectoryEntries(agencies));
    }

    private static Report succession(Directory directory, List<SuccessionEvent> events) {
        return validate(new DirectoryEvents(directory, events));
    }

    private static List<String> found(Report report) {
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Language.VIETNAMESE)).endsWith(".").doesNotContain("..");
        });
        return report.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    @Test
    void the_second_unit_of_a_code_came_into_the_way() {
        Report report = gazetteer(
                List.of(
                        commune("001", "Xã Một").build(),
                        commune("002", "Xã Hai").build(),
                        commune("001", "Xã Ba").build()),
                List.of());

        assertThat(found(report)).containsExactly("gazetteer.code-twice /units/2");
        assertThat(report.findings().get(0).message(Language.ENGLISH)).contains("Xã Một", "Xã Ba");
    }

    @Test
    void a_change_to_an_unknown_unit_is_found_by_the_change() {
        AdministrativeUnit unit =
                commune("001", "Xã Một").validUntil(DAY.minusDays(1)).build();
        UnitRef unknown = new UnitRef(AdministrativeLevel.COMMUNE, "009", "Phường Chín", Optional.of(DAY));

        Report report = gazetteer(
                List.of(unit),
                List.of(new UnitChange(DAY, UnitChange.Kind.RECLASSIFIED, unit.ref(), unknown, true, BY, EXAMPLE)));

        assertThat(found(report)).containsExactly("gazetteer.unit-unknown /changes/0");
    }

    @Test
    @DisplayName(
            "R31: of all provinces, seven codes mean another one since 01/07/2025, and that is all there is to say")
    void codesPassedOn() {
        Gazetteer provinces = Gazetteer.provinces();

        assertThat(validate(provinces).findings())
                .isEqualTo(validate(UnitsAndChanges.of(provinces)).findings())
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(GazetteerFinding.CODE_PASSED_ON))
                .extracting(finding -> finding.arguments().get("code").render(Language.VIETNAMESE))
                .containsExactly("15", "24", "44", "52", "80", "82", "91");
    }

    @Test
    void the_second_agency_of_an_id_came_into_the_way() {
        assertThat(found(directory(List.of(
                        agency("so-a", "Sở A", HEALTH),
                        agency("so-b", "Sở B", HEALTH),
                        agency("so-a", "Sở C", HEALTH)))))
                .containsExactly("directory.id-twice /agencies/2");
        assertThat(directory(List.of(agency("so-a", "Sở A", HEALTH))).findings())
                .isEmpty();
    }

    @Test
    void events_are_found_by_their_place_in_the_list() {
        Directory directory = Directory.of(
                List.of(agency("so-a", "Sở A", HEALTH), agency("so-b", "Sở B")), Gazetteer.of(List.of(), List.of()));

        assertThat(found(succession(directory, List.of(event("e-1", "so-a", "so-b"), event("e-2", "so-a", "so-x")))))
                .contains("succession.agency-unknown /events/1");
        assertThat(succession(directory, List.of(event("e-1", "so-a", "so-b"))).findings())
                .isEmpty();
    }
}
