package vn.giamngheo.json.fuzz;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Changed documents for other readers: of single lines, of streams of records. */
public final class FuzzLines {

    private FuzzLines() {}

    /**
     * Documents on a line each, without its end, changed at random; the same seed gives the same.
     *
     * @param kind such as "household"
     * @param count how many
     */
    public static Stream<byte[]> of(String kind, long seed, long count) {
        Fuzzing fuzzing = new Fuzzing(seed, FuzzSeeds.of(seed));
        return LongStream.iterate(0, number -> number + 1)
                .mapToObj(number -> fuzzing.line(kind, number).json())
                .filter(FuzzLines::isOneLine)
                .limit(count);
    }

    private static boolean isOneLine(byte[] json) {
        for (byte b : json) {
            if (b == '\n' || b == '\r') {
                return false;
            }
        }
        return true;
    }
}
