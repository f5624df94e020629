package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.fuzz.FuzzLines;

class FuzzLinesTest {

    @Test
    void theSameSeedGivesTheSameLines() {
        List<String> lines = lines(3);

        assertThat(lines).hasSize(200).noneMatch(line -> line.contains("\n")).isEqualTo(lines(3));
        assertThat(lines(4)).isNotEqualTo(lines);
    }

    private static List<String> lines(long seed) {
        return FuzzLines.of("household", seed, 200)
                .map(line -> new String(line, StandardCharsets.ISO_8859_1))
                .toList();
    }
}
