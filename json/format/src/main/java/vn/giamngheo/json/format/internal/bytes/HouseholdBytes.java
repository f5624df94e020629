package vn.giamngheo.json.format.internal.bytes;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.spi.ByteSink;

/** Households from and to the bytes of lines. Used by one thread at a time: it keeps what recurs. */
public final class HouseholdBytes {

    private final HouseholdIn in = new HouseholdIn();
    private final Cursor cursor = new Cursor();

    /** With nothing kept yet of what recurs in a register. */
    public HouseholdBytes() {}

    /**
     * Reads a line of the version that is written.
     *
     * @param bytes where the line is
     * @param from where it begins
     * @param to where it ends
     * @return the household, as the tables would read it; null if they must judge the line
     */
    public @Nullable Household read(byte[] bytes, int from, int to) {
        try {
            cursor.begin(bytes, from, to);
            return in.read(cursor);
        } catch (NotSure
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | DateTimeException e) {
            // What refuses a value is told by the tables.
            return null;
        }
    }

    /**
     * Writes a household as the tables do.
     *
     * @param household the household
     * @param out where to
     */
    public static void write(Household household, ByteSink out) {
        LineOut line = new LineOut(out);
        HouseholdOut.write(household, line);
        line.end();
    }
}
