package vn.giamngheo.benchmarks.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.Turns;
import vn.giamngheo.benchmarks.Turns.Case;
import vn.giamngheo.household.Household;

/** Lines of households to objects and back, in {@link Turns}: lines in a pass, turns in a JVM, JVMs. */
public final class HouseholdJsonRatios {

    private static final Blackhole HOLE = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private static final int PART = 500;
    private static final HouseholdJackson2 JACKSON2 = new HouseholdJackson2();
    private static final HouseholdJackson3 JACKSON3 = new HouseholdJackson3();
    private static final HouseholdLibrary LIBRARY = new HouseholdLibrary();

    private HouseholdJsonRatios() {}

    /** From a file, in a heap of 16 MB. */
    public static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) throws IOException {
            Turns.run(Reading.class, HouseholdJsonRatios::reading, arguments, "-Xms16m", "-Xmx16m");
        }
    }

    /** To nowhere. */
    public static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            Turns.run(Writing.class, HouseholdJsonRatios::writing, arguments);
        }
    }

    private interface Pass {
        void run() throws IOException;
    }

    private static List<Case> reading(int count) {
        Path file = file(count);
        return List.of(
                one("databind 2 reads", "databind 2 reads", () -> read(JACKSON2, file)),
                one("library reads", "databind 2 reads", () -> read(LIBRARY, file)),
                one("tokens 2", "databind 2 reads", () -> tokens(file)),
                one("library reads again", "tokens 2", () -> read(LIBRARY, file)),
                one("databind 3 reads", "databind 2 reads", () -> read(JACKSON3, file)),
                one("bytes alone", "library reads", () -> bytes(file)));
    }

    private static List<Case> writing(int count) {
        List<Household> households = new HouseholdLines().next(count);
        List<HouseholdRecords.Household> records = records(households);
        OutputStream nowhere = new Nowhere();
        return List.of(
                one("databind 2 writes", "databind 2 writes", () -> JACKSON2.write(records, nowhere)),
                one("library writes", "databind 2 writes", () -> LIBRARY.write(households, nowhere)),
                one("databind 3 writes", "databind 2 writes", () -> JACKSON3.write(records, nowhere)));
    }

    private static Case one(String name, String reference, Pass pass) {
        return new Case(name, reference, () -> {}, () -> {
            try {
                pass.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void read(HouseholdJson<?> json, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            json.read(in, HOLE::consume);
        }
    }

    private static void tokens(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            HOLE.consume(JACKSON2.tokens(in));
        }
    }

    private static void bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) > 0) {
                HOLE.consume(buffer[0]);
            }
        }
    }

    private static final class Nowhere extends OutputStream {
        @Override
        public void write(int b) {
            HOLE.consume(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            HOLE.consume(bytes[from]);
        }
    }

    /** Written in parts, since the heap does not hold all, and after everybody agreed on them. */
    private static Path file(int count) {
        try {
            Path file = Files.createTempFile("households", ".ndjson");
            file.toFile().deleteOnExit();
            HouseholdLines source = new HouseholdLines();
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int rest = count; rest > 0; rest -= PART) {
                    out.write(agreed(source.next(Math.min(rest, PART))));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] agreed(List<Household> households) throws IOException {
        byte[] lines = HouseholdLines.lines(households);
        HouseholdAgreement.require(households, lines, List.of(JACKSON2, JACKSON3), LIBRARY);
        return lines;
    }

    private static List<HouseholdRecords.Household> records(List<Household> households) {
        try {
            List<HouseholdRecords.Household> records = new ArrayList<>();
            JACKSON2.read(new ByteArrayInputStream(agreed(households)), records::add);
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
