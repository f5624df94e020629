package vn.giamngheo.movement;

import java.util.List;

/** A number for each column of each account, to be added to. */
final class Cells {

    private static final List<MovementAccount> ACCOUNTS = List.of(MovementAccount.values());
    private static final List<MovementColumn> COLUMNS = List.of(MovementColumn.values());

    private final long[] values = new long[ACCOUNTS.size() * COLUMNS.size()];

    private static int index(MovementAccount account, MovementColumn column) {
        return ACCOUNTS.indexOf(account) * COLUMNS.size() + COLUMNS.indexOf(column);
    }

    long get(MovementAccount account, MovementColumn column) {
        return values[index(account, column)];
    }

    void add(MovementAccount account, MovementColumn column, long number) {
        int index = index(account, column);
        values[index] = Math.addExact(values[index], number);
    }

    void add(Cells other) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.addExact(values[i], other.values[i]);
        }
    }

    /** One household that moved in that way, with its persons. */
    void add(Whereabouts way, long personsBefore, long personsAfter) {
        add(way, false, 1, 1);
        add(way, true, personsBefore, personsAfter);
    }

    /** On one list at both reviews, or on one and then the other, it can grow and shrink; else it only comes or goes. */
    private void add(Whereabouts way, boolean persons, long before, long after) {
        way.before().list().ifPresent(list -> add(account(list, persons), MovementColumn.START, before));
        way.after().list().ifPresent(list -> add(account(list, persons), MovementColumn.END, after));
        boolean stays = way.before().list().isPresent() && way.after().list().isPresent();
        way.before().list().ifPresent(list -> {
            MovementAccount account = account(list, persons);
            if (stays) {
                add(account, MovementColumn.OTHER_DECREASE, Math.max(0, before - after));
            }
            if (way.before() != way.after()) {
                add(account, way.decrease(), stays ? Math.min(before, after) : before);
            }
        });
        way.after().list().ifPresent(list -> {
            MovementAccount account = account(list, persons);
            if (stays) {
                add(account, MovementColumn.OTHER_INCREASE, Math.max(0, after - before));
            }
            if (way.before() != way.after()) {
                add(account, way.increase(), stays ? Math.min(before, after) : after);
            }
        });
    }

    private static MovementAccount account(PovertyList list, boolean persons) {
        return persons ? list.households().persons() : list.households();
    }
}
