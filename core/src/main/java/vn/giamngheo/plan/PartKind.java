package vn.giamngheo.plan;

import java.util.Map;
import java.util.Optional;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * What a part of a document is: the decision, the plan attached to it, the appendix of the plan. Open.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record PartKind(String code) {

    /** Quyết định. */
    public static final PartKind DECISION = of("decision");
    /** Kế hoạch. */
    public static final PartKind PLAN = of("plan");
    /** Phụ lục. */
    public static final PartKind APPENDIX = of("appendix");
    /** Công văn. */
    public static final PartKind LETTER = of("letter");
    /** Kết luận. */
    public static final PartKind CONCLUSION = of("conclusion");
    /** What a news page or portal tells of a document. */
    public static final PartKind SUMMARY = of("summary");

    private static final Map<String, Phrase> NAMES = Map.of(
            "decision", new Phrase("Quyết định", "Decision"),
            "plan", new Phrase("Kế hoạch", "Plan"),
            "appendix", new Phrase("Phụ lục", "Appendix"),
            "letter", new Phrase("Công văn", "Official letter"),
            "conclusion", new Phrase("Kết luận", "Conclusion"),
            "summary", new Phrase("Bản tóm tắt", "Summary"));

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code has another shape
     */
    public PartKind {
        Code.check(code, "part kind");
    }

    /**
     * {@return the kind of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code is not lower-case ASCII words with hyphens
     */
    public static PartKind of(String code) {
        return new PartKind(code);
    }

    /**
     * {@return the word for a known kind; empty for others}
     *
     * @param language the language of the reader
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(NAMES.get(code)).map(name -> name.in(language));
    }

    @Override
    public String toString() {
        return code;
    }
}
