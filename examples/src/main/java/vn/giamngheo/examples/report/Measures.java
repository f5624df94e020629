package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.ReductionArithmetic;

/** What a target asks for, with the arithmetic its figures allow. */
final class Measures {

    private final Words words;

    Measures(Words words) {
        this.words = words;
    }

    /** The measure; then, line by line, what can be worked out of it. */
    List<Text> of(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return List.of(words.text(Label.BY_UNIT, rate(level.rate()), unit(level.unit())));
        }
        if (measure instanceof Measure.Reduction reduction) {
            return reduction(reduction);
        }
        if (measure instanceof Measure.Coverage coverage) {
            Text share = words.text(Label.AMONG, rate(coverage.rate())).and(Text.official(coverage.of()));
            return conditioned(share, coverage.condition());
        }
        if (measure instanceof Measure.Count count) {
            return count(count);
        }
        if (measure instanceof Measure.LocalityState state) {
            return List.of(Text.official(state.place().name() + ": " + state.state()));
        }
        if (measure instanceof Measure.Zero zero) {
            return List.of(words.text(Label.NONE_LEFT).and(Text.official(zero.of())));
        }
        if (measure instanceof Measure.Maintain maintain) {
            return maintain(maintain);
        }
        if (measure instanceof Measure.Qualitative qualitative) {
            return List.of(words.text(Label.NO_FIGURE).and(Text.official(qualitative.goal())));
        }
        if (measure instanceof Measure.Undecided undecided) {
            return undecided(undecided);
        }
        return change(measure);
    }

    private List<Text> change(Measure measure) {
        if (measure instanceof Measure.ReductionPerYear reduction) {
            List<Text> lines = new ArrayList<>();
            String by = read(reduction.by(), this::points);
            lines.add(words.text(Label.REDUCTION_PER_YEAR, by, unit(reduction.unit())));
            reduction.from().map(this::from).ifPresent(lines::add);
            return lines;
        }
        if (measure instanceof Measure.RelativeReduction reduction) {
            List<Text> lines = new ArrayList<>();
            lines.add(words.text(Label.RELATIVE_REDUCTION, rate(reduction.by())).and(Text.official(reduction.of())));
            reduction.from().map(this::from).ifPresent(lines::add);
            since(reduction.since()).ifPresent(lines::add);
            return lines;
        }
        if (measure instanceof Measure.Multiplier multiplier) {
            List<Text> lines = new ArrayList<>();
            String factor = read(multiplier.factor(), this::factor);
            lines.add(words.text(Label.MULTIPLIER, factor).and(Text.official(multiplier.of())));
            since(multiplier.since()).ifPresent(lines::add);
            return lines;
        }
        return number(measure);
    }

    private List<Text> number(Measure measure) {
        if (measure instanceof Measure.CountChange change) {
            boolean down = change.direction() == Measure.CountChange.Direction.DECREASE;
            Text by = words.text(down ? Label.DECREASE : Label.INCREASE, counted(change.by(), change.unit()));
            return List.of(
                    change.of().map(of -> by.and(": ").and(Text.official(of))).orElse(by));
        }
        if (measure instanceof Measure.CountPerYear count) {
            return conditioned(
                    words.text(Label.COUNT_PER_YEAR, counted(count.count(), count.unit())), count.condition());
        }
        if (measure instanceof Measure.KOfN some) {
            String k = read(some.k(), this::count);
            return conditioned(words.text(Label.K_OF_N, k, counted(some.n(), some.unit())), some.condition());
        }
        throw new IllegalStateException("unknown measure " + measure.getClass().getName());
    }

    /** An amount, as stated. */
    Text money(Written<Stated<Vnd>> amount) {
        return Text.plain(read(amount, this::money));
    }

    private List<Text> reduction(Measure.Reduction reduction) {
        List<Text> lines = new ArrayList<>();
        String by = read(reduction.by(), this::points);
        lines.add(words.text(Label.REDUCTION, by, unit(reduction.unit())));
        reduction.from().map(this::from).ifPresent(lines::add);
        ReductionArithmetic arithmetic = reduction.arithmetic();
        arithmetic
                .expected()
                .ifPresent(expected -> lines.add(words.text(
                        Label.WORKED_OUT, rate(reduction.from().orElseThrow().rate()), by, rate(expected))));
        lines.add(words.text(Label.STATED_END).and(end(reduction, arithmetic)));
        return lines;
    }

    private List<Text> maintain(Measure.Maintain maintain) {
        Text kept = words.text(Label.MAINTAIN).and(Text.official(maintain.of()));
        return List.of(maintain.rate()
                .map(rate -> kept.and(", ").and(words.text(Label.BY_UNIT, rate(rate), unit(maintain.unit()))))
                .orElse(kept));
    }

    /** Each reading with its arithmetic; none is chosen. */
    private List<Text> undecided(Measure.Undecided undecided) {
        List<Text> lines = new ArrayList<>();
        lines.add(words.text(Label.UNDECIDED)
                .and(Text.official(undecided.wording()))
                .and("”"));
        for (Measure reading : undecided.readings()) {
            lines.add(words.text(Label.READING).and(Text.joined("; ", of(reading))));
        }
        return lines;
    }

    private Text from(Baseline from) {
        return Text.joined(", ", List.of(words.text(Label.FROM).and(rate(from.rate())), words.timeInLine(from.at())));
    }

    private Optional<Text> since(Schedule since) {
        return Optional.of(since)
                .filter(Schedule::isStated)
                .map(at -> words.text(Label.SINCE).and(words.timeInLine(at)));
    }

    private List<Text> conditioned(Text first, Optional<String> condition) {
        return condition.map(given -> List.of(first, condition(given))).orElse(List.of(first));
    }

    private String end(Measure.Reduction reduction, ReductionArithmetic arithmetic) {
        if (reduction.to().isEmpty()) {
            return words.of(Label.NO_END);
        }
        Written<Stated<PublishedRate>> to = reduction.to().get();
        String stated = rate(to);
        return switch (arithmetic.outcome()) {
            case CLOSES -> stated + " – " + words.of(Label.CLOSES);
            case DIFFERS -> stated + " – " + words.of(Label.DIFFERS);
            case IMPOSSIBLE -> stated + " – " + words.of(Label.IMPOSSIBLE);
            case END_UNREADABLE ->
                arithmetic
                        .offered()
                        .map(offered -> quoted(to) + " – " + words.of(Label.OFFERED, rate(offered)))
                        .orElse(stated);
            case INCOMPLETE -> stated;
        };
    }

    private List<Text> count(Measure.Count count) {
        String number = counted(count.count(), count.unit());
        List<Text> lines = new ArrayList<>();
        Optional<String> rate = count.rate().map(this::rate);
        lines.add(Text.plain(
                rate.map(shown -> words.of(Label.AT_RATE, number, shown)).orElse(number)));
        count.condition().ifPresent(condition -> lines.add(condition(condition)));
        count.impliedDenominator()
                .map(range -> denominator(number, rate.orElseThrow(), range))
                .ifPresent(lines::add);
        return lines;
    }

    private Text condition(String condition) {
        return words.text(Label.CONDITION).and(Text.official(condition));
    }

    private Text denominator(String number, String rate, WholeRange range) {
        String low = words.number(range.min());
        return range.isBounded()
                ? words.text(Label.DENOMINATOR, number, rate, low, words.number(range.max()))
                : words.text(Label.DENOMINATOR_FROM, number, rate, low);
    }

    private String counted(Written<Stated<Long>> count, CountUnit unit) {
        return read(count, this::count) + " " + unit(unit);
    }

    private String unit(CountUnit unit) {
        return unit.noun(words.language()).orElse(unit.code());
    }

    private String rate(Written<Stated<PublishedRate>> rate) {
        return read(rate, this::rate);
    }

    private String rate(Stated<PublishedRate> rate) {
        return StatedText.rate(rate, words.language());
    }

    private String points(Stated<PublishedPoints> points) {
        return StatedText.points(points, words.language());
    }

    private String factor(Stated<PublishedFactor> factor) {
        return StatedText.factor(factor, words.language());
    }

    private String count(Stated<Long> count) {
        return StatedText.count(count, words.language());
    }

    private String money(Stated<Vnd> amount) {
        return StatedText.money(amount, words.language());
    }

    /** The value as understood; the wording in quotation marks where nothing was understood. */
    private <T> String read(Written<T> written, Function<T, String> shown) {
        Optional<String> value = written.value().map(shown);
        return value.orElseGet(() -> quoted(written) + " (" + words.of(Label.UNREADABLE) + ")");
    }

    private static String quoted(Written<?> written) {
        return "“" + written.text().orElse("") + "”";
    }
}
