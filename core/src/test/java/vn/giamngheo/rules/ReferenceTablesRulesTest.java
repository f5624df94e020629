package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.AgencyFunction.HEALTH;
import static vn.giamngheo.rules.ReferenceExamples.agency;
import static vn.giamngheo.rules.ReferenceExamples.all;
import static vn.giamngheo.rules.ReferenceExamples.commune;
import static vn.giamngheo.rules.ReferenceExamples.day;
import static vn.giamngheo.rules.ReferenceExamples.event;
import static vn.giamngheo.rules.ReferenceExamples.found;
import static vn.giamngheo.rules.ReferenceExamples.one;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;

/** Tables that somebody brings along, held against what is built in. */
class ReferenceTablesRulesTest {

    private static final AgencyEntry PARKS =
            agency("so-cong-vien", "Sở Công viên").build();

    private static ReferenceTables tables(
            List<AgencyEntry> agencies, List<SuccessionEvent> events, AdministrativeUnit... units) {
        return new ReferenceTables(agencies, events, Gazetteer.of(List.of(units), List.of()), DesignatedAreas.none());
    }

    private static SuccessionEvent transfer(String id, String from, String to) {
        return event(id, "2026-01-01", SuccessionEvent.Kind.TRANSFERRED, one(from, HEALTH, to));
    }

    @Test
    void soundTablesAreNothingToSpeakOfAndCanBeUsed() {
        ReferenceTables sound = tables(
                List.of(PARKS),
                List.of(transfer("cong-vien-2026", "so-cong-vien", "so-y-te")),
                commune("00001", "Xã Một").validUntil(day("2025-06-30")).build());

        assertThat(found(sound)).isEmpty();
        assertThat(Succession.standard().with(sound).events())
                .hasSize(Succession.standard().events().size() + 1);
    }

    @Test
    void whatIsBuiltInIsNotThereTwice() {
        assertThat(found(tables(
                        List.of(
                                PARKS,
                                agency("so-y-te", "Sở Y tế và Nhà thương").build()),
                        List.of(event(
                                "cap-huyen-2025",
                                "2026-01-01",
                                SuccessionEvent.Kind.TRANSFERRED,
                                one("so-cong-vien", HEALTH, "so-y-te"))),
                        ReferenceExamples.unit(AdministrativeLevel.PROVINCE, "01", "Tỉnh Lặp")
                                .build())))
                .containsExactly(
                        "directory.id-twice /agencies/1",
                        "succession.id-twice /events/0",
                        "gazetteer.code-twice /places/units/0");
    }

    @Test
    void aNameThatIsTakenHidesNothingOfTheEvents() {
        AgencyEntry taken = agency("so-y-te-moi", "Sở Y tế").build();

        assertThat(found(tables(
                        List.of(PARKS, taken),
                        List.of(transfer("e-1", "so-cong-vien", "so-y-te"), transfer("e-2", "so-la", "so-y-te")))))
                .containsExactly("directory.name-taken /agencies/1", "succession.agency-unknown /events/1");
    }

    @Test
    void anAgencyThatAnEventChargesNeedsNoFunctionsOfItsOwn() {
        AgencyEntry empty = agency("so-moi", "Sở Mới").functions(List.of()).build();

        assertThat(found(tables(List.of(empty), List.of()))).containsExactly("directory.without-functions /agencies/0");
        assertThat(found(tables(List.of(PARKS, empty), List.of(transfer("e-1", "so-cong-vien", "so-moi")))))
                .isEmpty();
    }

    @Test
    void qualityIsSaidWhereThePartsStand() {
        assertThat(found(tables(
                        List.of(
                                PARKS,
                                agency("phong-moi", "Phòng Mới")
                                        .level(AdministrativeLevel.DISTRICT)
                                        .build()),
                        List.of(event(
                                "e-1", "2026-01-01", SuccessionEvent.Kind.MERGED, all("so-cong-vien", "so-y-te"))),
                        commune("00001", "Xã \u00d0ông").build())))
                .containsExactlyInAnyOrder(
                        "directory.level-ended /agencies/1",
                        "succession.body-goes-on /events/0",
                        "gazetteer.look-alike /places/units/0");
    }

    @Test
    void faultsOfWhatIsBuiltInAreNotThoseOfTheTables() {
        assertThat(found(tables(List.of(), List.of()))).isEmpty();
    }
}
