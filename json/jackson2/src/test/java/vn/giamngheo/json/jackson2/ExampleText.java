package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;

/** A case as the page shows it: what fails with {@code -}, what passes with {@code +}. */
final class ExampleText {

    /** So much of a long text is shown. */
    private static final int SHOWN = 240;

    private final List<String> lines = new ArrayList<>();

    private ExampleText() {}

    static String of(RuleCase each) {
        ExampleText text = new ExampleText();
        note(each, "vi", text);
        note(each, "en", text);
        text.lines.add("```diff");
        text.lines.add("@@ " + heading(each) + " @@");
        text.example("-", each.json().path("fails"));
        text.example("+", each.json().path("passes"));
        text.lines.add("```");
        // As the format check of the page wants it.
        return text.lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void note(RuleCase each, String language, ExampleText text) {
        if (each.json().path("note").has(language)) {
            text.lines.add(each.json().path("note").path(language).asText());
            if (language.equals("en")) {
                text.lines.add("");
            }
        }
    }

    private static String heading(RuleCase each) {
        String found = each.found().stream()
                .map(pointer -> pointer.isEmpty() ? "(toàn bộ · the whole)" : pointer)
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
        StringBuilder heading = new StringBuilder(each.subject());
        if (each.json().has("base")) {
            heading.append(" “").append(each.json().get("base").asText()).append('”');
        }
        if (each.json().has("profile")) {
            heading.append(", ").append(each.terms().profile());
        }
        if (each.json().has("asOf")) {
            heading.append(", ")
                    .append(Language.VIETNAMESE.shortDay(each.terms().asOf()));
        }
        return heading.append(" → ").append(found).toString();
    }

    private void example(String sign, JsonNode example) {
        if (example.isTextual()) {
            text(sign, example.textValue());
        } else if (example.path(0).isTextual()) {
            example.forEach(line -> lines.add(sign + " " + cut(line.textValue())));
        } else {
            example.forEach(change -> change(sign, change));
        }
    }

    private void text(String sign, String text) {
        for (String line : text.split("\n", -1)) {
            lines.add(sign + " " + cut(line));
        }
    }

    private void change(String sign, JsonNode change) {
        String at = change.get("at").asText().isEmpty()
                ? "(toàn bộ · the whole)"
                : change.get("at").asText();
        String value = change.has("put") ? " = " + cut(change.get("put").toString()) : ": bỏ · removed";
        String times = change.has("times") ? " × " + change.get("times").asText() : "";
        lines.add(sign + " " + at + value + times);
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " … (" + text.length() + ")";
    }
}
