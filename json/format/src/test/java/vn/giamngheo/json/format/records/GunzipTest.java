package vn.giamngheo.json.format.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GunzipTest {

    private static final int HEADER = 10;

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (Gunzip in = new Gunzip(Bytes.inPieces(bytes, 7), new byte[16], 0, () -> 12)) {
            return in.readAllBytes();
        }
    }

    /** Noise that is not made smaller, so that it is longer than any buffer. */
    private static byte[] noise() {
        byte[] noise = new byte[3_000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    @Test
    void givesWhatWasCompressed() throws IOException {
        assertThat(unzipped(Bytes.gzip(noise()))).isEqualTo(noise());
        assertThat(unzipped(Bytes.gzip(new byte[0]))).isEmpty();
        assertThat(unzipped(new byte[0])).isEmpty();
    }

    @Test
    void membersFollowEachOtherAlsoEmptyOnes() throws IOException {
        byte[] empty = Bytes.gzip(new byte[0]);
        byte[] noise = Bytes.gzip(noise());

        assertThat(unzipped(Bytes.joined(empty, noise, empty, empty, noise))).isEqualTo(Bytes.joined(noise(), noise()));
    }

    @Test
    void passesOverTheNameTheCommentAndTheRestOfAHeader() throws IOException {
        byte[] plain = Bytes.gzip(Bytes.utf8("ộ"));
        byte[] head = Arrays.copyOf(plain, HEADER);
        head[3] = 2 | 4 | 8 | 16;
        byte[] more = Bytes.joined(
                new byte[] {2, 0, 'x', 0}, Bytes.utf8("households.ndjson\0"), Bytes.utf8("đã nén\0"), new byte[] {9, 9
                });

        assertThat(unzipped(Bytes.joined(head, more, Arrays.copyOfRange(plain, HEADER, plain.length))))
                .isEqualTo(Bytes.utf8("ộ"));
    }

    @Test
    void sayTheLineWhereverTheyEndTooEarly() throws IOException {
        byte[] whole = Bytes.joined(Bytes.gzip(Bytes.utf8("mot")), Bytes.gzip(Bytes.utf8("hai")));
        int member = whole.length / 2;
        for (int length = 1; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            if (length == member) {
                assertThat(unzipped(part)).isEqualTo(Bytes.utf8("mot"));
            } else {
                assertThatThrownBy(() -> unzipped(part))
                        .as("%d bytes", length)
                        .isInstanceOf(EOFException.class)
                        .hasMessageContaining("line 12");
            }
        }
    }

    /** Of the time, the level and the system in the header nothing depends, nor of the bits that fill the last byte. */
    @Test
    void noFlippedBitChangesWhatIsRead() {
        byte[] content = Bytes.utf8("một hai ba một hai ba một hai ba");
        byte[] whole = Bytes.gzip(content);
        int harmless = 0;
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);
                try {
                    assertThat(unzipped(flipped)).isEqualTo(content);
                    harmless++;
                } catch (IOException e) {
                    assertThat(e).hasMessageContaining("line 12");
                }
            }
        }
        assertThat(harmless).isBetween(6 * 8, 6 * 8 + 1 + 7);
    }

    @Test
    void whatFollowsMustBeAMember() {
        byte[] padded = Bytes.joined(Bytes.gzip(noise()), new byte[] {0, 0});

        assertThatThrownBy(() -> unzipped(padded)).isInstanceOf(ZipException.class);
    }

    @Test
    void whatCameBeforeTheFaultIsGiven() throws IOException {
        byte[] bytes = Bytes.gzip(noise());
        bytes[bytes.length - 1] ^= 1;
        try (Gunzip in = new Gunzip(Bytes.of(bytes), new byte[16], 0, () -> 1)) {
            assertThat(in.readNBytes(3_000)).isEqualTo(noise());
            assertThatThrownBy(in::read).isInstanceOf(ZipException.class);
        }
    }
}
