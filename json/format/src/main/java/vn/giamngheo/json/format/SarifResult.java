package vn.giamngheo.json.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.WaiverUse;

/**
 * A finding of one document, whether it counts or not.
 *
 * @param finding the finding
 * @param artifact which of the documents
 * @param waivers those that cover it, also where they have expired
 */
record SarifResult(Finding finding, int artifact, List<WaiverUse> waivers) {

    /** All that a report has: what counts first. */
    static List<SarifResult> of(Report report, int artifact) {
        Map<Finding, List<WaiverUse>> covered = new LinkedHashMap<>();
        report.findings().forEach(finding -> covered.put(finding, new ArrayList<>()));
        for (WaiverUse use : report.waivers()) {
            use.findings()
                    .forEach(finding -> covered.computeIfAbsent(finding, waived -> new ArrayList<>())
                            .add(use));
        }
        List<SarifResult> results = new ArrayList<>();
        covered.forEach((finding, uses) -> results.add(new SarifResult(finding, artifact, List.copyOf(uses))));
        return results;
    }

    /** Only what is accepted is suppressed. A waiver that has expired has to be decided anew. */
    static String status(WaiverUse.State state) {
        return switch (state) {
            case APPLIED, REPEATED -> "accepted";
            case EXPIRED, UNUSED -> "underReview";
        };
    }

    static String code(WaiverUse.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
