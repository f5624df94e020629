package vn.giamngheo.benchmarks.validation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Validator;

/** The checks as a deployer writes rules: on what the plan says stands where, with typed findings. */
final class OwnRules {

    private static final long NONE = -1;
    private static final int PERCENT = 100;
    private static final int GREATEST_SHARE = 90;

    private OwnRules() {}

    static Validator validator() {
        return Validator.empty()
                .with(
                        Plan.class,
                        List.of(
                                rule(PlanCheck.I1, PlanCheck.P5, OwnRules::plan),
                                rule(PlanCheck.S1, PlanCheck.S3, OwnRules::sections),
                                rule(PlanCheck.T1, PlanCheck.T4, OwnRules::targets),
                                rule(PlanCheck.K1, PlanCheck.K4, OwnRules::tasks),
                                Rule.of(
                                        "agencies",
                                        Set.of(
                                                PlanCheck.P4,
                                                PlanCheck.K5,
                                                PlanCheck.K6,
                                                PlanCheck.K7,
                                                PlanCheck.K8,
                                                PlanCheck.K9),
                                        OwnRules::agencies),
                                rule(PlanCheck.K10, PlanCheck.K11, OwnRules::due),
                                rule(PlanCheck.K12, PlanCheck.K12, OwnRules::references),
                                rule(PlanCheck.F1, PlanCheck.F4, OwnRules::fundings),
                                rule(PlanCheck.P6, PlanCheck.P6, OwnRules::totals)));
    }

    private interface Check {
        void of(Plan plan, Consumer<Finding> findings);
    }

    private static Rule<Plan> rule(PlanCheck first, PlanCheck last, Check check) {
        return Rule.of(first.id(), EnumSet.range(first, last), check::of);
    }

    private static void plan(Plan plan, Consumer<Finding> findings) {
        String title = plan.instrument().title();
        if (title.length() > Beans.LONGEST_TITLE) {
            findings.accept(Finding.of(
                    PlanCheck.I1,
                    JsonPointer.ROOT.child("instrument").child("title"),
                    Map.of("length", Argument.whole(title.length()))));
        }
        period(plan, findings);
        if (plan.addressees().isEmpty()) {
            findings.accept(Finding.of(PlanCheck.P3, JsonPointer.ROOT.child("addressees")));
        }
        if (plan.basis().isEmpty()) {
            findings.accept(Finding.of(PlanCheck.P5, JsonPointer.ROOT.child("basis")));
        }
    }

    private static void period(Plan plan, Consumer<Finding> findings) {
        Optional<LocalDate> end = plan.period().lastDay();
        LocalDate issued = plan.instrument().issuedOn();
        if (end.isEmpty()) {
            findings.accept(Finding.of(PlanCheck.P1, JsonPointer.ROOT.child("period")));
        } else if (end.get().isBefore(issued)) {
            findings.accept(Finding.of(
                    PlanCheck.P2,
                    JsonPointer.ROOT.child("period"),
                    Map.of("end", Argument.day(end.get()), "issued", Argument.day(issued))));
        }
    }

    private static void sections(Plan plan, Consumer<Finding> findings) {
        for (Located<Section> section : plan.sections()) {
            section(section, findings);
        }
    }

    private static void section(Located<Section> located, Consumer<Finding> findings) {
        Section section = located.value();
        if (blank(section.number())) {
            findings.accept(Finding.of(PlanCheck.S1, located.pointer().child("number")));
        }
        if (blank(section.title())) {
            findings.accept(Finding.of(PlanCheck.S2, located.pointer().child("title")));
        }
        if (!section.sections().isEmpty()) {
            numbers(located, findings);
        }
    }

    private static void numbers(Located<Section> located, Consumer<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (Section below : located.value().sections()) {
            Optional<String> number = below.number();
            if (number.isPresent() && !seen.add(number.get())) {
                findings.accept(Finding.of(
                        PlanCheck.S3,
                        located.pointer().child("sections"),
                        Map.of("number", Argument.text(number.get()))));
            }
        }
    }

    private static void targets(Plan plan, Consumer<Finding> findings) {
        LocalDate end = end(plan);
        for (Located<Target> target : plan.targets()) {
            target(target, end, findings);
        }
    }

