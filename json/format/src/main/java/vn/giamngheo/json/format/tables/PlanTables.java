package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.LawTables.REFERENCE;
import static vn.giamngheo.json.format.tables.PlaceTables.AGENCIES;
import static vn.giamngheo.json.format.tables.PlaceTables.PLACE;
import static vn.giamngheo.json.format.tables.PlaceTables.SCHEDULE;
import static vn.giamngheo.json.format.tables.QuantityTables.MONEY;

import java.util.Arrays;
import java.util.List;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Modality;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;
import vn.giamngheo.schedule.Schedule;

/** Plans and what is in them. */
final class PlanTables {

    private static final Codec<ReportingLine> REPORTING_LINE = BuilderTable.of(
                    "reporting-line", ReportingLine.class, ReportingLine::builder)
            .defaulted(
                    "reporters",
                    AGENCIES,
                    AgencyList.none(),
                    ReportingLine::reporters,
                    ReportingLine.Builder::reporters)
            .optional("subject", TEXT, ReportingLine::subject, ReportingLine.Builder::subject)
            .defaulted("to", AGENCIES, AgencyList.none(), ReportingLine::to, ReportingLine.Builder::to)
            .defaulted("via", AGENCIES, AgencyList.none(), ReportingLine::via, ReportingLine.Builder::via)
            .defaulted(
                    "schedule", SCHEDULE, Schedule.unstated(), ReportingLine::schedule, ReportingLine.Builder::schedule)
            .end(ReportingLine.Builder::build);

    private static final Codec<Statement> STATEMENT = BuilderTable.of("statement", Statement.class, Statement::builder)
            .optional("number", TEXT, Statement::number, Statement.Builder::number)
            .required("text", TEXT, Statement::text, Statement.Builder::text)
            .list("references", REFERENCE, Statement::references, Statement.Builder::references)
            .end(Statement.Builder::build);

    private static final Codec<Task> TASK = BuilderTable.of("task", Task.class, Task::builder)
            .optional("number", TEXT, Task::number, Task.Builder::number)
            .required("title", TEXT, Task::title, Task.Builder::title)
            .defaulted("lead", AGENCIES, AgencyList.none(), Task::lead, Task.Builder::lead)
            .defaulted("coordinate", AGENCIES, AgencyList.none(), Task::coordinate, Task.Builder::coordinate)
            .list("roles", responsibility(), Task::roles, Task.Builder::roles)
            .defaulted(
                    "modality", Codecs.kebab(Modality.class), Modality.ASSIGNED, Task::modality, Task.Builder::modality)
            .optional("deliverable", TEXT, Task::deliverable, Task.Builder::deliverable)
            .defaulted("schedule", SCHEDULE, Schedule.unstated(), Task::schedule, Task.Builder::schedule)
            .list("reporting", REPORTING_LINE, Task::reporting, Task.Builder::reporting)
            .list("references", REFERENCE, Task::references, Task.Builder::references)
            .end(Task.Builder::build);

    private static final Codec<Section> SECTION = BuilderTable.of("section", Section.class, Section::builder)
            .optional(
                    "kind",
                    Codecs.text(Shapes.CODE, PartKind::of, PartKind::code),
                    Section::kind,
                    Section.Builder::kind)
            .optional("number", TEXT, Section::number, Section.Builder::number)
            .optional("title", TEXT, Section::title, Section.Builder::title)
            .list("statements", STATEMENT, Section::statements, Section.Builder::statements)
            .list("targets", TargetTables.TARGET, Section::targets, Section.Builder::targets)
            .list("tasks", TASK, Section::tasks, Section.Builder::tasks)
            .optional("funding", funding(), Section::funding, Section.Builder::funding)
            .list("reporting", REPORTING_LINE, Section::reporting, Section.Builder::reporting)
            .list("sections", Codecs.lazy(PlanTables::section), Section::sections, Section.Builder::sections)
            .end(Section.Builder::build);

    static final Codec<Plan> PLAN = plan(BuilderTable.of("plan", Plan.class, Plan::builder)
            .version("schemaVersion", WireFormat.schemaVersion())
            .fixed("kind", "plan"));

    /** A plan within a larger document. */
    static final Codec<Plan> PLAN_PART = plan(BuilderTable.of("plan", Plan.class, Plan::builder));

    private PlanTables() {}

    private static Codec<Plan> plan(BuilderTable<Plan, Plan.Builder> table) {
        return table.required("instrument", LawTables.INSTRUMENT, Plan::instrument, Plan.Builder::instrument)
                .optional("jurisdiction", PLACE, Plan::jurisdiction, Plan.Builder::jurisdiction)
                .defaulted("period", SCHEDULE, Schedule.unstated(), Plan::period, Plan.Builder::period)
                .required("source", source(), Plan::source, Plan.Builder::source)
                .list("basis", LawTables.BASIS, Plan::basis, Plan.Builder::basis)
                .defaulted("addressees", AGENCIES, AgencyList.none(), Plan::addressees, Plan.Builder::addressees)
                .list("copies", TEXT, Plan::copies, Plan.Builder::copies)
                .list("parts", SECTION, Plan::parts, Plan.Builder::parts)
                .end(Plan.Builder::build);
    }

    private static Codec<Section> section() {
        return SECTION;
    }

    private static Codec<Source> source() {
        RecordTable<Source> t = new RecordTable<>("plan-source");
        var kind = t.required("kind", Codecs.kebab(Source.Kind.class), Source::kind);
        var publishedOn = t.optional("publishedOn", DATE, Source::publishedOn);
        var note = t.optional("note", TEXT, Source::note);
        return t.end(v -> new Source(v.get(kind), v.get(publishedOn), v.get(note)));
    }

    private static Codec<Responsibility> responsibility() {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.LEAD && role != Role.COORDINATE)
                .toList();
        RecordTable<Responsibility> t = new RecordTable<>("responsibility");
        var role = t.required("role", Codecs.codes(roles, Role::code), Responsibility::role);
        var agencies = t.required("agencies", AGENCIES, Responsibility::agencies);
        var toward = t.defaulted("toward", AGENCIES, AgencyList.none(), Responsibility::toward);
        return t.end(v -> new Responsibility(v.get(role), v.get(agencies), v.get(toward)));
    }

    private static Codec<Funding> funding() {
        RecordTable<Funding> t = new RecordTable<>("funding");
        var total = t.optional("total", MONEY, Funding::total);
        var lines = t.list("lines", fundingLine(), Funding::lines);
        return t.end(v -> new Funding(v.get(total), v.get(lines)));
    }

    private static Codec<FundingLine> fundingLine() {
        RecordTable<FundingLine> t = new RecordTable<>("funding-line");
        var source = t.required("source", TEXT, FundingLine::source);
        var kind = t.required("kind", Codecs.text(Shapes.CODE, FundingKind::of, FundingKind::code), FundingLine::kind);
        var amount = t.optional("amount", MONEY, FundingLine::amount);
        return t.end(v -> new FundingLine(v.get(source), v.get(kind), v.get(amount)));
    }
}
