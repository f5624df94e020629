package vn.giamngheo.validation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * A message with named placeholders. Not {@code java.text.MessageFormat}: an apostrophe or a lone brace in Vietnamese
 * wording means itself here. Two braces <code>{{</code> are one that begins no placeholder.
 */
final class Template {

    private Template() {}

    static Set<String> operands(FindingCode code) {
        return operands(code.id(), new Phrase(code.template(Language.VIETNAMESE), code.template(Language.ENGLISH)));
    }

    static Set<String> operands(String id, Phrase message) {
        Set<String> vietnamese = placeholders(message.vietnamese());
        Set<String> english = placeholders(message.english());
        if (!vietnamese.equals(english)) {
            throw new IllegalArgumentException(
                    "messages of " + id + " must name the same operands but name " + vietnamese + " and " + english);
        }
        return vietnamese;
    }

    /** The names in the template, in alphabetical order. */
    static Set<String> placeholders(String template) {
        Set<String> names = new TreeSet<>();
        render(template, name -> {
            names.add(name);
            return "";
        });
        // Most messages name one thing or nothing, and every finding is held against this.
        return names.size() <= 1 ? Set.copyOf(names) : Collections.unmodifiableSet(names);
    }

    /** Every placeholder replaced once; what an argument contains is not read again as a template. */
    static String render(String template, Function<String, String> values) {
        StringBuilder text = new StringBuilder(template.length());
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            if (template.startsWith("{{", open)) {
                text.append(template, done, open + 1);
                done = open + 2;
                open++;
                continue;
            }
            int close = end(template, open + 1);
            if (close > open + 1 && close < template.length() && template.charAt(close) == '}') {
                text.append(template, done, open).append(values.apply(template.substring(open + 1, close)));
                done = close + 1;
            }
        }
        return text.append(template, done, template.length()).toString();
    }

    /** Where a name that begins at {@code start} ends: a lower-case letter, then letters. */
    private static int end(String template, int start) {
        int at = start;
        while (at < template.length() && isLetter(template.charAt(at), at > start)) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c, boolean capitalsToo) {
        return (c >= 'a' && c <= 'z') || (capitalsToo && c >= 'A' && c <= 'Z');
    }
}
