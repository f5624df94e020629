package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.VietnameseText;

/** A plan of a family, with the targets that are for all of its place. */
final class FamilyMember {

    /** What a target is about, whatever it asks for and wherever. */
    private record Topic(
            String subject, Optional<AreaType> area, Optional<TargetGroup> population, Optional<String> group) {}

    /** A target that has a figure. */
    static final class Goal {
        private final Topic topic;
        private final Target target;
        private final @Nullable LocalDate lastDay;
        private final JsonPointer at;

        private Goal(Topic topic, Target target, @Nullable LocalDate lastDay, JsonPointer at) {
            this.topic = topic;
            this.target = target;
            this.lastDay = lastDay;
            this.at = at;
        }

        Target target() {
            return target;
        }

        JsonPointer at() {
            return at;
        }

        boolean isOfSameTopic(Goal other) {
            return topic.equals(other.topic);
        }

        /** Whether both ask for the same kind of thing at the same time, as far as times are stated. */
        boolean isCounterpart(Goal other) {
            return isOfSameTopic(other)
                    && target.measure().getClass() == other.target.measure().getClass()
                    && (lastDay == null || other.lastDay == null || lastDay.equals(other.lastDay));
        }
    }

    private final Plan plan;
    private final JsonPointer at;
    private final List<Goal> goals;

    private FamilyMember(Plan plan, JsonPointer at, List<Goal> goals) {
        this.plan = plan;
        this.at = at;
        this.goals = goals;
    }

    static FamilyMember of(Plan plan, JsonPointer at) {
        List<Goal> goals = new ArrayList<>();
        LocalDate periodEnd = TimeRules.lastDay(plan.period());
        for (Located<Section> section : plan.sections()) {
            List<Target> targets = section.value().targets();
            for (int i = 0; i < targets.size(); i++) {
                Target target = targets.get(i);
                if (hasFigure(target.measure()) && isOfAll(plan, target)) {
                    LocalDate due = target.due().isStated() ? TimeRules.lastDay(target.due()) : periodEnd;
                    JsonPointer place =
                            prefixed(at, section.pointer()).child("targets").child(i);
                    goals.add(new Goal(topic(target), target, due, place));
                }
            }
        }
        return new FamilyMember(plan, at, goals);
    }

    /** A place in a member as a place in the family. */
    static JsonPointer prefixed(JsonPointer at, JsonPointer pointer) {
        JsonPointer longer = at;
        for (String token : pointer.tokens()) {
            longer = longer.child(token);
        }
        return longer;
    }

    private static boolean hasFigure(Measure measure) {
        return !(measure instanceof Measure.Zero
                || measure instanceof Measure.Qualitative
                || measure instanceof Measure.LocalityState
                || measure instanceof Measure.Undecided);
    }

    private static boolean isOfAll(Plan plan, Target target) {
        return target.title().length() <= TextRules.LONGEST
                && target.scope()
                        .flatMap(Scope::place)
                        .filter(place -> !plan.jurisdiction()
                                .filter(own -> own.key().equals(place.key()))
                                .isPresent())
                        .isEmpty();
    }

    private static Topic topic(Target target) {
        return new Topic(
                target.indicator()
                        .map(indicator -> "#" + indicator.code())
                        .orElseGet(() -> VietnameseText.identityKey(target.title())),
                target.scope().flatMap(Scope::area),
                target.scope().flatMap(Scope::population),
                target.scope().flatMap(Scope::group).map(VietnameseText::nfc));
    }

    Plan plan() {
        return plan;
    }

    JsonPointer at() {
        return at;
    }

    List<Goal> goals() {
        return goals;
    }
}
