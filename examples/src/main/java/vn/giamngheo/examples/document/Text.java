package vn.giamngheo.examples.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words of a report, each run of them with how it is meant.
 *
 * @param spans the runs, none of them empty
 */
public record Text(List<Span> spans) {

    /** No words. */
    public static final Text EMPTY = new Text(List.of());

    /** How a run of words is meant. */
    public enum Style {
        /** The report's own words. */
        PLAIN,
        /** Words of the document: Vietnamese, whatever language the report is in. */
        OFFICIAL,
        /** Something for programs: a code, a pointer. */
        CODE,
        /** The report's own words, to be seen first. */
        STRONG
    }

    /**
     * Words that are meant in one way.
     *
     * @param words the words
     * @param style how they are meant
     */
    public record Span(String words, Style style) {
        public Span {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(style, "style");
        }
    }

    public Text {
        spans = spans.stream().filter(span -> !span.words().isEmpty()).toList();
    }

    /** The report's own words. */
    public static Text plain(String words) {
        return of(words, Style.PLAIN);
    }

    /** Words of the document. */
    public static Text official(String words) {
        return of(words, Style.OFFICIAL);
    }

    /** Something for programs. */
    public static Text code(String words) {
        return of(words, Style.CODE);
    }

    /** Words to be seen first. */
    public static Text strong(String words) {
        return of(words, Style.STRONG);
    }

    private static Text of(String words, Style style) {
        return new Text(List.of(new Span(words, style)));
    }

    /** The texts that have words, with the report's own words between them. */
    public static Text joined(String between, List<Text> texts) {
        Text all = EMPTY;
        for (Text text : texts) {
            if (!text.isEmpty()) {
                all = all.isEmpty() ? text : all.and(between).and(text);
            }
        }
        return all;
    }

    /** This and then that. */
    public Text and(Text next) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(next.spans);
        return new Text(both);
    }

    /** This and then the report's own words. */
    public Text and(String words) {
        return and(plain(words));
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** All words, without how they are meant. */
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
