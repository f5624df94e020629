package vn.giamngheo.json.holders;

import static vn.giamngheo.json.registers.RegisterArbitraries.days;
import static vn.giamngheo.json.registers.RegisterArbitraries.events;
import static vn.giamngheo.json.registers.RegisterArbitraries.functions;
import static vn.giamngheo.json.registers.RegisterArbitraries.ids;
import static vn.giamngheo.json.registers.RegisterArbitraries.kinds;
import static vn.giamngheo.json.registers.RegisterArbitraries.provenances;
import static vn.giamngheo.json.registers.RegisterArbitraries.references;
import static vn.giamngheo.json.registers.RegisterArbitraries.texts;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.agency.Role;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Step;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** What names mean and who holds what, in every shape. */
public final class HolderArbitraries {

    private HolderArbitraries() {}

    /** As lists give them, and as no list would. */
    static Arbitrary<AgencyRef> refs() {
        List<AgencyRef> listed = AgencyList.parse(
                        "Các Sở: Y tế, Tài chính; Giám đốc các Sở: Xây dựng, Nội vụ; đề nghị UB MTTQVN tỉnh;"
                                + " UBND các huyện, thị xã, thành phố; Chủ tịch UBND tỉnh; các sở, ngành có liên quan")
                .agencies();
        return Arbitraries.oneOf(
                Arbitraries.of(listed),
                Arbitraries.of(
                        new AgencyRef.Named("Sở Y tế; Sở Nội vụ"),
                        new AgencyRef.Named("các sở", "x"),
                        new AgencyRef.Group("Sở Y tế"),
                        new AgencyRef.Group("Y tế", "các Sở Y tế"),
                        new AgencyRef.Officer("Sở Y tế", true),
                        new AgencyRef.Officer("Giám đốc Sở Y tế", true),
                        new AgencyRef.Officer("Y tế", "Giám đốc Sở Y tế", false)));
    }

    private static Arbitrary<Phrase> phrases() {
        return Arbitraries.of(new Phrase("đổi tên", "renamed"), new Phrase("“{0}”", "\"{0}\""));
    }

    private static Arbitrary<UnitRef> units() {
        return Combinators.combine(Arbitraries.of(AdministrativeLevel.class), texts(), texts(), days().optional())
                .as(UnitRef::new);
    }

    private static Arbitrary<Agency> agencies() {
        Arbitrary<Place> places = Arbitraries.of("huyện An Lão", "xã “An Hòa”").map(Place::parse);
        return Combinators.combine(
                        ids(),
                        kinds(),
                        Arbitraries.of(AdministrativeLevel.class),
                        texts(),
                        units().optional(),
                        places.optional())
                .as(Agency::new);
    }

    private static Arbitrary<Expansion> expansions() {
        return Arbitraries.oneOf(
                Combinators.combine(days(), agencies().list().ofMinSize(1).ofMaxSize(2))
                        .as(Expansion.Members::new),
                Combinators.combine(
                                days(),
                                Arbitraries.of(Expansion.Reason.class),
                                phrases(),
                                agencies().list().ofMaxSize(2))
                        .as(Expansion.Symbolic::new));
    }

    public static Arbitrary<Resolution> resolutions() {
        return Arbitraries.oneOf(
                Combinators.combine(refs(), agencies(), texts().optional(), Arbitraries.of(true, false))
                        .as(Resolution.Found::new),
                Combinators.combine(refs(), expansions(), texts().optional()).as(Resolution.OfClass::new),
                Combinators.combine(refs(), agencies().list().ofMinSize(2).ofMaxSize(3))
                        .as(Resolution.Ambiguous::new),
                Combinators.combine(
                                refs(), days(), agencies().list().ofMinSize(1).ofMaxSize(2))
                        .as(Resolution.NotThen::new),
                Combinators.combine(refs(), agencies().list().ofMaxSize(2)).as(Resolution.NotFound::new));
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        days(), phrases(), agencies(), agencies(), functions().optional(), references(), provenances())
                .as(Step::new);
    }

    public static Arbitrary<Holding> holdings() {
        return holdings(2);
    }

    private static Arbitrary<Holding> holdings(int depth) {
        Arbitrary<Holding> held = Combinators.combine(
                        agencies(), steps().list().ofMaxSize(2), Arbitraries.of(Confidence.class))
                .as(Holding.Held::new);
        Arbitrary<Holding> unresolved = Combinators.combine(
                        agencies(),
                        Arbitraries.of(Holding.Reason.class),
                        events().optional(),
                        agencies().list().ofMaxSize(2),
                        steps().list().ofMaxSize(1))
                .as(Holding.Unresolved::new);
        return depth == 0
                ? Arbitraries.oneOf(held, unresolved)
                : Arbitraries.oneOf(
                        held,
                        unresolved,
                        parts(depth - 1).list().ofMinSize(2).ofMaxSize(3).map(Holding.Parted::new));
    }

    private static Arbitrary<Holding.Part> parts(int depth) {
        return Combinators.combine(
                        functions().list().uniqueElements().ofMaxSize(2), units().optional(), holdings(depth))
                .as(Holding.Part::new);
    }

    private static Arbitrary<Standing> standings() {
        return Arbitraries.oneOf(
                Combinators.combine(agencies(), texts().optional(), holdings(1)).as(Standing.OfAgency::new),
                Combinators.combine(texts().optional(), expansions()).as(Standing.OfClass::new),
                resolutions().map(Standing.NotIdentified::new));
    }

    private static Arbitrary<TaskHolders> tasks() {
        Arbitrary<JsonPointer> pointers =
                Arbitraries.of("/parts/0/tasks/1", "/a~1b/0").map(JsonPointer::parse);
        Arbitrary<String> titles = Arbitraries.oneOf(texts(), Arbitraries.just(""));
        Arbitrary<RoleHolder> holders = Combinators.combine(Arbitraries.of(Role.class), refs(), standings())
                .as(RoleHolder::new);
        return Combinators.combine(
                        pointers, texts().optional(), titles, holders.list().ofMaxSize(2))
                .as(TaskHolders::new);
    }

    public static Arbitrary<PlanHolders> planHolders() {
        Arbitrary<Optional<InstrumentNumber>> numbers = Arbitraries.of("768/QĐ-UBND", "9274 /UBND-VX")
                .map(InstrumentNumber::parse)
                .optional();
        return Combinators.combine(
                        numbers,
                        days(),
                        tasks().list().ofMaxSize(3),
                        tasks().list().ofMaxSize(2))
                .as(PlanHolders::new);
    }
}
