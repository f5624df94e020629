package vn.giamngheo.validation;

import java.util.Collection;
import java.util.List;

/**
 * All findings on one document, in a fixed order, without repetition.
 *
 * @param findings by line and column where the document was read from text; then by pointer, gravest first, and code
 */
public record Report(List<Finding> findings) {

    /**
     * Sorts and removes repetitions.
     *
     * @param findings by line and column where the document was read from text; then by pointer, gravest first, and code
     */
    public Report {
        findings = findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    /**
     * {@return the report of the findings, whatever their order}
     *
     * @param findings by line and column where the document was read from text; then by pointer, gravest first, and code
     */
    public static Report of(Collection<Finding> findings) {
        return new Report(List.copyOf(findings));
    }

    /** {@return whether one finding is an error} */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
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
}
