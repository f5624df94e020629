package vn.giamngheo.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Waiver;

/**
 * How the documents are to be looked at.
 *
 * @param profile for what
 * @param waivers what somebody answers for, by the name of the document
 * @param today the day on which waivers must hold
 */
record Judging(Profile profile, Map<String, List<Waiver>> waivers, LocalDate today) {

    /** As when they are issued, without waivers. */
    static final Judging PUBLISHED = new Judging(Profile.PUBLISH, Map.of(), LocalDate.MIN);

    Judging {
        waivers = Map.copyOf(waivers);
    }

    /** A plan is judged by the rules of the day on which it was issued. */
    Terms terms(String name, LocalDate issuedOn) {
        return Terms.of(profile, issuedOn).waiving(waivers.getOrDefault(name, List.of()), today);
    }
}
