package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.AgencyFunction.EDUCATION;
import static vn.giamngheo.directory.AgencyFunction.HEALTH;
import static vn.giamngheo.rules.ReferenceExamples.agency;
import static vn.giamngheo.rules.ReferenceExamples.all;
import static vn.giamngheo.rules.ReferenceExamples.day;
import static vn.giamngheo.rules.ReferenceExamples.event;
import static vn.giamngheo.rules.ReferenceExamples.found;
import static vn.giamngheo.rules.ReferenceExamples.maybe;
import static vn.giamngheo.rules.ReferenceExamples.nobody;
import static vn.giamngheo.rules.ReferenceExamples.one;
import static vn.giamngheo.rules.ReferenceExamples.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.SuccessionEvent.Kind;
import vn.giamngheo.text.Language;

/** What is said of events although a succession can be made of them; all of them are made up. */
class SuccessionRulesTest {

    private static Directory directory(AgencyEntry.Builder... agencies) {
        return Directory.of(Stream.of(agencies).map(AgencyEntry.Builder::build).toList(), Gazetteer.provinces());
    }

    private static AgencyEntry.Builder without(AgencyEntry.Builder agency, AgencyFunction... functions) {
        return agency.functions(List.of(functions));
    }

    private static List<String> events(Directory directory, SuccessionEvent... events) {
        return found(new DirectoryEvents(directory, List.of(events)));
    }

    @ParameterizedTest
    @EnumSource
    void onlySomeEventsEndABody(Kind kind) {
        Directory directory = directory(agency("so-a", "Sở A"), without(agency("so-b", "Sở B"), EDUCATION));
        boolean ends = kind != Kind.SPLIT_OFF && kind != Kind.TRANSFERRED;

        assertThat(events(directory, event("e", "2021-01-01", kind, all("so-a", "so-b"))))
                .hasSize(ends ? 1 : 0)
                .allMatch("succession.body-goes-on /events/0"::equals);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, 0", "2021-01-01, 1"})
    void aBodyEndsOnTheDayBefore(String until, int found) {
        Directory directory =
                directory(agency("so-a", "Sở A").validUntil(day(until)), without(agency("so-b", "Sở B"), EDUCATION));

        assertThat(events(directory, event("e", "2021-01-01", Kind.MERGED, all("so-a", "so-b"))))
                .filteredOn(code -> !code.startsWith("succession.left-behind"))
                .hasSize(found)
                .allMatch("succession.body-goes-on /events/0"::equals);
    }

    @Test
    void anEventOfOneProvinceSaysNothingOfTheOthers() {
        Directory directory = directory(agency("so-a", "Sở A"), without(agency("so-b", "Sở B"), EDUCATION));
        SuccessionEvent common = event("e", "2021-01-01", Kind.MERGED, all("so-a", "so-b"));
        SuccessionEvent local = new SuccessionEvent(
                "e",
                common.day(),
                common.kind(),
                common.transfers(),
                common.by(),
                Optional.of(Province.parse("former:52")),
                Optional.empty());

        assertThat(events(directory, local)).isEmpty();
        assertThat(events(directory, common)).containsExactly("succession.body-goes-on /events/0");
    }

    @Test
    void aFunctionThatWentToNobodyIsHeldByNobody() {
        Directory directory =
                directory(agency("so-a", "Sở A").addFunctions(EDUCATION), without(agency("so-b", "Sở B"), EDUCATION));
        SuccessionEvent event =
                event("e", "2021-01-01", Kind.TRANSFERRED, nobody("so-a", HEALTH), nobody("so-a", EDUCATION));

        assertThat(validate(new DirectoryEvents(directory, List.of(event))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).hasToString("/events");
                    assertThat(finding.message(Language.VIETNAMESE))
                            .isEqualTo("Từ ngày 01/01/2021 không cơ quan cấp tỉnh nào giữ chức năng y tế.");
                });
    }

