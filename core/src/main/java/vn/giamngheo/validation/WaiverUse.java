package vn.giamngheo.validation;

import java.util.List;
import java.util.Objects;

/**
 * What a waiver did to a report.
 *
 * @param waiver the waiver
 * @param state whether it holds
 * @param findings what it covers; where it has expired they count all the same
 */
public record WaiverUse(Waiver waiver, State state, List<Finding> findings) {

    /** Whether a waiver holds. */
    public enum State {
        /** It covers findings, and they do not count. */
        APPLIED,
        /** It would cover findings, but its last day is past. */
        EXPIRED,
        /** There is nothing to cover. */
        UNUSED
    }

    /**
     * Copies the findings.
     *
     * @param waiver the waiver
     * @param state whether it holds
     * @param findings what it covers
     */
    public WaiverUse {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(state, "state");
        findings = List.copyOf(findings);
    }
}
