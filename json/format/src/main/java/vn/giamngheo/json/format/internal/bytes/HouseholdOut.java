package vn.giamngheo.json.format.internal.bytes;

import static vn.giamngheo.json.format.internal.bytes.LineOut.ascii;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;

/** Writes households as the tables do. */
final class HouseholdOut {

    private static final byte[] HEAD =
            ascii("{\"schemaVersion\":\"" + WireFormat.schemaVersion() + "\",\"kind\":\"household\",\"id\":");
    private static final Written<Province.Codes> PROVINCE =
            Written.kebab(Province.Codes.class, ",\"province\":\"", ":");
    private static final Written<AreaType> AREA = Written.kebab(AreaType.class, ",\"area\":\"", "\"");
    private static final byte[] AREA_CHANGES = ascii(",\"areaChanges\":");
    private static final byte[] FROM = ascii(",{\"from\":");
    private static final Written<AreaType> TO = Written.kebab(AreaType.class, ",\"to\":\"", "\"}");
    private static final byte[] PER_MONTH = ascii(",\"income\":{\"kind\":\"per-head\",\"perMonth\":");
    private static final byte[] TOTAL = ascii(",\"income\":{\"kind\":\"household\",\"total\":");
    private static final byte[] MONTHS = ascii(",\"months\":");
    private static final byte[] SIZE = ascii(",\"size\":");
    private static final byte[] DEPRIVATIONS = ascii(",\"deprivations\":");
    private static final byte[] ENTRY = ascii(",\"");
    private static final Written<DeprivationStatus> STATUS = Written.kebab(DeprivationStatus.class, "\":\"", "\"");
    private static final byte[] WATER = ascii(",\"water\":\"");
    private static final byte[] LATRINE = ascii(",\"latrine\":\"");
    private static final byte[] INTERNET = ascii(",\"internet\":");
    private static final byte[] TELEPHONE = ascii(",\"telephone\":");
    private static final byte[] LOUDSPEAKER = ascii(",\"loudspeaker\":");
    private static final byte[] ASSETS = ascii(",\"assets\":");
    private static final byte[] OWNED = ascii("\":true");
    private static final byte[] NOT_OWNED = ascii("\":false");

    private HouseholdOut() {}

    static void write(Household household, LineOut out) {
        out.raw(HEAD);
        out.text(household.id());
        place(household, out);
        changes(household.areaChanges(), out);
        persons(household, out);
        deprivations(household.deprivations(), out);
        DwellingOut.write(household.dwelling(), out);
        services(household, out);
        assets(household.assets(), out);
        out.raw('}');
    }

    private static void place(Household household, LineOut out) {
        Province province = household.provinceOrNull();
        if (province != null) {
            out.raw(PROVINCE.of(province.codes()));
            out.raw(province.code());
            out.raw('"');
        }
        AreaType area = household.areaOrNull();
        if (area != null) {
            out.raw(AREA.of(area));
        }
    }

    private static void changes(List<AreaChange> changes, LineOut out) {
        if (changes.isEmpty()) {
            return;
        }
        out.raw(AREA_CHANGES);
        int first = out.place();
        for (AreaChange change : changes) {
            out.raw(FROM);
            out.date(change.from());
            out.raw(TO.of(change.to()));
        }
        out.replace(first, '[');
        out.raw(']');
    }

    private static void persons(Household household, LineOut out) {
        Optional<Income> income = household.income();
        if (income.isPresent()) {
            income(income.get(), out);
        }
        Optional<Integer> size = household.size();
        if (size.isPresent()) {
            out.raw(SIZE);
            out.whole(size.get());
        }
        MemberOut.write(household.members(), out);
    }

    private static void income(Income income, LineOut out) {
        if (income instanceof Income.PerHead head) {
            out.raw(PER_MONTH);
            out.whole(head.perMonth().dong());
        } else if (income instanceof Income.OfHousehold all) {
            out.raw(TOTAL);
            out.whole(all.total().dong());
            out.raw(MONTHS);
            out.whole(all.months());
        }
        out.raw('}');
    }

    /** What is stated as unknown is written too. */
    private static void deprivations(DeprivationProfile profile, LineOut out) {
        IndicatorList indicators = profile.indicators();
        if (indicators.size() == 0) {
            return;
        }
        out.raw(DEPRIVATIONS);
        int first = out.place();
        for (int i = 0; i < indicators.size(); i++) {
            out.raw(ENTRY);
            out.raw(indicators.get(i).code());
            out.raw(STATUS.of(status(profile, i)));
        }
        out.replace(first, '{');
        out.raw('}');
    }

    private static DeprivationStatus status(DeprivationProfile profile, int index) {
        return (profile.deprivedMask() & (1 << index)) != 0
                ? DeprivationStatus.DEPRIVED
                : profile.status(profile.indicators().get(index));
    }

    private static void services(Household household, LineOut out) {
        Optional<WaterSource> water = household.water();
        if (water.isPresent()) {
            out.raw(WATER);
            out.raw(water.get().code());
            out.raw('"');
        }
        Optional<Latrine> latrine = household.latrine();
        if (latrine.isPresent()) {
            out.raw(LATRINE);
            out.raw(latrine.get().code());
            out.raw('"');
        }
        out.flag(INTERNET, household.internet());
        out.flag(TELEPHONE, household.telephone());
        out.flag(LOUDSPEAKER, household.loudspeaker());
    }

    /** In the order of their codes. */
    private static void assets(Map<Asset, Boolean> assets, LineOut out) {
        if (assets.isEmpty()) {
            return;
        }
        Asset[] sorted = assets.keySet().toArray(Asset[]::new);
        Arrays.sort(sorted, Comparator.comparing(Asset::code));
        out.raw(ASSETS);
        int first = out.place();
        for (Asset asset : sorted) {
            out.raw(ENTRY);
            out.raw(asset.code());
            out.raw(Boolean.TRUE.equals(assets.get(asset)) ? OWNED : NOT_OWNED);
        }
        out.replace(first, '{');
        out.raw('}');
    }
}
