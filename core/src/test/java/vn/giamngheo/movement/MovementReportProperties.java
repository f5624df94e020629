package vn.giamngheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.observation.RollUp;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.PovertyStatus;

/**
 * One number in a report of counted households is changed. Every cell of an account stands in its sum, so each change is
 * found. What nothing holds to the rest, and so can change without a word:
 *
 * <ul>
 *   <li>the total of households, as long as it rounds to the printed rates and is no less than the households listed;
 *   <li>in an account with two unknown columns or more, the known ones: but for what went to or came from the other list,
 *       which the account of that list tells too, a number below 0, more that left than were there, and fewer persons than
 *       households.
 * </ul>
 */
class MovementReportProperties {

    private static final Place DISTRICT = Place.parse("huyện Vân Canh");

    @Provide
    Arbitrary<MovementReport> counted() {
        Arbitrary<Optional<PovertyStatus>> there = Arbitraries.of(
                        PovertyStatus.POOR, PovertyStatus.NEAR_POOR, PovertyStatus.NON_POOR)
                .optional(0.9);
        Arbitrary<Long> size = Arbitraries.longs().between(1, 9);
        Arbitrary<HouseholdMove> move = Combinators.combine(there, there, Arbitraries.of(true, false), size, size)
                .filter((before, after, back, sizeBefore, sizeAfter) -> before.isPresent() || after.isPresent())
                .as((before, after, back, sizeBefore, sizeAfter) -> new HouseholdMove(
                        before,
                        after,
                        Optional.of(back),
                        false,
                        before.map(status -> sizeBefore),
                        after.map(status -> sizeAfter)));
        return Combinators.combine(
                        move.list().ofMinSize(1).ofMaxSize(40),
                        Arbitraries.longs().between(1, 1_000))
                .as(MovementReportProperties::report);
    }

    /** The households that moved, and others that were on neither list all the time. */
    private static MovementReport report(List<HouseholdMove> moves, long others) {
        long total =
                others + moves.stream().filter(move -> move.after().isPresent()).count();
        MovementReport report = MovementReport.builder()
                .place(Place.parse("xã A"))
                .startDay(LocalDate.of(2022, 12, 31))
                .endDay(LocalDate.of(2023, 12, 31))
                .standard(Reports.VN_2022)
                .accounts(MovementCount.of(moves.stream()).accounts())
                .totalHouseholds(total)
                .build();
        return report.toBuilder()
                .poorRate(PublishedRate.ofShare(atEnd(report, PovertyList.POOR), total, 2))
                .nearPoorRate(PublishedRate.ofShare(atEnd(report, PovertyList.NEAR_POOR), total, 2))
                .build();
    }

    private static long atEnd(MovementReport report, PovertyList list) {
        return report.cell(list.households(), MovementColumn.END).orElseThrow();
    }

    private static MovementReport with(MovementReport report, Movement changed) {
        return report.toBuilder()
                .accounts(report.accounts().stream()
                        .map(each -> each.account() == changed.account() ? changed : each)
                        .toList())
                .build();
    }

    @Property
    void r13_anotherNumberInAnyCellIsFound(
            @ForAll("counted") MovementReport report,
            @ForAll MovementAccount account,
            @ForAll MovementColumn column,
            @ForAll @IntRange(min = 1, max = 1_000_000) int by,
            @ForAll boolean more) {
        Movement movement = report.movement(account).orElseThrow();
        long change = more ? by : -by;
        Movement changed = movement.toBuilder()
                .cell(column, movement.cell(column).orElseThrow() + change)
                .build();

        Reconciliation rec = with(report, changed).reconcile();

        assertThat(report.reconcile().discrepancies()).isEmpty();
        assertThat(rec.isConsistent()).isFalse();
        boolean raisesResidual =
                column == MovementColumn.END || column.direction() == MovementColumn.Direction.DECREASE;
        assertThat(rec.of(Discrepancy.Residual.class)).singleElement().satisfies(found -> {
            assertThat(found.account()).isEqualTo(account);
            assertThat(found.residual()).isEqualTo(raisesResidual ? change : -change);
        });
    }

    /** Two cells can be changed so that the account still closes; then the account of the other list can tell. */
    @Property
    void r13_twoChangesThatCloseTheAccountAreFoundByTheOtherList(
            @ForAll("counted") MovementReport report, @ForAll @IntRange(min = 1, max = 100) int by) {
        Movement movement = report.movement(MovementAccount.POOR_HOUSEHOLDS).orElseThrow();
        long near = movement.toOtherList().orElseThrow();
        Movement changed = movement.toBuilder()
                .toOtherList(near + by)
                .otherIncrease(movement.otherIncrease().orElseThrow() + by)
                .build();

        assertThat(changed.residual()).contains(0L);
        assertThat(with(report, changed).reconcile().of(Discrepancy.Cross.class))
                .containsExactly(new Discrepancy.Cross(MovementAccount.POOR_HOUSEHOLDS, near + by, near));
    }

