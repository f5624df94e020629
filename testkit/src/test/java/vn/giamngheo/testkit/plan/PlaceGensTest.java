package vn.giamngheo.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Simplest;

class PlaceGensTest {

    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);
    private static final List<Gazetteer> GAZETTEERS = Seeds.thousand(PovertyGens.gazetteers());

    @Test
    void placesAreOfEveryLevel() {
        assertThat(Seeds.thousand(PlaceGens.places())).extracting(Place::level).contains(AdministrativeLevel.values());
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            assertThat(PlaceGens.places(level).stream(0).limit(50))
                    .allSatisfy(place -> assertThat(place.level()).isEqualTo(level));
        }
        assertThat(Simplest.of(PlaceGens.places(), any -> true).name()).isEqualTo("cả nước");
    }

    @Test
    void provincesAreOfBothLists() {
        Set<Province> all =
                new HashSet<>(PlaceGens.provinces().stream(0).limit(3_000).toList());

        assertThat(all).hasSize(63 + 34);
        assertThat(PlaceGens.provincesOn(DISTRICTS_ENDED).stream(0).limit(1_000))
                .hasSize(1_000)
                .allSatisfy(province -> assertThat(province.codes()).isEqualTo(Province.Codes.CURRENT));
        assertThat(PlaceGens.provincesOn(DISTRICTS_ENDED.minusDays(1))
                        .sample(1)
                        .value()
                        .codes())
                .isEqualTo(Province.Codes.FORMER);
        assertThat(Simplest.of(PlaceGens.provinces(), any -> true)).isEqualTo(Province.current("01"));
    }

    @Test
    void noRuleFindsAnErrorInAGazetteer() {
        GAZETTEERS.stream()
                .limit(400)
                .forEach(gazetteer ->
                        assertThat(Seeds.errors(gazetteer, DISTRICTS_ENDED)).isEmpty());
        // It can be added to what is built in.
        assertThat(GAZETTEERS.stream().limit(200))
                .allSatisfy(gazetteer -> assertThat(
                                Gazetteer.provinces().with(gazetteer).units())
                        .containsAll(gazetteer.units()));
    }

    @Test
    void gazetteersAreOfBeforeOfAfterAndOfBoth() {
        assertThat(Seeds.count(GAZETTEERS, gazetteer -> isOn(gazetteer, DISTRICTS_ENDED.minusDays(1))))
                .isBetween(550L, 750L);
        assertThat(Seeds.count(GAZETTEERS, gazetteer -> isOn(gazetteer, DISTRICTS_ENDED)))
                .isBetween(550L, 750L);
        assertThat(Seeds.count(GAZETTEERS, gazetteer -> !gazetteer.changes().isEmpty()))
                .isBetween(250L, 420L);
        assertThat(GAZETTEERS.stream().flatMap(gazetteer -> gazetteer.changes().stream()))
                .extracting(UnitChange::kind)
                .contains(
                        UnitChange.Kind.MERGED,
                        UnitChange.Kind.ENLARGED,
                        UnitChange.Kind.DIVIDED,
                        UnitChange.Kind.RECODED,
                        UnitChange.Kind.RECLASSIFIED);
        assertThat(Seeds.count(GAZETTEERS, PlaceGensTest::passesACodeOn)).isGreaterThan(100);
        assertThat(Seeds.count(GAZETTEERS, PlaceGensTest::urbanises)).isGreaterThan(50);
    }

    private static boolean isOn(Gazetteer gazetteer, LocalDate day) {
        return !gazetteer.unitsOn(AdministrativeLevel.COMMUNE, day).isEmpty();
    }

    private static boolean passesACodeOn(Gazetteer gazetteer) {
        return gazetteer.changes().stream()
                .anyMatch(change -> change.from().code().equals(change.to().code()));
    }

    private static boolean urbanises(Gazetteer gazetteer) {
        return gazetteer.changes().stream()
                .anyMatch(change -> change.from().name().startsWith("Xã")
                        && change.to().name().startsWith("Phường"));
    }

    @Test
    void whatTheCommunesBecameIsFoundAgain() {
        GAZETTEERS.stream()
                .filter(gazetteer -> !gazetteer.changes().isEmpty())
                .limit(100)
                .forEach(gazetteer -> gazetteer
                        .unitsOn(AdministrativeLevel.COMMUNE, DISTRICTS_ENDED.minusDays(1))
                        .forEach(commune -> assertThat(gazetteer.successors(commune.ref()))
                                .isNotEmpty()
                                .allSatisfy(
                                        later -> assertThat(later.validFrom()).contains(DISTRICTS_ENDED))));
    }

    @Test
    void gazetteersBecomeSimple() {
        assertThat(Simplest.of(PovertyGens.gazetteers(), any -> true).units())
                .singleElement()
                .extracting(AdministrativeUnit::name)
                .isEqualTo("Xã An Hòa");
        Gazetteer changed = Simplest.of(
                PovertyGens.gazetteers(), gazetteer -> !gazetteer.changes().isEmpty());
        assertThat(changed.changes()).hasSize(1);
        assertThat(changed.units()).hasSize(3);
    }

    @Test
    void unitsAreOfEveryLevelOfGovernment() {
        assertThat(Seeds.thousand(PlaceGens.units()))
                .extracting(AdministrativeUnit::level)
                .contains(AdministrativeLevel.PROVINCE, AdministrativeLevel.DISTRICT, AdministrativeLevel.COMMUNE);
        assertThat(Seeds.thousand(PlaceGens.changes()))
                .extracting(change -> change.from().level())
                .contains(AdministrativeLevel.PROVINCE, AdministrativeLevel.COMMUNE);
        assertThat(PlaceGens.refs().sample(0).value())
                .isEqualTo(PlaceGens.units().sample(0).value().ref());
    }

    @Test
    void areasChangeOftenOnADayOfReorganisation() {
        List<AreaChange> changes = Seeds.thousand(PlaceGens.areaChanges());

        assertThat(Seeds.count(changes, change -> change.from().equals(DISTRICTS_ENDED)))
                .isGreaterThan(200);
        assertThat(Seeds.count(changes, change -> change.to() == AreaType.URBAN))
                .isBetween(400L, 600L);
    }

    @Test
    void noRuleFindsAnErrorInListsOfAreas() {
        List<DesignatedAreas> all = Seeds.thousand(PlaceGens.designatedAreas());

        all.stream()
                .limit(300)
                .forEach(areas ->
                        assertThat(Seeds.errors(areas, DISTRICTS_ENDED)).isEmpty());
        assertThat(Seeds.count(all, areas -> areas.lists().isEmpty())).isBetween(150L, 400L);
        assertThat(Seeds.count(all, PlaceGensTest::follow)).isGreaterThan(20);
        assertThat(all.stream()
                        .flatMap(areas -> areas.lists().stream())
                        .filter(list -> list.level() == AdministrativeLevel.DISTRICT))
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.until()).isBefore(DISTRICTS_ENDED));
        assertThat(Simplest.of(PlaceGens.designatedAreas(), any -> true)).isEqualTo(DesignatedAreas.none());
        assertThat(Simplest.of(PlaceGens.areaLists(), any -> true).codes()).hasSize(1);
    }

    /** One list begins the day after another of its kind ends. */
    private static boolean follow(DesignatedAreas areas) {
        return areas.lists().stream()
                .anyMatch(list -> areas.lists().stream()
                        .anyMatch(next -> next.designation().equals(list.designation())
                                && next.from().equals(list.until().plusDays(1))));
    }
}
