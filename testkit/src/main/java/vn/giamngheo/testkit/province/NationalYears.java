package vn.giamngheo.testkit.province;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;

/** Which national standard the end of a year is counted by. */
final class NationalYears {

    private static final List<StatusCases> CASES =
            NationalStandards.all().stream().map(StatusCases::of).toList();

    private NationalYears() {}

    static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
    }

    static StatusCases cases(int year) {
        return CASES.stream()
                .filter(cases -> applies(cases.standard(), year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no national standard applies at the end of " + year));
    }

    static boolean applies(PovertyStandard standard, int year) {
        return standard.applicability().on(endOf(year)).isPresent();
    }

    static List<Integer> all() {
        return NationalStandards.all().stream()
                .flatMap(standard -> of(standard).stream())
                .sorted()
                .toList();
    }

    static List<Integer> of(PovertyStandard standard) {
        return standard.applicability().applied().stream()
                .flatMap(period -> IntStream.rangeClosed(
                                period.from().getYear(), period.to().getYear())
                        .boxed())
                .filter(year -> applies(standard, year))
                .toList();
    }

    /** The last years with districts and the first ones without, then those at which a standard changes. */
    static List<Integer> boundaries(List<Integer> years) {
        int without = Province.FIRST_DAY_OF_CURRENT_CODES.getYear();
        Set<Integer> boundaries = new LinkedHashSet<>(List.of(without - 1, without));
        for (PovertyStandard standard : NationalStandards.all()) {
            for (AppliedPeriod period : standard.applicability().applied()) {
                boundaries.add(period.from().getYear());
                boundaries.add(period.to().getYear());
            }
        }
        boundaries.retainAll(years);
        return boundaries.isEmpty() ? years : new ArrayList<>(boundaries);
    }
}
