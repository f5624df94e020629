package vn.giamngheo.json.jackson3;

import tools.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.CanonicalDocument;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.DocumentCheck;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.format.spi.SortedJson;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

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
     * Reads a document as asked.
     *
     * @param mapper gives the parser
     * @param json the text
     * @param type what to read it as
     * @param options how to read it
     * @param <T> the type
     * @return the value, or all that was found
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> ReadResult<T> read(ObjectMapper mapper, String json, Class<T> type, ReadOptions options) {
        return read(StandardFormat.format(), mapper, json, type, options);
    }

    /**
     * Reads a document as asked.
     *
     * @param mapper gives the parser
     * @param json the text in UTF-8
     * @param type what to read it as
     * @param options how to read it
     * @param <T> the type
     * @return the value, or all that was found
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> ReadResult<T> read(ObjectMapper mapper, byte[] json, Class<T> type, ReadOptions options) {
        return read(StandardFormat.format(), mapper, json, type, options);
    }

    /**
     * Reads a document and holds it against rules, to say at once all there is to say. Where reading finds faults, the
     * rules are held against what is left without them: an unknown property is passed over, of a property that is there
     * twice the first counts, a value that cannot be read is left out with the nearest thing around it that may be
     * absent. Findings that could be there only for what is left out are not said: those at it and at the very object or
     * list that lacks it, and those that judge several elements together
     * ({@link vn.giamngheo.validation.FindingCode#together()}) where something is left out anywhere in the object around
     * their place; nor is what would be found only beside what is left out, such as that a task repeats it. Of a text that breaks off,
     * nests too deep, has another version or more than {@link vn.giamngheo.json.format.WireFormat#MAX_FINDINGS} faults
     * only the findings of reading are said.
     *
     * <p>Every finding has its line and column: where its place is not in the text, those of the nearest thing around. Its
     * pointer is one into the text also where the value keeps a list in an order of its own, such as units by their codes;
     * validating the value gives pointers into its canonical text.
     *
     * @param mapper gives the parser
     * @param json the text
     * @param type what to read it as
     * @param validator the rules, such as {@link vn.giamngheo.rules.StandardRules#validator()}
     * @param terms how to look at what is found
     * @param <T> the type
     * @return the value, if nothing was wrong in reading, and all that was found
     * @throws IllegalArgumentException if the type has no form in the wire format or there is no rule on it, or the
     *     profile names a code that neither the validator nor reading has
     */
    public static <T> Checked<T> check(
            ObjectMapper mapper, String json, Class<T> type, Validator validator, Terms terms) {
        return check(StandardFormat.format(), mapper, json, type, validator, terms);
    }

    /**
     * Reads a document and holds it against rules, as {@link #check(ObjectMapper, String, Class, Validator, Terms)}.
     *
     * @param mapper gives the parser
     * @param json the text in UTF-8
     * @param type what to read it as
     * @param validator the rules
     * @param terms how to look at what is found
     * @param <T> the type
     * @return the value, if nothing was wrong in reading, and all that was found
     * @throws IllegalArgumentException as there
     */
    public static <T> Checked<T> check(
            ObjectMapper mapper, byte[] json, Class<T> type, Validator validator, Terms terms) {
        return check(mapper, json, type, validator, terms, ReadOptions.strict());
    }

    /**
     * Reads a document as asked and holds it against rules, as {@link #check(ObjectMapper, String, Class, Validator,
     * Terms)}. Of a document of another version the pointers are those of its text as it stands.
     *
     * @param mapper gives the parser
     * @param json the text
     * @param type what to read it as
     * @param validator the rules
     * @param terms how to look at what is found
     * @param options how to read it
     * @param <T> the type
     * @return the value, if nothing was wrong in reading, and all that was found
     * @throws IllegalArgumentException as there
     */
    public static <T> Checked<T> check(
            ObjectMapper mapper, String json, Class<T> type, Validator validator, Terms terms, ReadOptions options) {
        return new DocumentCheck<>(StandardFormat.format().require(type), validator, terms, options)
                .check(source(mapper, json));
    }

    /**
     * Reads a document as asked and holds it against rules, as {@link #check(ObjectMapper, String, Class, Validator,
     * Terms, ReadOptions)}.
     *
     * @param mapper gives the parser
     * @param json the text in UTF-8
     * @param type what to read it as
     * @param validator the rules
     * @param terms how to look at what is found
     * @param options how to read it
     * @param <T> the type
     * @return the value, if nothing was wrong in reading, and all that was found
     * @throws IllegalArgumentException as there
     */
    public static <T> Checked<T> check(
            ObjectMapper mapper, byte[] json, Class<T> type, Validator validator, Terms terms, ReadOptions options) {
        return new DocumentCheck<>(StandardFormat.format().require(type), validator, terms, options)
                .check(source(mapper, json));
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

    /**
     * {@return a document in the form in which it is signed and compared} The same from every generation of Jackson.
     *
     * @param value the document
     * @throws IllegalArgumentException if the type of the value has no form in the wire format, or a text in it has half
     *     a surrogate pair
     */
    public static CanonicalDocument canonical(Object value) {
        @SuppressWarnings("unchecked") // The class of a value is one of the type of the value.
        Class<Object> type = (Class<Object>) value.getClass();
        return SortedJson.write(StandardFormat.format().require(type), value);
    }

    /**
     * Writes a document in the canonical form, as {@link #write(Object)}, in UTF-8: the bytes of the file.
     *
     * @param value the document
     * @return the bytes
     * @throws IllegalArgumentException if the type of the value has no form in the wire format
     */
    public static byte[] writeBytes(Object value) {
        return CanonicalJson.bytes(formOf(StandardFormat.format(), value), value);
    }

    static <T> ReadResult<T> read(DocumentFormat format, ObjectMapper mapper, byte[] json, Class<T> type) {
        return read(format, mapper, json, type, ReadOptions.strict());
    }

    static <T> ReadResult<T> read(DocumentFormat format, ObjectMapper mapper, String json, Class<T> type) {
        return read(format, mapper, json, type, ReadOptions.strict());
    }

    static <T> ReadResult<T> read(
            DocumentFormat format, ObjectMapper mapper, byte[] json, Class<T> type, ReadOptions options) {
        return source(mapper, json).read(format.require(type), options);
    }

    static <T> ReadResult<T> read(
            DocumentFormat format, ObjectMapper mapper, String json, Class<T> type, ReadOptions options) {
        return source(mapper, json).read(format.require(type), options);
    }

    static <T> Checked<T> check(
            DocumentFormat format, ObjectMapper mapper, String json, Class<T> type, Validator validator, Terms terms) {
        return new DocumentCheck<>(format.require(type), validator, terms, ReadOptions.strict())
                .check(source(mapper, json));
    }

    private static TokenSource source(ObjectMapper mapper, String json) {
        return new TextSource(mapper, DocumentText.of(json));
    }

    private static TokenSource source(ObjectMapper mapper, byte[] json) {
        return new BytesSource(mapper, json);
    }

    static String write(DocumentFormat format, Object value) {
        return CanonicalJson.write(formOf(format, value), value);
    }

    private static ValueFormat<Object> formOf(DocumentFormat format, Object value) {
        @SuppressWarnings("unchecked") // The class of a value is one of the type of the value.
        Class<Object> type = (Class<Object>) value.getClass();
        return format.require(type);
    }
}
