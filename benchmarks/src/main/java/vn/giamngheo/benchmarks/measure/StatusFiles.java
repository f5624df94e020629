package vn.giamngheo.benchmarks.measure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.giamngheo.standard.PovertyStatus;

/**
 * The rows of {@link StatusRows} for peers that are no Java, and passes over them timed as those time theirs.
 *
 * <p>Arguments: {@code write}, directory, rows; or {@code time}, {@code rows} or {@code sorted}, rows, passes.
 */
public final class StatusFiles {

    private static final int WARM_UP = 40;

    private StatusFiles() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("write")) {
            write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            time(arguments[1], Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    /** Columns little-endian; of each row the class expected, 0 poor to 3 non-poor; sorted and not. */
    private static void write(Path directory, int size) throws IOException {
        StatusRows rows = StatusRows.of(size);
        rows.requireAgreement();
        write(directory, "rows", rows);
        write(directory, "sorted", rows.sorted());
    }

    private static void write(Path directory, String name, StatusRows rows) throws IOException {
        int size = rows.keys.length;
        ByteBuffer incomes = ByteBuffer.allocate(Integer.BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
        incomes.asIntBuffer().put(rows.incomes);
        ByteBuffer masks = ByteBuffer.allocate(Short.BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
        masks.asShortBuffer().put(rows.masks);
        byte[] statuses = new byte[size];
        StatusRows.CLASSIFIER.statuses(rows.keys, rows.incomes, rows.masks, statuses, 0, size);
        Files.write(directory.resolve(name + ".keys"), rows.keys);
        Files.write(directory.resolve(name + ".incomes"), incomes.array());
        Files.write(directory.resolve(name + ".masks"), masks.array());
        Files.write(directory.resolve(name + ".classes"), statuses);
    }

    private static void time(String name, int size, int passes) {
        StatusRows all = StatusRows.of(size);
        StatusRows rows = name.equals("sorted") ? all.sorted() : all;
        int[] codes = new int[size];
        double[] times = new double[passes];
        for (int i = -WARM_UP; i < passes; i++) {
            long start = System.nanoTime();
            StatusRows.CLASSIFIER.codes(rows.keys, rows.incomes, rows.masks, codes);
            if (i >= 0) {
                times[i] = (double) (System.nanoTime() - start) / size;
            }
        }
        Arrays.sort(times);
        long poor = Arrays.stream(codes)
                .filter(code -> StatusRows.CLASSIFIER.status(code) == PovertyStatus.POOR)
                .count();
        System.out.printf("codes-%s\t%d\t%.3f\t%.3f%n", name, poor, times[0], times[passes / 2]);
    }
}
