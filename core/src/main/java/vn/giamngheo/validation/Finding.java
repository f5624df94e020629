package vn.giamngheo.validation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;

/**
 * One thing to be said about one place of a document. Holds the operands as they were; the words are made when somebody
 * reads them. {@link #toString()} shows the code and the place, never the operands: they can be personal data.
 */
public final class Finding {

    private static final SourceLocation NOWHERE = new SourceLocation(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** The order of the text where it was read from text, otherwise that of the pointers. */
    static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().orElse(NOWHERE))
            .thenComparing(Finding::pointer)
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.code().id())
            .thenComparing(finding -> finding.message(Language.VIETNAMESE));

    private final FindingCode code;
    private final Severity severity;
    private final JsonPointer pointer;
    private final Map<String, Argument> arguments;
    private final @Nullable SourceLocation location;

    private Finding(
            FindingCode code,
            Severity severity,
            JsonPointer pointer,
            Map<String, Argument> arguments,
            @Nullable SourceLocation location) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.arguments = arguments;
        this.location = location;
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
     * @param arguments what the message names, in the order to show
     * @throws IllegalArgumentException if the arguments are not just those that the message names
     */
    public static Finding of(FindingCode code, JsonPointer pointer, Map<String, Argument> arguments) {
        Objects.requireNonNull(pointer, "pointer");
        if (!code.operands().equals(arguments.keySet())) {
            throw new IllegalArgumentException("arguments of " + code.id() + " must be " + code.operands()
                    + " but were " + new TreeSet<>(arguments.keySet()));
        }
        return new Finding(
                code, code.severity(), pointer, Collections.unmodifiableMap(new LinkedHashMap<>(arguments)), null);
    }

    /**
     * {@return the same finding, with the place in the text that was read}
     *
     * @param where line and column
     */
    public Finding at(SourceLocation where) {
        return new Finding(code, severity, pointer, arguments, Objects.requireNonNull(where, "where"));
    }

    /**
     * {@return the same finding in a larger document}
     *
     * @param other where it stands there
     */
    public Finding at(JsonPointer other) {
        return new Finding(code, severity, Objects.requireNonNull(other, "other"), arguments, location);
    }

    /**
     * {@return the same finding, so grave}
     *
     * @param other how grave
     */
    public Finding graded(Severity other) {
        return other == severity
                ? this
                : new Finding(code, Objects.requireNonNull(other, "other"), pointer, arguments, location);
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

    /** {@return what the message names, by name} */
    public Map<String, Argument> arguments() {
        return arguments;
    }

    /** {@return line and column, if the document was read from text} */
    public Optional<SourceLocation> location() {
        return Optional.ofNullable(location);
    }

    /**
     * {@return what is to be said}
     *
     * @param language the language of the reader
     */
    public String message(Language language) {
        return Template.render(
                code.template(language),
                name -> Objects.requireNonNull(arguments.get(name), name).render(language));
    }

    /**
     * {@return what to do about it}
     *
     * @param language the language of the reader
     */
    public String hint(Language language) {
        return code.hint(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && code.id().equals(that.code.id())
                && severity == that.severity
                && pointer.equals(that.pointer)
                && arguments.equals(that.arguments)
                && Objects.equals(location, that.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code.id(), severity, pointer, arguments, location);
    }

    @Override
    public String toString() {
        String where = location == null ? "" : " (line " + location.line() + ", column " + location.column() + ")";
        return severity() + " " + code.id() + " at '" + pointer + "'" + where;
    }
}
