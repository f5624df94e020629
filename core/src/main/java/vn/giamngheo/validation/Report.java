package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that was found on one document, in a fixed order, without repetition.
 *
 * @param findings what counts: by line and column where the document was read from text; then by pointer, gravest first,
 *     and code
 * @param waivers the waivers that were given, with what each of them covers; what is covered is not in {@code findings}
 */
public record Report(List<Finding> findings, List<WaiverUse> waivers) {

    /**
     * Sorts and removes repetitions.
     *
     * @param findings in any order
     * @param waivers in the order to show
     */
    public Report {
        findings = findings.stream().distinct().sorted(Finding.ORDER).toList();
        waivers = List.copyOf(waivers);
    }

    /**
     * {@return the report of the findings, whatever their order, without waivers}
     *
     * @param findings in any order
     */
    public static Report of(Collection<Finding> findings) {
        return new Report(List.copyOf(findings), List.of());
    }

    /**
     * {@return both as one report}
     *
     * @param other another report on the same document
     */
    public Report and(Report other) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(other.findings);
        List<WaiverUse> uses = new ArrayList<>(waivers);
        uses.addAll(other.waivers);
        return new Report(all, uses);
    }

    /** {@return whether one finding is an error} */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * {@return whether nothing holds the document back}
     *
     * @param profile for what it was looked at
     */
    public boolean passes(Profile profile) {
        return findings.stream().noneMatch(finding -> profile.holdsBack(finding.severity()));
    }

    /**
     * {@return the findings of one kind, in the order of this report}
     *
     * @param code the code
     */
    public List<Finding> of(FindingCode code) {
        return findings.stream()
                .filter(finding -> finding.code().id().equals(code.id()))
                .toList();
    }

    /**
     * {@return the findings so grave, in the order of this report}
     *
     * @param severity how grave
     */
    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
