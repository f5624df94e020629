package vn.giamngheo.json.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Designation;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;

/** Gazetteers that fit, lists of areas that do not overlap, agencies and events that need not go together. */
public final class RegisterArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private RegisterArbitraries() {}

    /** Words that official texts and careless typing contain: quotes, braces, combining marks, line breaks. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(
                "Sở Y tế",
                "“Vì người nghèo” \"{0}\" 'x'",
                "tỉnh\nBình Định",
                "a\u0301\u0323 \u00a0–\t\\ /",
                "\ud83c\udfe0");
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays);
    }

    public static Arbitrary<InstrumentReference> references() {
        return Arbitraries.of("45/2025/NĐ-CP", "202/2025/QH15").map(InstrumentReference::of);
    }

    public static Arbitrary<Provenance> provenances() {
        return Combinators.combine(Arbitraries.of(Confidence.class), texts()).as(Provenance::new);
    }

    public static Arbitrary<AgencyId> ids() {
        return Arbitraries.of("so-y-te", "ubnd-tinh", "bo-y-te").map(AgencyId::new);
    }

    public static Arbitrary<AgencyFunction> functions() {
        return Arbitraries.of(
                AgencyFunction.POVERTY_REDUCTION, AgencyFunction.HEALTH, AgencyFunction.of("quan-ly-cho"));
    }

    public static Arbitrary<AgencyKind> kinds() {
        return Arbitraries.of(AgencyKind.DEPARTMENT, AgencyKind.PARTY, AgencyKind.of("quy-ho-tro"));
    }

    private static Arbitrary<Optional<Province>> provinces() {
        return Arbitraries.of(Province.former("64"), Province.current("52")).optional();
    }

    /** Each code with some units one after the other, and communes that belong to the only unit of another code. */
    public static Arbitrary<Gazetteer> gazetteers() {
        Arbitrary<List<Integer>> lives =
                Arbitraries.integers().between(1, 400).list().ofMaxSize(3);
        return Combinators.combine(lives.list().ofMaxSize(4), communes(), kindsOfChange(), provenances())
                .as((chains, communes, kinds, provenance) -> {
                    List<AdministrativeUnit> units = new ArrayList<>(communes);
                    List<UnitChange> changes = new ArrayList<>();
                    for (int i = 0; i < chains.size(); i++) {
                        List<AdministrativeUnit> chain = chain(i, chains.get(i), provenance);
                        units.addAll(0, chain);
                        changes.addAll(0, changes(chain, kinds));
                    }
                    return Gazetteer.of(units, changes);
                });
    }

    private static List<AdministrativeUnit> chain(int index, List<Integer> lives, Provenance provenance) {
        List<AdministrativeUnit> chain = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        LocalDate day = FIRST_DAY;
        for (int life : lives) {
            day = day.plusDays(life);
            chain.add(province(index, chain.size(), provenance)
                    .validFrom(from)
                    .validUntil(day.minusDays(1))
                    .build());
            from = Optional.of(day);
        }
        chain.add(province(index, chain.size(), provenance).validFrom(from).build());
        return chain;
    }

    private static AdministrativeUnit.Builder province(int chain, int link, Provenance provenance) {
        return AdministrativeUnit.builder()
                .level(AdministrativeLevel.PROVINCE)
                .code("1" + chain + (link == 1 ? "x" : ""))
                .name("Tỉnh \"" + chain + "\"" + ", lần " + link)
                .provenance(provenance);
    }

    private static List<UnitChange> changes(List<AdministrativeUnit> chain, List<UnitChange.Kind> kinds) {
        List<UnitChange> changes = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            AdministrativeUnit later = chain.get(i);
            changes.add(new UnitChange(
                    later.validFrom().orElseThrow(),
                    kinds.get(i - 1),
                    chain.get(i - 1).ref(),
                    later.ref(),
                    i == 1,
                    InstrumentReference.of("202/2025/QH15"),
                    later.provenance()));
        }
        return changes;
    }

    private static Arbitrary<List<UnitChange.Kind>> kindsOfChange() {
        return Arbitraries.of(UnitChange.Kind.class).list().ofSize(3);
    }

    /** None, or some with the province that they belong to. */
    private static Arbitrary<List<AdministrativeUnit>> communes() {
        AdministrativeUnit above = AdministrativeUnit.builder()
                .level(AdministrativeLevel.PROVINCE)
                .code("99")
                .name("Tỉnh ở trên")
                .provenance(Provenance.unverified("ví dụ"))
                .build();
        Arbitrary<List<AdministrativeUnit>> some = Combinators.combine(
                        Arbitraries.of("national", "bang-ma-rieng"),
                        texts(),
                        texts().list().ofMaxSize(2),
                        days().optional(),
                        Arbitraries.of(AreaType.class).optional(),
                        provenances())
                .as((scheme, name, aliases, until, area, provenance) -> {
                    AdministrativeUnit commune = AdministrativeUnit.builder()
                            .level(AdministrativeLevel.COMMUNE)
                            .scheme(scheme)
                            .code("00123")
                            .name(name)
                            .aliases(aliases)
                            .validUntil(until)
                            .parent(scheme.equals(AdministrativeUnit.NATIONAL) ? Optional.of("99") : Optional.empty())
                            .area(area)
                            .provenance(provenance)
                            .build();
                    return List.of(commune, above);
                });
        return Arbitraries.oneOf(Arbitraries.just(List.of()), some);
    }

    public static Arbitrary<DesignatedAreas> areas() {
        Arbitrary<Set<String>> codes =
                Arbitraries.of("00123", "00009", "01234", "x").set().ofMinSize(1);
        Arbitrary<List<DesignatedAreaList>> lists = Combinators.combine(
                        Arbitraries.of(Designation.POOR_DISTRICT, new Designation("xa-bien-gioi")),
                        Arbitraries.of(AdministrativeLevel.DISTRICT, AdministrativeLevel.VILLAGE),
                        codes,
                        Arbitraries.integers().between(0, 400),
                        references(),
                        provenances())
                .as((designation, level, areas, length, by, provenance) -> new DesignatedAreaList(
                        designation, level, areas, FIRST_DAY, FIRST_DAY.plusDays(length), by, provenance))
                .list()
                .ofMaxSize(3);
        return lists.map(RegisterArbitraries::oneAfterTheOther).map(DesignatedAreas::of);
    }

    /** The same lists, each in a time of its own. */
    private static List<DesignatedAreaList> oneAfterTheOther(List<DesignatedAreaList> lists) {
        List<DesignatedAreaList> apart = new ArrayList<>();
        for (DesignatedAreaList list : lists) {
            int days = 500 * apart.size();
            apart.add(new DesignatedAreaList(
                    list.designation(),
                    list.level(),
                    list.codes(),
                    list.from().plusDays(days),
                    list.until().plusDays(days),
                    list.by(),
                    list.provenance()));
        }
        return apart;
    }

    private static Arbitrary<AgencyAlias> aliases() {
        return Combinators.combine(
                        texts(), days().optional(), Arbitraries.integers().between(0, 400), Arbitraries.of(true, false))
                .as((name, from, length, ends) ->
                        new AgencyAlias(name, from, ends ? from.map(day -> day.plusDays(length)) : Optional.empty()));
    }

    static Arbitrary<AgencyEntry> entries() {
        Arbitrary<AgencyEntry> plain = Combinators.combine(
                        ids(),
                        kinds(),
                        Arbitraries.of(AdministrativeLevel.class),
                        texts(),
                        aliases().list().ofMaxSize(2),
                        functions().set().ofMaxSize(3),
                        provenances())
                .as((id, kind, level, name, aliases, functions, provenance) -> AgencyEntry.builder()
                        .id(id)
                        .kind(kind)
                        .level(level)
                        .name(name)
                        .aliases(aliases)
                        .functions(functions)
                        .provenance(provenance)
                        .build());
        return Combinators.combine(
                        plain,
                        days().optional(),
                        Arbitraries.integers().between(0, 400).optional(),
                        days().optional(),
                        provinces())
                .as((entry, from, length, seen, province) -> entry.toBuilder()
                        .validFrom(from)
                        .validUntil(from.flatMap(day -> length.map(day::plusDays)))
                        .seen(seen)
                        .province(province)
                        .build());
    }

    private static Arbitrary<Transfer.Destination> destinations() {
        return Arbitraries.oneOf(
                ids().map(Transfer.To::new),
                ids().list().ofMinSize(1).ofMaxSize(3).map(Transfer.ToOneOf::new),
                ids().list().ofMaxSize(2).map(Transfer.ToNobody::new));
    }

    private static Arbitrary<Transfer> transfers() {
        return Combinators.combine(ids(), functions().optional(), destinations(), provenances())
                .as(Transfer::new);
    }

    public static Arbitrary<SuccessionEvent> events() {
        return Combinators.combine(
                        Arbitraries.of("2025-tinh", "2025-nation-a").map(id -> "e" + id),
                        days(),
                        Arbitraries.of(SuccessionEvent.Kind.class),
                        transfers().list().ofMinSize(1).ofMaxSize(3),
                        references(),
                        provinces(),
                        Arbitraries.of(true, false))
                .as((id, day, kind, transfers, by, province, insteadOf) -> new SuccessionEvent(
                        id,
                        day,
                        kind,
                        transfers,
                        by,
                        province,
                        insteadOf ? province.map(only -> "chung") : Optional.empty()));
    }

    public static Arbitrary<ReferenceTables> tables() {
        return Combinators.combine(
                        entries().list().ofMaxSize(3), events().list().ofMaxSize(3), gazetteers(), areas())
                .as(ReferenceTables::new);
    }
}
