package vn.giamngheo.target;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.function.BiFunction;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** What a measure asks for, in one line. Official wording stays as written in both languages. */
final class MeasureText {

    private final Language language;

    MeasureText(Language language) {
        this.language = language;
    }

    String of(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return pick(
                    rate(level.rate()) + ", tính theo " + unit(level.unit()),
                    rate(level.rate()) + " of " + unit(level.unit()));
        }
        if (measure instanceof Measure.Coverage coverage) {
            return rate(coverage.rate())
                    + pick(" trong số: ", " of: ")
                    + coverage.of()
                    + condition(coverage.condition());
        }
        if (measure instanceof Measure.LocalityState state) {
            return state.place().name() + ": " + state.state();
        }
        if (measure instanceof Measure.Zero zero) {
            return pick("không còn: ", "none left: ") + zero.of();
        }
        if (measure instanceof Measure.Maintain maintain) {
            return pick("duy trì: ", "to be kept: ")
                    + maintain.of()
                    + after(", ", maintain.rate().map(this::rate));
        }
        if (measure instanceof Measure.Qualitative qualitative) {
            return qualitative.goal();
        }
        if (measure instanceof Measure.Undecided undecided) {
            return undecided.readings().stream().map(this::of).collect(joining(pick("; hoặc ", "; or ")));
        }
        return change(measure);
    }

    private String change(Measure measure) {
        if (measure instanceof Measure.Reduction reduction) {
            return down(read(reduction.by(), StatedText::points))
                    + from(reduction.from())
                    + reduction
                            .to()
                            .map(to -> pick(", còn ", ", to ") + rate(to))
                            .orElse("");
        }
        if (measure instanceof Measure.ReductionPerYear reduction) {
            String by = read(reduction.by(), StatedText::points);
            return pick("mỗi năm giảm " + by, "down by " + by + " a year") + from(reduction.from());
        }
        if (measure instanceof Measure.RelativeReduction reduction) {
            String by = rate(reduction.by());
            return pick("giảm " + by + " so với mức đầu: ", "down by " + by + " of where it starts: ")
                    + reduction.of()
                    + from(reduction.from())
                    + since(reduction.since());
        }
        if (measure instanceof Measure.Multiplier multiplier) {
            String factor = read(multiplier.factor(), StatedText::factor);
            return pick("gấp " + factor + ": ", factor + " as much: ") + multiplier.of() + since(multiplier.since());
        }
        return number(measure);
    }

    private String number(Measure measure) {
        if (measure instanceof Measure.Count count) {
            return counted(count.count(), count.unit())
                    + count.rate()
                            .map(rate -> pick(", đạt ", ", a rate of ") + rate(rate))
                            .orElse("")
                    + condition(count.condition());
        }
        if (measure instanceof Measure.CountChange change) {
            String by = counted(change.by(), change.unit());
            String words = change.direction() == Measure.CountChange.Direction.DECREASE
                    ? down(by)
                    : pick("tăng ", "up by ") + by;
            return words + after(": ", change.of());
        }
        if (measure instanceof Measure.CountPerYear count) {
            String number = counted(count.count(), count.unit());
            return pick("mỗi năm " + number, number + " a year") + condition(count.condition());
        }
        if (measure instanceof Measure.KOfN some) {
            return read(some.k(), StatedText::count)
                    + pick(" trong số ", " of ")
                    + counted(some.n(), some.unit())
                    + condition(some.condition());
        }
        throw new IllegalStateException("unknown measure " + measure.getClass().getName());
    }

    private String down(String by) {
        return pick("giảm ", "down by ") + by;
    }

    private String from(Optional<Baseline> from) {
        return from.map(start -> pick(", từ ", ", from ")
                        + rate(start.rate())
                        + (start.at().isStated() ? " (" + start.at().render(language) + ")" : ""))
                .orElse("");
    }

    private String since(Schedule since) {
        return since.isStated() ? pick(", so với ", ", compared with ") + since.render(language) : "";
    }

    private String condition(Optional<String> condition) {
        return after(", ", condition);
    }

    private static String after(String separator, Optional<String> words) {
        return words.map(given -> separator + given).orElse("");
    }

    private String counted(Written<Stated<Long>> count, CountUnit unit) {
        return read(count, StatedText::count) + " " + unit(unit);
    }

    private String unit(CountUnit unit) {
        return unit.noun(language).orElse(unit.code());
    }

    private String rate(Written<Stated<PublishedRate>> rate) {
        return read(rate, StatedText::rate);
    }

    /** What was not understood stands in quotation marks. */
    private <T> String read(Written<T> written, BiFunction<T, Language, String> shown) {
        return written.value()
                .map(value -> shown.apply(value, language))
                .orElseGet(() -> "“" + written.text().orElseThrow() + "”");
    }

    private String pick(String vietnamese, String english) {
        return new Phrase(vietnamese, english).in(language);
    }
}
