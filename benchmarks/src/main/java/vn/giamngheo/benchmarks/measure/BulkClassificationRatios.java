package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.Turns;
import vn.giamngheo.benchmarks.Turns.Case;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.StatusColumns;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.PovertyStatus;

/** Classification of columns, in {@link Turns}: number of rows, turns in a JVM, JVMs. */
public final class BulkClassificationRatios {

    private static final int PROVINCES = 63;
    private static final Runnable NOTHING = () -> {};

    private BulkClassificationRatios() {}

    public static void main(String[] arguments) throws IOException {
        Turns.run(BulkClassificationRatios.class, BulkClassificationRatios::cases, arguments);
    }

    static StatusColumns<Unit.Households> columns(StatusRows rows) {
        return StatusColumns.of(StatusRows.CLASSIFIER, Unit.HOUSEHOLDS)
                .keys(rows.keys)
                .incomes(rows.incomes)
                .masks(rows.masks)
                .groups(rows.provinces, PROVINCES);
    }

    private static List<Case> cases(int size) {
        StatusRows rows = StatusRows.of(size);
        StatusRows sorted = rows.sorted();
        rows.requireAgreement();
        sorted.requireAgreement();
        requireSameCounts(rows);
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        int[] codes = new int[size];
        byte[] statuses = new byte[size];
        StatusColumns<Unit.Households> columns = columns(rows);
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("codes by hand", "codes by hand", NOTHING, () -> {
            StatusByHand.codes(rows.keys, rows.incomes, rows.masks, codes);
            hole.consume(codes);
        }));
        cases.add(new Case("codes", "codes by hand", NOTHING, () -> {
            StatusRows.CLASSIFIER.codes(rows.keys, rows.incomes, rows.masks, codes);
            hole.consume(codes);
        }));
        cases.add(new Case("statuses", "codes by hand", NOTHING, () -> {
            StatusRows.CLASSIFIER.statuses(rows.keys, rows.incomes, rows.masks, statuses, 0, size);
            hole.consume(statuses);
        }));
        cases.add(new Case("codes of sorted rows", "codes by hand", NOTHING, () -> {
            StatusRows.CLASSIFIER.codes(sorted.keys, sorted.incomes, sorted.masks, codes);
            hole.consume(codes);
        }));
        cases.add(new Case(
                "counts by hand",
                "counts by hand",
                NOTHING,
                () -> hole.consume(StatusByHand.counts(rows.keys, rows.incomes, rows.masks, rows.provinces))));
        cases.add(new Case("counts", "counts by hand", NOTHING, () -> hole.consume(columns.countGroups())));
        return List.copyOf(cases);
    }

    private static void requireSameCounts(StatusRows rows) {
        List<StatusCounts<Unit.Households>> counts = columns(rows).countGroups();
        long[] byHand = StatusByHand.counts(rows.keys, rows.incomes, rows.masks, rows.provinces);
        for (int province = 0; province < PROVINCES; province++) {
            for (PovertyStatus status : PovertyStatus.values()) {
                BigDecimal counted = counts.get(province).acrossStandards().count(status);
                long expected = status.isClass() ? byHand[province * 4 + status.ordinal()] : 0;
                if (counted.longValueExact() != expected) {
                    throw new IllegalStateException(
                            "province " + province + ", " + status + ": " + counted + " but by hand " + expected);
                }
            }
        }
    }
}
