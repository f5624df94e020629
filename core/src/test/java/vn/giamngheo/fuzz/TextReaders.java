package vn.giamngheo.fuzz;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that reads texts from outside. */
final class TextReaders {

    static final List<TextReader> ALL = Stream.of(
                    CodeReaders.all(), QuantityReaders.all(), NameReaders.all(), TableReaders.all())
            .flatMap(each -> each)
            .toList();

    /** Public static methods that take texts and are no readers, and why not. */
    static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("text.RefusedException.blank(String, String)", "words of the library"),
            Map.entry("quantity.StatedText.render(Stated, Language, Function)", "writes"),
            Map.entry("observation.PartsSum.of(Optional, boolean, Written, List)", "takes what was read"),
            Map.entry("measure.Decomposition.recorded(AlkireFoster, Map)", "takes measures; names are not looked into"),
            Map.entry("validation.Finding.of(FindingCode, JsonPointer, Map)", "names of operands, written in rules"),
            Map.entry("validation.FindingWords.of(String, Grades)", "codes of findings, written in rules"),
            Map.entry("validation.FindingWords.of(String, Severity)", "codes of findings, written in rules"),
            Map.entry("validation.Rule.of(String, Set, BiConsumer)", "names of rules, written in rules"),
            Map.entry(
                    "validation.Wordings.of(Locale, Language, Map, Catalogue)", "keys and templates of a translator"));

    private TextReaders() {}

    static TextReader named(String method) {
        return ALL.stream()
                .filter(reader -> reader.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader " + method));
    }
}
