package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    private static RowReader of(String column, String cell) {
        return RowReader.of(new Table.Row(7, Map.of(column, cell)));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, 2025, 7, 1", "2024-02-29, 2024, 2, 29", "0001-01-01, 1, 1, 1", "9999-12-31, 9999, 12, 31"})
    void readsADay(String cell, int year, int month, int dayOfMonth) {
        RowReader row = of("day", cell);

        assertThat(row.day("day")).contains(LocalDate.of(year, month, dayOfMonth));
        assertThat(row.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-13-01",
                "2025-00-01",
                "2025-06-31",
                "2025-7-1",
                "01/07/2025",
                "2025-07-01T00:00",
                "-025-07-01",
                "+025-07-01",
                "2025/07/01",
                "2025-07/01",
                "٢٠٢٥-٠٧-٠١",
                "2O25-07-01",
                "today"
            })
    void whatIsNoDayIsAFault(String cell) {
        RowReader row = of("day", cell);

        assertThat(row.day("day")).isEmpty();
        assertThat(row.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(7);
            assertThat(fault.column()).isEqualTo("day");
            assertThat(fault.kind()).isEqualTo(TableFault.Kind.UNREADABLE);
            assertThat(fault.found()).isEqualTo(cell);
            assertThat(fault.reason().in(Language.ENGLISH))
                    .contains("2025-07-01")
                    .contains(cell);
        });
    }

    @Test
    void anEmptyCellIsNoFaultUnlessItMustBeFilled() {
        RowReader row = of("day", "");

        assertThat(row.day("day")).isEmpty();
        assertThat(row.text("other")).isEmpty();
        assertThat(row.faults()).isEmpty();
        assertThat(row.filled("day")).isEmpty();
        assertThat(row.faults()).extracting(TableFault::kind).containsExactly(TableFault.Kind.EMPTY);
    }

    @Test
    void aTypeThatRefusesACellSaysWhyInBothLanguages() {
        RowReader row = of("id", "Sở Y tế");

        assertThat(row.read("id", cell -> Code.check(cell, "id"))).isEmpty();
        assertThat(row.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.reason().vietnamese()).startsWith("cột “id”: mã phải gồm");
            assertThat(fault.reason().english()).contains("'id'").contains("lower-case words");
        });
    }

    @Test
    void oneOfSomeNamesThemAll() {
        RowReader row = of("outcome", "To");

        assertThat(row.oneOf("outcome", List.of("to", "nobody"), code -> code.toLowerCase(Locale.ROOT)))
                .isEmpty();
        assertThat(row.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason().english())
                        .contains("to, nobody")
                        .contains("'To'"));
    }
}
