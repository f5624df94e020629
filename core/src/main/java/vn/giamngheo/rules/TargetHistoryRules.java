package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.target.TargetVersion;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** What a target and its amendments tell of each other. */
final class TargetHistoryRules {

    static final List<Rule<TargetHistory>> ALL = List.of(
            Rule.of(
                    "target-history.versions",
                    Set.of(TargetHistoryFinding.HOLDS_BEFORE_ISSUE, TargetHistoryFinding.DUE_BEFORE_START),
                    TargetHistoryRules::versions),
            Rule.of(
                    "target-history.instruments",
                    Set.of(TargetHistoryFinding.ISSUED_BEFORE, TargetHistoryFinding.SAME_INSTRUMENT),
                    (history, findings) -> between(history, findings, TargetHistoryRules::instruments)),
            Rule.of(
                    "target-history.changes",
                    Set.of(
                            TargetHistoryFinding.UNCHANGED,
                            TargetHistoryFinding.INDICATOR_CHANGED,
                            TargetHistoryFinding.UNIT_CHANGED,
                            TargetHistoryFinding.BASELINE_CHANGED),
                    (history, findings) -> between(history, findings, TargetHistoryRules::changes)));

    private TargetHistoryRules() {}

    /** A version beside the one before it. */
    private interface Between {
        void check(TargetVersion earlier, TargetVersion later, JsonPointer at, Consumer<Finding> findings);
    }

    private static void between(TargetHistory history, Consumer<Finding> findings, Between rule) {
        for (int i = 1; i < history.versions().size(); i++) {
            rule.check(history.versions().get(i - 1), history.versions().get(i), at(i), findings);
        }
    }

    private static JsonPointer at(int version) {
        return JsonPointer.ROOT.child("versions").child(version);
    }

    private static void versions(TargetHistory history, Consumer<Finding> findings) {
        for (int i = 0; i < history.versions().size(); i++) {
            version(history.versions().get(i), at(i), findings);
        }
    }

    private static void version(TargetVersion version, JsonPointer at, Consumer<Finding> findings) {
        version.by()
                .issuedOn()
                .filter(version.from()::isBefore)
                .ifPresent(issued -> findings.accept(Finding.of(
                        TargetHistoryFinding.HOLDS_BEFORE_ISSUE,
                        at.child("from"),
                        Map.of("from", Argument.day(version.from()), "issued", Argument.day(issued)))));
        version.target()
                .due()
                .lastDay()
                .filter(version.from()::isAfter)
                .ifPresent(due -> findings.accept(Finding.of(
                        TargetHistoryFinding.DUE_BEFORE_START,
                        at.child("target").child("due"),
                        Map.of("due", Argument.day(due), "from", Argument.day(version.from())))));
    }

    private static void instruments(
            TargetVersion earlier, TargetVersion later, JsonPointer at, Consumer<Finding> findings) {
        Optional<LocalDate> first = earlier.by().issuedOn();
        later.by()
                .issuedOn()
                .filter(day -> first.filter(day::isBefore).isPresent())
                .ifPresent(day -> findings.accept(Finding.of(
                        TargetHistoryFinding.ISSUED_BEFORE,
                        at.child("by").child("issuedOn"),
                        Map.of("later", Argument.day(day), "earlier", Argument.day(first.orElseThrow())))));
        boolean same = later.by().number().isPresent()
                && number(later).equals(number(earlier))
                && provision(later).equals(provision(earlier));
        if (same) {
            findings.accept(Finding.of(
                    TargetHistoryFinding.SAME_INSTRUMENT,
                    at.child("by"),
                    Map.of(
                            "instrument",
                            Argument.text(later.by().number().orElseThrow().text()))));
        }
    }

    private static Optional<String> number(TargetVersion version) {
        return version.by().number().map(InstrumentNumber::canonical);
    }

    private static Optional<String> provision(TargetVersion version) {
        return version.by().provision().map(VietnameseText::identityKey);
    }

    private static void changes(
            TargetVersion earlier, TargetVersion later, JsonPointer at, Consumer<Finding> findings) {
        JsonPointer target = at.child("target");
        if (later.target().equals(earlier.target())) {
            findings.accept(
                    Finding.of(TargetHistoryFinding.UNCHANGED, target, Map.of("day", Argument.day(later.from()))));
            return;
        }
        indicator(earlier.target().indicator(), later.target().indicator(), target, findings);
        Optional<CountUnit> before = unit(earlier.target().measure());
        Optional<CountUnit> after = unit(later.target().measure());
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            findings.accept(Finding.of(
                    TargetHistoryFinding.UNIT_CHANGED,
                    target.child("measure").child("unit"),
                    Map.of("before", noun(before.get()), "after", noun(after.get()))));
        }
        baseline(from(earlier.target().measure()), from(later.target().measure()), target, findings);
    }

    private static void indicator(
            Optional<IndicatorId> before, Optional<IndicatorId> after, JsonPointer target, Consumer<Finding> findings) {
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            findings.accept(Finding.of(
                    TargetHistoryFinding.INDICATOR_CHANGED,
                    target.child("indicator"),
                    Map.of(
                            "before", Argument.phrase(before.get().phrase()),
                            "after", Argument.phrase(after.get().phrase()))));
        }
    }

    /** Of one time there is one baseline. */
    private static void baseline(
            Optional<Baseline> before, Optional<Baseline> after, JsonPointer target, Consumer<Finding> findings) {
        boolean sameTime = before.isPresent()
                && before.get().at().isStated()
                && after.map(Baseline::at).equals(before.map(Baseline::at));
        if (!sameTime) {
            return;
        }
        Optional<Stated<PublishedRate>> first =
                before.flatMap(from -> from.rate().value());
        Optional<Stated<PublishedRate>> second =
                after.flatMap(from -> from.rate().value());
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            findings.accept(Finding.of(
                    TargetHistoryFinding.BASELINE_CHANGED,
                    target.child("measure").child("from").child("rate"),
                    Map.of("before", Argument.rate(first.get()), "after", Argument.rate(second.get()))));
        }
    }

    /** What a rate counts; of numbers it is part of what is asked for. */
    private static Optional<CountUnit> unit(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return Optional.of(level.unit());
        }
        if (measure instanceof Measure.Reduction reduction) {
            return Optional.of(reduction.unit());
        }
        if (measure instanceof Measure.ReductionPerYear reduction) {
            return Optional.of(reduction.unit());
        }
        return measure instanceof Measure.Coverage coverage ? Optional.of(coverage.unit()) : Optional.empty();
    }

    private static Optional<Baseline> from(Measure measure) {
        if (measure instanceof Measure.Reduction reduction) {
            return reduction.from();
        }
        if (measure instanceof Measure.ReductionPerYear reduction) {
            return reduction.from();
        }
        return measure instanceof Measure.RelativeReduction reduction ? reduction.from() : Optional.empty();
    }

    private static Argument noun(CountUnit unit) {
        return Argument.phrase(new Phrase(
                unit.noun(Language.VIETNAMESE).orElse(unit.code()),
                unit.noun(Language.ENGLISH).orElse(unit.code())));
    }
}
