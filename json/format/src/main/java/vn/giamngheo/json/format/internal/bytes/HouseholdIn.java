package vn.giamngheo.json.format.internal.bytes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;

/** Reads households as the tables do. Properties may stand in any order. */
final class HouseholdIn {

    static final int SCHEMA_VERSION = 0;
    static final int KIND = 1;
    static final int ID = 2;
    static final int PROVINCE = 3;
    static final int AREA = 4;
    static final int AREA_CHANGES = 5;
    static final int INCOME = 6;
    static final int SIZE = 7;
    static final int MEMBERS = 8;
    static final int DEPRIVATIONS = 9;
    static final int DWELLING = 10;
    static final int WATER = 11;
    static final int LATRINE = 12;
    static final int INTERNET = 13;
    static final int TELEPHONE = 14;
    static final int LOUDSPEAKER = 15;
    static final int ASSETS = 16;

    private static final int REQUIRED = 1 << SCHEMA_VERSION | 1 << KIND | 1 << ID;

    static final Words<String> NAMES = Words.names(
            "schemaVersion",
            "kind",
            "id",
            "province",
            "area",
            "areaChanges",
            "income",
            "size",
            "members",
            "deprivations",
            "dwelling",
            "water",
            "latrine",
            "internet",
            "telephone",
            "loudspeaker",
            "assets");
    static final Words<String> VERSIONS = Words.names(WireFormat.schemaVersion());
    static final Words<String> KINDS = Words.names("household");
    static final Words<String> OF_DWELLING = Words.names("wall", "pillar", "roof", "grade", "floorArea");
    static final Words<String> OF_CHANGE = Words.names("from", "to");

    static final Words<AreaType> AREAS = Words.kebab(AreaType.class);
    static final Words<Material> MATERIALS = Words.kebab(Material.class);
    static final Words<HouseGrade> GRADES = Words.kebab(HouseGrade.class);

    private final Codebook<Province> provinces = new Codebook<>(Province::parse);
    private final Codebook<WaterSource> waters = new Codebook<>(WaterSource::of);
    private final Codebook<Latrine> latrines = new Codebook<>(Latrine::of);
    private final Codebook<Asset> assets = new Codebook<>(Asset::of);
    /** The assets of the household at hand. */
    private final Asset[] stated = new Asset[WireFormat.MAX_ENTRIES];

    private final DeprivationsIn deprivations = new DeprivationsIn();

    /** The household of a whole line. */
    Household read(Cursor in) {
        Household.Builder household = Household.builder();
        int seen = 0;
        for (int name = in.firstName(NAMES); name >= 0; name = in.nextName(NAMES)) {
            seen = Seen.with(seen, name);
            property(in, name, household);
        }
        in.end();
        Seen.require(REQUIRED, seen);
        return household.build();
    }

    private void property(Cursor in, int name, Household.Builder to) {
        switch (name) {
            case SCHEMA_VERSION -> in.index(VERSIONS);
            case KIND -> in.index(KINDS);
            case ID -> to.id(in.text());
            case PROVINCE -> to.province(in.code(provinces));
            case AREA -> to.area(in.word(AREAS));
            case AREA_CHANGES -> to.areaChanges(changes(in));
            case INCOME -> to.income(IncomeIn.read(in));
            case SIZE -> to.size(in.small());
            case MEMBERS -> to.members(members(in));
            case DEPRIVATIONS -> to.deprivations(deprivations.read(in));
            default -> living(in, name, to);
        }
    }

    private void living(Cursor in, int name, Household.Builder to) {
        switch (name) {
            case DWELLING -> to.dwelling(dwelling(in));
            case WATER -> to.water(in.code(waters));
            case LATRINE -> to.latrine(in.code(latrines));
            case INTERNET -> to.internet(in.flag());
            case TELEPHONE -> to.telephone(in.flag());
            case LOUDSPEAKER -> to.loudspeaker(in.flag());
            case ASSETS -> assets(in, to);
            default -> throw NotSure.here();
        }
    }

    private static List<AreaChange> changes(Cursor in) {
        List<AreaChange> changes = new ArrayList<>();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            changes.add(change(in));
        }
        return changes;
    }

    private static AreaChange change(Cursor in) {
        LocalDate from = LocalDate.EPOCH;
        AreaType to = AreaType.RURAL;
        int seen = 0;
        for (int name = in.firstName(OF_CHANGE); name >= 0; name = in.nextName(OF_CHANGE)) {
            seen = Seen.with(seen, name);
            if (name == 0) {
                from = in.date();
            } else {
                to = in.word(AREAS);
            }
        }
        Seen.require(0b11, seen);
        return new AreaChange(from, to);
    }

    private static List<Member> members(Cursor in) {
        List<Member> members = new ArrayList<>();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            members.add(MemberIn.read(in));
        }
        return members;
    }

    private static Dwelling dwelling(Cursor in) {
        Dwelling.Builder dwelling = Dwelling.builder();
        int seen = 0;
        for (int name = in.firstName(OF_DWELLING); name >= 0; name = in.nextName(OF_DWELLING)) {
            seen = Seen.with(seen, name);
            switch (name) {
                case 0 -> dwelling.wall(in.word(MATERIALS));
                case 1 -> dwelling.pillar(in.word(MATERIALS));
                case 2 -> dwelling.roof(in.word(MATERIALS));
                case 3 -> dwelling.grade(in.word(GRADES));
                default -> dwelling.floorArea(in.decimal());
            }
        }
        return dwelling.build();
    }

    private void assets(Cursor in, Household.Builder to) {
        int size = 0;
        for (boolean more = in.firstEntry(); more; more = in.nextEntry()) {
            Asset asset = in.key(assets);
            if (size == stated.length || isStated(asset, size)) {
                throw NotSure.here();
            }
            stated[size] = asset;
            size++;
            to.putAssets(asset, in.flag());
        }
    }

    private boolean isStated(Asset asset, int size) {
        for (int i = 0; i < size; i++) {
            if (stated[i].equals(asset)) {
                return true;
            }
        }
        return false;
    }
}
