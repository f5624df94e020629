package vn.giamngheo.json.format.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import vn.giamngheo.json.format.internal.bytes.Octets;

/**
 * Divides a stream into blocks of whole lines, without looking at the lines. The same lines as {@link Lines}: a mark of
 * the byte order at the very beginning is passed over, compressed data are taken out of their form, and of a line that is
 * longer than the limit only its length is told.
 */
final class Blocks implements Closeable {

    /** Not more is read at a time, so that whoever watches sees it go on. */
    private static final int STEP = 1 << 16;

    /** The most bytes of the end of a line. */
    private static final int END = 2;

    private static final int BYTE_ORDER_MARK = 3;

    private final int limit;
    private final int capacity;
    private InputStream in;
    private boolean begun;
    private boolean compressed;
    /** How many lines the blocks have that were filled; known of compressed data. */
    private long lines;
    /** The beginning of a line that goes on. */
    private byte[] rest = new byte[0];

    private int restSize;

    /**
     * @param limit the most bytes of a line, its end not counted
     * @param capacity how many bytes a block holds, if its lines are not longer
     */
    Blocks(InputStream in, int limit, int capacity) {
        this.in = in;
        this.limit = limit;
        this.capacity = Math.max(capacity, BYTE_ORDER_MARK);
    }

    /**
     * Fills a block that is empty.
     *
     * @return whether there may be more
     * @throws IOException if the stream cannot be read; the block has the whole lines before that
     */
    boolean fill(Block block) throws IOException {
        block.reserve(Math.max(capacity, restSize));
        System.arraycopy(rest, 0, block.bytes(), 0, restSize);
        block.grow(restSize);
        restSize = 0;
        try {
            begin(block);
            return take(block);
        } catch (IOException e) {
            block.truncate(1 + lastFeed(block));
            throw e;
        } finally {
            if (compressed) {
                lines += block.tooLong() > 0 ? 1 : feeds(block);
            }
        }
    }

    private static int lastFeed(Block block) {
        return Octets.lastIndexOf(block.bytes(), 0, block.size(), '\n');
    }

    private static int feeds(Block block) {
        int feeds = 0;
        for (int i = 0; i < block.size(); i++) {
            feeds += block.bytes()[i] == '\n' ? 1 : 0;
        }
        return feeds;
    }

    private boolean take(Block block) throws IOException {
        while (true) {
            if (block.isFull()) {
                int feed = lastFeed(block);
                if (feed >= 0) {
                    keep(block, feed + 1);
                    block.truncate(feed + 1);
                    return true;
                }
                int most = Math.max(capacity, limit + END);
                if (block.size() >= most) {
                    return passOver(block);
                }
                block.reserve((int) Math.min(2L * block.size(), most));
            }
            if (!read(block)) {
                block.endLine();
                return false;
            }
        }
    }

    /** Keeps what comes behind some place for the next block. */
    private void keep(Block block, int from) {
        restSize = block.size() - from;
        if (rest.length < restSize) {
            rest = new byte[restSize];
        }
        System.arraycopy(block.bytes(), from, rest, 0, restSize);
    }

    private boolean read(Block block) throws IOException {
        int count = 0;
        while (count == 0) {
            count = in.read(block.bytes(), block.size(), Math.min(block.capacity() - block.size(), STEP));
        }
        block.grow(Math.max(count, 0));
        return count > 0;
    }

    /** Takes the rest of a line that is too long without keeping it. */
    private boolean passOver(Block block) throws IOException {
        long length = 0;
        boolean more = true;
        boolean returned = false;
        int feed = -1;
        while (more && feed < 0) {
            length += block.size();
            returned = block.size() > 0 ? block.bytes()[block.size() - 1] == '\r' : returned;
            block.truncate(0);
            more = read(block);
            feed = Octets.indexOf(block.bytes(), 0, block.size(), '\n');
        }
        if (feed >= 0) {
            keep(block, feed + 1);
            length += feed;
            returned = feed > 0 ? block.bytes()[feed - 1] == '\r' : returned;
        }
        block.hold(length - (returned ? 1 : 0));
        return more;
    }

    /** Passes over what may stand only at the very beginning. */
    private void begin(Block block) throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        if (startsWith(block, 0x1f, 0x8b)) {
            compressed = true;
            byte[] input = Arrays.copyOf(block.bytes(), Math.max(STEP, block.size()));
            in = new Gunzip(in, input, block.size(), () -> lines + feeds(block) + 1);
            block.truncate(0);
        }
        if (startsWith(block, 0xef, 0xbb, 0xbf)) {
            int size = block.size() - BYTE_ORDER_MARK;
            System.arraycopy(block.bytes(), BYTE_ORDER_MARK, block.bytes(), 0, size);
            block.truncate(size);
        }
    }

    private boolean startsWith(Block block, int... start) throws IOException {
        for (int i = 0; i < start.length; i++) {
            while (block.size() <= i) {
                // A stream may give single bytes.
                if (!read(block)) {
                    return false;
                }
            }
            if ((block.bytes()[i] & 0xff) != start[i]) {
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
