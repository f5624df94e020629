package vn.giamngheo.json.format.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import vn.giamngheo.json.format.internal.bytes.Octets;

/**
 * The lines of a stream, one after another in one buffer, which grows with the longest line and no further than the limit.
 * Of a line that is longer only its length is told.
 */
final class Lines implements Closeable {

    static final int CAPACITY = 1 << 16;

    /** The most bytes of the end of a line. */
    private static final int END = 2;

    private static final int BYTE_ORDER_MARK = 3;

    private final int limit;
    private InputStream in;
    private byte[] buffer;
    /** How far the buffer is filled. */
    private int filled;
    /** Where the line after this one begins. */
    private int next;

    private boolean begun;
    private boolean ended;
    private long number;
    private int from;
    private int to;
    /** How many bytes the line has, its end not counted. */
    private long length;

    /**
     * @param in the stream, maybe compressed
     * @param limit the most bytes of a line, its end not counted
     * @param capacity how large the buffer is at first
     */
    Lines(InputStream in, int limit, int capacity) {
        this.in = in;
        this.limit = limit;
        buffer = new byte[Math.min(Math.max(capacity, BYTE_ORDER_MARK), limit + END)];
    }

    /** Holds the line, until the next one is asked for. */
    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** How many bytes there are; more than the limit if the line is not in the buffer. */
    long length() {
        return length;
    }

    boolean isTooLong() {
        return length > limit;
    }

    /** Goes on to the next line that is not blank; false if there is none. */
    boolean next() throws IOException {
        do {
            if (!advance()) {
                return false;
            }
        } while (isBlank());
        return true;
    }

    private boolean isBlank() {
        if (isTooLong()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean advance() throws IOException {
        from = next;
        int looked = from;
        while (true) {
            int feed = feed(looked);
            if (feed < filled) {
                end(feed, feed + 1);
                return true;
            }
            int kept = filled - from;
            if (kept >= limit + END) {
                passOver();
                return true;
            }
            if (!fill()) {
                next = filled;
                if (kept > 0) {
                    end(filled, filled);
                }
                return kept > 0;
            }
            looked = from + kept;
        }
    }

    /** The place of the next line feed; that of the end of what is there if there is none. */
    private int feed(int start) {
        int at = Octets.indexOf(buffer, start, filled, '\n');
        return at < 0 ? filled : at;
    }

    private void end(int end, int after) {
        number++;
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        length = (long) to - from;
        next = after;
    }

    /** Takes the rest of a line that is too long without keeping it. */
    private void passOver() throws IOException {
        long before = 0;
        boolean returned;
        int feed;
        do {
            before += filled - from;
            returned = buffer[filled - 1] == '\r';
            from = filled;
            feed = fill() ? feed(from) : filled;
        } while (feed == filled && !ended);
        boolean last = feed > from ? buffer[feed - 1] == '\r' : returned;
        number++;
        length = before + (feed - from) - (last ? 1 : 0);
        to = from;
        next = Math.min(feed + 1, filled);
    }

    /** Takes more, behind what is kept of the line; false at the end of the stream. */
    private boolean fill() throws IOException {
        if (!begun) {
            begin();
            if (filled > from) {
                return true;
            }
        }
        makeRoom();
        return take();
    }

    private void makeRoom() {
        if (filled < buffer.length) {
            return;
        }
        int kept = filled - from;
        int most = limit + END;
        byte[] roomy = kept > buffer.length / 2 && buffer.length < most
                ? new byte[(int) Math.min(2L * buffer.length, most)]
                : buffer;
        System.arraycopy(buffer, from, roomy, 0, kept);
        buffer = roomy;
        from = 0;
        filled = kept;
    }

    private boolean take() throws IOException {
        int count = 0;
        while (count == 0 && !ended) {
            // Not more at a time, however much room there is, so that whoever watches sees it go on.
            count = in.read(buffer, filled, Math.min(buffer.length - filled, CAPACITY));
            ended = count < 0;
        }
        filled += Math.max(count, 0);
        return !ended;
    }

    /** Passes over what may stand only at the very beginning. */
    private void begin() throws IOException {
        begun = true;
        if (startsWith(0x1f, 0x8b)) {
            byte[] input = Arrays.copyOf(buffer, Math.max(CAPACITY, filled));
            in = new Gunzip(in, input, filled, () -> number + 1);
            filled = 0;
        }
        if (startsWith(0xef, 0xbb, 0xbf)) {
            from = BYTE_ORDER_MARK;
        }
    }

    private boolean startsWith(int... bytes) throws IOException {
        for (int i = 0; i < bytes.length; i++) {
            while (filled <= i && take()) {
                // A stream may give single bytes.
            }
            if (filled <= i || (buffer[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
