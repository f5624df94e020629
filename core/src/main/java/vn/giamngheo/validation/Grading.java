package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes a report of what was found. */
final class Grading {

    private Grading() {}

    static Report of(Collection<Finding> found, Terms terms, Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>(found.size());
        for (Finding finding : found) {
            findings.add(graded(finding, terms));
        }
        return terms.waivers().isEmpty()
                ? Report.of(findings)
                : new Waiving(terms, catalogue).report(new LinkedHashSet<>(findings));
    }

    static Finding graded(Finding finding, Terms terms) {
        boolean later = terms.isLater(finding.code());
        return finding.graded(terms.severity(finding.code(), later), later);
    }
}
