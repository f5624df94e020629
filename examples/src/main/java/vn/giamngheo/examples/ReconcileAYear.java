package vn.giamngheo.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.movement.Discrepancy;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.movement.Reconciliation;
import vn.giamngheo.movement.SeriesBreak;
import vn.giamngheo.movement.Tolerance;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;

/**
 * A statistics office reconciles the movement of poor households of a year: within the report, with the year before and
 * with the communes. The numbers are made up.
 */
public final class ReconcileAYear {

    private static final Place DISTRICT = Place.parse("huyện Vân Canh");

    private ReconcileAYear() {}

    /**
     * Prints the account and what does not go together.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        MovementReport year = year2023();
        out.println("Diễn biến hộ nghèo, hộ cận nghèo năm 2023, " + year.place().name());
        for (Movement movement : year.accounts()) {
            print(movement, out);
        }

        out.println();
        Reconciliation rec = year.reconcile(Tolerance.ofHouseholds(5)); // households formed or dissolved
        out.println("Phần không giải thích được: "
                + rec.residual(MovementAccount.POOR_HOUSEHOLDS).orElseThrow() + " hộ nghèo");
        for (Discrepancy discrepancy : rec.discrepancies()) {
            out.println("  " + discrepancy.describe(Language.VIETNAMESE));
        }

        out.println();
        for (SeriesBreak found : MovementSeries.of(List.of(year2022(), year)).breaks()) {
            out.println(found.describe(Language.VIETNAMESE));
        }

        out.println();
        out.println(LevelCheck.of(year, communes()).isConsistent() ? "Các xã cộng lại đúng số của huyện." : "Sai.");

        out.println();
        WholeRange total = PublishedRate.of("46.68").impliedDenominator(48_267).orElseThrow();
        NumberNotation notation = Language.VIETNAMESE.notation();
        out.println("48.267 hộ là 46,68% của " + notation.format(total.min()) + " đến " + notation.format(total.max())
                + " hộ");
    }

    private static void print(Movement movement, PrintStream out) {
        out.println();
        for (MovementColumn column : MovementColumn.values()) {
            String number = movement.cell(column)
                    .map(Language.VIETNAMESE.notation()::format)
                    .orElse("chưa rõ");
            out.println("  " + column.phrase(movement.account().list()).vietnamese() + ": " + number);
        }
    }

    /** The end of the poor is two less than the columns lead to, and the printed rate is not that of the numbers. */
    public static MovementReport year2023() {
        return report(DISTRICT, 2023, poor(1_842, 96, 215, 11, 40, 12, 35, 8, 1_613), nearPoor())
                .totalHouseholds(15_336L)
                .poorRate(PublishedRate.of("10.44"))
                .build();
    }

    private static MovementReport.Builder report(Place place, int year, Movement... accounts) {
        return MovementReport.builder()
                .place(place)
                .startDay(LocalDate.of(year - 1, 12, 31))
                .endDay(LocalDate.of(year, 12, 31))
                .standard(NationalStandards.VN_2022.id())
                .addAccounts(accounts);
    }

    private static Movement poor(
            long start, long near, long above, long gone, long fromNear, long again, long fresh, long come, long end) {
        return Movement.of(MovementAccount.POOR_HOUSEHOLDS)
                .start(start)
                .toOtherList(near)
                .aboveNearPoor(above)
                .otherDecrease(gone)
                .fromOtherList(fromNear)
                .fellBack(again)
                .newlyEntered(fresh)
                .otherIncrease(come)
                .end(end)
                .build();
    }

    private static Movement nearPoor() {
        return Movement.of(MovementAccount.NEAR_POOR_HOUSEHOLDS)
                .start(1_020)
                .toOtherList(40)
                .aboveNearPoor(180)
                .otherDecrease(6)
                .fromOtherList(96)
                .fellBack(9)
                .newlyEntered(57)
                .otherIncrease(4)
                .end(960)
                .build();
    }

    /** The year before ends with 1.850 poor households, under the same standard. */
    private static MovementReport year2022() {
        return report(
                        DISTRICT,
                        2022,
                        Movement.of(MovementAccount.POOR_HOUSEHOLDS).end(1_850).build())
                .build();
    }

    private static List<MovementReport> communes() {
        return List.of(
                report(Place.parse("xã Canh Hiệp"), 2023, poor(842, 46, 115, 6, 25, 7, 20, 5, 732), nearPoor())
                        .build(),
                report(Place.parse("xã Canh Liên"), 2023, poor(1_000, 50, 100, 5, 15, 5, 15, 3, 881), zero())
                        .build());
    }

    /** No near-poor household in the whole year: 0, which is not the same as unknown. */
    private static Movement zero() {
        Movement.Builder zero = Movement.of(MovementAccount.NEAR_POOR_HOUSEHOLDS);
        for (MovementColumn column : MovementColumn.values()) {
            zero.cell(column, 0);
        }
        return zero.build();
    }
}
