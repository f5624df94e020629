package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.PartsSum;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.rules.FamilyMember.Goal;
import vn.giamngheo.target.Measure;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** The targets of plans held against those of their superior. */
final class FamilyTargetRules {

    /** Rates that are to fall. */
    private static final Set<IndicatorId> FALLING = Set.of(IndicatorId.POOR_HOUSEHOLD_RATE);

    private final List<FamilyMember> members;
    private final Consumer<Finding> findings;

    private FamilyTargetRules(List<FamilyMember> members, Consumer<Finding> findings) {
        this.members = members;
        this.findings = findings;
    }

    static void check(PlanFamily family, Consumer<Finding> findings) {
        FamilyMember superior = FamilyMember.of(family.superior(), JsonPointer.ROOT.child("superior"));
        FamilyTargetRules rules = new FamilyTargetRules(FamilyRules.members(family), findings);
        superior.goals().forEach(rules::goal);
    }

    private void goal(Goal goal) {
        List<Goal> counterparts = new ArrayList<>();
        for (FamilyMember member : members) {
            counterparts(goal, member, counterparts);
        }
        if (counterparts.isEmpty()) {
            return;
        }
        number(goal.target().measure()).ifPresent(total -> parts(goal, total, counterparts));
        rate(goal.target().measure()).ifPresent(rate -> rates(goal, rate, counterparts));
    }

    private void counterparts(Goal goal, FamilyMember member, List<Goal> counterparts) {
        boolean known = false;
        for (Goal other : member.goals()) {
            known |= goal.isOfSameTopic(other);
            if (goal.isCounterpart(other)) {
                if (unit(goal).equals(unit(other))) {
                    counterparts.add(other);
                } else {
                    findings.accept(Finding.of(
                            FamilyFinding.UNIT_DIFFERS,
                            other.at().child("measure").child("unit"),
                            Map.of("target", title(goal), "superior", words(unit(goal)), "here", words(unit(other)))));
                }
            }
        }
        if (!known) {
            findings.accept(Finding.of(
                    FamilyFinding.TARGET_WITHOUT_COUNTERPART,
                    member.at(),
                    Map.of("target", title(goal), "at", Argument.place(goal.at()))));
        }
    }

    private void parts(Goal goal, Written<Stated<Long>> total, List<Goal> counterparts) {
        List<Written<Stated<Long>>> parts = new ArrayList<>();
        counterparts.forEach(other -> number(other.target().measure()).ifPresent(parts::add));
        PartsSum sum = PartsSum.of(Optional.empty(), counterparts.size() >= members.size(), total, parts);
        switch (sum.outcome()) {
            case AGREES -> findings.accept(held(FamilyFinding.PARTS_AGREE, goal, sum));
            case AGREES_SO_FAR, OPEN -> findings.accept(held(FamilyFinding.PARTS_OPEN, goal, sum));
            case EXCEEDS -> findings.accept(held(FamilyFinding.PARTS_EXCEED, goal, sum));
            case DIFFERS -> findings.accept(differs(goal, sum));
            case TOO_LARGE -> findings.accept(Finding.of(TargetFinding.SUM_TOO_LARGE, goal.at()));
            case INCOMPLETE, UNITS_DIFFER -> {
                // Nothing to hold against each other.
            }
        }
    }

    private static Finding differs(Goal goal, PartsSum sum) {
        Optional<Long> added = sum.sum();
        Optional<Long> total = sum.total().flatMap(Written::value).flatMap(Stated::high);
        if (added.isPresent() && total.isPresent() && added.get() > total.get()) {
            return held(FamilyFinding.PARTS_EXCEED, goal, sum);
        }
        return Finding.of(
                FamilyFinding.PARTS_DIFFER,
                goal.at(),
                Map.of(
                        "target", title(goal),
                        "sum", added.map(Argument::whole).orElseGet(() -> FigureRules.added(sum)),
                        "total", FigureRules.total(sum)));
    }

