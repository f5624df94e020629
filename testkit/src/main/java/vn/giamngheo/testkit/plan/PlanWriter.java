package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Puts a plan together. */
final class PlanWriter implements Gen<Plan> {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final int TASKS_OF_SECTION = 2;

    /**
     * What a plan holds.
     *
     * @param leastTasks the fewest tasks
     * @param mostTasks the most tasks
     * @param funding whether there are funds in any case
     * @param targets whether there are targets in any case
     * @param reporting whether there are reports in any case
     */
    record Content(int leastTasks, int mostTasks, boolean funding, boolean targets, boolean reporting) {

        private List<Kind> wanted() {
            List<Kind> wanted = new ArrayList<>();
            if (targets) {
                wanted.add(Kind.TARGETS);
            }
            if (funding) {
                wanted.add(Kind.FUNDING);
            }
            if (reporting) {
                wanted.add(Kind.REPORTING);
            }
            return wanted;
        }
    }

    private final PlanFrame frame;
    private final Content content;

    PlanWriter(PlanFrame frame, Content content) {
        this.frame = frame;
        this.content = content;
    }

    @Override
    public Plan from(Choices choices) {
        List<Task> tasks = tasks(choices);
        boolean table = choices.upTo(2) == 2;
        boolean nested = !table && tasks.size() > 1 && choices.upTo(1) == 1;
        List<Section> sections = sections(table ? List.of() : tasks, nested, choices);
        Plan.Builder plan = Plan.builder()
                .instrument(choices.part(LawGens.instruments(frame.issuer(), frame.issuedOn())))
                .jurisdiction(frame.place())
                .period(frame.period())
                .source(sources(frame.issuedOn()).from(choices))
                .basis(distinct(LawGens.bases(frame.issuedOn()).list(0, 3).from(choices)))
                .addParts(Section.builder()
                        .kind(PartKind.PLAN)
                        .title(Names.TITLES.get(0))
                        .sections(sections)
                        .build());
        if (table) {
            plan.addParts(Section.builder()
                    .kind(PartKind.APPENDIX)
                    .title("Phân công nhiệm vụ")
                    .tasks(numbered(tasks))
                    .build());
        }
        if (choices.onceIn(3)) {
            plan.addressees(
                    AgencyGens.distinct(Gens.among(frame.helpers()), 1, 3).from(choices));
            plan.addCopies("Như trên", "Lưu: VT");
        }
        return plan.build();
    }

    /** Those that are more than wanted come first, so that each of them can be left out by itself. */
    private List<Task> tasks(Choices choices) {
        TaskGen gen = new TaskGen(frame);
        List<Task> tasks = new ArrayList<>(gen.list(0, content.mostTasks).from(choices));
        while (tasks.size() < content.leastTasks) {
            tasks.add(choices.part(gen));
        }
        return tasks;
    }

    /** A section that a plan may have, in the order of documents; tasks stand before the funds. */
    private enum Kind {
        PURPOSE,
        TARGETS,
        TASKS,
        FUNDING,
        REPORTING
    }

    /** One after the other, so that each can be left out by itself; the same once. */
    private List<Section> sections(List<Task> tasks, boolean nested, Choices choices) {
        Map<Kind, Section.Builder> sections = new EnumMap<>(Kind.class);
        Gen<Kind> kinds = Gens.among(Kind.REPORTING, Kind.PURPOSE, Kind.FUNDING, Kind.TARGETS);
        Gen<Map.Entry<Kind, Section.Builder>> some = more -> {
            Kind kind = kinds.from(more);
            return Map.entry(kind, section(kind, more));
        };
        some.list(0, 2).from(choices).forEach(each -> sections.putIfAbsent(each.getKey(), each.getValue()));
        for (Kind kind : content.wanted()) {
            if (!sections.containsKey(kind)) {
                sections.put(kind, section(kind, choices));
            }
        }
        if (!tasks.isEmpty()) {
            sections.put(Kind.TASKS, tasks(tasks, nested));
        }
        if (sections.isEmpty()) {
            sections.put(Kind.PURPOSE, section(Kind.PURPOSE, choices));
        }
        List<Section> numbered = new ArrayList<>();
        sections.values()
                .forEach(section ->
                        numbered.add(section.number(ROMAN.get(numbered.size())).build()));
        return numbered;
    }

    private Section.Builder section(Kind kind, Choices choices) {
        return switch (kind) {
            case TARGETS -> Section.builder().title("Mục tiêu").targets(PlanTargets.of(frame, choices));
            case FUNDING -> Section.builder().title("Kinh phí thực hiện").funding(new FundingGen().from(choices));
            case REPORTING ->
                Section.builder()
                        .title("Tổ chức thực hiện")
                        .reporting(TaskGen.reporting(frame, true).list(1, 3).from(choices));
            case PURPOSE, TASKS ->
                Section.builder()
                        .title("Mục đích, yêu cầu")
                        .statements(statements().list(1, 2).from(choices));
        };
    }

    static Gen<Statement> statements() {
        return Gens.among(Names.STATEMENTS)
                .map(text -> Statement.builder().text(text).build());
    }

    private static Section.Builder tasks(List<Task> tasks, boolean nested) {
        Section.Builder section = Section.builder().title("Nhiệm vụ và giải pháp");
        if (!nested) {
            return section.tasks(numbered(tasks));
        }
        for (int from = 0; from < tasks.size(); from += TASKS_OF_SECTION) {
            List<Task> some = tasks.subList(from, Math.min(tasks.size(), from + TASKS_OF_SECTION));
            section.addSections(Section.builder()
                    .number(Integer.toString(from / TASKS_OF_SECTION + 1))
                    .title("Nhóm nhiệm vụ " + (from / TASKS_OF_SECTION + 1))
                    .tasks(numbered(some))
                    .build());
        }
        return section;
    }

    private static List<Task> numbered(List<Task> tasks) {
        List<Task> numbered = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            numbered.add(
                    tasks.get(i).toBuilder().number(Integer.toString(i + 1)).build());
        }
        return numbered;
    }

    /** The same is named once. */
    private static List<LegalBasis> distinct(List<LegalBasis> bases) {
        return bases.stream().distinct().toList();
    }

    static Gen<Source> sources(LocalDate issuedOn) {
        return choices -> {
            if (!choices.onceIn(4)) {
                return new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.empty());
            }
            LocalDate published = issuedOn.plusDays(choices.upTo(30));
            return new Source(
                    Source.Kind.SUMMARY, Optional.of(published), Optional.of("Tin trên cổng thông tin điện tử"));
        };
    }

    /** To whom a province reports within itself. */
    static AgencyList committee() {
        return AgencyList.parse("UBND tỉnh");
    }
}
