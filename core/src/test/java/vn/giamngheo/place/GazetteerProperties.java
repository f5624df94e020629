package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;

class GazetteerProperties {

    private static final Gazetteer PROVINCES = Gazetteer.provinces();

    @Provide
    Arbitrary<AdministrativeUnit> units() {
        return Arbitraries.of(PROVINCES.units());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 6, 30),
                        LocalDate.of(2025, 7, 1),
                        LocalDate.of(2026, 4, 29),
                        LocalDate.of(2026, 4, 30)),
                Arbitraries.integers().between(0, 4000).map(LocalDate.of(2017, 1, 1)::plusDays));
    }

    /** A day on which the unit is there. */
    private static LocalDate dayOf(AdministrativeUnit unit) {
        return unit.validFrom().or(unit::validUntil).orElse(LocalDate.of(2025, 7, 1));
    }

    private static void everyWayForwardsIsThereBackwards(Gazetteer gazetteer, AdministrativeUnit unit, LocalDate day) {
        for (UnitPath path : gazetteer.on(unit.ref(), day)) {
            List<UnitChange> back = new ArrayList<>(path.changes());
            Collections.reverse(back);

            assertThat(path.unit().isOn(day)).isTrue();
            assertThat(gazetteer.on(path.unit().ref(), dayOf(unit))).contains(new UnitPath(unit, back));
        }
        gazetteer
                .successors(unit.ref())
                .forEach(next -> assertThat(gazetteer.predecessors(next.ref())).contains(unit));
        gazetteer
                .predecessors(unit.ref())
                .forEach(earlier ->
                        assertThat(gazetteer.successors(earlier.ref())).contains(unit));
    }

    @Property
    void everyWayOfAProvinceIsThereBackwards(@ForAll("units") AdministrativeUnit unit, @ForAll("days") LocalDate day) {
        assertThat(PROVINCES.on(unit.ref(), day)).isNotEmpty();
        everyWayForwardsIsThereBackwards(PROVINCES, unit, day);
    }

    @Property
    void aCodeMeansAtMostOneProvinceADay(@ForAll @IntRange(max = 99) int number, @ForAll("days") LocalDate day) {
        String code = "" + number / 10 + number % 10;

        assertThat(PROVINCES.units().stream()
                        .filter(unit -> unit.code().equals(code) && unit.isOn(day))
                        .findFirst())
                .isEqualTo(PROVINCES.provinceOn(code, day));
    }

    @Property
    void theTerritoryOfEachDayIsTheSame(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        List<AdministrativeUnit> reached = PROVINCES.unitsOn(AdministrativeLevel.PROVINCE, one).stream()
                .flatMap(unit -> PROVINCES.on(unit.ref(), other).stream())
                .map(UnitPath::unit)
                .distinct()
                .sorted(GazetteerIndex.ORDER)
                .toList();

        assertThat(reached).isEqualTo(PROVINCES.unitsOn(AdministrativeLevel.PROVINCE, other));
    }

    @Provide
    Arbitrary<String> spelt() {
        return Combinators.combine(units(), Arbitraries.integers().between(0, 5))
                .as((unit, way) -> spelt(unit, way));
    }

    private static String spelt(AdministrativeUnit unit, int way) {
        return switch (way) {
            case 0 -> unit.name().toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(unit.name(), Normalizer.Form.NFD);
            case 2 -> unit.name().replace(' ', '\u00a0') + "\u200b";
            case 3 -> unit.name().replace("Tỉnh ", "").replace("Thành phố ", "TP. ");
            case 4 -> unit.name().replace("òa", "oà").replace("óa", "oá");
            default -> unit.name().replace(" - ", "–");
        };
    }

    @Property
    void findsEachProvinceOnItsDaysInAnySpelling(
            @ForAll("units") AdministrativeUnit unit, @ForAll @IntRange(max = 5) int way) {
        assertThat(PROVINCES.find(spelt(unit, way), AdministrativeLevel.PROVINCE, dayOf(unit)))
                .isEqualTo(new PlaceMatch.Found(unit, PlaceMatch.Spelling.AS_NAMED));
    }

    @Property
    void whatWasFoundIsFoundAgain(@ForAll("spelt") String name, @ForAll("days") LocalDate day) {
        if (PROVINCES.find(name, AdministrativeLevel.PROVINCE, day) instanceof PlaceMatch.Found found) {
            assertThat(found.unit().isOn(day)).isTrue();
            assertThat(PROVINCES.find(found.unit().name(), AdministrativeLevel.PROVINCE, day))
                    .isEqualTo(new PlaceMatch.Found(found.unit(), PlaceMatch.Spelling.AS_NAMED));
        } else {
            assertThat(PROVINCES.find(name, AdministrativeLevel.PROVINCE, day)).isInstanceOf(PlaceMatch.NotThen.class);
        }
    }

    @Property
    void anyTextGetsAnAnswerOfItsDay(@ForAll @StringLength(max = 30) String text, @ForAll("days") LocalDate day) {
        PlaceMatch match = PROVINCES.find(text, AdministrativeLevel.PROVINCE, day);

        if (match instanceof PlaceMatch.NotFound none) {
            assertThat(none.near()).hasSizeLessThanOrEqualTo(5).allMatch(unit -> unit.isOn(day));
        } else {
            assertThat(text).isNotBlank();
        }
    }

    /** Communes of three times that become each other at random. */
    @Provide
    Arbitrary<Gazetteer> gazetteers() {
        Arbitrary<List<Integer>> targets =
                Arbitraries.integers().between(0, 3).list().ofSize(8);
        Arbitrary<List<Integer>> others =
                Arbitraries.integers().between(0, 3).list().ofSize(8);
        return Combinators.combine(targets, others).as(GazetteerProperties::gazetteer);
    }

    private static Gazetteer gazetteer(List<Integer> targets, List<Integer> others) {
        List<AdministrativeUnit> units = new ArrayList<>();
        for (int era = 0; era < 3; era++) {
            for (int i = 0; i < 4; i++) {
                units.add(AdministrativeUnit.builder()
                        .level(AdministrativeLevel.COMMUNE)
                        .code("" + i)
                        .name("Xã số " + i + " lần " + era)
                        .validFrom(Optional.of(era).filter(e -> e > 0).map(e -> LocalDate.of(2020 + e, 1, 1)))
                        .validUntil(Optional.of(era).filter(e -> e < 2).map(e -> LocalDate.of(2020 + e, 12, 31)))
                        .provenance(Provenance.unverified("ví dụ"))
                        .build());
            }
        }
        List<UnitChange> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int target = targets.get(i);
            int other = others.get(i);
            changes.add(change(units, i, target, target == other));
            if (target != other) {
                changes.add(change(units, i, other, false));
            }
        }
        return Gazetteer.of(units, changes);
    }

    private static UnitChange change(List<AdministrativeUnit> units, int from, int target, boolean whole) {
        AdministrativeUnit to = units.get(4 * (from / 4 + 1) + target);
        return new UnitChange(
                to.validFrom().orElseThrow(),
                whole ? UnitChange.Kind.MERGED : UnitChange.Kind.DIVIDED,
                units.get(from).ref(),
                to.ref(),
                whole,
                InstrumentReference.of("01/NQ-HĐND"),
                Provenance.unverified("ví dụ"));
    }

    @Property
    void everyWayOfAnyUnitIsThereBackwards(
            @ForAll("gazetteers") Gazetteer gazetteer,
            @ForAll @IntRange(max = 11) int unit,
            @ForAll @IntRange(min = 2019, max = 2023) int year) {
        everyWayForwardsIsThereBackwards(gazetteer, gazetteer.units().get(unit), LocalDate.of(year, 12, 31));
    }

    @Property
    void aGazetteerIsThePartsItIsMadeOf(@ForAll("gazetteers") Gazetteer gazetteer) {
        assertThat(Gazetteer.check(gazetteer.units(), gazetteer.changes())).isEmpty();
        assertThat(Gazetteer.provinces().with(gazetteer).units())
                .hasSize(PROVINCES.units().size() + gazetteer.units().size())
                .isSortedAccordingTo(GazetteerIndex.ORDER);
    }
}
