package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Days of review. More than half stand where something changes: the first and the last day of a standard, the days before and
 * after these, on which another standard applies or none, the day its instrument came into force, the day on which provinces
 * changed, 31 December, 29 February. The others are any day of a standard.
 *
 * <p>The standard is chosen first. The simplest is the first day of the first standard.
 */
public final class ReviewDateGen implements Gen<ReviewDate> {

    private static final List<PovertyStandard> NATIONAL = List.of(
            NationalStandards.VN_2022,
            NationalStandards.VN_2027,
            NationalStandards.VN_2016,
            NationalStandards.VN_2011,
            NationalStandards.VN_2006);

    private static final ReviewDateGen ANY = new ReviewDateGen(NATIONAL, false);

    private final List<PovertyStandard> standards;
    private final boolean within;

    private ReviewDateGen(List<PovertyStandard> standards, boolean within) {
        this.standards = List.copyOf(standards);
        this.within = within;
    }

    /** {@return the days of the national standards, and the days next to these} */
    public static ReviewDateGen any() {
        return ANY;
    }

    /** The national standards, simplest first. */
    static List<PovertyStandard> national() {
        return NATIONAL;
    }

    /**
     * {@return the days of one standard alone: all days that it makes are days it applies to}
     *
     * @param standard the standard
     */
    public ReviewDateGen under(PovertyStandard standard) {
        return new ReviewDateGen(List.of(standard), true);
    }

    @Override
    public ReviewDate from(Choices choices) {
        PovertyStandard standard =
                standards.size() == 1 ? standards.get(0) : Gens.among(standards).from(choices);
        Applicability applicability = standard.applicability();
        // Two choices, whatever it is, so that what is chosen after them stays as it is when a day is made simpler.
        if (choices.upTo(1) == 0) {
            return ReviewDate.of(Gens.among(turns(applicability)).from(choices));
        }
        long all = 0;
        for (AppliedPeriod period : applicability.applied()) {
            all += days(period);
        }
        return ReviewDate.of(day(applicability, choices.upTo(all - 1)));
    }

    private static LocalDate day(Applicability applicability, long number) {
        long left = number;
        for (AppliedPeriod period : applicability.applied()) {
            if (left < days(period)) {
                return period.from().plusDays(left);
            }
            left -= days(period);
        }
        throw new IllegalArgumentException("number must be below the number of days but was " + number);
    }

    private static long days(AppliedPeriod period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    }

    private List<LocalDate> turns(Applicability applicability) {
        List<AppliedPeriod> periods = applicability.applied();
        LocalDate first = periods.get(0).from();
        LocalDate last = periods.get(periods.size() - 1).to();
        List<LocalDate> turns = new ArrayList<>();
        for (AppliedPeriod period : periods) {
            turns.add(period.from());
            turns.add(period.to());
        }
        turns.add(first.with(Month.DECEMBER).withDayOfMonth(31));
        leapDay(first, last).ifPresent(turns::add);
        turns.add(Province.FIRST_DAY_OF_CURRENT_CODES);
        turns.add(Province.FIRST_DAY_OF_CURRENT_CODES.minusDays(1));
        if (within) {
            turns.removeIf(day -> applicability.on(day).isEmpty());
            return turns;
        }
        turns.add(first.minusDays(1));
        turns.add(last.plusDays(1));
        applicability.inForceFrom().ifPresent(turns::add);
        return turns;
    }

    private static Optional<LocalDate> leapDay(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29)
                .findFirst();
    }
}
