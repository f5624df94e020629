package vn.giamngheo.rules;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountMilestone;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.Direction;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.Progress;
import vn.giamngheo.trajectory.RateMilestone;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.RequiredPace;
import vn.giamngheo.trajectory.Trajectory;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** What the path of a rate to its target tells, and the ways along it. */
final class PathRules {

    static final List<Rule<RatePath>> PATH = List.of(
            Rule.of(
                    "path.direction",
                    Set.of(
                            PathFinding.NO_DIRECTION,
                            PathFinding.MET_AT_START,
                            PathFinding.WITHIN_ROUNDING,
                            PathFinding.RISES),
                    PathRules::direction),
            Rule.of(PathFinding.ACROSS_STANDARDS, PathRules::standards));

    static final List<Rule<Trajectory>> TRAJECTORY = List.of(
            Rule.of(
                    "trajectory.steps",
                    Set.of(PathFinding.STANDS_STILL, PathFinding.TURNS_BACK, PathFinding.YEAR_SKIPPED),
                    (trajectory, findings) -> steps(
                            trajectory.milestones().stream()
                                    .map(PathRules::step)
                                    .toList(),
                            findings)),
            Rule.of(PathFinding.NOT_EVEN, PathRules::even));

    static final List<Rule<CountTrajectory>> COUNTS = List.of(
            Rule.of(
                    "count-trajectory.steps",
                    Set.of(PathFinding.STANDS_STILL, PathFinding.TURNS_BACK, PathFinding.YEAR_SKIPPED),
                    (trajectory, findings) -> steps(
                            trajectory.milestones().stream()
                                    .map(PathRules::step)
                                    .toList(),
                            findings)),
            Rule.of(PathFinding.COUNT_ABOVE_TOTAL, PathRules::totals));

    static final Rule<Assessment> ASSESSMENT =
            Rule.of("assessment", Set.of(PathFinding.TOO_COARSE, PathFinding.NOT_STARTED), PathRules::assessment);

    private static final JsonPointer MILESTONES = JsonPointer.ROOT.child("milestones");

    /** A milestone as printed with one decimal is off the even way by no more than this. */
    private static final Ratio HALF_A_TENTH = Ratio.of(1, 20);

    private static final int SHOWN_DECIMALS = 2;

    private static final Ratio TWO = Ratio.of(2);

    private PathRules() {}

    /** A milestone of either way: of a range the middle. */
    private record Step(LocalDate day, Ratio position, Argument shown) {}

    private static Step step(RateMilestone milestone) {
        Ratio middle = milestone.rate().min().plus(milestone.rate().max()).dividedBy(TWO);
        return new Step(milestone.day(), middle, percent(middle));
    }

    private static Step step(CountMilestone milestone) {
        return new Step(milestone.day(), Ratio.of(milestone.count()), Argument.whole(milestone.count()));
    }

    private static void direction(RatePath path, Consumer<Finding> findings) {
        JsonPointer target = JsonPointer.ROOT.child("target");
        if (path.direction() == Direction.NONE) {
            findings.accept(Finding.of(PathFinding.NO_DIRECTION, target, Map.of("rate", known(path.baseline()))));
            return;
        }
        if (path.direction() == Direction.UP) {
            findings.accept(Finding.of(PathFinding.RISES, target, ends(path)));
        }
        if (path.requiredPace(path.baseline(), path.start()) instanceof RequiredPace.NothingLeft) {
            findings.accept(Finding.of(PathFinding.MET_AT_START, target, ends(path)));
        } else if (isHiddenByRounding(path)) {
            findings.accept(Finding.of(PathFinding.WITHIN_ROUNDING, JsonPointer.ROOT.child("baseline"), ends(path)));
        }
    }

    /** Whether the true baseline may be the target already; one that is exact never is here. */
    private static boolean isHiddenByRounding(RatePath path) {
        return !path.baseline().within().isExact()
                && (!(path.progress(path.baseline()) instanceof Progress.Measured measured)
                        || measured.bounds().isEmpty());
    }

    private static Map<String, Argument> ends(RatePath path) {
        return Map.of("baseline", known(path.baseline()), "target", Argument.rate(path.target()));
    }

    private static void standards(RatePath path, Consumer<Finding> findings) {
        Optional<PovertyStandard> before = on(path.start());
        Optional<PovertyStandard> after = on(path.due());
        if (before.isPresent()
                && after.isPresent()
                && !before.get().id().equals(after.get().id())) {
            findings.accept(Finding.of(
                    PathFinding.ACROSS_STANDARDS,
                    JsonPointer.ROOT.child("due"),
                    Map.of(
                            "before", Argument.text(before.get().id().value()),
                            "after", Argument.text(after.get().id().value()))));
        }
    }

