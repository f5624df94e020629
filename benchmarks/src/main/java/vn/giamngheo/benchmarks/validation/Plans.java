package vn.giamngheo.benchmarks.validation;

import java.time.LocalDate;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.validation.Beans.PlanBean;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Plans of many seeds, and one pass of each peer over them, each in a method of its own. */
final class Plans {

    static final Terms TERMS = Terms.of(Profile.PUBLISH, LocalDate.of(2024, 1, 1));

    private final boolean faulty;
    private final PlanBean[] beans;
    private final Plan[] plans;

    Plans(int count, boolean faulty) {
        this.faulty = faulty;
        this.beans = new PlanBean[count];
        this.plans = new Plan[count];
        for (int i = 0; i < count; i++) {
            beans[i] = Samples.bean(i, faulty);
            plans[i] = PlanOf.bean(beans[i]);
        }
    }

    /** New beans, plans, sections, targets and tasks of the same values: what a plan keeps once worked out is not there. */
    void renew() {
        for (int i = 0; i < plans.length; i++) {
            beans[i] = beans[i].copy();
            plans[i] = plans[i].toBuilder()
                    .parts(plans[i].parts().stream().map(Plans::renewed).toList())
                    .build();
        }
    }

    private static Section renewed(Section section) {
        return section.toBuilder()
                .targets(section.targets().stream()
                        .map(target -> target.toBuilder().build())
                        .toList())
                .tasks(section.tasks().stream()
                        .map(task -> task.toBuilder().build())
                        .toList())
                .sections(section.sections().stream().map(Plans::renewed).toList())
                .build();
    }

    void requireAgreement(Validator own, HibernatePeer hibernate, YaviPeer yavi) {
        int expected = faulty ? Samples.FAULTS : 0;
        for (int i = 0; i < beans.length; i++) {
            int found = Agreement.require(beans[i], plans[i], own.validate(plans[i], TERMS), hibernate, yavi)
                    .size();
            if (found != expected) {
                throw new IllegalStateException(found + " found but " + expected + " made");
            }
        }
    }

    void own(Validator validator, Blackhole hole) {
        for (Plan plan : plans) {
            hole.consume(validator.validate(plan, TERMS));
        }
    }

    void byHand(Blackhole hole) {
        for (Plan plan : plans) {
            hole.consume(ByHand.validate(plan));
        }
    }

    void byHandUnnamed(Blackhole hole) {
        for (Plan plan : plans) {
            hole.consume(ByHand.validate(plan, false));
        }
    }

    void hibernate(HibernatePeer peer, Blackhole hole) {
        for (PlanBean bean : beans) {
            hole.consume(peer.validate(bean));
        }
    }

    void yavi(YaviPeer peer, Blackhole hole) {
        for (PlanBean bean : beans) {
            hole.consume(peer.validate(bean));
        }
    }

    /** The same as {@link #own}, with other rules: compiled by itself. */
    void catalogue(Validator validator, Blackhole hole) {
        for (Plan plan : plans) {
            hole.consume(validator.validate(plan, TERMS));
        }
    }
}
