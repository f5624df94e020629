package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;

/**
 * One thing to be said about one place of a document. Holds the operands as they were; the words are made when somebody
 * reads them. {@link #toString()} shows the code and the place, never the operands: they can be personal data.
 */
public final class Finding {

    /**
     * The order of the text where it was read from text, otherwise that of the pointers. Words and kinds of operands decide
     * at last, so that the order is never that in which rules were run.
     */
    static final Comparator<Finding> ORDER = Finding::compare;

    private final FindingCode code;
    private final Severity severity;
    private final JsonPointer pointer;
    private final Map<String, Argument> arguments;
    private final @Nullable SourceLocation location;
    private final boolean later;

    private Finding(
            FindingCode code,
            Severity severity,
            JsonPointer pointer,
            Map<String, Argument> arguments,
            @Nullable SourceLocation location,
            boolean later) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.arguments = arguments;
        this.location = location;
        this.later = later;
    }

    /**
     * {@return a finding whose message names nothing}
     *
     * @param code the code
     * @param pointer the place, from the root of the document
     * @throws IllegalArgumentException if the message of the code names something
     */
    public static Finding of(FindingCode code, JsonPointer pointer) {
        return of(code, pointer, Map.of());
    }

    /**
     * {@return a finding, as grave as its code where no profile says otherwise}
     *
     * @param code the kind
     * @param pointer the place, from the root of the document
     * @param arguments what the message names
     * @throws IllegalArgumentException if the arguments are not just those that the message names
     */
    public static Finding of(FindingCode code, JsonPointer pointer, Map<String, Argument> arguments) {
        Objects.requireNonNull(pointer, "pointer");
        Set<String> operands = code.operands();
        if (!haveJust(operands, arguments)) {
            throw new IllegalArgumentException("arguments of " + code.id() + " must be " + operands + " but were "
                    + new TreeSet<>(arguments.keySet()));
        }
        // Put in order when somebody reads them: findings are many, and read by few.
        return new Finding(code, code.severity(), pointer, Map.copyOf(arguments), null, false);
    }

    /** Without the set of the keys, which is made when it is asked for. */
    private static boolean haveJust(Set<String> operands, Map<String, Argument> arguments) {
        if (operands.size() != arguments.size()) {
            return false;
        }
        for (String operand : operands) {
            if (!arguments.containsKey(operand)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the same finding, with the place in the text that was read}
     *
     * @param where line and column
     */
    public Finding at(SourceLocation where) {
        return new Finding(code, severity, pointer, arguments, Objects.requireNonNull(where, "where"), later);
    }

    /**
     * {@return the same finding in a larger document}
     *
     * @param other where it stands there
     */
    public Finding at(JsonPointer other) {
        return new Finding(code, severity, Objects.requireNonNull(other, "other"), arguments, location, later);
    }

    /**
     * {@return the same finding, so grave}
     *
     * @param other how grave
     */
    public Finding graded(Severity other) {
        return graded(other, later);
    }

    /**
     * {@return the same finding, so grave, as one of a rule that is later than the day by whose rules the document was
     * judged, or not} For whoever reads a report that was graded; {@link Validator#grade} grades by terms.
     *
     * @param other how grave
     * @param ofLaterRule whether the rule is later, as {@link #laterSince()} tells it
     */
    public Finding graded(Severity other, boolean ofLaterRule) {
        return other == severity && ofLaterRule == later
                ? this
                : new Finding(code, Objects.requireNonNull(other, "other"), pointer, arguments, location, ofLaterRule);
    }

    /** {@return the kind of this finding} */
    public FindingCode code() {
        return code;
    }

    /** {@return how grave it is: by the profile it was looked at under} */
    public Severity severity() {
        return severity;
    }

    /** {@return where it is, from the root of the document; the same for the objects and for their JSON} */
    public JsonPointer pointer() {
        return pointer;
    }

    /** {@return what the message names, in the order of the names} */
    public Map<String, Argument> arguments() {
        return Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /** {@return line and column, if the document was read from text} */
    public Optional<SourceLocation> location() {
        return Optional.ofNullable(location);
    }

    /**
     * {@return the first day of the rule, if that is after the day by whose rules the document was judged: a notice of what
     * is asked today; empty otherwise, and where nobody has graded the finding}
     */
    public Optional<LocalDate> laterSince() {
        return later ? code.since() : Optional.empty();
    }

    /**
     * {@return what is to be said, as {@link Renderer#message}}
     *
     * @param language the language of the reader
     */
    public String message(Language language) {
        return Renderer.in(language).message(this);
    }

    /**
     * {@return what to do about it, as {@link Renderer#hint}}
     *
     * @param language the language of the reader
     */
    public String hint(Language language) {
        return Renderer.in(language).hint(this);
    }

    /** Every report sorts: words are made only where nothing before them tells two findings apart. */
    private static int compare(Finding a, Finding b) {
        int order = compare(a.location, b.location);
        if (order == 0) {
            order = a.pointer.compareTo(b.pointer);
        }
        if (order == 0) {
            order = a.severity.compareTo(b.severity);
        }
        if (order == 0) {
            order = a.code.id().compareTo(b.code.id());
        }
        return order == 0 ? compareWords(a, b) : order;
    }

    /** Whether the order does not tell it from another one: mostly that is seen at once. */
    boolean hasRankOf(Finding other) {
        return code.id().equals(other.code.id()) && pointer.equals(other.pointer) && compare(this, other) == 0;
    }

    /** What stands nowhere comes last. */
    private static int compare(@Nullable SourceLocation a, @Nullable SourceLocation b) {
        return a == null || b == null ? Boolean.compare(a == null, b == null) : a.compareTo(b);
    }

    private static int compareWords(Finding a, Finding b) {
        int order = a.message(Language.VIETNAMESE).compareTo(b.message(Language.VIETNAMESE));
        if (order == 0) {
            order = a.message(Language.ENGLISH).compareTo(b.message(Language.ENGLISH));
        }
        if (order == 0) {
            order = a.arguments().toString().compareTo(b.arguments().toString());
        }
        return order == 0
                ? Boolean.compare(a.laterSince().isPresent(), b.laterSince().isPresent())
                : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && code.id().equals(that.code.id())
                && severity == that.severity
                && pointer.equals(that.pointer)
                && arguments.equals(that.arguments)
                && later == that.later
                && Objects.equals(location, that.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code.id(), severity, pointer, arguments, location);
    }

    /** {@return severity, code and place, without the operands} */
    @Override
    public String toString() {
        String where = location == null ? "" : " (line " + location.line() + ", column " + location.column() + ")";
        return severity() + " " + code.id() + " at '" + pointer + "'" + where;
    }
}
