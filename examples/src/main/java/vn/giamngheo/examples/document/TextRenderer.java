package vn.giamngheo.examples.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document as text for a terminal. */
public final class TextRenderer {

    /** How wide the lines are at most. */
    public static final int WIDTH = 100;

    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();

    private TextRenderer() {}

    /** The document in lines of at most {@value #WIDTH} places, each ended by a line feed. */
    public static String render(Document document) {
        TextRenderer renderer = new TextRenderer();
        renderer.title(document.title().toUpperCase(Locale.ROOT), "═");
        renderer.blocks(document.blocks(), 1);
        return String.join("\n", renderer.lines) + "\n";
    }

    private void blocks(List<Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                section(section, level);
            } else if (block instanceof Block.Paragraph paragraph) {
                space();
                lines.addAll(Wrapping.wrap(paragraph.text().words(), WIDTH));
            } else if (block instanceof Block.Items items) {
                space();
                items.items().forEach(item -> hanging("  - ", item.words()));
            } else if (block instanceof Block.Facts facts) {
                space();
                facts.facts().forEach(this::fact);
            } else if (block instanceof Block.Notice notice) {
                space();
                hanging("", notice.head().words());
                notice.items().forEach(item -> hanging("  - ", item.words()));
                hanging("  ", notice.foot().words());
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Chart chart) {
                space();
                lines.addAll(Wrapping.wrap(chart.description(), WIDTH));
                table(chart.table());
            }
        }
    }

    private void table(Block.Table table) {
        space();
        lines.addAll(Wrapping.wrap(table.caption(), WIDTH));
        space();
        lines.addAll(new TextTable(table, WIDTH).lines());
    }

    private void section(Block.Section section, int level) {
        space();
        String title = section.title().words();
        switch (level) {
            case 1 -> {
                lines.add("");
                title(title, "═");
            }
            case 2 -> title(title, "─");
            default -> hanging("▸ ", title);
        }
        blocks(section.blocks(), level + 1);
    }

    private void title(String title, String underline) {
        List<String> wrapped = Wrapping.wrap(title, WIDTH);
        lines.addAll(wrapped);
        lines.add(underline.repeat(
                wrapped.stream().mapToInt(Wrapping::width).max().orElse(1)));
    }

    private void fact(Block.Fact fact) {
        if (fact.values().size() == 1) {
            String words = fact.term() + ": " + fact.values().get(0).words();
            hanging("  ", words, INDENT);
        } else {
            hanging("  ", fact.term() + ":", INDENT);
            fact.values().forEach(value -> hanging("    - ", value.words()));
        }
    }

    private void hanging(String lead, String words) {
        hanging(lead, words, " ".repeat(lead.length()));
    }

    private void hanging(String lead, String words, String next) {
        List<String> wrapped = Wrapping.wrap(words, WIDTH - Math.max(lead.length(), next.length()));
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? lead : next) + wrapped.get(i));
        }
    }

    private void space() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }
}
