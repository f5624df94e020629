package vn.giamngheo.testkit.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of scenarios, and holds those of the library. With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> law() {
 *     return Scenarios.of(Path.of("our-standard.yaml")).stream()
 *             .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.verify(engine)));
 * }
 * }</pre>
 *
 * <p>How a file is written is told by the files themselves, in comments at their head, and by {@code docs/scenarios.md}.
 */
public final class Scenarios {

    private static final List<String> FILES = List.of(
            "vn-2006.yaml",
            "vn-2006-mcdc.yaml",
            "vn-2011.yaml",
            "vn-2011-mcdc.yaml",
            "vn-2016.yaml",
            "vn-2016-mcdc.yaml",
            "vn-2022.yaml",
            "vn-2022-mcdc.yaml",
            "vn-2027.yaml",
            "vn-2027-mcdc.yaml",
            "law-and-time.yaml",
            "household-facts.yaml");

    private Scenarios() {}

    /** {@return the names of the files of the library, as {@link #builtIn(String)} takes them} */
    public static List<String> files() {
        return FILES;
    }

    /** {@return the scenarios of all files of the library, which are of the national standards} */
    public static List<Scenario> builtIn() {
        return FILES.stream().flatMap(file -> builtIn(file).stream()).toList();
    }

    /**
     * {@return the scenarios of one file of the library}
     *
     * @param file one of {@link #files()}
     * @throws IllegalArgumentException if it is none of them
     */
    public static List<Scenario> builtIn(String file) {
        if (!FILES.contains(file)) {
            throw new IllegalArgumentException("file must be one of " + FILES + " but was '" + file + "'");
        }
        @Nullable InputStream in = Scenarios.class.getResourceAsStream(file);
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8)) {
            return of(file, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the scenarios of a file}
     *
     * @param file the file, YAML or JSON in UTF-8
     * @throws ScenarioFileException if it cannot be used; names all that is wrong with it
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Scenario> of(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return of(String.valueOf(file.getFileName()), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the scenarios of a text; the reader is not closed}
     *
     * @param name what the text is called in messages
     * @param text YAML or JSON
     * @throws ScenarioFileException if it cannot be used; names all that is wrong with it
     */
    public static List<Scenario> of(String name, Reader text) {
        return ScenarioReader.read(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"));
    }
}
