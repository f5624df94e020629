package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;

/** What the rules of this library say of figures, to be issued by the rules of a late day. */
final class Validated {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Validated() {}

    static Report report(Object subject) {
        return StandardRules.validator().validate(subject, Profile.PUBLISH, DAY);
    }

    /** The codes with their pointers, in the order of the report. */
    static List<String> found(Object subject) {
        return report(subject).findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
