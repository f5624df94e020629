package vn.giamngheo.json.format.records;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * What is in gzip members, one after another (RFC 1952). The JDK's stream passes in silence over what follows a member and
 * is none, and may take a pause of its source for the end: here the data end where the source ends, and everything else
 * is an exception that tells the line.
 */
final class Gunzip extends InputStream {

    private static final int DEFLATE = 8;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final int TIME_LEVEL_AND_SYSTEM = 6;

    private final InputStream source;
    private final LongSupplier line;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] input;
    private int at;
    private int end;
    private boolean inMember;
    /** What broke after the data that were given last. */
    private @Nullable ZipException broken;

    /**
     * @param source goes on where {@code input} ends
     * @param input is filled again and again
     * @param end how many bytes there are in it already
     * @param line the line that is read
     */
    Gunzip(InputStream source, byte[] input, int end, LongSupplier line) {
        this.source = source;
        this.input = input;
        this.end = end;
        this.line = line;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        while (length > 0) {
            if (!inMember && !startMember()) {
                return -1;
            }
            int count = inflate(buffer, offset, length);
            if (count > 0) {
                crc.update(buffer, offset, count);
                return count;
            }
            endMember();
        }
        return 0;
    }

    /** {@return how many bytes there were; 0 at the end of the member} */
    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        long before = inflater.getBytesWritten();
        try {
            while (true) {
                int count = inflater.inflate(buffer, offset, length);
                if (count > 0 || inflater.finished()) {
                    return count;
                }
                if (inflater.needsDictionary()) {
                    throw broken("a dictionary is asked for");
                }
                if (!fill()) {
                    throw ended();
                }
                inflater.setInput(input, at, end - at);
            }
        } catch (DataFormatException e) {
            broken = broken(String.valueOf(e.getMessage()));
            broken.initCause(e);
            int good = (int) (inflater.getBytesWritten() - before);
            if (good > 0) {
                return good;
            }
            throw broken;
        }
    }

    /** {@return whether there is a member; if not, the source is at its end} */
    private boolean startMember() throws IOException {
        if (at == end && !fill()) {
            return false;
        }
        if (header() != 0x1f || header() != 0x8b) {
            throw broken("what follows is no gzip member");
        }
        int method = header();
        int flags = header();
        if (method != DEFLATE || (flags & RESERVED) != 0) {
            throw broken("the form of compression is not known");
        }
        skip(TIME_LEVEL_AND_SYSTEM);
        if ((flags & EXTRA) != 0) {
            skip(header() | (header() << 8));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(input, at, end - at);
        crc.reset();
        inMember = true;
        return true;
    }

    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        inMember = false;
        if (four() != crc.getValue() || four() != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw broken("the check sum is wrong");
        }
    }

    private long four() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            value |= (long) header() << shift;
        }
        return value;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            header();
        }
    }

    private void skipText() throws IOException {
        while (header() != 0) {
            // The name of a file, or a comment: of no use here.
        }
    }

    /** The next byte outside of the compressed data. */
    private int header() throws IOException {
        if (at == end && !fill()) {
            throw ended();
        }
        return input[at++] & 0xff;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(source.read(input, 0, input.length), 0);
        return end > 0;
    }

    private ZipException broken(String why) {
        return new ZipException("the gzip data are broken in line " + line.getAsLong() + " of what is in them: " + why);
    }

    private EOFException ended() {
        return new EOFException("the gzip data end too early, in line " + line.getAsLong() + " of what is in them");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        source.close();
    }
}
