package vn.giamngheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.history.TransitionMatrix;
import vn.giamngheo.place.Place;
import vn.giamngheo.standard.PovertyStatus;

class MovementCountProperties {

    private static final Place DISTRICT = Place.parse("huyện Vân Canh");

    private static Arbitrary<HouseholdMove> move(Arbitrary<PovertyStatus> status) {
        Arbitrary<Optional<PovertyStatus>> there = status.optional(0.9);
        Arbitrary<Long> size = Arbitraries.longs().between(1, 9);
        Arbitrary<Optional<Boolean>> again = Arbitraries.of(true, false).optional(1.0);
        return Combinators.combine(there, there, again, size, size)
                .filter((before, after, back, sizeBefore, sizeAfter) -> before.isPresent() || after.isPresent())
                .as((before, after, back, sizeBefore, sizeAfter) -> new HouseholdMove(
                        before, after, back, false, before.map(s -> sizeBefore), after.map(s -> sizeAfter)));
    }

    @Provide
    Arbitrary<List<HouseholdMove>> classified() {
        return move(Arbitraries.of(PovertyStatus.class).filter(PovertyStatus::isClass))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<HouseholdMove>> any() {
        return move(Arbitraries.of(PovertyStatus.class)).list().ofMaxSize(60);
    }

    private static MovementReport report(String place, MovementCount count) {
        return MovementReport.builder()
                .place(Place.parse(place))
                .startDay(LocalDate.of(2022, 12, 31))
                .endDay(LocalDate.of(2023, 12, 31))
                .standard(Reports.VN_2022)
                .accounts(count.accounts())
                .build();
    }

    private static long counted(List<HouseholdMove> moves, PovertyStatus status, boolean before) {
        return moves.stream()
                .filter(move -> (before ? move.before() : move.after()).equals(Optional.of(status)))
                .count();
    }

    private static long persons(List<HouseholdMove> moves, PovertyStatus status, boolean before) {
        return moves.stream()
                .filter(move -> (before ? move.before() : move.after()).equals(Optional.of(status)))
                .mapToLong(move -> (before ? move.personsBefore() : move.personsAfter()).orElseThrow())
                .sum();
    }

    @Property
    void r13_aCountedAccountAlwaysReconciles(@ForAll("classified") List<HouseholdMove> moves) {
        MovementReport report = report("xã A", MovementCount.of(moves.stream()));

        assertThat(report.accounts()).hasSize(4);
        assertThat(report.reconcile().discrepancies()).isEmpty();
        for (PovertyList list : PovertyList.values()) {
            MovementAccount account = list.households();
            assertThat(report.cell(account, MovementColumn.START)).contains(counted(moves, list.status(), true));
            assertThat(report.cell(account, MovementColumn.END)).contains(counted(moves, list.status(), false));
            assertThat(report.cell(account.persons(), MovementColumn.START))
                    .contains(persons(moves, list.status(), true));
            assertThat(report.cell(account.persons(), MovementColumn.END))
                    .contains(persons(moves, list.status(), false));
        }
    }

    @Property
    void r13_oneHouseholdMoreOrLessNeverReconciles(
            @ForAll("classified") List<HouseholdMove> moves, @ForAll MovementColumn column, @ForAll boolean more) {
        Movement poor = MovementCount.of(moves.stream())
                .movement(MovementAccount.POOR_HOUSEHOLDS)
                .orElseThrow();

        Movement changed = poor.toBuilder()
                .cell(column, poor.cell(column).orElseThrow() + (more ? 1 : -1))
                .build();

        assertThat(Math.abs(changed.residual().orElseThrow())).isEqualTo(1);
    }

    @Property
    void r13_partsAddUpToTheWhole(
            @ForAll("any") List<HouseholdMove> moves, @ForAll @IntRange(max = 60) int at, @ForAll boolean parallel) {
        int cut = Math.min(at, moves.size());
        MovementCount first = MovementCount.of(moves.subList(0, cut).stream());
        MovementCount second = MovementCount.of(moves.subList(cut, moves.size()).stream());
        MovementCount whole = MovementCount.of(parallel ? moves.parallelStream() : moves.stream());

        assertThat(first.plus(second)).isEqualTo(whole).isEqualTo(second.plus(first));
        List<MovementReport> parts = List.of(report("xã A", first), report("xã B", second));
        assertThat(LevelCheck.sum(DISTRICT, parts).accounts()).isEqualTo(whole.accounts());
        assertThat(LevelCheck.of(report("huyện Vân Canh", whole), parts).isConsistent())
                .isTrue();
    }

    @Property
    void agreesWithTheMatrixOfTransitions(@ForAll("classified") List<HouseholdMove> all) {
        List<HouseholdMove> moves = all.stream()
                .filter(move -> move.before().isPresent() && move.after().isPresent())
                .toList();
        TransitionMatrix matrix = moves.stream()
                .map(move -> TransitionMatrix.of(
                        move.before().orElseThrow(), move.after().orElseThrow()))
                .reduce(TransitionMatrix.EMPTY, TransitionMatrix::plus);
        Movement poor = MovementCount.of(moves.stream())
                .movement(MovementAccount.POOR_HOUSEHOLDS)
                .orElseThrow();

        assertThat(poor.start()).contains(matrix.before(PovertyStatus.POOR));
        assertThat(poor.end()).contains(matrix.after(PovertyStatus.POOR));
        assertThat(poor.toOtherList()).contains(matrix.count(PovertyStatus.POOR, PovertyStatus.NEAR_POOR));
        assertThat(poor.fromOtherList()).contains(matrix.count(PovertyStatus.NEAR_POOR, PovertyStatus.POOR));
        assertThat(poor.escaped())
                .contains(matrix.before(PovertyStatus.POOR) - matrix.count(PovertyStatus.POOR, PovertyStatus.POOR));
    }

    /** Whatever the open households turn out to be, what is stated as known is true. */
    @Property
    void nothingIsGuessed(@ForAll("any") List<HouseholdMove> moves, @ForAll("classes") List<PovertyStatus> truth) {
        MovementCount open = MovementCount.of(moves.stream());
        int[] next = {0};
        MovementCount closed = MovementCount.of(moves.stream().map(move -> {
            int at = next[0]++;
            return new HouseholdMove(
                    move.before().map(status -> known(status, truth.get(at))),
                    move.after().map(status -> known(status, truth.get(truth.size() - 1 - at))),
                    move.again(),
                    false,
                    move.personsBefore(),
                    move.personsAfter());
        }));

        assertThat(closed.undetermined()).isZero();
        for (Movement movement : open.accounts()) {
            for (MovementColumn column : MovementColumn.values()) {
                movement.cell(column)
                        .ifPresent(value -> assertThat(closed.movement(movement.account())
                                        .orElseThrow()
                                        .cell(column))
                                .as("%s %s", movement.account(), column)
                                .contains(value));
            }
        }
    }

    @Provide
    Arbitrary<List<PovertyStatus>> classes() {
        return Arbitraries.of(PovertyStatus.class)
                .filter(PovertyStatus::isClass)
                .list()
                .ofSize(60);
    }

    private static PovertyStatus known(PovertyStatus status, PovertyStatus truth) {
        return status.isClass() ? status : truth;
    }

    @Property
    void isDeterminedIfNothingIsOpen(@ForAll("any") List<HouseholdMove> moves) {
        long open = moves.stream()
                .filter(move -> Stream.of(move.before(), move.after())
                        .flatMap(Optional::stream)
                        .anyMatch(status -> !status.isClass()))
                .count();

        assertThat(MovementCount.of(moves.stream()).undetermined()).isEqualTo(open);
        assertThat(moves.stream().filter(move -> !move.isDetermined()).count()).isEqualTo(open);
    }
}
