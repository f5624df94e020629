package vn.giamngheo.examples.nation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.json.format.records.RecordWriter;
import vn.giamngheo.json.jackson2.GiamngheoRecords;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;

/** What 34 provinces might send: made-up households, and the faults that such files have. */
final class Deliveries {

    private static final int INDICATORS = 12;

    /** A file of a province: one household a line, plain or compressed. */
    static final class Delivery {
        private final Province province;
        private final byte[] file;

        Delivery(Province province, byte[] file) {
            this.province = province;
            this.file = file;
        }

        Province province() {
            return province;
        }

        /** How many bytes the file has. */
        int size() {
            return file.length;
        }

        InputStream open() {
            return new ByteArrayInputStream(file);
        }
    }

    private Deliveries() {}

    static List<Province> provinces() {
        return Gazetteer.provinces().units().stream()
                .filter(unit -> unit.validUntil().isEmpty())
                .map(unit -> Province.current(unit.code()))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    static Delivery of(Province province, int households) {
        SplittableRandom random = new SplittableRandom(province.toString().hashCode());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        boolean compressed = random.nextBoolean();
        var writing = GiamngheoRecords.writer(Household.class);
        try (RecordWriter<Household> out = (compressed ? writing.gzip() : writing).open(file)) {
            for (int number = 1; number <= households; number++) {
                out.write(household(province, number, random));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return new Delivery(province, file.toByteArray());
    }

    private static Household household(Province province, int number, SplittableRandom random) {
        int some = random.nextInt(1 << INDICATORS);
        int deprived = random.nextInt(100) < 60 ? 0 : some & random.nextInt(1 << INDICATORS);
        return Household.builder()
                .id(province.toString().substring("current:".length()) + "-" + number)
                .province(province)
                .area(random.nextInt(3) == 0 ? AreaType.URBAN : AreaType.RURAL)
                .size(1 + random.nextInt(7))
                .income(Income.perHeadPerMonth(Vnd.of(500_000 + 10_000L * random.nextInt(400))))
                .deprivations(DeprivationProfile.of(NationalStandards.VN_2022.indicatorList(), deprived))
                .build();
    }

    /** A plain file by its lines, each of them as it is. */
    static Delivery ofLines(Province province, List<String> lines) {
        return new Delivery(province, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
