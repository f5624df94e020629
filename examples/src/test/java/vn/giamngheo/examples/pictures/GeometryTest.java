package vn.giamngheo.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tests of pictures look for is found where it is. */
class GeometryTest {

    private static Geometry of(String... shapes) throws Exception {
        return Geometry.of("<svg viewBox=\"0 0 200 100\">" + String.join("", shapes) + "</svg>");
    }

    private static String words(int x, int y, String words) {
        return "<text class=\"words\" text-anchor=\"start\" x=\"" + x + "\" y=\"" + y + "\">" + words + "</text>";
    }

    @Test
    void wordsBesideEachOtherAreInOrder() throws Exception {
        Geometry geometry = of(words(10, 20, "hộ"), words(10, 40, "hộ"), words(60, 20, "hộ"));

        assertThat(geometry.words()).hasSize(3);
        assertThat(geometry.wordsOnWords()).isEmpty();
        assertThat(geometry.outside()).isEmpty();
    }

    @Test
    void wordsOnWordsAreFound() throws Exception {
        assertThat(of(words(10, 20, "hộ nghèo"), words(30, 25, "hộ")).wordsOnWords())
                .singleElement()
                .satisfies(pair ->
                        assertThat(pair).extracting(Geometry.Words::text).isEqualTo(List.of("hộ nghèo", "hộ")));
    }

    @Test
    void wordsThatRunOverTheEdgeOfThePageAreFound() throws Exception {
        assertThat(of(words(180, 20, "hộ nghèo")).outside()).hasSize(1);
    }

    @Test
    void linesThroughWordsAreFound() throws Exception {
        String line = "<line x1=\"0\" y1=\"16\" x2=\"100\" y2=\"16\"/>";

        assertThat(of(line, words(10, 20, "hộ"), words(10, 60, "hộ")).linesThroughWords())
                .hasSize(1);
    }

    @Test
    void wordsOverTheEdgeOfABoxAreFoundAndThoseWithinAreNot() throws Exception {
        String box = "<rect class=\"plain\" x=\"5\" y=\"5\" width=\"30\" height=\"30\"/>";

        assertThat(of(box, words(10, 20, "hộ nghèo")).wordsAcrossEdges()).hasSize(1);
        assertThat(of(box, words(10, 20, "hộ")).wordsAcrossEdges()).isEmpty();
    }
}
