package vn.giamngheo.validation;

import java.util.Objects;

/**
 * How grave a kind of finding is at each stage of a document. It does not get less grave on the way from drafting to
 * publishing: what holds a draft back also holds back what is published.
 *
 * @param draft while it is written
 * @param submit when it is laid before whoever decides
 * @param publish when it is issued
 * @param audit when it is looked at later
 */
public record Grades(Severity draft, Severity submit, Severity publish, Severity audit) {

    /**
     * Checks that nothing is missing and nothing gets less grave on the way.
     *
     * @param draft while it is written
     * @param submit when it is laid before whoever decides
     * @param publish when it is issued
     * @param audit when it is looked at later
     * @throws IllegalArgumentException if it is graver in a draft than when laid before somebody, or then than when
     *     published
     */
    public Grades {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(submit, "submit");
        Objects.requireNonNull(publish, "publish");
        Objects.requireNonNull(audit, "audit");
        if (draft.isGraverThan(submit) || submit.isGraverThan(publish)) {
            throw new IllegalArgumentException("grades must not get less grave from draft to publish but are " + draft
                    + ", " + submit + ", " + publish);
        }
    }

    /**
     * {@return the same at every stage}
     *
     * @param severity how grave
     */
    public static Grades always(Severity severity) {
        return new Grades(severity, severity, severity, severity);
    }

    /**
     * {@return how grave at one stage}
     *
     * @param stage the stage
     */
    public Severity at(Stage stage) {
        return switch (stage) {
            case DRAFT -> draft;
            case SUBMIT -> submit;
            case PUBLISH -> publish;
            case AUDIT -> audit;
        };
    }
}
