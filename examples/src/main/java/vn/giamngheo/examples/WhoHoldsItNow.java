package vn.giamngheo.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giamngheo.agency.Role;
import vn.giamngheo.continuity.CitedInstrument;
import vn.giamngheo.continuity.Coverage;
import vn.giamngheo.continuity.HolderSheet;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.continuity.TaskFunctions;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.examples.report.Encoded;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Task;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Step;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.text.Language;

/**
 * Who holds the tasks of plans of 2017 and 2022 today: names as documents write them, what became of the agencies, and of
 * the instruments. The decision of the province on the press and the plan of a district are made up.
 */
public final class WhoHoldsItNow {

    private static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);
    private static final TaskFunctions POVERTY = TaskFunctions.all(AgencyFunction.POVERTY_REDUCTION);

    private final Succession agencies = Succession.standard();
    private final Plan of2022 = seed("001-binh-dinh-768.json");
    private final Plan of2017 = seed("003-thanh-hoa-35.json");
    private final Setting binhDinh = settingOf(of2022);
    private final PrintStream out;

    private WhoHoldsItNow(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints who holds the tasks of two plans, and why.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        WhoHoldsItNow story = new WhoHoldsItNow(out);
        story.names();
        story.oneAgency();
        story.thePlanOf2022();
        story.thePlanOf2017();
        story.aDecisionOfTheProvince();
        story.aPlanBelow();
    }

    /** What names mean in a document of Bình Định of 11/03/2022. */
    private void names() {
        out.println("Tên gọi trong văn bản của tỉnh Bình Định ngày 11/03/2022");
        for (String name : List.of(
                "Sở LĐ-TB&XH",
                "SLĐTBXH",
                "Ban Dân tộc",
                "Sở Văn hóa",
                "Sở Nông nghiệp và Môi trường",
                "Sở Lao dộng - Thương binh và Xã hội")) {
            out.println("  " + agencies.directory().resolve(name, binhDinh).describe(Language.VIETNAMESE));
        }
        out.println();
    }

    /** What became of the department of labour, with a function, without one, and before anything was read of it. */
    private void oneAgency() {
        Agency department = agency("Sở LĐ-TB&XH");
        Holding.Held now =
                (Holding.Held) agencies.holderOf(department, AgencyFunction.POVERTY_REDUCTION, NEW_YEAR_2026);
        out.println("Giảm nghèo, ngày 01/01/2026: " + now.by());
        for (Step step : now.chain()) {
            out.println("  " + step.describe(Language.VIETNAMESE) + sure(step.provenance()));
        }
        // Nobody said which function is meant: no guess, but all of them.
        Holding.Parted all = (Holding.Parted) agencies.holderOf(department, NEW_YEAR_2026);
        out.println("Không nêu chức năng:");
        for (Holding.Part part : all.parts()) {
            out.println("  " + functions(part) + ": " + who(part.holding()));
        }
        Holding before = agencies.holderOf(department, AgencyFunction.POVERTY_REDUCTION, LocalDate.of(2005, 1, 1));
        out.println("Ngày 01/01/2005: " + before.describe(Language.VIETNAMESE));
        out.println();
    }

    /** What nobody can be named for, and all that falls to one agency of today. */
    private void thePlanOf2022() {
        PlanHolders today = PlanHolders.on(of2022, NEW_YEAR_2026, agencies, POVERTY);
        out.println("768/QĐ-UBND ngày 01/01/2026: " + today.tasks().size() + " nhiệm vụ, trong đó "
                + today.unresolved().size() + " nhiệm vụ có cơ quan chưa xác định được");
        TaskHolders first = today.unresolved().stream()
                .filter(task -> task.pointer().toString().startsWith("/parts/2/"))
                .findFirst()
                .orElseThrow();
        out.println("  Phụ lục, " + first.number().orElseThrow() + ". " + first.title());
        for (RoleHolder holder : first.unresolved()) {
            out.println("    " + holder.named().name() + ": " + who(holder));
        }
        HolderSheet sheet = today.sheets().stream()
                .filter(one -> one.agency().id().equals(new AgencyId("so-nnmt")))
                .findFirst()
                .orElseThrow();
        Map<Role, Long> roles = sheet.tasks().stream()
                .flatMap(task -> task.holders().stream().map(RoleHolder::role).distinct())
                .collect(Collectors.groupingBy(role -> role, () -> new EnumMap<>(Role.class), Collectors.counting()));
        out.println("  Phiếu nhiệm vụ của " + sheet.agency() + ": "
                + sheet.tasks().size() + " nhiệm vụ, " + sheet.reports().size() + " báo cáo");
        roles.forEach((role, count) -> out.println("    " + role.noun(Language.VIETNAMESE) + ": " + count));
        out.println();
    }

    /** One plan on four days: its own, between the two reorganisations, after both. */
    private void thePlanOf2017() {
        out.println("35/KH-UBND: mục V.1, nhiệm vụ 1 và mục V.8, nhiệm vụ 1");
        for (LocalDate day : List.of(LocalDate.of(2017, 3, 7), LocalDate.of(2025, 4, 15), NEW_YEAR_2026)) {
            PlanHolders holders = PlanHolders.on(of2017, day, agencies, POVERTY);
            out.println("  " + Language.VIETNAMESE.shortDay(day));
            for (String task :
                    List.of("/parts/0/sections/4/sections/0/tasks/0", "/parts/0/sections/4/sections/9/tasks/0")) {
                RoleHolder lead = at(holders, task).holders().get(0);
                out.println("    " + lead.named().name() + ": " + who(lead));
            }
        }
        out.println();
    }

    /** Which department has the press is for each province to decide; what Bình Định decided is added here. */
    private void aDecisionOfTheProvince() {
        Agency information = agency("Sở TT&TT");
        out.println("Báo chí, " + information + ", ngày 01/01/2026");
        out.println(
                "  Theo dữ liệu có sẵn: " + who(agencies.holderOf(information, AgencyFunction.PRESS, NEW_YEAR_2026)));
        Succession own = agencies.with(new ReferenceTables(
                List.of(), List.of(decision()), Gazetteer.of(List.of(), List.of()), DesignatedAreas.none()));
        out.println("  Thêm quyết định giả định của tỉnh: "
                + who(own.holderOf(information, AgencyFunction.PRESS, NEW_YEAR_2026)));
        out.println();
    }

    /** The event of all provinces, but with a department that is decided. */
    private SuccessionEvent decision() {
        SuccessionEvent everywhere = agencies.events().stream()
                .filter(event -> event.transfers().stream().anyMatch(WhoHoldsItNow::isPressOfDepartments))
                .findFirst()
                .orElseThrow();
        Provenance madeUp = Provenance.unverified("giả định cho ví dụ");
        List<Transfer> transfers = everywhere.transfers().stream()
                .map(transfer -> isPressOfDepartments(transfer)
                        ? new Transfer(
                                transfer.from(),
                                transfer.function(),
                                new Transfer.To(new AgencyId("so-vhttdl")),
                                madeUp)
                        : transfer)
                .toList();
        return new SuccessionEvent(
                "example-binh-dinh-press",
                everywhere.day(),
                everywhere.kind(),
                transfers,
                InstrumentReference.builder()
                        .title("Quyết định giả định của UBND tỉnh Bình Định")
                        .build(),
                Optional.of(Province.former("52")),
                Optional.of(everywhere.id()));
    }

    private static boolean isPressOfDepartments(Transfer transfer) {
        return transfer.from().equals(new AgencyId("so-tttt"))
                && transfer.function().equals(Optional.of(AgencyFunction.PRESS));
    }

    /** Which tasks of the plan of 2022 the plan of a district took up, and what has become of the law it rests on. */
    private void aPlanBelow() {
        Coverage coverage = Coverage.of(of2022, DistrictPlan.plan());
        out.println("Kế hoạch giả định của một huyện so với 768/QĐ-UBND");
        for (Coverage.TakenUp taken : coverage.taken()) {
            out.println(
                    "  Phụ lục " + place(taken.task()) + ": có " + taken.by().size() + " nhiệm vụ cụ thể hóa");
        }
        out.println("  Chưa được cụ thể hóa: " + coverage.missing().size()
                + " nhiệm vụ; nhiệm vụ cấp huyện không ứng với nhiệm vụ nào: "
                + coverage.whole().size() + "; viện dẫn không có trong kế hoạch của tỉnh: "
                + coverage.dangling().stream()
                        .map(located -> located.value().provision().orElse(""))
                        .collect(Collectors.joining(", ")));
        for (CitedInstrument cited :
                CitedInstrument.changed(DistrictPlan.plan(), LegalEffects.standard(), NEW_YEAR_2026)) {
            for (LegalEffect effect : cited.effects()) {
                out.println("  " + cited.cited().value().citation(Language.VIETNAMESE) + ": "
                        + (effect.kind() == LegalEffect.Kind.AMENDS ? "được sửa đổi, bổ sung" : "không còn áp dụng")
                        + " từ ngày "
                        + Language.VIETNAMESE.shortDay(effect.from()) + " theo "
                        + effect.by().citation(Language.VIETNAMESE) + sure(effect.provenance()));
            }
        }
    }

    // --- words

    private static String who(RoleHolder holder) {
        if (holder.standing() instanceof Standing.OfAgency agency) {
            return who(agency.holding());
        }
        if (holder.standing() instanceof Standing.OfClass ofClass
                && ofClass.now() instanceof Expansion.Symbolic symbolic) {
            return symbolic.words().in(Language.VIETNAMESE)
                    + (symbolic.among().isEmpty() ? "" : "; có thể là " + names(symbolic.among()));
        }
        return holder.named().name();
    }

    private static String who(Holding holding) {
        if (holding instanceof Holding.Held held) {
            return held.by().name();
        }
        if (holding instanceof Holding.Unresolved nobody) {
            return "chưa xác định được; có thể là " + names(nobody.candidates());
        }
        return holding.describe(Language.VIETNAMESE);
    }

    private static String sure(Provenance provenance) {
        return " [" + provenance.confidence().phrase().in(Language.VIETNAMESE) + "]";
    }

    private static String names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).collect(Collectors.joining(" hoặc "));
    }

    private static String functions(Holding.Part part) {
        return part.functions().stream()
                .map(function -> function.phrase().in(Language.VIETNAMESE))
                .collect(Collectors.joining("; "));
    }

    private static String place(Located<Task> task) {
        return task.path().get(task.path().size() - 1).number().orElse("") + "."
                + task.value().number().orElse("");
    }

    // --- data

    private Agency agency(String name) {
        if (agencies.directory().resolve(name, binhDinh) instanceof Resolution.Found found) {
            return found.agency();
        }
        throw new IllegalArgumentException("no one agency is named " + name);
    }

    private Setting settingOf(Plan plan) {
        return PlanHolders.settingOf(plan, agencies.directory().gazetteer());
    }

    private static TaskHolders at(PlanHolders holders, String pointer) {
        Predicate<TaskHolders> there = task -> task.pointer().toString().equals(pointer);
        return holders.tasks().stream().filter(there).findFirst().orElseThrow();
    }

    private static Plan seed(String name) {
        if (Seeds.read(name, Seeds.bytes(name), Judging.PUBLISHED) instanceof Encoded.Read read) {
            return read.plan();
        }
        throw new IllegalArgumentException("not read: " + name);
    }
}
