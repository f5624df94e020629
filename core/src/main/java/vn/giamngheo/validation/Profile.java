package vn.giamngheo.validation;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;

/**
 * For what a document is looked at. It decides how grave each kind of finding is, and from which severity on the document
 * is held back; it never hides a finding. A deployer starts from one of the four and changes what it wants.
 */
public final class Profile {

    /** While it is written: nothing is held back. */
    public static final Profile DRAFT = new Profile("draft", Stage.DRAFT, Map.of(), null);
    /** When it is laid before whoever decides: errors hold it back. */
    public static final Profile SUBMIT = new Profile("submit", Stage.SUBMIT, Map.of(), Severity.ERROR);
    /** When it is issued: errors hold it back. */
    public static final Profile PUBLISH = new Profile("publish", Stage.PUBLISH, Map.of(), Severity.ERROR);
    /** When it is looked at later: nothing is held back, what was issued is issued. */
    public static final Profile AUDIT = new Profile("audit", Stage.AUDIT, Map.of(), null);

    private final String name;
    private final Stage stage;
    private final Map<String, Severity> own;
    private final @Nullable Severity blocking;

    private Profile(String name, Stage stage, Map<String, Severity> own, @Nullable Severity blocking) {
        this.name = name;
        this.stage = stage;
        this.own = own;
        this.blocking = blocking;
    }

    /**
     * {@return a profile that grades as this one does, under another name}
     *
     * @param other the name: lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if the name is no such words
     */
    public Profile named(String other) {
        return new Profile(Code.check(other, "name"), stage, own, blocking);
    }

    /**
     * {@return the same, but for one kind of finding}
     *
     * @param code the code, as {@link FindingCode#id()}; {@link Validator#validate} refuses one that it does not know
     * @param severity how grave
     */
    public Profile with(String code, Severity severity) {
        Map<String, Severity> more = new TreeMap<>(own);
        more.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(severity, "severity"));
        return new Profile(name, stage, Collections.unmodifiableMap(more), blocking);
    }

    /**
     * {@return the same, holding back a document from a severity on}
     *
     * @param least the least grave that holds it back
     */
    public Profile holdingBackFrom(Severity least) {
        return new Profile(name, stage, own, Objects.requireNonNull(least, "least"));
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return the stage by whose grades it goes} */
    public Stage stage() {
        return stage;
    }

    /** {@return the severities that it decides otherwise than its stage, in the order of the codes} */
    public Map<String, Severity> own() {
        return own;
    }

    /** {@return the least severity that holds a document back; empty if none does} */
    public Optional<Severity> holdsBackFrom() {
        return Optional.ofNullable(blocking);
    }

    /**
     * {@return how grave a kind of finding is}
     *
     * @param code the kind
     */
    public Severity severity(FindingCode code) {
        Severity decided = own.isEmpty() ? null : own.get(code.id());
        return decided == null ? code.grades().at(stage) : decided;
    }

    /**
     * {@return whether a finding so grave holds the document back} If it does, so does a graver one.
     *
     * @param severity how grave
     */
    public boolean holdsBack(Severity severity) {
        return blocking != null && !blocking.isGraverThan(severity);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile that
                && name.equals(that.name)
                && stage == that.stage
                && own.equals(that.own)
                && blocking == that.blocking;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, stage, own, blocking);
    }

    /** {@return its name} */
    @Override
    public String toString() {
        return name;
    }
}
