package vn.giamngheo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: the same in both languages, none that is missing, none that nobody says any more. */
class DeskWordsTest {

    // Surefire runs in the directory of the module.
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** A key in a template: {@code #{show}}, {@code #{dashboard.without(…)}}. */
    private static final Pattern SAID = Pattern.compile("#\\{([a-z][a-z0-9.-]*)[}(]");

    /** The beginning of a key, whose end is known when the page is made: {@code #{|menu.${…}|}}. */
    private static final Pattern BEGUN = Pattern.compile("#\\{\\|([a-z][a-z0-9.-]*\\.)\\$\\{");

    private static final Pattern WORDED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"");

    private static final Pattern PUT_TOGETHER = Pattern.compile("\"([a-z][a-z0-9-]*\\.(?:[a-z0-9-]+\\.)*)\"\\s*\\+");

    private final Properties vietnamese = read("messages.properties");
    private final Properties english = read("messages_en.properties");

    DeskWordsTest() throws IOException {}

    @Test
    void bothLanguagesSayEverything() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(List.of(vietnamese, english))
                .allSatisfy(words -> assertThat(words.values())
                        .allSatisfy(word -> assertThat((String) word).isNotBlank()));
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
        }
    }

    private static Set<String> places(String words) {
        return new TreeSet<>(found(Pattern.compile("\\{(\\d)"), words));
    }

    @Test
    void whatTemplatesSayIsThere() throws IOException {
        String templates = all(TEMPLATES, ".html");
        assertThat(found(SAID, templates)).isNotEmpty().isSubsetOf(vietnamese.stringPropertyNames());
        assertThat(found(BEGUN, templates))
                .isNotEmpty()
                .allSatisfy(
                        begin -> assertThat(vietnamese.stringPropertyNames()).anyMatch(key -> key.startsWith(begin)));
    }

    @Test
    void everythingIsSaidSomewhere() throws IOException {
        String templates = all(TEMPLATES, ".html");
        String sources = all(SOURCES, ".java");
        List<String> said = new ArrayList<>(found(SAID, templates));
        said.addAll(found(WORDED, sources));
        List<String> begun = new ArrayList<>(found(BEGUN, templates));
        begun.addAll(found(PUT_TOGETHER, sources));
        List<String> unsaid = vietnamese.stringPropertyNames().stream()
                .filter(key -> !said.contains(key) && begun.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unsaid).isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static String all(Path directory, String end) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(each -> each.toString().endsWith(end)).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static Properties read(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(name))) {
            words.load(in);
        }
        return words;
    }
}
