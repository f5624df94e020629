package vn.giamngheo.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.agency.Role;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Task;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.text.JsonPointer;

/** Looks for those who hold the tasks of one plan on one day. */
final class HolderSearch {

    private final Plan plan;
    private final LocalDate day;
    private final Succession succession;
    private final TaskFunctions functions;
    private final Setting then;
    /** The province stays that of the plan: the directory knows what its territory belongs to on the day. */
    private final Setting now;

    HolderSearch(Plan plan, LocalDate day, Succession succession, TaskFunctions functions) {
        this.plan = plan;
        this.day = day;
        this.succession = succession;
        this.functions = functions;
        this.then = Settings.of(plan, succession.directory().gazetteer());
        this.now = new Setting(day, then.level(), then.province(), then.place());
    }

    PlanHolders find() {
        return new PlanHolders(
                plan.instrument().number(),
                day,
                plan.tasks().stream().map(this::task).toList(),
                reports());
    }

    private TaskHolders task(Located<Task> located) {
        Task task = located.value();
        Set<AgencyFunction> followed = functions.of(located);
        List<RoleHolder> holders = new ArrayList<>(holders(Role.LEAD, task.lead(), followed));
        holders.addAll(holders(Role.COORDINATE, task.coordinate(), followed));
        for (Responsibility other : task.roles()) {
            holders.addAll(holders(other.role(), other.agencies(), followed));
        }
        return new TaskHolders(located.pointer(), task.number(), task.title(), holders);
    }

    private List<TaskHolders> reports() {
        Map<JsonPointer, Located<Task>> tasks = new TreeMap<>();
        for (Located<Task> task : plan.tasks()) {
            for (int i = 0; i < task.value().reporting().size(); i++) {
                tasks.put(task.pointer().child("reporting").child(i), task);
            }
        }
        return plan.reporting().stream()
                .map(line -> report(line, Optional.ofNullable(tasks.get(line.pointer()))))
                .toList();
    }

    private TaskHolders report(Located<ReportingLine> line, Optional<Located<Task>> of) {
        Set<AgencyFunction> followed = of.map(functions::of).orElseGet(() -> functions.ofReport(line));
        return new TaskHolders(
                line.pointer(),
                Optional.empty(),
                line.value().subject().orElse(""),
                holders(Role.REPORT, line.value().reporters(), followed));
    }

    private List<RoleHolder> holders(Role role, AgencyList named, Set<AgencyFunction> followed) {
        return named.agencies().stream()
                .map(one -> new RoleHolder(role, one, standing(one, followed)))
                .toList();
    }

    private Standing standing(AgencyRef named, Set<AgencyFunction> followed) {
        Resolution resolution = succession.directory().resolve(named, then);
        if (resolution instanceof Resolution.Found found) {
            return new Standing.OfAgency(found.agency(), found.office(), holding(found.agency(), followed));
        }
        if (resolution instanceof Resolution.OfClass group) {
            return new Standing.OfClass(group.office(), expansion(group));
        }
        return new Standing.NotIdentified(resolution);
    }

    private Holding holding(Agency agency, Set<AgencyFunction> wanted) {
        SortedSet<AgencyFunction> had = succession.functionsOf(agency, then.day());
        SortedSet<AgencyFunction> meant = new TreeSet<>(wanted);
        meant.retainAll(had);
        SortedSet<AgencyFunction> followed = meant.isEmpty() ? had : meant;
        return attested(
                agency,
                followed.isEmpty() ? succession.holderOf(agency, day) : succession.holderOf(agency, followed, day));
    }

    /** The document shows that the agency was there on its day, even if no other text that was read does. */
    private Holding attested(Agency agency, Holding holding) {
        if (holding instanceof Holding.Parted parted) {
            return new Holding.Parted(parted.parts().stream()
                    .map(part -> new Holding.Part(part.functions(), part.province(), attested(agency, part.holding())))
                    .toList());
        }
        boolean shown = holding instanceof Holding.Unresolved open
                && open.chain().isEmpty()
                && open.last().equals(agency)
                && isShown(open.reason());
        return shown ? new Holding.Held(agency, List.of(), Confidence.UNVERIFIED) : holding;
    }

    private boolean isShown(Holding.Reason missing) {
        return switch (missing) {
            case NOT_KNOWN_THEN -> !day.isBefore(then.day());
            case PLACE_NOT_KNOWN -> day.equals(then.day());
            default -> false;
        };
    }

    private Expansion expansion(Resolution.OfClass group) {
        Expansion expansion = succession.directory().expand(group.named(), now);
        if (!(expansion instanceof Expansion.Symbolic symbolic)) {
            return expansion;
        }
        List<Agency> among = symbolic.reason() == Expansion.Reason.LEVEL_ENDED
                ? candidates(group)
                : symbolic.among().stream().flatMap(this::ofTheDay).distinct().toList();
        return new Expansion.Symbolic(day, symbolic.reason(), symbolic.words(), among);
    }

    /** A body that is named one by one is that of the plan's own province, which may have become another. */
    private Stream<Agency> ofTheDay(Agency agency) {
        boolean provinceIsThere = agency.province()
                .flatMap(succession.directory().gazetteer()::unit)
                .filter(unit -> !unit.isOn(day))
                .isEmpty();
        return provinceIsThere ? Stream.of(agency) : Holders.orCandidates(succession.holderOf(agency, day));
    }

    /** Those among which law looks for whoever takes the place of a class whose level has ended. */
    private List<Agency> candidates(Resolution.OfClass group) {
        return membersThen(group).stream()
                .flatMap(member -> Holders.orCandidates(succession.holderOf(member, day)))
                .distinct()
                .toList();
    }

    /** The members on the day of the plan; where they cannot be listed, those of any place. */
    private List<Agency> membersThen(Resolution.OfClass group) {
        List<Agency> listed = group.expansion() instanceof Expansion.Members all
                ? all.members()
                : ((Expansion.Symbolic) group.expansion()).among();
        return listed.isEmpty() ? ofItsKind(group.named()) : listed;
    }

    private List<Agency> ofItsKind(AgencyRef named) {
        Optional<AgencyRef> body = named instanceof AgencyRef.Officer officer ? officer.body() : Optional.of(named);
        return body.stream()
                .flatMap(one -> one.level().stream())
                .flatMap(level -> succession.directory().agenciesOn(level, then).stream())
                .filter(agency -> agency.kind().equals(body.get().kind()))
                .toList();
    }
}
