package vn.giamngheo.benchmarks.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.validation.Severity;

/**
 * The checks as loops over the plan, in small methods; a path is written only for what is found. On demand with what a
 * message would name, as it is: without it, what is found can be counted, but not told to anybody.
 */
final class ByHand {

    private static final long NONE = -1;
    private static final int PERCENT = 100;
    private static final int GREATEST_SHARE = 90;

    /** What was found where. */
    record Violation(String path, PlanCheck code, Severity severity, Map<String, Object> operands) {}

    private final Plan plan;
    private final boolean naming;
    private final LocalDate end;
    private final List<Violation> found = new ArrayList<>();
    private final Set<String> addressees = new HashSet<>();
    private final Set<String> basis = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private long blocks;
    private boolean anyBlock;

    private ByHand(Plan plan, boolean naming) {
        this.plan = plan;
        this.naming = naming;
        this.end = plan.period().lastDay().orElse(LocalDate.MAX);
    }

    static List<Violation> validate(Plan plan) {
        return validate(plan, true);
    }

    static List<Violation> validate(Plan plan, boolean naming) {
        ByHand run = new ByHand(plan, naming);
        run.plan();
        run.parts();
        return run.found;
    }

    private void plan() {
        if (plan.instrument().title().length() > Beans.LONGEST_TITLE) {
            add(
                    "/instrument/title",
                    PlanCheck.I1,
                    "length",
                    plan.instrument().title().length());
        }
        if (end == LocalDate.MAX) {
            add("/period", PlanCheck.P1);
        }
        if (end.isBefore(plan.instrument().issuedOn())) {
            add("/period", PlanCheck.P2, "end", end, "issued", plan.instrument().issuedOn());
        }
        if (plan.addressees().isEmpty()) {
            add("/addressees", PlanCheck.P3);
        }
        for (AgencyRef agency : plan.addressees().agencies()) {
            if (!addressees.add(agency.name())) {
                add("/addressees", PlanCheck.P4, "name", agency.text());
            }
        }
        if (plan.basis().isEmpty()) {
            add("/basis", PlanCheck.P5);
        }
        for (LegalBasis one : plan.basis()) {
            Optional<InstrumentNumber> number = one.instrument().number();
            if (number.isPresent()) {
                basis.add(number.get().text());
            }
        }
    }

    private void parts() {
        for (int i = 0; i < plan.parts().size(); i++) {
            Section part = plan.parts().get(i);
            blocks = 0;
            anyBlock = false;
            section(part, "/parts/", i);
            if (part.funding().isPresent() && anyBlock) {
                total(part.funding().get(), i);
            }
        }
    }

    private void total(Funding funding, int part) {
        long own = total(funding);
        if (own != NONE && own != blocks - own) {
            add("/parts/" + part + "/funding/total", PlanCheck.P6, "total", own, "sum", blocks - own);
        }
    }

    /** The place is put together only where something is found: what is above, and the index in it. */
    private void section(Section section, String above, int index) {
        if (blank(section.number())) {
            add(above + index + "/number", PlanCheck.S1);
        }
        if (blank(section.title())) {
            add(above + index + "/title", PlanCheck.S2);
        }
        for (int i = 0; i < section.targets().size(); i++) {
            target(section.targets().get(i), above, index, i);
        }
        for (int i = 0; i < section.tasks().size(); i++) {
            task(section.tasks().get(i), above, index, i);
        }
        if (section.funding().isPresent()) {
            funding(section.funding().get(), above, index);
        }
        List<Section> below = section.sections();
        if (!below.isEmpty()) {
            sections(below, above + index + "/sections");
        }
    }

