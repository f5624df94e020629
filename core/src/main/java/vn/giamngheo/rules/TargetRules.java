package vn.giamngheo.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.ReductionArithmetic;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** The figures of each target by itself; what targets say of each other is in {@link DenominatorRules}. */
final class TargetRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        for (Located<Target> target : plan.targets()) {
            target(target.value(), target.pointer(), findings);
        }
    }

    private static void target(Target target, JsonPointer at, Consumer<Finding> findings) {
        JsonPointer measure = at.child("measure");
        MeasureWording.check(target.measure(), measure, findings);
        if (target.measure() instanceof Measure.Count count) {
            count(count, measure, findings);
        } else if (target.measure() instanceof Measure.Reduction reduction) {
            reduction(reduction, measure, findings);
        } else if (target.measure() instanceof Measure.ReductionPerYear reduction) {
            percentOnly(reduction.by()).ifPresent(text -> findings.accept(pointsOrPercent(text, measure.child("by"))));
        } else if (target.measure() instanceof Measure.KOfN some) {
            someOf(some, measure, findings);
        } else if (target.measure() instanceof Measure.Undecided undecided) {
            findings.accept(undecided(undecided, measure));
        } else if (target.measure() instanceof Measure.LocalityState state) {
            findings.accept(Finding.of(
                    TargetFinding.LOCALITY_EVENT,
                    at,
                    Map.of("place", Argument.text(state.place().name()))));
        } else if (withoutFigure(target.measure())) {
            findings.accept(
                    Finding.of(TargetFinding.WITHOUT_FIGURE, at, Map.of("target", Argument.text(target.title()))));
        }
        TargetPartsRules.check(target, at, findings);
    }

    private static boolean withoutFigure(Measure measure) {
        return measure instanceof Measure.Zero
                || measure instanceof Measure.Qualitative
                || (measure instanceof Measure.Maintain maintain
                        && maintain.rate().isEmpty());
    }

    private static Finding undecided(Measure.Undecided undecided, JsonPointer at) {
        return Finding.of(
                TargetFinding.UNDECIDED,
                at,
                Map.of(
                        "text", Argument.text(undecided.wording()),
                        "readings",
                                Argument.listed(undecided.readings().stream()
                                        .map(TargetRules::words)
                                        .toList())));
    }

    private static Argument words(Measure reading) {
        return Argument.phrase(new Phrase(reading.describe(Language.VIETNAMESE), reading.describe(Language.ENGLISH)));
    }

    /** Of a bound or an approximate number it is not certain that it is too many. */
    private static void someOf(Measure.KOfN some, JsonPointer at, Consumer<Finding> findings) {
        Optional<Long> least = some.k().value().filter(k -> !k.approximate()).flatMap(Stated::low);
        Optional<Long> most = some.n().value().filter(n -> !n.approximate()).flatMap(Stated::high);
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
            findings.accept(Finding.of(
                    TargetFinding.MORE_THAN_THERE_ARE,
                    at,
                    Map.of(
                            "k", Argument.count(some.k().value().orElseThrow()),
                            "n", Argument.count(some.n().value().orElseThrow()))));
        }
    }

    private static void count(Measure.Count count, JsonPointer at, Consumer<Finding> findings) {
        Optional<Stated<Long>> number = count.count().value();
        Optional<Stated<PublishedRate>> rate = count.rate().flatMap(Written::value);
        boolean exact = number.filter(value -> value instanceof Stated.Exactly).isPresent()
                && rate.filter(value -> value instanceof Stated.Exactly).isPresent();
        if (exact && count.impliedDenominator().isEmpty()) {
            findings.accept(Finding.of(
                    TargetFinding.RATE_AND_COUNT_DISAGREE,
                    at,
                    Map.of(
                            "count", Argument.count(number.orElseThrow()),
                            "rate", Argument.rate(rate.orElseThrow()))));
        }
    }

    private static void reduction(Measure.Reduction reduction, JsonPointer at, Consumer<Finding> findings) {
        if (reduction.from().isEmpty()) {
            // Without a start there is nothing to reckon with.
            percentOnly(reduction.by()).ifPresent(text -> findings.accept(pointsOrPercent(text, at.child("by"))));
            return;
        }
        ReductionArithmetic arithmetic = reduction.arithmetic();
        arithmetic
                .offered()
                .ifPresent(offered -> findings.accept(Finding.of(
                        TargetFinding.FIGURE_OFFERED,
                        at.child("to"),
                        Map.of(
                                "text",
                                        Argument.text(reduction
                                                .to()
                                                .orElseThrow()
                                                .text()
                                                .orElseThrow()),
                                "from", Argument.rate(from(reduction)),
                                "by", Argument.points(by(reduction)),
                                "offered", Argument.rate(offered)))));
        if (arithmetic.outcome() == ReductionArithmetic.Outcome.CLOSES) {
            findings.accept(Finding.of(
                    TargetFinding.REDUCTION_CLOSES,
                    at,
                    Map.of(
                            "from", Argument.rate(from(reduction)),
                            "by", Argument.points(by(reduction)),
                            "to", Argument.rate(to(reduction)))));
        } else if (arithmetic.outcome() == ReductionArithmetic.Outcome.DIFFERS) {
            findings.accept(Finding.of(
                    TargetFinding.REDUCTION_DIFFERS,
                    at,
                    Map.of(
                            "from", Argument.rate(from(reduction)),
                            "by", Argument.points(by(reduction)),
                            "expected", Argument.rate(arithmetic.expected().orElseThrow()),
                            "to", Argument.rate(to(reduction)))));
        }
        arithmetic.refusals().forEach(refusal -> findings.accept(impossible(refusal.words(), at)));
        percentOnly(reduction.by())
                .ifPresent(text -> pointsOrPercent(text, reduction, arithmetic, at.child("by"), findings));
    }

    private static Finding impossible(Phrase reason, JsonPointer at) {
        return Finding.of(TargetFinding.REDUCTION_IMPOSSIBLE, at, Map.of("reason", Argument.phrase(reason)));
    }

    /** Official texts print points as per cent; only arithmetic that closes tells which is meant. */
    private static void pointsOrPercent(
            String text,
            Measure.Reduction reduction,
            ReductionArithmetic arithmetic,
            JsonPointer at,
            Consumer<Finding> findings) {
        Optional<Stated<PublishedRate>> end = arithmetic.outcome() == ReductionArithmetic.Outcome.CLOSES
                ? Optional.of(to(reduction))
                : arithmetic.offered();
        findings.accept(end.map(to -> Finding.of(
                        TargetFinding.POINTS_PRINTED_AS_PERCENT,
                        at,
                        Map.of(
                                "text", Argument.text(text),
                                "from", Argument.rate(from(reduction)),
                                "by", Argument.points(by(reduction)),
                                "to", Argument.rate(to))))
                .orElseGet(() -> pointsOrPercent(text, at)));
    }

    private static Finding pointsOrPercent(String text, JsonPointer at) {
        return Finding.of(TargetFinding.POINTS_OR_PERCENT, at, Map.of("text", Argument.text(text)));
    }

    private static Optional<String> percentOnly(Written<?> points) {
        // Most texts have no such sign, and it is looked for before anything is spelt out.
        return points.text()
                .filter(text -> text.indexOf('%') >= 0)
                .filter(text -> text.length() <= TextRules.LONGEST)
                .filter(text -> !VietnameseText.identityKey(text).contains("điểm"));
    }

    private static Stated<PublishedRate> from(Measure.Reduction reduction) {
        return reduction.from().flatMap(from -> from.rate().value()).orElseThrow();
    }

    private static Stated<PublishedPoints> by(Measure.Reduction reduction) {
        return reduction.by().value().orElseThrow();
    }

    private static Stated<PublishedRate> to(Measure.Reduction reduction) {
        return reduction.to().flatMap(Written::value).orElseThrow();
    }
}
