package vn.giamngheo.testkit.province;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Severity;

/** What the rules of the library find wrong. */
public final class Errors {

    private static final LocalDate LATE = LocalDate.of(2031, 1, 1);

    private Errors() {}

    /** Where, in the order of the report. */
    public static List<String> pointers(Object subject) {
        return StandardRules.validator().validate(subject, Profile.PUBLISH, LATE).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.pointer().toString())
                .toList();
    }

    /** What and where. */
    public static List<String> in(Object subject) {
        return StandardRules.validator().validate(subject, Profile.PUBLISH, LATE).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