    @Test
    void whatIsNamedGoesItsOwnWayAndTheRestWithTheOthers() {
        Directory directory = directory(
                agency("so-a", "Sở A").addFunctions(EDUCATION).validUntil(day("2020-12-31")),
                without(agency("so-b", "Sở B"), EDUCATION),
                without(agency("so-c", "Sở C"), EDUCATION));

        assertThat(events(
                        directory,
                        event("e-1", "2021-01-01", Kind.DIVIDED, all("so-a", "so-b")),
                        event("e-2", "2021-01-01", Kind.DIVIDED, one("so-a", HEALTH, "so-c"))))
                .isEmpty();
        assertThat(events(
                        directory,
                        event("e-1", "2021-01-01", Kind.DIVIDED, all("so-a", "so-b")),
                        event("e-2", "2021-01-01", Kind.DIVIDED, nobody("so-a", HEALTH))))
                .containsExactly("succession.function-unheld /events");
    }

    @Test
    void aFunctionMayComeBackOnALaterDay() {
        Directory directory =
                directory(agency("so-a", "Sở A"), agency("bo-a", "Bộ A").level(AdministrativeLevel.NATION));
        SuccessionEvent up = event("up", "2021-01-01", Kind.TRANSFERRED, one("so-a", HEALTH, "bo-a"));

        assertThat(events(directory, up)).containsExactly("succession.function-unheld /events");
        assertThat(events(directory, up, event("down", "2021-01-02", Kind.TRANSFERRED, one("bo-a", HEALTH, "so-a"))))
                .containsExactly("succession.function-unheld /events");
        assertThat(events(
                        directory(
                                agency("so-a", "Sở A"),
                                agency("bo-a", "Bộ A").level(AdministrativeLevel.NATION),
                                agency("bo-b", "Bộ B").level(AdministrativeLevel.NATION)),
                        up,
                        event("down", "2021-01-02", Kind.TRANSFERRED, one("bo-a", HEALTH, "so-a"))))
                .isEmpty();
    }

    @Test
    void aLevelThatEndedHoldsNothingAndOwesNothing() {
        Directory directory = directory(
                agency("phong-a", "Phòng A").level(AdministrativeLevel.DISTRICT).validUntil(day("2025-06-30")));

        assertThat(events(directory, event("e", "2025-07-01", Kind.LEVEL_ENDED, nobody("phong-a", HEALTH))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1/2021/QĐ-UBND, '', 0", "1/2022/QĐ-UBND, '', 1", "1/QĐ-UBND, 2021-01-01, 0", "1/QĐ-UBND, 2021-01-02, 1"
    })
    void anEventIsNotBeforeItsInstrument(String number, String issued, int found) {
        Directory directory = directory(agency("so-a", "Sở A"), without(agency("so-b", "Sở B"), EDUCATION));
        SuccessionEvent event = event("e", "2021-01-01", Kind.TRANSFERRED, all("so-a", "so-b"));
        InstrumentReference by = InstrumentReference.of(number).toBuilder()
                .issuedOn(maybe(issued))
                .build();

        assertThat(events(
                        directory,
                        new SuccessionEvent(
                                "e",
                                event.day(),
                                event.kind(),
                                event.transfers(),
                                by,
                                Optional.empty(),
                                Optional.empty())))
                .hasSize(found)
                .allMatch("succession.before-instrument /events/0"::equals);
    }

    @Test
    void moreThanFiveThousandEventsAreNotPlayed() {
        SuccessionEvent event = event("e", "2021-01-01", Kind.TRANSFERRED, one("so-a", HEALTH, "so-b"));
        Directory directory = directory(agency("so-a", "Sở A"), without(agency("so-b", "Sở B"), EDUCATION));
        List<SuccessionEvent> most =
                new ArrayList<>(IntStream.range(0, 5_000).mapToObj(i -> event).toList());

        assertThat(found(new DirectoryEvents(directory, most))).doesNotContain("succession.too-many /events");
        most.add(event);
        assertThat(found(new DirectoryEvents(directory, most))).containsExactly("succession.too-many /events");
    }

    @Test
    void faultsOfSeveralEventsStandAtTheLast() {
        Directory directory = directory(agency("so-a", "Sở A"), without(agency("so-b", "Sở B"), EDUCATION));

        assertThat(events(
                        directory,
                        event("e-2", "2021-01-01", Kind.TRANSFERRED, one("so-a", HEALTH, "so-b")),
                        event("e-1", "2021-01-01", Kind.TRANSFERRED, one("so-a", HEALTH, "so-b"))))
                .containsExactly("succession.gone-twice /events/1");
        assertThat(events(directory(agency("so-a", "Sở A").validUntil(day("2020-12-31")))))
                .containsExactly("succession.left-behind /events");
    }
}