    @Property
    void r13_anotherPrintedRateIsFound(
            @ForAll("counted") MovementReport report,
            @ForAll PovertyList list,
            @ForAll @IntRange(min = 1, max = 99) int lastDigits,
            @ForAll boolean more) {
        BigDecimal rate = report.rate(list).orElseThrow().value();
        BigDecimal other = rate.add(BigDecimal.valueOf(more ? lastDigits : -lastDigits, 2));
        Assume.that(other.signum() >= 0 && other.compareTo(BigDecimal.valueOf(100)) <= 0);
        PublishedRate printed = PublishedRate.of(other.toPlainString());
        MovementReport changed = (list == PovertyList.POOR
                        ? report.toBuilder().poorRate(printed)
                        : report.toBuilder().nearPoorRate(printed))
                .build();

        assertThat(changed.reconcile().of(Discrepancy.RateMismatch.class))
                .singleElement()
                .extracting(Discrepancy.RateMismatch::list)
                .isEqualTo(list);
    }

    /** Found exactly if the households listed are too many, or a rate of hundredths of a per cent differs. */
    @Property
    void r6_anotherTotalIsFoundIfARateTells(
            @ForAll("counted") MovementReport report, @ForAll @IntRange(min = 1, max = 3_000) int total) {
        MovementReport changed =
                report.toBuilder().totalHouseholds((long) total).build();
        long poor = atEnd(report, PovertyList.POOR);
        long nearPoor = atEnd(report, PovertyList.NEAR_POOR);
        long before = report.totalHouseholds().orElseThrow();
        boolean same = poor + nearPoor <= total
                && hundredths(poor, total) == hundredths(poor, before)
                && hundredths(nearPoor, total) == hundredths(nearPoor, before);

        assertThat(changed.reconcile().discrepancies().isEmpty()).isEqualTo(same);
    }

    /** Half up. */
    private static long hundredths(long count, long total) {
        return (2 * count * 10_000 + total) / (2 * total);
    }

    /** With one column unknown no change goes unseen either: what would close the account changes as much. */
    @Property
    void r13_anotherNumberChangesWhatWouldCloseAnOpenAccount(
            @ForAll("counted") MovementReport report,
            @ForAll MovementAccount account,
            @ForAll MovementColumn open,
            @ForAll MovementColumn column,
            @ForAll @IntRange(min = 1, max = 1_000) int by) {
        Assume.that(open != column);
        Movement.Builder rest = Movement.of(account);
        Movement whole = report.movement(account).orElseThrow();
        for (MovementColumn each : MovementColumn.values()) {
            if (each != open) {
                rest.cell(each, whole.cell(each).orElseThrow());
            }
        }
        Movement movement = rest.build();
        Movement changed = movement.toBuilder()
                .cell(column, movement.cell(column).orElseThrow() + by)
                .build();

        assertThat(movement.implied())
                .contains(new ImpliedCell(open, whole.cell(open).orElseThrow()));
        assertThat(Math.abs(changed.implied().orElseThrow().value()
                        - movement.implied().orElseThrow().value()))
                .isEqualTo(by);
    }

    @Property(tries = 300)
    void r5_theRatesOfCommunesAddUpToThatOfTheWhole(
            @ForAll("parts") List<MovementReport> parts, @ForAll PovertyList list) {
        List<Observation> observations = parts.stream()
                .map(part -> part.observation(list, ObservationSource.REVIEW_OFFICIAL)
                        .orElseThrow())
                .toList();

        Observation whole = LevelCheck.sum(DISTRICT, parts)
                .observation(list, ObservationSource.REVIEW_OFFICIAL)
                .orElseThrow();

        assertThat(whole.value())
                .isEqualTo(new ObservedValue.Share(
                        parts.stream().mapToLong(part -> atEnd(part, list)).sum(),
                        parts.stream()
                                .mapToLong(part -> part.totalHouseholds().orElseThrow())
                                .sum(),
                        Optional.empty()));
        assertThat(RollUp.of(observations, DISTRICT))
                .isInstanceOfSatisfying(
                        RollUp.RolledUp.class,
                        sum -> assertThat(sum.observation()).contains(whole));
    }

    @Provide
    Arbitrary<List<MovementReport>> parts() {
        return counted().list().ofMinSize(1).ofMaxSize(5).map(reports -> {
            List<MovementReport> named = new ArrayList<>();
            for (MovementReport report : reports) {
                named.add(report.toBuilder()
                        .place(Place.parse("xã " + (char) ('A' + named.size())))
                        .build());
            }
            return named;
        });
    }
}
