package vn.giamngheo.population;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Unit;

/**
 * The columns that were told.
 *
 * @param all those told, by what they are
 * @param groups the number of groups, at least 1
 */
record Columns(Map<Name, Column> all, int groups) {

    static final Columns NONE = new Columns(Map.of(), 1);

    static final int MOST_GROUPS = 1_000_000;

    /** What a column is. */
    enum Name {
        KEYS,
        INCOMES,
        MASKS,
        KNOWN,
        SIZES,
        WEIGHTS,
        GROUPS
    }

    Columns with(Name name, Column column) {
        Map<Name, Column> more = new EnumMap<>(Name.class);
        more.putAll(all);
        more.put(name, column);
        return new Columns(Collections.unmodifiableMap(more), groups);
    }

    Columns grouped(int count, int most) {
        if (count < 1 || count > most) {
            throw new IllegalArgumentException("count must be from 1 to " + most + " but was " + count);
        }
        return new Columns(all, count);
    }

    @Nullable
    Column get(Name name) {
        return all.get(name);
    }

    Column needed(Name name) {
        @Nullable Column column = all.get(name);
        if (column == null) {
            throw new IllegalArgumentException("column must be told: " + name);
        }
        return column;
    }

    int length() {
        return needed(Name.KEYS).length();
    }

    void requireComplete(Unit unit) {
        needed(Name.INCOMES);
        needed(Name.MASKS);
        require(Name.SIZES, unit instanceof Unit.OfPersons, unit);
        require(Name.WEIGHTS, !unit.equals(Unit.HOUSEHOLDS) && !unit.equals(Unit.PERSONS), unit);
        int length = length();
        all.forEach((name, column) -> {
            if (column.length() != length) {
                throw new IllegalArgumentException("columns must be of one length but keys have " + length
                        + " rows and " + name + " " + column.length());
            }
        });
    }

    private void require(Name name, boolean needed, Unit unit) {
        if (all.containsKey(name) != needed) {
            throw new IllegalArgumentException("column " + name
                    + (needed ? " must be told to count " : " has no meaning where one counts ") + unit.code());
        }
    }
}
