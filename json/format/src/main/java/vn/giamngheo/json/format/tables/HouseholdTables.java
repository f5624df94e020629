package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.DECIMAL;
import static vn.giamngheo.json.format.internal.Scalars.FLAG;
import static vn.giamngheo.json.format.internal.Scalars.INT;
import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;

/** Households and what is in them. What is absent is unknown. */
final class HouseholdTables {

    static final Codec<Province> PROVINCE =
            Codecs.text(Shape.Text.of("province", "(?:former|current):[0-9]{2}"), Province::parse, Province::toString);

    static final Codec<TargetGroup> GROUP = Codecs.text(Shapes.CODE, TargetGroup::of, TargetGroup::code);

    static final Codec<AreaType> AREA = Codecs.kebab(AreaType.class);

    static final Codec<DeprivationProfile> DEPRIVATIONS = Codecs.map(
            Codecs.entries(
                    Shapes.CODE,
                    DeprivationIndicator::of,
                    DeprivationIndicator::code,
                    Codecs.kebab(DeprivationStatus.class)),
            DeprivationProfile::of,
            DeprivationProfile::asMap);

    static final Codec<Income> INCOME = UnionCodec.<Income>tagged("income", "kind")
            .variant("per-head", Income.PerHead.class, perHead())
            .variant("household", Income.OfHousehold.class, ofHousehold());

    private static final Codec<Material> MATERIAL = Codecs.kebab(Material.class);

    private static final Codec<EducationLevel> EDUCATION = Codecs.kebab(EducationLevel.class);

    /** Sorted when written: the map has another order in every virtual machine. */
    private static final Codec<Map<Asset, Boolean>> ASSETS = Codecs.map(
            Codecs.entries(Shapes.CODE, Asset::of, Asset::code, FLAG), assets -> assets, HouseholdTables::sorted);

    private static final Codec<Member> MEMBER = BuilderTable.of("member", Member.class, Member::builder)
            .required("id", TEXT, Member::id, Member.Builder::id)
            .optional("birthDate", DATE, Member::birthDate, Member.Builder::birthDate)
            .optional("sex", Codecs.kebab(Sex.class), Member::sex, Member.Builder::sex)
            .optional("healthInsurance", FLAG, Member::healthInsurance, Member.Builder::healthInsurance)
            .optional("work", Codecs.kebab(WorkStatus.class), Member::work, Member.Builder::work)
            .optional("attained", EDUCATION, Member::attained, Member.Builder::attained)
            .optional("attending", EDUCATION, Member::attending, Member.Builder::attending)
            .optional("trainedByEmployer", FLAG, Member::trainedByEmployer, Member.Builder::trainedByEmployer)
            .optional("undernourished", FLAG, Member::undernourished, Member.Builder::undernourished)
            .optional("untreatedIllness", FLAG, Member::untreatedIllness, Member.Builder::untreatedIllness)
            .optional("disability", FLAG, Member::disability, Member.Builder::disability)
            .optional("allowance", Codecs.kebab(SocialAllowance.class), Member::allowance, Member.Builder::allowance)
            .end(Member.Builder::build);

    /** From 0 to below 100,000, of at most 4 decimals that are not 0. */
    private static final Shape.Text FLOOR_AREA =
            Shapes.decimal("floor-area", "-0(?:\\.0+)?|(?:0|[1-9][0-9]{0,4})(?:\\.[0-9]{1,4}0*)?");

    private static final Codec<Dwelling> DWELLING = BuilderTable.of("dwelling", Dwelling.class, Dwelling::builder)
            .optional("wall", MATERIAL, Dwelling::wall, Dwelling.Builder::wall)
            .optional("pillar", MATERIAL, Dwelling::pillar, Dwelling.Builder::pillar)
            .optional("roof", MATERIAL, Dwelling::roof, Dwelling.Builder::roof)
            .optional("grade", Codecs.kebab(HouseGrade.class), Dwelling::grade, Dwelling.Builder::grade)
            .optional("floorArea", Codecs.shaped(FLOOR_AREA, DECIMAL), Dwelling::floorArea, Dwelling.Builder::floorArea)
            .end(Dwelling.Builder::build);

