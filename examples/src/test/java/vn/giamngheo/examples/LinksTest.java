package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link within the project leads to a file that is there, and to a heading of it. */
class LinksTest {

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages = pages();
        for (Path page : pages) {
            Markdown markdown = Markdown.of(page);
            for (String link : markdown.links()) {
                if (!link.contains("://") && !leads(markdown, link)) {
                    broken.add(page + " -> " + link);
                }
            }
        }

        assertThat(pages).hasSizeGreaterThan(25);
        assertThat(broken).isEmpty();
    }

    private boolean leads(Markdown from, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path to = file.isEmpty() ? from.file() : from.file().resolveSibling(file);
        if (!Files.exists(to)) {
            return false;
        }
        return hash < 0
                || anchors.computeIfAbsent(
                                to.normalize(), page -> Markdown.of(page).anchors())
                        .contains(link.substring(hash + 1));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(Path.of("docs"), Path.of("benchmarks"), Path.of(""))) {
            int depth = folder.toString().equals("docs") ? Integer.MAX_VALUE : 1;
            try (Stream<Path> files = Files.walk(Markdown.PROJECT.resolve(folder), depth)) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }
}
