package vn.giamngheo.examples.spark;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;

/**
 * A register of households that nobody lives in: the same rows for the same number, on every machine. Some facts are unknown,
 * and one row of a hundred is broken.
 */
final class MadeUpRegister {

    private static final int PERCENT = 100;
    /** Of how many a province of the least means has none at all. */
    private static final int LEAST_MEANS = 25;

    private final Province province;
    private final SplittableRandom random;
    private final int ofProvince;

    private MadeUpRegister(Province province) {
        this.province = province;
        this.random = new SplittableRandom(province.toString().hashCode());
        this.ofProvince = random.nextInt(LEAST_MEANS, PERCENT);
    }

    /** The provinces of today in the order of their codes. */
    static List<Province> provinces() {
        return Gazetteer.provinces().units().stream()
                .filter(unit -> unit.validUntil().isEmpty())
                .map(unit -> Province.current(unit.code()))
                .sorted()
                .toList();
    }

    /** So many rows of each province, made one by one as they are asked for. */
    static Stream<HouseholdRow> rows(int ofEach) {
        return provinces().stream().flatMap(province -> {
            MadeUpRegister register = new MadeUpRegister(province);
            return IntStream.rangeClosed(1, ofEach).mapToObj(register::row);
        });
    }

    /** The fewer the means of a household, from 0 to 99, the less income it has and the more it is deprived of. */
    private HouseholdRow row(int number) {
        int means = (random.nextInt(PERCENT) + random.nextInt(ofProvince, PERCENT)) / 2;
        int deprived = 0;
        for (int bit = 0; bit < Review.INDICATORS.size(); bit++) {
            deprived |= random.nextInt(2 * PERCENT) < (PERCENT - means) / 2 + bit ? 1 << bit : 0;
        }
        long income = 1_000L * (400 + means * means / 2 + random.nextInt(2_000));
        HouseholdRow row = new HouseholdRow(
                province.code() + "-" + number,
                province.code(),
                inPercent(99, inPercent(62, "rural", "urban"), ""),
                String.valueOf(1 + random.nextInt(6)),
                inPercent(97, String.valueOf(income), ""),
                inPercent(98, String.valueOf(deprived), ""),
                BigDecimal.valueOf(100 + random.nextInt(30_000), 2).toPlainString(),
                false);
        return random.nextInt(PERCENT) > 0 ? row : broken(row);
    }

    private String inPercent(int percent, String mostly, String otherwise) {
        return random.nextInt(PERCENT) < percent ? mostly : otherwise;
    }

    /** Faults that a file with types can have too; what only text can have is for the tests. */
    private HouseholdRow broken(HouseholdRow row) {
        return switch (random.nextInt(7)) {
            case 0 ->
                new HouseholdRow(
                        "",
                        row.province(),
                        row.area(),
                        row.persons(),
                        row.income(),
                        row.deprived(),
                        row.weight(),
                        false);
            case 1 ->
                new HouseholdRow(
                        row.id(), "99", row.area(), row.persons(), row.income(), row.deprived(), row.weight(), false);
            case 2 ->
                new HouseholdRow(
                        row.id(),
                        row.province(),
                        "town",
                        row.persons(),
                        row.income(),
                        row.deprived(),
                        row.weight(),
                        false);
            case 3 ->
                new HouseholdRow(
                        row.id(), row.province(), row.area(), "0", row.income(), row.deprived(), row.weight(), false);
            case 4 ->
                new HouseholdRow(
                        row.id(), row.province(), row.area(), row.persons(), "-1", row.deprived(), row.weight(), false);
            case 5 ->
                new HouseholdRow(
                        row.id(), row.province(), row.area(), row.persons(), row.income(), "4096", row.weight(), false);
            default ->
                new HouseholdRow(
                        row.id(), row.province(), row.area(), row.persons(), row.income(), row.deprived(), "", false);
        };
    }
}
