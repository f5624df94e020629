package vn.giamngheo.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.ChangeForm.Closing;
import vn.giamngheo.target.ReductionReading.Why;
import vn.giamngheo.text.Phrase;

/**
 * Reads the few words that state a reduction: "giảm 2,3-2,5%", "giảm tỷ lệ hộ nghèo 1 - 1,5 điểm %/năm", "giảm 50% số
 * hộ nghèo so với đầu kỳ", "giảm một nửa số hộ nghèo", "giảm 4.812 hộ nghèo". The numbers are in Vietnamese notation,
 * as the words are; a bare "giảm 1.500" has no unit and is not understood.
 *
 * <p>Official texts print percentage points as "%", and sometimes per cent of the start as "điểm %". So "%" can mean
 * both, and only figures decide: where {@code from − change = to} holds in one reading and not in the other. "điểm" is
 * believed unless the figures hold in the other reading only. What they do not decide stays {@link Measure.Undecided}.
 */
public final class ReductionReader {

    private static final Phrase SAYS_POINTS = new Phrase("nguyên văn ghi “điểm”", "the wording says percentage points");
    private static final Phrase SAYS_A_SHARE = new Phrase(
            "nguyên văn ghi một phần của số ban đầu", "the wording says a share of the number it starts from");
    private static final Phrase SAYS_A_NUMBER = new Phrase("nguyên văn ghi số lượng", "the wording says a number");
    private static final Phrase YEARLY = new Phrase(
            "mức giảm hằng năm ghi bằng “%” được hiểu là điểm phần trăm; nguyên văn không nói rõ",
            "a yearly reduction in per cent is taken for percentage points; the wording does not tell");
    private static final Phrase UNREADABLE = new Phrase("không đọc được số liệu", "the figure cannot be read");

    private ReductionReader() {}

    /**
     * Reads a reduction of which start and level are not known.
     *
     * @param text the words of one reduction
     * @param unit what is counted
     * @return what it means, often undecided; empty if no reduction is understood
     */
    public static Optional<ReductionReading> read(String text, CountUnit unit) {
        return read(text, Optional.empty(), Optional.empty(), unit);
    }

    /**
     * Reads a reduction.
     *
     * @param text the words of one reduction
     * @param from where it starts, if that is written
     * @param to where it is said to end, if that is written; a yearly reduction is not held against it
     * @param unit what is counted
     * @return what it means; empty if no reduction is understood
     */
    public static Optional<ReductionReading> read(
            String text, Optional<Baseline> from, Optional<Written<Stated<PublishedRate>>> to, CountUnit unit) {
        return ReductionWording.of(text).flatMap(wording -> read(wording, from, to, unit));
    }

    /**
     * Decides by start and level what was undecided.
     *
     * @param undecided what can mean several things
     * @param from where it starts, if that is known
     * @param to where it is said to end, if that is written
     * @return the one reading left, or again all of them, and why
     */
    public static ReductionReading resolve(
            Measure.Undecided undecided, Optional<Baseline> from, Optional<Written<Stated<PublishedRate>>> to) {
        return readings(from, to).choose(undecided.wording(), undecided.readings());
    }

    private static Readings readings(Optional<Baseline> from, Optional<Written<Stated<PublishedRate>>> to) {
        return new Readings(from.flatMap(start -> start.rate().value()), to);
    }

    private static Optional<ReductionReading> read(
            ReductionWording wording,
            Optional<Baseline> from,
            Optional<Written<Stated<PublishedRate>>> to,
            CountUnit unit) {
        String figure = wording.figure();
        Optional<Stated<PublishedRate>> percent = wording.percent();
        Optional<Stated<PublishedPoints>> points = StatedParser.points(figure);
        if (wording.isShare()) {
            return percent.map(by -> new ReductionReading(
                    relative(wording, Written.of(figure, by), from, unit), Why.WRITTEN_AS_SHARE, SAYS_A_SHARE));
        }
        if (points.isPresent() && percent.isPresent()) {
            Written<Stated<PublishedPoints>> by = Written.of(figure, points.get());
            if (wording.yearly()) {
                return Optional.of(yearly(wording, new Measure.ReductionPerYear(by, from, unit)));
            }
            Measure inPoints = new Measure.Reduction(by, from, to, unit);
            Measure inPercent = relative(wording, Written.of(figure, percent.get()), from, unit);
            return Optional.of(choose(wording, inPoints, inPercent, readings(from, to)));
        }
        Optional<Stated<Long>> count = StatedParser.count(figure).filter(number -> wording.counts(unit));
        if (count.isPresent() && !wording.yearly()) {
            Measure change = new Measure.CountChange(
                    Measure.CountChange.Direction.DECREASE, Written.of(figure, count.get()), unit, wording.noun());
            return Optional.of(new ReductionReading(change, Why.WRITTEN_AS_NUMBER, SAYS_A_NUMBER));
        }
        return wording.saysPerCent() ? Optional.of(unreadable(wording, from, to, unit)) : Optional.empty();
    }

    private static ReductionReading choose(
            ReductionWording wording, Measure points, Measure percent, Readings readings) {
        if (!wording.saysPoints()) {
            return readings.choose(wording.text(), List.of(points, percent));
        }
        boolean onlyPercent = readings.check(percent) == Closing.CLOSES && readings.check(points) != Closing.CLOSES;
        return onlyPercent
                ? readings.choose(wording.text(), List.of(points, percent))
                : new ReductionReading(points, Why.WRITTEN_AS_POINTS, SAYS_POINTS);
    }

    private static ReductionReading yearly(ReductionWording wording, Measure measure) {
        return wording.saysPoints()
                ? new ReductionReading(measure, Why.WRITTEN_AS_POINTS, SAYS_POINTS)
                : new ReductionReading(measure, Why.PER_YEAR_IN_PER_CENT, YEARLY);
    }

    private static ReductionReading unreadable(
            ReductionWording wording,
            Optional<Baseline> from,
            Optional<Written<Stated<PublishedRate>>> to,
            CountUnit unit) {
        Measure points = wording.yearly()
                ? new Measure.ReductionPerYear(Written.unreadable(wording.figure()), from, unit)
                : new Measure.Reduction(Written.unreadable(wording.figure()), from, to, unit);
        List<Measure> meant = new ArrayList<>(List.of(points));
        if (!wording.saysPoints() && !wording.yearly()) {
            meant.add(relative(wording, Written.unreadable(wording.figure()), from, unit));
        }
        Measure measure = meant.size() == 1 ? points : new Measure.Undecided(wording.text(), meant);
        return new ReductionReading(measure, Why.FIGURE_UNREADABLE, UNREADABLE, wording.offered());
    }

    private static Measure relative(
            ReductionWording wording, Written<Stated<PublishedRate>> by, Optional<Baseline> from, CountUnit unit) {
        return from.isPresent()
                ? new Measure.RelativeReduction(by, wording.of(), from, unit)
                : new Measure.RelativeReduction(by, wording.of(), from, wording.since(), unit);
    }
}
