package vn.giamngheo.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Every figure of a measure held against its own wording. */
final class MeasureWording {

    private static final Pattern PER_YEAR = Pattern.compile("\\s*(?:/|mỗi |một |h[ằà]ng )\\s*năm$");

    private static final Pattern CHANGE =
            Pattern.compile("^(?:giảm|tăng)(?: thêm)? ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final JsonPointer at;
    private final Consumer<Finding> findings;

    private MeasureWording(JsonPointer at, Consumer<Finding> findings) {
        this.at = at;
        this.findings = findings;
    }

    static void check(Measure measure, JsonPointer at, Consumer<Finding> findings) {
        new MeasureWording(at, findings).check(measure);
    }

    private void check(Measure measure) {
        if (measure instanceof Measure.Level level) {
            rate(level.rate(), "rate");
        } else if (measure instanceof Measure.Coverage coverage) {
            rate(coverage.rate(), "rate");
        } else if (measure instanceof Measure.Maintain maintain) {
            maintain.rate().ifPresent(rate -> rate(rate, "rate"));
        } else if (measure instanceof Measure.Undecided undecided) {
            for (int i = 0; i < undecided.readings().size(); i++) {
                check(undecided.readings().get(i), at.child("readings").child(i), findings);
            }
        } else {
            change(measure);
        }
    }

    private void change(Measure measure) {
        if (measure instanceof Measure.Reduction reduction) {
            reduction(reduction);
        } else if (measure instanceof Measure.ReductionPerYear reduction) {
            Wording.check(reduction.by(), MeasureWording::perYear, Argument::points, at, findings, "by");
            from(reduction.from());
        } else if (measure instanceof Measure.RelativeReduction reduction) {
            Wording.check(
                    reduction.by(), text -> StatedParser.rate(withoutVerb(text)), Argument::rate, at, findings, "by");
            from(reduction.from());
        } else if (measure instanceof Measure.Multiplier multiplier) {
            Wording.check(multiplier.factor(), StatedParser::factor, Argument::factor, at, findings, "factor");
        } else {
            number(measure);
        }
    }

    private void number(Measure measure) {
        if (measure instanceof Measure.Count count) {
            count(count.count(), "count");
            count.rate().ifPresent(rate -> rate(rate, "rate"));
        } else if (measure instanceof Measure.CountChange change) {
            Wording.check(
                    change.by(), text -> StatedParser.count(withoutVerb(text)), Argument::count, at, findings, "by");
        } else if (measure instanceof Measure.CountPerYear count) {
            count(count.count(), "count");
        } else if (measure instanceof Measure.KOfN some) {
            count(some.k(), "k");
            count(some.n(), "n");
        }
    }

    private void reduction(Measure.Reduction reduction) {
        Wording.check(reduction.by(), StatedParser::points, Argument::points, at, findings, "by");
        from(reduction.from());
        if (reduction.to().isPresent()) {
            end(reduction, reduction.to().get());
        }
    }

    /** An end that is offered has a finding of its own. */
    private void end(Measure.Reduction reduction, Written<Stated<PublishedRate>> to) {
        if (to.value().isPresent() || reduction.arithmetic().offered().isEmpty()) {
            rate(to, "to");
        }
    }

    private void from(Optional<Baseline> from) {
        if (from.isPresent()) {
            Wording.check(from.get().rate(), StatedParser::rate, Argument::rate, at, findings, "from", "rate");
        }
    }

    private void rate(Written<Stated<PublishedRate>> rate, String name) {
        Wording.check(rate, StatedParser::rate, Argument::rate, at, findings, name);
    }

    private void count(Written<Stated<Long>> count, String name) {
        if (count.text().isPresent() && count.text().get().length() <= TextRules.LONGEST) {
            FigureRules.count(count, at.child(name), findings);
        }
    }

    private static String withoutVerb(String text) {
        return CHANGE.matcher(text).replaceFirst("");
    }

    private static Optional<Stated<PublishedPoints>> perYear(String text) {
        return StatedParser.points(PER_YEAR.matcher(text).replaceFirst(""));
    }
}
