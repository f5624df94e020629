package vn.giamngheo.json.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** The documents beside these contracts. */
final class Documents {

    private Documents() {}

    static String text(String file) {
        try (InputStream in = Documents.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<DynamicTest> malformed(String file, DocumentMapper<?> mapper) {
        return ToyCase.in(Documents.class, file).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(found(mapper, example.json()))
                                .containsExactlyInAnyOrderElementsOf(example.findings())));
    }

    static void speakBothLanguages(String file, DocumentMapper<?> mapper) {
        ToyCase.in(Documents.class, file).stream()
                .flatMap(example -> mapper.read(example.json()).report().findings().stream())
                .forEach(BothLanguages::areComplete);
    }

    /** Each a name of a case with one finding, its message in Vietnamese and in English. */
    static Stream<DynamicTest> messages(String file, DocumentMapper<?> mapper, Stream<List<String>> expected) {
        return expected.map(example -> DynamicTest.dynamicTest(example.get(0), () -> {
            Finding finding = first(file, mapper, example.get(0));
            assertThat(finding.message(Language.VIETNAMESE)).isEqualTo(example.get(1));
            assertThat(finding.message(Language.ENGLISH)).isEqualTo(example.get(2));
        }));
    }

    static Finding first(String file, DocumentMapper<?> mapper, String name) {
        ToyCase example = ToyCase.in(Documents.class, file).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return mapper.read(example.json()).report().findings().get(0);
    }

    private static List<String> found(DocumentMapper<?> mapper, String json) {
        return mapper.read(json).report().findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
