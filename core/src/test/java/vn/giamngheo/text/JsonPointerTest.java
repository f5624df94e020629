package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    /** The examples of RFC 6901, section 5. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/foo", "/foo/0", "/", "/a~1b", "/c%d", "/e^f", "/g|h", "/i\\j", "/k\"l", "/ ", "/m~0n", "//",
                "/~01"
            })
    void parseIsTheInverseOfToString(String text) {
        assertThat(JsonPointer.parse(text)).hasToString(text);
        assertThat(JsonPointer.parse(text))
                .isEqualTo(JsonPointer.parse(text))
                .hasSameHashCodeAs(JsonPointer.parse(text));
    }

    @Test
    void tokensAreNotEscaped() {
        assertThat(JsonPointer.parse("/a~1b/m~0n/~01//7").tokens()).containsExactly("a/b", "m~n", "~1", "", "7");
        assertThat(JsonPointer.ROOT.tokens()).isEmpty();
        assertThat(JsonPointer.parse("")).isEqualTo(JsonPointer.ROOT);
    }

    @Test
    void children() {
        JsonPointer pointer = JsonPointer.ROOT.child("parts").child(0).child("a/b~");
        assertThat(pointer).hasToString("/parts/0/a~1b~0").isNotEqualTo(JsonPointer.ROOT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonPointer.ROOT.child(-1))
                .withMessageContaining("-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "#/a", "/~", "/a~", "/~2", "/~a/b", "/~/x"})
    void refusesWhatIsNoPointer(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonPointer.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void orderIsByTokenAndIndicesByNumber() {
        List<String> ordered = List.of(
                "",
                "/",
                "/a",
                "/a/2",
                "/a/2/x",
                "/a/10",
                "/a/99999999999999999999",
                "/a/100000000000000000000",
                "/a/01",
                "/a/b",
                "/b");
        List<String> sorted = Stream.of(
                        "/a/b",
                        "/a/10",
                        "/b",
                        "/a/01",
                        "",
                        "/a/100000000000000000000",
                        "/a/2/x",
                        "/a",
                        "/a/2",
                        "/",
                        "/a/99999999999999999999")
                .map(JsonPointer::parse)
                .sorted()
                .map(JsonPointer::toString)
                .toList();
        assertThat(sorted).isEqualTo(ordered);
    }

    @Test
    void tokensCannotBeChanged() {
        List<String> tokens = JsonPointer.parse("/a").tokens();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> tokens.add("b"));
    }

    @Test
    void pointersBelowOnePlaceDifferWhereTheyPart() {
        JsonPointer tasks = JsonPointer.ROOT.child("parts").child(0).child("tasks");
        assertThat(tasks.child(2).child("title")).isLessThan(tasks.child(10).child("lead"));
        assertThat(tasks.child(2).child("title")).isGreaterThan(tasks.child(2).child("lead"));
        assertThat(tasks.child(2))
                .isGreaterThan(tasks)
                .isLessThan(tasks.child(2).child("lead"));
        assertThat(tasks.child(2))
                .isEqualTo(JsonPointer.parse("/parts/0/tasks/2"))
                .isNotEqualTo(tasks.child(3));
    }

    /** As deep as a hostile document: nothing here may call itself for each token. */
    @Test
    void pointersCanBeVeryDeep() {
        int depth = 200_000;
        JsonPointer deep = JsonPointer.parse("/0".repeat(depth));
        JsonPointer other = JsonPointer.parse("/0".repeat(depth - 1) + "/1");
        JsonPointer outer = JsonPointer.parse("/1" + "/0".repeat(depth - 1));
        assertThat(deep).isNotEqualTo(other).isNotEqualTo(outer).isNotEqualTo(deep.child(0));
        assertThat(deep.compareTo(other)).isNegative();
        assertThat(outer.compareTo(other)).isPositive();
        assertThat(deep.child(0).compareTo(deep)).isPositive();
        assertThat(deep.hashCode()).isEqualTo(Collections.nCopies(depth, "0").hashCode());
        assertThat(deep.tokens()).hasSize(depth);
        assertThat(deep.toString().equals("/0".repeat(depth))).isTrue();
    }
}
