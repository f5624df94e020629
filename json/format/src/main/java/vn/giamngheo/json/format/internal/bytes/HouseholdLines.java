package vn.giamngheo.json.format.internal.bytes;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.LineDecoder;

/** Reads lines of households: straight from the bytes where that is sure, otherwise as the tables do. */
public final class HouseholdLines implements LineDecoder<Household> {

    /** A household, its members, one of them. */
    private static final int DEPTH = 3;

    private final HouseholdBytes bytes = new HouseholdBytes();
    private final Supplier<LineDecoder<Household>> makeTables;
    /** Made when a line needs them: that takes longer than many lines. */
    private @Nullable LineDecoder<Household> tables;

    private final int longest;

    /**
     * Lines to be read by the tables where need be.
     *
     * @param tables makes what reads a line by the tables; asked once, if a line needs it
     * @param limits which of them a line keeps is known from its length, or it is for the tables
     * @param longest of so many bytes at most a line must be for the JSON library to have nothing against its length
     */
    public HouseholdLines(Supplier<LineDecoder<Household>> tables, Limits limits, int longest) {
        this.makeTables = tables;
        this.longest = longest(limits, longest);
    }

    /**
     * {@return of so many bytes at most a line must be to keep limits whatever it says}
     *
     * @param limits the limits
     * @param longest of so many bytes at most a line must be for the JSON library to have nothing against its length
     */
    public static int longest(Limits limits, int longest) {
        return limits.depth() < DEPTH ? 0 : Math.min(longest, Math.min(limits.textLength(), limits.elements()));
    }

    @Override
    public ReadResult<Household> read(byte[] buffer, int from, int to, long line) {
        @Nullable Household household = to - from <= longest ? bytes.read(buffer, from, to) : null;
        return household == null ? tables().read(buffer, from, to, line) : new ReadResult.Valid<>(household);
    }

    private LineDecoder<Household> tables() {
        LineDecoder<Household> made = tables;
        if (made == null) {
            made = makeTables.get();
            tables = made;
        }
        return made;
    }
}
