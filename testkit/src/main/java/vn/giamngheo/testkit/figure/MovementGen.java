package vn.giamngheo.testkit.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.movement.HouseholdMove;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementCount;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.testkit.province.GeneratedProvince;
import vn.giamngheo.testkit.province.ProvinceGen;

/**
 * Makes reports on movement in which every account closes with a residual of exactly 0: of communes in which nobody, one,
 * all or any number of households move in each way. Persons, rates or the total are sometimes not reported. The simplest
 * commune has one household that is never poor.
 *
 * <p>Immutable; each method returns a new generator.
 */
public final class MovementGen implements Gen<MovementReport> {

    private static final ProvinceGen COMMUNE = ProvinceGen.any().communes(1);
    private static final int MOST_MOVES = 20;
    private static final int MOST_PERSONS = 9;

    private final boolean complete;
    private final boolean unknown;

    private MovementGen(boolean complete, boolean unknown) {
        this.complete = complete;
        this.unknown = unknown;
    }

    /** {@return the generator of any reports} */
    public static MovementGen any() {
        return new MovementGen(false, false);
    }

    /** {@return the same with everything reported} */
    public MovementGen complete() {
        return new MovementGen(true, false);
    }

    /** {@return the same with one column of one account unknown; its true number would close the account} */
    public MovementGen withUnknownColumn() {
        return new MovementGen(complete, true);
    }

    @Override
    public MovementReport from(Choices choices) {
        MovementReport report = COMMUNE.then(
                        province -> Gens.among(province.years()).map(year -> province.movement(province.whole(), year)))
                .from(choices);
        MovementReport told = complete ? report : some(report, choices);
        return unknown ? withoutOne(told, choices) : told;
    }

    private static MovementReport some(MovementReport report, Choices choices) {
        MovementReport.Builder some = report.toBuilder();
        if (choices.onceIn(4)) {
            some.accounts(report.accounts().stream()
                    .filter(account -> account.account().unit().equals(CountUnit.HOUSEHOLD))
                    .toList());
        }
        if (choices.onceIn(4)) {
            some.poorRate(Optional.empty()).nearPoorRate(Optional.empty());
        }
        return choices.onceIn(6) ? some.totalHouseholds(Optional.empty()).build() : some.build();
    }

    private static MovementReport withoutOne(MovementReport report, Choices choices) {
        int which = choices.upTo(report.accounts().size() - 1);
        MovementColumn column = Gens.among(MovementColumn.values()).from(choices);
        List<Movement> accounts = new ArrayList<>(report.accounts());
        accounts.set(which, without(accounts.get(which), column));
        return report.toBuilder().accounts(accounts).build();
    }

    private static Movement without(Movement account, MovementColumn column) {
        Movement.Builder less = Movement.of(account.account());
        for (MovementColumn each : MovementColumn.values()) {
            account.cell(each).filter(number -> each != column).ifPresent(number -> less.cell(each, number));
        }
        return less.build();
    }

    /** {@return the generator of single accounts that close} */
    public static Gen<Movement> accounts() {
        return any().complete().then(report -> Gens.among(report.accounts()));
    }

    /** {@return the generator of series of a commune over 1 to 3 years, each starting where the one before ends} */
    public static Gen<MovementSeries> series() {
        return COMMUNE.map(province -> province.movements(province.whole()));
    }

    /** {@return the generator of a province held against its communes} */
    public static Gen<LevelCheck> levels() {
        return ProvinceGen.any().then(MovementGen::level);
    }

    private static Gen<LevelCheck> level(GeneratedProvince province) {
        return Gens.among(province.years()).map(year -> province.levels(province.whole(), year));
    }

    /**
     * {@return the generator of what became of a household: any status or none at either review, known or unknown persons
     * and an open status now and then}
     */
    public static Gen<HouseholdMove> moves() {
        Gen<Optional<PovertyStatus>> there = Gens.among(PovertyStatus.values()).map(Optional::of);
        Gen<Optional<PovertyStatus>> perhaps = Gens.rarely(there, 6, Gens.constant(Optional.empty()));
        return perhaps.then(before -> {
            Gen<Optional<PovertyStatus>> after = before.isEmpty() ? there : perhaps;
            return after.then(later -> choices -> move(before, later, choices));
        });
    }

    private static HouseholdMove move(Optional<PovertyStatus> before, Optional<PovertyStatus> after, Choices choices) {
        HouseholdMove move = new HouseholdMove(
                before,
                after,
                Gens.among(Optional.of(false), Optional.of(true), Optional.<Boolean>empty())
                        .from(choices),
                choices.onceIn(8),
                Optional.empty(),
                Optional.empty());
        return choices.onceIn(4)
                ? move
                : move.withPersons(1 + choices.upTo(MOST_PERSONS - 1), 1 + choices.upTo(MOST_PERSONS - 1));
    }

    /** {@return the generator of counts of up to 20 such households} */
    public static Gen<MovementCount> counts() {
        return moves().list(0, MOST_MOVES).map(moves -> MovementCount.of(moves.stream()));
    }
}
