package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.text.Language;

/**
 * The kind of a finding: a stable code with its texts. Implemented by enums, one for each area ({@link WordedFinding});
 * a deployer adds an enum of its own, or single codes ({@link FindingWords#code()}), with a namespace of its own.
 */
public interface FindingCode {

    /**
     * {@return the code, unique and never re-used: lower-case ASCII words, namespaced by dots, such as {@code
     * plan.task-unnumbered}}
     */
    String id();

    /** {@return how grave a finding of this kind is at each stage of a document} */
    Grades grades();

    /** {@return how grave it is where no profile says otherwise: as when the document is issued} */
    default Severity severity() {
        return grades().publish();
    }

    /**
     * {@return the message, with each argument as a placeholder in braces, such as {@code {found}}} Both languages name
     * the same placeholders. <code>{{</code> stands for <code>{</code>, wherever it is; every other brace that is not one of a
     * placeholder means itself.
     *
     * @param language the language of the reader
     */
    String template(Language language);

    /**
     * {@return what to do about it; without placeholders}
     *
     * @param language the language of the reader
     */
    String hint(Language language);

    /**
     * {@return when and why this is found, for the catalogue; without placeholders}
     *
     * @param language the language of the reader
     */
    String cause(Language language);

    /** {@return the law it rests on, if it rests on one and not on arithmetic or good order} */
    default Optional<LegalGround> law() {
        return Optional.empty();
    }

    /** {@return the first day on which documents are judged by it; empty where it holds for documents of any time} */
    default Optional<LocalDate> since() {
        return Optional.empty();
    }

    /**
     * {@return whether it judges several elements of the document together, such as a sum} It is not said where one of
     * them could not be read.
     */
    default boolean together() {
        return false;
    }

    /** {@return what the message names} */
    default Set<String> operands() {
        return Template.operands(this);
    }

    /** {@return the first word of the code, which tells whose it is} */
    default String namespace() {
        String id = id();
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
