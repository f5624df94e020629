package vn.giamngheo.validation;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.Language;

/**
 * A message with named placeholders. Not {@code java.text.MessageFormat}: an apostrophe or a lone brace in Vietnamese
 * wording means itself here.
 */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-zA-Z]*)\\}");

    private Template() {}

    static SortedSet<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(result -> result.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** Every placeholder replaced once; what an argument contains is not read again as a template. */
    static String render(String template, Map<String, Argument> arguments, Language language) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value(found, arguments, language)));
    }

    private static String value(MatchResult found, Map<String, Argument> arguments, Language language) {
        Argument argument = arguments.get(found.group(1));
        if (argument == null) {
            throw new IllegalStateException("no argument for the placeholder {" + found.group(1) + "}");
        }
        return argument.render(language);
    }
}
