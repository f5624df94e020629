package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableProperties {

    @Provide
    Arbitrary<List<List<String>>> cells() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("aĐệ ,\"\n\r#|-").ofMaxLength(6).map(String::strip);
        return cell.list().ofSize(2).list().ofMaxSize(5);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Property
    void whatIsWrittenWithQuotationMarksIsReadAgain(
            @ForAll("cells") List<List<String>> rows, @ForAll("lineEnds") String lineEnd) {
        String text = "a,b" + lineEnd
                + rows.stream()
                        .map(row -> row.stream().map(TableProperties::quoted).collect(Collectors.joining(" , ")))
                        .collect(Collectors.joining(lineEnd));

        Table table = Table.parse(text, Set.of("a", "b"), Set.of());

        assertThat(table.faults()).isEmpty();
        assertThat(table.rows())
                .extracting(row -> List.of(row.get("a"), row.get("b")))
                .isEqualTo(rows);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r", "\n\n");
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().withChars("ab,\"\n\r# \ufeff").ofMaxLength(40);
    }

    @Property
    void anyTextIsReadOrObjectedTo(@ForAll("anyText") String text) {
        Table table = Table.parse(text, Set.of("a"), Set.of("b"));

        assertThat(table.faults()).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.cells()).containsKey("a");
            assertThat((long) row.line()).isBetween(2L, lines);
        });
        assertThat(table.rows().isEmpty() && table.faults().isEmpty() && !text.contains("a"))
                .isFalse();
    }
}
