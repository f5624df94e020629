package vn.giamngheo.json.format.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {

    @Test
    void passesOverOneByteOrderMark() {
        assertThat(DocumentText.of("\ufeff{}")).isEqualTo("{}");
        assertThat(DocumentText.of("\ufeff\ufeff")).isEqualTo("\ufeff");
        assertThat(DocumentText.of("")).isEmpty();
        assertThat(DocumentText.of("\ufeffộ😀".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ộ😀");
        assertThat(DocumentText.of(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'ab', 1, 3",
        "'a\n', 2, 1",
        "'a\nộ', 2, 2",
        "'a\r\nb', 2, 2",
        "'a\rb', 2, 2",
        "'a\r', 2, 1",
        "'a\n\nb', 3, 2",
        "'\ufeffa', 1, 2",
    })
    void saysWhereTheBytesAreNoText(String before, int line, int column) {
        byte[] good = before.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = (byte) 0xff;
        bytes[good.length + 1] = 'x';
        assertThatThrownBy(() -> DocumentText.of(bytes)).isInstanceOfSatisfying(MalformedJsonException.class, e -> {
            assertThat(e.reason()).isEqualTo(MalformedJsonException.Cause.NOT_UTF8);
            assertThat(e.line()).isEqualTo(line);
            assertThat(e.column()).isEqualTo(column);
        });
    }
}
