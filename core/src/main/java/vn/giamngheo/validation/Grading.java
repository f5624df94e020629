package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a report of what was found. */
final class Grading {

    private Grading() {}

    static Report of(Collection<Finding> found, Terms terms) {
        List<Finding> findings = new ArrayList<>(found.size());
        for (Finding finding : found) {
            findings.add(finding.graded(terms.severity(finding.code())));
        }
        if (terms.waivers().isEmpty()) {
            return Report.of(findings);
        }
        Set<Finding> covered = new HashSet<>();
        List<WaiverUse> uses = new ArrayList<>();
        List<Finding> about = new ArrayList<>();
        for (Waiver waiver : terms.waivers()) {
            WaiverUse use = use(waiver, findings, terms);
            uses.add(use);
            switch (use.state()) {
                case APPLIED -> covered.addAll(use.findings());
                case EXPIRED -> about.add(expired(waiver, terms));
                case UNUSED -> about.add(unused(waiver, terms));
            }
        }
        findings.removeAll(covered);
        findings.addAll(about);
        return new Report(findings, uses);
    }

    private static WaiverUse use(Waiver waiver, List<Finding> findings, Terms terms) {
        List<Finding> covered = findings.stream().filter(waiver::covers).toList();
        if (covered.isEmpty()) {
            return new WaiverUse(waiver, WaiverUse.State.UNUSED, covered);
        }
        boolean expired = terms.waiversOn().isAfter(waiver.until());
        return new WaiverUse(waiver, expired ? WaiverUse.State.EXPIRED : WaiverUse.State.APPLIED, covered);
    }

    private static Finding expired(Waiver waiver, Terms terms) {
        return graded(
                Finding.of(
                        ValidationFinding.WAIVER_EXPIRED,
                        waiver.pointer(),
                        Map.of(
                                "code", Argument.text(waiver.code()),
                                "author", Argument.personal(Argument.text(waiver.author())),
                                "until", Argument.day(waiver.until()))),
                terms);
    }

    private static Finding unused(Waiver waiver, Terms terms) {
        return graded(
                Finding.of(
                        ValidationFinding.WAIVER_UNUSED,
                        waiver.pointer(),
                        Map.of(
                                "code", Argument.text(waiver.code()),
                                "author", Argument.personal(Argument.text(waiver.author())))),
                terms);
    }

    private static Finding graded(Finding finding, Terms terms) {
        return finding.graded(terms.severity(finding.code()));
    }
}
