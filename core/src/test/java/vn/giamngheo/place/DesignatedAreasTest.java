package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.TableFault;

class DesignatedAreasTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final Provenance EXAMPLE = Provenance.confirmed("ví dụ");
    private static final String HEADER = "designation,level,code,from,until,instrument,confidence,source\n";
    private static final String TABLE = HEADER + """
            poor-district,district,540,2021-01-01,2025-12-31,353/QĐ-TTg,confirmed,ví dụ
            poor-commune,commune,21601,2026-01-01,2030-12-31,1/QĐ,unverified,ví dụ
            poor-district,district,550,2021-01-01,2025-12-31,353/QĐ-TTg,confirmed,ví dụ
            """;

    private static DesignatedAreaList list(LocalDate from, LocalDate until, String... codes) {
        return new DesignatedAreaList(
                Designation.POOR_DISTRICT,
                AdministrativeLevel.DISTRICT,
                Set.of(codes),
                from,
                until,
                InstrumentReference.of("353/QĐ-TTg"),
                EXAMPLE);
    }

    private static AdministrativeUnit.Builder district(String code) {
        return AdministrativeUnit.builder()
                .level(AdministrativeLevel.DISTRICT)
                .code(code)
                .name("Huyện số " + code)
                .provenance(EXAMPLE);
    }

    @Test
    void rowsOfOneDecisionAndPeriodMakeAList() {
        DesignatedAreas areas = DesignatedAreas.read(TABLE).orElseThrow();

        assertThat(areas.lists())
                .containsExactly(
                        new DesignatedAreaList(
                                Designation.POOR_COMMUNE,
                                AdministrativeLevel.COMMUNE,
                                Set.of("21601"),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2030, 12, 31),
                                InstrumentReference.of("1/QĐ"),
                                Provenance.unverified("ví dụ")),
                        list(FROM, UNTIL, "540", "550"));
        assertThat(DesignatedAreas.none().with(areas)).isEqualTo(areas).hasSameHashCodeAs(areas);
        assertThat(areas).isNotEqualTo(DesignatedAreas.none());
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, false", "2021-01-01, true", "2025-12-31, true", "2026-01-01, false"})
    void aListHoldsFromItsFirstDayToItsLast(LocalDate day, boolean there) {
        DesignatedAreas areas = DesignatedAreas.of(List.of(list(FROM, UNTIL, "540")));

        assertThat(areas.on(Designation.POOR_DISTRICT, AdministrativeLevel.DISTRICT, day)
                        .isPresent())
                .isEqualTo(there);
        assertThat(areas.on(Designation.POOR_DISTRICT, AdministrativeLevel.COMMUNE, day))
                .isEmpty();
        assertThat(areas.on(Designation.POOR_COMMUNE, AdministrativeLevel.DISTRICT, day))
                .isEmpty();
    }

    @Test
    void aUnitIsInTheListOrNot() {
        DesignatedAreas areas = DesignatedAreas.of(List.of(list(FROM, UNTIL, "540")));
        LocalDate day = LocalDate.of(2024, 6, 1);

        assertThat(areas.isDesignated(district("540").build(), Designation.POOR_DISTRICT, day))
                .contains(true);
        assertThat(areas.isDesignated(district("541").build(), Designation.POOR_DISTRICT, day))
                .contains(false);
    }

    @Test
    void whatCannotBeToldIsNotSaid() {
        DesignatedAreas areas = DesignatedAreas.of(List.of(list(FROM, UNTIL, "540")));
        LocalDate day = LocalDate.of(2024, 6, 1);
        AdministrativeUnit unit = district("540").build();

        assertThat(areas.isDesignated(unit, Designation.POOR_DISTRICT, LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThat(areas.isDesignated(unit, Designation.POOR_COMMUNE, day)).isEmpty();
        assertThat(DesignatedAreas.none().isDesignated(unit, Designation.POOR_DISTRICT, day))
                .isEmpty();
        assertThat(areas.isDesignated(district("540").scheme("of-ours").build(), Designation.POOR_DISTRICT, day))
                .isEmpty();
        assertThat(areas.isDesignated(
                        district("540").level(AdministrativeLevel.COMMUNE).build(), Designation.POOR_DISTRICT, day))
                .isEmpty();
    }

    @Test
    void aDistrictThatEndedCarriesNoStatus() {
        DesignatedAreas areas = DesignatedAreas.of(List.of(list(FROM, UNTIL, "540")));
        AdministrativeUnit ended =
                district("540").validUntil(LocalDate.of(2025, 6, 30)).build();

        assertThat(areas.isDesignated(ended, Designation.POOR_DISTRICT, LocalDate.of(2025, 6, 30)))
                .contains(true);
        assertThat(areas.isDesignated(ended, Designation.POOR_DISTRICT, LocalDate.of(2025, 7, 1)))
                .isEmpty();
    }

    @Test
    void aCodeOfAListIsThatOfItsFirstDay() {
        DesignatedAreas areas = DesignatedAreas.of(List.of(list(FROM, UNTIL, "540")));
        LocalDate day = LocalDate.of(2024, 6, 1);

        assertThat(areas.isDesignated(district("540").validFrom(FROM).build(), Designation.POOR_DISTRICT, day))
                .contains(true);
        assertThat(areas.isDesignated(
                        district("540").validFrom(FROM.plusDays(1)).build(), Designation.POOR_DISTRICT, day))
                .isEmpty();
    }

    @Test
    void twoListsOfOneDayAreRefused() {
        DesignatedAreaList first = list(FROM, UNTIL, "540");

        assertThat(DesignatedAreas.of(List.of(list(UNTIL.plusDays(1), UNTIL.plusDays(9), "1"), first))
                        .lists())
                .hasSize(2);
        assertThatThrownBy(() -> DesignatedAreas.of(List.of(list(UNTIL, UNTIL.plusDays(9), "1"), first)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("two lists 'poor-district' of one level have days in common:"
                        + " 01/01/2021–31/12/2025 and 31/12/2025–09/01/2026");
        assertThatThrownBy(() -> DesignatedAreas.of(List.of(first)).with(DesignatedAreas.of(List.of(first))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void allFaultsOfATableAreTold() {
        assertThat(DesignatedAreas.read(HEADER + """
                                poor-district,district,540,2021-01-01,2025-12-31,353/QĐ-TTg,confirmed,ví dụ
                                poor-district,district,540,2021-01-01,2025-12-31,353/QĐ-TTg,confirmed,ví dụ
                                poor-district,district,541,2021-01-01,2025-12-31,353/QĐ-TTg,confirmed,nguồn khác
                                poor-district,district,542,2025-12-31,2026-12-31,1/QĐ,confirmed,ví dụ
                                Huyện nghèo,huyện,,2021,2025-13-01,,sure,
                                poor-district,district,543,2031-01-02,2031-01-01,1/QĐ,confirmed,ví dụ
                                poor-district,district,544
                                ,,545,,,,,ví dụ
                                """).faults())
                .extracting(TableFault::line, TableFault::column, TableFault::kind)
                .containsExactlyInAnyOrder(
                        tuple(3, "code", TableFault.Kind.ROW_TWICE),
                        tuple(4, "source", TableFault.Kind.CONTRADICTION),
                        tuple(5, "from", TableFault.Kind.CONTRADICTION),
                        tuple(6, "designation", TableFault.Kind.UNREADABLE),
                        tuple(6, "level", TableFault.Kind.UNREADABLE),
                        tuple(6, "from", TableFault.Kind.UNREADABLE),
                        tuple(6, "until", TableFault.Kind.UNREADABLE),
                        tuple(6, "instrument", TableFault.Kind.EMPTY),
                        tuple(6, "code", TableFault.Kind.EMPTY),
                        tuple(6, "confidence", TableFault.Kind.UNREADABLE),
                        tuple(6, "source", TableFault.Kind.EMPTY),
                        tuple(7, "until", TableFault.Kind.CONTRADICTION),
                        tuple(8, "", TableFault.Kind.ROW_LENGTH),
                        tuple(9, "designation", TableFault.Kind.EMPTY),
                        tuple(9, "level", TableFault.Kind.EMPTY),
                        tuple(9, "from", TableFault.Kind.EMPTY),
                        tuple(9, "until", TableFault.Kind.EMPTY),
                        tuple(9, "instrument", TableFault.Kind.EMPTY),
                        tuple(9, "confidence", TableFault.Kind.EMPTY));
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(() -> list(FROM, UNTIL))
                .isInstanceOf(RefusedException.class)
                .hasMessage("codes must not be empty");
        assertThatThrownBy(() -> list(UNTIL, FROM, "1")).isInstanceOf(RefusedException.class);
        assertThat(list(FROM, FROM, "1").until()).isEqualTo(FROM);
        assertThatThrownBy(() -> new Designation("Huyện nghèo")).isInstanceOf(RefusedException.class);
        assertThat(Designation.POOR_DISTRICT).hasToString("poor-district");
    }
}
