package vn.giamngheo.testkit.province;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.movement.HouseholdMove;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.standard.PovertyStatus;

/**
 * A commune in one year.
 *
 * @param stretches its households by number, with those that left
 * @param sizes how many persons they have
 */
record CommuneYear(List<Stretch> stretches, Sizes sizes) {

    UnitCount atEnd() {
        return new UnitCount(
                size(Optional.empty()), size(Optional.of(Standing.POOR)), size(Optional.of(Standing.NEAR_POOR)));
    }

    private long size(Optional<Standing> standing) {
        return stretches.stream()
                .filter(stretch -> stretch.after().isPresent())
                .filter(stretch -> standing.isEmpty() || stretch.after().equals(standing))
                .mapToLong(Stretch::size)
                .sum();
    }

    List<Movement> accounts() {
        return Stream.of(MovementAccount.values()).map(this::account).toList();
    }

    private Movement account(MovementAccount account) {
        Movement.Builder movement = Movement.of(account);
        for (MovementColumn column : MovementColumn.values()) {
            movement.cell(
                    column,
                    stretches.stream()
                            .filter(stretch -> belongs(stretch, Standing.on(account.list()), column))
                            .mapToLong(stretch ->
                                    account.unit().equals(CountUnit.HOUSEHOLD) ? stretch.size() : sizes.of(stretch))
                            .sum());
        }
        return movement.build();
    }

    private static boolean belongs(Stretch stretch, Standing list, MovementColumn column) {
        boolean before = stretch.before().filter(list::equals).isPresent();
        boolean after = stretch.after().filter(list::equals).isPresent();
        return switch (column.direction()) {
            case STOCK -> column == MovementColumn.START ? before : after;
            case DECREASE -> before && !after && column == decrease(stretch.after());
            case INCREASE -> after && !before && column == increase(stretch);
        };
    }

    private static MovementColumn decrease(Optional<Standing> after) {
        return after.map(standing ->
                        standing == Standing.ABOVE ? MovementColumn.ABOVE_NEAR_POOR : MovementColumn.TO_OTHER_LIST)
                .orElse(MovementColumn.OTHER_DECREASE);
    }

    private static MovementColumn increase(Stretch stretch) {
        if (stretch.before().isEmpty()) {
            return MovementColumn.OTHER_INCREASE;
        }
        if (!stretch.before().get().equals(Standing.ABOVE)) {
            return MovementColumn.FROM_OTHER_LIST;
        }
        return stretch.again() ? MovementColumn.FELL_BACK : MovementColumn.NEWLY_ENTERED;
    }

    Stream<HouseholdMove> moves() {
        return stretches.stream().flatMap(stretch -> numbers(stretch).map(number -> move(stretch, sizes.of(number))));
    }

    static Stream<Long> numbers(Stretch stretch) {
        return Stream.iterate(stretch.from(), number -> number < stretch.to(), number -> number + 1);
    }

    private static HouseholdMove move(Stretch stretch, long persons) {
        return new HouseholdMove(
                stretch.before().map(CommuneYear::status),
                stretch.after().map(CommuneYear::status),
                Optional.of(stretch.again()),
                false,
                stretch.before().map(standing -> persons),
                stretch.after().map(standing -> persons));
    }

    private static PovertyStatus status(Standing standing) {
        return switch (standing) {
            case POOR -> PovertyStatus.POOR;
            case NEAR_POOR -> PovertyStatus.NEAR_POOR;
            case ABOVE -> PovertyStatus.NON_POOR;
        };
    }
}
