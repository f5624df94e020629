package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.StandardId;

/** Whether a figure of a day can be one under a standard. */
enum StandardTime {
    /** The standard applies to the day, or is no national one, of which nothing is known here. */
    FITS,
    /** The day is of the year before the standard: a count made to begin with. */
    AHEAD,
    /** The day is earlier than that: nobody knew the standard. */
    NOT_YET,
    /** The standard is over. */
    OVER;

    static StandardTime of(StandardId id, LocalDate day) {
        Optional<PovertyStandard> standard = find(id);
        if (standard.isEmpty()) {
            return FITS;
        }
        LocalDate first = first(standard.get());
        if (day.isBefore(first)) {
            return day.getYear() >= first.getYear() - 1 ? AHEAD : NOT_YET;
        }
        return day.isAfter(last(standard.get())) ? OVER : FITS;
    }

    /** The first day of a national standard; to be asked for only where one was found not to fit. */
    static LocalDate first(StandardId id) {
        return first(find(id).orElseThrow());
    }

    /** The last day of a national standard; to be asked for only where one was found not to fit. */
    static LocalDate last(StandardId id) {
        return last(find(id).orElseThrow());
    }

    private static LocalDate first(PovertyStandard standard) {
        return standard.applicability().applied().get(0).from();
    }

    private static LocalDate last(PovertyStandard standard) {
        List<AppliedPeriod> applied = standard.applicability().applied();
        return applied.get(applied.size() - 1).to();
    }

    private static Optional<PovertyStandard> find(StandardId id) {
        return NationalStandards.all().stream()
                .filter(standard -> standard.id().equals(id))
                .findFirst();
    }
}
