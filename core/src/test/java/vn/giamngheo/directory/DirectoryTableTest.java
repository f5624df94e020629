package vn.giamngheo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.TableFault;

class DirectoryTableTest {

    private static final String HEAD =
            "id,kind,level,name,aliases,functions,from,until,seen,province,confidence,source\n";

    @Test
    void aRowIsAnAgency() {
        Loaded<List<AgencyEntry>> loaded = Directory.read(HEAD
                + "so-a,department,province,Sở A,Sở Á|Sở Â [2020-01-01/2020-12-31]|Sở Ă [/2021-05-31],health|children,"
                + "2019-01-01,2025-02-28,2020-02-02,former:52,derived,kiểm thử\n");
        assertThat(loaded.orElseThrow())
                .containsExactly(AgencyEntry.builder()
                        .id(new AgencyId("so-a"))
                        .kind(AgencyKind.DEPARTMENT)
                        .level(AdministrativeLevel.PROVINCE)
                        .name("Sở A")
                        .addAliases(new AgencyAlias("Sở Á"))
                        .addAliases(new AgencyAlias(
                                "Sở Â", Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2020, 12, 31))))
                        .addAliases(new AgencyAlias("Sở Ă", Optional.empty(), Optional.of(LocalDate.of(2021, 5, 31))))
                        .addFunctions(AgencyFunction.HEALTH, AgencyFunction.CHILDREN)
                        .validFrom(LocalDate.of(2019, 1, 1))
                        .validUntil(LocalDate.of(2025, 2, 28))
                        .seen(LocalDate.of(2020, 2, 2))
                        .province(Province.former("52"))
                        .provenance(Provenance.derived("kiểm thử"))
                        .build());
    }

    @Test
    void onlyWhatMustBeThereMustBeThere() {
        assertThat(Directory.read("name,id,kind,level,source,confidence\nSở A,so-a,department,province,đọc,confirmed\n")
                        .orElseThrow())
                .containsExactly(AgencyEntry.builder()
                        .id(new AgencyId("so-a"))
                        .kind(AgencyKind.DEPARTMENT)
                        .level(AdministrativeLevel.PROVINCE)
                        .name("Sở A")
                        .provenance(Provenance.confirmed("đọc"))
                        .build());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            ,department,province,Sở A,,,,,,,derived,x                                 ; id         ; EMPTY
            Sở A,department,province,Sở A,,,,,,,derived,x                             ; id         ; UNREADABLE
            so-a,Sở,province,Sở A,,,,,,,derived,x                                     ; kind       ; UNREADABLE
            so-a,department,tỉnh,Sở A,,,,,,,derived,x                                 ; level      ; UNREADABLE
            so-a,department,province,,,,,,,,derived,x                                 ; name       ; EMPTY
            so-a,department,province,Sở A,Sở B [2020],,,,,,derived,x                  ; aliases    ; UNREADABLE
            so-a,department,province,Sở A,Sở B [2020-13-01/],,,,,,derived,x           ; aliases    ; UNREADABLE
            so-a,department,province,Sở A,Sở B [2021-01-01/2020-01-01],,,,,,derived,x ; aliases    ; UNREADABLE
            so-a,department,province,Sở A,,Y tế,,,,,derived,x                         ; functions  ; UNREADABLE
            so-a,department,province,Sở A,,,01/03/2025,,,,derived,x                   ; from       ; UNREADABLE
            so-a,department,province,Sở A,,,,2025-02-30,,,derived,x                   ; until      ; UNREADABLE
            so-a,department,province,Sở A,,,2025-03-01,2025-02-28,,,derived,x         ; until      ; CONTRADICTION
            so-a,department,province,Sở A,,,,,today,,derived,x                        ; seen       ; UNREADABLE
            so-a,department,province,Sở A,,,,,,52,derived,x                           ; province   ; UNREADABLE
            so-a,department,province,Sở A,,,,,,,sure,x                                ; confidence ; UNREADABLE
            so-a,department,province,Sở A,,,,,,,derived,                              ; source     ; EMPTY
            """)
    void aCellThatCannotBeReadIsNamed(String row, String column, TableFault.Kind kind) {
        Loaded<List<AgencyEntry>> loaded = Directory.read(HEAD + row + "\n");
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.kind()).isEqualTo(kind);
        });
    }

    @Test
    void allFaultsAreNamedInTheOrderOfTheText() {
        String row = "so-a,department,province,Sở A,,,,,,,derived,x\n";
        Loaded<List<AgencyEntry>> loaded =
                Directory.read(HEAD + row + "so b,department,province,,,,,,,,derived,x\n" + row);
        assertThat(loaded.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.kind())
                .containsExactly("3 id UNREADABLE", "3 name EMPTY", "4 id ROW_TWICE");
    }

    @Test
    void aHeaderThatLacksAColumnIsAFault() {
        assertThat(Directory.read("id,kind\n").faults())
                .extracting(TableFault::kind)
                .containsOnly(TableFault.Kind.COLUMN_MISSING);
    }
}