    private void sections(List<Section> sections, String at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            Optional<String> number = sections.get(i).number();
            if (number.isPresent() && !seen.add(number.get())) {
                add(at, PlanCheck.S3, "number", number.get());
            }
        }
        String above = at + "/";
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i), above, i);
        }
    }

    private void target(Target target, String above, int index, int i) {
        if (blank(target.number())) {
            add(above + index + "/targets/" + i + "/number", PlanCheck.T1);
        }
        Optional<LocalDate> due = target.due().lastDay();
        if (due.isEmpty()) {
            add(above + index + "/targets/" + i + "/due", PlanCheck.T2);
        } else if (due.get().isAfter(end)) {
            add(above + index + "/targets/" + i + "/due", PlanCheck.T3, "due", due.get(), "end", end);
        }
        if (target.measure() instanceof Measure.Reduction reduction) {
            reduction(reduction, above, index, i);
        }
    }

    private void reduction(Measure.Reduction reduction, String above, int index, int i) {
        if (reduction.from().isEmpty() || reduction.to().isEmpty()) {
            return;
        }
        PublishedRate from = Figures.exact(reduction.from().get().rate());
        PublishedRate to = Figures.exact(reduction.to().get());
        if (from != null && to != null && to.compareTo(from) >= 0) {
            add(above + index + "/targets/" + i + "/measure", PlanCheck.T4, "from", from, "to", to);
        }
    }

    private void task(Task task, String above, int index, int i) {
        if (blank(task.number())) {
            add(above + index + "/tasks/" + i + "/number", PlanCheck.K1);
        } else if (!numbers.add(task.number().get())) {
            add(
                    above + index + "/tasks/" + i + "/number",
                    PlanCheck.K2,
                    "number",
                    task.number().get());
        }
        if (task.title().length() > Beans.LONGEST_TITLE) {
            add(
                    above + index + "/tasks/" + i + "/title",
                    PlanCheck.K3,
                    "length",
                    task.title().length());
        }
        if (blank(task.deliverable())) {
            add(above + index + "/tasks/" + i + "/deliverable", PlanCheck.K4);
        }
        lead(task.lead(), above, index, i);
        coordinate(task, above, index, i);
        due(task, above, index, i);
        references(task, above, index, i);
    }

    private void lead(AgencyList lead, String above, int index, int i) {
        if (lead.isEmpty()) {
            add(above + index + "/tasks/" + i + "/lead", PlanCheck.K5);
        }
        for (AgencyRef agency : lead.agencies()) {
            if (!addressees.contains(agency.name())) {
                add(above + index + "/tasks/" + i + "/lead", PlanCheck.K6, "name", agency.text());
            }
        }
    }

    private void coordinate(Task task, String above, int index, int i) {
        List<AgencyRef> agencies = task.coordinate().agencies();
        for (int j = 0; j < agencies.size(); j++) {
            AgencyRef agency = agencies.get(j);
            String name = agency.name();
            if (names(task.lead().agencies(), name, task.lead().agencies().size())) {
                add(above + index + "/tasks/" + i + "/coordinate", PlanCheck.K7, "name", agency.text());
            }
            if (names(agencies, name, j)) {
                add(above + index + "/tasks/" + i + "/coordinate", PlanCheck.K8, "name", agency.text());
            }
            if (!addressees.contains(name)) {
                add(above + index + "/tasks/" + i + "/coordinate", PlanCheck.K9, "name", agency.text());
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

    private void due(Task task, String above, int index, int i) {
        Optional<LocalDate> due = task.schedule().lastDay();
        if (due.isEmpty()) {
            add(above + index + "/tasks/" + i + "/schedule", PlanCheck.K10);
        } else if (due.get().isAfter(end)) {
            add(above + index + "/tasks/" + i + "/schedule", PlanCheck.K11, "due", due.get(), "end", end);
        }
    }

    private void references(Task task, String above, int index, int i) {
        for (int j = 0; j < task.references().size(); j++) {
            InstrumentReference reference = task.references().get(j);
            if (reference.number().isPresent()
                    && !basis.contains(reference.number().get().text())) {
                add(
                        above + index + "/tasks/" + i + "/references/" + j + "/number",
                        PlanCheck.K12,
                        "number",
                        reference.number().get().text());
            }
        }
    }

    private void funding(Funding funding, String above, int index) {
        long total = total(funding);
        anyBlock |= !funding.lines().isEmpty();
        blocks += total == NONE ? 0 : total;
        long sum = 0;
        boolean complete = !funding.lines().isEmpty();
        for (int i = 0; i < funding.lines().size(); i++) {
            FundingLine line = funding.lines().get(i);
            if (line.amount().isEmpty()) {
                add(
                        above + index + "/funding/lines/" + i + "/amount",
                        PlanCheck.F1,
                        Severity.WARNING,
                        named("source", line.source()));
                complete = false;
                continue;
            }
            long amount = dong(line.amount().get());
            if (amount <= 0) {
                add(above + index + "/funding/lines/" + i + "/amount", PlanCheck.F2, "amount", amount);
            }
            if (total != NONE && amount * PERCENT > total * GREATEST_SHARE) {
                add(
                        above + index + "/funding/lines/" + i + "/amount",
                        PlanCheck.F4,
                        Severity.WARNING,
                        named("source", line.source()));
            }
            sum += amount;
        }
        if (complete && total != NONE && sum != total) {
            add(above + index + "/funding/total", PlanCheck.F3, "total", total, "sum", sum);
        }
    }

    private static long total(Funding funding) {
        return funding.total().isPresent() ? dong(funding.total().get()) : NONE;
    }

    private static long dong(Written<Stated<Vnd>> written) {
        Vnd exact = Figures.exact(written);
        return exact == null ? NONE : exact.dong();
    }

    private static boolean blank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }

    private void add(String path, PlanCheck code) {
        add(path, code, Severity.ERROR, Map.of());
    }

    private void add(String path, PlanCheck code, String name, Object value) {
        add(path, code, Severity.ERROR, named(name, value));
    }

    private void add(String path, PlanCheck code, String name, Object value, String other, Object second) {
        add(path, code, Severity.ERROR, naming ? Map.of(name, value, other, second) : Map.of());
    }

    private Map<String, Object> named(String name, Object value) {
        return naming ? Map.of(name, value) : Map.of();
    }

    private void add(String path, PlanCheck code, Severity severity, Map<String, Object> operands) {
        found.add(new Violation(path, code, severity, operands));
    }
}
