package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Terms;

/**
 * A failing example of one kind of finding, beside its nearest passing neighbour:
 *
 * <ul>
 *   <li>{@code code}, and {@code subject}: how the example is read and validated, see {@link Subjects};
 *   <li>{@code fails} and {@code passes}: changes ({@link Change}) to the document {@code base}; or a text, or its lines;
 *   <li>{@code found}: where the failing example has the code, a pointer or all of them;
 *   <li>{@code profile} and {@code asOf}, if not publish and 2024-01-01;
 *   <li>{@code note}: a sentence in both languages ({@code vi}, {@code en}) where the example does not speak for itself.
 * </ul>
 *
 * @param file the name of the file that states it, without ending: the namespace of the code
 * @param json as the file states it
 * @param base what the examples are changes of; null where they are whole texts
 */
record RuleCase(String file, JsonNode json, @Nullable JsonNode base) {

    private static final Set<String> NAMES =
            Set.of("code", "subject", "base", "fails", "found", "passes", "profile", "asOf", "note");

    RuleCase {
        json.fieldNames()
                .forEachRemaining(name -> assertThat(NAMES)
                        .as("%s.json, case of %s", file, json.path("code"))
                        .contains(name));
    }

    String code() {
        return text("code");
    }

    String subject() {
        return text("subject");
    }

    /** Where the failing example has the finding. */
    List<String> found() {
        JsonNode found = json.path("found");
        return found.isArray() ? strings(found) : List.of(text("found"));
    }

    Terms terms() {
        Profile profile = switch (json.path("profile").asText("publish")) {
            case "draft" -> Profile.DRAFT;
            case "submit" -> Profile.SUBMIT;
            case "publish" -> Profile.PUBLISH;
            case "audit" -> Profile.AUDIT;
            default -> throw new AssertionError("no such profile: " + json.path("profile"));
        };
        return Terms.of(profile, LocalDate.parse(json.path("asOf").asText("2024-01-01")));
    }

    /** The failing or the passing example as text: a document that was changed, or a whole text. */
    String example(String name) {
        JsonNode example = json.path(name);
        if (example.isTextual()) {
            return example.textValue();
        }
        if (!example.isArray() || example.isEmpty()) {
            return fail("%s of %s must be changes, lines or a text but was %s", name, code(), example);
        }
        return example.get(0).isTextual()
                ? String.join("\n", strings(example))
                : changed(example).toString();
    }

    /** The document that the examples change, as text. */
    Optional<String> unchanged() {
        return Optional.ofNullable(base).map(RuleCase::asText);
    }

    private JsonNode changed(JsonNode changes) {
        if (base == null) {
            return fail("the case of %s changes a base but names none", code());
        }
        JsonNode document = base;
        for (JsonNode change : changes) {
            document = new Change(change).on(document);
        }
        return document;
    }

    private String text(String name) {
        assertThat(json.path(name).isTextual())
                .as("%s.json: %s of the case %s must be a text", file, name, json.path("code"))
                .isTrue();
        return json.get(name).textValue();
    }

    private static String asText(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isTextual()
                ? String.join("\n", strings(node))
                : node.isTextual() ? node.textValue() : node.toString();
    }

    private static List<String> strings(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList());
    }

    @Override
    public String toString() {
        return code() + " on " + subject() + " " + json.path("fails");
    }
}
