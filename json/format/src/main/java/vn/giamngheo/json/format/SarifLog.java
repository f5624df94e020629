package vn.giamngheo.json.format;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.SourceLocation;
import vn.giamngheo.validation.Wordings;

/**
 * Reports on one document or several as SARIF 2.1.0, which editors and build systems show in place:
 *
 * <pre>{@code
 * SarifLog.in(Language.VIETNAMESE).with(URI.create("plans/2025.json"), report).write()
 * }</pre>
 *
 * <p>The rules are the codes that were found. A finding that is waived is a suppressed result; one whose waiver has
 * expired is a result whose suppression is to be decided anew. Columns are UTF-16 units. Immutable.
 */
public final class SarifLog {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/sarif+json";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "codeAndOperands/v1";

    private final List<SarifResult> results;
    private final List<URI> artifacts;
    /** Whether waivers were given: then every result tells whether it is suppressed. */
    private final boolean waiving;

    private final Speech speech;

    private SarifLog(List<SarifResult> results, List<URI> artifacts, boolean waiving, Speech speech) {
        this.results = results;
        this.artifacts = artifacts;
        this.waiving = waiving;
        this.speech = speech;
    }

    /**
     * {@return a log without documents}
     *
     * @param language the language of the messages
     */
    public static SarifLog in(Language language) {
        return new SarifLog(List.of(), List.of(), false, Speech.in(language));
    }

    /**
     * {@return the log with one document more}
     *
     * @param artifact where the document is; may be relative
     * @param report what was found in it
     */
    public SarifLog with(URI artifact, Report report) {
        List<SarifResult> more = new ArrayList<>(results);
        more.addAll(SarifResult.of(report, artifacts.size()));
        List<URI> all = new ArrayList<>(artifacts);
        all.add(artifact);
        return new SarifLog(
                List.copyOf(more),
                List.copyOf(all),
                waiving || !report.waivers().isEmpty(),
                speech);
    }

    /**
     * {@return the same in the words of a deployer, as far as they go}
     *
     * @param words the words
     */
    public SarifLog using(Wordings words) {
        return saying(said -> said.using(words));
    }

    /** {@return the same without what tells who somebody is} */
    public SarifLog withholdingPersonalData() {
        return saying(Speech::withholdingPersonalData);
    }

    private SarifLog saying(UnaryOperator<Speech> other) {
        return new SarifLog(results, artifacts, waiving, other.apply(speech));
    }

    /** {@return the log as JSON, with a line feed at the end} */
    public String write() {
        return CanonicalJson.write(out -> new Fields(out).object(fields -> {
            fields.text("$schema", SCHEMA).text("version", "2.1.0");
            fields.array("runs", List.of(this), run -> run(fields));
        }));
    }

    private void run(Fields fields) {
        Map<String, Finding> rules = new TreeMap<>();
        results.forEach(result -> rules.putIfAbsent(result.finding().code().id(), result.finding()));
        List<String> order = List.copyOf(rules.keySet());
        fields.object(
                "tool",
                tool -> tool.object("driver", driver -> {
                    driver.text("name", "giamngheo").text("language", speech.tag());
                    driver.array("rules", rules.values(), rule -> rule(rule, driver));
                }));
        fields.text("language", speech.tag());
        fields.array("artifacts", artifacts, uri -> fields.object("location", at -> at.text("uri", uri.toString())));
        List<String> prints = Fingerprints.of(results);
        List<Integer> numbers = new ArrayList<>();
        results.forEach(result -> numbers.add(numbers.size()));
        fields.array("results", numbers, number -> {
            SarifResult result = results.get(number);
            result(result, order.indexOf(result.finding().code().id()), prints.get(number), fields);
        });
        fields.text("columnKind", "utf16CodeUnits");
    }

    private void rule(Finding found, Fields fields) {
        fields.text("id", found.code().id());
        speech.cause(found)
                .ifPresent(cause -> fields.object("shortDescription", words -> words.text("text", plain(cause))));
        fields.object("help", words -> words.text("text", plain(speech.hint(found))));
        fields.object(
                "defaultConfiguration",
                usual -> usual.text("level", level(found.code().severity())));
        fields.object("properties", more -> {
            more.text("namespace", found.code().namespace());
            more.text("law", speech.law(found));
            more.text(
                    "lawConfidence",
                    found.code()
                            .law()
                            .map(LegalGround::provenance)
                            .map(Provenance::confidence)
                            .map(Confidence::code));
            more.text("since", found.code().since().map(Object::toString));
        });
    }

    private void result(SarifResult result, int rule, String print, Fields fields) {
        Finding finding = result.finding();
        fields.text("ruleId", finding.code().id()).whole("ruleIndex", rule).text("level", level(finding.severity()));
        fields.object("message", message -> message.text("text", plain(speech.message(finding))));
        fields.array("locations", List.of(result), at -> place(at, fields));
        fields.object("partialFingerprints", prints -> prints.text(FINGERPRINT, print));
        if (waiving) {
            fields.array("suppressions", result.waivers(), use -> {
                fields.text("kind", "external")
                        .text("status", SarifResult.status(use.state()))
                        .text("justification", use.waiver().reason());
                fields.object(
                        "properties",
                        more -> more.text("author", speech.personal(use.waiver().author()))
                                .text("until", use.waiver().until().toString())
                                .text("state", SarifResult.code(use.state())));
            });
        }
    }

    private void place(SarifResult result, Fields fields) {
        fields.object("physicalLocation", physical -> {
            physical.object(
                    "artifactLocation",
                    artifact -> artifact.text(
                                    "uri", artifacts.get(result.artifact()).toString())
                            .whole("index", result.artifact()));
            Optional<SourceLocation> at = result.finding().location();
            at.ifPresent(start -> physical.object(
                    "region", region -> region.whole("startLine", start.line()).whole("startColumn", start.column())));
        });
        JsonPointer pointer = result.finding().pointer();
        if (!pointer.equals(JsonPointer.ROOT)) {
            fields.array(
                    "logicalLocations",
                    List.of(pointer),
                    logical -> fields.text("fullyQualifiedName", logical.toString()));
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }

    /** In messages of SARIF braces begin placeholders, and brackets before a parenthesis a link: a document is quoted. */
    private static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}
