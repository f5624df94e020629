package vn.giamngheo.json.format.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.toys.Route;
import vn.giamngheo.json.toys.ToyExample;
import vn.giamngheo.json.toys.ToyFormat;

class CanonicalJsonTest {

    @Test
    void isWrittenByHandTheSame() {
        assertThat(CanonicalJson.write(ToyFormat.format().require(Route.class), ToyExample.route()))
                .isEqualTo(ToyExample.CANONICAL);
    }

    @Test
    void emptyObjectsAndArraysStandOnOneLine() {
        assertThat(written(out -> {
                    out.startArray();
                    out.startObject();
                    out.endObject();
                    out.startArray();
                    out.endArray();
                    out.flag(true);
                    out.endArray();
                }))
                .isEqualTo("[\n  {},\n  [],\n  true\n]\n");
        assertThat(written(out -> {
                    out.startArray();
                    out.endArray();
                }))
                .isEqualTo("[]\n");
    }

    @Test
    void escapesWhatJsonAsksForAndNothingElse() {
        assertThat(written(out -> out.text("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028ộ😀")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028ộ😀\"\n");
        assertThat(written(out -> out.text("\ud83dx\ude00"))).isEqualTo("\"\\ud83dx\\ude00\"\n");
        assertThat(written(out -> out.text("\ud83d"))).isEqualTo("\"\\ud83d\"\n");
    }

    private static String written(Consumer<JsonOut> steps) {
        return CanonicalJson.write(steps);
    }
}
