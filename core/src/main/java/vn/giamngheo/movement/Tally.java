package vn.giamngheo.movement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.quantity.CountUnit;

/** Counts households one by one. */
final class Tally {

    private final Cells known = new Cells();
    private final Map<MovementAccount, Set<MovementColumn>> open = new EnumMap<>(MovementAccount.class);
    private boolean sized = true;
    private long households;
    private long undetermined;
    private long acrossStandards;

    void add(HouseholdMove move) {
        households++;
        if (move.acrossStandards()) {
            acrossStandards++;
        }
        List<Whereabouts> ways = Whereabouts.possible(move);
        sized &= isSized(move) || !canBeListed(ways);
        long before = move.personsBefore().orElse(0L);
        long after = move.personsAfter().orElse(0L);
        if (ways.size() == 1) {
            known.add(ways.get(0), before, after);
        } else {
            undetermined++;
            addOpen(ways, before, after);
        }
    }

    private static boolean isSized(HouseholdMove move) {
        return move.before().isPresent() == move.personsBefore().isPresent()
                && move.after().isPresent() == move.personsAfter().isPresent();
    }

    private static boolean canBeListed(List<Whereabouts> ways) {
        return ways.stream()
                .anyMatch(way ->
                        way.before().list().isPresent() || way.after().list().isPresent());
    }

    /** What is the same in every way is known; the other columns are unknown from now on. */
    private void addOpen(List<Whereabouts> ways, long before, long after) {
        List<Cells> each = new ArrayList<>();
        for (Whereabouts way : ways) {
            Cells cells = new Cells();
            cells.add(way, before, after);
            each.add(cells);
        }
        for (MovementAccount account : MovementAccount.values()) {
            for (MovementColumn column : MovementColumn.values()) {
                long first = each.get(0).get(account, column);
                if (each.stream().allMatch(cells -> cells.get(account, column) == first)) {
                    known.add(account, column, first);
                } else {
                    columnsOpen(account).add(column);
                }
            }
        }
    }

    private Set<MovementColumn> columnsOpen(MovementAccount account) {
        return open.computeIfAbsent(account, key -> EnumSet.noneOf(MovementColumn.class));
    }

    void add(Tally other) {
        known.add(other.known);
        for (MovementAccount account : MovementAccount.values()) {
            columnsOpen(account).addAll(other.columnsOpen(account));
        }
        sized &= other.sized;
        households += other.households;
        undetermined += other.undetermined;
        acrossStandards += other.acrossStandards;
    }

    MovementCount count() {
        List<Movement> accounts = new ArrayList<>();
        for (MovementAccount account : MovementAccount.values()) {
            if (sized || account.unit().equals(CountUnit.HOUSEHOLD)) {
                accounts.add(movement(account));
            }
        }
        return new MovementCount(accounts, households, undetermined, acrossStandards);
    }

    private Movement movement(MovementAccount account) {
        Movement.Builder movement = Movement.of(account);
        for (MovementColumn column : MovementColumn.values()) {
            if (!columnsOpen(account).contains(column)) {
                movement.cell(column, known.get(account, column));
            }
        }
        return movement.build();
    }
}
