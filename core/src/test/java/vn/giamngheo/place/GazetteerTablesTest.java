package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.TableFault;

class GazetteerTablesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = FIRST.minusDays(1);

    private static final String UNITS = "level,code,name,from,until,parent,area,aliases,scheme,confidence,source\n";
    private static final String CHANGES = "level,day,kind,from,to,whole,scheme,instrument,confidence,source\n";

    private static final String COMMUNES = UNITS + """
            district,540,Huyện An Lão,,2025-06-30,52,,,,confirmed,ví dụ
            commune,21601,Xã An Hòa,,2025-06-30,540,rural,An Hoà|An-Hòa,,confirmed,ví dụ
            commune,21602,Thị trấn An Lão,,2025-06-30,540,urban,,,confirmed,ví dụ
            commune,21601,Phường An Hòa,2025-07-01,,52,urban,,national,unverified,"ví dụ, chưa đối chiếu"
            """;

    private static final String RECLASSIFIED = CHANGES + """
            commune,2025-07-01,reclassified,21601,21601,true,,01/NQ-HĐND,derived,ví dụ
            commune,2025-07-01,merged,21602,21601,true,national,01/NQ-HĐND,derived,ví dụ
            """;

    private static List<TableFault> faults(String units, String changes) {
        Loaded<Gazetteer> loaded = Gazetteer.read(units, changes);
        assertThat(loaded.value()).isEmpty();
        return loaded.faults();
    }

    @Test
    @DisplayName("R28: communes of a deployer, with the day on which one became a ward")
    void readsUnitsAndChanges() {
        Gazetteer gazetteer = Gazetteer.read(COMMUNES, RECLASSIFIED).orElseThrow();
        AdministrativeUnit commune =
                gazetteer.unitOn(AdministrativeLevel.COMMUNE, "21601", LAST).orElseThrow();
        AdministrativeUnit ward =
                gazetteer.unitOn(AdministrativeLevel.COMMUNE, "21601", FIRST).orElseThrow();

        assertThat(commune)
                .isEqualTo(AdministrativeUnit.builder()
                        .level(AdministrativeLevel.COMMUNE)
                        .code("21601")
                        .name("Xã An Hòa")
                        .addAliases("An Hoà", "An-Hòa")
                        .validUntil(LAST)
                        .parent("540")
                        .area(AreaType.RURAL)
                        .provenance(Provenance.confirmed("ví dụ"))
                        .build());
        assertThat(ward.area()).contains(AreaType.URBAN);
        assertThat(ward.provenance()).isEqualTo(Provenance.unverified("ví dụ, chưa đối chiếu"));
        UnitChange change = gazetteer.on(commune.ref(), FIRST).get(0).changes().get(0);
        assertThat(change.kind()).isEqualTo(UnitChange.Kind.RECLASSIFIED);
        assertThat(change.by()).isEqualTo(InstrumentReference.of("01/NQ-HĐND"));
        assertThat(change.provenance().confidence()).isEqualTo(Confidence.DERIVED);
        assertThat(gazetteer.predecessors(ward.ref()))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Xã An Hòa", "Thị trấn An Lão");
        assertThat(Gazetteer.provinces().with(gazetteer).units()).hasSize(92);
    }

    @Test
    void optionalColumnsMayBeLeftOutAndTheOrderIsFree() {
        Gazetteer gazetteer = Gazetteer.read(
                        "\ufeff# của tỉnh\r\nsource,confidence,name,code,level\r\nví dụ,confirmed,Xã Một,1,commune\r\n",
                        "source,confidence,instrument,whole,to,from,kind,day,level\r\n")
                .orElseThrow();

        assertThat(gazetteer.units())
                .containsExactly(AdministrativeUnit.builder()
                        .level(AdministrativeLevel.COMMUNE)
                        .code("1")
                        .name("Xã Một")
                        .provenance(Provenance.confirmed("ví dụ"))
                        .build());
        assertThat(gazetteer.changes()).isEmpty();
    }

    @Test
    @DisplayName("R31: one code in two lists")
    void listsOfCodesMayDisagree() {
        Gazetteer gazetteer = Gazetteer.read(
                        "level,code,name,from,until,scheme,confidence,source\n"
                                + "province,14,Tỉnh Sơn La,,,,confirmed,ví dụ\n"
                                + "province,15,Tỉnh Sơn La,,,of-ours,confirmed,ví dụ\n"
                                + "province,15,Tỉnh Yên Bái,,2025-06-30,,confirmed,ví dụ\n",
                        CHANGES)
                .orElseThrow();

        assertThat(gazetteer.provinceOn("15", LAST).orElseThrow().name()).isEqualTo("Tỉnh Yên Bái");
        assertThat(gazetteer
                        .unitOn(AdministrativeLevel.PROVINCE, "of-ours", "15", LAST)
                        .orElseThrow()
                        .name())
                .isEqualTo("Tỉnh Sơn La");
    }

    @Test
    void allFaultsOfBothTablesAreToldAtOnceWithLineAndColumn() {
        List<TableFault> faults = faults(UNITS + """
                        commune,1,Xã Một,,,,,,,confirmed,ví dụ
                        ward,2,Phường Hai,,,,,,,confirmed,ví dụ
                        commune,,,2025-02-29,01/07/2025,,town,,Của ta,sure,
                        commune,4,Xã Bốn,2025-07-01,2025-06-30,,,,,confirmed,ví dụ
                        commune,5,Xã Năm
                        """, CHANGES + """
                        commune,2025-07-01,eaten,1,9,có,,,confirmed,ví dụ
                        ,,,,,,,,,
                        """);

        assertThat(faults)
                .extracting(TableFault::line, TableFault::column, TableFault::kind)
                .containsExactly(
                        tuple(3, "level", TableFault.Kind.UNREADABLE),
                        tuple(4, "code", TableFault.Kind.EMPTY),
                        tuple(4, "name", TableFault.Kind.EMPTY),
                        tuple(4, "confidence", TableFault.Kind.UNREADABLE),
                        tuple(4, "source", TableFault.Kind.EMPTY),
                        tuple(4, "from", TableFault.Kind.UNREADABLE),
                        tuple(4, "until", TableFault.Kind.UNREADABLE),
                        tuple(4, "area", TableFault.Kind.UNREADABLE),
                        tuple(4, "scheme", TableFault.Kind.UNREADABLE),
                        tuple(5, "", TableFault.Kind.CONTRADICTION),
                        tuple(6, "", TableFault.Kind.ROW_LENGTH),
                        tuple(2, "kind", TableFault.Kind.UNREADABLE),
                        tuple(2, "whole", TableFault.Kind.UNREADABLE),
                        tuple(2, "instrument", TableFault.Kind.EMPTY),
                        tuple(2, "to", TableFault.Kind.UNKNOWN_REFERENCE),
                        tuple(3, "level", TableFault.Kind.EMPTY),
                        tuple(3, "day", TableFault.Kind.EMPTY),
                        tuple(3, "kind", TableFault.Kind.EMPTY),
                        tuple(3, "whole", TableFault.Kind.EMPTY),
                        tuple(3, "instrument", TableFault.Kind.EMPTY),
                        tuple(3, "confidence", TableFault.Kind.EMPTY),
                        tuple(3, "source", TableFault.Kind.EMPTY),
                        tuple(3, "from", TableFault.Kind.EMPTY),
                        tuple(3, "to", TableFault.Kind.EMPTY));
        assertThat(faults.get(0).found()).isEqualTo("ward");
        assertThat(faults.get(0).reason().vietnamese())
                .isEqualTo("cột “level” phải là một trong: nation, province, district, commune, village;"
                        + " không phải “ward”");
        assertThat(faults.get(14).reason().english())
                .isEqualTo("table of changes: the code 9 means no unit on 01/07/2025");
    }

    @ParameterizedTest(name = "{0} → {1} on {2}: {3}")
    @CsvSource({
        "9, 21601, 2025-07-01, UNKNOWN_REFERENCE",
        "21602, 9, 2025-07-01, UNKNOWN_REFERENCE",
        "21602, 21602, 2025-07-01, UNKNOWN_REFERENCE",
        "21601, 21601, 2025-07-02, CONTRADICTION",
        "21602, 21601, 2025-06-30, CONTRADICTION",
        "21601, 540, 2025-07-01, UNKNOWN_REFERENCE"
    })
    void aChangeNamesTheUnitsOfTheDayBeforeAndOfItsDay(String from, String to, String day, TableFault.Kind kind) {
        List<TableFault> faults = faults(
                COMMUNES, CHANGES + "commune," + day + ",merged," + from + "," + to + ",true,,1/NQ,confirmed,x\n");

        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.reason().vietnamese()).startsWith("bảng thay đổi: ");
        });
    }

    @Test
    void unitsThatDoNotGoTogetherAreFaultsOfTheirRows() {
        assertThat(faults(UNITS + """
                                commune,1,Xã Một,,2025-06-30,,,,,confirmed,ví dụ
                                commune,2,Xã Hai,,,99,,,,confirmed,ví dụ
                                commune,1,Xã Ba,2025-06-30,,,,,,confirmed,ví dụ
                                commune,1,Xã Một,,2025-06-30,,,,,confirmed,ví dụ
                                """, CHANGES))
                .extracting(TableFault::line, TableFault::kind)
                .containsExactly(
                        tuple(3, TableFault.Kind.UNKNOWN_REFERENCE),
                        tuple(4, TableFault.Kind.CONTRADICTION),
                        tuple(5, TableFault.Kind.ROW_TWICE));
    }

    @Test
    void changesThatLeadBackAreACycle() {
        String units = UNITS + """
                commune,1,Xã Một,,,,,,,confirmed,ví dụ
                commune,2,Xã Hai,,,,,,,confirmed,ví dụ
                """;
        String changes = CHANGES + """
                commune,2020-01-01,merged,1,2,true,,1/NQ,confirmed,ví dụ
                commune,2021-01-01,merged,2,1,true,,1/NQ,confirmed,ví dụ
                """;

        assertThat(faults(units, changes))
                .filteredOn(fault -> fault.kind() == TableFault.Kind.CYCLE)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.reason().english())
                            .isEqualTo("table of changes: the changes lead back to where they began:"
                                    + " Xã Một (1) → Xã Hai (2) → Xã Một (1)");
                });
    }

    @Test
    void aChangeTwiceAndATerritoryTwiceAreFaults() {
        String changes = RECLASSIFIED + """
                commune,2025-07-01,merged,21602,21601,true,national,01/NQ-HĐND,derived,ví dụ
                commune,2025-07-01,merged,21602,21601,true,national,02/NQ-HĐND,derived,ví dụ
                """;

        assertThat(faults(COMMUNES, changes))
                .extracting(TableFault::line, TableFault::kind)
                .containsExactly(tuple(4, TableFault.Kind.ROW_TWICE), tuple(5, TableFault.Kind.CONTRADICTION));
    }

    @Test
    void aUnitThatCouldNotBeReadIsNoFaultOfTheRowsThatNameIt() {
        String units = UNITS + """
                district,540,,,2025-06-30,52,,,,confirmed,ví dụ
                commune,21601,Xã An Hòa,,2025-06-30,540,rural,,,confirmed,ví dụ
                commune,21602,Xã An Tân,hôm nay,,,,,,confirmed,ví dụ
                """;
        String changes = CHANGES + "commune,2025-07-01,merged,21601,21602,true,,1/NQ,confirmed,ví dụ\n";

        assertThat(faults(units, changes))
                .extracting(TableFault::line, TableFault::column)
                .containsExactly(tuple(2, "name"), tuple(4, "from"));
    }

    @Test
    void aTableWithoutItsColumnsHidesNothingElse() {
        assertThat(faults("code,name,area\n1,Xã Một,rural\n", RECLASSIFIED))
                .extracting(TableFault::line, TableFault::column, TableFault::kind)
                .containsExactly(
                        tuple(1, "confidence", TableFault.Kind.COLUMN_MISSING),
                        tuple(1, "level", TableFault.Kind.COLUMN_MISSING),
                        tuple(1, "source", TableFault.Kind.COLUMN_MISSING));
        assertThat(faults(COMMUNES, ""))
                .extracting(TableFault::line, TableFault::kind)
                .containsExactly(tuple(0, TableFault.Kind.COLUMN_MISSING));
        assertThatThrownBy(() -> Gazetteer.read(COMMUNES, "").orElseThrow())
                .isInstanceOf(RefusedException.class)
                .hasMessage("table of changes: the table is empty: it has no header");
    }
}
