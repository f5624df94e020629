package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.json.format.records.RecordWriter;
import vn.giamngheo.json.jackson2.GiamngheoRecords;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/**
 * Seeded registers of any size, as a review leaves them: of nearly all households the commune judged all twelve indicators;
 * of some, one or two are left open, and of these some have the source of water, which decides one.
 *
 * <p>Arguments of {@code main}: the file, and about how many bytes it is to have.
 */
public final class RegisterFile {

    static final ReviewDate REVIEW = ReviewDate.of(2024, 9, 1);

    private static final int SEED = 20_261_122;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<DeprivationIndicator> indicators =
            Standards.national().applicable(REVIEW, null).indicatorList().all();
    private final List<Province> provinces = provinces();
    private int made;

    private RegisterFile() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    }

    /** {@return the number of lines} */
    static int write(Path file, long bytes) throws IOException {
        RegisterFile source = new RegisterFile();
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter<Household> writer =
                        GiamngheoRecords.writer(Household.class).open(out)) {
            while (source.made % 1_000 != 0 || Files.size(file) < bytes) {
                writer.write(source.next());
            }
        }
        return source.made;
    }

    static void writeLines(Path file, int lines) throws IOException {
        RegisterFile source = new RegisterFile();
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter<Household> writer =
                        GiamngheoRecords.writer(Household.class).open(out)) {
            while (source.made < lines) {
                writer.write(source.next());
            }
        }
    }

    private static List<Province> provinces() {
        return Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, REVIEW.day()).stream()
                .map(unit -> Province.former(unit.code()))
                .toList();
    }

    Household next() {
        made++;
        boolean isOpen = oneIn(40);
        int size = 1 + random.nextInt(7);
        Household.Builder household = Household.builder()
                .id((oneIn(10) ? "Hộ-" : "HH-") + (100_000_000 + made))
                .province(provinces.get(random.nextInt(provinces.size())))
                .area(oneIn(3) ? AreaType.URBAN : AreaType.RURAL)
                .income(income(size))
                .size(size)
                .deprivations(profile(isOpen));
        if (!isOpen) {
            living(household, size);
        }
        if (isOpen ? oneIn(2) : !oneIn(3)) {
            household.water(oneIn(8) ? WaterSource.OTHER : WaterSource.DRILLED_WELL);
        }
        return household.build();
    }

    private void living(Household.Builder household, int size) {
        if (oneIn(10)) {
            for (int i = 1; i <= size; i++) {
                household.addMembers(Member.builder()
                        .id("m" + i)
                        .birthDate(
                                LocalDate.of(1940 + random.nextInt(84), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                        .build());
            }
        }
        if (oneIn(2)) {
            household.dwelling(Dwelling.builder()
                    .wall(oneIn(5) ? Material.NON_DURABLE : Material.DURABLE)
                    .floorArea(BigDecimal.valueOf(random.nextInt(100, 1_000), 1))
                    .build());
        }
        if (oneIn(2)) {
            household.putAssets(Asset.TV, oneIn(2)).putAssets(Asset.RADIO, oneIn(4));
        }
    }

    /** Per head and month from 300.000 đồng to 12 million, most of them between one and five. */
    private Income income(int size) {
        long perHead = 300_000 + (long) (Math.exp(random.nextDouble() * random.nextDouble() * 4) * 300_000);
        return oneIn(3)
                ? Income.ofHousehold(Vnd.of(perHead / 1_000 * 12_000 * size), 12)
                : Income.perHeadPerMonth(Vnd.of(perHead / 1_000 * 1_000));
    }

    private DeprivationProfile profile(boolean isOpen) {
        Map<DeprivationIndicator, DeprivationStatus> statuses = new LinkedHashMap<>();
        int absent = isOpen ? random.nextInt(12) : -1;
        int unknown = isOpen && oneIn(2) ? random.nextInt(12) : -1;
        for (int i = 0; i < indicators.size(); i++) {
            if (i == absent) {
                continue;
            }
            statuses.put(
                    indicators.get(i),
                    i == unknown
                            ? DeprivationStatus.UNKNOWN
                            : oneIn(6)
                                    ? DeprivationStatus.DEPRIVED
                                    : oneIn(50) ? DeprivationStatus.NOT_APPLICABLE : DeprivationStatus.NOT_DEPRIVED);
        }
        return DeprivationProfile.of(statuses);
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
