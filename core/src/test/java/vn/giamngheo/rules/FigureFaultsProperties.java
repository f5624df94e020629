package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.standard.StandardId;

/** No fault hides another: each is found whatever else is wrong. */
class FigureFaultsProperties {

    /** Something to do wrong, and where it is then found, with its code. */
    private record Fault<T>(UnaryOperator<T> made, String found) {
        static <T> T all(List<Fault<T>> faults, T subject) {
            T wrong = subject;
            for (Fault<T> fault : faults) {
                wrong = fault.made().apply(wrong);
            }
            return wrong;
        }
    }

    private static final int ROWS = 100;

    private static final FigureTable TABLE = FigureTable.builder()
            .title("Kết quả rà soát")
            .unit(CountUnit.HOUSEHOLD)
            .rows(IntStream.range(0, ROWS)
                    .mapToObj(i -> FigureRow.of("xã " + i, 100, 1_000, PublishedRate.of("10.00")))
                    .toList())
            .whole(FigureRow.of("Toàn tỉnh", 10_000, 100_000, PublishedRate.of("10.00")))
            .build();

    private static final List<UnaryOperator<FigureRow>> ROW_FAULTS = List.of(
            row -> rated(row, Written.of(Stated.exactly(PublishedRate.of("10.01")))),
            row -> rated(row, Written.of("10,01%", Stated.exactly(PublishedRate.of("10.00")))),
            row -> rated(row, Written.unreadable("10,0,0%")),
            row -> new FigureRow("xã 99", row.count(), row.total(), row.rate()),
            row -> new FigureRow(row.label(), Optional.of(Written.of(Stated.exactly(1_001L))), row.total(), row.rate()),
            row -> new FigureRow(
                    row.label(), Optional.of(Written.of(Stated.exactly(-1L))), row.total(), Optional.empty()),
            row -> new FigureRow(row.label(), row.count(), Optional.of(Written.of(Stated.exactly(0L))), row.rate()));

    private static final List<String> ROW_FOUND = List.of(
            "figure.rate-differs /rows/%d/rate",
            "figure.differs-from-wording /rows/%d/rate",
            "figure.unreadable /rows/%d/rate",
            "figure.row-repeated /rows/%d/label",
            "figure.count-above-total /rows/%d/count",
            "figure.negative /rows/%d/count",
            "figure.rate-of-nothing /rows/%d/rate");

    private static FigureRow rated(FigureRow row, Written<Stated<PublishedRate>> rate) {
        return new FigureRow(row.label(), row.count(), row.total(), Optional.of(rate));
    }

    private static Fault<FigureTable> inRow(int row, int kind) {
        return new Fault<>(
                table -> {
                    List<FigureRow> rows = new ArrayList<>(table.rows());
                    rows.set(row, ROW_FAULTS.get(kind).apply(rows.get(row)));
                    return table.toBuilder().rows(rows).build();
                },
                // A label is repeated where it stands for the second time.
                String.format(ROW_FOUND.get(kind), kind == REPEATED ? ROWS - 1 : row));
    }

    private static final int REPEATED = 3;

