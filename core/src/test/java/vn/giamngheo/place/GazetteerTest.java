package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.RefusedException;

class GazetteerTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = FIRST.minusDays(1);
    private static final Provenance EXAMPLE = Provenance.unverified("ví dụ");
    private static final InstrumentReference BY = InstrumentReference.of("01/NQ-HĐND");

    private static AdministrativeUnit.Builder commune(String code, String name) {
        return AdministrativeUnit.builder()
                .level(AdministrativeLevel.COMMUNE)
                .code(code)
                .name(name)
                .provenance(EXAMPLE);
    }

    private static AdministrativeUnit before(String code, String name) {
        return commune(code, name).validUntil(LAST).build();
    }

    private static AdministrativeUnit since(String code, String name) {
        return commune(code, name).validFrom(FIRST).build();
    }

    private static UnitChange change(AdministrativeUnit from, AdministrativeUnit to, boolean whole) {
        return new UnitChange(
                FIRST,
                whole ? UnitChange.Kind.MERGED : UnitChange.Kind.DIVIDED,
                from.ref(),
                to.ref(),
                whole,
                BY,
                EXAMPLE);
    }

    private static List<GazetteerFault.Kind> kinds(List<AdministrativeUnit> units, UnitChange... changes) {
        return Gazetteer.check(units, List.of(changes)).stream()
                .map(GazetteerFault::kind)
                .toList();
    }

    @Test
    @DisplayName("R31: 26740 is used again for another commune; the day tells which")
    void aCodeUsedAgainMeansTheUnitOfTheDay() {
        AdministrativeUnit old = before("26740", "Phường Cũ");
        AdministrativeUnit now = since("26740", "Phường Mới");
        Gazetteer gazetteer = Gazetteer.of(List.of(now, old), List.of());

        assertThat(gazetteer.unitOn(AdministrativeLevel.COMMUNE, "26740", LAST)).contains(old);
        assertThat(gazetteer.unitOn(AdministrativeLevel.COMMUNE, "26740", FIRST))
                .contains(now);
        assertThat(gazetteer.unit(old.ref())).contains(old);
        assertThat(gazetteer.unit(now.ref())).contains(now);
        assertThat(gazetteer.on(old.ref(), FIRST)).isEmpty();
        assertThat(gazetteer.units()).containsExactly(old, now);
    }

    @Test
    @DisplayName("R31: Sơn La is 14 in the state's list and 15 in another; the list is part of the identity")
    void listsOfCodesMayDisagree() {
        AdministrativeUnit other = AdministrativeUnit.builder()
                .level(AdministrativeLevel.PROVINCE)
                .scheme("postal-register")
                .code("15")
                .name("Tỉnh Sơn La")
                .provenance(EXAMPLE)
                .build();
        Gazetteer both = Gazetteer.provinces().with(Gazetteer.of(List.of(other), List.of()));

        assertThat(both.provinceOn("14", LAST).orElseThrow().name()).isEqualTo("Tỉnh Sơn La");
        assertThat(both.provinceOn("15", LAST).orElseThrow().name()).isEqualTo("Tỉnh Yên Bái");
        assertThat(both.unitOn(AdministrativeLevel.PROVINCE, "postal-register", "15", LAST))
                .contains(other);
        assertThat(both.unitsOn(AdministrativeLevel.PROVINCE, LAST)).hasSize(63).doesNotContain(other);
        assertThat(both.unitsOn(AdministrativeLevel.PROVINCE, "postal-register", LAST))
                .containsExactly(other);
        assertThat(both.find("Sơn La", AdministrativeLevel.PROVINCE, LAST))
                .isEqualTo(
                        new PlaceMatch.Found(both.provinceOn("14", LAST).orElseThrow(), PlaceMatch.Spelling.AS_NAMED));
        assertThat(Gazetteer.of(List.of(other), List.of()).find("Sơn La", AdministrativeLevel.PROVINCE, LAST))
                .isEqualTo(new PlaceMatch.Found(other, PlaceMatch.Spelling.AS_NAMED));
        assertThat(other.ref()).hasToString("Tỉnh Sơn La (15, postal-register)");
        assertThat(other.ref())
                .isNotEqualTo(other.toBuilder()
                        .scheme(AdministrativeUnit.NATIONAL)
                        .build()
                        .ref());
    }

    @Test
    @DisplayName("R28: a commune that became a ward on 01/07/2025 is urban from that day on")
    void aCommuneBecomesAWard() {
        AdministrativeUnit commune = commune("1", "Xã Bình Minh")
                .area(AreaType.RURAL)
                .validUntil(LAST)
                .build();
        AdministrativeUnit ward = commune("2", "Phường Bình Minh")
                .area(AreaType.URBAN)
                .validFrom(FIRST)
                .build();
        Gazetteer gazetteer = Gazetteer.of(
                List.of(commune, ward),
                List.of(new UnitChange(
                        FIRST, UnitChange.Kind.RECLASSIFIED, commune.ref(), ward.ref(), true, BY, EXAMPLE)));

        assertThat(gazetteer.on(commune.ref(), LAST).get(0).unit().area()).contains(AreaType.RURAL);
        assertThat(gazetteer.on(commune.ref(), FIRST).get(0).unit().area()).contains(AreaType.URBAN);
        assertThat(gazetteer.on(ward.ref(), LAST).get(0).unit().area()).contains(AreaType.RURAL);
    }

    @Test
    void aDividedUnitLeadsToSeveralNotWhole() {
        AdministrativeUnit old = before("1", "Xã Một");
        AdministrativeUnit left = since("2", "Xã Hai");
        AdministrativeUnit right = since("3", "Xã Ba");
        Gazetteer gazetteer =
                Gazetteer.of(List.of(old, left, right), List.of(change(old, right, false), change(old, left, false)));

        assertThat(gazetteer.on(old.ref(), FIRST))
                .extracting(UnitPath::unit, UnitPath::isWhole)
                .containsExactly(tuple(left, false), tuple(right, false));
        assertThat(gazetteer.successors(old.ref())).containsExactly(left, right);
        assertThat(gazetteer.predecessors(right.ref())).containsExactly(old);
        assertThat(gazetteer.changes()).extracting(UnitChange::to).containsExactly(left.ref(), right.ref());
    }

    @Test
    void aUnitThatIsThereIsItsOwnPath() {
        AdministrativeUnit old = before("1", "Xã Một");
        Gazetteer gazetteer = Gazetteer.of(List.of(old), List.of());

        assertThat(gazetteer.on(old.ref(), LAST)).containsExactly(new UnitPath(old, List.of()));
        assertThat(gazetteer.on(old.ref(), LocalDate.of(1900, 1, 1))).containsExactly(new UnitPath(old, List.of()));
        assertThat(gazetteer.on(old.ref(), FIRST)).isEmpty();
        assertThat(gazetteer.successors(old.ref())).isEmpty();
    }

    @Test
    void aUnitThatIsNotInItIsUnknown() {
        UnitRef stranger = since("9", "Xã Lạ").ref();
        Gazetteer gazetteer = Gazetteer.provinces();

        assertThat(gazetteer.unit(stranger)).isEmpty();
        assertThat(gazetteer.on(stranger, FIRST)).isEmpty();
        assertThat(gazetteer.successors(stranger)).isEmpty();
        assertThat(gazetteer.predecessors(stranger)).isEmpty();
        assertThat(gazetteer.partsOn(stranger, AdministrativeLevel.COMMUNE, FIRST))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}–{1} and {2}–{3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2025-06-30, 2025-07-01, -, false",
                "-, 2025-07-01, 2025-07-01, -, true",
                "-, -, 2025-07-01, -, true",
                "2020-01-01, 2020-12-31, 2021-01-01, 2021-12-31, false",
                "2021-01-01, 2021-12-31, 2020-01-01, 2021-01-01, true",
                "2020-01-01, 2030-12-31, 2021-01-01, 2021-12-31, true",
                "-, -, -, -, true",
                "-, 2020-12-31, -, 2019-12-31, true"
            })
    void aCodeMeansOneUnitADay(
            LocalDate from, LocalDate until, LocalDate otherFrom, LocalDate otherUntil, boolean twice) {
        AdministrativeUnit one = commune("1", "Xã Một")
                .validFrom(Optional.ofNullable(from))
                .validUntil(Optional.ofNullable(until))
                .build();
        AdministrativeUnit other = commune("1", "Xã Hai")
                .validFrom(Optional.ofNullable(otherFrom))
                .validUntil(Optional.ofNullable(otherUntil))
                .build();

        assertThat(kinds(List.of(one, other))).isEqualTo(twice ? List.of(GazetteerFault.Kind.CODE_TWICE) : List.of());
        assertThat(kinds(List.of(one, other.toBuilder().scheme("of-ours").build())))
                .isEmpty();
        assertThat(kinds(List.of(
                        one,
                        other.toBuilder().level(AdministrativeLevel.VILLAGE).build())))
                .isEmpty();
    }

    @Test
    void aCodeThatMeansTwoUnitsIsSaidInWords() {
        List<AdministrativeUnit> units = List.of(commune("1", "Xã Một").build(), since("1", "Xã Hai"));

        assertThat(Gazetteer.check(units, List.of())).singleElement().satisfies(fault -> {
            assertThat(fault.units())
                    .containsExactly(units.get(0).ref(), units.get(1).ref());
            assertThat(fault.reason().vietnamese()).isEqualTo("mã 1 chỉ cả Xã Một và Xã Hai trong cùng một ngày");
        });
        assertThatThrownBy(() -> Gazetteer.of(units, List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the code 1 means both Xã Một and Xã Hai on one day");
        assertThatThrownBy(() -> Gazetteer.provinces().with(Gazetteer.provinces()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the code 01 means both Thành phố Hà Nội and Thành phố Hà Nội");
    }

    @Test
    void aChangeLeadsFromAndToUnitsThatAreThere() {
        AdministrativeUnit old = before("1", "Xã Một");
        AdministrativeUnit now = since("2", "Xã Hai");

        assertThat(kinds(List.of(old), change(old, now, true))).containsExactly(GazetteerFault.Kind.UNIT_UNKNOWN);
        assertThat(kinds(List.of(now), change(old, now, true))).containsExactly(GazetteerFault.Kind.UNIT_UNKNOWN);
        assertThat(kinds(List.of(), change(old, now, true)))
                .containsExactly(GazetteerFault.Kind.UNIT_UNKNOWN, GazetteerFault.Kind.UNIT_UNKNOWN);
        assertThat(kinds(List.of(old, now), change(old, now, true))).isEmpty();
    }

    @ParameterizedTest(name = "until {0}, from {1}: {2} faults")
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-06-30, 2025-07-01, 0",
                "2025-06-29, 2025-07-01, 1",
                "2025-07-01, 2025-07-01, 1",
                "-, 2025-07-01, 1",
                "2025-06-30, 2025-07-02, 1",
                "2025-06-30, 2025-06-30, 1",
                "2025-06-30, -, 1",
                "-, -, 2"
            })
    void aChangeIsOnTheDayBetweenItsUnits(LocalDate until, LocalDate from, int faults) {
        AdministrativeUnit old =
                commune("1", "Xã Một").validUntil(Optional.ofNullable(until)).build();
        AdministrativeUnit now =
                commune("2", "Xã Hai").validFrom(Optional.ofNullable(from)).build();

        assertThat(kinds(List.of(old, now), change(old, now, true)))
                .hasSize(faults)
                .allMatch(GazetteerFault.Kind.DAYS_DIFFER::equals);
    }

    @Test
    void aUnitThatWentWholeIntoOneWentNowhereElse() {
        AdministrativeUnit old = before("1", "Xã Một");
        AdministrativeUnit left = since("2", "Xã Hai");
        AdministrativeUnit right = since("3", "Xã Ba");
        List<AdministrativeUnit> units = List.of(old, left, right);
        UnitChange renamed = new UnitChange(FIRST, UnitChange.Kind.RENAMED, old.ref(), left.ref(), false, BY, EXAMPLE);

        assertThat(kinds(units, change(old, left, true), change(old, right, true)))
                .containsExactly(GazetteerFault.Kind.TERRITORY_TWICE);
        assertThat(kinds(units, change(old, left, false), change(old, right, true)))
                .containsExactly(GazetteerFault.Kind.TERRITORY_TWICE);
        assertThat(kinds(units, change(old, left, false), renamed))
                .containsExactly(GazetteerFault.Kind.TERRITORY_TWICE);
        assertThat(kinds(units, change(old, left, false), change(old, right, false)))
                .isEmpty();
        assertThat(kinds(units, change(old, left, true), change(old, left, true)))
                .isEmpty();
        assertThat(Gazetteer.of(units, List.of(change(old, left, true), change(old, left, true)))
                        .changes())
                .hasSize(1);
    }

    @Test
    void changesThatLeadBackAreRefusedWithTheirCycle() {
        AdministrativeUnit one = commune("1", "Xã Một").build();
        AdministrativeUnit two = commune("2", "Xã Hai").build();
        AdministrativeUnit three = commune("3", "Xã Ba").build();
        AdministrativeUnit aside = commune("4", "Xã Bốn").build();
        AdministrativeUnit end = commune("5", "Xã Năm").build();
        List<UnitChange> changes = List.of(
                change(aside, one, true),
                change(two, three, true),
                change(one, two, false),
                change(three, one, true),
                change(one, end, false));

        List<GazetteerFault> cycles = Gazetteer.check(List.of(one, two, three, aside, end), changes).stream()
                .filter(fault -> fault.kind() == GazetteerFault.Kind.CYCLE)
                .toList();

        assertThat(cycles).singleElement().satisfies(fault -> {
            assertThat(fault.units()).containsExactly(two.ref(), three.ref(), one.ref());
            assertThat(fault.reason().english())
                    .isEqualTo("the changes lead back to where they began:"
                            + " Xã Hai (2) → Xã Ba (3) → Xã Một (1) → Xã Hai (2)");
        });
        assertThatThrownBy(() -> Gazetteer.of(List.of(one, two, three, aside, end), changes))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("lead back");
    }

    @Test
    void severalCyclesAreToldEachOnce() {
        AdministrativeUnit[] units = new AdministrativeUnit[4];
        for (int i = 0; i < units.length; i++) {
            units[i] = commune("" + i, "Xã số " + i).build();
        }

        assertThat(Gazetteer.check(
                                Arrays.asList(units),
                                List.of(
                                        change(units[0], units[1], true),
                                        change(units[1], units[0], true),
                                        change(units[2], units[3], true),
                                        change(units[3], units[2], true)))
                        .stream()
                        .filter(fault -> fault.kind() == GazetteerFault.Kind.CYCLE)
                        .map(GazetteerFault::units))
                .containsExactly(List.of(units[0].ref(), units[1].ref()), List.of(units[2].ref(), units[3].ref()));
    }

    @Test
    void aLongRowOfChangesIsNoTrouble() {
        List<AdministrativeUnit> units = new ArrayList<>();
        List<UnitChange> changes = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i);
            units.add(commune("1", "Xã số " + i).validFrom(day).validUntil(day).build());
            if (i > 0) {
                changes.add(new UnitChange(
                        day,
                        UnitChange.Kind.RENAMED,
                        units.get(i - 1).ref(),
                        units.get(i).ref(),
                        true,
                        BY,
                        EXAMPLE));
            }
        }
        Gazetteer gazetteer = Gazetteer.of(units, changes);

        assertThat(gazetteer.on(units.get(0).ref(), units.get(2999).validFrom().orElseThrow()))
                .singleElement()
                .satisfies(path -> {
                    assertThat(path.unit()).isEqualTo(units.get(2999));
                    assertThat(path.changes()).isEqualTo(changes);
                });
    }

    @Test
    void partsBelongDirectlyOrThroughUnitsBetween() {
        AdministrativeUnit district = AdministrativeUnit.builder()
                .level(AdministrativeLevel.DISTRICT)
                .code("540")
                .name("Huyện An Lão")
                .parent("52")
                .validUntil(LAST)
                .provenance(EXAMPLE)
                .build();
        AdministrativeUnit of =
                commune("2", "Xã An Hòa").parent("540").validUntil(LAST).build();
        AdministrativeUnit second =
                commune("1", "Xã An Tân").parent("540").validUntil(LAST).build();
        AdministrativeUnit now =
                commune("2", "Xã An Hòa").parent("52").validFrom(FIRST).build();
        Gazetteer gazetteer = Gazetteer.provinces().with(Gazetteer.of(List.of(district, of, second, now), List.of()));
        UnitRef binhDinh = gazetteer.provinceOn("52", LAST).orElseThrow().ref();
        UnitRef giaLai = gazetteer.provinceOn("52", FIRST).orElseThrow().ref();

        assertThat(gazetteer.partsOn(binhDinh, AdministrativeLevel.COMMUNE, LAST))
                .containsExactly(second, of);
        assertThat(gazetteer.partsOn(binhDinh, AdministrativeLevel.DISTRICT, LAST))
                .containsExactly(district);
        assertThat(gazetteer.partsOn(district.ref(), AdministrativeLevel.COMMUNE, LAST))
                .containsExactly(second, of);
        assertThat(gazetteer.partsOn(giaLai, AdministrativeLevel.COMMUNE, FIRST))
                .containsExactly(now);
        assertThat(gazetteer.partsOn(giaLai, AdministrativeLevel.DISTRICT, FIRST))
                .isEmpty();
        assertThat(gazetteer.partsOn(binhDinh, AdministrativeLevel.COMMUNE, FIRST))
                .isEmpty();
        assertThat(gazetteer.partsOn(giaLai, AdministrativeLevel.COMMUNE, LAST)).isEmpty();
    }

    @ParameterizedTest(name = "a commune of {0}, {1}–{2}: known {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "75, 2020-01-01, -, true",
                "75, -, -, true",
                "46, 2024-01-01, 2025-12-31, true",
                "02, 2020-01-01, 2025-06-30, true",
                "02, 2020-01-01, 2025-07-01, false",
                "02, 2025-07-01, -, false",
                "02, -, -, false",
                "99, -, -, false"
            })
    void theUnitAboveIsThereOnEachDay(String parent, LocalDate from, LocalDate until, boolean known) {
        AdministrativeUnit unit = commune("1", "Xã Một")
                .parent(parent)
                .validFrom(Optional.ofNullable(from))
                .validUntil(Optional.ofNullable(until))
                .build();

        assertThat(kinds(List.of(unit))).isEqualTo(known ? List.of() : List.of(GazetteerFault.Kind.PARENT_UNKNOWN));
        assertThat(kinds(List.of(unit.toBuilder().scheme("of-ours").build())))
                .containsExactly(GazetteerFault.Kind.PARENT_UNKNOWN);
    }

    @Test
    void unitsOfOneLevelAreNotAboveEachOther() {
        AdministrativeUnit one = commune("1", "Xã Một").build();
        AdministrativeUnit two = commune("2", "Xã Hai").parent("1").build();
        AdministrativeUnit village = AdministrativeUnit.builder()
                .level(AdministrativeLevel.VILLAGE)
                .code("1")
                .name("Thôn Một")
                .parent("1")
                .provenance(EXAMPLE)
                .build();

        assertThat(kinds(List.of(one, two))).containsExactly(GazetteerFault.Kind.PARENT_UNKNOWN);
        assertThat(Gazetteer.of(List.of(one, village), List.of())
                        .partsOn(one.ref(), AdministrativeLevel.VILLAGE, FIRST))
                .containsExactly(village);
    }

    @Test
    void gazetteersOfTheSameUnitsAreEqual() {
        AdministrativeUnit one = before("1", "Xã Một");
        AdministrativeUnit two = since("2", "Xã Hai");
        Gazetteer gazetteer = Gazetteer.of(List.of(one, two), List.of(change(one, two, true)));

        assertThat(Gazetteer.of(List.of(two, one), List.of(change(one, two, true))))
                .isEqualTo(gazetteer)
                .hasSameHashCodeAs(gazetteer);
        assertThat(Gazetteer.of(List.of(one, two), List.of())).isNotEqualTo(gazetteer);
        assertThat(Gazetteer.of(List.of(one), List.of()).with(Gazetteer.of(List.of(two), List.of())))
                .isEqualTo(Gazetteer.of(List.of(two, one), List.of()));
    }

    @Test
    void refusesWhatIsNoUnitAndNoChange() {
        assertThatThrownBy(() -> commune(" ", "Xã Một").build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> commune("1", "\u200b").build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> commune("1", "Xã Một").scheme("Của ta").build())
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        commune("1", "Xã Một").validFrom(FIRST).validUntil(LAST).build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("validUntil must not be before validFrom");
        assertThat(commune("1", "Xã Một")
                        .validFrom(FIRST)
                        .validUntil(FIRST)
                        .build()
                        .isOn(FIRST))
                .isTrue();
        assertThat(commune(" 1 ", "Xã  Một").build().ref())
                .isEqualTo(new UnitRef(AdministrativeLevel.COMMUNE, "1", "Xã Một", Optional.empty()));
        AdministrativeUnit one = before("1", "Xã Một");
        assertThatThrownBy(() -> change(one, one, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitRef(AdministrativeLevel.COMMUNE, "1", " ", Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new UnitRef(AdministrativeLevel.COMMUNE, " ", "Xã Một", Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThat(one.ref()).hasToString("Xã Một (1)");
    }

    @ParameterizedTest
    @EnumSource
    void kindsOfChangeHaveCodeAndWords(UnitChange.Kind kind) {
        assertThat(kind.code()).matches("[a-z]+").isEqualToIgnoringCase(kind.name());
        assertThat(kind.phrase().vietnamese()).isNotBlank();
        assertThat(kind.phrase().english()).isNotBlank();
    }
}
