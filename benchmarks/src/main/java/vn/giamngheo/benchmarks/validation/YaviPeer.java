package vn.giamngheo.benchmarks.validation;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.giamngheo.benchmarks.validation.Beans.FundingBean;
import vn.giamngheo.benchmarks.validation.Beans.InstrumentBean;
import vn.giamngheo.benchmarks.validation.Beans.LineBean;
import vn.giamngheo.benchmarks.validation.Beans.PlanBean;
import vn.giamngheo.benchmarks.validation.Beans.SectionBean;
import vn.giamngheo.benchmarks.validation.Beans.TargetBean;
import vn.giamngheo.benchmarks.validation.Beans.TaskBean;

/** YAVI, in its idiom: what spans several elements is a predicate on the plan, and found once, without the element. */
final class YaviPeer {

    private static final int PERCENT = 100;
    private static final int GREATEST_SHARE = 90;

    private final Validator<PlanBean> validator = plan();

    ConstraintViolations validate(PlanBean plan) {
        return validator.validate(plan);
    }

    private static Validator<PlanBean> plan() {
        Validator<SectionBean> sub = section().build();
        Validator<SectionBean> project =
                section().forEach(SectionBean::sections, "sections", sub).build();
        Validator<SectionBean> part =
                section().forEach(SectionBean::sections, "sections", project).build();
        Validator<InstrumentBean> instrument = ValidatorBuilder.<InstrumentBean>of()
                .constraint(
                        InstrumentBean::title,
                        "title",
                        c -> c.notNull().lessThanOrEqual(Beans.LONGEST_TITLE).message("I1"))
                .build();
        ValidatorBuilder<PlanBean> plan = ValidatorBuilder.<PlanBean>of()
                .nest(PlanBean::instrument, "instrument", instrument)
                .constraintOnObject(PlanBean::period, "period", c -> c.notNull().message("P1"))
                .constraint(
                        PlanBean::addressees, "addressees", c -> c.notEmpty().message("P3"))
                .constraint(PlanBean::basis, "basis", c -> c.notEmpty().message("P5"))
                .forEach(PlanBean::parts, "parts", part);
        across(plan);
        return plan.build();
    }

    private static void across(ValidatorBuilder<PlanBean> plan) {
        rule(plan, "period", "P2", p -> !end(p).isBefore(p.instrument().issuedOn()));
        rule(plan, "addressees", "P4", p -> distinct(p.addressees().stream()));
        rule(plan, "parts", "P6", p -> p.parts().stream().allMatch(YaviPeer::adds));
        rule(
                plan,
                "parts",
                "T3",
                p -> targets(p).allMatch(t -> t.due() == null || !t.due().isAfter(end(p))));
        rule(plan, "parts", "K2", p -> distinct(tasks(p).map(TaskBean::number)));
        rule(plan, "parts", "K6", p -> {
            Set<String> addressees = new HashSet<>(p.addressees());
            return tasks(p).allMatch(task -> addressees.containsAll(task.lead()));
        });
        rule(plan, "parts", "K9", p -> {
            Set<String> addressees = new HashSet<>(p.addressees());
            return tasks(p).allMatch(task -> addressees.containsAll(task.coordinate()));
        });
        rule(
                plan,
                "parts",
                "K11",
                p -> tasks(p).allMatch(
                                t -> t.schedule() == null || !t.schedule().isAfter(end(p))));
        rule(plan, "parts", "K12", p -> {
            Set<String> basis = new HashSet<>(p.basis());
            return tasks(p).allMatch(task -> basis.containsAll(task.references()));
        });
    }

    private static void rule(ValidatorBuilder<PlanBean> plan, String name, String code, Predicate<PlanBean> holds) {
        plan.constraintOnTarget(holds, name, code, code);
    }

