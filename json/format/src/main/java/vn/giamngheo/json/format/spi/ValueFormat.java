package vn.giamngheo.json.format.spi;

import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.text.JsonPointer;

/**
 * The form of one type in JSON.
 *
 * @param <T> the type
 */
public interface ValueFormat<T> {

    /**
     * Reads a value that may stand inside something else. Takes the tokens of the value and none after them.
     *
     * @param in its first token is the first of the value
     * @param at where the value stands
     * @return the value
     * @throws InvalidDocumentException with all that is wrong with it
     */
    T read(JsonIn in, JsonPointer at);

    /**
     * Reads a whole document, to its end.
     *
     * @param in its first token is the first of the document
     * @param options how to read it
     * @return the value, or all that is wrong with the document
     */
    ReadResult<T> readDocument(JsonIn in, ReadOptions options);

    /**
     * Reads a whole document with the usual options.
     *
     * @param in its first token is the first of the document
     * @return the value, or all that is wrong with the document
     */
    default ReadResult<T> readDocument(JsonIn in) {
        return readDocument(in, ReadOptions.strict());
    }

    /**
     * Reads a whole document as {@link #readDocument}, and remembers where in it things stand that the value keeps in
     * another order.
     *
     * @param in its first token is the first of the document
     * @param options how to read it
     * @return the value, or all that is wrong with the document
     */
    Followed<T> follow(JsonIn in, ReadOptions options);

    /**
     * Makes what can be made of a document with faults, which are not told: {@link #readDocument} told them. What cannot
     * be read is left out with the nearest thing around it that may be absent; a document that breaks off gives nothing.
     *
     * @param in its first token is the first of the document
     * @param options how to read it
     * @return the value and what it lacks
     */
    Salvaged<T> salvage(JsonIn in, ReadOptions options);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonOut out);
}
