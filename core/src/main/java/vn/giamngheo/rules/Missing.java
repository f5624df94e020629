package vn.giamngheo.rules;

import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.Severity;

/** How grave it is that something is not there yet: less while a record is written, and when nobody can add it any more. */
final class Missing {

    /** It can be done without, but should be there. */
    static final Grades WANTED =
            new Grades(Severity.INFORMATION, Severity.WARNING, Severity.WARNING, Severity.INFORMATION);
    /** Without it nothing can be decided. */
    static final Grades NEEDED = new Grades(Severity.INFORMATION, Severity.WARNING, Severity.ERROR, Severity.WARNING);

    private Missing() {}
}
