package vn.giamngheo.json.format.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.GivenTokens;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.validation.Finding;

class RecurringTest {

    private final List<String> parsed = new ArrayList<>();
    private final Codec<List<String>> words = Codecs.list(Codecs.recurringText(Shapes.TEXT, this::parse, word -> word));

    @Test
    void eachWordingIsParsedOnceForEachDocument() {
        assertThat(read("a", "b", "a", "a").orElseThrow()).containsExactly("A", "B", "A", "A");
        assertThat(parsed).containsExactly("a", "b");

        assertThat(read("a").orElseThrow()).containsExactly("A");
        assertThat(parsed).containsExactly("a", "b", "a");
    }

    @Test
    void whatIsWrongIsToldEachTime() {
        assertThat(read("bad", "a", "bad").report().findings())
                .hasSize(2)
                .extracting(Finding::code)
                .allMatch(code -> code.id().equals(JsonFindingCode.INVALID_VALUE.id()));
    }

    private String parse(String word) {
        parsed.add(word);
        if (word.equals("bad")) {
            throw new IllegalArgumentException("word must not be bad");
        }
        return word.equals("a") ? "A" : "B";
    }

    private ReadResult<List<String>> read(String... texts) {
        Iterator<JsonToken> tokens = Stream.of(
                        Stream.of(new JsonToken(Kind.START_ARRAY, "", 1, 1)),
                        Stream.of(texts).map(text -> new JsonToken(Kind.STRING, text, 1, 1)),
                        Stream.of(new JsonToken(Kind.END_ARRAY, "", 1, 1), new JsonToken(Kind.END, "", 1, 1)))
                .flatMap(part -> part)
                .toList()
                .iterator();
        return new CodecValueFormat<>(words, false).readDocument(new GivenTokens(tokens::next));
    }
}
