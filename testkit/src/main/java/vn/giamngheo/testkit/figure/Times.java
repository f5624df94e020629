package vn.giamngheo.testkit.figure;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;

/** Days of figures. */
final class Times {

    private Times() {}

    static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
    }

    /** The standards of today first. */
    static List<PovertyStandard> standards() {
        return List.of(
                NationalStandards.VN_2022,
                NationalStandards.VN_2016,
                NationalStandards.VN_2027,
                NationalStandards.VN_2011,
                NationalStandards.VN_2006);
    }

    static PovertyStandard standardAtEndOf(int year) {
        return standards().stream()
                .filter(standard -> standard.applicability().on(endOf(year)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The years at the end of which a national standard applies, ascending and without a gap. */
    static List<Integer> years() {
        List<Integer> years = standards().stream()
                .flatMap(standard -> standard.applicability().applied().stream())
                .flatMap(period -> ends(period).stream())
                .map(LocalDate::getYear)
                .sorted()
                .toList();
        return List.copyOf(years);
    }

    private static List<LocalDate> ends(AppliedPeriod period) {
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .mapToObj(Times::endOf)
                .filter(period::covers)
                .toList();
    }

    /** The ends of the years of a standard; its first and last day; the day before, of a count to begin with. */
    static List<LocalDate> of(PovertyStandard standard) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (AppliedPeriod period : standard.applicability().applied()) {
            days.addAll(ends(period));
            days.add(period.from());
            days.add(period.to());
        }
        days.add(standard.applicability().applied().get(0).from().minusDays(1));
        return List.copyOf(days);
    }
}