    private static ValidatorBuilder<SectionBean> section() {
        return ValidatorBuilder.<SectionBean>of()
                .constraint(SectionBean::number, "number", c -> c.notBlank().message("S1"))
                .constraint(SectionBean::title, "title", c -> c.notBlank().message("S2"))
                .forEach(SectionBean::targets, "targets", target())
                .forEach(SectionBean::tasks, "tasks", task())
                .nestIfPresent(SectionBean::funding, "funding", funding())
                .constraintOnTarget(
                        section -> distinct(section.sections().stream().map(SectionBean::number)),
                        "sections",
                        "S3",
                        "S3");
    }

    private static Validator<TargetBean> target() {
        return ValidatorBuilder.<TargetBean>of()
                .constraint(TargetBean::number, "number", c -> c.notBlank().message("T1"))
                .constraintOnObject(TargetBean::due, "due", c -> c.notNull().message("T2"))
                .constraintOnTarget(target -> target.to() < target.from(), "measure", "T4", "T4")
                .build();
    }

    private static Validator<TaskBean> task() {
        return ValidatorBuilder.<TaskBean>of()
                .constraint(TaskBean::number, "number", c -> c.notBlank().message("K1"))
                .constraint(
                        TaskBean::title,
                        "title",
                        c -> c.lessThanOrEqual(Beans.LONGEST_TITLE).message("K3"))
                .constraint(
                        TaskBean::deliverable, "deliverable", c -> c.notBlank().message("K4"))
                .constraint(TaskBean::lead, "lead", c -> c.notEmpty().message("K5"))
                .constraintOnObject(
                        TaskBean::schedule, "schedule", c -> c.notNull().message("K10"))
                .constraintOnTarget(
                        task -> task.coordinate().stream().noneMatch(task.lead()::contains), "coordinate", "K7", "K7")
                .constraintOnTarget(task -> distinct(task.coordinate().stream()), "coordinate", "K8", "K8")
                .build();
    }

    private static Validator<FundingBean> funding() {
        Validator<LineBean> line = ValidatorBuilder.<LineBean>of()
                .constraint(
                        LineBean::amount,
                        "amount",
                        c -> c.notNull().message("F1").greaterThan(0L).message("F2"))
                .build();
        return ValidatorBuilder.<FundingBean>of()
                .forEach(FundingBean::lines, "lines", line)
                .constraintOnTarget(YaviPeer::closes, "total", "F3", "F3")
                .constraintOnTarget(
                        funding -> funding.lines().stream()
                                .allMatch(one -> one.amount() == null
                                        || one.amount() * PERCENT <= funding.total() * GREATEST_SHARE),
                        "lines",
                        "F4",
                        "F4")
                .build();
    }

    private static boolean closes(FundingBean funding) {
        List<LineBean> lines = funding.lines();
        return lines.isEmpty()
                || lines.stream().anyMatch(line -> line.amount() == null)
                || lines.stream().mapToLong(LineBean::amount).sum() == funding.total();
    }

    private static boolean adds(SectionBean part) {
        if (part.funding() == null || part.sections().isEmpty()) {
            return true;
        }
        return part.sections().stream()
                        .flatMap(YaviPeer::down)
                        .filter(section -> section.funding() != null)
                        .mapToLong(section -> section.funding().total())
                        .sum()
                == part.funding().total();
    }

    private static LocalDate end(PlanBean plan) {
        return plan.period() == null ? LocalDate.MAX : plan.period();
    }

    private static boolean distinct(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.allMatch(seen::add);
    }

    private static Stream<SectionBean> down(SectionBean section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(YaviPeer::down));
    }

    private static Stream<TaskBean> tasks(PlanBean plan) {
        return plan.parts().stream().flatMap(YaviPeer::down).flatMap(section -> section.tasks().stream());
    }

    private static Stream<TargetBean> targets(PlanBean plan) {
        return plan.parts().stream().flatMap(YaviPeer::down).flatMap(section -> section.targets().stream());
    }
}