    private static void target(Located<Target> located, LocalDate end, Consumer<Finding> findings) {
        Target target = located.value();
        if (blank(target.number())) {
            findings.accept(Finding.of(PlanCheck.T1, located.pointer().child("number")));
        }
        Optional<LocalDate> due = target.due().lastDay();
        if (due.isEmpty()) {
            findings.accept(Finding.of(PlanCheck.T2, located.pointer().child("due")));
        } else if (due.get().isAfter(end)) {
            findings.accept(late(PlanCheck.T3, located.pointer().child("due"), due.get(), end));
        }
        if (target.measure() instanceof Measure.Reduction reduction) {
            reduction(reduction, located, findings);
        }
    }

    private static void reduction(Measure.Reduction reduction, Located<Target> located, Consumer<Finding> findings) {
        if (reduction.from().isEmpty() || reduction.to().isEmpty()) {
            return;
        }
        PublishedRate from = Figures.exact(reduction.from().get().rate());
        PublishedRate to = Figures.exact(reduction.to().get());
        if (from != null && to != null && to.compareTo(from) >= 0) {
            findings.accept(Finding.of(
                    PlanCheck.T4,
                    located.pointer().child("measure"),
                    Map.of(
                            "from", Argument.rate(Stated.exactly(from)),
                            "to", Argument.rate(Stated.exactly(to)))));
        }
    }

    private static void tasks(Plan plan, Consumer<Finding> findings) {
        Set<String> numbers = new HashSet<>();
        for (Located<Task> task : plan.tasks()) {
            task(task, numbers, findings);
        }
    }

    private static void task(Located<Task> located, Set<String> numbers, Consumer<Finding> findings) {
        Task task = located.value();
        if (blank(task.number())) {
            findings.accept(Finding.of(PlanCheck.K1, located.pointer().child("number")));
        } else if (!numbers.add(task.number().get())) {
            findings.accept(Finding.of(
                    PlanCheck.K2,
                    located.pointer().child("number"),
                    Map.of("number", Argument.text(task.number().get()))));
        }
        if (task.title().length() > Beans.LONGEST_TITLE) {
            findings.accept(Finding.of(
                    PlanCheck.K3,
                    located.pointer().child("title"),
                    Map.of("length", Argument.whole(task.title().length()))));
        }
        if (blank(task.deliverable())) {
            findings.accept(Finding.of(PlanCheck.K4, located.pointer().child("deliverable")));
        }
    }

    private static void agencies(Plan plan, Consumer<Finding> findings) {
        Set<String> addressees = new HashSet<>();
        for (AgencyRef agency : plan.addressees().agencies()) {
            if (!addressees.add(agency.name())) {
                findings.accept(named(PlanCheck.P4, JsonPointer.ROOT.child("addressees"), agency));
            }
        }
        for (Located<Task> task : plan.tasks()) {
            lead(task, addressees, findings);
            coordinate(task, addressees, findings);
        }
    }

    private static void lead(Located<Task> located, Set<String> addressees, Consumer<Finding> findings) {
        List<AgencyRef> lead = located.value().lead().agencies();
        if (lead.isEmpty()) {
            findings.accept(Finding.of(PlanCheck.K5, located.pointer().child("lead")));
        }
        for (AgencyRef agency : lead) {
            if (!addressees.contains(agency.name())) {
                findings.accept(named(PlanCheck.K6, located.pointer().child("lead"), agency));
            }
        }
    }

    private static void coordinate(Located<Task> located, Set<String> addressees, Consumer<Finding> findings) {
        List<AgencyRef> lead = located.value().lead().agencies();
        List<AgencyRef> agencies = located.value().coordinate().agencies();
        for (int i = 0; i < agencies.size(); i++) {
            AgencyRef agency = agencies.get(i);
            if (names(lead, agency.name(), lead.size())) {
                findings.accept(named(PlanCheck.K7, located.pointer().child("coordinate"), agency));
            }
            if (names(agencies, agency.name(), i)) {
                findings.accept(named(PlanCheck.K8, located.pointer().child("coordinate"), agency));
            }
            if (!addressees.contains(agency.name())) {
                findings.accept(named(PlanCheck.K9, located.pointer().child("coordinate"), agency));
            }
        }
    }

