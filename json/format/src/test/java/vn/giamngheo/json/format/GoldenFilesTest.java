package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.golden.GoldenDocument;
import vn.giamngheo.json.golden.GoldenFiles;
import vn.giamngheo.json.roots.Root;
import vn.giamngheo.json.roots.Roots;

/**
 * Documents that are kept for ever are kept as they are: a new form is a new file. To add some, write them anyhow, run
 * this test with {@code -Dgolden.add}, and look at what came of them.
 */
class GoldenFilesTest {

    @BeforeAll
    static void add() {
        if (System.getProperty("golden.add") != null) {
            GoldenFiles.add(
                    WireFormat.schemaVersion(),
                    path -> canonical(Roots.of(path.split("/")[1]), path, GoldenFiles.json(path)));
        }
    }

    private static <T> String canonical(Root<T> root, String path, String json) {
        TinyDocuments<T> documents = new TinyDocuments<>(root.type());
        ReadResult<T> read = documents.read(json);
        assertThat(read.report().findings()).as(path).isEmpty();
        return documents.write(read.orElseThrow());
    }

    @Test
    void noneIsChangedOrGoneOrNotListed() {
        assertThat(GoldenFiles.listed())
                .containsExactlyElementsOf(
                        GoldenFiles.paths().stream().map(GoldenFiles::line).toList());
    }

    @Test
    void everyKindHasASmallestAndAFullOne() {
        assertThat(GoldenDocument.all())
                .filteredOn(document -> document.version().equals(WireFormat.schemaVersion()))
                .extracting(document -> document.kind() + " " + document.name())
                .containsAll(Roots.all().stream()
                        .flatMap(root -> root.kinds().stream())
                        .flatMap(kind -> java.util.stream.Stream.of(kind + " smallest", kind + " full"))
                        .toList());
    }
}
