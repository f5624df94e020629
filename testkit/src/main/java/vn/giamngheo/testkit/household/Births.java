package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;

/** Days of birth, as often as not at a birthday that some cut-off of a standard names. */
final class Births implements Gen<LocalDate> {

    private static final int HALF_A_YEAR = 183;
    private static final int LEAP_DAY = 29;
    private static final int WAYS = 4;
    private static final List<Integer> USUAL_AGES = List.of(40, 30, 60, 10, 4, 0, 17, 20, 80, 100);

    private final LocalDate day;
    /** The first days on which somebody born then is of an age that is named. */
    private final List<LocalDate> named = new ArrayList<>();

    Births(PovertyStandard standard, LocalDate day) {
        this.day = day;
        Set<Integer> ages = new TreeSet<>();
        for (IndicatorRule rule : standard.indicators()) {
            rule.cutoff().find().ifPresent(cutoff -> collect(cutoff, ages));
        }
        ages.forEach(age -> named.add(day.minusYears(age)));
    }

    private void collect(Cutoff cutoff, Set<Integer> ages) {
        if (cutoff instanceof Cutoff.WithoutWork rule) {
            ages.add(rule.from());
        } else if (cutoff instanceof Cutoff.DependantsAbove rule) {
            ages.add(rule.childrenBelow());
        } else if (cutoff instanceof Cutoff.Undernourished rule) {
            ages.add(rule.below());
        } else if (cutoff instanceof Cutoff.Uninsured rule) {
            ages.add(rule.from());
        } else if (cutoff instanceof Cutoff.SchoolingUnfinished rule) {
            ages.add(rule.from());
            named.add(LocalDate.of(rule.bornFrom(), 1, 1));
        } else if (cutoff instanceof Cutoff.Untrained rule) {
            ages.addAll(List.of(rule.from(), rule.higherFrom(), rule.below()));
        } else if (cutoff instanceof Cutoff.OutOfSchool rule) {
            ages.addAll(List.of(rule.from(), rule.below()));
        } else if (cutoff instanceof Cutoff.BelowSchoolLevel rule) {
            ages.addAll(List.of(rule.from(), rule.primaryFrom(), rule.secondaryFrom(), rule.below()));
        }
    }

    /** Never after the day. */
    @Override
    public LocalDate from(Choices choices) {
        boolean atBirthday = choices.upTo(1) == 1 && !named.isEmpty();
        int which = choices.upTo(atBirthday ? named.size() * WAYS - 1 : USUAL_AGES.size() - 1);
        LocalDate birth = atBirthday ? beside(named.get(which % named.size()), which / named.size()) : usual(which);
        return birth.isAfter(day) ? day : birth;
    }

    /** Somebody's of 40. */
    LocalDate plain() {
        return usual(0);
    }

    private LocalDate usual(int which) {
        return day.minusYears(USUAL_AGES.get(which)).minusDays(HALF_A_YEAR);
    }

    private static LocalDate beside(LocalDate birthday, int which) {
        return switch (which) {
            case 0 -> birthday;
            case 1 -> birthday.plusDays(1);
            case 2 -> birthday.minusDays(1);
            default -> leapDay(birthday);
        };
    }

    /** The last 29 February that is not later. */
    private static LocalDate leapDay(LocalDate birthday) {
        int year = birthday.getYear();
        while (!Year.isLeap(year)
                || LocalDate.of(year, Month.FEBRUARY, LEAP_DAY).isAfter(birthday)) {
            year--;
        }
        return LocalDate.of(year, Month.FEBRUARY, LEAP_DAY);
    }
}
