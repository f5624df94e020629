package vn.giamngheo.json.format.spi;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a document. Bytes are decoded here and not by a JSON library, so that columns are counted in
 * characters and not in bytes: Vietnamese letters have up to three.
 */
public final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private DocumentText() {}

    /**
     * The text without a leading byte-order mark.
     *
     * @param text the text
     * @return the text that is to be JSON
     */
    public static String of(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * The text of UTF-8 bytes, without a leading byte-order mark.
     *
     * @param bytes the bytes
     * @return the text that is to be JSON
     * @throws MalformedJsonException at the first byte that is not UTF-8
     */
    public static String of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = of(out.flip().toString());
        if (result.isError()) {
            throw notUtf8(text);
        }
        return text;
    }

    private static MalformedJsonException notUtf8(String before) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean halfOfCrLf = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !halfOfCrLf)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new MalformedJsonException(MalformedJsonException.Cause.NOT_UTF8, line, before.length() - lineStart + 1);
    }
}
