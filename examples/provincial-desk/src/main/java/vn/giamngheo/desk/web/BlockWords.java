package vn.giamngheo.desk.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;

/** Names for the pieces of a report, so that a template can choose among them. */
@Component("blocks")
class BlockWords {

    public String kind(Block block) {
        return lower(block.getClass().getSimpleName());
    }

    public String tone(Block.Notice notice) {
        return lower(notice.tone().name());
    }

    public String name(Block.Column column) {
        return lower(column.kind().name());
    }

    public String style(Text.Span span) {
        return lower(span.style().name());
    }

    public boolean isGroup(Block.Row row) {
        return row instanceof Block.Group;
    }

    public List<Block> only(Block block) {
        return List.of(block);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
