package vn.giamngheo.json.format.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.TokenSource;

/**
 * The characters of a line.
 *
 * @param text up to the first byte that is not UTF-8
 * @param broken where that is; null if all is
 */
record LineText(String text, @Nullable MalformedJsonException broken) {

    private static final char REPLACEMENT = '\ufffd';

    static LineText of(byte[] buffer, int from, int to) {
        String text = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        // Decoding this way is much the fastest, and tells by this character that something may have been replaced.
        return text.indexOf(REPLACEMENT) < 0 ? new LineText(text, null) : checked(buffer, from, to);
    }

    private static LineText checked(byte[] buffer, int from, int to) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(to - from);
        CoderResult result = decoder.decode(ByteBuffer.wrap(buffer, from, to - from), out, true);
        String text = out.flip().toString();
        return new LineText(
                text,
                result.isError()
                        ? new MalformedJsonException(MalformedJsonException.Cause.NOT_UTF8, 1, text.length() + 1)
                        : null);
    }

    TokenSource tokens(Function<? super String, ? extends TokenSource> texts) {
        if (broken == null) {
            return texts.apply(text);
        }
        JsonIn none = JsonIn.broken(broken);
        return new TokenSource() {
            @Override
            public <R> R read(Function<? super JsonIn, ? extends R> reader) {
                return reader.apply(none);
            }
        };
    }

    /**
     * The column in the line of what a JSON library places in a line of its own: to it a carriage return is the end of a
     * line, to a stream it is not.
     */
    int column(int line, int column) {
        int start = 0;
        for (int before = line; before > 1; before--) {
            start = text.indexOf('\r', start) + 1;
        }
        return start + column;
    }
}