    /** One fault at most in each row, and only one row takes the label of another. */
    @Provide
    Arbitrary<List<Fault<FigureTable>>> tableFaults() {
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, ROW_FAULTS.size() - 1);
        Arbitrary<Set<Integer>> rows =
                Arbitraries.integers().between(0, ROWS - 2).set().ofMaxSize(12);
        return rows.flatMap(chosen -> kinds.list().ofSize(chosen.size()).map(each -> faults(chosen, each)));
    }

    private static List<Fault<FigureTable>> faults(Set<Integer> rows, List<Integer> kinds) {
        List<Fault<FigureTable>> faults = new ArrayList<>();
        boolean repeated = false;
        for (int row : rows) {
            int kind = kinds.get(faults.size());
            faults.add(inRow(row, repeated && kind == REPEATED ? 0 : kind));
            repeated |= kind == REPEATED;
        }
        return faults;
    }

    @Property(tries = 200)
    void no_fault_of_a_table_hides_another(@ForAll("tableFaults") List<Fault<FigureTable>> faults) {
        assertThat(Validated.found(Fault.all(faults, TABLE)))
                .containsAll(faults.stream().map(Fault::found).toList());
    }

    @Example
    void a_table_with_a_hundred_wrong_rates_gives_a_hundred_findings() {
        List<Fault<FigureTable>> faults =
                IntStream.range(0, ROWS).mapToObj(row -> inRow(row, 0)).toList();

        assertThat(Validated.found(TABLE)).isEmpty();
        assertThat(Validated.found(Fault.all(faults, TABLE)))
                .containsExactlyInAnyOrderElementsOf(
                        faults.stream().map(Fault::found).toList());
    }

    private static Movement.Builder account(MovementAccount account, long times) {
        return Movement.of(account)
                .start(100 * times)
                .toOtherList(20 * times)
                .aboveNearPoor(10 * times)
                .otherDecrease(2 * times)
                .fromOtherList(20 * times)
                .fellBack(3 * times)
                .newlyEntered(4 * times)
                .otherIncrease(times)
                .end(96 * times);
    }

    private static final MovementReport REPORT = MovementReport.builder()
            .place(new Place("huyện Vân Canh", AdministrativeLevel.DISTRICT))
            .startDay(LocalDate.of(2023, 12, 31))
            .endDay(LocalDate.of(2024, 12, 31))
            .standard(StandardId.of("VN-2022"))
            .addAccounts(
                    account(MovementAccount.POOR_HOUSEHOLDS, 1).build(),
                    account(MovementAccount.POOR_PERSONS, 4).build(),
                    account(MovementAccount.NEAR_POOR_HOUSEHOLDS, 1).build(),
                    account(MovementAccount.NEAR_POOR_PERSONS, 4).build())
            .totalHouseholds(1_200L)
            .poorRate(PublishedRate.of("8.00"))
            .nearPoorRate(PublishedRate.of("8.00"))
            .build();

    private static Fault<MovementReport> inAccount(int index, UnaryOperator<Movement.Builder> made, String found) {
        return new Fault<>(
                report -> {
                    List<Movement> accounts = new ArrayList<>(report.accounts());
                    accounts.set(
                            index, made.apply(accounts.get(index).toBuilder()).build());
                    return report.toBuilder().accounts(accounts).build();
                },
                found);
    }

    private static Fault<MovementReport> inReport(UnaryOperator<MovementReport.Builder> made, String found) {
        return new Fault<>(report -> made.apply(report.toBuilder()).build(), found);
    }

    private static final List<Fault<MovementReport>> REPORT_FAULTS = List.of(
            inAccount(0, account -> account.otherIncrease(7), "movement.residual /accounts/0/end"),
            inAccount(0, account -> account.newlyEntered(-4), "movement.negative /accounts/0/newlyEntered"),
            inAccount(0, account -> account.toOtherList(19), "movement.cross /accounts/0/toOtherList"),
            inAccount(
                    1,
                    account -> account.aboveNearPoor(9),
                    "movement.persons-and-households /accounts/1/aboveNearPoor"),
            inAccount(
                    1,
                    account -> account.fellBack(Optional.empty()).end(Optional.empty()),
                    "movement.unknown /accounts/1"),
            inAccount(2, account -> account.otherDecrease(99), "movement.more-left-than-started /accounts/2/start"),
            inAccount(2, account -> account.toOtherList(19), "movement.cross /accounts/2/toOtherList"),
            inAccount(3, account -> account.otherIncrease(Optional.empty()), "movement.implied /accounts/3"),
            inReport(report -> report.poorRate(PublishedRate.of("8.01")), "movement.rate-mismatch /poorRate"),
            inReport(report -> report.nearPoorRate(PublishedRate.of("7.99")), "movement.rate-mismatch /nearPoorRate"),
            inReport(
                    report -> report.startDay(LocalDate.of(2020, 6, 30)), "movement.standard-not-yet /standardAtStart"),
            inReport(report -> report.endDay(LocalDate.of(2025, 12, 31)), "movement.level-ended /place"),
            inReport(report -> report.standardAtEnd(Optional.empty()), "movement.standard-unknown "));

    @Provide
    Arbitrary<Set<Fault<MovementReport>>> reportFaults() {
        return Arbitraries.of(REPORT_FAULTS).set();
    }

    @Property(tries = 300)
    void no_fault_of_a_report_hides_another(@ForAll("reportFaults") Set<Fault<MovementReport>> faults) {
        assertThat(Validated.found(Fault.all(List.copyOf(faults), REPORT)))
                .containsAll(faults.stream().map(Fault::found).toList());
    }

    @Example
    void every_fault_of_a_report_is_found_by_itself() {
        assertThat(Validated.found(REPORT)).isEmpty();
        for (Fault<MovementReport> fault : REPORT_FAULTS) {
            assertThat(Validated.found(fault.made().apply(REPORT))).contains(fault.found());
        }
    }
}
