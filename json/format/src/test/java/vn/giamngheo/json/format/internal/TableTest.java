package vn.giamngheo.json.format.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.json.format.GivenTokens;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** Mistakes in tables, which must not wait for a document to be found; and what tables write. */
class TableTest {

    record Point(long x) {}

    record Other(long x) {}

    @Test
    void noNameTwice() {
        RecordTable<Point> table = new RecordTable<>("point");
        Key<Long> x = table.required("x", Scalars.WHOLE, Point::x);
        table.required("x", Scalars.WHOLE, Point::x);
        assertThatThrownBy(() -> table.end(v -> new Point(v.get(x))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    @Test
    void noCodeTwice() {
        assertThatThrownBy(() -> Codecs.codes(List.of(1, 2), number -> "same"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same");
    }

    @Test
    void noAlternativeTwice() {
        UnionCodec<Point> union = UnionCodec.<Point>tagged("point", "kind").variant("point", Point.class, point("x"));
        assertThatThrownBy(() -> union.variant("point", Point.class, point("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("point");
        assertThatThrownBy(() -> union.variant("other", Point.class, point("kind")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tag");
    }

    @Test
    void noTypeTwice() {
        CodecFormat format = CodecFormat.empty().with(Point.class, point("x"));
        assertThatThrownBy(() -> format.with(Point.class, point("y"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(format.find(Point.class)).isPresent();
        assertThat(format.find(Other.class)).isEmpty();
    }

    @Test
    void noValueOfAnotherAlternative() {
        Codec<Object> union = UnionCodec.<Object>tagged("object", "kind").variant("point", Point.class, point("x"));
        assertThatThrownBy(() -> CanonicalJson.write(new CodecValueFormat<>(union, false), new Other(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Other");
    }

    @Test
    void noSilence() {
        Codec<Point> silent = new Codec<>() {
            @Override
            public Point read(Reading in) {
                return null;
            }

            @Override
            public void write(Point value, JsonOut out) {}

            @Override
            public Shape shape() {
                return new Shape.Flag();
            }
        };
        assertThatThrownBy(() -> new CodecValueFormat<>(silent, false)
                        .read(new GivenTokens(() -> new JsonToken(JsonToken.Kind.TRUE, "", 1, 1)), JsonPointer.ROOT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void mistakesOfOursGoThrough() {
        Codec<String> broken = Codecs.text(
                text -> {
                    throw new UnsupportedOperationException("broken");
                },
                text -> text);
        assertThatThrownBy(() -> new CodecValueFormat<>(broken, false)
                        .read(new GivenTokens(() -> new JsonToken(JsonToken.Kind.STRING, "x", 1, 1)), JsonPointer.ROOT))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2", "1E-31", "1234567890123456789012345678901"})
    void noDecimalThatCouldNotBeReadAgain(String number) {
        assertThatThrownBy(() ->
                        CanonicalJson.write(new CodecValueFormat<>(Scalars.DECIMAL, false), new BigDecimal(number)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesOutWhatIsAbsentEmptyOrUsual() {
        record Wide(Optional<Long> a, List<Long> b, long c) {}
        RecordTable<Wide> table = new RecordTable<>("wide");
        Key<Optional<Long>> a = table.optional("a", Scalars.WHOLE, Wide::a);
        Key<List<Long>> b = table.list("b", Scalars.WHOLE, Wide::b);
        Key<Long> c = table.defaulted("c", Scalars.WHOLE, 7L, Wide::c);
        Codec<Wide> wide = table.end(v -> new Wide(v.get(a), v.get(b), v.get(c)));

        assertThat(CanonicalJson.write(new CodecValueFormat<>(wide, false), new Wide(Optional.empty(), List.of(), 7)))
                .isEqualTo("{}\n");
        assertThat(CanonicalJson.write(new CodecValueFormat<>(wide, false), new Wide(Optional.of(1L), List.of(2L), 8)))
                .isEqualTo("{\n  \"a\": 1,\n  \"b\": [\n    2\n  ],\n  \"c\": 8\n}\n");
    }

    /** Only in a stream there is something else to do. */
    @ParameterizedTest
    @EnumSource
    void closerWordsHaveTheCodeAndTheHintOfTheirs(Wording wording) {
        boolean inStream = wording == Wording.TRUNCATED_LINE || wording == Wording.LONGER_LINE;
        assertThat(Stream.of(JsonFindingCode.values()).filter(code -> code.id().equals(wording.id())))
                .singleElement()
                .satisfies(code -> {
                    assertThat(wording.severity()).isEqualTo(code.severity());
                    for (Language language : Language.values()) {
                        assertThat(wording.hint(language).equals(code.hint(language)))
                                .isEqualTo(!inStream);
                    }
                    assertThat(wording.template(Language.VIETNAMESE)).isNotEqualTo(code.template(Language.VIETNAMESE));
                });
    }

    @Test
    void findingsOfOneIdAreEqualWhateverTheirWords() {
        assertThat(Finding.of(Wording.NOT_UTF8, JsonPointer.ROOT))
                .isEqualTo(Finding.of(JsonFindingCode.SYNTAX, JsonPointer.ROOT));
    }

    private static ObjectCodec<Point> point(String name) {
        RecordTable<Point> table = new RecordTable<>("point");
        Key<Long> x = table.required(name, Scalars.WHOLE, Point::x);
        return table.end(v -> new Point(v.get(x)));
    }
}
