package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Profile;

/** What the rules of the library find. */
final class WhatIsFound {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private WhatIsFound() {}

    static List<Finding> in(Object subject) {
        return StandardRules.validator().validate(subject, Profile.PUBLISH, DAY).findings();
    }

    /** Each as {@code code pointer}, in the order of the report. */
    static List<String> all(Object subject) {
        return in(subject).stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    /** Where there is a kind of finding. */
    static List<String> at(FindingCode code, Object subject) {
        return in(subject).stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::pointer)
                .map(JsonPointer::toString)
                .toList();
    }

    static boolean has(FindingCode code, Object subject) {
        return !at(code, subject).isEmpty();
    }
}
