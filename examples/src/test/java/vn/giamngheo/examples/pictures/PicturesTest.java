package vn.giamngheo.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of the guides are what is drawn from the data today. {@code -Dpictures.write} writes them anew; look at
 * them then.
 */
class PicturesTest {

    private static final Path FOLDER = Path.of("..", "docs", "concepts");

    static List<Picture> pictures() {
        return Pictures.all();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theFileIsWhatIsDrawn(Picture picture) throws IOException {
        if (System.getProperty("pictures.write") != null) {
            Pictures.write(picture, FOLDER);
        }

        assertThat(Files.readString(FOLDER.resolve(picture.file()))).isEqualTo(picture.svg());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPageShowsItAndSaysWhatItShows(Picture picture) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(picture.name() + ".md")))
                .contains("](" + picture.file() + ")")
                .doesNotContain("![]");
    }

    @Test
    void everyPictureOfTheFolderIsDrawn() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(
                            Pictures.all().stream().map(Picture::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingLiesOnWordsOrOutside(Picture picture) throws Exception {
        Geometry geometry = Geometry.of(picture.svg());

        assertThat(geometry.words()).hasSizeGreaterThan(10);
        assertThat(geometry.outside()).isEmpty();
        assertThat(geometry.wordsOnWords()).isEmpty();
        assertThat(geometry.linesThroughWords()).isEmpty();
        assertThat(geometry.wordsAcrossEdges()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void itDescribesItselfInVietnamese(Picture picture) {
        assertThat(picture.svg())
                .contains("lang=\"vi\" role=\"img\"", "aria-labelledby=\"title desc\"")
                .contains("<title id=\"title\">" + picture.title() + "</title>");
        assertThat(picture.title()).isNotBlank();
        assertThat(picture.description()).hasSizeGreaterThan(200);
    }

    /** Every shade has as much red as green and blue. */
    @ParameterizedTest
    @MethodSource("pictures")
    void itNeedsNoColour(Picture picture) {
        assertThat(picture.svg()).doesNotContainPattern("#(?!([0-9a-f]{2})\\1\\1)[0-9a-f]{6}");
    }
}
