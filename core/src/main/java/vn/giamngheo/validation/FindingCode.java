package vn.giamngheo.validation;

import vn.giamngheo.text.Language;

/**
 * The kind of a finding: a stable code with its texts. Implemented by enums, one for each area; a deployer adds an enum
 * of its own, with a namespace of its own.
 */
public interface FindingCode {

    /**
     * {@return the code, unique and never re-used: lower-case ASCII words, namespaced by dots, such as {@code
     * plan.task-unnumbered}}
     */
    String id();

    /** {@return how grave a finding of this kind is} */
    Severity severity();

    /**
     * {@return the message, with each argument as a placeholder in braces, such as {@code {found}}} Both languages name
     * the same placeholders.
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
}
