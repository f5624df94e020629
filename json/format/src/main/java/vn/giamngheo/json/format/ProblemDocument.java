package vn.giamngheo.json.format;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.SourceLocation;
import vn.giamngheo.validation.WaiverUse;
import vn.giamngheo.validation.Wordings;

/**
 * A report as the body of an answer that refuses a document, after RFC 9457 ({@value #MEDIA_TYPE}):
 *
 * <pre>{@code
 * ProblemDocument.of(report, 422).in(Language.VIETNAMESE).withholdingPersonalData().write()
 * }</pre>
 *
 * <p>Beside {@code type}, {@code title}, {@code status}, {@code detail} and {@code instance} it has {@code errors}: each
 * finding with {@code code}, {@code severity}, {@code pointer} (as the fragment of a URI: {@code #/parts/0/title}), {@code
 * line}, {@code column}, {@code detail}, {@code hint} and {@code law}; and {@code waivers} with what they cover. Immutable.
 */
public final class ProblemDocument {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The type of the problem: a document with findings. */
    public static final String TYPE = "urn:giamngheo:problem:findings";

    private static final Phrase TITLE = new Phrase("Tài liệu có điểm cần xem lại", "The document has findings");
    private static final String UNESCAPED = "-._~!$&'()*+,;=:@/?";

    private final Report report;
    private final int status;
    private final Optional<URI> instance;
    private final Speech speech;

    private ProblemDocument(Report report, int status, Optional<URI> instance, Speech speech) {
        this.report = report;
        this.status = status;
        this.instance = instance;
        this.speech = speech;
    }

    /**
     * {@return the problem document of a report, in Vietnamese}
     *
     * @param report the report
     * @param status the status of the HTTP answer, from 100 to 599
     * @throws IllegalArgumentException if the status is none
     */
    public static ProblemDocument of(Report report, int status) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("status must be from 100 to 599 but was " + status);
        }
        return new ProblemDocument(report, status, Optional.empty(), Speech.in(Language.VIETNAMESE));
    }

    /**
     * {@return the same for a reader of a language}
     *
     * @param language the language
     */
    public ProblemDocument in(Language language) {
        return saying(said -> new Speech(language, null, said.withholding()));
    }

    /**
     * {@return the same in the words of a deployer, as far as they go}
     *
     * @param words the words
     */
    public ProblemDocument using(Wordings words) {
        return saying(said -> said.using(words));
    }

    /** {@return the same without what tells who somebody is} */
    public ProblemDocument withholdingPersonalData() {
        return saying(Speech::withholdingPersonalData);
    }

    private ProblemDocument saying(UnaryOperator<Speech> other) {
        return new ProblemDocument(report, status, instance, other.apply(speech));
    }

    /**
     * {@return the same with the occurrence of the problem}
     *
     * @param uri what tells this occurrence from others; may be relative
     */
    public ProblemDocument instance(URI uri) {
        return new ProblemDocument(report, status, Optional.of(uri), speech);
    }

    /** {@return the document as JSON, with a line feed at the end} */
    public String write() {
        return CanonicalJson.write(out -> new Fields(out).object(this::write));
    }

    private void write(Fields fields) {
        fields.text("type", TYPE)
                .text("title", speech.say(TITLE))
                .whole("status", status)
                .text("detail", speech.say(detail()))
                .text("instance", instance.map(URI::toString));
        fields.array("errors", report.findings(), finding -> write(finding, fields));
        if (!report.waivers().isEmpty()) {
            fields.array("waivers", report.waivers(), use -> write(use, fields));
        }
    }

    private Phrase detail() {
        int errors = report.of(Severity.ERROR).size();
        int warnings = report.of(Severity.WARNING).size();
        int notices = report.of(Severity.INFORMATION).size();
        return new Phrase(
                "Lỗi: " + errors + "; cảnh báo: " + warnings + "; lưu ý: " + notices + ".",
                "Errors: " + errors + "; warnings: " + warnings + "; information: " + notices + ".");
    }

    private void write(Finding finding, Fields fields) {
        fields.text("code", finding.code().id())
                .text("severity", Speech.code(finding.severity()))
                .text("pointer", fragment(finding.pointer()));
        Optional<SourceLocation> at = finding.location();
        at.ifPresent(place -> fields.whole("line", place.line()).whole("column", place.column()));
        fields.text("detail", speech.message(finding))
                .text("hint", speech.hint(finding))
                .text("law", speech.law(finding))
                .text("since", finding.code().since().map(Object::toString));
    }

    private void write(WaiverUse use, Fields fields) {
        fields.text("code", use.waiver().code())
                .text("pointer", fragment(use.waiver().pointer()))
                .text("state", use.state().name().toLowerCase(Locale.ROOT))
                .text("reason", use.waiver().reason())
                .text("author", speech.personal(use.waiver().author()))
                .text("until", use.waiver().until().toString());
        List<Finding> waived = use.findings();
        if (!waived.isEmpty()) {
            fields.array("errors", waived, finding -> write(finding, fields));
        }
    }

    /** As RFC 6901 writes a pointer in the fragment of a URI. */
    static String fragment(JsonPointer pointer) {
        StringBuilder fragment = new StringBuilder("#");
        for (byte unit : pointer.toString().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNESCAPED.indexOf(c) >= 0) {
                fragment.append(c);
            } else {
                fragment.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xf, 16)));
            }
        }
        return fragment.toString();
    }
}
