package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.Language;

/**
 * Where the order of an array makes no difference to a document, it makes none to what is found in it: findings stand at
 * the same elements, wherever those are in the text.
 */
class OrderOfExamplesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void findingsStandAtTheSameElements() {
        Set<String> free = new TreeSet<>();
        for (RuleCase each : RuleCases.all()) {
            Subjects.type(each.subject()).ifPresent(type -> {
                JsonNode document = RuleCases.tree(each.example("fails"));
                for (String array : arrays(document, "")) {
                    if (isFree(each, document, array, type)) {
                        free.add(each.subject() + " " + array.replaceAll("\\d+", "*"));
                    }
                }
            });
        }

        assertThat(free)
                .as("arrays whose order makes no difference")
                .containsExactly(
                        "allocation-request /units",
                        "designated-areas /lists",
                        "gazetteer /units",
                        "reference-tables /areas/lists/*/codes");
    }

    /** Whether the order makes no difference; what is found is compared then. */
    private static <T> boolean isFree(RuleCase each, JsonNode document, String array, Class<T> type) {
        JsonNode reversed = reversed(document, array);
        if (reversed.equals(document)) {
            return false;
        }
        Checked<T> before = check(each, document, type);
        Checked<T> after = check(each, reversed, type);
        if (before.value().isEmpty()
                || !before.value()
                        .map(GiamngheoJson::write)
                        .equals(after.value().map(GiamngheoJson::write))) {
            return false;
        }
        int size = document.at(array).size();
        assertThat(shown(after, pointer -> before(pointer, array, size)))
                .as("%s with %s reversed", each, array)
                .containsExactlyInAnyOrderElementsOf(shown(before, pointer -> pointer));
        return true;
    }

    private static <T> Checked<T> check(RuleCase each, JsonNode document, Class<T> type) {
        return GiamngheoJson.check(MAPPER, document.toString(), type, StandardRules.validator(), each.terms());
    }

    private static JsonNode reversed(JsonNode document, String array) {
        JsonNode copy = document.deepCopy();
        ArrayNode elements = (ArrayNode) copy.at(array);
        for (int i = 0; i < elements.size(); i++) {
            elements.add(elements.remove(elements.size() - 1 - i));
        }
        return copy;
    }

    private static List<String> arrays(JsonNode node, String at) {
        List<String> found = new ArrayList<>();
        if (node.isArray()) {
            found.add(at);
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            found.addAll(arrays(node.get(i), at + "/" + i));
        }
        node.fieldNames().forEachRemaining(name -> found.addAll(arrays(node.get(name), at + "/" + name)));
        return found;
    }

    private static List<String> shown(Checked<?> checked, UnaryOperator<String> place) {
        return checked.report().findings().stream()
                .map(finding -> place.apply(finding.pointer().toString()) + " "
                        + finding.code().id() + " "
                        + finding.message(Language.ENGLISH).replaceAll("/\\d+", "/*"))
                .toList();
    }

    /** Where it was in the array before that was reversed. */
    private static String before(String pointer, String array, int size) {
        Matcher within = Pattern.compile(Pattern.quote(array) + "/(\\d+)(.*)").matcher(pointer);
        return within.matches()
                ? array + "/" + (size - 1 - Integer.parseInt(within.group(1))) + within.group(2)
                : pointer;
    }
}
