package vn.giamngheo.json.format.internal.bytes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;

/**
 * Looks at lines of households for what a classification asks, and checks all else as strictly as {@link HouseholdBytes},
 * but makes no household. Used by one thread at a time.
 *
 * @param <P> what belongs to a province
 */
public final class RegisterScan<P> {

    /** So many bytes, of whatever content, must follow the last line. */
    public static final int BESIDE = Lexer.BESIDE;

    /** The bits of {@link #stated()}: the members are listed, and so on. */
    public static final int MEMBERS = 1 << HouseholdIn.MEMBERS;

    public static final int DWELLING = 1 << HouseholdIn.DWELLING;
    public static final int WATER = 1 << HouseholdIn.WATER;
    public static final int LATRINE = 1 << HouseholdIn.LATRINE;
    public static final int INTERNET = 1 << HouseholdIn.INTERNET;
    public static final int TELEPHONE = 1 << HouseholdIn.TELEPHONE;
    public static final int LOUDSPEAKER = 1 << HouseholdIn.LOUDSPEAKER;
    public static final int ASSETS = 1 << HouseholdIn.ASSETS;

    private static final int REQUIRED = 0b111;
    private static final int MAX_SIZE = 999;

    private static final Expected VERSION = new Expected("\"" + WireFormat.schemaVersion() + "\"");
    private static final Expected KIND = new Expected("\"household\"");

    private final Lexer in = new Lexer();
    private final Names names = new Names(HouseholdIn.NAMES);
    private final Names ofDwelling = new Names(HouseholdIn.OF_DWELLING);
    private final Codebook<WaterSource> waters = new Codebook<>(WaterSource::of);
    private final Codebook<Latrine> latrines = new Codebook<>(Latrine::of);
    private final Codebook<Asset> assets = new Codebook<>(Asset::of);
    private final Asset[] owned = new Asset[WireFormat.MAX_ENTRIES];

    private final ProvinceScan<P> provinces;
    private final AreaScan areas;
    private final IncomeScan incomes;
    private final MemberScan members;
    private final DeprivationScan deprivations;

    private @Nullable P province;
    private @Nullable AreaType area;
    private long point;
    private int persons;
    private int stated;

    /**
     * A scan for the reviews of a day.
     *
     * @param provinces what belongs to a province; asked once for each
     * @param review the day
     * @param codes the codes of the indicators whose deprivations are wanted, in the order of their bits
     */
    public RegisterScan(Function<? super Province, ? extends P> provinces, LocalDate review, List<String> codes) {
        long reviewed = (review.getYear() * 100L + review.getMonthValue()) * 100 + review.getDayOfMonth();
        this.provinces = new ProvinceScan<>(provinces);
        this.areas = new AreaScan(in, reviewed);
        this.incomes = new IncomeScan(in);
        this.members = new MemberScan(in, reviewed);
        this.deprivations = new DeprivationScan(in, codes);
    }

    /**
     * Looks at a line. What is found stays until the next one.
     *
     * @param bytes holds the line, its line feed, and {@link #BESIDE} bytes behind it
     * @param from where it begins
     * @return the place behind its line feed; −1 if somebody else must judge it
     */
    public int scan(byte[] bytes, int from) {
        try {
            return household(bytes, from);
        } catch (NotSure | IllegalArgumentException e) {
            // What refuses a value is told by the tables.
            return -1;
        }
    }

    /** {@return what belongs to the province; null if the line has none} */
    public @Nullable P province() {
        return province;
    }

    /** {@return the area on the day of the review; null if it is not known} */
    public @Nullable AreaType area() {
        return area;
    }

    /** {@return the point of the income, as {@link vn.giamngheo.household.Household#incomePoint()}} */
    public long point() {
        return point;
    }

    /** {@return the number of persons; 0 if it is not known} */
    public int persons() {
        return persons;
    }

    /** {@return the indicators that the commune judged} */
    public int known() {
        return deprivations.known();
    }

    /** {@return those that the household is deprived in} */
    public int deprived() {
        return deprivations.deprived();
    }

    /** {@return the properties that the household has, a bit for each} */
    public int stated() {
        return stated;
    }