    private static Finding held(FamilyFinding code, Goal goal, PartsSum sum) {
        return Finding.of(
                code,
                goal.at(),
                Map.of("target", title(goal), "parts", FigureRules.added(sum), "total", FigureRules.total(sum)));
    }

    /** An average lies between the least and the greatest: where all are weaker, so is it. */
    private void rates(Goal goal, Stated<PublishedRate> superior, List<Goal> counterparts) {
        Optional<Boolean> falling = isFalling(goal, superior);
        List<Argument> rates = new ArrayList<>();
        for (Goal other : counterparts) {
            Optional<Stated<PublishedRate>> rate = rate(other.target().measure());
            if (falling.isEmpty() || rate.isEmpty() || !isWeaker(rate.get(), superior, falling.get())) {
                return;
            }
            rates.add(Argument.rate(rate.get()));
        }
        if (rates.size() >= members.size()) {
            findings.accept(Finding.of(
                    FamilyFinding.RATE_WEAKER,
                    goal.at(),
                    Map.of(
                            "target", title(goal),
                            "rates", Argument.listed(rates),
                            "superior", Argument.rate(superior))));
        }
    }

    /** Which way is better; empty if nothing tells. */
    private static Optional<Boolean> isFalling(Goal goal, Stated<PublishedRate> rate) {
        if (goal.target().measure() instanceof Measure.Coverage) {
            return Optional.of(false);
        }
        if (goal.target().indicator().filter(FALLING::contains).isPresent()) {
            return Optional.of(true);
        }
        if (rate.precise() instanceof Stated.AtMost || rate.precise() instanceof Stated.LessThan) {
            return Optional.of(true);
        }
        return rate.precise() instanceof Stated.AtLeast || rate.precise() instanceof Stated.MoreThan
                ? Optional.of(false)
                : Optional.empty();
    }

    private static boolean isWeaker(Stated<PublishedRate> rate, Stated<PublishedRate> superior, boolean falling) {
        if (rate.approximate() || superior.approximate()) {
            return false;
        }
        Optional<PublishedRate> here =
                falling ? rate.low().or(rate::high) : rate.high().or(rate::low);
        Optional<PublishedRate> there =
                falling ? superior.high().or(superior::low) : superior.low().or(superior::high);
        if (here.isEmpty() || there.isEmpty()) {
            return false;
        }
        int order = here.get().value().compareTo(there.get().value());
        return falling ? order > 0 : order < 0;
    }

    private static Optional<Written<Stated<Long>>> number(Measure measure) {
        if (measure instanceof Measure.Count count) {
            return Optional.of(count.count());
        }
        if (measure instanceof Measure.CountPerYear count) {
            return Optional.of(count.count());
        }
        return measure instanceof Measure.CountChange change ? Optional.of(change.by()) : Optional.empty();
    }

    private static Optional<Stated<PublishedRate>> rate(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return level.rate().value();
        }
        return measure instanceof Measure.Coverage coverage ? coverage.rate().value() : Optional.empty();
    }

    private static Optional<CountUnit> unit(Goal goal) {
        Measure measure = goal.target().measure();
        if (measure instanceof Measure.Count count) {
            return Optional.of(count.unit());
        }
        if (measure instanceof Measure.CountPerYear count) {
            return Optional.of(count.unit());
        }
        if (measure instanceof Measure.CountChange change) {
            return Optional.of(change.unit());
        }
        if (measure instanceof Measure.Level level) {
            return Optional.of(level.unit());
        }
        return measure instanceof Measure.Coverage coverage ? Optional.of(coverage.unit()) : Optional.empty();
    }

    private static Argument words(Optional<CountUnit> unit) {
        return Argument.phrase(new Phrase(noun(unit, Language.VIETNAMESE), noun(unit, Language.ENGLISH)));
    }

    private static String noun(Optional<CountUnit> unit, Language language) {
        return unit.flatMap(known -> known.noun(language))
                .or(() -> unit.map(CountUnit::code))
                .orElse("–");
    }

    private static Argument title(Goal goal) {
        return TextRules.shown(goal.target().title());
    }
}
