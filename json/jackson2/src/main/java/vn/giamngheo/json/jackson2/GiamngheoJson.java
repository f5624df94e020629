package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;

/**
 * Reads and writes whole documents.
 *
 * <p>Reading answers with the value or with all that speaks against it, and throws for no content whatever. The mapper
 * only gives the parser, and its limits on the length of a text; the module need not be registered. A byte-order mark is
 * passed over. Lines and columns count from 1, columns in characters (UTF-16 units).
 *
 * <p>Writing gives the canonical text: what {@code write} wrote and {@code read} read is written the same again, byte
 * for byte.
 */
public final class GiamngheoJson {

    private GiamngheoJson() {}

    /**
     * Reads a document.
     *
     * @param mapper gives the parser
     * @param json the text
     * @param type what to read it as
     * @param <T> the type
     * @return the value, or all that was found
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> ReadResult<T> read(ObjectMapper mapper, String json, Class<T> type) {
        return read(StandardFormat.format(), mapper, json, type);
    }

    /**
     * Reads a document.
     *
     * @param mapper gives the parser
     * @param json the text in UTF-8
     * @param type what to read it as
     * @param <T> the type
     * @return the value, or all that was found
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> ReadResult<T> read(ObjectMapper mapper, byte[] json, Class<T> type) {
        return read(StandardFormat.format(), mapper, json, type);
    }

    /**
     * Writes a document in the canonical form, the same text from every generation of Jackson: two spaces for each
     * level, one property or element a line, a line feed at the end.
     *
     * @param value the document
     * @return the text; in UTF-8 it is the file
     * @throws IllegalArgumentException if the type of the value has no form in the wire format
     */
    public static String write(Object value) {
        return write(StandardFormat.format(), value);
    }

    static <T> ReadResult<T> read(DocumentFormat format, ObjectMapper mapper, byte[] json, Class<T> type) {
        String text;
        try {
            text = DocumentText.of(json);
        } catch (MalformedJsonException e) {
            return format.require(type).readDocument(() -> {
                throw e;
            });
        }
        return read(format, mapper, text, type);
    }

    static <T> ReadResult<T> read(DocumentFormat format, ObjectMapper mapper, String json, Class<T> type) {
        ValueFormat<T> form = format.require(type);
        try (JsonParser parser = mapper.reader()
                .withoutFeatures(JsonReadFeature.values())
                .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .createParser(DocumentText.of(json))) {
            return form.readDocument(ParserIn.start(parser));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    static String write(DocumentFormat format, Object value) {
        @SuppressWarnings("unchecked") // The class of a value is one of the type of the value.
        Class<Object> type = (Class<Object>) value.getClass();
        return CanonicalJson.write(format.require(type), value);
    }
}
