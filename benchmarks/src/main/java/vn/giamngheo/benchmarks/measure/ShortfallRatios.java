package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.Turns;
import vn.giamngheo.benchmarks.Turns.Case;

/**
 * FGT 0, 1 and 2 with a line for each area beside reading the bytes of the columns, in {@link Turns}: number of
 * households, turns in a JVM, JVMs.
 */
public final class ShortfallRatios {

    private static final String READ = "read 5 bytes";
    private static final String READ_WITH_PROVINCES = "read 6 bytes";

    private ShortfallRatios() {}

    public static void main(String[] arguments) throws IOException {
        Turns.run(ShortfallRatios.class, ShortfallRatios::cases, arguments);
    }

    private static List<Case> cases(int households) {
        IncomeRows mixed = IncomeRows.of(households, false).requireRight();
        IncomeRows ordered = IncomeRows.of(households, true).requireRight();
        byte[] five = mixed.bytes(false);
        byte[] six = mixed.bytes(true);
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        return List.of(
                one(READ, READ, () -> hole.consume(Reading.sum(five))),
                one("read numbers", READ, () -> hole.consume(mixed.sum())),
                one("FGT of the nation", READ, () -> IncomeRows.measure(mixed.columns(), hole::consume)),
                one("FGT again", "read numbers", () -> IncomeRows.measure(mixed.columns(), hole::consume)),
                one(READ_WITH_PROVINCES, READ_WITH_PROVINCES, () -> hole.consume(Reading.sum(six))),
                one(
                        "FGT of 63 provinces, in order",
                        READ_WITH_PROVINCES,
                        () -> IncomeRows.measureProvinces(ordered.columnsOfProvinces(), hole::consume)),
                one(
                        "FGT of 63 provinces, in no order",
                        READ_WITH_PROVINCES,
                        () -> IncomeRows.measureProvinces(mixed.columnsOfProvinces(), hole::consume)));
    }

    private static Case one(String name, String reference, Runnable pass) {
        return new Case(name, reference, () -> {}, pass);
    }
}
