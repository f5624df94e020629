package vn.giamngheo.json.format.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8OutTest {

    private static void write(Utf8Out out, String text) {
        out.startObject();
        out.name("a");
        out.startArray();
        out.text(text);
        out.whole(Long.MIN_VALUE);
        out.flag(true);
        out.startObject();
        out.endObject();
        out.endArray();
        out.name("b");
        out.flag(false);
        out.endObject();
    }

    @Test
    void oneLineHasNoSpaces() {
        Utf8Out out = Utf8Out.oneLine();
        write(out, "Hộ “nghèo”");
        assertThat(out.toString()).isEqualTo("{\"a\":[\"Hộ “nghèo”\",-9223372036854775808,true,{}],\"b\":false}");
        assertThat(out.size()).isEqualTo(out.toByteArray().length);
    }

    @Test
    void whatIsClearedIsForgottenAlsoInTheMiddle() {
        Utf8Out out = Utf8Out.oneLine();
        out.startArray();
        out.startObject();
        out.name("a");
        out.clear();
        write(out, "x");
        ByteSink sink = new ByteSink();
        sink.put('>');
        out.putInto(sink);
        assertThat(new String(sink.toByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(">{\"a\":[\"x\",-9223372036854775808,true,{}],\"b\":false}");
    }

    @Test
    void documentsFollowEachOtherInLines() {
        Utf8Out out = Utf8Out.oneLine();
        out.whole(1);
        out.lineFeed();
        out.startArray();
        out.endArray();
        out.lineFeed();
        assertThat(out.toString()).isEqualTo("1\n[]\n");
    }

    @Test
    void aLineEndsOnlyWhereADocumentDoes() {
        Utf8Out out = Utf8Out.oneLine();
        out.startArray();
        assertThatThrownBy(out::lineFeed).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void charactersAreEscapedThatMustBe() {
        Utf8Out out = Utf8Out.oneLine();
        out.text("\"\\/\b\f\n\r\t\u0001\u001f\u007f\ud800x\udc00");
        assertThat(out.toString()).isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\\ud800x\\udc00\"");
    }

    @Test
    void pairsStayTogetherWhereverTheyStand() {
        for (int before = 500; before < 520; before++) {
            String text = "ệ".repeat(before) + "😀".repeat(600) + "\u0080\u07ff\u0800\uffff";
            Utf8Out out = Utf8Out.oneLine();
            out.text(text);
            assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8)).isEqualTo("\"" + text + "\"");
        }
    }
}
