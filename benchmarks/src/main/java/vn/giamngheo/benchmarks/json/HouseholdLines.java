package vn.giamngheo.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.Sex;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.json.format.spi.ByteSink;
import vn.giamngheo.json.format.spi.LineEncoder;
import vn.giamngheo.json.format.tables.StandardLines;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;

/** Seeded households as a register has them, and their lines: on average some 300 bytes. */
final class HouseholdLines {

    private static final int SEED = 20_261_122;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<DeprivationIndicator> indicators = List.of(
            DeprivationIndicator.EMPLOYMENT,
            DeprivationIndicator.DEPENDANTS,
            DeprivationIndicator.NUTRITION,
            DeprivationIndicator.HEALTH_INSURANCE,
            DeprivationIndicator.ADULT_EDUCATION,
            DeprivationIndicator.SCHOOL_ATTENDANCE,
            DeprivationIndicator.HOUSING_QUALITY,
            DeprivationIndicator.HOUSING_AREA,
            DeprivationIndicator.WATER_SOURCE,
            DeprivationIndicator.SANITATION,
            DeprivationIndicator.TELECOM,
            DeprivationIndicator.INFORMATION_ASSETS);
    private final List<Province> provinces = List.of(
                    "current:01", "current:04", "current:08", "current:11", "current:12", "current:22", "current:79")
            .stream()
            .map(Province::parse)
            .toList();

    private int made;

    /** The next households. */
    List<Household> next(int count) {
        List<Household> households = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            households.add(next());
        }
        return households;
    }

    /** As the general writer writes them. */
    static byte[] lines(List<Household> households) {
        LineEncoder<Household> encoder = StandardLines.encoder(Household.class);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Household household : households) {
            ByteSink line = new ByteSink();
            encoder.write(household, line);
            lines.writeBytes(line.toByteArray());
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private Household next() {
        made++;
        Household.Builder household = Household.builder()
                .id(id(made))
                .province(provinces.get(random.nextInt(provinces.size())))
                .area(oneIn(3) ? AreaType.URBAN : AreaType.RURAL)
                .income(
                        oneIn(3)
                                ? Income.ofHousehold(Vnd.of(random.nextLong(1_000, 150_000) * 1_000), 12)
                                : Income.perHeadPerMonth(Vnd.of(random.nextLong(300, 5_000) * 1_000)));
        if (oneIn(3)) {
            household.members(members());
        } else {
            household.size(1 + random.nextInt(8));
        }
        household.deprivations(DeprivationProfile.of(statements()));
        if (oneIn(2)) {
            household.dwelling(dwelling());
        }
        if (!oneIn(3)) {
            household.water(oneIn(8) ? WaterSource.OTHER : WaterSource.DRILLED_WELL);
        }
        if (oneIn(2)) {
            household.putAssets(Asset.TV, oneIn(2)).putAssets(Asset.RADIO, oneIn(4));
        }
        return household.build();
    }

    private String id(int number) {
        return (oneIn(10) ? "Hộ-" : "HH-") + (100_000_000 + number);
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        int persons = 1 + random.nextInt(3);
        for (int i = 0; i < persons; i++) {
            members.add(Member.builder()
                    .id("m" + i)
                    .birthDate(LocalDate.of(1940 + random.nextInt(85), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                    .sex(oneIn(2) ? Sex.FEMALE : Sex.MALE)
                    .build());
        }
        return members;
    }

    /** Of some indicators, in the order of the standard. */
    private Map<DeprivationIndicator, DeprivationStatus> statements() {
        Map<DeprivationIndicator, DeprivationStatus> statements = new LinkedHashMap<>();
        for (DeprivationIndicator indicator : indicators) {
            if (oneIn(6)) {
                statements.put(indicator, oneIn(3) ? DeprivationStatus.NOT_DEPRIVED : DeprivationStatus.DEPRIVED);
            }
        }
        return statements;
    }

    private Dwelling dwelling() {
        return Dwelling.builder()
                .wall(oneIn(5) ? Material.NON_DURABLE : Material.DURABLE)
                .floorArea(BigDecimal.valueOf(random.nextInt(100, 1_000), 1))
                .build();
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
