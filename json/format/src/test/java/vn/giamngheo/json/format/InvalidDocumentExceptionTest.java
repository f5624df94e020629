package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.SourceLocation;

class InvalidDocumentExceptionTest {

    @Test
    void namesEveryFindingInALine() {
        assertThat(new InvalidDocumentException(report(2)))
                .hasMessage("'/0' (line 1, column 1): null is not a value here.\n"
                        + "'/1' (line 2, column 1): null is not a value here.");
        assertThat(new InvalidDocumentException(
                        Report.of(List.of(Finding.of(JsonFindingCode.SYNTAX, JsonPointer.ROOT)))))
                .hasMessage("'': From here on the text is not JSON.");
    }

    @Test
    void countsWhatIsBeyondFiftyLines() {
        assertThat(new InvalidDocumentException(report(50)).getMessage().lines())
                .hasSize(50);
        assertThat(new InvalidDocumentException(report(52)).getMessage().lines())
                .hasSize(51)
                .last()
                .isEqualTo("and 2 more");
    }

    @Test
    void isNeverWithoutAnError() {
        Report none = Report.of(List.of());
        assertThatThrownBy(() -> new InvalidDocumentException(none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadResult.Invalid<>(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsMessageWhenSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidDocumentException(report(1)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidDocumentException read = (InvalidDocumentException) in.readObject();
            assertThat(read).hasMessageContaining("null is not a value here.");
            assertThatThrownBy(read::report).isInstanceOf(IllegalStateException.class);
        }
    }

    private static Report report(int size) {
        return Report.of(IntStream.range(0, size)
                .mapToObj(i -> Finding.of(JsonFindingCode.NULL, JsonPointer.ROOT.child(i))
                        .at(new SourceLocation(i + 1, 1)))
                .toList());
    }
}
