package vn.giamngheo.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.RefusedException;

/**
 * The three times of a standard, which differ: the years its title names, the day its instrument came into force, and
 * the days of review to which it applies. Only the last decides. Decree 07/2021/NĐ-CP bears 2021–2025 in its title, is
 * in force since 15/03/2021, and applies to reviews of 2022 to 2026, the last year by virtue of another decree.
 *
 * @param titleFrom the first year of the title; empty if the title names none
 * @param titleTo the last year of the title, inclusive; empty if the title names none
 * @param inForceFrom the day the instrument came into force; empty if not known
 * @param applied the spans of review days, ascending and without a day in common; at least one
 */
public record Applicability(
        Optional<Integer> titleFrom,
        Optional<Integer> titleTo,
        Optional<LocalDate> inForceFrom,
        List<AppliedPeriod> applied) {

    /**
     * Checks the spans.
     *
     * @param titleFrom the first year of the title
     * @param titleTo the last year of the title, inclusive
     * @param inForceFrom the day the instrument came into force
     * @param applied the spans of review days
     * @throws RefusedException if there is no span, or they are not ascending or have a day in common
     */
    public Applicability {
        applied = List.copyOf(applied);
        if (applied.isEmpty()) {
            throw new RefusedException(
                    "phải nêu ít nhất một khoảng thời gian áp dụng (applied)", "applied must hold at least one period");
        }
        for (int i = 1; i < applied.size(); i++) {
            if (!applied.get(i).from().isAfter(applied.get(i - 1).to())) {
                throw new RefusedException(
                        "các khoảng thời gian áp dụng (applied) phải theo thứ tự và không trùng ngày",
                        "applied periods must be ascending and must not share a day");
            }
        }
    }

    /**
     * An applicability without a title period.
     *
     * @param from the first day of review, inclusive
     * @param to the last day of review, inclusive
     * @param by the instrument
     * @param provenance how sure that is
     * @return the applicability
     * @throws RefusedException if the last day is before the first
     */
    public static Applicability between(LocalDate from, LocalDate to, InstrumentReference by, Provenance provenance) {
        return new Applicability(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new AppliedPeriod(from, to, by, provenance)));
    }

    /**
     * The span a day of review falls into.
     *
     * @param day the day of the review
     * @return the span; empty if the rules do not apply to that day
     */
    public Optional<AppliedPeriod> on(LocalDate day) {
        for (AppliedPeriod period : applied) {
            if (period.covers(day)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether the two apply to a day in common}
     *
     * @param other the other applicability
     */
    public boolean overlaps(Applicability other) {
        return applied.stream().anyMatch(own -> other.applied.stream().anyMatch(own::overlaps));
    }
}
