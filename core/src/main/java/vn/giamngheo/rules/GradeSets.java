package vn.giamngheo.rules;

import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.Severity;

/** How grave it is that something is missing: it is not there yet, it should be there, and nobody can add it any more. */
final class GradeSets {

    /** A document cannot well do without it. */
    static final Grades NEEDED =
            new Grades(Severity.INFORMATION, Severity.WARNING, Severity.WARNING, Severity.INFORMATION);

    /** Documents are often issued without it: worth knowing while it can still be added, and no more afterwards. */
    static final Grades WISHED = Grades.always(Severity.INFORMATION);

    private GradeSets() {}
}
