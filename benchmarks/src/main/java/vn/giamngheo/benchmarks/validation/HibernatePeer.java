package vn.giamngheo.benchmarks.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.giamngheo.benchmarks.validation.Beans.FundingBean;
import vn.giamngheo.benchmarks.validation.Beans.LineBean;
import vn.giamngheo.benchmarks.validation.Beans.PlanBean;
import vn.giamngheo.benchmarks.validation.Beans.SectionBean;
import vn.giamngheo.benchmarks.validation.Beans.TargetBean;
import vn.giamngheo.benchmarks.validation.Beans.TaskBean;

/** Jakarta Bean Validation: constraints on components, and one class-level constraint a bean for what spans several. */
final class HibernatePeer {

    private static final int PERCENT = 100;
    private static final int GREATEST_SHARE = 90;

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            // No expression language: the messages are codes.
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    Set<ConstraintViolation<PlanBean>> validate(PlanBean plan) {
        return validator.validate(plan);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @Constraint(validatedBy = PlanCheckOf.class)
    @interface PlanRules {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @Constraint(validatedBy = TargetCheckOf.class)
    @interface TargetRules {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @Constraint(validatedBy = TaskCheckOf.class)
    @interface TaskRules {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @Constraint(validatedBy = FundingCheckOf.class)
    @interface FundingRules {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class TargetCheckOf implements ConstraintValidator<TargetRules, TargetBean> {
        @Override
        public boolean isValid(TargetBean target, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            return target.to() < target.from() || add(context, "T4", "measure");
        }
    }

    public static final class TaskCheckOf implements ConstraintValidator<TaskRules, TaskBean> {
        @Override
        public boolean isValid(TaskBean task, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            for (int i = 0; i < task.coordinate().size(); i++) {
                String name = task.coordinate().get(i);
                if (task.lead().contains(name)) {
                    valid = add(context, "K7", "coordinate");
                }
                if (task.coordinate().indexOf(name) < i) {
                    valid = add(context, "K8", "coordinate");
                }
            }
            return valid;
        }
    }

    public static final class FundingCheckOf implements ConstraintValidator<FundingRules, FundingBean> {
        @Override
        public boolean isValid(FundingBean funding, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            boolean complete = !funding.lines().isEmpty();
            long sum = 0;
            for (int i = 0; i < funding.lines().size(); i++) {
                LineBean line = funding.lines().get(i);
                if (line.amount() == null) {
                    complete = false;
                } else {
                    sum += line.amount();
                    if (line.amount() * PERCENT > funding.total() * GREATEST_SHARE) {
                        context.buildConstraintViolationWithTemplate("F4")
                                .addPropertyNode("lines")
                                .addPropertyNode("amount")
                                .inIterable()
                                .atIndex(i)
                                .addConstraintViolation();
                        valid = false;
                    }
                }
            }
            return complete && sum != funding.total() ? add(context, "F3", "total") : valid;
        }
    }

    private static boolean add(ConstraintValidatorContext context, String code, String node) {
        context.buildConstraintViolationWithTemplate(code).addPropertyNode(node).addConstraintViolation();
        return false;
    }

    public static final class PlanCheckOf implements ConstraintValidator<PlanRules, PlanBean> {
        @Override
        public boolean isValid(PlanBean plan, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            Run run = new Run(plan, context);
            run.plan();
            for (int i = 0; i < plan.parts().size(); i++) {
                run.part(plan.parts().get(i), i);
            }
            return run.valid;
        }
    }

    /** Once through the plan; the path is that of the indices above. */
    private static final class Run {
        private final PlanBean plan;
        private final ConstraintValidatorContext context;
        private final LocalDate end;
        private final Set<String> addressees;
        private final Set<String> basis;
        private final Set<String> numbers = new HashSet<>();
        private boolean valid = true;
        private long blocks;
        private int anyBlock;

        private Run(PlanBean plan, ConstraintValidatorContext context) {
            this.plan = plan;
            this.context = context;
            this.end = plan.period() == null ? LocalDate.MAX : plan.period();
            this.addressees = new HashSet<>(plan.addressees());
            this.basis = new HashSet<>(plan.basis());
        }

        private void plan() {
            if (end.isBefore(plan.instrument().issuedOn())) {
                valid = add(context, "P2", "period");
            }
            for (int i = addressees.size(); i < plan.addressees().size(); i++) {
                valid = add(context, "P4", "addressees");
            }
        }

        private void part(SectionBean part, int index) {
            blocks = 0;
            anyBlock = 0;
            sections(part, List.of(index));
            section(part, List.of(index));
            if (part.funding() != null && anyBlock > 0 && part.funding().total() != blocks) {
                at("P6", List.of(index), List.of("funding", "total"), List.of());
            }
        }

        private void sections(SectionBean section, List<Integer> at) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < section.sections().size(); i++) {
                SectionBean below = section.sections().get(i);
                if (below.number() != null && !seen.add(below.number())) {
                    at("S3", at, List.of("sections"), List.of());
                }
                List<Integer> inner = new ArrayList<>(at);
                inner.add(i);
                if (below.funding() != null) {
                    blocks += below.funding().total();
                    anyBlock++;
                }
                section(below, inner);
                sections(below, inner);
            }
        }

        private void section(SectionBean section, List<Integer> at) {
            for (int i = 0; i < section.targets().size(); i++) {
                LocalDate due = section.targets().get(i).due();
                if (due != null && due.isAfter(end)) {
                    at("T3", at, List.of("targets", "due"), List.of(i));
                }
            }
            for (int i = 0; i < section.tasks().size(); i++) {
                task(section.tasks().get(i), at, i);
            }
        }

        private void task(TaskBean task, List<Integer> at, int i) {
            if (task.number() != null && !numbers.add(task.number())) {
                task(at, i, "number", "K2");
            }
            for (String name : task.lead()) {
                if (!addressees.contains(name)) {
                    task(at, i, "lead", "K6");
                }
            }
            for (String name : task.coordinate()) {
                if (!addressees.contains(name)) {
                    task(at, i, "coordinate", "K9");
                }
            }
            if (task.schedule() != null && task.schedule().isAfter(end)) {
                task(at, i, "schedule", "K11");
            }
            for (int j = 0; j < task.references().size(); j++) {
                if (!basis.contains(task.references().get(j))) {
                    at("K12", at, List.of("tasks", "references", "number"), List.of(i, j));
                }
            }
        }

        private void task(List<Integer> above, int task, String property, String code) {
            at(code, above, List.of("tasks", property), List.of(task));
        }

        /**
         * Reports at {@code parts[1].sections[2].tasks[0].lead}: each index is told with the name that follows it.
         *
         * @param above the indices of part and sections
         * @param names what follows
         * @param indices the index behind each name but the last; none behind a name that is no list
         */
        private void at(String code, List<Integer> above, List<String> names, List<Integer> indices) {
            valid = false;
            List<Integer> all = new ArrayList<>(above);
            all.addAll(indices);
            var open = context.buildConstraintViolationWithTemplate(code).addPropertyNode("parts");
            ConstraintViolationBuilder.NodeBuilderDefinedContext closed = null;
            for (int i = 0; i + 1 < above.size() + names.size(); i++) {
                String name = i + 1 < above.size() ? "sections" : names.get(i + 1 - above.size());
                open = closed == null ? open.addPropertyNode(name) : closed.addPropertyNode(name);
                closed = i < all.size() ? open.inIterable().atIndex(all.get(i)) : null;
            }
            if (closed == null) {
                open.addConstraintViolation();
            } else {
                closed.addConstraintViolation();
            }
        }
    }
}
