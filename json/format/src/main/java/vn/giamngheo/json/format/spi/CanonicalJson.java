package vn.giamngheo.json.format.spi;

import java.util.function.Consumer;

/**
 * Writes the one form in which a document is kept in a file, so that equal documents are equal texts: two spaces for
 * each level, one property or element a line, {@code "name": value}, lines ended by a line feed, also the last one.
 * Nothing is escaped that JSON does not ask for, except a lone surrogate, which has no form in UTF-8.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @param format the form of its type
     * @param value the value
     * @param <T> its type
     * @return the text, with a line feed at the end
     */
    public static <T> String write(ValueFormat<T> format, T value) {
        return write(out -> format.write(value, out));
    }

    /**
     * The canonical text of what is written.
     *
     * @param written writes one value
     * @return the text, with a line feed at the end
     */
    public static String write(Consumer<? super JsonOut> written) {
        return written(written).toString();
    }

    /**
     * The canonical text of a value as UTF-8.
     *
     * @param format the form of its type
     * @param value the value
     * @param <T> its type
     * @return the text, with a line feed at the end
     */
    public static <T> byte[] bytes(ValueFormat<T> format, T value) {
        return written(out -> format.write(value, out)).toByteArray();
    }

    private static Utf8Out written(Consumer<? super JsonOut> written) {
        Utf8Out out = Utf8Out.lines();
        written.accept(out);
        out.lineFeed();
        return out;
    }
}
