package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.TableFault;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

class TableRulesTest {

    private static Report table(Loaded<?> read) {
        return StandardRules.validator().validate(read, Profile.PUBLISH, LocalDate.of(2024, 1, 1));
    }

    private static Report table(TableFault... faults) {
        return table(Loaded.faulty(List.of(faults)));
    }

    private static TableFault unreadable(int line, String column) {
        return new TableFault(
                line,
                column,
                TableFault.Kind.UNREADABLE,
                "31/02/2025",
                new Phrase("không có ngày 31/02/2025", "there is no day 31/02/2025"));
    }

    @Test
    void a_table_that_was_read_has_no_findings() {
        assertThat(table(Loaded.of("read")).findings()).isEmpty();
    }

    @Test
    void a_cell_is_found_by_line_and_column() {
        assertThat(table(unreadable(12, "from")).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(TableFinding.UNREADABLE);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.pointer()).hasToString("/12/from");
            assertThat(finding.message(Language.VIETNAMESE))
                    .isEqualTo("Ô không đọc được (dòng 12, cột from): không có ngày 31/02/2025.");
            assertThat(finding.message(Language.ENGLISH))
                    .isEqualTo("A cell cannot be read (line 12, column from): there is no day 31/02/2025.");
        });
    }

    @Test
    void a_row_a_column_and_the_whole_table_have_places_too() {
        Report report = table(unreadable(7, ""), unreadable(0, "from"), unreadable(0, ""), unreadable(7, "a/b~c"));

        assertThat(report.findings())
                .extracting(finding -> finding.pointer().toString() + " " + finding.message(Language.ENGLISH))
                .containsExactly(
                        " A cell cannot be read (the whole table): there is no day 31/02/2025.",
                        "/7 A cell cannot be read (line 7): there is no day 31/02/2025.",
                        "/7/a~1b~0c A cell cannot be read (line 7, column a/b~c): there is no day 31/02/2025.",
                        "/from A cell cannot be read (column from): there is no day 31/02/2025.");
        assertThat(report.findings())
                .extracting(finding -> finding.message(Language.VIETNAMESE))
                .containsExactly(
                        "Ô không đọc được (cả bảng): không có ngày 31/02/2025.",
                        "Ô không đọc được (dòng 7): không có ngày 31/02/2025.",
                        "Ô không đọc được (dòng 7, cột a/b~c): không có ngày 31/02/2025.",
                        "Ô không đọc được (cột from): không có ngày 31/02/2025.");
    }

    @Test
    void faults_of_a_real_table_are_found_where_they_stand() {
        assertThat(found(Table.parse("code,nane\n01,Hà Nội\n", Set.of("code", "name"), Set.of())))
                .containsExactly("table.column-missing /1/name", "table.column-unknown /1/nane");
        assertThat(found(Table.parse("code,name\n01,Hà Nội\n# 02\n02\n", Set.of("code", "name"), Set.of())))
                .containsExactly("table.row-length /4");
    }

    private static List<String> found(Table table) {
        return table(Loaded.faulty(table.faults())).findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
