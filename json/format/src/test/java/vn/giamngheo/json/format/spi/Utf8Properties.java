package vn.giamngheo.json.format.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class Utf8Properties {

    @Provide
    Arbitrary<byte[]> almostUtf8() {
        Arbitrary<Byte> any = Arbitraries.bytes();
        Arbitrary<Byte> begins =
                Arbitraries.of((byte) 0xc2, (byte) 0xe0, (byte) 0xe1, (byte) 0xed, (byte) 0xf0, (byte) 0xf4);
        Arbitrary<Byte> follows = Arbitraries.of((byte) 0x80, (byte) 0x8f, (byte) 0x90, (byte) 0x9f, (byte) 0xbf);
        return Arbitraries.oneOf(any, begins, follows, follows, Arbitraries.of((byte) 'a'))
                .array(byte[].class)
                .ofMaxSize(24);
    }

    @Property
    void bytesAreTakenOrRefusedAsTheStrictDecoderDoes(@ForAll("almostUtf8") byte[] bytes) {
        assertThat(decoded(bytes, 0, bytes.length)).isEqualTo(expected(bytes));
    }

    @Property
    void whatStandsAroundDoesNotMatter(@ForAll("almostUtf8") byte[] bytes) {
        byte[] around = new byte[bytes.length + 24];
        java.util.Arrays.fill(around, (byte) 0x80);
        System.arraycopy(bytes, 0, around, 12, bytes.length);
        assertThat(decoded(around, 12, 12 + bytes.length)).isEqualTo(expected(bytes));
    }

    @Property
    void textIsFoundAgain(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(decoded(bytes, 0, bytes.length)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    private static @Nullable String decoded(byte[] bytes, int from, int to) {
        char[] chars = new char[to - from + Utf8.SPARE];
        int count = Utf8.decode(bytes, from, to, chars);
        return count < 0 ? null : new String(chars, 0, count);
    }

    private static @Nullable String expected(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
