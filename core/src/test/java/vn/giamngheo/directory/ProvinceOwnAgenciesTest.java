package vn.giamngheo.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.text.RefusedException;

/** Agencies that one province alone has, and units that changed since the day of a document. */
class ProvinceOwnAgenciesTest {

    private static AgencyEntry parks(String id, String province) {
        return Fixtures.entry(id, "Sở Công viên")
                .province(Province.parse(province))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // Bình Định up to 30/06/2025, the code being that of Gia Lai since
        "former:52, 52, 2022-03-11, true",
        "former:52, 52, 2025-06-30, true",
        "former:52, 52, 2025-07-01, false",
        "former:52, 64, 2022-03-11, false",
        "current:52, 52, 2025-06-30, false",
        "current:52, 52, 2025-07-01, true",
        // Hà Nội is one unit under both lists
        "former:01, 01, 2026-01-01, true",
        "current:01, 01, 2022-03-11, true",
        "current:01, 04, 2022-03-11, false"
    })
    void isFoundInItsProvinceAlone(String province, String code, String day, boolean found) {
        Directory directory = Fixtures.STANDARD.with(List.of(parks("so-cong-vien", province)));
        Setting setting = Fixtures.document(code, day);

        assertThat(directory.resolve("Sở Công viên", setting) instanceof Resolution.Found)
                .isEqualTo(found);
        assertThat(directory.agenciesOn(AdministrativeLevel.PROVINCE, setting).stream()
                        .anyMatch(agency -> agency.id().equals(new AgencyId("so-cong-vien"))))
                .isEqualTo(found);
    }

    @Test
    void isFoundWhereTheProvinceIsNotTold() {
        Directory directory = Fixtures.STANDARD.with(List.of(parks("so-cong-vien", "former:52")));

        assertThat(directory.resolve("Sở Công viên", Setting.ofSomeProvince(Fixtures.DAY_768)))
                .isInstanceOf(Resolution.Found.class);
    }

    @Test
    void twoProvincesMayHaveTheirOwnOfOneName() {
        assertThatCode(() -> Fixtures.STANDARD.with(
                        List.of(parks("so-cong-vien-a", "former:52"), parks("so-cong-vien-b", "former:64"))))
                .doesNotThrowAnyException();
        assertThat(Directory.check(List.of(parks("so-cong-vien-a", "former:52"), parks("so-cong-vien-b", "former:52"))))
                .extracting(DirectoryFault::kind)
                .containsExactly(DirectoryFault.Kind.NAME_TAKEN);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Directory.of(
                        List.of(
                                parks("so-cong-vien-a", "former:52"),
                                Fixtures.entry("so-cong-vien", "Sở Công viên").build()),
                        Gazetteer.provinces()));
    }

    @Test
    void aClassIsExpandedToTheUnitsOfTodayOnTheTerritoryOfThen() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        AdministrativeUnit today = AdministrativeUnit.builder()
                .level(AdministrativeLevel.COMMUNE)
                .code("99001")
                .name("Xã Ví Dụ")
                .validFrom(day)
                .parent("52")
                .provenance(Fixtures.READ)
                .build();
        UnitChange merged = new UnitChange(
                day,
                UnitChange.Kind.MERGED,
                Fixtures.AN_HOA.ref(),
                today.ref(),
                true,
                InstrumentReference.of("1/NQ-UBTVQH15"),
                Fixtures.READ);
        Directory known =
                Fixtures.STANDARD.with(Gazetteer.of(List.of(Fixtures.AN_LAO, Fixtures.AN_HOA, today), List.of(merged)));
        Directory notKnown =
                Fixtures.STANDARD.with(Gazetteer.of(List.of(Fixtures.AN_LAO, Fixtures.AN_HOA, today), List.of()));
        Setting later = new Setting(
                LocalDate.of(2026, 1, 1),
                AdministrativeLevel.PROVINCE,
                Fixtures.binhDinh().province(),
                Optional.empty());

        assertThat(known.expand(AgencyRef.parse("UBND cấp xã"), later))
                .isInstanceOfSatisfying(
                        Expansion.Members.class,
                        all -> assertThat(all.members()).singleElement().satisfies(member -> {
                            assertThat(member.kind()).isEqualTo(AgencyKind.PEOPLE_COMMITTEE);
                            assertThat(member.place().orElseThrow().name()).isEqualToIgnoringCase("Xã Ví Dụ");
                        }));
        assertThat(notKnown.expand(AgencyRef.parse("UBND cấp xã"), later))
                .isInstanceOfSatisfying(
                        Expansion.Symbolic.class,
                        open -> assertThat(open.reason()).isEqualTo(Expansion.Reason.NO_UNITS));
    }
}
