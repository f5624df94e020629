package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;

/** The days on which law or administration becomes another, read from what the library knows of both. */
final class LawDays {

    private static final List<AppliedPeriod> PERIODS = Standards.national().all().stream()
            .flatMap(standard -> standard.applicability().applied().stream())
            .sorted(Comparator.comparing(AppliedPeriod::from))
            .toList();

    /** The first day to which a national standard applies. */
    static final LocalDate FIRST = PERIODS.get(0).from();

    /** The last day to which a national standard applies. */
    static final LocalDate LAST = PERIODS.stream()
            .map(AppliedPeriod::to)
            .max(Comparator.naturalOrder())
            .orElseThrow();

    /** The first days of another state of the agencies, ascending. */
    static final List<LocalDate> REORGANISATIONS = Succession.standard().events().stream()
            .map(SuccessionEvent::day)
            .distinct()
            .sorted()
            .toList();

    /** The first day without the level of districts. */
    static final LocalDate DISTRICTS_ENDED = Succession.standard().events().stream()
            .filter(event -> event.kind() == SuccessionEvent.Kind.LEVEL_ENDED)
            .map(SuccessionEvent::day)
            .findFirst()
            .orElseThrow();

    /** All of them, ascending. */
    static final List<LocalDate> ALL = Stream.of(
                    PERIODS.stream().map(AppliedPeriod::from),
                    PERIODS.stream().map(AppliedPeriod::to),
                    Standards.national().all().stream()
                            .map(PovertyStandard::applicability)
                            .flatMap(each -> each.inForceFrom().stream()),
                    REORGANISATIONS.stream(),
                    Gazetteer.provinces().changes().stream().map(UnitChange::day),
                    LegalEffects.standard().all().stream().map(LegalEffect::from))
            .flatMap(days -> days)
            .distinct()
            .sorted()
            .toList();

    private LawDays() {}

    /** Those within two days, both included. */
    static List<LocalDate> within(LocalDate least, LocalDate most) {
        return ALL.stream().filter(isWithin(least, most)).toList();
    }

    /** The next reorganisation after a day. */
    static Optional<LocalDate> reorganisationAfter(LocalDate day) {
        return REORGANISATIONS.stream().filter(day::isBefore).findFirst();
    }

    private static Predicate<LocalDate> isWithin(LocalDate least, LocalDate most) {
        return day -> !day.isBefore(least) && !day.isAfter(most);
    }
}
