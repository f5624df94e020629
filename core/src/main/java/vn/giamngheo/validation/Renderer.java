package vn.giamngheo.validation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.VietnameseText;

/**
 * Says what was found, in the words of a language:
 *
 * <pre>{@code
 * Renderer.in(Language.VIETNAMESE).withholdingPersonalData().text(report)
 * }</pre>
 *
 * <p>What it says is in Unicode normal form C. An operand longer than {@value #LONGEST} characters is cut; the finding has
 * the whole of it.
 */
public final class Renderer {

    private static final int LONGEST = 2_000;

    private static final Renderer VIETNAMESE = new Renderer(Language.VIETNAMESE, null, false);
    private static final Renderer ENGLISH = new Renderer(Language.ENGLISH, null, false);

    private final Language language;
    private final @Nullable Wordings wordings;
    private final boolean withholding;

    private Renderer(Language language, @Nullable Wordings wordings, boolean withholding) {
        this.language = language;
        this.wordings = wordings;
        this.withholding = withholding;
    }

    /**
     * {@return a renderer with the words of this library, which says all there is to say}
     *
     * @param language the language of the reader
     */
    public static Renderer in(Language language) {
        return switch (language) {
            case VIETNAMESE -> VIETNAMESE;
            case ENGLISH -> ENGLISH;
        };
    }

    /**
     * {@return the same with the words of a deployer, in the manner of their language; what they lack is said in that
     * language}
     *
     * @param words the words
     */
    public Renderer using(Wordings words) {
        return new Renderer(words.manner(), words, withholding);
    }

    /** {@return the same, with “[không nêu]”, “[withheld]” in place of all that tells who somebody is} */
    public Renderer withholdingPersonalData() {
        return new Renderer(language, wordings, true);
    }

    /**
     * {@return what is to be said}
     *
     * @param finding the finding
     */
    public String message(Finding finding) {
        Map<String, Argument> arguments = finding.arguments();
        String own = finding.code().template(language);
        // A finding can be worded more closely than its code, with other operands than the wording knows.
        String template = wordings == null
                ? own
                : wordings.find(finding.code().id())
                        .filter(other -> arguments.keySet().containsAll(Template.placeholders(other)))
                        .orElse(own);
        return filled(template, arguments);
    }

    /**
     * {@return what to do about it}
     *
     * @param finding the finding
     */
    public String hint(Finding finding) {
        FindingCode code = finding.code();
        return worded(WordKeys.hint(code)).orElseGet(() -> code.hint(language));
    }

    /**
     * {@return when and why such a thing is found}
     *
     * @param finding the finding
     */
    public String cause(Finding finding) {
        FindingCode code = finding.code();
        return worded(WordKeys.cause(code)).orElseGet(() -> code.cause(language));
    }

    /**
     * {@return the law that the rule rests on, with how sure that is unless it is confirmed; empty if it rests on none}
     *
     * @param finding the finding
     */
    public Optional<String> law(Finding finding) {
        return finding.code().law().map(this::citation);
    }

    private String citation(LegalGround law) {
        Confidence confidence = law.provenance().confidence();
        String citation = law.citation(language);
        return confidence == Confidence.CONFIRMED
                ? citation
                : citation + " (" + confidence.phrase().in(language) + ")";
    }

    /**
     * {@return the whole report as plain text: lines that end with a line feed} First how many findings there are, then the
     * findings, gravest first and those of one code together, each with its place and message; for each code what to do, the
     * law, and from when the rule applies if that is later than the day by whose rules the document was judged; then the
     * waivers, with what they cover. Nothing of the document begins a line of its own.
     *
     * @param report the report
     */
    public String text(Report report) {
        return new PlainText(this).of(report);
    }

    /** Words around the findings. */
    String say(ReportWord word, Map<String, Argument> arguments) {
        return filled(worded(word.key()).orElseGet(() -> word.phrase().in(language)), arguments);
    }

    private Optional<String> worded(String key) {
        return wordings == null ? Optional.empty() : wordings.find(key);
    }

    private String filled(String template, Map<String, Argument> arguments) {
        return VietnameseText.nfc(
                Template.render(template, name -> shown(Objects.requireNonNull(arguments.get(name), name))));
    }

    private String shown(Argument argument) {
        String text = (withholding ? Withholding.of(argument, withheld()) : argument).render(language);
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    private Argument withheld() {
        return worded(ReportWord.WITHHELD.key()).map(Argument::text).orElse(Withholding.INSTEAD);
    }
}
