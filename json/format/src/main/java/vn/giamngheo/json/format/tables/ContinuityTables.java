package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.agency.Role;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.UnionCodec;

/** Who holds the tasks of a plan on a later day; a plan with those that carry it out. */
final class ContinuityTables {

    private static final Codec<Standing> STANDING = UnionCodec.<Standing>tagged("standing", "kind")
            .variant("agency", Standing.OfAgency.class, ofAgency())
            .variant("class", Standing.OfClass.class, ofClass())
            .variant("not-identified", Standing.NotIdentified.class, notIdentified());

    private static final Codec<TaskHolders> TASK = task();

    static final Codec<PlanHolders> PLAN_HOLDERS = planHolders();

    static final Codec<PlanFamily> PLAN_FAMILY = planFamily();

    private ContinuityTables() {}

    private static ObjectCodec<Standing.OfAgency> ofAgency() {
        RecordTable<Standing.OfAgency> t = new RecordTable<>("standing-agency");
        var then = t.required("then", DirectoryTables.AGENCY, Standing.OfAgency::then);
        var office = t.optional("office", TEXT, Standing.OfAgency::office);
        var holding = t.required("holding", SuccessionTables.HOLDING_PART, Standing.OfAgency::holding);
        return t.end(v -> new Standing.OfAgency(v.get(then), v.get(office), v.get(holding)));
    }

    private static ObjectCodec<Standing.OfClass> ofClass() {
        RecordTable<Standing.OfClass> t = new RecordTable<>("standing-class");
        var office = t.optional("office", TEXT, Standing.OfClass::office);
        var now = t.required("now", DirectoryTables.EXPANSION, Standing.OfClass::now);
        return t.end(v -> new Standing.OfClass(v.get(office), v.get(now)));
    }

    private static ObjectCodec<Standing.NotIdentified> notIdentified() {
        RecordTable<Standing.NotIdentified> t = new RecordTable<>("standing-not-identified");
        var resolution = t.required("resolution", DirectoryTables.RESOLUTION_PART, Standing.NotIdentified::resolution);
        return t.end(v -> new Standing.NotIdentified(v.get(resolution)));
    }

    private static Codec<RoleHolder> holder() {
        RecordTable<RoleHolder> t = new RecordTable<>("role-holder");
        var role = t.required("role", Codecs.codes(List.of(Role.values()), Role::code), RoleHolder::role);
        var named = t.required("named", AgencyRefTables.REF, RoleHolder::named);
        var standing = t.required("standing", STANDING, RoleHolder::standing);
        return t.end(v -> new RoleHolder(v.get(role), v.get(named), v.get(standing)));
    }

    private static Codec<TaskHolders> task() {
        RecordTable<TaskHolders> t = new RecordTable<>("task-holders");
        var pointer = t.required("pointer", ProofTables.POINTER, TaskHolders::pointer);
        var number = t.optional("number", TEXT, TaskHolders::number);
        // A report that says only to whom has none.
        var title = t.optional("title", TEXT, task -> Optional.of(task.title()).filter(words -> !words.isEmpty()));
        var holders = t.list("holders", holder(), TaskHolders::holders);
        return t.end(
                v -> new TaskHolders(v.get(pointer), v.get(number), v.get(title).orElse(""), v.get(holders)));
    }

    private static Codec<PlanFamily> planFamily() {
        RecordTable<PlanFamily> t = new RecordTable<>("plan-family");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "plan-family");
        var superior = t.required("superior", PlanTables.PLAN_PART, PlanFamily::superior);
        var subordinates = t.list("subordinates", PlanTables.PLAN_PART, PlanFamily::subordinates);
        return t.end(v -> new PlanFamily(v.get(superior), v.get(subordinates)));
    }

    private static Codec<PlanHolders> planHolders() {
        RecordTable<PlanHolders> t = new RecordTable<>("plan-holders");
        t.version("schemaVersion", WireFormat.schemaVersion());
        t.fixed("kind", "plan-holders");
        var plan = t.optional("plan", LawTables.NUMBER, PlanHolders::plan);
        var day = t.required("day", DATE, PlanHolders::day);
        var tasks = t.list("tasks", TASK, PlanHolders::tasks);
        var reports = t.list("reports", TASK, PlanHolders::reports);
        return t.end(v -> new PlanHolders(v.get(plan), v.get(day), v.get(tasks), v.get(reports)));
    }
}
