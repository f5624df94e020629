package vn.giamngheo.target;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.ChangeForm.Closing;
import vn.giamngheo.target.ReductionReading.Why;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * Chooses among readings by what start and level say.
 *
 * @param from the start, if known
 * @param to the level as written, if it is
 */
record Readings(Optional<Stated<PublishedRate>> from, Optional<Written<Stated<PublishedRate>>> to) {

    private static final Phrase NOTHING_TO_CHECK = new Phrase(
            "không có đủ mức gốc và mức cần đạt rõ ràng để biết cách hiểu nào đúng",
            "there is no clear start and level by which to tell which reading is meant");

    /** The one reading that start and level leave, or all of them undecided. */
    ReductionReading choose(String wording, List<Measure> readings) {
        List<Closing> closings = readings.stream().map(this::check).toList();
        List<Measure> closing = with(readings, closings, List.of(Closing.CLOSES));
        List<Measure> possible = with(readings, closings, List.of(Closing.CLOSES, Closing.OPEN));
        if (closing.size() == 1) {
            return new ReductionReading(
                    closing.get(0),
                    Why.ONLY_ONE_CLOSES,
                    words("chỉ một cách hiểu khớp với các số liệu", "one reading alone agrees with the figures"));
        }
        if (possible.size() == 1) {
            return new ReductionReading(
                    possible.get(0),
                    Why.ONLY_ONE_POSSIBLE,
                    words(
                            "các cách hiểu khác đều trái với các số liệu",
                            "every other reading contradicts the figures"));
        }
        return undecided(new Measure.Undecided(wording, readings), closing.size(), possible.size());
    }

    private ReductionReading undecided(Measure measure, int closing, int possible) {
        if (closing > 1) {
            return new ReductionReading(
                    measure,
                    Why.SEVERAL_CLOSE,
                    words("nhiều cách hiểu cùng khớp với các số liệu", "several readings agree with the figures"));
        }
        return possible == 0
                ? new ReductionReading(
                        measure,
                        Why.NONE_CLOSES,
                        words("không cách hiểu nào khớp với các số liệu", "no reading agrees with the figures"))
                : new ReductionReading(measure, Why.NOTHING_TO_CHECK, NOTHING_TO_CHECK);
    }

    private static List<Measure> with(List<Measure> readings, List<Closing> closings, List<Closing> wanted) {
        return readings.stream()
                .filter(reading -> wanted.contains(closings.get(readings.indexOf(reading))))
                .toList();
    }

    /** How start and level agree with a reading. */
    Closing check(Measure reading) {
        if (reading instanceof Measure.Reduction reduction) {
            return check(ChangeForm.LESS, reduction.by().value().map(Figure::points));
        }
        return reading instanceof Measure.RelativeReduction relative
                ? check(ChangeForm.LESS_PER_CENT, relative.by().value().map(Figure::perCent))
                : Closing.OPEN;
    }

    private Closing check(ChangeForm form, Optional<Figure> change) {
        if (from.isEmpty() || change.isEmpty() || to.isEmpty()) {
            return Closing.OPEN;
        }
        Figure start = Figure.rate(from.get());
        return to.get()
                .value()
                .map(level -> form.check(start, change.get(), Figure.rate(level)))
                .orElseGet(() -> checkMangled(form.level(start, change.get())));
    }

    /** A level that cannot be read proves a reading only if cut in one way it is just what is expected. */
    private Closing checkMangled(Derived level) {
        List<Stated<PublishedRate>> splits =
                StatedParser.splits(to.flatMap(Written::text).orElse(""));
        if (splits.isEmpty()) {
            return Closing.OPEN;
        }
        return level.known()
                .map(Figure::stated)
                .filter(expected -> splits.stream()
                        .anyMatch(split -> Figure.rate(split).stated().equals(expected)))
                .map(fitting -> Closing.CLOSES)
                .orElse(Closing.DIFFERS);
    }

    private Phrase words(String vietnamese, String english) {
        return new Phrase(
                vietnamese + ": từ " + start(Language.VIETNAMESE) + " xuống còn " + level(Language.VIETNAMESE),
                english + ": from " + start(Language.ENGLISH) + " down to " + level(Language.ENGLISH));
    }

    private String start(Language language) {
        return from.map(rate -> Figure.rate(rate).in(language)).orElse("");
    }

    private String level(Language language) {
        return to.map(written -> written.value()
                        .map(rate -> Figure.rate(rate).in(language))
                        .orElseGet(() -> "“" + Phrase.shown(written.text().orElse("")) + "”"))
                .orElse("");
    }
}
