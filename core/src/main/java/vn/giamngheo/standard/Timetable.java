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

    private record Span(int from, int to, PovertyStandard standard) {}

    /** The timetable of standards that do not overlap. */
    Timetable(List<PovertyStandard> of) {
        List<Span> spans = new ArrayList<>();
        for (PovertyStandard standard : of) {
            for (AppliedPeriod period : standard.applicability().applied()) {
                spans.add(new Span(number(period.from()), number(period.to()), standard));
            }
        }
        spans.sort(new Comparator<>() { // no lambda: it would cost more than all the rest when a process starts
            @Override
            public int compare(Span one, Span other) {
                return Integer.compare(one.from, other.from);
            }
        });
        from = new int[spans.size()];
        to = new int[spans.size()];
        standards = new PovertyStandard[spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            from[i] = spans.get(i).from;
            to[i] = spans.get(i).to;
            standards[i] = spans.get(i).standard;
        }
    }

    /** A number that orders days as they follow each other. */
    private static int number(LocalDate day) {
        return (day.getYear() << 9) | (day.getMonthValue() << 5) | day.getDayOfMonth();
    }

    /** The standard that applies to a day, null if none does. */
    @Nullable PovertyStandard on(LocalDate day) {
        int number = number(day);
        for (int i = from.length - 1; i >= 0; i--) { // the latest first: most reviews are of these years
            if (number >= from[i]) {
                return number <= to[i] ? standards[i] : null;
            }
        }
        return null;
    }
}
