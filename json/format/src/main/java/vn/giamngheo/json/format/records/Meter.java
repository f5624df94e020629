package vn.giamngheo.json.format.records;

import java.util.function.Consumer;

/** Counts, and tells whoever watches. */
final class Meter {

    /** So many bytes lie between two calls of whoever watches: a bar need not move more often. */
    static final int STEP = 1 << 18;

    private final Consumer<? super Progress> watcher;
    private long bytes;
    private long records;
    private long failed;
    private long toldBytes;

    Meter(Consumer<? super Progress> watcher) {
        this.watcher = watcher;
    }

    void bytes(long more) {
        bytes += more;
        if (bytes - toldBytes >= STEP) {
            tell();
        }
    }

    void record(boolean good) {
        records++;
        if (!good) {
            failed++;
        }
    }

    void records(long more, long moreFailed) {
        records += more;
        failed += moreFailed;
    }

    void tell() {
        toldBytes = bytes;
        watcher.accept(new Progress(bytes, records, failed));
    }
}
