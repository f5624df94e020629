package vn.giamngheo.json.format.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.JsonPointer;

class LeftOutTest {

    private static JsonPointer at(String pointer) {
        return JsonPointer.parse(pointer);
    }

    /** Of five units the second is left out; the others are kept as the fifth, the first, the fourth and the third. */
    @ParameterizedTest
    @CsvSource({
        "/units/0, /units/4",
        "/units/1/name, /units/0/name",
        "/units/2, /units/3",
        "/units/3, /units/2",
        "/units, /units",
        "/units/01, /units/01",
        "/units/4, /units/5",
        "/other/0, /other/0",
    })
    void theOrderIsThatOfWhatIsLeft(String value, String text) {
        LeftOut leftOut = new LeftOut(Set.of(at("/units/1")), Map.of(at("/units"), List.of(3, 0, 2, 1)));

        assertThat(leftOut.inText(at(value))).hasToString(text);
    }

    @Test
    void listsWithinListsAreFoundFromTheOutside() {
        LeftOut leftOut =
                new LeftOut(Set.of(), Map.of(at("/lists"), List.of(1, 0), at("/lists/1/units"), List.of(2, 0, 1)));

        assertThat(leftOut.inText(at("/lists/0/units/0"))).hasToString("/lists/1/units/2");
        assertThat(leftOut.inText(at("/lists/1/units/0"))).hasToString("/lists/0/units/0");
    }
}