    static final Codec<Household> HOUSEHOLD = BuilderTable.of("household", Household.class, Household::builder)
            .version("schemaVersion", WireFormat.schemaVersion())
            .fixed("kind", "household")
            .required("id", TEXT, Household::id, Household.Builder::id)
            .optional("province", PROVINCE, Household::province, Household.Builder::province)
            .optional("area", AREA, Household::area, Household.Builder::area)
            .list("areaChanges", areaChange(), Household::areaChanges, Household.Builder::areaChanges)
            .optional("income", INCOME, Household::income, Household.Builder::income)
            .optional("size", Codecs.shaped(new Shape.Whole(1, 999), INT), Household::size, Household.Builder::size)
            .list("members", MEMBER, Household::members, Household.Builder::members)
            .optional(
                    "deprivations",
                    DEPRIVATIONS,
                    HouseholdTables::stated,
                    (household, stated) -> household.deprivations(stated.orElseGet(DeprivationProfile::none)))
            .defaulted("dwelling", DWELLING, Dwelling.unknown(), Household::dwelling, Household.Builder::dwelling)
            .optional(
                    "water",
                    Codecs.text(Shapes.CODE, WaterSource::of, WaterSource::code),
                    Household::water,
                    Household.Builder::water)
            .optional(
                    "latrine",
                    Codecs.text(Shapes.CODE, Latrine::of, Latrine::code),
                    Household::latrine,
                    Household.Builder::latrine)
            .optional("internet", FLAG, Household::internet, Household.Builder::internet)
            .optional("telephone", FLAG, Household::telephone, Household.Builder::telephone)
            .optional("loudspeaker", FLAG, Household::loudspeaker, Household.Builder::loudspeaker)
            .defaulted("assets", ASSETS, Map.of(), Household::assets, Household.Builder::assets)
            .elements("members", 0, 999)
            .end(Household.Builder::build);

    private HouseholdTables() {}

    /** What is stated as unknown is written too, although a profile of nothing else is equal to none. */
    private static Optional<DeprivationProfile> stated(Household household) {
        return Optional.of(household.deprivations())
                .filter(profile -> !profile.indicators().all().isEmpty());
    }

    private static SortedMap<Asset, Boolean> sorted(Map<Asset, Boolean> assets) {
        SortedMap<Asset, Boolean> sorted = new TreeMap<>(Comparator.comparing(Asset::code));
        sorted.putAll(assets);
        return sorted;
    }

    private static Codec<AreaChange> areaChange() {
        RecordTable<AreaChange> t = new RecordTable<>("area-change");
        var from = t.required("from", DATE, AreaChange::from);
        var to = t.required("to", AREA, AreaChange::to);
        return t.end(v -> new AreaChange(v.get(from), v.get(to)));
    }

    private static ObjectCodec<Income.PerHead> perHead() {
        RecordTable<Income.PerHead> t = new RecordTable<>("income-per-head");
        var perMonth = t.required("perMonth", dong(), Income.PerHead::perMonth);
        return t.end(v -> new Income.PerHead(v.get(perMonth)));
    }

    private static ObjectCodec<Income.OfHousehold> ofHousehold() {
        RecordTable<Income.OfHousehold> t = new RecordTable<>("income-household");
        var total = t.required("total", dong(), Income.OfHousehold::total);
        var months = t.required("months", Codecs.shaped(new Shape.Whole(1, 12), INT), Income.OfHousehold::months);
        return t.end(v -> new Income.OfHousehold(v.get(total), v.get(months)));
    }

    private static Codec<Vnd> dong() {
        return Codecs.shaped(new Shape.Whole(0, 1_000_000_000_000_000L), Codecs.map(WHOLE, Vnd::of, Vnd::dong));
    }
}
