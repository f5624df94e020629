package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.golden.GoldenDocument;
import vn.giamngheo.json.hostile.ValueSpan;
import vn.giamngheo.json.roots.Roots;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/**
 * Among the golden documents every property and every code of a closed list is there somewhere. What there is to be had
 * is asked of reading itself: it names what is allowed where it finds something else.
 */
class GoldenCoverageTest {

    private static final String STRANGE = "zzz-zzz-zzz";

    /** Left out when written, because they are usual: of the lists that begin so, and of the modalities. */
    private static final Set<String> USUAL = Set.of(
            "month of [",
            "own-total of [",
            "none of [none, floor",
            "assigned of [assigned, r",
            "complete of [complete, list-wise");

    /** What is allowed together, and what of it is there. */
    private final Map<List<String>, Set<String>> seen =
            new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));

    /** What stands at the same place once more tells nothing more. */
    private final Set<String> asked = new HashSet<>();

    @Test
    void everyPropertyAndEveryAlternativeIsThere() {
        for (GoldenDocument document : GoldenDocument.all()) {
            if (document.version().equals(WireFormat.schemaVersion())) {
                look(document);
            }
        }

        Set<String> missing = new TreeSet<>();
        seen.forEach((allowed, there) -> allowed.stream()
                .filter(name -> !there.contains(name))
                .map(name -> name + " of " + allowed)
                .filter(line -> USUAL.stream().noneMatch(line::startsWith))
                .forEach(missing::add));
        assertThat(missing).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    private void look(GoldenDocument document) {
        String json = document.json();
        TinyDocuments<?> reader = new TinyDocuments<>(Roots.of(document.kind()).type());
        List<ValueSpan> spans = ValueSpan.in(json);
        for (ValueSpan span : spans) {
            String text = json.substring(span.start(), span.end());
            String place = document.kind() + span.pointer().replaceAll("[0-9]+", "");
            if (span.isObject(json) && asked.add(place + names(span, spans))) {
                String extended = json.charAt(span.start() + 1) == '}'
                        ? span.replaced(json, "{\"" + STRANGE + "\": 1}")
                        : span.extended(json, "\"" + STRANGE + "\": 1");
                there(reader, extended, "json.unknown-property").addAll(names(span, spans));
            } else if (text.startsWith("\"") && asked.add(place + text)) {
                there(reader, span.replaced(json, "\"" + STRANGE + "\""), "json.not-allowed")
                        .add(text.substring(1, text.length() - 1));
            }
        }
    }

    /** What was seen so far of what reading says is allowed in the place of something strange. */
    private Set<String> there(TinyDocuments<?> reader, String json, String code) {
        return reader.read(json).report().findings().stream()
                .filter(finding -> finding.code().id().equals(code))
                .map(GoldenCoverageTest::allowed)
                .findFirst()
                .map(allowed -> seen.computeIfAbsent(allowed, names -> new TreeSet<>()))
                .orElseGet(TreeSet::new);
    }

    private static List<String> allowed(Finding finding) {
        return finding.arguments().get("allowed") instanceof Argument.Texts texts ? texts.values() : List.of();
    }

    private static List<String> names(ValueSpan object, List<ValueSpan> spans) {
        return spans.stream()
                .map(ValueSpan::pointer)
                .filter(pointer -> pointer.startsWith(object.pointer() + "/"))
                .map(pointer -> pointer.substring(object.pointer().length() + 1))
                .filter(name -> name.indexOf('/') < 0)
                .toList();
    }
}