    private int household(byte[] bytes, int from) {
        province = null;
        persons = 0;
        areas.clear();
        incomes.clear();
        deprivations.clear();
        int at = Lexer.take(bytes, from, '{');
        int seen = 0;
        int name = -1;
        do {
            at = in.name(bytes, at, names, name);
            name = in.name();
            seen = Seen.with(seen, name);
            at = in.goesOn(bytes, property(bytes, at, name), '}');
        } while (in.more());
        Seen.require(REQUIRED, seen);
        stated = seen;
        if ((seen & MEMBERS) != 0) {
            count();
        }
        area = areas.onReview();
        point = incomes.point(persons);
        return Lexer.take(bytes, at, '\n');
    }

    private void count() {
        if (persons != 0 && persons != members.size()) {
            throw NotSure.here();
        }
        persons = members.size();
    }

    private int property(byte[] bytes, int at, int name) {
        return switch (name) {
            case HouseholdIn.SCHEMA_VERSION, HouseholdIn.KIND ->
                literal(bytes, at, name == HouseholdIn.KIND ? KIND : VERSION);
            case HouseholdIn.ID -> in.text(bytes, at);
            case HouseholdIn.PROVINCE -> province(bytes, at);
            case HouseholdIn.AREA -> areas.area(bytes, at);
            case HouseholdIn.AREA_CHANGES -> areas.changes(bytes, at);
            case HouseholdIn.INCOME -> incomes.scan(bytes, at);
            case HouseholdIn.SIZE -> size(bytes, at);
            case HouseholdIn.MEMBERS -> members.scan(bytes, at);
            case HouseholdIn.DEPRIVATIONS -> deprivations.scan(bytes, at);
            default -> living(bytes, at, name);
        };
    }

    private int living(byte[] bytes, int at, int name) {
        return switch (name) {
            case HouseholdIn.DWELLING -> dwelling(bytes, at);
            case HouseholdIn.WATER, HouseholdIn.LATRINE ->
                in.code(bytes, at, name == HouseholdIn.WATER ? waters : latrines);
            case HouseholdIn.ASSETS -> assets(bytes, at);
            default -> Lexer.flag(bytes, at);
        };
    }

    private static int literal(byte[] bytes, int from, Expected text) {
        int at = Lexer.spaces(bytes, from);
        if (!text.isAt(bytes, at)) {
            throw NotSure.here();
        }
        return at + text.length();
    }

    private int province(byte[] bytes, int from) {
        int at = provinces.scan(bytes, from);
        province = provinces.found();
        return at;
    }

    private int size(byte[] bytes, int from) {
        int at = in.whole(bytes, from);
        if (in.number() < 1 || in.number() > MAX_SIZE) {
            throw NotSure.here();
        }
        persons = (int) in.number();
        return at;
    }

    private int dwelling(byte[] bytes, int from) {
        int at = Lexer.take(bytes, from, '{');
        int seen = 0;
        int name = -1;
        do {
            at = in.name(bytes, at, ofDwelling, name);
            name = in.name();
            seen = Seen.with(seen, name);
            at = name == 4
                    ? in.floorArea(bytes, at)
                    : in.word(bytes, at, name == 3 ? HouseholdIn.GRADES : HouseholdIn.MATERIALS);
            at = in.goesOn(bytes, at, '}');
        } while (in.more());
        return at;
    }

    private int assets(byte[] bytes, int from) {
        int size = 0;
        int at = Lexer.take(bytes, from, '{');
        do {
            at = in.word(bytes, at);
            Asset asset = in.of(bytes, assets);
            if (size == owned.length || isStated(asset, size)) {
                throw NotSure.here();
            }
            owned[size] = asset;
            size++;
            at = Lexer.flag(bytes, Lexer.take(bytes, at, ':'));
            at = in.goesOn(bytes, at, '}');
        } while (in.more());
        return at;
    }

    private boolean isStated(Asset asset, int size) {
        for (int i = 0; i < size; i++) {
            if (owned[i].equals(asset)) {
                return true;
            }
        }
        return false;
    }
}
