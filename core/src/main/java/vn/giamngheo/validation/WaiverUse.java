package vn.giamngheo.validation;

import java.util.List;
import java.util.Objects;

/**
 * What a waiver did to a report.
 *
 * @param waiver the waiver
 * @param state whether it holds
 * @param findings what it covers, in the order of reports; where it has expired they count all the same
 */
public record WaiverUse(Waiver waiver, State state, List<Finding> findings) {

    /** Whether a waiver holds. */
    public enum State {
        /** It covers findings, and they do not count. */
        APPLIED,
        /** Another waiver, which holds as long or longer, covers the same already. */
        REPEATED,
        /** It would cover findings, but its last day is past: they count. */
        EXPIRED,
        /** There is nothing to cover. */
        UNUSED
    }

    /**
     * Sorts the findings and removes repetitions.
     *
     * @param waiver the waiver
     * @param state whether it holds
     * @param findings what it covers
     */
    public WaiverUse {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(state, "state");
        findings = findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    boolean applies() {
        return state == State.APPLIED;
    }

    /** What the same waiver did to two parts of a report: it is used if one of them has a use for it. */
    WaiverUse and(WaiverUse other) {
        if (state != other.state) {
            return state.compareTo(other.state) < 0 ? this : other;
        }
        return new WaiverUse(waiver, state, Report.joined(findings, other.findings));
    }
}
