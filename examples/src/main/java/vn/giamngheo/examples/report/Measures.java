package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
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
            List<Text> lines = new ArrayList<>();
            lines.add(words.text(Label.AMONG, rate(coverage.rate())).and(Text.official(coverage.of())));
            coverage.condition().ifPresent(condition -> lines.add(condition(condition)));
            return lines;
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
        if (measure instanceof Measure.Qualitative qualitative) {
            return List.of(words.text(Label.NO_FIGURE).and(Text.official(qualitative.goal())));
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
        reduction
                .from()
                .ifPresent(from -> lines.add(Text.joined(
                        ", ", List.of(words.text(Label.FROM).and(rate(from.rate())), words.timeInLine(from.at())))));
        ReductionArithmetic arithmetic = reduction.arithmetic();
        arithmetic
                .expected()
                .ifPresent(expected -> lines.add(words.text(
                        Label.WORKED_OUT, rate(reduction.from().orElseThrow().rate()), by, rate(expected))));
        lines.add(words.text(Label.STATED_END).and(end(reduction, arithmetic)));
        return lines;
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
            case END_UNREADABLE ->
                arithmetic
                        .offered()
                        .map(offered -> quoted(to) + " – " + words.of(Label.OFFERED, rate(offered)))
                        .orElse(stated);
            case INCOMPLETE -> stated;
        };
    }

    private List<Text> count(Measure.Count count) {
        String number = read(count.count(), this::count) + " " + unit(count.unit());
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
