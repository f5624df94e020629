package vn.giamngheo.json.format.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A line says what a file says, in UTF-8. */
class CompactJsonProperties {

    private static String written(Consumer<? super JsonOut> written) {
        ByteSink sink = new ByteSink();
        written.accept(new CompactJson(sink));
        return new String(sink.toByteArray(), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all(),
                Arbitraries.strings()
                        .withChars("\"\\/\b\f\n\r\t\0\u001f\u007f\u0080\u07ff\u0800ộ\ud800\udbff\udc00\udfff"));
    }

    @Property
    void textsAreThoseOfFiles(@ForAll("texts") String text) {
        assertThat(written(out -> out.text(text)) + "\n").isEqualTo(CanonicalJson.write(out -> out.text(text)));
    }

    @Example
    void nothingStandsBetweenTokens() {
        assertThat(written(out -> {
                    out.startObject();
                    out.name("a");
                    out.startArray();
                    out.startArray();
                    out.endArray();
                    out.startObject();
                    out.endObject();
                    out.whole(Long.MIN_VALUE);
                    out.flag(true);
                    out.flag(false);
                    out.text("ộ😀");
                    out.endArray();
                    out.name("b");
                    out.whole(1);
                    out.name("c");
                    out.startObject();
                    out.name("d");
                    out.text("");
                    out.endObject();
                    out.endObject();
                }))
                .isEqualTo("{\"a\":[[],{},-9223372036854775808,true,false,\"ộ😀\"],\"b\":1,\"c\":{\"d\":\"\"}}");
    }
}
