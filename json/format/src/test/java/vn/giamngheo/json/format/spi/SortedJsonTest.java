package vn.giamngheo.json.format.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.CodecFormat;
import vn.giamngheo.json.format.internal.Reading;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.toys.Route;
import vn.giamngheo.json.toys.ToyExample;
import vn.giamngheo.json.toys.ToyFormat;

class SortedJsonTest {

    /** The example of RFC 8785, 3.2.3, without its numbers that are no whole ones. */
    @Test
    void namesAreInTheOrderOfTheirUtf16Units() {
        assertThat(written(out -> {
                    out.startObject();
                    text(out, "\u20ac", "Euro Sign");
                    text(out, "\r", "Carriage Return");
                    text(out, "\ufb33", "Hebrew Letter Dalet With Dagesh");
                    text(out, "1", "One");
                    text(out, "\ud83d\ude00", "Emoji: Grinning Face");
                    text(out, "\u0080", "Control");
                    text(out, "\u00f6", "Latin Small Letter O With Diaeresis");
                    out.endObject();
                }))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void objectsInsideAreSortedTooAndArraysKeepTheirOrder() {
        assertThat(written(out -> {
                    out.startObject();
                    out.name("b");
                    out.startArray();
                    out.whole(2);
                    out.whole(1);
                    out.startObject();
                    text(out, "z", "");
                    text(out, "a", "");
                    out.endObject();
                    out.startArray();
                    out.endArray();
                    out.endArray();
                    out.name("a");
                    out.flag(false);
                    out.endObject();
                }))
                .isEqualTo("{\"a\":false,\"b\":[2,1,{\"a\":\"\",\"z\":\"\"},[]]}");
    }

    @Test
    void escapesWhatJsonAsksForAndNothingElse() {
        assertThat(written(out -> out.text("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028ộ😀")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028ộ😀\"");
    }

    @Test
    void textIsNotComposed() {
        assertThat(written(out -> out.text("o\u0302\u0323"))).isEqualTo("\"o\u0302\u0323\"");
    }

    @Test
    void wholeNumbersKeepAllTheirDigits() {
        assertThat(written(out -> out.whole(9_007_199_254_740_993L))).isEqualTo("9007199254740993");
        assertThat(written(out -> out.whole(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
        assertThat(written(out -> out.whole(0))).isEqualTo("0");
    }

    @Test
    void halfASurrogatePairHasNoCanonicalForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(out -> out.text("\ud83dx")))
                .withMessage("text must not have half a surrogate pair to be canonical");
        assertThatIllegalArgumentException().isThrownBy(() -> written(out -> out.text("\ude00")));
    }

    /** Sorted and digested with other programs. */
    @Test
    void isSignedByItsBytesInUtf8() {
        var document = SortedJson.write(
                format(out -> {
                    out.startObject();
                    text(out, "kind", "hộ nghèo");
                    text(out, "id", "1");
                    out.endObject();
                }),
                "");

        assertThat(document.text()).isEqualTo("{\"id\":\"1\",\"kind\":\"hộ nghèo\"}");
        assertThat(document.bytes()).hasSize(31);
        assertThat(document.sha256()).isEqualTo("4e2b10a39eb6b7e1b4c07ab1e6735ad9100fb8385856271e50970bb7ea56fdd2");
        assertThat(document)
                .hasToString(
                        "CanonicalDocument[sha256=4e2b10a39eb6b7e1b4c07ab1e6735ad9100fb8385856271e50970bb7ea56fdd2]");
    }

    @Test
    void documentsOfEqualValuesAreEqual() {
        ValueFormat<Route> format = ToyFormat.format().require(Route.class);

        assertThat(SortedJson.write(format, ToyExample.route()))
                .isEqualTo(SortedJson.write(format, ToyExample.route()))
                .hasSameHashCodeAs(SortedJson.write(format, ToyExample.route()))
                .isNotEqualTo(SortedJson.write(format(out -> out.text("")), ""))
                .isNotEqualTo("text");
    }

    private static void text(JsonOut out, String name, String value) {
        out.name(name);
        out.text(value);
    }

    private static String written(Consumer<JsonOut> steps) {
        return SortedJson.write(format(steps), "").text();
    }

    private static ValueFormat<String> format(Consumer<JsonOut> steps) {
        return CodecFormat.empty()
                .with(String.class, new Codec<String>() {
                    @Override
                    public String read(Reading in) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public Shape shape() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public void write(String value, JsonOut out) {
                        steps.accept(out);
                    }
                })
                .require(String.class);
    }
}
