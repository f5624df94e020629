package vn.giamngheo.json.households;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.Sex;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;

/** Households of every shape: each fact known or not, by itself. */
public final class HouseholdArbitraries {

    private static final long MOST_DONG = 1_000_000_000_000_000L;

    private HouseholdArbitraries() {}

    private static Arbitrary<String> ids() {
        return Arbitraries.of("1", "52-0417", "hộ “A” \"{0}\" 'x'", "a\u0301\u0323 \u00a0\t\\ /", "\ud83c\udfe0");
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 50_000)
                .map(day -> LocalDate.of(1920, 1, 1).plusDays(day));
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Member> members() {
        return Builders.withBuilder(Member::builder)
                .use(days().optional())
                .in((b, v) -> b.birthDate(v))
                .use(Arbitraries.of(Sex.class).optional())
                .in((b, v) -> b.sex(v))
                .use(flags().optional())
                .in((b, v) -> b.healthInsurance(v))
                .use(Arbitraries.of(WorkStatus.class).optional())
                .in((b, v) -> b.work(v))
                .use(Arbitraries.of(EducationLevel.class).optional())
                .in((b, v) -> b.attained(v))
                .use(Arbitraries.of(EducationLevel.class).optional())
                .in((b, v) -> b.attending(v))
                .use(flags().optional())
                .in((b, v) -> b.trainedByEmployer(v))
                .use(flags().optional())
                .in((b, v) -> b.undernourished(v))
                .use(flags().optional())
                .in((b, v) -> b.untreatedIllness(v))
                .use(flags().optional())
                .in((b, v) -> b.disability(v))
                .use(Arbitraries.of(SocialAllowance.class).optional())
                .in((b, v) -> b.allowance(v))
                .build(b -> b.id("numbered later").build());
    }

    private static List<Member> numbered(List<Member> members) {
        List<Member> numbered = new ArrayList<>();
        for (Member member : members) {
            numbered.add(
                    member.toBuilder().id("thành viên " + (numbered.size() + 1)).build());
        }
        return numbered;
    }

    private static Arbitrary<Dwelling> dwellings() {
        Arbitrary<Material> materials = Arbitraries.of(Material.class);
        Arbitrary<BigDecimal> areas = Combinators.combine(
                        Arbitraries.integers().between(0, 999_999),
                        Arbitraries.integers().between(-1, 4))
                .as((units, scale) -> BigDecimal.valueOf(units % 10_000, scale));
        return Combinators.combine(
                        materials.optional(),
                        materials.optional(),
                        materials.optional(),
                        Arbitraries.of(HouseGrade.class).optional(),
                        areas.optional())
                .as((wall, pillar, roof, grade, area) -> Dwelling.builder()
                        .wall(wall)
                        .pillar(pillar)
                        .roof(roof)
                        .grade(grade)
                        .floorArea(area)
                        .build());
    }

    private static Arbitrary<Income> incomes() {
        Arbitrary<Vnd> amounts = Arbitraries.longs().between(0, MOST_DONG).map(dong -> Vnd.of(dong));
        return Arbitraries.oneOf(
                amounts.map(Income::perHeadPerMonth),
                Combinators.combine(amounts, Arbitraries.integers().between(1, 12))
                        .as(Income::ofHousehold));
    }

    /** What the commune judged, of as many indicators as a profile can state. */
    public static Arbitrary<DeprivationProfile> profiles() {
        Arbitrary<List<String>> codes = Arbitraries.of(
                        "employment",
                        "dependants",
                        "nutrition",
                        "health-insurance",
                        "adult-education",
                        "school-attendance",
                        "housing-quality",
                        "housing-area",
                        "water-source",
                        "sanitation",
                        "telecom",
                        "information-assets",
                        "health-care",
                        "waste-treatment",
                        "a-new-one",
                        "another-one",
                        "one-more")
                .list()
                .uniqueElements()
                .ofMaxSize(16);
        return Combinators.combine(
                        codes, Arbitraries.of(DeprivationStatus.class).list().ofSize(16))
                .as(HouseholdArbitraries::profile);
    }

    private static DeprivationProfile profile(List<String> codes, List<DeprivationStatus> statuses) {
        Map<DeprivationIndicator, DeprivationStatus> statements = new LinkedHashMap<>();
        for (String code : codes) {
            statements.put(DeprivationIndicator.of(code), statuses.get(statements.size()));
        }
        return DeprivationProfile.of(statements);
    }

    private static List<AreaChange> changes(Set<LocalDate> days, AreaType first) {
        List<AreaChange> changes = new ArrayList<>();
        AreaType area = first;
        for (LocalDate day : new TreeSet<>(days)) {
            area = area == AreaType.RURAL ? AreaType.URBAN : AreaType.RURAL;
            changes.add(new AreaChange(day, area));
        }
        return changes;
    }

    private static Arbitrary<Household> places() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of("former:52", "current:52", "former:02", "current:79")
                                .map(Province::parse)
                                .optional(),
                        Arbitraries.of(AreaType.class),
                        flags(),
                        days().set().ofMaxSize(3))
                .as((id, province, first, known, days) -> Household.builder()
                        .id(id)
                        .province(province)
                        .area(known ? Optional.of(first) : Optional.empty())
                        .areaChanges(changes(days, first))
                        .build());
    }

    /** Any household. */
    public static Arbitrary<Household> households() {
        Arbitrary<Map<Asset, Boolean>> assets = Arbitraries.maps(
                Arbitraries.of("tv", "radio", "laptop", "a-new-one").map(Asset::of), flags());
        return Builders.withBuilder(Household::builder)
                .use(places())
                .in((b, v) -> b.from(v))
                .use(incomes().optional())
                .in((b, v) -> b.income(v))
                .use(sizesAndMembers())
                .in((b, v) -> b.size(v.size()).members(v.members()))
                .use(profiles())
                .in((b, v) -> b.deprivations(v))
                .use(dwellings())
                .in((b, v) -> b.dwelling(v))
                .use(Arbitraries.of("tap", "a-new-one").map(WaterSource::of).optional())
                .in((b, v) -> b.water(v))
                .use(Arbitraries.of("none", "a-new-one").map(Latrine::of).optional())
                .in((b, v) -> b.latrine(v))
                .use(flags().optional())
                .in((b, v) -> b.internet(v))
                .use(flags().optional())
                .in((b, v) -> b.telephone(v))
                .use(flags().optional())
                .in((b, v) -> b.loudspeaker(v))
                .use(assets)
                .in((b, v) -> b.assets(v))
                .build(Household.Builder::build);
    }

    private record Persons(Optional<Integer> size, List<Member> members) {}

    private static Arbitrary<Persons> sizesAndMembers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 999).optional().map(size -> new Persons(size, List.of())),
                Combinators.combine(members().list().ofMinSize(1).ofMaxSize(4), flags())
                        .as((members, stated) -> new Persons(
                                stated ? Optional.of(members.size()) : Optional.empty(), numbered(members))));
    }
}