    private static Optional<PovertyStandard> on(LocalDate day) {
        return NationalStandards.all().stream()
                .filter(standard -> standard.applicability().on(day).isPresent())
                .findFirst();
    }

    private static void steps(List<Step> steps, Consumer<Finding> findings) {
        Step first = steps.get(0);
        int way = steps.get(steps.size() - 1).position().compareTo(first.position());
        if (way == 0) {
            findings.accept(Finding.of(PathFinding.STANDS_STILL, MILESTONES, Map.of("value", first.shown())));
        }
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step after = steps.get(i);
            if (after.position().compareTo(before.position()) * way < 0) {
                findings.accept(Finding.of(
                        PathFinding.TURNS_BACK,
                        MILESTONES.child(i),
                        Map.of(
                                "day", Argument.day(after.day()),
                                "value", after.shown(),
                                "before", before.shown())));
            }
            if (after.day().getYear() - before.day().getYear() > 1) {
                findings.accept(Finding.of(
                        PathFinding.YEAR_SKIPPED,
                        MILESTONES.child(i),
                        Map.of("from", Argument.day(before.day()), "to", Argument.day(after.day()))));
            }
        }
    }

    private static void even(Trajectory trajectory, Consumer<Finding> findings) {
        if (trajectory.kind() != Trajectory.Kind.LINEAR) {
            return;
        }
        for (int i = 1; i < trajectory.milestones().size() - 1; i++) {
            RateMilestone milestone = trajectory.milestones().get(i);
            RatioRange even = trajectory.linearOn(milestone.day());
            if (isOff(milestone.rate().min(), even.min())
                    || isOff(milestone.rate().max(), even.max())) {
                findings.accept(Finding.of(
                        PathFinding.NOT_EVEN,
                        MILESTONES.child(i).child("rate"),
                        Map.of(
                                "day", Argument.day(milestone.day()),
                                "value", percent(milestone.rate()),
                                "even", percent(even))));
            }
        }
    }

    private static boolean isOff(Ratio milestone, Ratio even) {
        Ratio off = milestone.minus(even);
        return (off.signum() < 0 ? off.negated() : off).compareTo(HALF_A_TENTH) > 0;
    }

    private static void totals(CountTrajectory trajectory, Consumer<Finding> findings) {
        long most = Math.max(trajectory.atStart().total(), trajectory.atEnd().total());
        int last = trajectory.milestones().size() - 1;
        for (int i = 0; i <= last; i++) {
            long total = i == 0
                    ? trajectory.atStart().total()
                    : i == last ? trajectory.atEnd().total() : most;
            long count = trajectory.milestones().get(i).count();
            if (count > total) {
                findings.accept(Finding.of(
                        PathFinding.COUNT_ABOVE_TOTAL,
                        MILESTONES.child(i).child("count"),
                        Map.of("count", Argument.whole(count), "total", Argument.whole(total))));
            }
        }
    }

    private static void assessment(Assessment assessment, Consumer<Finding> findings) {
        if (assessment.reason() == Assessment.Reason.TOO_COARSE) {
            findings.accept(Finding.of(
                    PathFinding.TOO_COARSE,
                    JsonPointer.ROOT.child("actual"),
                    Map.of("actual", known(assessment.actual()))));
        } else if (assessment.reason() == Assessment.Reason.NOT_STARTED) {
            findings.accept(Finding.of(
                    PathFinding.NOT_STARTED,
                    JsonPointer.ROOT.child("day"),
                    Map.of(
                            "day", Argument.day(assessment.day()),
                            "start", Argument.day(assessment.path().start()))));
        }
    }

    private static Argument known(KnownRate rate) {
        return Argument.phrase(new Phrase(rate.in(Language.VIETNAMESE), rate.in(Language.ENGLISH)));
    }

    private static Argument percent(Ratio rate) {
        return Argument.phrase(new Phrase(shown(rate, Language.VIETNAMESE), shown(rate, Language.ENGLISH)));
    }

    private static Argument percent(RatioRange rate) {
        return rate.isExact()
                ? percent(rate.min())
                : new Argument.Several(List.of(percent(rate.min()), percent(rate.max())), "–");
    }

    private static String shown(Ratio rate, Language language) {
        return language.notation().format(rate.round(SHOWN_DECIMALS, RoundingMode.HALF_UP)) + "%";
    }
}
