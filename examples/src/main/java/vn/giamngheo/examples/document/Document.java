package vn.giamngheo.examples.document;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.text.Language;

/**
 * A report in one language.
 *
 * @param language what its own words are in
 * @param title its title
 * @param contents the heading of its table of contents
 * @param blocks what it says
 */
public record Document(Language language, String title, String contents, List<Block> blocks) {
    public Document {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(contents, "contents");
        blocks = List.copyOf(blocks);
    }
}
