package vn.giamngheo.json.format.records;

/** Counting in blocks so small that their ends are everywhere. */
public final class SmallBlocks {

    private SmallBlocks() {}

    public static RegisterReading of(RegisterReading reading, int bytes) {
        return reading.blocks(bytes);
    }
}
