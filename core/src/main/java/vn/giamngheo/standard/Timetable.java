package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.law.AppliedPeriod;

/**
 * Which standard of one jurisdiction applies to a day. Days as numbers, and no iterator or optional on the way: this is
 * asked for every household.
 */
final class Timetable {

    /** First days, ascending. */
    private final int[] from;
    /** Last days, inclusive; no span has a day in common with another. */
    private final int[] to;

    private final PovertyStandard[] standards;

    private record Span(LocalDate from, LocalDate to, PovertyStandard standard) {}

    /** The timetable of standards that do not overlap. */
    Timetable(List<PovertyStandard> of) {
        List<Span> spans = new ArrayList<>();
        for (PovertyStandard standard : of) {
            for (AppliedPeriod period : standard.applicability().applied()) {
                spans.add(new Span(period.from(), period.to(), standard));
            }
        }
        spans.sort(
                new Comparator<>() { // no lambda: it would cost more than all the rest when a process starts
                    @Override
                    public int compare(Span one, Span other) {
                        return one.from.compareTo(other.from);
                    }
                });
        List<Span> joined = joined(spans);
        from = new int[joined.size()];
        to = new int[joined.size()];
        standards = new PovertyStandard[joined.size()];
        for (int i = 0; i < joined.size(); i++) {
            from[i] = number(joined.get(i).from);
            to[i] = number(joined.get(i).to);
            standards[i] = joined.get(i).standard;
        }
    }

    /** The same, with a span and its continuation under the same standard in one: there are fewer to look at. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).standard == span.standard
                    && joined.get(last).to.plusDays(1).equals(span.from)) {
                joined.set(last, new Span(joined.get(last).from, span.to, span.standard));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** A number that orders days as they follow each other. */
    private static int number(LocalDate day) {
        return (day.getYear() << 9) | (day.getMonthValue() << 5) | day.getDayOfMonth();
    }

    /** The standard that applies to a day, null if none does. */
    @Nullable
    PovertyStandard on(LocalDate day) {
        int number = number(day);
        for (int i = from.length - 1; i >= 0; i--) { // the latest first: most reviews are of these years
            if (number >= from[i]) {
                return number <= to[i] ? standards[i] : null;
            }
        }
        return null;
    }
}