    private static boolean names(List<AgencyRef> agencies, String name, int before) {
        for (int i = 0; i < before; i++) {
            if (agencies.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void due(Plan plan, Consumer<Finding> findings) {
        LocalDate end = end(plan);
        for (Located<Task> task : plan.tasks()) {
            Optional<LocalDate> due = task.value().schedule().lastDay();
            if (due.isEmpty()) {
                findings.accept(Finding.of(PlanCheck.K10, task.pointer().child("schedule")));
            } else if (due.get().isAfter(end)) {
                findings.accept(late(PlanCheck.K11, task.pointer().child("schedule"), due.get(), end));
            }
        }
    }

    private static void references(Plan plan, Consumer<Finding> findings) {
        Set<String> basis = new HashSet<>();
        for (LegalBasis one : plan.basis()) {
            Optional<InstrumentNumber> number = one.instrument().number();
            if (number.isPresent()) {
                basis.add(number.get().text());
            }
        }
        for (Located<InstrumentReference> reference : plan.references()) {
            Optional<InstrumentNumber> number = reference.value().number();
            if (number.isPresent() && !basis.contains(number.get().text())) {
                findings.accept(Finding.of(
                        PlanCheck.K12,
                        reference.pointer().child("number"),
                        Map.of("number", Argument.text(number.get().text()))));
            }
        }
    }

    private static void fundings(Plan plan, Consumer<Finding> findings) {
        for (Located<Funding> funding : plan.fundings()) {
            funding(funding, findings);
        }
    }

    private static void funding(Located<Funding> at, Consumer<Finding> findings) {
        Funding funding = at.value();
        Vnd total = total(funding);
        List<FundingLine> lines = funding.lines();
        long sum = 0;
        boolean complete = !lines.isEmpty();
        for (int i = 0; i < lines.size(); i++) {
            FundingLine line = lines.get(i);
            Vnd amount = line.amount().isPresent() ? Figures.exact(line.amount().get()) : null;
            if (amount != null) {
                sum += amount.dong();
                amount(line, amount, total, at, i, findings);
            } else {
                findings.accept(
                        Finding.of(PlanCheck.F1, amountOf(at, i), Map.of("source", Argument.text(line.source()))));
                complete = false;
            }
        }
        if (complete && total != null && total.dong() != sum) {
            findings.accept(differs(PlanCheck.F3, at.pointer(), total, sum));
        }
    }

    private static @Nullable Vnd total(Funding funding) {
        return funding.total().isPresent() ? Figures.exact(funding.total().get()) : null;
    }

    private static void amount(
            FundingLine line, Vnd amount, @Nullable Vnd total, Located<Funding> at, int i, Consumer<Finding> findings) {
        if (amount.dong() <= 0) {
            findings.accept(Finding.of(PlanCheck.F2, amountOf(at, i), Map.of("amount", Argument.money(amount))));
        }
        if (total != null && amount.dong() * PERCENT > total.dong() * GREATEST_SHARE) {
            findings.accept(Finding.of(PlanCheck.F4, amountOf(at, i), Map.of("source", Argument.text(line.source()))));
        }
    }

    private static void totals(Plan plan, Consumer<Finding> findings) {
        for (int i = 0; i < plan.parts().size(); i++) {
            Section part = plan.parts().get(i);
            Vnd total = part.funding().isPresent() ? total(part.funding().get()) : null;
            if (total != null) {
                total(part, i, total, findings);
            }
        }
    }

    private static void total(Section part, int index, Vnd total, Consumer<Finding> findings) {
        long sum = blocks(part.sections());
        if (sum != NONE && sum != total.dong()) {
            JsonPointer at = JsonPointer.ROOT.child("parts").child(index).child("funding");
            findings.accept(differs(PlanCheck.P6, at, total, sum));
        }
    }

    private static long blocks(List<Section> sections) {
        long sum = NONE;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            sum = and(sum, blocks(section.sections()));
            if (section.funding().isPresent()) {
                Vnd block = total(section.funding().get());
                sum = and(sum, block == null ? 0 : block.dong());
            }
        }
        return sum;
    }

    private static long and(long sum, long more) {
        return sum == NONE || more == NONE ? Math.max(sum, more) : sum + more;
    }

    private static LocalDate end(Plan plan) {
        return plan.period().lastDay().orElse(LocalDate.MAX);
    }

    private static JsonPointer amountOf(Located<Funding> funding, int line) {
        return funding.pointer().child("lines").child(line).child("amount");
    }

    private static Finding named(PlanCheck code, JsonPointer at, AgencyRef agency) {
        return Finding.of(code, at, Map.of("name", Argument.text(agency.text())));
    }

    private static Finding late(PlanCheck code, JsonPointer at, LocalDate due, LocalDate end) {
        return Finding.of(code, at, Map.of("due", Argument.day(due), "end", Argument.day(end)));
    }

    private static Finding differs(PlanCheck code, JsonPointer funding, Vnd total, long sum) {
        return Finding.of(
                code,
                funding.child("total"),
                Map.of("total", Argument.money(total), "sum", Argument.money(Vnd.of(sum))));
    }

    private static boolean blank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }
}
