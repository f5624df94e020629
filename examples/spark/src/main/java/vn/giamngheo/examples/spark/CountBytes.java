package vn.giamngheo.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.monetary.ShortfallTable;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.text.RefusedException;

/**
 * {@link HouseholdCounts} in bytes: the compact forms of the library one after the other, each with its own checksum. Equal
 * counts have the same bytes.
 */
final class CountBytes {

    private CountBytes() {}

    static byte[] write(HouseholdCounts counts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(counts.rows());
            out.writeLong(counts.broken());
            out.writeInt(counts.findings().size());
            for (Map.Entry<String, Long> kind : counts.findings().entrySet()) {
                out.writeUTF(kind.getKey());
                out.writeLong(kind.getValue());
            }
            table(out, counts.statuses().toBytes());
            table(out, counts.patterns().toBytes());
            table(out, counts.shortfalls().toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        return bytes.toByteArray();
    }

    private static void table(DataOutputStream out, byte[] table) throws IOException {
        out.writeInt(table.length);
        out.write(table);
    }

    static HouseholdCounts read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long rows = in.readLong();
            long broken = in.readLong();
            TreeMap<String, Long> findings = new TreeMap<>();
            for (int kinds = in.readInt(); kinds > 0; kinds--) {
                findings.put(in.readUTF(), in.readLong());
            }
            HouseholdCounts counts = new HouseholdCounts(
                    rows,
                    broken,
                    findings,
                    StatusCounts.fromBytes(table(in)).in(Review.HOUSEHOLDS),
                    PatternTable.fromBytes(table(in)).in(Review.PERSONS),
                    ShortfallTable.fromBytes(table(in)).in(Review.PERSONS));
            if (in.available() > 0) {
                throw RefusedException.brokenBytes();
            }
            return counts;
        } catch (IOException e) {
            throw RefusedException.brokenBytes();
        }
    }

    private static byte[] table(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw RefusedException.brokenBytes();
        }
        return in.readNBytes(length);
    }
}
