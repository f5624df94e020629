package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a document is to be looked at.
 *
 * @param profile for what
 * @param asOf the day whose rules it is judged by, as a rule that of the document; what later rules find is information
 * @param judgedByLaterRules whether later rules count in full all the same
 * @param waivers what somebody answers for
 * @param waiversOn the day on which waivers must hold, as a rule today
 */
public record Terms(
        Profile profile, LocalDate asOf, boolean judgedByLaterRules, List<Waiver> waivers, LocalDate waiversOn) {

    /**
     * Copies the waivers.
     *
     * @param profile for what
     * @param asOf the day whose rules it is judged by
     * @param judgedByLaterRules whether later rules count in full
     * @param waivers what somebody answers for
     * @param waiversOn the day on which waivers must hold
     */
    public Terms {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(waiversOn, "waiversOn");
        waivers = List.copyOf(waivers);
    }

    /**
     * {@return terms without waivers}
     *
     * @param profile for what
     * @param asOf the day whose rules it is judged by
     */
    public static Terms of(Profile profile, LocalDate asOf) {
        return new Terms(profile, asOf, false, List.of(), asOf);
    }

    /** {@return the same, with later rules counting in full} */
    public Terms judgedByLaterRulesToo() {
        return new Terms(profile, asOf, true, waivers, waiversOn);
    }

    /**
     * {@return the same, with these waivers and no others}
     *
     * @param given what somebody answers for
     * @param on the day on which they must hold, as a rule today
     */
    public Terms waiving(List<Waiver> given, LocalDate on) {
        return new Terms(profile, asOf, judgedByLaterRules, given, on);
    }

    /**
     * {@return whether a rule is of a later time: the day by whose rules is judged lies before its first day}
     *
     * @param code the kind
     */
    public boolean isLater(FindingCode code) {
        Optional<LocalDate> since = code.since();
        return since.isPresent() && asOf.isBefore(since.get());
    }

    /**
     * {@return how grave a kind of finding is on these terms}
     *
     * @param code the kind
     */
    public Severity severity(FindingCode code) {
        return severity(code, isLater(code));
    }

    Severity severity(FindingCode code, boolean later) {
        return later && !judgedByLaterRules ? Severity.INFORMATION : profile.severity(code);
    }
}
