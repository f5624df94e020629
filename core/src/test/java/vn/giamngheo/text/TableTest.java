package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static Table read(String text) {
        return Table.parse(text, Set.of("code", "name"), Set.of("note"));
    }

    private static Table.Row row(int line, String code, String name) {
        return new Table.Row(line, Map.of("code", code, "name", name));
    }

    @Test
    void readsRowsWithTheirLines() {
        Table table = read("code,name\n52,Tỉnh Gia Lai\n75,Tỉnh Đồng Nai\n");

        assertThat(table.faults()).isEmpty();
        assertThat(table.rows()).containsExactly(row(2, "52", "Tỉnh Gia Lai"), row(3, "75", "Tỉnh Đồng Nai"));
    }

    @Test
    void columnsMayStandInAnyOrderAndOptionalOnesBeMissing() {
        Table table = read("name,note,code\nTỉnh Gia Lai,mới,52");

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.get("code")).isEqualTo("52");
            assertThat(row.get("note")).isEqualTo("mới");
        });
        assertThat(read("code,name\n52,Gia Lai").rows().get(0).get("note")).isEmpty();
    }

    @Test
    void passesOverByteOrderMarkCommentsAndBlankLines() {
        Table table = read("\ufeff# danh mục\n\ncode,name\r\n# một dòng, có \"dấu\r\n   \r\n52,Gia Lai\r\n");

        assertThat(table.faults()).isEmpty();
        assertThat(table.rows()).containsExactly(row(6, "52", "Gia Lai"));
    }

    @Test
    void aMarkMayStandBeforeTheHeaderItself() {
        assertThat(read("\ufeffcode,name\n52,Gia Lai").rows()).containsExactly(row(2, "52", "Gia Lai"));
    }

    @Test
    void readsQuotedCells() {
        Table table = read("code,name\n 52 , \"a, \"\"b\"\"\nc\" \n75,\"\"\n");

        assertThat(table.faults()).isEmpty();
        assertThat(table.rows()).containsExactly(row(2, "52", "a, \"b\"\nc"), row(4, "75", ""));
    }

    @Test
    void aLoneCarriageReturnEndsALine() {
        assertThat(read("code,name\r52,Gia Lai\r").rows()).containsExactly(row(2, "52", "Gia Lai"));
    }

    @Test
    void anUnclosedQuotationMarkIsAFault() {
        Table table = read("code,name\n52,Gia Lai\n75,\"Đồng Nai\n79,X\n");

        assertThat(table.rows()).contains(row(2, "52", "Gia Lai"));
        assertThat(table.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(TableFault.Kind.QUOTE);
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.reason().english()).isEqualTo("a quotation mark is not closed");
        });
    }

    @Test
    void textBehindAClosedQuotationMarkIsAFault() {
        assertThat(read("code,name\n52,\"Gia\" Lai\n").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(TableFault.Kind.QUOTE);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.found()).isEqualTo(" Lai");
        });
    }

    @Test
    void aRowOfAnotherLengthIsAFaultAndNoRow() {
        Table table = read("code,name\n52\n75,Đồng Nai,thừa\n79,TP.HCM\n");

        assertThat(table.rows()).containsExactly(row(4, "79", "TP.HCM"));
        assertThat(table.faults())
                .extracting(
                        TableFault::line,
                        TableFault::kind,
                        fault -> fault.reason().english())
                .containsExactly(
                        tuple(2, TableFault.Kind.ROW_LENGTH, "has 1 cells, the header has 2 columns"),
                        tuple(3, TableFault.Kind.ROW_LENGTH, "has 3 cells, the header has 2 columns"));
    }

    @Test
    void unknownAndRepeatedColumnsAreFaults() {
        Table table = read("code,nam,name,code\n1,2,3,4\n");

        assertThat(table.faults())
                .extracting(TableFault::kind, TableFault::column)
                .containsExactly(
                        tuple(TableFault.Kind.COLUMN_UNKNOWN, "nam"), tuple(TableFault.Kind.COLUMN_TWICE, "code"));
    }

    @Test
    void missingColumnsAreFaultsAndNothingIsRead() {
        Table table = read("note\nx\n");

        assertThat(table.rows()).isEmpty();
        assertThat(table.faults())
                .extracting(TableFault::kind, TableFault::column, TableFault::line)
                .containsExactly(
                        tuple(TableFault.Kind.COLUMN_MISSING, "code", 1),
                        tuple(TableFault.Kind.COLUMN_MISSING, "name", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "# chỉ có ghi chú", "\n\r\n \n"})
    void aTableWithoutAHeaderIsAFault(String text) {
        assertThat(read(text).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isZero();
            assertThat(fault.kind()).isEqualTo(TableFault.Kind.COLUMN_MISSING);
        });
    }

    @Test
    void faultsComeInTheOrderOfTheText() {
        assertThat(read("code,name,x\n1,2\n3,\"4\"5,6\n7,8\n").faults())
                .extracting(TableFault::line)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void anAlienNameIsShownShortened() {
        TableFault fault =
                read("code,name," + "x".repeat(200) + "\n1,2,3").faults().get(0);

        assertThat(fault.found()).hasSize(81).endsWith("…");
        assertThat(fault.reason().vietnamese()).isEqualTo("không có cột “" + fault.found() + "”");
    }

    @Test
    void loadedIsEitherAValueOrFaults() {
        TableFault first =
                new TableFault(2, "code", TableFault.Kind.EMPTY, "", new Phrase("thiếu mã", "the code is missing"));
        TableFault whole = new TableFault(0, "", TableFault.Kind.COLUMN_MISSING, "", new Phrase("bảng trống", "empty"));

        assertThat(Loaded.of("x").orElseThrow()).isEqualTo("x");
        assertThatThrownBy(() -> Loaded.faulty(List.of(first, whole)).orElseThrow())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(new Phrase(
                                        "dòng 2: thiếu mã; bảng trống", "line 2: the code is missing; empty")));
        assertThatThrownBy(() -> new Loaded<>(Optional.of("x"), List.of(first)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Loaded.faulty(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineIsNotNegative() {
        assertThatThrownBy(() -> new TableFault(-1, "", TableFault.Kind.EMPTY, "", new Phrase("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line");
    }

    private static RowReader reader(String cell) {
        return RowReader.of(new Table.Row(7, Map.of("cell", cell)));
    }

    @Test
    void cellsAreReadAsWhatTheyAre() {
        assertThat(reader("2025-07-01").day("cell")).contains(LocalDate.of(2025, 7, 1));
        assertThat(reader("").day("cell")).isEmpty();
        assertThat(reader("b").oneOf("cell", List.of("a", "b"), code -> code)).contains("b");
        assertThat(reader(" a | b||").list("cell")).containsExactly("a", "b");
        assertThat(reader("").list("cell")).isEmpty();
        assertThat(reader("poor-commune").read("cell", value -> Code.check(value, "cell")))
                .contains("poor-commune");
        assertThat(reader("x").filled("cell")).contains("x");
        assertThat(reader("x").text("other")).isEmpty();
        assertThat(reader("x").line()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-7-1", "01/07/2025", "hôm qua", "2025-07-01T00:00", "20250701"})
    void aDayThatIsNoneIsAFault(String cell) {
        RowReader reader = reader(cell);

        assertThat(reader.day("cell")).isEmpty();
        assertThat(reader.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(TableFault.Kind.UNREADABLE);
            assertThat(fault.line()).isEqualTo(7);
            assertThat(fault.column()).isEqualTo("cell");
            assertThat(fault.found()).isEqualTo(cell);
            assertThat(fault.reason().english())
                    .isEqualTo("the column 'cell' must be a day such as 2025-07-01 but was '" + cell + "'");
        });
    }

    @Test
    void aWordThatIsNoneOfSomeIsAFault() {
        RowReader reader = reader("c");

        assertThat(reader.oneOf("cell", List.of("a", "b"), code -> code)).isEmpty();
        assertThat(reader.faults().get(0).reason())
                .isEqualTo(new Phrase(
                        "cột “cell” phải là một trong: a, b; không phải “c”",
                        "the column 'cell' must be one of a, b but was 'c'"));
    }

    @Test
    void whatATypeRefusesIsAFault() {
        RowReader reader = reader("Xã nghèo");

        assertThat(reader.read("cell", value -> Code.check(value, "cell"))).isEmpty();
        assertThat(reader.faults().get(0).reason().vietnamese()).startsWith("cột “cell”: mã phải gồm các từ");
    }

    @Test
    void aCellThatMustBeFilledIsAFaultIfItIsEmpty() {
        RowReader reader = reader("");

        assertThat(reader.filled("cell")).isEmpty();
        assertThat(reader.filled("other")).isEmpty();
        assertThat(reader.faults())
                .extracting(TableFault::kind, TableFault::column)
                .containsExactly(tuple(TableFault.Kind.EMPTY, "cell"), tuple(TableFault.Kind.EMPTY, "other"));
    }
}
