package vn.giamngheo.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the guides, taken apart as far as the tests ask. */
record Markdown(Path file, String text) {

    /** The folder of the whole project. */
    static final Path PROJECT = Path.of("..");

    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^(#+) (.+)$", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\|.*\\|$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern ANCHOR = Pattern.compile("<a (?:id|name)=\"([^\"]+)\"");

    /** A block between fences: its language, which may be empty, and what is in it. */
    record Block(String language, String content) {}

    static Markdown of(String file) {
        return of(PROJECT.resolve(file));
    }

    static Markdown of(Path file) {
        try {
            return new Markdown(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    List<String> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::content)
                .toList();
    }

    /** The pieces of its Java, parted at blank lines, without white space. */
    List<String> pieces() {
        return blocks("java").stream()
                .flatMap(block -> Stream.of(block.split("\n\n")))
                .map(Markdown::squeezed)
                .toList();
    }

    /** The levels of its headings, in their order. */
    List<Integer> levels() {
        return headings().map(heading -> heading.group(1).length()).toList();
    }

    /** How many rows each of its tables has, in their order. */
    List<Integer> tables() {
        List<Integer> tables = new ArrayList<>();
        int end = -1;
        for (MatchResult row : ROW.matcher(prose()).results().toList()) {
            if (row.start() == end + 1) {
                tables.set(tables.size() - 1, tables.get(tables.size() - 1) + 1);
            } else {
                tables.add(1);
            }
            end = row.end();
        }
        return tables;
    }

    /** Where its links lead, in their order. */
    List<String> links() {
        return LINK.matcher(CODE.matcher(prose()).replaceAll("`code`"))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** What a link may name after {@code #}: a heading as the hosts of repositories make an anchor of it, or an anchor. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        headings().forEach(heading -> {
            String anchor = anchor(heading.group(2));
            for (int again = 1; !anchors.add(anchor); again++) {
                anchor = anchor(heading.group(2)) + "-" + again;
            }
        });
        ANCHOR.matcher(text).results().forEach(anchor -> anchors.add(anchor.group(1)));
        return anchors;
    }

    private Stream<MatchResult> headings() {
        return HEADING.matcher(prose()).results();
    }

    /** All but the blocks. */
    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
                .replace(' ', '-');
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
