package vn.giamngheo.examples.document;

import java.util.List;
import java.util.Locale;
import vn.giamngheo.text.Language;

/**
 * A document as one HTML page that needs nothing else: no script, no picture, no style sheet beside it. The page is at
 * the same time well-formed XML.
 */
public final class HtmlRenderer {

    private static final int LOWEST_HEADING = 6;

    private final Document document;
    private final StringBuilder page = new StringBuilder();

    private HtmlRenderer(Document document) {
        this.document = document;
    }

    /** The page. */
    public static String render(Document document) {
        HtmlRenderer renderer = new HtmlRenderer(document);
        renderer.page();
        return renderer.page.toString();
    }

    private void page() {
        String tag = document.language().locale().toLanguageTag();
        page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(tag)
                .append("\" xml:lang=\"")
                .append(tag)
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                // Says to the browser what is true anyway: nothing is loaded and nothing is run.
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
                .append("<title>")
                .append(escaped(document.title()))
                .append("</title>\n<style>\n")
                .append(Stylesheet.CSS)
                .append("</style>\n</head>\n<body>\n<header>\n");
        element("h1", escaped(document.title()));
        page.append("</header>\n<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
                .append(escaped(document.contents()))
                .append("</h2>\n");
        contents(document.blocks(), 1);
        page.append("</nav>\n<main>\n");
        blocks(document.blocks(), 1);
        page.append("</main>\n</body>\n</html>\n");
    }

    private void contents(List<Block> blocks, int level) {
        List<Block.Section> sections = blocks.stream()
                .filter(Block.Section.class::isInstance)
                .map(Block.Section.class::cast)
                .toList();
        if (sections.isEmpty()) {
            return;
        }
        page.append("<ol>\n");
        for (Block.Section section : sections) {
            page.append("<li><a href=\"#")
                    .append(escaped(section.id()))
                    .append("\">")
                    .append(html(section.title()))
                    .append("</a>");
            if (level == 1) {
                contents(section.blocks(), level + 1);
            }
            page.append("</li>\n");
        }
        page.append("</ol>\n");
    }

    private void blocks(List<Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                section(section, level);
            } else if (block instanceof Block.Paragraph paragraph) {
                element("p", html(paragraph.text()));
            } else if (block instanceof Block.Items items) {
                list(items.items());
            } else if (block instanceof Block.Facts facts) {
                facts(facts);
            } else if (block instanceof Block.Notice notice) {
                notice(notice);
            } else if (block instanceof Block.Table table) {
                new HtmlTable(table, this::html).appendTo(page);
            } else if (block instanceof Block.Chart chart) {
                new HtmlChart(chart, document.language(), this::html).appendTo(page);
            }
        }
    }

    private void section(Block.Section section, int level) {
        String heading = "h" + Math.min(level + 1, LOWEST_HEADING);
        page.append("<section").append(level == 1 ? " class=\"document\"" : "").append(" id=\"");
        page.append(escaped(section.id())).append("\">\n");
        element(heading, html(section.title()));
        blocks(section.blocks(), level + 1);
        if (level == 1) {
            element("p class=\"up\"", "<a href=\"#contents\">↑ " + escaped(document.contents()) + "</a>");
        }
        page.append("</section>\n");
    }

    private void facts(Block.Facts facts) {
        page.append("<dl>\n");
        for (Block.Fact fact : facts.facts()) {
            element("dt", escaped(fact.term()));
            if (fact.values().size() == 1) {
                element("dd", html(fact.values().get(0)));
            } else {
                page.append("<dd>");
                list(fact.values());
                page.append("</dd>\n");
            }
        }
        page.append("</dl>\n");
    }

    private void list(List<Text> items) {
        if (items.isEmpty()) {
            return;
        }
        page.append("<ul>\n");
        items.forEach(item -> element("li", html(item)));
        page.append("</ul>\n");
    }

    private void notice(Block.Notice notice) {
        page.append("<div class=\"notice ")
                .append(notice.tone().name().toLowerCase(Locale.ROOT))
                .append("\">\n");
        element("p", html(notice.head()));
        list(notice.items());
        element("p", html(notice.foot()));
        page.append("</div>\n");
    }

    private void element(String tag, String content) {
        int space = tag.indexOf(' ');
        page.append('<').append(tag).append('>').append(content).append("</");
        page.append(space < 0 ? tag : tag.substring(0, space)).append(">\n");
    }

    private String html(Text text) {
        StringBuilder html = new StringBuilder();
        for (Text.Span span : text.spans()) {
            String words = escaped(span.words());
            switch (span.style()) {
                case PLAIN -> html.append(words);
                case CODE -> html.append("<code>").append(words).append("</code>");
                case STRONG -> html.append("<strong>").append(words).append("</strong>");
                case OFFICIAL -> html.append(official(words));
            }
        }
        return html.toString();
    }

    /** So that a page in English is read out, hyphenated and translated rightly. */
    private String official(String words) {
        return document.language() == Language.VIETNAMESE
                ? words
                : "<span lang=\"vi\" xml:lang=\"vi\">" + words + "</span>";
    }

    /** What neither HTML nor XML takes for markup; what XML cannot hold at all becomes U+FFFD. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n';
            case Character.SURROGATE -> false;
            default -> codePoint != 0xFFFE && codePoint != 0xFFFF;
        };
    }
}
