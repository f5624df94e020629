package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * The start of a term of office: "đến đầu nhiệm kỳ 2026 - 2030". The first day is 1 January of its first year. There is
 * no last day: a term begins with an election or a congress, on a day no calendar fixes, and <i>đầu</i> (early) is
 * vague besides.
 *
 * @param from the first year of the term, 1900 to 2099
 * @param to its last year; not before {@code from}
 */
public record StartOfTerm(int from, int to) implements TimeFrame {
    /**
     * Checks the arguments.
     *
     * @param from where it begins, included
     * @param to where it ends, included
     * @throws IllegalArgumentException if out of range, or the wrong way round
     */
    public StartOfTerm {
        Years.checkOrder(from, to);
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(Years.firstDay(from));
    }

    /** {@inheritDoc} The start of a term cannot lie outside it: no year after {@code to} is concerned. */
    @Override
    public boolean concerns(int year) {
        Years.check(year, "year");
        return from <= year && year <= to;
    }

    @Override
    public String render(Language language) {
        return Wording.of(
                language,
                "đến đầu nhiệm kỳ " + Wording.years(from, to, language),
                "by the start of the " + Wording.years(from, to, language) + " term");
    }
}
