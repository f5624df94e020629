package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.rules.ReferenceExamples.change;
import static vn.giamngheo.rules.ReferenceExamples.commune;
import static vn.giamngheo.rules.ReferenceExamples.day;
import static vn.giamngheo.rules.ReferenceExamples.found;
import static vn.giamngheo.rules.ReferenceExamples.maybe;
import static vn.giamngheo.rules.ReferenceExamples.unit;
import static vn.giamngheo.rules.ReferenceExamples.validate;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Severity;

/** What is said of units and changes although a gazetteer can be made of them; all of them are made up. */
class GazetteerRulesTest {

    private static List<String> units(AdministrativeUnit... units) {
        return found(new UnitsAndChanges(List.of(units), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-29, 0", "2025-06-30, 0", "2025-07-01, 1", "'', 1"})
    void districtsEndedOnTheThirtiethOfJune2025(String until, int warnings) {
        AdministrativeUnit district = unit(AdministrativeLevel.DISTRICT, "540", "Huyện A")
                .validUntil(maybe(until))
                .build();

        assertThat(units(district)).hasSize(warnings).allMatch("gazetteer.level-ended /units/0"::equals);
        assertThat(units(commune("540", "Xã A").validUntil(maybe(until)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, INFORMATION", "2025-07-01, WARNING"})
    void beforeThatDayItIsALaterRule(LocalDate asOf, Severity severity) {
        AdministrativeUnit district =
                unit(AdministrativeLevel.DISTRICT, "540", "Huyện A").build();

        assertThat(StandardRules.validator()
                        .validate(new UnitsAndChanges(List.of(district), List.of()), Profile.PUBLISH, asOf)
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.message(Language.VIETNAMESE))
                            .isEqualTo("Huyện A (540) còn ghi tồn tại sau ngày 30/06/2025, ngày cuối của cấp huyện.");
                });
    }

    @Test
    @DisplayName("R35: look-alikes in code, name and aliases")
    void lookAlikes() {
        assertThat(units(
                        commune("001", "Xã \u00d0ông").build(),
                        commune("002", "Xã Nam").build(),
                        commune("003", "Xã Tây").addAliases("Xã T\u01a3").build(),
                        commune("\u0430b4", "Xã Bắc").build()))
                .containsExactly(
                        "gazetteer.look-alike /units/0",
                        "gazetteer.look-alike /units/2",
                        "gazetteer.look-alike /units/3");
    }

    private static List<String> passedOn(String until, String from, String name, UnitChange.Kind kind) {
        AdministrativeUnit before =
                commune("001", "Xã Một").validUntil(maybe(until)).build();
        AdministrativeUnit after = commune("001", name).validFrom(maybe(from)).build();
        List<UnitChange> changes = kind == null ? List.of() : List.of(change(before, after, kind, day(from)));
        return found(new UnitsAndChanges(List.of(before, after), changes));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2025-01-01, 1", "2024-12-31, 2025-01-02, 0", "2024-12-30, 2025-01-01, 0"})
    @DisplayName("R31: a code that means another unit the very next day")
    void codesPassedOn(String until, String from, int found) {
        assertThat(passedOn(until, from, "Xã Hai", null))
                .hasSize(found)
                .allMatch("gazetteer.code-passed-on /units/1"::equals);
        assertThat(passedOn(until, from, "Xã Một", null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R31: a unit that was renamed or changed in status keeps its code")
    void codesOfTheSameUnit(UnitChange.Kind kind) {
        boolean another = kind == UnitChange.Kind.MERGED || kind == UnitChange.Kind.DIVIDED;

        assertThat(passedOn("2024-12-31", "2025-01-01", "Xã Hai", kind)).hasSize(another ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2025-01-01, 0", "2025-01-01, 2025-01-01, 1", "'', '', 1"})
    void twoUnitsOfOneName(String until, String from, int found) {
        AdministrativeUnit one = commune("001", "Xã Hoà Bình")
                .parent("540")
                .validUntil(maybe(until))
                .build();
        AdministrativeUnit other = commune("002", "Xã Hòa Bình")
                .parent("540")
                .validFrom(maybe(from))
                .build();

        assertThat(units(one, other))
                .filteredOn(code -> !code.startsWith("gazetteer.parent-unknown"))
                .hasSize(found)
                .allMatch("gazetteer.name-twice /units/1"::equals);
        assertThat(units(one, other.toBuilder().parent("541").build()))
                .noneMatch(code -> code.startsWith("gazetteer.name-twice"));
    }

    @Test
    void theLongestOfOneNameIsComparedWith() {
        assertThat(units(
                        commune("001", "Xã A").build(),
                        commune("002", "Xã A")
                                .validFrom(day("2020-01-01"))
                                .validUntil(day("2020-12-31"))
                                .build(),
                        commune("003", "Xã A").validFrom(day("2022-01-01")).build()))
                .containsExactly("gazetteer.name-twice /units/1", "gazetteer.name-twice /units/2");
    }

    @Test
    void anEndWithoutAChangeIsSaidWhereChangesAreTold() {
        AdministrativeUnit one =
                commune("001", "Xã Một").validUntil(day("2024-12-31")).build();
        AdministrativeUnit two =
                commune("002", "Xã Hai").validUntil(day("2024-12-31")).build();
        AdministrativeUnit into =
                commune("003", "Xã Ba").validFrom(day("2025-01-01")).build();
        UnitChange told = change(one, into, UnitChange.Kind.MERGED, day("2025-01-01"));

        assertThat(found(new UnitsAndChanges(List.of(one, two, into), List.of(told))))
                .containsExactly("gazetteer.end-untold /units/1");
        assertThat(found(new UnitsAndChanges(List.of(one, two, into), List.of())))
                .isEmpty();
        assertThat(found(new UnitsAndChanges(
                        List.of(one, two, into),
                        List.of(told, change(two, into, UnitChange.Kind.MERGED, day("2025-01-01"))))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-29, 1", "2025-06-30, 0"})
    void districtsEndWithTheirLevel(String until, int found) {
        AdministrativeUnit one = unit(AdministrativeLevel.DISTRICT, "001", "Huyện Một")
                .validUntil(day("2024-12-31"))
                .build();
        AdministrativeUnit into = unit(AdministrativeLevel.DISTRICT, "002", "Huyện Hai")
                .validFrom(day("2025-01-01"))
                .validUntil(day(until))
                .build();
        UnitChange told = change(one, into, UnitChange.Kind.MERGED, day("2025-01-01"));

        assertThat(found(new UnitsAndChanges(List.of(one, into), List.of(told))))
                .hasSize(found)
                .allMatch("gazetteer.end-untold /units/1"::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "1/2025/QĐ-UBND, '', 0", "1/2026/QĐ-UBND, '', 1", "1/QĐ-UBND, '', 0",
        "1/QĐ-UBND, 2025-01-01, 0", "1/QĐ-UBND, 2025-01-02, 1", "1/2026/QĐ-UBND, 2025-01-01, 0"
    })
    void aChangeIsNotBeforeItsInstrument(String number, String issued, int found) {
        InstrumentReference by = InstrumentReference.of(number).toBuilder()
                .issuedOn(maybe(issued))
                .build();
        AdministrativeUnit one =
                commune("001", "Xã Một").validUntil(day("2024-12-31")).build();
        AdministrativeUnit into =
                commune("003", "Xã Ba").validFrom(day("2025-01-01")).build();

        assertThat(found(new UnitsAndChanges(
                        List.of(one, into),
                        List.of(change(one.ref(), into.ref(), UnitChange.Kind.MERGED, day("2025-01-01"), by)))))
                .hasSize(found)
                .allMatch("gazetteer.before-instrument /changes/0"::equals);
    }

    @Test
    void aUnitAboveThatEndedEarlierMeansNone() {
        AdministrativeUnit above = unit(AdministrativeLevel.DISTRICT, "540", "Huyện A")
                .validUntil(day("2024-12-31"))
                .build();

        assertThat(units(
                        above,
                        commune("001", "Xã Một")
                                .parent("540")
                                .validUntil(day("2024-12-31"))
                                .build()))
                .isEmpty();
        assertThat(units(
                        above,
                        commune("001", "Xã Một")
                                .parent("540")
                                .validUntil(day("2025-01-01"))
                                .build()))
                .containsExactly("gazetteer.parent-unknown /units/1");
    }

    @Test
    void messagesNameTheUnits() {
        assertThat(validate(new UnitsAndChanges(
                                List.of(
                                        commune("001", "Xã A").build(),
                                        commune("002", "Xã A").build()),
                                List.of()))
                        .findings())
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly("Xã A (001) and Xã A (002) have the same name at the same time.");
    }
}
