package vn.giamngheo.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.household.Household;

/** Before anything is measured, everybody must read the same of all lines, and write the same lines again. */
final class HouseholdAgreement {

    private HouseholdAgreement() {}

    static void require(
            List<Household> households,
            byte[] lines,
            List<HouseholdJson<HouseholdRecords.Household>> peers,
            HouseholdJson<Household> library)
            throws IOException {
        for (HouseholdJson<HouseholdRecords.Household> peer : peers) {
            readAndWritten(peer, lines);
        }
        require(readAndWritten(library, lines).equals(households), "households");
    }

    private static <T> List<T> readAndWritten(HouseholdJson<T> json, byte[] lines) throws IOException {
        List<T> read = new ArrayList<>();
        json.read(new ByteArrayInputStream(lines), read::add);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        json.write(read, written);
        byte[] again = written.toByteArray();
        // Jackson puts nothing after the last line.
        int length = again.length == lines.length ? lines.length : lines.length - 1;
        require(
                Arrays.equals(again, 0, again.length, lines, 0, length),
                json.getClass().getSimpleName());
        return read;
    }

    private static void require(boolean agreed, String who) {
        if (!agreed) {
            throw new IllegalStateException("not the same: " + who);
        }
    }
}
