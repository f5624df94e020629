package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Phrase;

/**
 * All that a kind of finding says. Built up word by word:
 *
 * <pre>{@code
 * FindingWords.of("plan.basis-missing", Grades.always(Severity.WARNING))
 *         .cause("Văn bản toàn văn không nêu căn cứ nào.", "The full text names no legal basis.")
 *         .message("Văn bản không nêu căn cứ pháp lý nào.", "The document names no legal basis.")
 *         .hint("Bổ sung căn cứ ban hành.", "Add the instruments it rests on.")
 * }</pre>
 */
public final class FindingWords {

    private static final Phrase NOTHING = new Phrase("", "");

    private final String id;
    private final Grades grades;
    private final Phrase cause;
    private final Phrase message;
    private final Phrase hint;
    private final @Nullable LegalGround law;
    private final @Nullable LocalDate since;
    private final boolean together;
    private final Set<String> operands;

    private FindingWords(
            String id,
            Grades grades,
            Phrase cause,
            Phrase message,
            Phrase hint,
            @Nullable LegalGround law,
            @Nullable LocalDate since,
            boolean together,
            Set<String> operands) {
        this.id = id;
        this.grades = grades;
        this.cause = cause;
        this.message = message;
        this.hint = hint;
        this.law = law;
        this.since = since;
        this.together = together;
        this.operands = operands;
    }

    /**
     * {@return a kind of finding without words yet}
     *
     * @param id as {@link FindingCode#id()}
     * @param grades how grave at each stage
     */
    public static FindingWords of(String id, Grades grades) {
        return new FindingWords(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(grades, "grades"),
                NOTHING,
                NOTHING,
                NOTHING,
                null,
                null,
                false,
                Set.of());
    }

    /**
     * {@return a kind of finding without words yet, as grave at every stage}
     *
     * @param id as {@link FindingCode#id()}
     * @param severity how grave
     */
    public static FindingWords of(String id, Severity severity) {
        return of(id, Grades.always(severity));
    }

    /**
     * {@return the same, with when and why it is found}
     *
     * @param vietnamese for a reader of Vietnamese
     * @param english for a reader of English
     */
    public FindingWords cause(String vietnamese, String english) {
        return new FindingWords(
                id, grades, new Phrase(vietnamese, english), message, hint, law, since, together, operands);
    }

    /**
     * {@return the same, with its message} Both name the same operands, each in braces; <code>{{</code> stands for
     * <code>{</code>.
     *
     * @param vietnamese for a reader of Vietnamese
     * @param english for a reader of English
     * @throws IllegalArgumentException if they do not name the same operands
     */
    public FindingWords message(String vietnamese, String english) {
        Phrase both = new Phrase(vietnamese, english);
        return new FindingWords(id, grades, cause, both, hint, law, since, together, Template.operands(id, both));
    }

    /**
     * {@return the same, with what to do about it}
     *
     * @param vietnamese for a reader of Vietnamese
     * @param english for a reader of English
     */
    public FindingWords hint(String vietnamese, String english) {
        return new FindingWords(
                id, grades, cause, message, new Phrase(vietnamese, english), law, since, together, operands);
    }

    /**
     * {@return the same, with the law that it rests on}
     *
     * @param ground the law
     */
    public FindingWords law(LegalGround ground) {
        return new FindingWords(
                id, grades, cause, message, hint, Objects.requireNonNull(ground, "ground"), since, together, operands);
    }

    /**
     * {@return the same, for documents from a day on}
     *
     * @param first the first day
     */
    public FindingWords since(LocalDate first) {
        return new FindingWords(
                id, grades, cause, message, hint, law, Objects.requireNonNull(first, "first"), together, operands);
    }

    /** {@return the same, as one that judges several elements together} See {@link FindingCode#together()}. */
    public FindingWords judgingTogether() {
        return new FindingWords(id, grades, cause, message, hint, law, since, true, operands);
    }

    /** {@return a kind of finding that says this} For whoever needs no enum: a rule with a code or two of its own. */
    public FindingCode code() {
        return new OwnCode(this);
    }

    /** {@return as {@link FindingCode#id()}} */
    public String id() {
        return id;
    }

    /** {@return as {@link FindingCode#grades()}} */
    public Grades grades() {
        return grades;
    }

    /** {@return as {@link FindingCode#cause}} */
    public Phrase cause() {
        return cause;
    }

    /** {@return as {@link FindingCode#template}} */
    public Phrase message() {
        return message;
    }

    /** {@return as {@link FindingCode#hint}} */
    public Phrase hint() {
        return hint;
    }

    /** {@return as {@link FindingCode#law()}} */
    public Optional<LegalGround> law() {
        return Optional.ofNullable(law);
    }

    /** {@return as {@link FindingCode#since()}} */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** {@return as {@link FindingCode#together()}} */
    public boolean together() {
        return together;
    }

    /** {@return as {@link FindingCode#operands()}} */
    public Set<String> operands() {
        return operands;
    }

    private List<@Nullable Object> said() {
        return Arrays.asList(id, grades, cause, message, hint, law, since, together);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingWords that && said().equals(that.said());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return id;
    }
}
