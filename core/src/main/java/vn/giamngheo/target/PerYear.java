package vn.giamngheo.target;

import java.time.LocalDate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * A change that happens once in each of so many years: 1 to 1.5 points a year over 5 years are 5 to 7.5 points. Per
 * cent and multiples are each time of what the year before has left.
 *
 * @param years how many years, from 1 to 200
 */
public record PerYear(int years) {

    private static final int MAX_YEARS = 200;

    /**
     * Checks what is given.
     *
     * @param years how many years, from 1 to 200
     * @throws RefusedException if there are fewer or more
     */
    public PerYear {
        if (years < 1 || years > MAX_YEARS) {
            throw new RefusedException(
                    "số năm phải từ 1 đến " + MAX_YEARS + ", không phải " + years,
                    "years must be from 1 to " + MAX_YEARS + " but was " + years);
        }
    }

    /**
     * {@return the years from one point to another}
     *
     * @param from the start or end of a year
     * @param to the start or end of a year, later than {@code from}
     * @throws RefusedException if one of them is only some point of its year, which makes the number of years unknown,
     *     or {@code to} is not later
     */
    public static PerYear between(YearPoint from, YearPoint to) {
        int years = day(to).getYear() - day(from).getYear();
        if (years < 1) {
            throw new RefusedException(
                    "thời điểm đích (" + to.in(Language.VIETNAMESE) + ") phải sau thời điểm gốc ("
                            + from.in(Language.VIETNAMESE) + ")",
                    "to (" + to.in(Language.ENGLISH) + ") must be later than from (" + from.in(Language.ENGLISH) + ")");
        }
        return new PerYear(years);
    }

    /** Always a 31 December. */
    private static LocalDate day(YearPoint point) {
        return point.day()
                .orElseThrow(() -> new RefusedException(
                        "chưa rõ “" + point.in(Language.VIETNAMESE)
                                + "” là đầu năm hay cuối năm nên không tính được số năm",
                        "'" + point.in(Language.ENGLISH)
                                + "' may be the start or the end of the year, so the number of years is not known"));
    }

    /**
     * {@return the level after all the years}
     *
     * @param form how start, change and level hang together
     * @param from the start
     * @param by the change within one year
     */
    public Derived level(ChangeForm form, Figure from, Figure by) {
        Derived level = form.level(from, by);
        for (int year = 1; year < years && level instanceof Derived.Known known; year++) {
            level = form.level(known.figure(), by);
        }
        return level;
    }

    /**
     * {@return the start from which a yearly change leads to the level after all the years}
     *
     * @param form how start, change and level hang together
     * @param by the change within one year
     * @param to the level after all the years
     */
    public Derived start(ChangeForm form, Figure by, Figure to) {
        Derived start = form.start(by, to);
        for (int year = 1; year < years && start instanceof Derived.Known known; year++) {
            start = form.start(by, known.figure());
        }
        return start;
    }

    /**
     * {@return the equal yearly reduction, in points or numbers, that leads from the start to the level} There is none
     * in per cent: an equal yearly one is hardly ever a fraction.
     *
     * @param from the start
     * @param to the level after all the years
     */
    public Derived reduction(Figure from, Figure to) {
        Derived all = ChangeForm.LESS.change(from, to);
        return all instanceof Derived.Known known
                ? new Derived.Known(known.figure().times(Ratio.of(1, years)))
                : all;
    }
}
